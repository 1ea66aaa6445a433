// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QMutex>
#include <QQueue>

namespace rd::test {

/// Gives prepared answers in order and remembers what was asked; without an answer left, it is the person who closed the window.
class ScriptedAsker final : public Asker
{
public:
    void willSay(const char *answer) { m_answers.enqueue(answer); }

    Result<SecretPtr> ask(const Question &question, Monitor &) override
    {
        const QMutexLocker guard(&m_guard);
        asked.append(question);
        if (m_answers.isEmpty())
            return fail(Fault::Cancelled, QStringLiteral("Stopped."));
        return std::make_shared<const Secret>(QByteArrayView(m_answers.dequeue()));
    }

    QList<Question> asked;

private:
    QMutex m_guard;
    QQueue<QByteArray> m_answers;
};

} // namespace rd::test
