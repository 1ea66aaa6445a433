// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <unistd.h>

namespace rd {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> writeError(const QString &path, const QString &why)
{
    return fail(Fault::Internal, QCoreApplication::translate("rd::DurableFile", "“%1” cannot be written.").arg(path), why,
                QCoreApplication::translate("rd::DurableFile",
                                            "Free some space or check the permissions of the folder, then try again."));
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    // Folders on the way that are there already are somebody else's, such as /tmp: their rights stay.
    const QFileInfo info(path);
    if (!info.exists()) {
        if (const QString above = info.absolutePath(); !QFileInfo::exists(above)) {
            if (const auto made = makePrivateFolder(above); !made)
                return made;
        }
        if (!QDir().mkdir(path) && !QFileInfo(path).isDir()) // another program may have been quicker
            return writeError(path, QString::fromLocal8Bit(strerror(errno)));
    }
    if (!QFile::setPermissions(path, ownerOnly | QFile::ExeOwner))
        return writeError(path, QString::fromLocal8Bit(strerror(errno)));
    return {};
}

Result<> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(content) != content.size() ||
        !file.commit())
        return writeError(path, file.errorString());
    return {};
}

Result<> openPrivateForAppend(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered) || !file.setPermissions(ownerOnly))
        return writeError(file.fileName(), file.errorString());
    return {};
}

Result<> appendDurably(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || ::fdatasync(file.handle()) != 0)
        return writeError(file.fileName(), file.errorString());
    return {};
}

Result<> endTornLine(QFile &file)
{
    if (file.size() == 0)
        return {};
    char last = '\n';
    if (!file.seek(file.size() - 1) || !file.getChar(&last))
        return writeError(file.fileName(), file.errorString());
    return last == '\n' ? Result<>() : appendDurably(file, QByteArray("\n"));
}

} // namespace rd
