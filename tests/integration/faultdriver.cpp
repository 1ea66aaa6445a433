// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backend.h"
#include "cli/terminalasker.h"
#include "plan/plansession.h"
#include "plan/runrecord.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <iostream>
#include <string>

using namespace rd;

namespace {

void say(const QJsonObject &event)
{
    std::puts(QJsonDocument(event).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Tells that the moment has come, and waits for a line: until then whoever reads throws the switch.
void waitAt(const QString &moment)
{
    say({{QStringLiteral("at"), moment}});
    std::string line;
    std::getline(std::cin, line);
}

/// Waits once, when the installer has written a text.
class WatchedReporter final : public StepReporter
{
public:
    WatchedReporter(StepReporter &inner, QByteArray text) : m_inner(inner), m_text(std::move(text)) {}
    void note(const QString &text) override { m_inner.note(text); }
    void installer(const InstallerEvents &events) override { m_inner.installer(events); }
    void console(QByteArrayView bytes) override
    {
        m_inner.console(bytes);
        if (m_text.isEmpty())
            return;
        m_seen += bytes.toByteArray();
        if (m_seen.contains(m_text))
            waitAt(QString::fromUtf8(std::exchange(m_text, {})));
    }

private:
    StepReporter &m_inner;
    QByteArray m_text;
    QByteArray m_seen;
};

/// A step of the real plan, with a moment before or during it in which the test acts.
class GatedStep final : public Step
{
public:
    enum class Gate { None, Before, AtText, Stop };
    GatedStep(std::unique_ptr<Step> inner, Gate gate, QByteArray text = {})
        : m_inner(std::move(inner)),
          m_gate(gate),
          m_text(std::move(text))
    {}
    QString id() const override { return m_inner->id(); }
    QString title() const override { return m_inner->title(); }
    Result<bool> isDone(PlanContext &context, Monitor &monitor) override { return m_inner->isDone(context, monitor); }
    bool stillRuns(const PlanContext &context) const override { return m_inner->stillRuns(context); }
    Result<> tidy(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        return m_inner->tidy(context, reporter, monitor);
    }
    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        if (m_gate == Gate::Stop)
            return fail(Fault::Cancelled, QStringLiteral("The test needs no more."));
        if (m_gate == Gate::Before)
            waitAt(id());
        WatchedReporter watched(reporter, m_gate == Gate::AtText ? m_text : QByteArray());
        return m_inner->apply(context, watched, monitor);
    }

private:
    std::unique_ptr<Step> m_inner;
    Gate m_gate;
    QByteArray m_text;
};

StepList gated(StepList steps, const QString &moment, const QString &until)
{
    using Gate = GatedStep::Gate;
    const QString step = moment.section(u'@', 0, 0);
    const QByteArray text = moment.section(u'@', 1).toUtf8();
    StepList all;
    for (auto &one : steps) {
        Gate gate = Gate::None;
        if (one->id() == until)
            gate = Gate::Stop;
        else if (one->id() == step)
            gate = text.isEmpty() ? Gate::Before : Gate::AtText;
        all.push_back(std::make_unique<GatedStep>(std::move(one), gate, text));
    }
    return all;
}

void sayEnd(const PlanSession &session)
{
    QJsonObject end{{QStringLiteral("finished"), sessionStateName(session.state())}};
    for (const StepStatus &status : session.steps()) {
        if (status.state == StepState::Failed || status.state == StepState::Interrupted)
            end.insert(QStringLiteral("step"), status.id);
        if (!status.error)
            continue;
        end.insert(QStringLiteral("fault"), faultName(status.error->fault));
        end.insert(QStringLiteral("summary"), status.error->summary);
        end.insert(QStringLiteral("detail"), status.error->detail);
        end.insert(QStringLiteral("advice"), status.error->advice);
    }
    say(end);
}

Result<std::shared_ptr<RunRecord>> recordFor(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("run")))
        return RunRecord::reopen(parser.value(QStringLiteral("run")));
    QFile file(parser.value(QStringLiteral("order")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, QStringLiteral("There is no order."));
    const auto order = ReplicaOrder::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!order)
        return pass(order.error());
    return RunRecord::create(*order);
}

} // namespace

/// Runs the real plan of an order inside of the lab, as the product would, but stands still at a moment of it until the test has
/// thrown a switch.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"order", "run", "ssh-config", "moment", "until"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.process(application);
    const auto asker = std::make_shared<TerminalAsker>();
    constexpr int answersFd = 3;
    const auto taken = asker->takeAnswers(answersFd);
    auto record = taken ? recordFor(parser) : Result<std::shared_ptr<RunRecord>>(pass(taken.error()));
    if (!record) {
        say({{QStringLiteral("error"), record.error().summary}});
        return 2;
    }
    say({{QStringLiteral("run"), (*record)->id()}});
    const ReplicaOrder order = (*record)->order();
    const Backend backend({.sshConfig = parser.value(QStringLiteral("ssh-config"))}, std::make_shared<Credentials>(asker));
    QThreadPool pool;
    PlanSession session(backend.planContext(*std::move(record)),
                        gated(planFor(order), parser.value(QStringLiteral("moment")), parser.value(QStringLiteral("until"))),
                        pool);
    QObject::connect(&session, &PlanSession::stateChanged, &session, [](SessionState state) {
        if (state != SessionState::Running)
            QCoreApplication::quit();
    });
    session.start();
    if (session.state() == SessionState::Running)
        QCoreApplication::exec();
    sayEnd(session);
    return session.state() == SessionState::Succeeded ? 0 : 1;
}
