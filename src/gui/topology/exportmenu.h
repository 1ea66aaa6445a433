// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/pictureexport.h"

#include <QMenu>

namespace rd {

/// What other programs, and people without this one, can read.
enum class DataFormat { Csv, Dot, Html };

/// Everything that can be made of the picture as a file; asks where to, without stopping anything else.
class ExportMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ExportMenu(QWidget *parent);
    /// What proposed file names begin with.
    void setSubject(const QString &domain) { m_subject = domain; }

signals:
    void pictureWanted(rd::PictureFormat format, const QString &file);
    void dataWanted(rd::DataFormat format, const QString &file);
    void captureWanted(bool withoutNames, const QString &file);
    void compareWanted(const QString &file);

private:
    template<typename Then>
    void askWhere(const QString &title, const QString &ending, Then then);
    void askForPicture(PictureFormat format, const QString &ending);
    void askForData(DataFormat format, const QString &ending);
    void askForCapture(bool withoutNames);
    void askForOther();
    QString m_subject;
};

} // namespace rd
