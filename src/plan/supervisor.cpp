// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/supervisor.h"

#include <QFile>
#include <QRegularExpression>
#include <array>

/// Q_INIT_RESOURCE must stand outside of namespaces; without it the linker leaves the resources of a static library out.
static void useCoreResources()
{
    Q_INIT_RESOURCE(replica_desk_core);
}

namespace rd {
namespace {

/// Finds the folder and a Python, puts the script in place for "start", and hands over to it.
constexpr auto launcher = R"(umask 077
base=$1 id=$2 verb=$3
if [ -z "$base" ]; then
    base=/var/run/replica-desk
    [ -d /run ] && base=/run/replica-desk
fi
dir=$base/$id
shift 2
python=
for candidate in python3 python /usr/libexec/platform-python python2; do
    if "$candidate" -c '' 2>/dev/null; then python=$candidate; break; fi
done
if [ "$verb" = start ]; then
    if [ -z "$python" ]; then echo "no Python" >&2; exit 69; fi
    mkdir -p "$dir" && cat >"$dir/script.$$" && mv -f "$dir/script.$$" "$dir/supervisor.py" || exit 73
elif [ ! -f "$dir/supervisor.py" ]; then
    case $verb in
        answer) echo "nothing was started" >&2; exit 75 ;;
        status|stop) echo "supervisor absent -1 0 ok" ;;
    esac
    exit 0
fi
exec "$python" "$dir/supervisor.py" "$dir" "$@")";

constexpr std::chrono::seconds shortLimit{60};

QString translate(const char *text)
{
    return QCoreApplication::translate("rd::Supervisor", text);
}

/// The exit codes of launcher and script.
struct Refusal
{
    int exitCode;
    Fault fault;
    const char *summary; ///< %1: host
    const char *advice;
};

