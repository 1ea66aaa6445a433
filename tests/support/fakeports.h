// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "core/ports.h"

#include <QHash>
#include <deque>

namespace rd::test {

/// Answers from a list; keeps what was asked.
class ScriptedAsker final : public Asker
{
public:
    std::deque<QByteArray> answers;
    QList<Question> asked;
    Result<SecretPtr> ask(const Question &question, Monitor &) override
    {
        asked << question;
        if (answers.empty())
            return fail(Fault::Cancelled, QStringLiteral("nobody answers"));
        auto answer = std::make_shared<Secret>(QByteArrayView(answers.front()));
        answers.pop_front();
        return SecretPtr(std::move(answer));
    }
};

} // namespace rd::test
