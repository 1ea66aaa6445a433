// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/tarreader.h"

#include "core/handle.h"

#include <QCoreApplication>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace rd {
namespace {

struct Tar
{
    Q_DECLARE_TR_FUNCTIONS(rd::Tar)
};

using ArchiveHandle = Handle<archive, archive_read_free>;

constexpr qsizetype longestName = 255;

auto refuse(const QString &why, const QString &detail = {})
{
    return fail(Fault::Malformed, why, detail, Tar::tr("Do not use this bundle; prepare a new one on the source."));
}

auto damaged(archive *reader)
{
    return refuse(Tar::tr("The archive in the bundle is damaged."), QString::fromUtf8(archive_error_string(reader)));
}

/// Names are shown in sentences: only plain characters, and not without end.
QString shown(const char *name)
{
    QString text = QString::fromUtf8(name ? name : "?").left(80);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

bool isPlain(QLatin1StringView name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith(u'-') || name == QLatin1StringView(".") ||
        name == QLatin1StringView(".."))
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '/' && c != '\\'; });
}

/// The member's name without the folder; empty for the folder itself.
Result<QString> memberName(archive_entry *entry, const QString &folder)
{
    const char *raw = archive_entry_pathname(entry);
    QString path = QString::fromUtf8(raw ? raw : "");
    const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR;
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry))
        return refuse(Tar::tr("The archive in the bundle holds a link, “%1”.").arg(shown(raw)));
    if (!isFolder && archive_entry_filetype(entry) != AE_IFREG)
        return refuse(Tar::tr("The archive in the bundle holds “%1”, which is neither a file nor a folder.").arg(shown(raw)));
    if (path.startsWith(u'/'))
        return refuse(Tar::tr("The archive in the bundle holds an absolute name, “%1”.").arg(shown(raw)));
    if (path.split(u'/').contains(QLatin1StringView("..")))
        return refuse(Tar::tr("The archive in the bundle holds a name that leaves its folder, “%1”.").arg(shown(raw)));
    if (path.startsWith(QLatin1StringView("./"))) // as packed by "tar cf FILE ./realm_info"; tar unpacks it to the same place
        path.remove(0, 2);
    if (isFolder && (path.isEmpty() || path == QLatin1StringView(".") || path == folder || path == folder + u'/'))
        return QString();
    const QString prefix = folder + u'/';
    const QByteArray name = path.startsWith(prefix) ? path.sliced(prefix.size()).toUtf8() : QByteArray();
    if (isFolder || !isPlain(QLatin1StringView(name)))
        return refuse(Tar::tr("The archive in the bundle holds “%1”, which does not belong into a bundle.").arg(shown(raw)));
    return QString::fromLatin1(name);
}

Result<QByteArrayView> memberBytes(archive *reader, archive_entry *entry, qsizetype room, qsizetype most)
{
    const qint64 size = archive_entry_size(entry);
    if (size < 0 || size > room)
        return refuse(Tar::tr("The archive in the bundle unpacks to more than %1 MB.").arg(most >> 20));
    QByteArrayView bytes;
    for (;;) {
        const void *piece = nullptr;
        size_t length = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(reader, &piece, &length, &offset);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK || offset != bytes.size() || length > static_cast<size_t>(size - offset))
            return damaged(reader);
        const char *begin = static_cast<const char *>(piece);
        if (bytes.isEmpty())
            bytes = QByteArrayView(begin, static_cast<qsizetype>(length));
        else if (begin == bytes.end()) // the library reads from one block of memory and hands out parts of it
            bytes = QByteArrayView(bytes.begin(), bytes.size() + static_cast<qsizetype>(length));
        else
            return damaged(reader);
    }
    if (bytes.size() != size)
        return damaged(reader);
    return bytes;
}

} // namespace

Result<TarViews> readTar(QByteArrayView archiveBytes, const QString &folder, qsizetype most)
{
    const ArchiveHandle reader(archive_read_new());
    if (!reader || archive_read_support_format_tar(reader.get()) != ARCHIVE_OK)
        return fail(Fault::Internal, Tar::tr("The archive library does not work."));
    if (archive_read_open_memory(reader.get(), archiveBytes.data(), static_cast<size_t>(archiveBytes.size())) != ARCHIVE_OK)
        return refuse(Tar::tr("The bundle's content is not a tar archive."),
                      QString::fromUtf8(archive_error_string(reader.get())));

    TarViews members;
    qsizetype room = most;
    for (int count = 0;; ++count) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF && count > 0)
            return members;
        if (status == ARCHIVE_EOF)
            return refuse(Tar::tr("The bundle's content is not a tar archive."));
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return damaged(reader.get());
        if (count >= mostTarMembers)
            return refuse(Tar::tr("The archive in the bundle holds more than %1 members.").arg(mostTarMembers));
        auto name = memberName(entry, folder);
        if (!name)
            return pass(name.error());
        if (name->isEmpty())
            continue;
        if (members.contains(*name))
            return refuse(Tar::tr("The archive in the bundle holds “%1” twice.").arg(*name));
        auto bytes = memberBytes(reader.get(), entry, room, most);
        if (!bytes)
            return pass(bytes.error());
        room -= bytes->size();
        members.emplace(std::move(*name), *bytes);
    }
}

} // namespace rd
