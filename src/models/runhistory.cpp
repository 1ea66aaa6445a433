// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runhistory.h"

#include "installer/installerparser.h"
#include "plan/phasehistory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::RunHistory)
};

template<typename State, size_t Count>
State stateFrom(const QString &word, const std::array<State, Count> &states, QLatin1StringView (*name)(State), State otherwise)
{
    const auto found = std::find_if(states.begin(), states.end(), [&](State state) { return name(state) == word; });
    return found == states.end() ? otherwise : *found;
}

constexpr std::array stepStates{StepState::Waiting, StepState::Running, StepState::Done, StepState::Failed,
                                StepState::Interrupted};
constexpr std::array sessionStates{SessionState::Ready, SessionState::Running, SessionState::Succeeded, SessionState::Failed,
                                   SessionState::Interrupted};

class JournalReader
{
public:
    explicit JournalReader(RunHistory &history) : m_history(history), m_plan(history.steps) {}

    qint64 installBase() const { return m_installBase; }

    void take(const QJsonObject &line)
    {
        const auto text = [&line](const char *name) { return line.value(QLatin1StringView(name)).toString(); };
        const QString event = text("event");
        const QDateTime time = QDateTime::fromString(text("time"), Qt::ISODateWithMs);
        if (event == QLatin1StringView("session")) {
            m_history.state = stateFrom(text("state"), sessionStates, &sessionStateName, SessionState::Interrupted);
            if (m_history.state == SessionState::Running)
                m_history.steps = m_plan; // started again: what came before is history
        } else if (event == QLatin1StringView("step")) {
            if (StepStatus *step = find(text("id"))) {
                step->state = StepState::Running;
                step->startedAt = time;
            }
        } else if (event == QLatin1StringView("step-ended")) {
            if (StepStatus *step = find(text("id"))) {
                step->state = stateFrom(text("state"), stepStates, &stepStateName, StepState::Interrupted);
                step->endedAt = time;
                step->error = errorFrom(line.value(QLatin1StringView("error")).toArray());
            }
        } else if (event == QLatin1StringView("note")) {
            if (StepStatus *step = find(text("id")))
                step->notes << text("text");
        } else if (event == QLatin1StringView("phase")) {
            m_history.phases << phaseTime(line);
        } else if (event == QLatin1StringView("fact") && text("name") == QLatin1StringView("installBase")) {
            m_installBase = line.value(QLatin1StringView("value")).toInteger();
        }
    }

private:
    StepStatus *find(const QString &id)
    {
        const auto found =
            std::find_if(m_history.steps.begin(), m_history.steps.end(), [&id](const StepStatus &step) { return step.id == id; });
        return found == m_history.steps.end() ? nullptr : &*found;
    }
    static std::optional<Error> errorFrom(const QJsonArray &parts)
    {
        if (parts.isEmpty())
            return {};
        return Error{faultFromName(parts.at(0).toString()), parts.at(1).toString(), parts.at(2).toString(),
                     parts.at(3).toString()};
    }
    RunHistory &m_history;
    const QList<StepStatus> m_plan;
    qint64 m_installBase = 0;
};

Result<> readConsole(const QString &path, qint64 installBase, RunHistory &history, Monitor &monitor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // nothing was installed yet
    InstallerParser parser;
    QByteArray pending;
    constexpr qint64 pieceSize = 1024 * 1024;
    for (qint64 offset = 0; !file.atEnd();) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped."));
        const QByteArray piece = file.read(pieceSize);
        if (offset + piece.size() > installBase)
            history.installer += parser.feed(QByteArrayView(piece).sliced(std::max<qint64>(installBase - offset, 0)));
        offset += piece.size();
        pending += piece;
        if (auto chunk = takeWholeLines(pending))
            history.console << std::move(chunk);
    }
    history.unfinishedLine = std::move(pending);
    return {};
}

} // namespace

Result<RunHistory> readRunHistory(const QString &folder, const QList<StepStatus> &plan, Monitor &monitor)
{
    RunHistory history;
    history.steps = plan;
    QFile file(folder + QStringLiteral("/journal.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Words::tr("The record of this run cannot be read."), file.errorString(),
                    Words::tr("Look into its folder: %1").arg(folder));
    JournalReader journal(history);
    while (!file.atEnd())
        if (const auto line = QJsonDocument::fromJson(file.readLine()); line.isObject())
            journal.take(line.object());
    if (history.state == SessionState::Running || history.state == SessionState::Ready)
        history.state = SessionState::Interrupted; // its program was killed
    for (StepStatus &step : history.steps)
        if (step.state == StepState::Running)
            step.state = StepState::Interrupted;
    const auto install =
        std::find_if(plan.cbegin(), plan.cend(), [](const StepStatus &step) { return step.id == QLatin1StringView("install"); });
    history.installStep = install == plan.cend() ? -1 : static_cast<int>(install - plan.cbegin());
    if (const auto read = readConsole(folder + QStringLiteral("/console.log"), journal.installBase(), history, monitor); !read)
        return pass(read.error());
    return history;
}

} // namespace rd
