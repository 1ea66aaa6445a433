// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/gpg/gpgbundlereader.h"
#include "bundle/realminfo.h"
#include "core/sha256.h"
#include "plan/filepush.h"

#include <QFileInfo>
#include <algorithm>

namespace rd {
namespace {

QString readExitCodes()
{
    return BundleText::tr("Exit codes:\n"
                          "  0  the bundle opens and fits\n"
                          "  1  it fits, with warnings\n"
                          "  2  it must not be used\n"
                          "  3  wrong usage\n"
                          "  4  it could not be read or opened");
}

void addOptions(CommandLine &line)
{
    for (const QCommandLineOption &option :
         {QCommandLineOption(s("on"), BundleText::tr("The file is on this machine, reached with ssh."),
                             BundleText::tr("[USER@]HOST")),
          QCommandLineOption(s("host"), BundleText::tr("The machine that shall become a replica."), BundleText::tr("FQDN")),
          QCommandLineOption(s("realm"), BundleText::tr("The realm it shall belong to."), BundleText::tr("REALM")),
          QCommandLineOption(s("domain"), BundleText::tr("The domain it shall belong to."), BundleText::tr("DOMAIN")),
          QCommandLineOption(s("source"), BundleText::tr("The server that shall have made it."), BundleText::tr("FQDN")),
          QCommandLineOption(s("installer-version"), BundleText::tr("FreeIPA on the new machine, as 3.3.5."),
                             BundleText::tr("VERSION")),
          QCommandLineOption(s("setup-ca"), BundleText::tr("The replica shall get a CA.")),
          QCommandLineOption(s("pkinit"), BundleText::tr("The replica shall get PKINIT.")),
          QCommandLineOption(s("valid-days"), BundleText::tr("Warns of certificates that end within so many days (default 30)."),
                             BundleText::tr("DAYS"), s("30"))})
        line.addOption(option);
}

Result<BundleExpectation> expectation(const CommandLine &line)
{
    BundleExpectation expected{.targetHost = line.value(s("host")),
                               .realm = line.value(s("realm")),
                               .source = line.value(s("source")),
                               .setupCa = line.isSet(s("setup-ca")),
                               .now = QDateTime::currentDateTimeUtc(),
                               .domain = line.value(s("domain")),
                               .installerVersion = versionNumber(line.value(s("installer-version"))),
                               .pkinit = line.isSet(s("pkinit"))};
    bool isNumber = false;
    expected.validDays = line.value(s("valid-days")).toInt(&isNumber);
    if (!isNumber || expected.validDays < 0)
        return fail(Fault::Malformed, BundleText::tr("--valid-days wants a number of days."));
    if (line.isSet(s("installer-version")) && expected.installerVersion == 0)
        return fail(Fault::Malformed, BundleText::tr("--installer-version wants a release of FreeIPA, as 3.3.5."));
    return expected;
}

/// The sealed bytes, from here or from a machine, and what is known about the file.
Result<LocalFile> fetch(CommandLine &line, const QString &path, Monitor &monitor)
{
    if (!line.isSet(s("on")))
        return readLocalFile(path);
    const auto shell = openShell(line, line.value(s("on")), monitor);
    if (!shell)
        return pass(shell.error());
    auto bytes = fetchFile(**shell, path, mostBundleBytes, monitor);
    if (!bytes)
        return pass(bytes.error());
    LocalFile file{*std::move(bytes), {}};
    if (const auto stored = listBundles(**shell, monitor))
        for (const StoredBundle &one : *stored)
            if (one.path == path)
                file.facts = one.file;
    return file;
}

Result<OpenedBundle> open(CommandLine &line, const QString &path, BundleExpectation expected)
{
    SilentMonitor monitor;
    const auto file = fetch(line, path, monitor);
    if (!file)
        return pass(file.error());
    const auto password = managerPassword(line, QFileInfo(path).fileName(), BundleText::tr("It opens the bundle."), monitor);
    if (!password)
        return pass(password.error());
    auto contents = GpgBundleReader().open(file->bytes, **password);
    if (!contents)
        return pass(contents.error());
    expected.file = file->facts;
    if (!line.isSet(s("on")))
        expected.file.owner.clear(); // on the administrator's own machine it is theirs
    OpenedBundle opened{.path = path,
                        .host = line.value(s("on")),
                        .size = file->bytes.size(),
                        .sha256 = sha256(file->bytes),
                        .file = file->facts,
                        .contents = *std::move(contents),
                        .now = expected.now};
    opened.verdicts = judgeBundle(opened.contents, expected);
    return opened;
}

int read(CommandLine &line, const QStringList &arguments, bool verify)
{
    addOptions(line);
    line.addArgument(s("FILE"), BundleText::tr("The bundle, replica-info-FQDN.gpg."));
    if (const auto done = line.parse(arguments))
        return *done;
    const auto expected = expectation(line);
    if (!expected)
        return wrongUsage(line, expected.error().summary);
    const auto opened = open(line, line.argument(0), *expected);
    if (!opened)
        return line.failed(opened.error());
    if (line.json())
        line.console().printJson(bundleJson(*opened));
    else
        line.console().print(verify ? verdictText(opened->verdicts, line.console()) : bundleText(*opened, line.console()));
    return verify ? exitCodeFor(opened->verdicts) : ExitGood;
}

} // namespace

int inspectBundle(const QStringList &arguments)
{
    CommandLine line(s("bundle inspect"), BundleText::tr("Opens a bundle and shows what is inside, with a verdict on each rule."),
                     readExitCodes());
    return read(line, arguments, false);
}

int verifyBundle(const QStringList &arguments)
{
    CommandLine line(s("bundle verify"),
                     BundleText::tr("Opens a bundle and tells whether it fits: for which host, realm, release and options."),
                     readExitCodes());
    return read(line, arguments, true);
}

} // namespace rd
