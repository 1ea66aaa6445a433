// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"

#include <QCryptographicHash>
#include <array>

namespace rd {
namespace {

enum Exit {
    NoFolder = 71,
    InTheWay = 72,
    NoTemporary = 73,
    NotWritten = 74,
    Different = 75,
    NoOwner = 76,
    NotThere = 77,
    TooBig = 78,
    NotGone = 79
};

/// $1 path, $2 SHA-256, $3 mode, $4 owner. The temporary name starts with the file's own: what a cut left behind is found by it.
constexpr auto pushScript = R"(umask 077
folder=${1%/*} name=${1##*/}
[ -n "$folder" ] || folder=/
[ -d "$folder" ] || { echo "$folder" >&2; exit 71; }
if [ -d "$1" ]; then exit 72; fi
rm -f -- "$folder/.$name".replica-desk-*
temporary=`mktemp "$folder/.$name.replica-desk-XXXXXX"` || exit 73
trap 'rm -f -- "$temporary"' EXIT
trap 'exit 1' HUP INT TERM
words=`dd of="$temporary" bs=64k conv=fsync 2>&1` || { echo "$words" >&2; exit 74; }
sum=`sha256sum <"$temporary"`
[ "${sum%% *}" = "$2" ] || exit 75
if [ -n "$4" ]; then chown -- "$4" "$temporary" || exit 76; fi
chmod -- "$3" "$temporary" && mv -f -- "$temporary" "$1" || exit 74
sync "$folder" 2>/dev/null || sync)";

/// $1 path, $2 limit. First line: SHA-256; then the bytes.
constexpr auto fetchScript = R"([ -f "$1" ] || exit 77
size=`wc -c <"$1"` || exit 74
[ "$size" -le "$2" ] || { echo "$size" >&2; exit 78; }
sum=`sha256sum <"$1"` || exit 74
echo "${sum%% *}"
exec cat -- "$1")";

/// $1 path. Only the file itself is overwritten, never what a link points to.
constexpr auto wipeScript = R"(if [ -L "$1" ] || [ -f "$1" ]; then
    if [ ! -L "$1" ]; then
        size=`wc -c <"$1"` && head -c "$size" /dev/zero | dd of="$1" bs=64k conv=notrunc,fsync 2>/dev/null
    fi
    rm -f -- "$1"
elif [ -e "$1" ]; then
    exit 72
fi
if [ -e "$1" ] || [ -L "$1" ]; then exit 79; fi)";

struct Refusal
{
    Exit code;
    Fault fault;
    const char *summary; ///< %1: path, %2: host
    const char *advice;
};

constexpr std::array refusals{
    Refusal{NoFolder, Fault::NotFound, QT_TRANSLATE_NOOP("rd::FilePush", "The folder for %1 does not exist on %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Install FreeIPA's server packages there: they bring it.")},
    Refusal{InTheWay, Fault::Conflict, QT_TRANSLATE_NOOP("rd::FilePush", "On %2, %1 is no file."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Move what is there out of the way.")},
    Refusal{NoTemporary, Fault::RemoteFailed, QT_TRANSLATE_NOOP("rd::FilePush", "No file can be made beside %1 on %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Check that the file system there is writable and has room.")},
    Refusal{NotWritten, Fault::RemoteFailed, QT_TRANSLATE_NOOP("rd::FilePush", "%1 could not be written or read on %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Check the disk there: it may be full (df) or failing (dmesg).")},
    Refusal{Different, Fault::RemoteFailed,
            QT_TRANSLATE_NOOP("rd::FilePush", "%1 did not arrive whole on %2; nothing was put in place."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Try again.")},
    Refusal{NoOwner, Fault::RemoteFailed, QT_TRANSLATE_NOOP("rd::FilePush", "The owner of %1 could not be set on %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Check that the account exists there.")},
    Refusal{NotThere, Fault::NotFound, QT_TRANSLATE_NOOP("rd::FilePush", "There is no file %1 on %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Check whether the step that makes it has run.")},
    Refusal{TooBig, Fault::Conflict, QT_TRANSLATE_NOOP("rd::FilePush", "%1 on %2 is bigger than expected and was not read."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Look at the file there.")},
    Refusal{NotGone, Fault::RemoteFailed, QT_TRANSLATE_NOOP("rd::FilePush", "%1 could not be removed from %2."),
            QT_TRANSLATE_NOOP("rd::FilePush", "Remove it by hand: it holds the keys of a server.")},
};

Result<CommandOutput> runScript(HostShell &shell, const char *script, const QStringList &arguments, const QByteArray &input,
                                Monitor &monitor)
{
    RemoteCommand command{
        .argv = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QLatin1StringView(script), QStringLiteral("sh")} +
                arguments,
        .input = input};
    command.limit += std::chrono::milliseconds(input.size() / 100); // 100 kB/s is the slowest link worth waiting for
    auto output = shell.run(command, monitor);
    if (!output || output->exitCode == 0)
        return output;
    const QString words = QString::fromUtf8(output->err).trimmed();
    for (const Refusal &refusal : refusals)
        if (refusal.code == output->exitCode)
            return fail(refusal.fault,
                        QCoreApplication::translate("rd::FilePush", refusal.summary).arg(arguments.first(), shell.host()), words,
                        QCoreApplication::translate("rd::FilePush", refusal.advice));
    return fail(Fault::RemoteFailed,
                QCoreApplication::translate("rd::FilePush", "Work on %1 failed on %2.").arg(arguments.first(), shell.host()),
                words);
}

QString sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<> pushFile(HostShell &shell, const PushedFile &file, Monitor &monitor)
{
    const auto pushed = runScript(shell, pushScript, {file.path, sha256(file.content), QString::number(file.mode, 8), file.owner},
                                  file.content, monitor);
    if (!pushed)
        return pass(pushed.error());
    return {};
}

Result<QByteArray> fetchFile(HostShell &shell, const QString &path, qint64 limit, Monitor &monitor)
{
    const auto output = runScript(shell, fetchScript, {path, QString::number(limit)}, {}, monitor);
    if (!output)
        return pass(output.error());
    const qsizetype lineEnd = output->out.indexOf('\n');
    const QByteArray content = output->out.mid(lineEnd + 1);
    if (lineEnd < 0 || QString::fromLatin1(output->out.left(lineEnd)) != sha256(content))
        return fail(Fault::Conflict,
                    QCoreApplication::translate("rd::FilePush", "%1 changed on %2 while it was read.").arg(path, shell.host()),
                    {}, QCoreApplication::translate("rd::FilePush", "Try again when nothing writes to it."));
    return content;
}

Result<> wipeFile(HostShell &shell, const QString &path, Monitor &monitor)
{
    const auto wiped = runScript(shell, wipeScript, {path}, {}, monitor);
    if (!wiped)
        return pass(wiped.error());
    return {};
}

} // namespace rd
