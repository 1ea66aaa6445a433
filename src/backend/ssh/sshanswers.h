// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <QHash>
#include <optional>

namespace rd {

/// Answers the questions of one ssh process from the session's credentials or by asking the person, each at most three times.
class SshAnswers
{
public:
    SshAnswers(Credentials &credentials, QString host) : m_credentials(credentials), m_host(std::move(host)) {}

    /// Nothing for prompts that are not understood: those are never answered.
    SecretPtr answer(const QString &text, Monitor &monitor);
    /// Why there is no use in going on.
    const std::optional<Error> &verdict() const { return m_verdict; }
    /// What was given was wrong: it is asked for again next time.
    void forgetGiven();
    std::chrono::milliseconds longestWait() const { return m_longestWait; }

private:
    SecretPtr ask(Question question, bool remembered, Monitor &monitor);
    Credentials &m_credentials;
    QString m_host;
    QHash<std::pair<int, QString>, int> m_attempts;
    std::chrono::milliseconds m_longestWait{0};
    std::optional<Error> m_verdict;
};

} // namespace rd
