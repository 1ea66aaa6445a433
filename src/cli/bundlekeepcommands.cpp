// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/backend.h"
#include "plan/filepush.h"
#include "preflight/hostname.h"
#include "topology/topologyreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

QString keepExitCodes()
{
    return Text::tr("Exit codes:\n"
                    "  0  done\n"
                    "  1  there is something to wipe (list)\n"
                    "  2  a machine could not be looked at (list)\n"
                    "  3  wrong usage\n"
                    "  4  it could not be done");
}

std::optional<int> refuseHost(const CommandLine &line, const QString &fqdn)
{
    const auto broken = hostnameProblem(fqdn);
    if (!broken)
        return std::nullopt;
    line.console().printError({Fault::Malformed, *broken, {}, Text::tr("Give the full name that the bundle was made for.")});
    return ExitUsage;
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
        line.console().print(Text::tr("No bundle lies on any of these machines."));
    return code;
}

} // namespace

int listBundles(const QStringList &arguments)
{
    CommandLine line(s("bundle list"),
                     Text::tr("Lists the bundles on every server of a domain: for whom, how old, readable by whom. Marks those "
                              "that should be wiped."),
                     keepExitCodes());
    line.addOption({s("on"), Text::tr("Looks at this machine too, reached with ssh (repeatable)."), Text::tr("[USER@]HOST")});
    line.addArgument(s("SERVER"), Text::tr("Full name of any server of the domain."));
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
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    return printList(line, lookForBundles(machines, *backend.shells(), monitor), servers);
}

int pushBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle push"),
        Text::tr("Brings a bundle to the machine that becomes a replica, from a server or from a file: readable by root "
                 "only, compared by checksum, complete before it gets its name. No copy stays here."),
        keepExitCodes());
    line.addOption({s("from"), Text::tr("The server it is on, reached with ssh."), Text::tr("[USER@]HOST")});
    line.addOption({s("file"), Text::tr("The file of this machine it is in."), Text::tr("FILE")});
    line.addOption({s("to"), Text::tr("Where ssh reaches the new machine, if not by its name."), Text::tr("[USER@]HOST")});
    line.addArgument(s("FQDN"), Text::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    const QString fqdn = line.argument(0);
    if (const auto refused = refuseHost(line, fqdn))
        return *refused;
    if (line.isSet(s("from")) == line.isSet(s("file"))) {
        line.console().printError(
            {Fault::Malformed, Text::tr("Say where the bundle is: --from or --file, one of them."), {}, {}});
        return ExitUsage;
    }
    SilentMonitor monitor;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    const QString path = bundlePathFor(fqdn);
    QByteArray sealed;
    if (line.isSet(s("file"))) {
        auto file = readLocalFile(line.value(s("file")));
        if (!file)
            return line.failed(file.error());
        sealed = std::move(file->bytes);
    } else {
        const auto source = backend.shells()->open(line.value(s("from")), monitor);
        if (!source)
            return line.failed(source.error());
        auto fetched = fetchFile(**source, path, mostBundleBytes, monitor);
        if (!fetched)
            return line.failed(fetched.error());
        sealed = *std::move(fetched);
    }
    const QString login = line.isSet(s("to")) ? line.value(s("to")) : fqdn;
    const auto target = backend.shells()->open(login, monitor);
    if (!target)
        return line.failed(target.error());
    if (const auto pushed = pushFile(**target, {.path = path, .content = sealed}, monitor); !pushed)
        return line.failed(pushed.error());
    const QString sum = QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex());
    if (line.json())
        line.console().printJson({{s("host"), login}, {s("path"), path}, {s("size"), sealed.size()}, {s("sha256"), sum}});
    else
        line.console().print(Text::tr("%1 is on %2: %3 bytes, SHA-256 %4.").arg(path, login).arg(sealed.size()).arg(sum));
    return ExitGood;
}

int wipeBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle wipe"),
        Text::tr("Overwrites and removes a bundle, and what an interrupted push or ipa-replica-prepare left of it, from "
                 "each machine named, and makes sure that it is gone."),
        keepExitCodes());
    line.addOption({s("on"), Text::tr("A machine it is on, reached with ssh (repeatable)."), Text::tr("[USER@]HOST")});
    line.addArgument(s("FQDN"), Text::tr("Full name of the machine that the bundle was made for."));
    if (const auto done = line.parse(arguments))
        return *done;
    const QString fqdn = line.argument(0);
    if (const auto refused = refuseHost(line, fqdn))
        return *refused;
    if (!line.isSet(s("on"))) {
        line.console().printError({Fault::Malformed, Text::tr("Say with --on from which machines it shall go."), {}, {}});
        return ExitUsage;
    }
    SilentMonitor monitor;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    QJsonArray wiped;
    for (const QString &login : line.values(s("on"))) {
        const auto shell = backend.shells()->open(login, monitor);
        if (!shell)
            return line.failed(shell.error());
        const auto stored = listBundles(**shell, monitor);
        if (!stored)
            return line.failed(stored.error());
        int count = 0;
        for (const StoredBundle &bundle : *stored) {
            if (bundle.destination != fqdn)
                continue;
            if (const auto gone = wipeFile(**shell, bundle.path, monitor); !gone)
                return line.failed(gone.error());
            wiped.append(QJsonObject{{s("host"), login}, {s("path"), bundle.path}});
            ++count;
            if (!line.json())
                line.console().print(Text::tr("%1 is gone from %2.").arg(bundle.path, login));
        }
        if (count == 0 && !line.json())
            line.console().print(Text::tr("No bundle for %1 lies on %2.").arg(fqdn, login));
    }
    if (line.json())
        line.console().printJson({{s("wiped"), wiped}});
    return ExitGood;
}

} // namespace rd
