// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/supervisedrun.h"

#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QThread>

namespace rd {
namespace {

using namespace std::chrono_literals;

constexpr auto retryPause = 2s;
constexpr auto unansweredAfter = 15s; ///< a prompt that may have been answered before a restart is answered again after this
constexpr qsizetype tailSize = 4096;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::SupervisedRun)
};

bool lostContact(const Error &error)
{
    return error.fault == Fault::Unreachable || error.fault == Fault::TimedOut;
}

/// A question is withdrawn when the program that asks shall end.
class AskingMonitor final : public Monitor
{
public:
    AskingMonitor(Monitor &monitor, const std::atomic<bool> &endProgram) : m_monitor(monitor), m_endProgram(endProgram) {}
    bool stopRequested() const override { return m_monitor.stopRequested() || m_endProgram.load(); }
    void progress(int done, int total, const QString &stage) override { m_monitor.progress(done, total, stage); }

private:
    Monitor &m_monitor;
    const std::atomic<bool> &m_endProgram;
};

} // namespace

SupervisedRun::SupervisedRun(PlanContext &context, StepReporter &reporter, OutputKeeper &keeper)
    : m_context(context),
      m_reporter(reporter),
      m_keeper(keeper)
{}

Result<ProgramEnd> SupervisedRun::run(const SupervisedProgram &program, Monitor &monitor)
{
    m_program = program;
    const QByteArray before = m_keeper.kept();
    m_offset = before.size();
    observe(m_parser.feed(before));
    observe(m_parser.idle());
    m_maybeAnswered = m_prompt.has_value();
    m_lastOutput = std::chrono::steady_clock::now();

    bool contactLost = false;
    for (;;) {
        const auto status = attach(monitor);
        if (m_failure)
            return pass(*m_failure);
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped. The program on %1 goes on by itself.").arg(m_program.host));
        if (status && mustEnd()) {
            if (const auto ended = endIt(monitor); !ended)
                return pass(ended.error());
            continue;
        }
        if (status) {
            observe(m_parser.finish());
            m_end.exitCode = status->exitCode;
            if (m_ended)
                return fail(Fault::RemoteFailed, Words::tr("You ended the program on %1 before it was done.").arg(m_program.host),
                            {}, Words::tr("What it has done so far is still there. Clean up, then it can be tried again."));
            if (status->state == SupervisedStatus::State::Lost)
                return fail(Fault::RemoteFailed, Words::tr("The program on %1 was killed before it ended.").arg(m_program.host),
                            displayText(m_end.tail), Words::tr("Look whether that machine was restarted or ran out of memory."));
            return m_end;
        }
        if (!lostContact(status.error()))
            return pass(status.error());
        if (!contactLost)
            m_reporter.note(Words::tr("The connection to %1 is lost; the program there goes on. Trying to reach it again.")
                                .arg(m_program.host));
        contactLost = true;
        pauseBeforeRetry(monitor);
    }
}

Result<SupervisedStatus> SupervisedRun::attach(Monitor &monitor)
{
    auto shell = m_context.shells->open(m_program.login, monitor);
    if (!shell)
        return pass(shell.error());
    Supervisor supervisor(*shell, m_program.id);
    const auto status = supervisor.status(monitor);
    if (!status)
        return status;
    if (status->state == SupervisedStatus::State::Absent && mustEnd()) {
        m_ended = true; // it was never begun
        return status;
    }
    if (status->state == SupervisedStatus::State::Absent) {
        if (!m_program.startAllowed)
            return fail(Fault::RemoteFailed,
                        Words::tr("The program that was running on %1 is no longer there.").arg(m_program.host), {},
                        Words::tr("That machine was probably restarted. Clean it up and start again."));
        if (const auto started = supervisor.start({.argv = m_program.argv, .environment = {}}, monitor); !started)
            return pass(started.error());
        m_program.startAllowed = false;
    }
    return supervisor.follow(
        m_offset, [&](QByteArrayView bytes) { return take(bytes, monitor); }, monitor);
}

Result<> SupervisedRun::endIt(Monitor &monitor)
{
    m_reporter.note(Words::tr("Ending the program on %1.").arg(m_program.host));
    for (;;) {
        const auto shell = m_context.shells->open(m_program.login, monitor);
        const Result<> ended = shell ? Supervisor(*shell, m_program.id).stop(monitor) : pass(shell.error());
        m_ended = ended.has_value();
        if (ended || ended.error().fault != Fault::Unreachable)
            return ended;
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped. The program on %1 goes on by itself.").arg(m_program.host));
        pauseBeforeRetry(monitor);
    }
}

