// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "bundle/realminfo.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleOutput)
};

using Tone = Console::Tone;

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString modeText(int mode)
{
    return mode < 0 ? QString() : QString::number(mode, 8).rightJustified(4, u'0');
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QLatin1StringView chainName(Chain chain)
{
    switch (chain) {
    case Chain::Whole:
        return QLatin1StringView("whole");
    case Chain::Broken:
        return QLatin1StringView("broken");
    case Chain::NotChecked:
        break;
    }
    return QLatin1StringView("not-checked");
}

QJsonObject certificateJson(const BundleCertificate &one, const QDateTime &now)
{
    return {{QStringLiteral("member"), one.member},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("issuer"), one.issuer},
            {QStringLiteral("serial"), one.serial},
            {QStringLiteral("names"), QJsonArray::fromStringList(one.hosts)},
            {QStringLiteral("notBefore"), timeValue(one.notBefore)},
            {QStringLiteral("notAfter"), timeValue(one.notAfter)},
            {QStringLiteral("daysLeft"), one.notAfter.isValid() ? QJsonValue(now.daysTo(one.notAfter)) : QJsonValue()},
            {QStringLiteral("keyType"), textValue(one.keyType)},
            {QStringLiteral("keyBits"), one.keyBits},
            {QStringLiteral("signature"), textValue(one.signature)},
            {QStringLiteral("friendlyName"), textValue(one.friendlyName)},
            {QStringLiteral("hasKey"), one.hasKey},
            {QStringLiteral("isCa"), one.canSign},
            {QStringLiteral("chain"), QString(chainName(one.chain))}};
}

struct Look
{
    const char16_t *sign;
    char plain;
    Tone tone;
};

Look lookOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Good:
        return {u"●", '+', Tone::Good};
    case VerdictState::Warning:
        return {u"◐", '!', Tone::Warning};
    case VerdictState::Bad:
        return {u"✗", 'x', Tone::Bad};
    case VerdictState::Open:
        break;
    }
    return {u"○", '-', Tone::Faint};
}

QString reasonText(const QString &reason)
{
    if (reason == QLatin1StringView("clear"))
        return Text::tr("not encrypted: wipe it");
    if (reason == QLatin1StringView("partial"))
        return Text::tr("left by an interrupted push");
    if (reason == QLatin1StringView("made-already"))
        return Text::tr("the replica is made already");
    return Text::tr("older than 30 days");
}

} // namespace

QJsonObject bundleJson(const OpenedBundle &bundle)
{
    QJsonArray certificates;
    for (const BundleCertificate &one : bundle.contents.certificates)
        certificates.append(certificateJson(one, bundle.now));
    QJsonArray verdicts;
    for (const BundleVerdict &verdict : bundle.verdicts)
        verdicts.append(QJsonObject{{QStringLiteral("rule"), verdict.rule},
                                    {QStringLiteral("state"), QString(verdictName(verdict.state))},
                                    {QStringLiteral("summary"), verdict.finding.summary},
                                    {QStringLiteral("detail"), verdict.finding.detail},
                                    {QStringLiteral("advice"), verdict.finding.advice}});
    const RealmInfo &realm = bundle.contents.realm;
    const QJsonObject file{{QStringLiteral("path"), bundle.path},
                           {QStringLiteral("host"), textValue(bundle.host)},
                           {QStringLiteral("size"), bundle.size},
                           {QStringLiteral("sha256"), QString::fromLatin1(bundle.sha256)},
                           {QStringLiteral("mode"), textValue(modeText(bundle.file.mode))},
                           {QStringLiteral("owner"), textValue(bundle.file.owner)},
                           {QStringLiteral("modifiedAt"), timeValue(bundle.file.modified)}};
    return {{QStringLiteral("format"), QStringLiteral("replica-desk-bundle")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("file"), file},
            {QStringLiteral("realm"), realm.realm},
            {QStringLiteral("domain"), realm.domain},
            {QStringLiteral("source"), realm.source},
            {QStringLiteral("destination"), realm.destination},
            {QStringLiteral("subjectBase"), realm.subjectBase},
            {QStringLiteral("release"), textValue(versionText(realm.version))},
            {QStringLiteral("hasCa"), bundle.contents.hasCa},
            {QStringLiteral("caPort"), bundle.contents.dogtagPort > 0 ? QJsonValue(bundle.contents.dogtagPort) : QJsonValue()},
            {QStringLiteral("members"), QJsonArray::fromStringList(bundle.contents.members)},
            {QStringLiteral("certificates"), certificates},
            {QStringLiteral("verdicts"), verdicts},
            {QStringLiteral("exitCode"), exitCodeFor(bundle.verdicts)}};
}

QString verdictText(const QList<BundleVerdict> &verdicts, const Console &console)
{
    QStringList lines;
    for (const BundleVerdict &verdict : verdicts) {
        const Look look = lookOf(verdict.state);
        const QString sign = console.hasSigns() ? QString::fromUtf16(look.sign) : QString(QLatin1Char(look.plain));
        lines << QStringLiteral("  ") + console.toned(look.tone, sign + u' ' + verdict.finding.summary);
        if (!verdict.finding.advice.isEmpty())
            lines << QStringLiteral("    ") + verdict.finding.advice;
        if (!verdict.finding.detail.isEmpty())
            lines << QStringLiteral("    (%1)").arg(verdict.finding.detail);
    }
    return lines.join(u'\n');
}

