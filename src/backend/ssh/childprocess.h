// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>
#include <memory>
#include <optional>

namespace rd {

/// One local program with pipes, made for poll(): unlike QProcess it hands bytes over without keeping copies of them, so a
/// secret goes from its locked memory into the pipe and nowhere else. The program has its own session (no terminal to ask
/// on) and gets SIGTERM when the thread that started it ends, however that happens.
class ChildProcess
{
public:
    struct Spec
    {
        QString program;
        QStringList arguments;
        QList<std::pair<QByteArray, QByteArray>> environment = {}; ///< set on top of ours
        bool withInput = false;                                    ///< else standard input is empty
        bool withOutput = true;                                    ///< else standard output is dropped
    };
    static Result<std::unique_ptr<ChildProcess>> start(const Spec &spec);
    /// Ends the program if it still runs.
    ~ChildProcess();

    int in() const { return m_in; }   ///< -1 when closed
    int out() const { return m_out; } ///< non-blocking, as the others
    int err() const { return m_err; }

    /// How many bytes were taken; 0: full for now; -1: nobody reads any more.
    qsizetype write(QByteArrayView bytes);
    void closeIn();
    /// Fills the buffer with what is there; nothing: the end was reached, and the stream is closed.
    std::optional<QByteArrayView> readOut(QByteArray &buffer) { return read(m_out, buffer); }
    std::optional<QByteArrayView> readErr(QByteArray &buffer) { return read(m_err, buffer); }

    /// As waitpid() tells it, once the program has ended.
    std::optional<int> exitStatus();
    /// Waits for the end at most that long.
    std::optional<int> waitForExit(int milliseconds);
    /// SIGTERM, and SIGKILL for those who do not listen.
    void end();

private:
    ChildProcess() = default;
    Q_DISABLE_COPY_MOVE(ChildProcess)
    static std::optional<QByteArrayView> read(int &fd, QByteArray &buffer);
    pid_t m_pid = -1;
    int m_in = -1;
    int m_out = -1;
    int m_err = -1;
    std::optional<int> m_status;
};

} // namespace rd
