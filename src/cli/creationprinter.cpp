// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/creationprinter.h"

#include "plan/phasehistory.h"
#include "plan/runrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rd {
namespace {

constexpr qint64 worthTelling = 1000; ///< ms; shorter phases are told without their duration

QString seconds(qint64 milliseconds)
{
    return CreationPrinter::tr("%1 s").arg(double(milliseconds) / 1000.0, 0, 'f', 1);
}

QString word(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return CreationPrinter::tr("waiting");
    case StepState::Running:
        return CreationPrinter::tr("running");
    case StepState::Done:
        return CreationPrinter::tr("done");
    case StepState::Failed:
        return CreationPrinter::tr("FAILED");
    case StepState::Interrupted:
        return CreationPrinter::tr("interrupted");
    }
    return {};
}

Console::Tone tone(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Console::Tone::Good;
    case StepState::Failed:
        return Console::Tone::Bad;
    case StepState::Interrupted:
        return Console::Tone::Warning;
    case StepState::Waiting:
    case StepState::Running:
        break;
    }
    return Console::Tone::Plain;
}

} // namespace

CreationPrinter::CreationPrinter(PlanSession &session, const Console &console, bool json, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_stalls(session, readPhaseHistory(RunRecord::rootFolder())),
      m_console(console),
      m_json(json)
{
    m_sinceStart.start();
    connect(&session, &PlanSession::stepChanged, this, &CreationPrinter::stepChanged);
    connect(&session, &PlanSession::console, this, [this](int, const QByteArray &bytes) { takeConsole(bytes); });
    connect(&m_stalls, &StallMonitor::stalled, this, &CreationPrinter::tellStall);
    connect(&m_tick, &QTimer::timeout, this, &CreationPrinter::showLive);
    const ReplicaOrder &order = session.context().order;
    if (m_json) {
        printEvent({{QStringLiteral("event"), QStringLiteral("started")},
                    {QStringLiteral("run"), session.runId()},
                    {QStringLiteral("order"), order.toJson()}});
        return;
    }
    line(order.deed == ReplicaOrder::Deed::CleanUp
             ? tr("Cleaning up what is left of %1, from %2   (run %3)").arg(order.target, order.source, session.runId())
             : tr("Making %1 a replica of %2   (run %3)").arg(order.target, order.source, session.runId()));
    if (m_console.isTerminal()) {
        constexpr int liveInterval = 200;
        m_tick.start(liveInterval);
    }
}

void CreationPrinter::stepChanged(int index, const StepStatus &status)
{
    const bool newState = m_statesShown.value(index, StepState::Waiting) != status.state;
    m_statesShown.insert(index, status.state);
    if (m_json) {
        for (qsizetype shown = m_notesShown.value(index); shown < status.notes.size(); ++shown)
            printEvent({{QStringLiteral("event"), QStringLiteral("note")},
                        {QStringLiteral("step"), status.id},
                        {QStringLiteral("text"), status.notes[shown]}});
        if (newState) {
            QJsonObject object{{QStringLiteral("event"), QStringLiteral("step")},
                               {QStringLiteral("step"), status.id},
                               {QStringLiteral("title"), status.title},
                               {QStringLiteral("state"), stepStateName(status.state)}};
            if (status.error)
                object.insert(QStringLiteral("error"), toJson(*status.error));
            printEvent(object);
        }
    } else {
        if (newState && status.state == StepState::Running) {
            m_position = status.title;
            line(m_console.toned(Console::Tone::Strong,
                                 QStringLiteral("%1/%2  %3").arg(index + 1).arg(m_session.steps().size()).arg(status.title)));
        }
        for (qsizetype shown = m_notesShown.value(index); shown < status.notes.size(); ++shown)
            line(QStringLiteral("      ") + status.notes[shown]);
        if (newState && status.endedAt.isValid()) {
            if (!m_partial.isEmpty())
                printLine(std::exchange(m_partial, {}));
            line(QStringLiteral("      ") + m_console.toned(tone(status.state), word(status.state)) + QStringLiteral("  ") +
                 seconds(status.startedAt.msecsTo(status.endedAt)));
        }
    }
    m_notesShown.insert(index, status.state == StepState::Waiting ? 0 : status.notes.size());
}

void CreationPrinter::takeConsole(const QByteArray &bytes)
{
    // Line by line, so that what a line means is told right behind it.
    m_partial += bytes;
    qsizetype begin = 0;
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n', begin)) {
        const QByteArrayView whole = QByteArrayView(m_partial).sliced(begin, end + 1 - begin);
        printLine(whole.chopped(1));
        observe(m_parser.feed(whole));
        begin = end + 1;
    }
    m_partial.remove(0, begin);
}

void CreationPrinter::printLine(QByteArrayView bytes)
{
    const QString text = displayText(bytes);
    if (m_json)
        printEvent({{QStringLiteral("event"), QStringLiteral("line")}, {QStringLiteral("text"), text}});
    else
        line(m_console.toned(Console::Tone::Faint, elapsed() + QStringLiteral(" │ ")) + text);
}

