// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/tarwriter.h"

#include "core/handle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <archive.h>
#include <archive_entry.h>

namespace rd {
namespace {

using WriterHandle = Handle<archive, archive_write_free>;
using EntryHandle = Handle<archive_entry, archive_entry_free>;

constexpr int folderMode = 0700;
constexpr int secretMode = 0600;
constexpr int openMode = 0644;
constexpr size_t roomForHeaders = size_t(64) << 10;

la_ssize_t append(archive *, void *target, const void *data, size_t size)
{
    static_cast<WipedBytes *>(target)->append({static_cast<const char *>(data), static_cast<qsizetype>(size)});
    return static_cast<la_ssize_t>(size);
}

int modeOf(const QString &member)
{
    const bool secret = member.endsWith(QLatin1StringView(".p12")) || member.endsWith(QLatin1StringView("_pin.txt"));
    return secret ? secretMode : openMode;
}

bool add(archive *writer, const QByteArray &name, bool isFolder, int mode, QByteArrayView content, qint64 time)
{
    const EntryHandle entry(archive_entry_new());
    if (!entry)
        return false;
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), isFolder ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry.get(), static_cast<__LA_MODE_T>(mode));
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_mtime(entry.get(), time, 0);
    archive_entry_set_uname(entry.get(), "root");
    archive_entry_set_gname(entry.get(), "root");
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, content.data(), static_cast<size_t>(content.size())) == content.size();
}

} // namespace

Result<WipedBytes> writeTar(const TarMembers &members, const QString &folder, const QDateTime &time)
{
    WipedBytes bytes;
    size_t total = roomForHeaders;
    for (const auto &[name, content] : members)
        total += content.size();
    bytes.reserve(total);
    const WriterHandle writer(archive_write_new());
    const qint64 seconds = time.toSecsSinceEpoch();
    bool good = writer && archive_write_set_format_ustar(writer.get()) == ARCHIVE_OK &&
                archive_write_open(writer.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK &&
                add(writer.get(), folder.toUtf8() + '/', true, folderMode, {}, seconds);
    for (const auto &[name, content] : members)
        good = good && add(writer.get(), (folder + u'/' + name).toUtf8(), false, modeOf(name), viewOf(content), seconds);
    good = good && archive_write_close(writer.get()) == ARCHIVE_OK;
    if (!good)
        return fail(Fault::Internal, QCoreApplication::translate("rd::Tar", "The bundle's archive could not be written."),
                    QString::fromUtf8(writer ? archive_error_string(writer.get()) : ""));
    return bytes;
}

} // namespace rd
