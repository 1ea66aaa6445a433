// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportcontroller.h"

#include "core/job.h"

namespace rd {

ExportController::ExportController(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void ExportController::writePictureFile(const RecordedPicture &picture, PictureFormat format, const QString &file)
{
    const auto work = [picture, format, file](Monitor &) { return writePicture(picture, format, file); };
    deliver(startJob(m_pool, work), this, [this, file](const Result<> &answer) { told(answer, file); });
}

void ExportController::told(const Result<> &answer, const QString &file)
{
    if (answer)
        emit written(file);
    else if (answer.error().fault != Fault::Cancelled)
        emit failed(answer.error());
}

} // namespace rd
