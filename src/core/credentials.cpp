// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials.h"

namespace rd {

SecretPtr KnownAnswers::find(Question::Kind kind, const QString &subject) const
{
    const QMutexLocker guard(&m_guard);
    return m_known.value({static_cast<int>(kind), subject});
}

void KnownAnswers::keep(Question::Kind kind, const QString &subject, const SecretPtr &secret)
{
    const QMutexLocker guard(&m_guard);
    m_known.insert({static_cast<int>(kind), subject}, secret);
}

void KnownAnswers::drop(Question::Kind kind, const QString &subject)
{
    const QMutexLocker guard(&m_guard);
    m_known.remove({static_cast<int>(kind), subject});
}

void KnownAnswers::clear()
{
    const QMutexLocker guard(&m_guard);
    m_known.clear();
}

Credentials::Credentials(std::shared_ptr<Asker> asker, std::shared_ptr<KnownAnswers> logins)
    : m_asker(std::move(asker)),
      m_logins(std::move(logins))
{}

KnownAnswers &Credentials::answers(Question::Kind kind)
{
    const bool opensHosts =
        kind == Question::Kind::SshPassword || kind == Question::Kind::KeyPassphrase || kind == Question::Kind::SudoPassword;
    return opensHosts ? *m_logins : m_others;
}

Result<SecretPtr> Credentials::get(const Question &question, Monitor &monitor)
{
    if (question.attempt > 1)
        forget(question.kind, question.subject);
    const QMutexLocker asking(&m_asking);
    if (SecretPtr known = answers(question.kind).find(question.kind, question.subject))
        return known;
    auto answer = m_asker->ask(question, monitor);
    if (answer)
        remember(question.kind, question.subject, *answer);
    return answer;
}

void Credentials::remember(Question::Kind kind, const QString &subject, const SecretPtr &secret)
{
    answers(kind).keep(kind, subject, secret);
}

void Credentials::forget(Question::Kind kind, const QString &subject)
{
    answers(kind).drop(kind, subject);
}

Result<SecretPtr> Credentials::askOnce(const Question &question, Monitor &monitor)
{
    const QMutexLocker asking(&m_asking);
    return m_asker->ask(question, monitor);
}

} // namespace rd
