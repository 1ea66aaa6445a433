// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"

#include <QCryptographicHash>
#include <array>
#include <future>

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

/// $1 path, $2 mode, $3 owner. The temporary name starts with the file's own: what a cut left behind is found by it.
/// Written and summed in one pass; tee goes on summing when it cannot write, so the size counts too. Prints sum, size and name.
constexpr auto receiveScript = R"(umask 077
folder=${1%/*} name=${1##*/}
[ -n "$folder" ] || folder=/
[ -d "$folder" ] || { echo "$folder" >&2; exit 71; }
if [ -d "$1" ]; then exit 72; fi
rm -f -- "$folder/.$name".replica-desk-*
temporary=`mktemp "$folder/.$name.replica-desk-XXXXXX"` || exit 73
trap 'rm -f -- "$temporary"' EXIT
trap 'exit 1' HUP INT TERM
sum=`tee "$temporary" | sha256sum`
size=`wc -c <"$temporary"`
words=`dd if=/dev/null of="$temporary" conv=notrunc,fsync 2>&1` || { echo "$words" >&2; exit 74; }
if [ -n "$3" ]; then chown -- "$3" "$temporary" || exit 76; fi
chmod -- "$2" "$temporary" || exit 74
trap - EXIT
echo "${sum%% *} $size" "$temporary")";

/// $1 path, $2 temporary name.
constexpr auto renameScript = R"(mv -f -- "$2" "$1" || { rm -f -- "$2"; exit 74; }
folder=${1%/*}
sync "${folder:-/}" 2>/dev/null || sync)";

/// $1 path, $2 temporary name.
constexpr auto discardScript = R"(rm -f -- "$2")";

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

Error refused(int code, const QString &path, const QString &host, const QString &words)
{
    for (const Refusal &refusal : refusals)
        if (refusal.code == code)
            return {refusal.fault, QCoreApplication::translate("rd::FilePush", refusal.summary).arg(path, host), words,
                    QCoreApplication::translate("rd::FilePush", refusal.advice)};
    return {
        Fault::RemoteFailed, QCoreApplication::translate("rd::FilePush", "Work on %1 failed on %2.").arg(path, host), words, {}};
}

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
    return pass(refused(output->exitCode, arguments.first(), shell.host(), QString::fromUtf8(output->err).trimmed()));
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
    // Summed here while it is on its way.
    auto here = std::async(std::launch::async, [content = file.content] { return sha256(content); });
    const auto received =
        runScript(shell, receiveScript, {file.path, QString::number(file.mode, 8), file.owner}, file.content, monitor);
    if (!received)
        return pass(received.error());
    const QString answer = QString::fromUtf8(received->out).trimmed();
    const QString temporary = answer.section(u' ', 2);
    const bool whole = answer.section(u' ', 0, 0) == here.get();
    const bool kept = answer.section(u' ', 1, 1).toLongLong() == file.content.size();
    if (!whole || !kept) {
        if (const auto discarded = runScript(shell, discardScript, {file.path, temporary}, {}, monitor); !discarded)
            return pass(discarded.error());
        return pass(refused(whole ? NotWritten : Different, file.path, shell.host(), QString::fromUtf8(received->err).trimmed()));
    }
    const auto renamed = runScript(shell, renameScript, {file.path, temporary}, {}, monitor);
    return renamed ? Result<>() : pass(renamed.error());
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