QString bundleText(const OpenedBundle &bundle, const Console &console)
{
    const RealmInfo &realm = bundle.contents.realm;
    const QString release = realm.version > 0 ? versionText(realm.version) : Text::tr("not named");
    QStringList lines{
        console.toned(Tone::Strong, Text::tr("Bundle for %1").arg(realm.destination)),
        Text::tr("  Made by       %1").arg(realm.source),
        Text::tr("  Realm         %1, domain %2").arg(realm.realm, realm.domain),
        Text::tr("  Subject base  %1").arg(realm.subjectBase),
        Text::tr("  Release       %1").arg(release),
        Text::tr("  CA            %1").arg(bundle.contents.hasCa ? Text::tr("inside, with its keys") : Text::tr("none")),
        Text::tr("  File          %1 bytes, SHA-256 %2")
            .arg(QLocale::c().toString(bundle.size), QString::fromLatin1(bundle.sha256)),
        Text::tr("  Members       %1").arg(bundle.contents.members.join(QStringLiteral(", "))),
        QString(),
        console.toned(Tone::Strong, Text::tr("Certificates"))};
    for (const BundleCertificate &one : bundle.contents.certificates) {
        const auto days = static_cast<int>(bundle.now.daysTo(one.notAfter));
        lines << QStringLiteral("  %1  %2").arg(one.member.leftJustified(14), one.subject);
        lines << QStringLiteral("                  ") +
                     console.toned(days < 0 ? Tone::Bad : Tone::Faint,
                                   Text::tr("%1 %2, until %3, %n day(s) left; %4", nullptr, days)
                                       .arg(one.keyType)
                                       .arg(one.keyBits)
                                       .arg(one.notAfter.toUTC().toString(QStringLiteral("yyyy-MM-dd")),
                                            one.hasKey ? Text::tr("with its key") : Text::tr("without key")));
    }
    lines << QString() << console.toned(Tone::Strong, Text::tr("Verdict")) << verdictText(bundle.verdicts, console);
    return lines.join(u'\n');
}

ExitCode exitCodeFor(const QList<BundleVerdict> &verdicts)
{
    const auto has = [&verdicts](VerdictState state) {
        return std::any_of(verdicts.begin(), verdicts.end(), [state](const auto &one) { return one.state == state; });
    };
    return has(VerdictState::Bad) ? ExitBad : has(VerdictState::Warning) ? ExitWarning : ExitGood;
}

QJsonObject storedJson(const StoredBundle &bundle, const QStringList &reasons)
{
    constexpr int others = 077;
    const std::pair<StoredBundle::Kind, const char *> names[] = {
        {StoredBundle::Kind::Sealed, "sealed"}, {StoredBundle::Kind::Clear, "clear"}, {StoredBundle::Kind::Partial, "partial"}};
    QString kind;
    for (const auto &[value, name] : names)
        if (value == bundle.kind)
            kind = QString::fromLatin1(name);
    return {{QStringLiteral("host"), bundle.host},
            {QStringLiteral("path"), bundle.path},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("destination"), bundle.destination},
            {QStringLiteral("size"), bundle.size},
            {QStringLiteral("mode"), modeText(bundle.file.mode)},
            {QStringLiteral("owner"), bundle.file.owner},
            {QStringLiteral("modifiedAt"), timeValue(bundle.file.modified)},
            {QStringLiteral("ageSeconds"), bundle.ageSeconds},
            {QStringLiteral("sha256"), textValue(bundle.sha256)},
            {QStringLiteral("readableByOthers"), (bundle.file.mode & others) != 0},
            {QStringLiteral("stale"), QJsonArray::fromStringList(reasons)}};
}

QString storedText(const StoredBundle &bundle, const QStringList &reasons, const Console &console)
{
    constexpr int others = 077;
    const bool readable = (bundle.file.mode & others) != 0;
    QStringList remarks;
    for (const QString &reason : reasons)
        remarks << reasonText(reason);
    if (readable)
        remarks << Text::tr("readable by others");
    const QString facts = Text::tr("%1 bytes, %2, mode %3 %4")
                              .arg(QLocale::c().toString(bundle.size), bundle.file.modified.toString(Qt::ISODate),
                                   modeText(bundle.file.mode), bundle.file.owner);
    QString text = QStringLiteral("  %1  %2\n      %3").arg(bundle.host, console.toned(Tone::Strong, bundle.path), facts);
    if (!bundle.sha256.isEmpty())
        text += QStringLiteral("\n      SHA-256 ") + bundle.sha256;
    if (!remarks.isEmpty())
        text += QStringLiteral("\n      ") + console.toned(Tone::Warning, remarks.join(QStringLiteral("; ")));
    return text;
}

} // namespace rd
