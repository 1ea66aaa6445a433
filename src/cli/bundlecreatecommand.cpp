// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/backend.h"
#include "backend/gpg/gpgbundlereader.h"
#include "backend/gpg/nativebundlemaker.h"
#include "bundle/realminfo.h"
#include "core/sha256.h"
#include "plan/bundlebuild.h"

namespace rd {
namespace {

/// The files named, each with the password that opens it.
Result<> askForPins(CommandLine &line, BundleOrder &order, Monitor &monitor)
{
    const std::pair<const char *, std::optional<GivenPkcs12> BundleOrder::*> files[] = {
        {"dirsrv-pkcs12", &BundleOrder::directoryServer},
        {"http-pkcs12", &BundleOrder::webServer},
        {"pkinit-pkcs12", &BundleOrder::kdc},
        {"ca-pkcs12", &BundleOrder::authority}};
    for (const auto &[option, place] : files) {
        if (!line.isSet(s(option)))
            continue;
        const QString path = line.value(s(option));
        const auto pin = line.credentials()->get({.kind = Question::Kind::KeyPassphrase,
                                                  .subject = path,
                                                  .prompt = BundleText::tr("Password of %1").arg(path),
                                                  .reason = BundleText::tr("It opens the key that goes into the bundle.")},
                                                 monitor);
        if (!pin)
            return pass(pin.error());
        order.*place = GivenPkcs12{path, {}, *pin};
    }
    return {};
}

Result<MadeBundle> make(CommandLine &line, BundleOrder order)
{
    SilentMonitor monitor;
    const QString source = order.replica.source;
    const auto password =
        managerPassword(line, source, BundleText::tr("It seals the bundle, and reads the directory of %1.").arg(source), monitor);
    if (!password)
        return pass(password.error());
    order.passphrase = *password;
    if (const auto asked = askForPins(line, order, monitor); !asked)
        return pass(asked.error());
    return makeBundle(std::move(order),
                      {.shells = shellsOf(line),
                       .directories = Backend::directories,
                       .maker = std::make_shared<NativeBundleMaker>(),
                       .reader = std::make_shared<GpgBundleReader>()},
                      monitor);
}

void printMade(const CommandLine &line, const MadeBundle &made, bool onSource)
{
    const auto &[login, path] = made.place;
    if (line.json()) {
        line.console().printJson({{s("path"), path},
                                  {s("host"), login.isEmpty() ? QJsonValue() : QJsonValue(login)},
                                  {s("size"), made.sealed.size()},
                                  {s("sha256"), QString::fromLatin1(sha256(made.sealed))},
                                  {s("builtOn"), onSource ? s("source") : s("this-machine")}});
        return;
    }
    for (const QString &sentence : made.notes)
        line.console().print(sentence);
    line.console().print(verdictText(made.verdicts, line.console()) + u'\n' +
                         (login.isEmpty() ? BundleText::tr("The bundle is in %1.").arg(path)
                                          : BundleText::tr("The bundle is in %1 on %2.").arg(path, login)));
}

void addOptions(CommandLine &line)
{
    const QString file = BundleText::tr("FILE");
    for (const QCommandLineOption &option :
         {QCommandLineOption(s("from"), BundleText::tr("The server that the bundle is made by."), BundleText::tr("SERVER")),
          QCommandLineOption(s("from-login"), BundleText::tr("Where ssh reaches that server, if not by its name."),
                             BundleText::tr("[USER@]HOST")),
          QCommandLineOption(s("dirsrv-pkcs12"), BundleText::tr("Key and certificate of the replica's directory server."), file),
          QCommandLineOption(s("http-pkcs12"), BundleText::tr("Key and certificate of the replica's web server."), file),
          QCommandLineOption(s("pkinit-pkcs12"), BundleText::tr("Key and certificate of the replica's KDC."), file),
          QCommandLineOption(s("ca-pkcs12"),
                             BundleText::tr("The CA of a self-signed domain, which signs the replica's certificates."), file),
          QCommandLineOption(s("release"),
                             BundleText::tr("Release of FreeIPA to name in the bundle, as 3.3.5; must not be newer than the "
                                            "replica's. Without it none is named, which every release accepts."),
                             BundleText::tr("VERSION")),
          QCommandLineOption(s("output"), BundleText::tr("Where the sealed bundle goes on this machine."), file),
          QCommandLineOption(s("to"), BundleText::tr("Brings it to this machine instead, reached with ssh; no file stays here."),
                             BundleText::tr("[USER@]HOST")),
          QCommandLineOption(s("ip-address"), BundleText::tr("Adds this address of the replica to DNS (repeatable)."), s("IP")),
          QCommandLineOption(s("reverse-zone"), BundleText::tr("Reverse zone for the address (repeatable)."), s("ZONE")),
          QCommandLineOption(s("no-reverse"), BundleText::tr("Leaves reverse zones alone."))})
        line.addOption(option);
}

QString usageProblem(const CommandLine &line, const BundleOrder &order)
{
    const auto given = [&line](const char *option) { return line.isSet(s(option)); };
    if (const QStringList problems = order.replica.problems(); !problems.isEmpty())
        return problems.first();
    if (given("dirsrv-pkcs12") != given("http-pkcs12"))
        return BundleText::tr("--dirsrv-pkcs12 and --http-pkcs12 are needed together.");
    if (given("ca-pkcs12") && given("dirsrv-pkcs12"))
        return BundleText::tr("--ca-pkcs12 and --dirsrv-pkcs12 exclude each other.");
    if (given("output") && given("to"))
        return BundleText::tr("--output and --to exclude each other.");
    if (given("release") && order.version == 0)
        return BundleText::tr("--release wants a release of FreeIPA, as 3.3.5.");
    return {};
}

} // namespace

int createBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle create"),
        BundleText::tr("Builds the bundle for a replica on this machine, from the directory of a server and from PKCS#12 files: "
                       "those of the replica (a domain without a CA), or that of the CA (a self-signed domain). Where a Dogtag "
                       "CA has to sign, ipa-replica-prepare runs on the server."),
        doneExitCodes());
    addOptions(line);
    line.addArgument(s("FQDN"), BundleText::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    BundleOrder order;
    ReplicaOrder &replica = order.replica;
    replica.target = line.argument(0);
    replica.source = line.value(s("from")).toLower();
    replica.sourceLogin = line.value(s("from-login"));
    replica.ipAddresses = line.values(s("ip-address"));
    replica.reverseZones = line.values(s("reverse-zone"));
    replica.noReverse = line.isSet(s("no-reverse"));
    order.version = versionNumber(line.value(s("release")));
    order.caFile = line.value(s("ca-file"));
    order.way = line.isSet(s("ca-pkcs12"))       ? BundleWay::SignedHere
                : line.isSet(s("dirsrv-pkcs12")) ? BundleWay::FromFiles
                                                 : BundleWay::OnSource;
    if (line.isSet(s("to")))
        order.place = {line.value(s("to")), bundlePathFor(replica.target)};
    else
        order.place.path =
            line.isSet(s("output")) ? line.value(s("output")) : QStringLiteral("replica-info-%1.gpg").arg(replica.target);
    if (const QString problem = usageProblem(line, order); !problem.isEmpty())
        return wrongUsage(line, problem, BundleText::tr("See \"replica-desk-cli bundle create --help\"."));
    const auto made = make(line, order);
    if (!made)
        return line.failed(made.error());
    printMade(line, *made, order.way == BundleWay::OnSource);
    return ExitGood;
}

} // namespace rd
