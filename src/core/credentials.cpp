// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials.h"

namespace rd {

Credentials::Credentials(std::shared_ptr<Asker> asker) : m_asker(std::move(asker)) {}

Result<SecretPtr> Credentials::get(const Question &question, Monitor &monitor)
{
    const Key key{static_cast<int>(question.kind), question.subject};
    if (question.attempt > 1)
        forget(question.kind, question.subject);
    const QMutexLocker asking(&m_asking);
    {
        const QMutexLocker guard(&m_guard);
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
    }
    auto answer = m_asker->ask(question, monitor);
    if (answer)
        remember(question.kind, question.subject, *answer);
    return answer;
}

void Credentials::remember(Question::Kind kind, const QString &subject, const SecretPtr &secret)
{
    const QMutexLocker guard(&m_guard);
    m_known.insert({static_cast<int>(kind), subject}, secret);
}

void Credentials::forget(Question::Kind kind, const QString &subject)
{
    const QMutexLocker guard(&m_guard);
    m_known.remove({static_cast<int>(kind), subject});
}

Result<SecretPtr> Credentials::askOnce(const Question &question, Monitor &monitor)
{
    const QMutexLocker asking(&m_asking);
    return m_asker->ask(question, monitor);
}

} // namespace rd
