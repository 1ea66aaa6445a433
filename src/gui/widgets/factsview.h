// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"

#include <QScrollArea>

class QGridLayout;

namespace rd {

/// Names and values in groups, to read, select and copy; rows about a direction of replication lead to it.
class FactsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    void setFacts(const QString &title, const QList<FactGroup> &groups);
    QString title() const { return m_title; }
    const QList<FactGroup> &facts() const { return m_groups; }

signals:
    void agreementChosen(const rd::AgreementKey &key);
    void serverChosen(const rd::ServerId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(QGridLayout *grid, const Fact &fact);
    void addLeadingRow(QGridLayout *grid, const Fact &fact);
    QString m_title;
    QList<FactGroup> m_groups;
};

} // namespace rd
