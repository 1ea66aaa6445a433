// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/childprocess.h"
#include "backend/ssh/sshmaster.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <optional>

namespace rd {

/// One run of one command over a master: moves bytes both ways at once, answers sudo, watches limit and Monitor.
class SshCommandRun
{
public:
    SshCommandRun(SshMaster &master, const RemoteCommand &command, const ByteSink &sink, Monitor &monitor);

    Result<CommandOutput> run(const QString &controlSocket);
    /// The program did not start there: running it again cannot do it twice.
    bool begun() const { return m_words.begun(); }

private:
    Result<> pump();
    Result<> readWords();
    bool readOutput();
    void writeInput();
    bool askForLastInput();
    Result<> givePassword();
    Result<CommandOutput> outcome();
    Error sudoError() const;
    QString sudoSubject() const;

    SshMaster &m_master;
    const RemoteCommand &m_command;
    const ByteSink &m_sink;
    Monitor &m_monitor;
    LoginFacts m_login;
    CommandMarks m_marks;
    CommandWords m_words;
    std::unique_ptr<ChildProcess> m_child;
    QByteArray m_buffer;
    QList<QByteArrayView> m_input;         ///< what is still to be written
    std::optional<QByteArray> m_lastInput; ///< once it was asked for
    QDeadlineTimer m_deadline;
    QElapsedTimer m_quiet; ///< since standard output last brought something, or the sink was told of nothing
    QElapsedTimer m_ended; ///< since the end mark or the last byte after it
    int m_passwords = 0;
    bool m_sinkDone = false;
};

} // namespace rd
