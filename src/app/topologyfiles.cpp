// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topologyfiles.h"

#include "core/job.h"
#include "topology/capture.h"
#include "topology/export.h"

#include <QFile>
#include <QSaveFile>

namespace rd {
namespace {

constexpr qint64 largestCapture = 256 * 1024 * 1024;

Result<SnapshotPtr> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, TopologyFiles::tr("%1 could not be opened.").arg(path), file.errorString(),
                    TopologyFiles::tr("Check that the file exists and may be read."));
    if (file.size() > largestCapture)
        return fail(Fault::Malformed, TopologyFiles::tr("%1 is too large for a capture.").arg(path), {},
                    TopologyFiles::tr("Choose a file that Replica Desk has saved as a capture."));
    return readCapture(file.read(largestCapture));
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Fault::Denied, TopologyFiles::tr("%1 could not be written.").arg(path), file.errorString(),
                    TopologyFiles::tr("Choose a folder that may be written to, with enough room."));
    return {};
}

QByteArray dataOf(const Picture &picture, DataFormat format)
{
    switch (format) {
    case DataFormat::Csv:
        return toCsv(*picture.snapshot).toUtf8();
    case DataFormat::Dot:
        return toDot(*picture.snapshot).toUtf8();
    case DataFormat::Html:
        break;
    }
    return toHtml(*picture.snapshot, picture.analysis.findings).toUtf8();
}

} // namespace

TopologyFiles::TopologyFiles(QThreadPool &pool, QString layoutsFolder, QObject *parent)
    : QObject(parent),
      m_pool(pool),
      m_layoutsFolder(std::move(layoutsFolder))
{}

void TopologyFiles::savePicture(const RecordedPicture &picture, PictureFormat format, const QString &file)
{
    const auto work = [picture, format, file](Monitor &) { return writePicture(picture, format, file); };
    deliver(startJob(m_pool, work), this, [this, file](const Result<> &answer) { told(answer, file); });
}

void TopologyFiles::saveData(const Picture &picture, DataFormat format, const QString &file)
{
    const auto work = [picture, format, file](Monitor &) { return writeFile(file, dataOf(picture, format)); };
    deliver(startJob(m_pool, work), this, [this, file](const Result<> &answer) { told(answer, file); });
}

void TopologyFiles::saveCapture(const SnapshotPtr &snapshot, bool withoutNames, const QString &file)
{
    const auto work = [snapshot, withoutNames, file](Monitor &) {
        return writeFile(file, writeCapture(withoutNames ? *anonymised(*snapshot) : *snapshot));
    };
    deliver(startJob(m_pool, work), this, [this, file](const Result<> &answer) { told(answer, file); });
}

void TopologyFiles::openCapture(const QString &file)
{
    const auto work = [file, folder = m_layoutsFolder](Monitor &) -> Result<Picture> {
        const auto snapshot = readFile(file);
        if (!snapshot)
            return pass(snapshot.error());
        return makePicture(*snapshot, {}, {LayoutStore(folder)});
    };
    deliver(startJob(m_pool, work), this, [this, file](const Result<Picture> &answer) {
        if (answer)
            emit opened(*answer, file);
        else
            tell(answer.error());
    });
}

void TopologyFiles::compare(const QString &file, const SnapshotPtr &now)
{
    using Answer = std::pair<QDateTime, QList<Difference>>;
    const auto work = [file, now](Monitor &) -> Result<Answer> {
        const auto before = readFile(file);
        if (!before)
            return pass(before.error());
        return Answer{(*before)->takenAt, comparePictures(**before, *now)};
    };
    deliver(startJob(m_pool, work), this, [this](const Result<Answer> &answer) {
        if (answer)
            emit compared(answer->first, answer->second);
        else
            tell(answer.error());
    });
}

void TopologyFiles::tell(const Error &error)
{
    if (error.fault != Fault::Cancelled)
        emit failed(error);
}

void TopologyFiles::told(const Result<> &answer, const QString &file)
{
    if (answer)
        emit written(file);
    else
        tell(answer.error());
}

} // namespace rd
