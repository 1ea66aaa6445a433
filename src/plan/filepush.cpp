// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"

#include "core/sha256.h"

#include <array>
#include <future>

namespace rd {
namespace {

constexpr qsizetype leastResumed = 1000000; ///< less is sent again sooner than looked for

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

/// $1 path, $2 mode, $3 owner, $4 size of what shall be there, $5 what to go on with: a name, nothing, or "look". Input: what is
/// missing, then the sum of all in a line of its own, known here no sooner. The temporary name starts with the file's own: what a
/// cut left behind is found by it. Summed as it is on the disk, while the disk is still at it.
///
/// "look": what cut pushes left, if it can be the beginning of the file, is told instead: sum, size and name of each.
constexpr QLatin1StringView receiveScript(R"(umask 077
folder=${1%/*} name=${1##*/} temporary=$5 told=
[ -n "$folder" ] || folder=/
[ -d "$folder" ] || { echo "$folder" >&2; exit 71; }
if [ -d "$1" ]; then exit 72; fi
if [ "$5" = look ]; then
    temporary=
    for left in "$folder/.$name".replica-desk-*; do
        [ -f "$left" ] && [ ! -L "$left" ] && [ -O "$left" ] || continue
        size=`wc -c <"$left"` && [ "$size" -gt 0 ] && [ "$size" -le "$4" ] || continue
        all=`sum "$left" "$size"` && echo "${all%% *} $size $left" && told=1
    done
    [ -z "$told" ] || exit 0
fi
for left in "$folder/.$name".replica-desk-*; do
    [ "$left" = "$temporary" ] || rm -f -- "$left"
done
[ -n "$temporary" ] || temporary=`mktemp "$folder/.$name.replica-desk-XXXXXX"` || exit 73
give_up() { rm -f -- "$temporary"; exit "$1"; }
cat >>"$temporary" || give_up 74
size=`wc -c <"$temporary"` || give_up 74
if [ "$size" -ne $(($4 + 65)) ]; then
    [ "$4" -ge 1000000 ] || give_up 75
    [ "$size" -le "$4" ] || truncate -s "$4" "$temporary"
    exit 75
fi
wanted=`tail -c 65 "$temporary"` && truncate -s "$4" "$temporary" || give_up 74
dd if=/dev/null of="$temporary" conv=notrunc,fsync &
all=`sum "$temporary" "$4"` || give_up 74
[ "${all%% *}" = "$wanted" ] || give_up 75
wait $! || give_up 74
if [ -n "$3" ]; then chown -- "$3" "$temporary" || give_up 76; fi
chmod -- "$2" "$temporary" && mv -f -- "$temporary" "$1" || give_up 74
sync "$folder" 2>/dev/null || sync)");

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
                                Monitor &monitor, const std::function<QByteArray()> &lastInput = {})
{
    RemoteCommand command{
        .argv =
            QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), sumFunction + script, QStringLiteral("sh")} + arguments,
        .input = input,
        .lastInput = lastInput};
    command.limit += std::chrono::milliseconds(input.size() / 100); // 100 kB/s is the slowest link worth waiting for
    auto output = shell.run(command, monitor);
    if (!output || output->exitCode == 0)
        return output;
    return pass(refused(output->exitCode, arguments.first(), shell.host(), QString::fromUtf8(output->err).trimmed()));
}

/// The beginning of a file that a cut push left.
struct Left
{
    QString path = {}; ///< empty: there is none
    qsizetype size = 0;
};

/// The longest piece of this very file among what the script told of.
Left leftByACut(const QByteArray &told, const QByteArray &content)
{
    Left longest;
    for (const QByteArray &line : told.split('\n')) {
        const QString words = QString::fromUtf8(line).trimmed();
        const qsizetype size = words.section(u' ', 1, 1).toLongLong();
        if (size > longest.size && size <= content.size() &&
            words.section(u' ', 0, 0).toLatin1() == sha256(QByteArrayView(content).first(size)))
            longest = {words.section(u' ', 2), size};
    }
    return longest;
}

} // namespace

Result<QByteArray> pushFile(HostShell &shell, const PushedFile &file, Monitor &monitor)
{
    const QByteArray &content = file.content;
    // Summed here while it is on its way.
    const std::shared_future<QByteArray> sum = std::async(std::launch::async, [content] { return sha256(content); }).share();
    const auto send = [&](const QString &goOnWith, qsizetype already) {
        return runScript(shell, receiveScript,
                         {file.path, QString::number(file.mode, 8), file.owner, QString::number(content.size()), goOnWith},
                         QByteArray::fromRawData(content.constData() + already, content.size() - already), monitor,
                         [sum] { return sum.get() + '\n'; });
    };
    auto sent = send(content.size() < leastResumed ? QString() : QStringLiteral("look"), 0);
    if (sent && !sent->out.isEmpty()) {
        const Left left = leftByACut(sent->out, content);
        sent = send(left.path, left.size);
    }
    if (!sent)
        return pass(sent.error());
    return sum.get();
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
