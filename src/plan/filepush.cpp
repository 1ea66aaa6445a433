// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"

#include "core/sha256.h"

#include <array>
#include <future>

namespace rd {
namespace {

constexpr qsizetype leastResumed = 1 << 20; ///< less is sent again sooner than looked for

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

/// `sum FILE SIZE`. openssl is the faster one by far, but takes longer to start.
constexpr QLatin1StringView sumFunction(R"(sum() {
    if [ "$2" -gt 1000000 ]; then openssl dgst -sha256 -r <"$1" 2>/dev/null && return; fi
    sha256sum <"$1"
}
)");

/// $1 path, $2 size of what shall be there. What cut pushes left, if it can be the beginning of that: sum, size and name of each.
constexpr QLatin1StringView lookScript(R"(folder=${1%/*} name=${1##*/}
for left in "$folder/.$name".replica-desk-*; do
    [ -f "$left" ] && [ ! -L "$left" ] && [ -O "$left" ] || continue
    size=`wc -c <"$left"` && [ "$size" -gt 0 ] && [ "$size" -le "$2" ] || continue
    all=`sum "$left" "$size"` && echo "${all%% *} $size $left"
done)");

/// $1 path, $2 mode, $3 owner, $4 what to go on with, or nothing. The temporary name starts with the file's own: what a cut left
/// behind is found by it. Summed as it is on the disk, while the disk is still at it. Prints sum, size and name.
constexpr QLatin1StringView receiveScript(R"(umask 077
folder=${1%/*} name=${1##*/}
[ -n "$folder" ] || folder=/
[ -d "$folder" ] || { echo "$folder" >&2; exit 71; }
if [ -d "$1" ]; then exit 72; fi
for left in "$folder/.$name".replica-desk-*; do
    [ "$left" = "$4" ] || rm -f -- "$left"
done
temporary=$4
[ -n "$temporary" ] || temporary=`mktemp "$folder/.$name.replica-desk-XXXXXX"` || exit 73
give_up() { rm -f -- "$temporary"; exit "$1"; }
cat >>"$temporary" || give_up 74
dd if=/dev/null of="$temporary" conv=notrunc,fsync &
size=`wc -c <"$temporary"` && all=`sum "$temporary" "$size"` || give_up 74
wait $! || give_up 74
if [ -n "$3" ]; then chown -- "$3" "$temporary" || give_up 76; fi
chmod -- "$2" "$temporary" || give_up 74
echo "${all%% *} $size" "$temporary")");

/// $1 path, $2 temporary name.
constexpr QLatin1StringView renameScript(R"(mv -f -- "$2" "$1" || { rm -f -- "$2"; exit 74; }
folder=${1%/*}
sync "${folder:-/}" 2>/dev/null || sync)");

/// $1 path, $2 temporary name.
constexpr QLatin1StringView discardScript(R"(rm -f -- "$2")");

/// $1 path, $2 limit. First line: SHA-256; then the bytes.
constexpr QLatin1StringView fetchScript(R"([ -f "$1" ] || exit 77
size=`wc -c <"$1"` || exit 74
[ "$size" -le "$2" ] || { echo "$size" >&2; exit 78; }
all=`sum "$1" "$size"` || exit 74
echo "${all%% *}"
exec cat -- "$1")");

/// $1 path. What cut pushes left of it goes too. Only a file itself is overwritten, never what a link points to.
constexpr QLatin1StringView wipeScript(R"(wipe() {
    if [ -L "$1" ] || [ -f "$1" ]; then
        if [ ! -L "$1" ]; then
            size=`wc -c <"$1"` && head -c "$size" /dev/zero | dd of="$1" bs=64k conv=notrunc,fsync 2>/dev/null
        fi
        rm -f -- "$1"
    elif [ -e "$1" ]; then
        exit 72
    fi
    if [ -e "$1" ] || [ -L "$1" ]; then exit 79; fi
}
for left in "${1%/*}/.${1##*/}".replica-desk-*; do wipe "$left"; done
wipe "$1")");

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

Result<CommandOutput> runScript(HostShell &shell, QLatin1StringView script, const QStringList &arguments, const QByteArray &input,
                                Monitor &monitor)
{
    RemoteCommand command{
        .argv =
            QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), sumFunction + script, QStringLiteral("sh")} + arguments,
        .input = input};
    command.limit += std::chrono::milliseconds(input.size() / 100); // 100 kB/s is the slowest link worth waiting for
    auto output = shell.run(command, monitor);
    if (!output || output->exitCode == 0)
        return output;
    return pass(refused(output->exitCode, arguments.first(), shell.host(), QString::fromUtf8(output->err).trimmed()));
}

/// What a script tells of one file: sum, size and name.
struct Held
{
    QByteArray sum = {};
    qsizetype size = 0;
    QString path = {};
};

Held heldFrom(const QByteArray &line)
{
    const QString words = QString::fromUtf8(line).trimmed();
    return {words.section(u' ', 0, 0).toLatin1(), words.section(u' ', 1, 1).toLongLong(), words.section(u' ', 2)};
}

/// The longest piece of this very file that a cut push left; empty: none.
Result<Held> leftByACut(HostShell &shell, const PushedFile &file, Monitor &monitor)
{
    Held longest;
    if (file.content.size() < leastResumed)
        return longest;
    const auto looked = runScript(shell, lookScript, {file.path, QString::number(file.content.size())}, {}, monitor);
    if (!looked)
        return pass(looked.error());
    for (const QByteArray &line : looked->out.split('\n')) {
        Held left = heldFrom(line);
        if (left.size > longest.size && left.size <= file.content.size() &&
            left.sum == sha256(QByteArrayView(file.content).first(left.size)))
            longest = std::move(left);
    }
    return longest;
}

} // namespace

Result<> pushFile(HostShell &shell, const PushedFile &file, Monitor &monitor)
{
    const auto left = leftByACut(shell, file, monitor);
    if (!left)
        return pass(left.error());
    // Summed here while it is on its way.
    auto here = std::async(std::launch::async, [content = file.content] { return sha256(content); });
    const auto rest = QByteArray::fromRawData(file.content.constData() + left->size, file.content.size() - left->size);
    const auto received =
        runScript(shell, receiveScript, {file.path, QString::number(file.mode, 8), file.owner, left->path}, rest, monitor);
    if (!received)
        return pass(received.error());
    const Held held = heldFrom(received->out);
    if (held.sum != here.get() || held.size != file.content.size()) {
        if (const auto discarded = runScript(shell, discardScript, {file.path, held.path}, {}, monitor); !discarded)
            return pass(discarded.error());
        return pass(refused(Different, file.path, shell.host(), {}));
    }
    const auto renamed = runScript(shell, renameScript, {file.path, held.path}, {}, monitor);
    return renamed ? Result<>() : pass(renamed.error());
}

Result<QByteArray> fetchFile(HostShell &shell, const QString &path, qint64 limit, Monitor &monitor)
{
    const auto output = runScript(shell, fetchScript, {path, QString::number(limit)}, {}, monitor);
    if (!output)
        return pass(output.error());
    const qsizetype lineEnd = output->out.indexOf('\n');
    const QByteArray content = output->out.mid(lineEnd + 1);
    if (lineEnd < 0 || output->out.left(lineEnd) != sha256(content))
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
