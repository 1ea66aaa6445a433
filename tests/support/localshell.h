// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QElapsedTimer>
#include <QProcess>

namespace rd::test {

/// A HostShell that runs its commands on this machine as the user of the test: real programs without SSH.
class LocalShell final : public HostShell
{
public:
    QString host() const override { return QStringLiteral("this machine"); }

    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
    {
        QByteArray kept;
        auto output = stream(
            command, [&kept](QByteArrayView piece) { return kept.append(piece), true; }, monitor);
        if (output)
            output->out = kept;
        return output;
    }

    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
    {
        QProcess process;
        process.start(command.argv.first(), command.argv.mid(1));
        if (command.secretInput)
            process.write(command.secretInput->bytes().toByteArray() + '\n');
        process.write(command.input);
        if (command.lastInput)
            process.write(command.lastInput());
        process.closeWriteChannel();
        QElapsedTimer quiet;
        quiet.start();
        CommandOutput output;
        for (bool running = true; running;) {
            running = process.waitForReadyRead(20) || process.state() != QProcess::NotRunning;
            const QByteArray piece = process.readAllStandardOutput();
            if (!piece.isEmpty() || quiet.elapsed() > cancelLatency.count()) {
                quiet.restart();
                if (!sink(piece)) {
                    endFollower(process);
                    return output;
                }
            }
            if (monitor.stopRequested()) {
                endFollower(process);
                return fail(Fault::Cancelled, QStringLiteral("Stopped."));
            }
        }
        output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        output.err = process.readAllStandardError();
        return output;
    }

private:
    /// As a cut connection does it: the other end of the pipe is gone from one moment to the next.
    static void endFollower(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }
};

} // namespace rd::test
