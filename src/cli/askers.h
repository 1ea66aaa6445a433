// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QList>
#include <QMutex>

namespace rd {

/// Asks on the controlling terminal, never on standard input or output; hidden answers are not echoed. Thread-safe.
class TerminalAsker final : public Asker
{
public:
    Result<SecretPtr> ask(const Question &question, Monitor &monitor) override;

private:
    QMutex m_oneAtATime;
};

/// Answers from an inherited descriptor, for automation: one `kind=answer` or `kind:subject=answer` a line, kinds as in
/// questionWord(). The nth line of a kind (and subject) answers the nth attempt at a question, so that a refused answer is
/// never given twice. Thread-safe.
class PreparedAsker final : public Asker
{
public:
    /// Reads to the end of the descriptor and closes it.
    static Result<std::shared_ptr<PreparedAsker>> fromDescriptor(int fd);
    Result<SecretPtr> ask(const Question &question, Monitor &monitor) override;

private:
    struct Line
    {
        QString kind;
        QString subject; ///< empty: any
        SecretPtr answer;
    };
    QList<Line> m_lines;
};

/// "ssh-password", "key-passphrase", "host-key", "sudo", "directory-manager", "admin", "prompt".
QString questionWord(Question::Kind kind);

} // namespace rd
