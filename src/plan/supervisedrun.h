// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerparser.h"
#include "plan/step.h"
#include "plan/supervisor.h"

#include <chrono>

namespace rd {

/// Where the output of a supervised program is kept, and how much of it is there already (after a restart, after a cut).
class OutputKeeper
{
public:
    virtual ~OutputKeeper() = default;
    virtual Result<> keep(QByteArrayView bytes) = 0;
    virtual QByteArray kept() const = 0; ///< all of this program's output so far
};

struct SupervisedProgram
{
    QString login = {}; ///< as ssh takes it
    QString host = {};  ///< FQDN, for sentences and as the subject of questions
    QString id = {};    ///< of the supervised job
    QStringList argv = {};
    bool startAllowed = true;                ///< false: it was started before; if it is gone, that is an error
    QHash<QString, QByteArray> settled = {}; ///< answers to prompts that the order has decided, by how the prompt begins
    bool takesOneTimePassword = false;       ///< what it asks for as "Password:" is that of the host entry
};

/// How one run of a program ended.
struct ProgramEnd
{
    int exitCode = -1;
    bool saidSuccess = false;
    QStringList errors = {}; ///< its own error lines, display form
    QByteArray tail = {};    ///< last bytes of its output
};

/// Drives one supervised program to its end from wherever it stands: starts or re-attaches, follows its output byte by byte,
/// answers its prompts from the session's secrets or by asking, and survives lost connections as long as nobody says stop.
/// Ends it, and fails, when PlanContext::endProgram says so.
class SupervisedRun
{
public:
    SupervisedRun(PlanContext &context, StepReporter &reporter, OutputKeeper &keeper);
    Result<ProgramEnd> run(const SupervisedProgram &program, Monitor &monitor);

private:
    Result<SupervisedStatus> attach(Monitor &monitor);
    bool take(QByteArrayView bytes, Monitor &monitor);
    /// The person wants it to end, and it was not told yet.
    bool mustEnd() const { return !m_ended && m_context.endProgram->load(); }
    Result<> endIt(Monitor &monitor);
    void observe(const InstallerEvents &events);
    Result<> answerPrompt(const InstallerPrompt &prompt, Monitor &monitor);
    Result<SecretPtr> answerFor(const InstallerPrompt &prompt, Monitor &monitor);
    Question questionFor(const InstallerPrompt &prompt) const;
    void pauseBeforeRetry(Monitor &monitor) const;

    PlanContext &m_context;
    StepReporter &m_reporter;
    OutputKeeper &m_keeper;
    SupervisedProgram m_program;
    InstallerParser m_parser;
    ProgramEnd m_end;
    qint64 m_offset = 0;
    std::optional<InstallerPrompt> m_prompt; ///< shown, not yet answered
    QHash<QString, int> m_asked;             ///< how often each prompt came: the second time the answer was wrong
    std::optional<Error> m_failure;          ///< why following was stopped from inside
    std::chrono::steady_clock::time_point m_lastOutput;
    bool m_ended = false;         ///< it was told to end before it was done
    bool m_maybeAnswered = false; ///< the prompt stood there when we came: it may have been answered before
};

} // namespace rd
