// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture.h"
#include "gui/topology/exportmenu.h"
#include "topology/snapshotdiff.h"

#include <QObject>
#include <QThreadPool>

namespace rd {

/// Writes and reads files about the topology, beside the GUI thread.
class TopologyFiles : public QObject
{
    Q_OBJECT
public:
    TopologyFiles(QThreadPool &pool, QString layoutsFolder, QObject *parent = nullptr);

    void savePicture(const RecordedPicture &picture, PictureFormat format, const QString &file);
    void saveData(const Picture &picture, DataFormat format, const QString &file);
    void saveCapture(const SnapshotPtr &snapshot, bool withoutNames, const QString &file);
    void openCapture(const QString &file);
    /// What is different now from what the capture holds.
    void compare(const QString &file, const SnapshotPtr &now);

signals:
    void written(const QString &file);
    void opened(const rd::Picture &picture, const QString &file);
    void compared(const QDateTime &since, const QList<rd::Difference> &differences);
    void failed(const rd::Error &error);

private:
    void tell(const Error &error);
    void told(const Result<> &answer, const QString &file);
    QThreadPool &m_pool;
    QString m_layoutsFolder;
};

} // namespace rd
