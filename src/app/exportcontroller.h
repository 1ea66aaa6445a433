// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/pictureexport.h"

#include <QObject>
#include <QThreadPool>

namespace rd {

/// Writes what is exported, beside the GUI thread.
class ExportController : public QObject
{
    Q_OBJECT
public:
    explicit ExportController(QThreadPool &pool, QObject *parent = nullptr);

    void writePictureFile(const RecordedPicture &picture, PictureFormat format, const QString &file);

signals:
    void written(const QString &file);
    void failed(const rd::Error &error);

private:
    void told(const Result<> &answer, const QString &file);
    QThreadPool &m_pool;
};

} // namespace rd
