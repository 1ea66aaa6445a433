// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "plan/bundlestore.h"

namespace rd {

/// `bundle list|inspect|verify|create|push|wipe …`
int runBundle(const QStringList &arguments);

// ---- its parts -------------------------------------------------------------------------------------------------------

/// arguments: the program's name, then what follows the deed.
int inspectBundle(const QStringList &arguments);
int verifyBundle(const QStringList &arguments);
int createBundle(const QStringList &arguments);
int listBundles(const QStringList &arguments);
int pushBundle(const QStringList &arguments);
int wipeBundle(const QStringList &arguments);

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleCommand)
};

inline QString s(const char *name)
{
    return QString::fromLatin1(name);
}

/// Connections with the ssh settings and the answers of this command.
std::shared_ptr<ShellProvider> shellsOf(const CommandLine &line);
Result<std::shared_ptr<HostShell>> openShell(const CommandLine &line, const QString &login, Monitor &monitor);
/// Tells a mistake in what was typed.
ExitCode wrongUsage(const CommandLine &line, const QString &sentence, const QString &advice = {});
/// Of deeds that are done or not.
QString doneExitCodes();
/// Directory Manager's password, asked for with the reason.
Result<SecretPtr> managerPassword(CommandLine &line, const QString &subject, const QString &reason, Monitor &monitor);

// ---- output ----------------------------------------------------------------------------------------------------------

/// What is told about one opened bundle. Members are only ever added while "version" stays the same.
struct OpenedBundle
{
    QString path = {};
    QString host = {}; ///< empty: this machine
    qsizetype size = 0;
    QByteArray sha256 = {};
    BundleFile file = {};
    BundleContents contents = {};
    QList<BundleVerdict> verdicts = {};
    QDateTime now = {};
};

QJsonObject bundleJson(const OpenedBundle &bundle);
QString bundleText(const OpenedBundle &bundle, const Console &console);
QString verdictText(const QList<BundleVerdict> &verdicts, const Console &console);
ExitCode exitCodeFor(const QList<BundleVerdict> &verdicts);

QJsonObject storedJson(const StoredBundle &bundle, const QStringList &reasons);
QString storedText(const StoredBundle &bundle, const QStringList &reasons, const Console &console);

} // namespace rd
