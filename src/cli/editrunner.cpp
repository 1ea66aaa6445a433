// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editrunner.h"

#include "backend/backend.h"
#include "edit/editrun.h"
#include "topology/topologyreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <csignal>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::EditRunner)
};

volatile std::sig_atomic_t stopSignal = 0;

/// Asked to stop by SIGINT, SIGTERM or SIGHUP; shows how far it is at the bottom of the terminal.
class TerminalMonitor final : public Monitor
{
public:
    explicit TerminalMonitor(const Console &console) : m_console(console)
    {
        struct sigaction action = {};
        action.sa_handler = [](int number) { stopSignal = number; };
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            ::sigaction(number, &action, nullptr);
    }
    bool stopRequested() const override { return stopSignal != 0; }
    void progress(int, int, const QString &stage) override { m_console.showLive(stage); }

private:
    const Console &m_console;
};

class EditCommand
{
public:
    EditCommand(CommandLine &line, EditPlan plan) : m_line(line), m_console(line.console()), m_plan(std::move(plan)) {}

    void printPlan() const
    {
        if (m_line.json())
            return;
        m_console.print(m_console.toned(Console::Tone::Strong, m_plan.title));
        for (int i = 0; i < m_plan.deeds.size(); ++i) {
            const Deed &deed = m_plan.deeds[i];
            m_console.print(Text::tr("%1. On %2: %3").arg(i + 1).arg(deed.host.fqdn(), deed.title));
            const QStringList lines = deedText(deed).split(u'\n');
            for (const QString &one : lines)
                m_console.print(m_console.toned(Console::Tone::Faint, QStringLiteral("     ") + one));
        }
        printList(Text::tr("Lost for good:"), m_plan.losses, Console::Tone::Bad);
        printList(Text::tr("Mind:"), m_plan.warnings, Console::Tone::Warning);
        printList(Text::tr("What speaks for it:"), m_plan.evidence, Console::Tone::Plain);
        for (const Refusal &refusal : m_plan.refusals) {
            m_console.print(m_console.toned(Console::Tone::Bad, Text::tr("Refused: %1").arg(refusal.reason)));
            if (!refusal.advice.isEmpty())
                m_console.print(QStringLiteral("  ") + refusal.advice);
        }
    }

    /// An exit code when it must not be carried out.
    std::optional<int> mustStop() const
    {
        if (!m_plan.possible())
            return end(QStringLiteral("refused"), ExitBad);
        if (m_line.isSet(QStringLiteral("dry-run")))
            return end(QStringLiteral("planned"), ExitGood);
        if (!m_line.isSet(QStringLiteral("yes")))
            return unconfirmed(Text::tr("Nothing was changed."),
                               m_plan.nameToType.isEmpty() ? Text::tr("Add --yes to do it.")
                                                           : Text::tr("Add --yes --confirm %1 to do it.").arg(m_plan.nameToType));
        const QString confirmed = m_line.value(QStringLiteral("confirm"));
        if (m_plan.nameToType.isEmpty() || confirmed.compare(m_plan.nameToType, Qt::CaseInsensitive) == 0)
            return std::nullopt;
        return unconfirmed(Text::tr("This is dangerous, so nothing was changed."),
                           Text::tr("If you are sure, add --confirm %1").arg(m_plan.nameToType));
    }

    int carryOut(std::shared_ptr<DirectoryConnector> directories, const QString &who, Monitor &monitor)
    {
        const Backend backend({.sshConfig = m_line.sshConfig()}, m_line.credentials());
        const EditPorts ports{.directories = std::move(directories),
                              .shells = backend.shells(),
                              .credentials = m_line.credentials(),
                              .audit = std::make_shared<AuditLog>(m_plan.domain),
                              .who = who};
        const auto listen = [this](int index, const DeedReport &report) { told(index, report); };
        m_report = rd::carryOut(m_plan, ports, listen, monitor);
        m_console.clearLive();
        if (m_report.good()) {
            if (!m_line.json())
                m_console.print(m_console.toned(Console::Tone::Good, doneWords()));
            return end(QStringLiteral("done"), ExitGood);
        }
        if (!m_line.json())
            m_console.printError(*m_report.error);
        const bool stopped = m_report.error->fault == Fault::Cancelled;
        return end(stopped ? QStringLiteral("stopped") : QStringLiteral("failed"), stopped ? ExitInterrupted : ExitWarning);
    }

private:
    QString doneWords() const
    {
        const bool proven =
            std::any_of(m_plan.deeds.cbegin(), m_plan.deeds.cend(), [](const Deed &deed) { return !deed.proofs.isEmpty(); });
        return proven ? Text::tr("Done, and seen in the directory.") : Text::tr("Done.");
    }

