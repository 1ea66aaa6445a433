// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logsource.h"

#include "backend/archive/logfiles.h"
#include "backend/backend.h"
#include "diagnosis/hostlogs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <unistd.h>

namespace rd {
namespace {

Result<> readHost(const CommandLine &line, const QString &host, LogTaker &taker, Monitor &monitor)
{
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    const auto shell = backend.shells()->open(host, monitor);
    if (!shell)
        return pass(noFileEither(shell.error()));
    return readHostLogs(**shell, taker, monitor);
}

} // namespace

bool meansHost(const QString &text)
{
    const QFileInfo file(text);
    return !file.exists() && !file.isSymLink() && !text.contains(u'/') && !text.isEmpty() &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringView(u".-_@:").contains(c); }) &&
           !text.startsWith(u'-') && !text.endsWith(QLatin1StringView(".log"));
}

Error noFileEither(Error error)
{
    if (error.fault == Fault::Unreachable)
        error.advice += u' ' + QCoreApplication::translate("rd::DiagnoseCommand", "There is no file of this name either.");
    return error;
}

Result<> readLogs(const CommandLine &line, const QString &what, LogTaker &taker, Monitor &monitor)
{
    if (what == QLatin1StringView("-"))
        return readLogStream(STDIN_FILENO, QCoreApplication::translate("rd::DiagnoseCommand", "standard input"), taker, monitor);
    if (meansHost(what))
        return readHost(line, what, taker, monitor);
    return readLogFiles(what, taker, monitor);
}

} // namespace rd
