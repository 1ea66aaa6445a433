// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/judge.h"

#include "bundle/realminfo.h"

#include <algorithm>

namespace rd {
namespace {

using judge::Bundle;

constexpr int mergedDirectoryPort = 389;
constexpr int oldDays = 30; // age of a bundle that is worth asking whether it is still wanted

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Names that any release of 2.2 to 4.6 writes.
bool isKnownMember(const QString &member)
{
    static const QStringList known{
        QStringLiteral("realm_info"),       QStringLiteral("ca.crt"),           QStringLiteral("dscert.p12"),
        QStringLiteral("dirsrv_pin.txt"),   QStringLiteral("httpcert.p12"),     QStringLiteral("http_pin.txt"),
        QStringLiteral("cacert.p12"),       QStringLiteral("ra.p12"),           QStringLiteral("dogtagcert.p12"),
        QStringLiteral("pkinitcert.p12"),   QStringLiteral("pkinit_pin.txt"),   QStringLiteral("dogtag_directory_port.txt"),
        QStringLiteral("cacert.pem"),       QStringLiteral("preferences.html"), QStringLiteral("krb.js"),
        QStringLiteral("kerberosauth.xpi"), QStringLiteral("configure.jar"),    QStringLiteral("default.conf"),
        QStringLiteral("pwdfile.txt"),      QStringLiteral("pwdfile.txt.orig")};
    return known.contains(member);
}

void judgeOrigin(const judge::Case &about, QList<BundleVerdict> &verdicts)
{
    const RealmInfo &info = about.contents.realm;
    const BundleExpectation &expected = about.expected;
    const auto add = [&verdicts](BundleVerdict verdict) { verdicts.append(std::move(verdict)); };

    if (expected.targetHost.isEmpty())
        add(judge::open("host", Bundle::tr("It was made for %1.").arg(info.destination)));
    else if (sameName(info.destination, expected.targetHost))
        add(judge::good("host", Bundle::tr("It was made for %1.").arg(info.destination)));
    else
        add(judge::bad("host", Fault::Conflict,
                       Bundle::tr("This bundle was made for %1, not for %2.").arg(info.destination, expected.targetHost),
                       about.again()));

    if (expected.realm.isEmpty() || info.realm == expected.realm)
        add(judge::goodIf(!expected.realm.isEmpty(), "realm", Bundle::tr("It belongs to the realm %1.").arg(info.realm)));
    else
        add(judge::bad("realm", Fault::Conflict,
                       Bundle::tr("This bundle belongs to the realm %1, not to %2.").arg(info.realm, expected.realm),
                       Bundle::tr("Prepare the bundle on a server of the realm %1.").arg(expected.realm)));

    if (expected.domain.isEmpty() || sameName(info.domain, expected.domain))
        add(judge::goodIf(!expected.domain.isEmpty(), "domain", Bundle::tr("Its domain is %1.").arg(info.domain)));
    else
        add(judge::bad("domain", Fault::Conflict,
                       Bundle::tr("This bundle belongs to the domain %1, not to %2.").arg(info.domain, expected.domain),
                       Bundle::tr("Prepare the bundle on a server of the domain %1.").arg(expected.domain)));

    if (expected.source.isEmpty() || sameName(info.source, expected.source))
        add(judge::goodIf(!expected.source.isEmpty(), "source", Bundle::tr("It was made by %1.").arg(info.source)));
    else
        add(judge::bad("source", Fault::Conflict,
                       Bundle::tr("This bundle was made by %1, not by %2.").arg(info.source, expected.source),
                       Bundle::tr("Prepare a new bundle for %1 on %2.").arg(about.host(), expected.source)));

    // A source without the attribute writes Python's None, which later installers refuse as a name.
    if (info.subjectBase.contains(u'='))
        add(judge::good("subject-base", Bundle::tr("The subject base of its certificates is %1.").arg(info.subjectBase)));
    else
        add(judge::bad(
            "subject-base", Fault::Malformed,
            Bundle::tr("The bundle's certificate subject base “%1” is not a distinguished name.").arg(info.subjectBase),
            Bundle::tr("Set ipaCertificateSubjectBase in the realm's configuration, then prepare the bundle again.")));
}

void judgeVersion(const judge::Case &about, QList<BundleVerdict> &verdicts)
{
    const int made = about.contents.realm.version;
    const int installer = about.expected.installerVersion;
    if (made == 0)
        verdicts.append(judge::good("version", Bundle::tr("It does not name the release it was made with, as bundles of 2.2.")));
    else if (installer == 0)
        verdicts.append(judge::open("version", Bundle::tr("It was made with FreeIPA %1.").arg(versionText(made))));
    else if (made <= installer)
        verdicts.append(judge::good(
            "version",
            Bundle::tr("It was made with FreeIPA %1; FreeIPA %2 installs it.").arg(versionText(made), versionText(installer))));
    else
        verdicts.append(
            judge::bad("version", Fault::Conflict,
                       Bundle::tr("This bundle was made with FreeIPA %1; the installer of %2 refuses bundles of newer releases.")
                           .arg(versionText(made), versionText(installer)),
                       Bundle::tr("Install the same release on %1 as on %2.").arg(about.host(), about.contents.realm.source)));
}

void judgeMembers(const judge::Case &about, QList<BundleVerdict> &verdicts)
{
    const BundleContents &contents = about.contents;
    const bool setupCa = about.expected.setupCa;
    QStringList needed{QStringLiteral("ca.crt"), QStringLiteral("dscert.p12"), QStringLiteral("dirsrv_pin.txt"),
                       QStringLiteral("httpcert.p12"), QStringLiteral("http_pin.txt")};
    if (contents.hasCa)
        needed.append(QStringLiteral("ra.p12"));
    if (contents.hasCa && setupCa && contents.dogtagPort != mergedDirectoryPort)
        needed.append(QStringLiteral("dogtagcert.p12")); // the CA of 2.2 and 3.0 has a directory server of its own
    if (about.expected.pkinit)
        needed << QStringLiteral("pkinitcert.p12") << QStringLiteral("pkinit_pin.txt");
    needed.removeIf([&contents](const QString &member) { return contents.members.contains(member); });
    if (needed.isEmpty())
        verdicts.append(judge::good("members", Bundle::tr("Nothing is missing.")));
    else
        verdicts.append(judge::bad("members", Fault::Malformed,
                                   Bundle::tr("The bundle is not complete; it lacks %1.").arg(needed.join(QStringLiteral(", "))),
                                   about.again()));
    QStringList strange = contents.members;
    strange.removeIf(isKnownMember);
    if (!strange.isEmpty())
        verdicts.append(
            judge::warning("strange-members",
                           Bundle::tr("It holds %1, which no release of FreeIPA writes.").arg(strange.join(QStringLiteral(", "))),
                           Bundle::tr("Find out who added that before you use the bundle.")));

    if (contents.hasCa)
        verdicts.append(judge::good("ca", Bundle::tr("It holds the keys of the realm's CA.")));
    else if (!setupCa)
        verdicts.append(judge::good("ca", Bundle::tr("It holds no CA: the replica gets none.")));
    else
        verdicts.append(
            judge::bad("ca", Fault::NotFound, Bundle::tr("The bundle holds no CA, so %1 cannot get one.").arg(about.host()),
                       Bundle::tr("Install the replica without a CA, or prepare the bundle on a server that has one.")));
    for (const BundleDefect &defect : contents.defects)
        if (setupCa || !judge::isCaMember(defect.member))
            verdicts.append({defect.member, VerdictState::Bad, defect.error});
}

void judgeFile(const judge::Case &about, QList<BundleVerdict> &verdicts)
{
    const BundleFile &file = about.expected.file;
    constexpr int others = 077;
    if (file.mode >= 0) {
        const QString mode = QString::number(file.mode & 07777, 8).rightJustified(4, u'0');
        if ((file.mode & others) == 0)
            verdicts.append(judge::good("mode", Bundle::tr("Only its owner may read the file (%1).").arg(mode)));
        else
            verdicts.append(judge::warning(
                "mode", Bundle::tr("The file can be read by others than its owner (%1).").arg(mode),
                Bundle::tr("Change its mode to 0600; if strangers use that machine, prepare a new bundle and wipe this one.")));
    }
    if (!file.owner.isEmpty())
        verdicts.append(file.owner == QLatin1StringView("root")
                            ? judge::good("owner", Bundle::tr("It belongs to root."))
                            : judge::warning("owner", Bundle::tr("The file belongs to %1, not to root.").arg(file.owner),
                                             Bundle::tr("Find out how it came there.")));
    if (!file.modified.isValid() || !about.expected.now.isValid())
        return;
    const auto days = file.modified.daysTo(about.expected.now);
    if (days < 0)
        verdicts.append(judge::warning("age", Bundle::tr("The file was written in the future, says its date."),
                                       Bundle::tr("Compare the clocks of the source, the replica and this machine.")));
    else if (days > oldDays)
        verdicts.append(judge::warning(
            "age", Bundle::tr("The file is %n day(s) old.", nullptr, int(days)),
            Bundle::tr("Wipe it if the replica is made already; prepare a new one if passwords or certificates changed since.")));
    else if (days == 0)
        verdicts.append(judge::good("age", Bundle::tr("The file is less than a day old.")));
    else
        verdicts.append(judge::good("age", Bundle::tr("The file is %n day(s) old.", nullptr, int(days))));
}

} // namespace

QLatin1StringView verdictName(VerdictState state)
{
    switch (state) {
    case VerdictState::Good:
        return QLatin1StringView("good");
    case VerdictState::Warning:
        return QLatin1StringView("warning");
    case VerdictState::Bad:
        return QLatin1StringView("bad");
    case VerdictState::Open:
        break;
    }
    return QLatin1StringView("open");
}

QList<BundleVerdict> judgeBundle(const BundleContents &contents, const BundleExpectation &expected)
{
    const judge::Case about{contents, expected};
    QList<BundleVerdict> verdicts;
    judgeOrigin(about, verdicts);
    judgeVersion(about, verdicts);
    judgeMembers(about, verdicts);
    judge::certificates(about, verdicts);
    judgeFile(about, verdicts);
    return verdicts;
}

QList<Error> checkBundle(const BundleContents &contents, const BundleExpectation &expected)
{
    QList<Error> errors;
    for (const BundleVerdict &verdict : judgeBundle(contents, expected))
        if (verdict.state == VerdictState::Bad)
            errors.append(verdict.finding);
    return errors;
}

} // namespace rd