    void printList(const QString &heading, const QStringList &sentences, Console::Tone tone) const
    {
        if (sentences.isEmpty())
            return;
        m_console.print(m_console.toned(tone, heading));
        for (const QString &sentence : sentences)
            m_console.print(QStringLiteral("  ") + sentence);
    }

    void told(int index, const DeedReport &report)
    {
        if (m_line.json() || report.state == DeedState::Running)
            return;
        const bool good = report.state == DeedState::Done;
        m_console.print(m_console.toned(good ? Console::Tone::Good : Console::Tone::Bad,
                                        (good ? Text::tr("%1. done") : Text::tr("%1. failed")).arg(index + 1)));
        for (const QString &note : report.notes)
            m_console.print(m_console.toned(Console::Tone::Faint, QStringLiteral("     ") + note));
    }

    int unconfirmed(const QString &what, const QString &advice) const
    {
        if (!m_line.json())
            m_console.printError({.fault = Fault::Conflict, .summary = what, .detail = {}, .advice = advice});
        return end(QStringLiteral("unconfirmed"), ExitUsage);
    }

    int end(const QString &result, ExitCode code) const
    {
        if (!m_line.json())
            return code;
        QJsonArray deeds;
        for (const DeedReport &deed : m_report.deeds)
            deeds.append(QJsonObject{{QStringLiteral("state"), QString(deedStateName(deed.state))},
                                     {QStringLiteral("notes"), QJsonArray::fromStringList(deed.notes)}});
        QJsonObject json{
            {QStringLiteral("plan"), toJson(m_plan)}, {QStringLiteral("result"), result}, {QStringLiteral("deeds"), deeds}};
        if (m_report.error)
            json.insert(QStringLiteral("error"), toJson(*m_report.error));
        m_console.printJson(json);
        return code;
    }

    CommandLine &m_line;
    const Console &m_console;
    EditPlan m_plan;
    EditReport m_report;
};

} // namespace

void addEditOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("server"), Text::tr("Server to ask for the state of the domain."), QStringLiteral("SERVER")});
    line.addOption({QStringLiteral("yes"), Text::tr("Carries the plan out; without it, it is only shown.")});
    line.addOption({QStringLiteral("confirm"), Text::tr("For what is dangerous: the name that the plan asks for, typed out."),
                    QStringLiteral("NAME")});
    line.addOption({QStringLiteral("dry-run"), Text::tr("Only shows the plan, and ends with 0 if it is possible.")});
}

int runEdit(CommandLine &line, const QString &server, const std::function<TopologyEdit(const Snapshot &)> &wanted)
{
    TerminalMonitor monitor(line.console());
    const auto connector = line.signIn(server, monitor);
    if (!connector)
        return line.failed(connector.error());
    const ReadLimits limits{.eachServer = 2 * line.timeout() + std::chrono::seconds(2)};
    const auto picture = readTopology(server, **connector, monitor, limits);
    line.console().clearLive();
    if (!picture)
        return line.failed(picture.error());
    EditCommand command(line, planEdit(wanted(**picture), **picture));
    command.printPlan();
    if (const auto stop = command.mustStop())
        return *stop;
    return command.carryOut(*connector, (*connector)->who(), monitor);
}

QString editExitCodes()
{
    return Text::tr("Exit codes:\n"
                    "  0  done and seen in the directory, or, with --dry-run, possible\n"
                    "  1  failed; what is done and what is not is printed\n"
                    "  2  refused: the plan says why and what to do; nothing was changed\n"
                    "  3  wrong usage, or not confirmed; nothing was changed\n"
                    "  4  the domain could not be read (sign-in, first server)\n"
                    "  5  stopped");
}

} // namespace rd
