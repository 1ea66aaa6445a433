// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace rd {

/// Asks the person on the controlling terminal, without echo where the answer is hidden. Answers given in advance (--answers-fd,
/// --password-stdin) are used up first; without a terminal and without an answer it refuses with a sentence that says how to
/// give one.
class TerminalAsker final : public Asker
{
public:
    /// Reads lines "kind[:subject]=answer" until the end of the descriptor, which is closed then. Several lines for one key
    /// answer several questions in order; the last one is kept. Empty lines and lines that start with # are skipped.
    Result<> takeAnswers(int fd);
    /// One more answer in advance. Empty subject: for any.
    void give(Question::Kind kind, const QString &subject, SecretPtr answer);

    Result<SecretPtr> ask(const Question &question, Monitor &monitor) override;

private:
    using Key = std::pair<int, QString>;
    SecretPtr prepared(const Question &question);

    QMutex m_guard;
    QHash<Key, QList<SecretPtr>> m_prepared;
};

/// Stable words for kinds of questions, as --answers-fd and the event stream spell them.
QLatin1StringView questionName(Question::Kind kind);

/// One line from a descriptor, without its end, never through a buffered reader that would keep a copy.
Result<SecretPtr> readSecretLine(int fd);

} // namespace rd
