// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/packagewriter.h"

#include "core/handle.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <archive.h>
#include <archive_entry.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PackageWriter)
};

using WriterHandle = Handle<archive, archive_write_free>;
using EntryHandle = Handle<archive_entry, archive_entry_free>;

la_ssize_t append(archive *, void *target, const void *data, size_t size)
{
    return static_cast<QSaveFile *>(target)->write(static_cast<const char *>(data), static_cast<qint64>(size));
}

bool add(archive *writer, const SupportFile &file, qint64 time)
{
    const EntryHandle entry(archive_entry_new());
    if (!entry)
        return false;
    constexpr int mode = 0600;
    archive_entry_set_pathname_utf8(entry.get(), ("support/" + file.name.toUtf8()).constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), static_cast<__LA_MODE_T>(mode));
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_mtime(entry.get(), time, 0);
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, file.bytes.constData(), static_cast<size_t>(file.bytes.size())) == file.bytes.size();
}

} // namespace

Result<> writeSupportPackage(const QString &path, const QList<SupportFile> &files, const QDateTime &time)
{
    const auto failed = [&path](const QString &detail) {
        return fail(Fault::Denied, Text::tr("%1 could not be written.").arg(path), detail,
                    Text::tr("Check that the folder exists, may be written and has room."));
    };
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return failed(target.errorString());
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const WriterHandle writer(archive_write_new());
    bool good = writer && archive_write_set_format_pax_restricted(writer.get()) == ARCHIVE_OK &&
                archive_write_add_filter_gzip(writer.get()) == ARCHIVE_OK &&
                archive_write_open(writer.get(), &target, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const SupportFile &file : files)
        good = good && add(writer.get(), file, time.toSecsSinceEpoch());
    good = good && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!good) {
        target.cancelWriting();
        return failed(
            target.error() != QFileDevice::NoError
                ? target.errorString()
                : QString::fromUtf8(writer && archive_error_string(writer.get()) ? archive_error_string(writer.get()) : ""));
    }
    if (!target.commit())
        return failed(target.errorString());
    return {};
}

} // namespace rd