void CreationPrinter::observe(const InstallerEvents &events)
{
    for (const InstallerEvent &any : events) {
        if (const auto *phase = std::get_if<InstallerPhase>(&any)) {
            m_phase = phase->title;
            m_position = phase->title;
            m_sincePhase.start();
            if (m_json)
                printEvent({{QStringLiteral("event"), QStringLiteral("phase")},
                            {QStringLiteral("title"), phase->title},
                            {QStringLiteral("estimateSeconds"), phase->estimateSeconds}});
        } else if (std::get_if<InstallerPhaseEnd>(&any)) {
            if (m_json)
                printEvent({{QStringLiteral("event"), QStringLiteral("phase-ended")},
                            {QStringLiteral("title"), m_phase},
                            {QStringLiteral("seconds"), double(m_sincePhase.elapsed()) / 1000.0}});
            else if (m_sincePhase.isValid() && m_sincePhase.elapsed() >= worthTelling)
                line(m_console.toned(Console::Tone::Faint,
                                     QStringLiteral("      ") + tr("%1: %2").arg(m_phase, seconds(m_sincePhase.elapsed()))));
        } else if (const auto *step = std::get_if<InstallerStep>(&any)) {
            m_position = tr("%1: step %2 of about %3, %4").arg(m_phase).arg(step->number).arg(step->total).arg(step->text);
            if (m_json)
                printEvent({{QStringLiteral("event"), QStringLiteral("installer-step")},
                            {QStringLiteral("number"), step->number},
                            {QStringLiteral("total"), step->total},
                            {QStringLiteral("text"), step->text}});
        } else if (const auto *progress = std::get_if<InstallerProgress>(&any)) {
            m_position = progress->text;
        } else if (const auto *prompt = std::get_if<InstallerPrompt>(&any); prompt && m_json) {
            printEvent({{QStringLiteral("event"), QStringLiteral("prompt")}, {QStringLiteral("text"), prompt->text}});
        }
    }
}

void CreationPrinter::printEnd()
{
    m_tick.stop();
    m_console.clearLive();
    const ReplicaOrder &order = m_session.context().order;
    const auto failed = std::find_if(m_session.steps().cbegin(), m_session.steps().cend(),
                                     [](const StepStatus &s) { return s.error.has_value(); });
    const bool hasError = failed != m_session.steps().cend();
    if (m_json) {
        QJsonObject object{{QStringLiteral("event"), QStringLiteral("finished")},
                           {QStringLiteral("run"), m_session.runId()},
                           {QStringLiteral("state"), sessionStateName(m_session.state())},
                           {QStringLiteral("seconds"), double(m_sinceStart.elapsed()) / 1000.0}};
        if (hasError)
            object.insert(QStringLiteral("error"), toJson(*failed->error));
        printEvent(object);
        return;
    }
    line({});
    switch (m_session.state()) {
    case SessionState::Succeeded:
        line(m_console.toned(Console::Tone::Good,
                             order.deed == ReplicaOrder::Deed::CleanUp
                                 ? tr("Nothing is left of %1. Took %2.").arg(order.target, seconds(m_sinceStart.elapsed()))
                                 : tr("%1 replicates with %2 in both directions. Took %3.")
                                       .arg(order.target, order.source, seconds(m_sinceStart.elapsed()))));
        break;
    case SessionState::Interrupted:
        line(m_console.toned(Console::Tone::Warning, tr("Interrupted. What was started on the machines goes on by itself.")));
        if (hasError)
            line(failed->error->summary);
        line(tr("Take it up again with: replica-desk-cli runs attach %1").arg(m_session.runId()));
        break;
    default:
        if (hasError) {
            line(m_console.toned(Console::Tone::Bad, tr("Failed: %1").arg(failed->error->summary)));
            for (const QString &detail : failed->error->detail.split(u'\n', Qt::SkipEmptyParts))
                line(QStringLiteral("    ") + displayText(detail.toUtf8()));
            if (!failed->error->advice.isEmpty())
                line(tr("What to do: %1").arg(failed->error->advice));
        }
        line(tr("Everything is kept in %1").arg(m_session.context().record->folder()));
        if (order.deed == ReplicaOrder::Deed::Create)
            line(tr("Clean up and try again with: replica-desk-cli replica retry %1").arg(m_session.runId()));
        break;
    }
}

void CreationPrinter::tellStall(const Stall &stall)
{
    const QString host = m_session.context().order.target;
    if (m_json) {
        printEvent({{QStringLiteral("event"), QStringLiteral("stall")},
                    {QStringLiteral("doing"), stall.doing},
                    {QStringLiteral("waitsFor"), stall.waitsFor},
                    {QStringLiteral("silentSeconds"), stall.silentSeconds},
                    {QStringLiteral("expectedSeconds"), stall.expectedSeconds},
                    {QStringLiteral("log"), stall.log.title},
                    {QStringLiteral("host"), host}});
        return;
    }
    line(
        m_console.toned(Console::Tone::Warning, tr("Nothing was heard for %1 s: %2.").arg(stall.silentSeconds).arg(stall.doing)) +
        u' ' + stall.waitsFor + u' ' + tr("More is told on %1 by: %2").arg(host, stall.log.title));
}

void CreationPrinter::printNotice(const QString &text)
{
    if (m_json)
        printEvent({{QStringLiteral("event"), QStringLiteral("notice")}, {QStringLiteral("text"), text}});
    else
        line(m_console.toned(Console::Tone::Warning, text));
}

void CreationPrinter::showLive()
{
    if (!m_position.isEmpty())
        m_console.showLive(QStringLiteral("%1  %2").arg(elapsed(), m_position));
}

void CreationPrinter::line(const QString &text)
{
    m_console.print(text);
}

void CreationPrinter::printEvent(QJsonObject object)
{
    object.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_console.printJsonLine(object);
}

QString CreationPrinter::elapsed() const
{
    const qint64 whole = m_sinceStart.elapsed() / 1000;
    return QStringLiteral("%1:%2").arg(whole / 60, 3).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace rd
