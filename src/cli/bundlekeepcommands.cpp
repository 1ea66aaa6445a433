// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "plan/bundlebuild.h"
#include "plan/filepush.h"
#include "preflight/hostname.h"
#include "topology/topologyreader.h"

#include <QJsonArray>
#include <algorithm>

namespace rd {
namespace {

std::optional<int> refuseHost(const CommandLine &line, const QString &fqdn)
{
    const auto broken = hostnameProblem(fqdn);
    return broken
               ? std::optional<int>(wrongUsage(line, *broken, BundleText::tr("Give the full name that the bundle was made for.")))
               : std::nullopt;
}

/// Wipes what lies on one machine for the host, and tells it.
Result<> wipeOn(const CommandLine &line, const QString &login, const QString &fqdn, QJsonArray &wiped, Monitor &monitor)
{
    const auto shell = openShell(line, login, monitor);
    if (!shell)
        return pass(shell.error());
    const auto stored = listBundles(**shell, monitor);
    if (!stored)
        return pass(stored.error());
    int count = 0;
    for (const StoredBundle &bundle : *stored) {
        if (bundle.destination != fqdn)
            continue;
        if (const auto gone = wipeFile(**shell, bundle.path, monitor); !gone)
            return pass(gone.error());
        wiped.append(QJsonObject{{s("host"), login}, {s("path"), bundle.path}});
        ++count;
        if (!line.json())
            line.console().print(BundleText::tr("%1 is gone from %2.").arg(bundle.path, login));
    }
    if (count == 0 && !line.json())
        line.console().print(BundleText::tr("No bundle for %1 lies on %2.").arg(fqdn, login));
    return {};
}

int printList(const CommandLine &line, const QList<BundleLook> &looked, const QStringList &servers)
{
    QJsonArray stored;
    QJsonArray unreached;
    bool stale = false;
    int count = 0;
    for (const BundleLook &one : looked) {
        if (one.problem) {
            unreached.append(QJsonObject{{s("host"), one.host}, {s("error"), toJson(*one.problem)}});
            if (!line.json())
                line.console().printError(*one.problem);
            continue;
        }
        for (const StoredBundle &bundle : one.bundles) {
            const QStringList reasons = staleReasons(bundle, servers);
            stale = stale || !reasons.isEmpty() || (bundle.file.mode & 077) != 0;
            ++count;
            stored.append(storedJson(bundle, reasons));
            if (!line.json())
                line.console().print(storedText(bundle, reasons, line.console()));
        }
    }
    const ExitCode code = !unreached.isEmpty() ? ExitBad : stale ? ExitWarning : ExitGood;
    if (line.json())
        line.console().printJson({{s("format"), s("replica-desk-bundles")},
                                  {s("version"), 1},
                                  {s("bundles"), stored},
                                  {s("notReached"), unreached},
                                  {s("exitCode"), code}});
    else if (count == 0 && unreached.isEmpty())
        line.console().print(BundleText::tr("No bundle lies on any of these machines."));
    return code;
}

} // namespace

int listBundles(const QStringList &arguments)
{
    CommandLine line(
        s("bundle list"),
        BundleText::tr("Lists the bundles on every server of a domain: for whom, how old, readable by whom. Marks those "
                       "that should be wiped."),
        BundleText::tr("Exit codes:\n"
                       "  0  there is nothing to wipe\n"
                       "  1  there is something to wipe\n"
                       "  2  a machine could not be looked at\n"
                       "  3  wrong usage\n"
                       "  4  the domain could not be read"));
    line.addOption(
        {s("on"), BundleText::tr("Looks at this machine too, reached with ssh (repeatable)."), BundleText::tr("[USER@]HOST")});
    line.addArgument(s("SERVER"), BundleText::tr("Full name of any server of the domain."));
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const QString server = line.argument(0);
    const auto connector = line.signIn(server, monitor);
    if (!connector)
        return line.failed(connector.error());
    const auto picture = readTopology(server, **connector, monitor, {});
    if (!picture)
        return line.failed(picture.error());
    QStringList servers;
    for (const Server &one : (*picture)->servers)
        servers << one.id.fqdn();
    QStringList machines = servers + line.values(s("on"));
    machines.removeDuplicates();
    return printList(line, lookForBundles(machines, *shellsOf(line), monitor), servers);
}

int pushBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle push"),
        BundleText::tr("Brings a bundle to the machine that becomes a replica, from a server or from a file: readable by root "
                       "only, compared by checksum, complete before it gets its name. No copy stays here."),
        doneExitCodes());
    line.addOption({s("from"), BundleText::tr("The server it is on, reached with ssh."), BundleText::tr("[USER@]HOST")});
    line.addOption({s("file"), BundleText::tr("The file of this machine it is in."), BundleText::tr("FILE")});
    line.addOption(
        {s("to"), BundleText::tr("Where ssh reaches the new machine, if not by its name."), BundleText::tr("[USER@]HOST")});
    line.addArgument(s("FQDN"), BundleText::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    const QString fqdn = line.argument(0);
    if (const auto refused = refuseHost(line, fqdn))
        return *refused;
    if (line.isSet(s("from")) == line.isSet(s("file")))
        return wrongUsage(line, BundleText::tr("Say where the bundle is: --from or --file, one of them."));
    SilentMonitor monitor;
    const QString path = bundlePathFor(fqdn);
    const QString login = line.isSet(s("to")) ? line.value(s("to")) : fqdn;
    const BundlePlace from =
        line.isSet(s("file")) ? BundlePlace{{}, line.value(s("file"))} : BundlePlace{line.value(s("from")), path};
    const auto carried = carryBundle(from, {login, path}, *shellsOf(line), monitor);
    if (!carried)
        return line.failed(carried.error());
    const QString sum = QString::fromLatin1(carried->sha256);
    if (line.json())
        line.console().printJson({{s("host"), login}, {s("path"), path}, {s("size"), carried->size}, {s("sha256"), sum}});
    else
        line.console().print(BundleText::tr("%1 is on %2: %3 bytes, SHA-256 %4.").arg(path, login).arg(carried->size).arg(sum));
    return ExitGood;
}

int wipeBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle wipe"),
        BundleText::tr("Overwrites and removes a bundle, and what an interrupted push or ipa-replica-prepare left of it, from "
                       "each machine named, and makes sure that it is gone."),
        doneExitCodes());
    line.addOption(
        {s("on"), BundleText::tr("A machine it is on, reached with ssh (repeatable)."), BundleText::tr("[USER@]HOST")});
    line.addArgument(s("FQDN"), BundleText::tr("Full name of the machine that the bundle was made for."));
    if (const auto done = line.parse(arguments))
        return *done;
    const QString fqdn = line.argument(0);
    if (const auto refused = refuseHost(line, fqdn))
        return *refused;
    if (!line.isSet(s("on")))
        return wrongUsage(line, BundleText::tr("Say with --on from which machines it shall go."));
    SilentMonitor monitor;
    QJsonArray wiped;
    QJsonArray notWiped;
    for (const QString &login : line.values(s("on"))) { // one that is off must not save the copies on the others
        const auto gone = wipeOn(line, login, fqdn, wiped, monitor);
        if (gone)
            continue;
        notWiped.append(QJsonObject{{s("host"), login}, {s("error"), toJson(gone.error())}});
        if (!line.json())
            line.console().printError(gone.error());
    }
    if (line.json())
        line.console().printJson({{s("wiped"), wiped}, {s("notWiped"), notWiped}});
    return notWiped.isEmpty() ? ExitGood : ExitUnreadable;
}

} // namespace rd