bool SupervisedRun::take(QByteArrayView bytes, Monitor &monitor)
{
    if (mustEnd())
        return false;
    if (bytes.isEmpty()) {
        observe(m_parser.idle());
    } else {
        if (const auto kept = m_keeper.keep(bytes); !kept) {
            m_failure = kept.error();
            return false;
        }
        m_offset += bytes.size();
        m_end.tail = (m_end.tail + bytes.toByteArray()).right(tailSize);
        m_lastOutput = std::chrono::steady_clock::now();
        m_maybeAnswered = false;
        m_prompt.reset(); // output after a prompt: somebody answered it
        m_reporter.console(bytes);
        observe(m_parser.feed(bytes));
    }
    if (m_prompt && (!m_maybeAnswered || std::chrono::steady_clock::now() - m_lastOutput > unansweredAfter)) {
        const InstallerPrompt prompt = *std::exchange(m_prompt, std::nullopt);
        m_maybeAnswered = false;
        if (const auto answered = answerPrompt(prompt, monitor); !answered) {
            if (mustEnd())
                return false;
            m_failure = answered.error();
            return false;
        }
    }
    return true;
}

void SupervisedRun::observe(const InstallerEvents &events)
{
    if (events.isEmpty())
        return;
    for (const InstallerEvent &event : events) {
        m_prompt.reset();
        if (const auto *prompt = std::get_if<InstallerPrompt>(&event))
            m_prompt = *prompt;
        else if (const auto *error = std::get_if<InstallerError>(&event))
            m_end.errors << error->text;
        else if (const auto *done = std::get_if<InstallerDone>(&event))
            m_end.saidSuccess = done->success;
    }
    m_reporter.installer(events);
}

Result<SecretPtr> SupervisedRun::answerFor(const InstallerPrompt &prompt, Monitor &monitor)
{
    for (auto known = m_program.settled.cbegin(); known != m_program.settled.cend(); ++known)
        if (prompt.text.startsWith(known.key()))
            return std::make_shared<const Secret>(QByteArrayView(known.value()));
    Question question = questionFor(prompt);
    question.attempt = ++m_asked[prompt.text];
    const bool remembered = question.kind == Question::Kind::DirectoryManager || question.kind == Question::Kind::AdminPassword;
    return remembered ? m_context.credentials->get(question, monitor) : m_context.credentials->askOnce(question, monitor);
}

Result<> SupervisedRun::answerPrompt(const InstallerPrompt &prompt, Monitor &monitor)
{
    AskingMonitor asking(monitor, *m_context.endProgram);
    const auto answer = answerFor(prompt, asking);
    if (!answer)
        return pass(answer.error());
    if (const auto noted =
            m_context.record->journal(QStringLiteral("prompt-answered"), {{QStringLiteral("prompt"), prompt.text}});
        !noted)
        return noted;
    for (;;) {
        auto shell = m_context.shells->open(m_program.login, monitor);
        const Result<> sent = shell ? Supervisor(*shell, m_program.id).answer(*answer, monitor) : pass(shell.error());
        if (sent || !lostContact(sent.error()))
            return sent;
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped."));
        pauseBeforeRetry(monitor);
    }
}

Question SupervisedRun::questionFor(const InstallerPrompt &prompt) const
{
    Question question{.kind = Question::Kind::InstallerPrompt,
                      .subject = m_program.host,
                      .prompt = prompt.text,
                      .defaultAnswer = prompt.defaultAnswer,
                      .hidden = prompt.hidden};
    switch (prompt.kind) {
    case PromptKind::DirectoryManager:
        question.kind = Question::Kind::DirectoryManager;
        question.subject = m_context.order.source;
        question.reason =
            Words::tr("The program on %1 needs it to read the directory of %2.").arg(m_program.host, m_context.order.source);
        break;
    case PromptKind::AdminPassword:
    case PromptKind::SshPassword:
        question.kind = Question::Kind::AdminPassword;
        question.subject = m_context.order.adminName();
        question.reason =
            m_context.order.promotes()
                ? Words::tr("The program on %1 signs in to %2 with it.").arg(m_program.host, m_context.order.source)
                : Words::tr("The connection check on %1 signs in to %2 with it.").arg(m_program.host, m_context.order.source);
        break;
    case PromptKind::HostMismatch:
    case PromptKind::YesNo:
        question.yesNo = true;
        question.reason = Words::tr("The program on %1 wants a decision.").arg(m_program.host);
        break;
    case PromptKind::Pin:
    case PromptKind::Text:
        if (m_program.takesOneTimePassword && prompt.kind == PromptKind::Text && prompt.hidden) {
            question.subject.prepend(QStringLiteral("otp-"));
            question.prompt = Words::tr("One-time password of the host entry: ");
            question.reason = Words::tr("The program on %1 enrols the machine with it.").arg(m_program.host);
            break;
        }
        question.reason = Words::tr("The program on %1 asks.").arg(m_program.host);
        break;
    }
    return question;
}

void SupervisedRun::pauseBeforeRetry(Monitor &monitor) const
{
    for (auto waited = 0ms; waited < retryPause && !monitor.stopRequested(); waited += cancelLatency)
        QThread::msleep(static_cast<unsigned long>(cancelLatency.count()));
}

} // namespace rd