constexpr std::array refusals{
    Refusal{65, Fault::Conflict, QT_TRANSLATE_NOOP("rd::Supervisor", "The program on %1 still runs, so its record is kept."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Wait for its end or stop it first.")},
    Refusal{66, Fault::NotFound, QT_TRANSLATE_NOOP("rd::Supervisor", "The program to be run is not installed on %1."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Install FreeIPA's server packages there and try again.")},
    Refusal{69, Fault::NotFound,
            QT_TRANSLATE_NOOP("rd::Supervisor", "There is no Python on %1, which is needed to keep the installer running."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Install FreeIPA's server packages there: they bring it.")},
    Refusal{73, Fault::RemoteFailed,
            QT_TRANSLATE_NOOP("rd::Supervisor", "The folder for the running installer could not be used on %1."),
            QT_TRANSLATE_NOOP("rd::Supervisor",
                              "Check that /run is writable for root and that /run/replica-desk belongs to root alone.")},
    Refusal{74, Fault::RemoteFailed, QT_TRANSLATE_NOOP("rd::Supervisor", "There is no room left in /run on %1."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Make room there and try again.")},
    Refusal{75, Fault::NotFound, QT_TRANSLATE_NOOP("rd::Supervisor", "Nothing runs on %1 that could take an answer."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Look at the state of the run.")},
    Refusal{76, Fault::Conflict, QT_TRANSLATE_NOOP("rd::Supervisor", "The program on %1 did not read the answers before."),
            QT_TRANSLATE_NOOP("rd::Supervisor", "Wait until it asks.")},
};

Error explain(const CommandOutput &output, const QString &host)
{
    const QString words = QString::fromUtf8(output.err).trimmed();
    for (const Refusal &refusal : refusals)
        if (refusal.exitCode == output.exitCode)
            return {refusal.fault, translate(refusal.summary).arg(host), words, translate(refusal.advice)};
    return {Fault::RemoteFailed, translate("The installer's supervisor on %1 failed.").arg(host), words,
            translate("Connect again; if it goes on, look at the files in /run/replica-desk there.")};
}

bool isPrintable(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

Supervisor::Supervisor(std::shared_ptr<HostShell> shell, QString id, QString baseFolder)
    : m_shell(std::move(shell)),
      m_id(std::move(id)),
      m_baseFolder(std::move(baseFolder))
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]*$"));
    Q_ASSERT(allowed.match(m_id).hasMatch());
}

RemoteCommand Supervisor::command(const QStringList &verb) const
{
    return {.argv = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QLatin1StringView(launcher),
                                QStringLiteral("sh"), m_baseFolder, m_id} +
                    verb,
            .limit = shortLimit};
}

Result<CommandOutput> Supervisor::run(const RemoteCommand &command, Monitor &monitor)
{
    auto output = m_shell->run(command, monitor);
    if (output && output->exitCode != 0)
        return pass(explain(*output, m_shell->host()));
    return output;
}

Result<SupervisedStatus> Supervisor::report(const Result<CommandOutput> &output) const
{
    if (!output)
        return pass(output.error());
    // supervisor STATE EXIT-CODE OUTPUT-SIZE DISK
    const QList<QByteArray> words = output->out.simplified().split(' ');
    using State = SupervisedStatus::State;
    static const QHash<QByteArray, State> states{
        {"absent", State::Absent}, {"running", State::Running}, {"exited", State::Exited}, {"lost", State::Lost}};
    if (words.size() != 5 || words[0] != "supervisor" || !states.contains(words[1]))
        return fail(Fault::Malformed,
                    translate("The supervisor on %1 answered something that is not understood.").arg(m_shell->host()),
                    QString::fromUtf8(output->out + output->err), translate("Check that the login's start files print nothing."));
    return SupervisedStatus{states.value(words[1]), words[2].toInt(), words[3].toLongLong(), words[4] == "full"};
}

Result<> Supervisor::start(const SupervisedCommand &program, Monitor &monitor)
{
    useCoreResources();
    QFile script(QStringLiteral(":/replica-desk/supervisor.py"));
    if (!script.open(QIODevice::ReadOnly))
        return fail(Fault::Internal, translate("The supervisor's script is missing in this program."), script.errorString());
    RemoteCommand start =
        command(QStringList{QStringLiteral("start")} + program.environment + QStringList{QStringLiteral("--")} + program.argv);
    start.input = script.readAll();
    if (const auto started = report(run(start, monitor)); !started)
        return pass(started.error());
    return {};
}

Result<SupervisedStatus> Supervisor::status(Monitor &monitor)
{
    return report(run(command({QStringLiteral("status")}), monitor));
}

Result<SupervisedStatus> Supervisor::follow(qint64 offset, const ByteSink &sink, Monitor &monitor)
{
    RemoteCommand follow = command({QStringLiteral("follow"), QString::number(offset)});
    follow.limit = std::chrono::milliseconds::zero();
    bool stopped = false;
    const auto output = m_shell->stream(
        follow,
        [&](QByteArrayView piece) {
            stopped = !sink(piece);
            return !stopped;
        },
        monitor);
    if (!output)
        return pass(output.error());
    if (!stopped && output->exitCode != 0)
        return pass(explain(*output, m_shell->host()));
    return status(monitor);
}

Result<> Supervisor::answer(const SecretPtr &text, Monitor &monitor)
{
    if (!text || !isPrintable(text->bytes()))
        return fail(Fault::Malformed, translate("An answer is one line without control characters."));
    RemoteCommand answer = command({QStringLiteral("answer")});
    answer.secretInput = text;
    if (const auto answered = run(answer, monitor); !answered)
        return pass(answered.error());
    return {};
}

Result<> Supervisor::stop(Monitor &monitor)
{
    const auto stopped = report(run(command({QStringLiteral("stop")}), monitor));
    if (!stopped)
        return pass(stopped.error());
    if (stopped->state == SupervisedStatus::State::Running)
        return fail(Fault::TimedOut, translate("The program on %1 could not be stopped.").arg(m_shell->host()), {},
                    translate("It hangs in the system, perhaps on a dead disk or mount; the host may have to be restarted."));
    return {};
}

Result<> Supervisor::remove(Monitor &monitor)
{
    if (const auto removed = run(command({QStringLiteral("remove")}), monitor); !removed)
        return pass(removed.error());
    return {};
}

} // namespace rd
