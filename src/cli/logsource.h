// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "diagnosis/logtaker.h"

namespace rd {

/// Shows on the terminal's bottom line what is being read.
class LiveMonitor final : public Monitor
{
public:
    explicit LiveMonitor(const Console &console) : m_console(console) {}
    bool stopRequested() const override { return false; }
    void progress(int, int, const QString &stage) override { m_console.showLive(stage); }

private:
    const Console &m_console;
};

/// A file is meant where there is one, or where the text cannot be the name of a host.
bool meansHost(const QString &text);
/// For a word that was taken for a host because no file has that name.
Error noFileEither(Error error);
/// Reads what a person means by a word: a file, archive or folder, "-" for the standard input, or a host over SSH.
Result<> readLogs(const CommandLine &line, const QString &what, LogTaker &taker, Monitor &monitor);

} // namespace rd
