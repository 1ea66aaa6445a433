// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QMutex>

namespace rd {

/// Secrets that were answered, by kind and subject. Thread-safe.
class KnownAnswers
{
public:
    SecretPtr find(Question::Kind kind, const QString &subject) const; ///< null: not known
    void keep(Question::Kind kind, const QString &subject, const SecretPtr &secret);
    void drop(Question::Kind kind, const QString &subject);
    void clear();

private:
    using Key = std::pair<int, QString>;
    mutable QMutex m_guard;
    QHash<Key, SecretPtr> m_known;
};

/// The secrets of one piece of work: asked for once with the reason, kept in memory until forget() or the end. Those that open
/// hosts (SSH, sudo) may be shared with other pieces of work, so that a person types them once in a session. Thread-safe;
/// while one thread asks, others that need the same secret wait for that answer.
class Credentials
{
public:
    explicit Credentials(std::shared_ptr<Asker> asker, std::shared_ptr<KnownAnswers> logins = std::make_shared<KnownAnswers>());

    /// The remembered answer, or the person's. With question.attempt > 1 the remembered one is dropped first.
    Result<SecretPtr> get(const Question &question, Monitor &monitor);
    /// Remembers what was given elsewhere (a sign-in form).
    void remember(Question::Kind kind, const QString &subject, const SecretPtr &secret);
    void forget(Question::Kind kind, const QString &subject);
    /// Asks without remembering (yes/no, one-time prompts).
    Result<SecretPtr> askOnce(const Question &question, Monitor &monitor);

private:
    KnownAnswers &answers(Question::Kind kind);

    std::shared_ptr<Asker> m_asker;
    std::shared_ptr<KnownAnswers> m_logins;
    KnownAnswers m_others;
    QMutex m_asking; ///< one question at a time reaches the person
};

} // namespace rd
