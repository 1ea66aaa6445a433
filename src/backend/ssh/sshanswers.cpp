// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshanswers.h"

#include "backend/ssh/askpassprompt.h"

#include <QElapsedTimer>

namespace rd {
namespace {

constexpr int mostAttempts = 3;

QString translate(const char *text)
{
    return QCoreApplication::translate("rd::SshAnswers", text);
}

} // namespace

SecretPtr SshAnswers::answer(const QString &text, Monitor &monitor)
{
    using Kind = AskpassPrompt::Kind;
    const AskpassPrompt prompt = classifyPrompt(text, m_host);
    const QString reason = translate("Connecting to %1 over SSH.").arg(m_host);
    Question question;
    question.subject = prompt.subject;
    question.prompt = prompt.text;
    question.reason = reason;
    switch (prompt.kind) {
    case Kind::Password:
        question.kind = Question::Kind::SshPassword;
        return ask(question, true, monitor);
    case Kind::Passphrase:
        question.kind = Question::Kind::KeyPassphrase;
        return ask(question, true, monitor);
    case Kind::OneTime:
        question.kind = Question::Kind::SshPassword;
        return ask(question, false, monitor);
    case Kind::HostKey: {
        question.kind = Question::Kind::HostKey;
        question.hidden = false;
        question.yesNo = true;
        const SecretPtr said = ask(question, false, monitor);
        if (said && said->bytes() == QByteArrayView("yes"))
            return said;
        if (!m_verdict)
            m_verdict = Error{Fault::Untrusted, translate("The host key of %1 was not accepted.").arg(prompt.subject),
                              prompt.keyType + u' ' + prompt.fingerprint,
                              translate("Compare the fingerprint with the one shown on the server itself, then connect again.")};
        return nullptr;
    }
    case Kind::Other:
        break;
    }
    m_verdict = Error{Fault::AuthFailed, translate("%1 asks something at the login that cannot be answered here.").arg(m_host),
                      prompt.text, translate("Log in once with ssh in a terminal, for example to change an expired password.")};
    return nullptr;
}

SecretPtr SshAnswers::ask(Question question, bool remembered, Monitor &monitor)
{
    // A one-time question has its own count, and is never answered from memory.
    const auto key = std::pair(static_cast<int>(question.kind), remembered ? question.subject : question.prompt);
    question.attempt = ++m_attempts[key];
    if (question.attempt > mostAttempts) {
        m_verdict = Error{Fault::AuthFailed, translate("Three wrong answers were given for %1.").arg(question.subject),
                          question.prompt, translate("Check the login name and the password, then connect again.")};
        return nullptr;
    }
    QElapsedTimer waited;
    waited.start();
    auto answer = remembered ? m_credentials.get(question, monitor) : m_credentials.askOnce(question, monitor);
    m_longestWait = std::max(m_longestWait, std::chrono::milliseconds(waited.elapsed()));
    if (!answer) {
        m_verdict = answer.error();
        return nullptr;
    }
    return *answer;
}

void SshAnswers::forgetGiven()
{
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it)
        m_credentials.forget(static_cast<Question::Kind>(it.key().first), it.key().second);
}

} // namespace rd
