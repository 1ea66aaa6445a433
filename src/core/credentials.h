// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QMutex>

namespace rd {

/// The session's secrets: asked for once with the reason, kept in memory until forget() or the end. Thread-safe; while one
/// thread asks, others that need the same secret wait for that answer.
class Credentials
{
public:
    explicit Credentials(std::shared_ptr<Asker> asker);

    /// The remembered answer, or the person's. With question.attempt > 1 the remembered one is dropped first.
    Result<SecretPtr> get(const Question &question, Monitor &monitor);
    /// Remembers what was given elsewhere (a sign-in form).
    void remember(Question::Kind kind, const QString &subject, const SecretPtr &secret);
    void forget(Question::Kind kind, const QString &subject);
    /// Asks without remembering (yes/no, one-time prompts).
    Result<SecretPtr> askOnce(const Question &question, Monitor &monitor);

private:
    using Key = std::pair<int, QString>;
    std::shared_ptr<Asker> m_asker;
    QMutex m_asking; ///< one question at a time reaches the person
    QMutex m_guard;
    QHash<Key, SecretPtr> m_known;
};

} // namespace rd
