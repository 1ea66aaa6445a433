// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMenu>
#include <chrono>

class QActionGroup;

namespace rd {

/// What may be asked about the past of a domain: what changed since a moment, and how far back the strips reach.
class PastMenu : public QMenu
{
    Q_OBJECT
public:
    explicit PastMenu(QWidget *parent = nullptr);

    /// When somebody last looked; not valid: never.
    void setLastLook(const QDateTime &when);
    void setLength(std::chrono::seconds length);

signals:
    void changesWanted(const QDateTime &since);
    void lengthWanted(std::chrono::seconds length);

private:
    void askMoment();
    QAction *m_sinceLook = nullptr;
    QActionGroup *m_lengths;
    QDateTime m_lastLook;
};

} // namespace rd

Q_DECLARE_METATYPE(std::chrono::seconds)
