// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/hostsurvey.h"

#include "preflight/remotescript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::HostSurvey)
};

constexpr qsizetype mostBytes = 4 << 20;
constexpr qsizetype mostItems = 1000;
constexpr qsizetype longestText = 4096;
constexpr std::chrono::seconds limit{15};

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

/// A line from a stranger: bounded, and without anything a terminal or label would obey.
QString plain(const QJsonValue &value)
{
    QString text = value.toString().left(longestText);
    for (QChar &c : text)
        if (!c.isPrint())
            c = u' ';
    return text.trimmed();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < std::min(items.size(), mostItems); ++i)
        list << plain(items[i]);
    return list;
}

std::optional<int> number(const QJsonValue &value)
{
    if (!value.isDouble() || std::abs(value.toDouble()) > 1e9)
        return {};
    return int(value.toDouble());
}

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

NameLookup lookupFrom(const QJsonObject &json)
{
    NameLookup lookup{.addresses = texts(json.value(key("addresses"))),
                      .canonical = plain(json.value(key("canonical"))).toLower(),
                      .error = plain(json.value(key("error")))};
    const QJsonObject reverse = json.value(key("reverse")).toObject();
    for (const QString &address : std::as_const(lookup.addresses))
        lookup.reverse.insert(address, plain(reverse.value(address)).toLower());
    return lookup;
}

void readIpa(HostSurvey &survey, const QJsonObject &ipa)
{
    survey.hasInstaller = ipa.value(key("installer")).toBool();
    survey.hasPrepare = ipa.value(key("prepare")).toBool();
    survey.hasNamed = ipa.value(key("named")).toBool();
    survey.hasDyndb = ipa.value(key("dyndb")).toBool();
    survey.realm = plain(ipa.value(key("realm")));
    survey.domain = plain(ipa.value(key("domain"))).toLower();
    survey.baseDn = plain(ipa.value(key("basedn")));
    const QByteArray pem = ipa.value(key("caCertificate")).toString().toLatin1();
    if (const qsizetype begin = pem.indexOf("-----BEGIN "); begin >= 0)
        survey.caCertificate = pem.mid(begin);
}

void readSystem(HostSurvey &survey, const QJsonObject &system)
{
    survey.distribution = plain(system.value(key("distribution")));
    survey.distributionId = plain(system.value(key("distributionId")));
    survey.memoryFree = number(system.value(key("memoryFree")));
    const QJsonObject room = system.value(key("room")).toObject();
    for (auto it = room.begin(); it != room.end(); ++it)
        if (const auto free = number(it.value()))
            survey.room.insert(it.key(), *free);
    survey.umask = plain(system.value(key("umask")));
    survey.ipv6 = flag(system.value(key("ipv6")));
    survey.ipv6Loopback = system.value(key("ipv6Loopback")).toBool();
    survey.fips = flag(system.value(key("fips")));
    survey.cryptoPolicy = plain(system.value(key("cryptoPolicy")));
    survey.selinux = plain(system.value(key("selinux")));
    survey.entropy = number(system.value(key("entropy")));
}

void readLists(HostSurvey &survey, const QJsonObject &json)
{
    const QJsonObject packages = json.value(key("packages")).toObject();
    for (auto it = packages.begin(); it != packages.end() && survey.packages.size() < mostItems; ++it)
        survey.packages.insert(it.key(), plain(it.value()));
    for (const auto &line : json.value(key("names")).toObject().value(key("hosts")).toArray())
        if (survey.hostsFile.size() < mostItems)
            survey.hostsFile << texts(line);
    for (const auto &item : json.value(key("ports")).toArray()) {
        const QJsonArray port = item.toArray();
        const auto held = number(port.at(0));
        if (held && survey.heldPorts.size() < mostItems)
            survey.heldPorts << HeldPort{*held, port.at(1).toString() == QLatin1StringView("udp"), plain(port.at(2))};
    }
    const QJsonObject leftovers = json.value(key("leftovers")).toObject();
    for (auto it = leftovers.begin(); it != leftovers.end(); ++it)
        survey.leftovers.insert(it.key(), texts(it.value()));
    for (const auto &item : json.value(key("certificates")).toArray()) {
        const QStringList words = texts(item);
        if (words.size() == 3 && survey.certificates.size() < mostItems)
            survey.certificates << TrackedCertificate{words[0], words[1], words[2]};
    }
}

} // namespace

Result<HostSurvey> parseSurvey(const QByteArray &output, const QString &host, double arrived)
{
    const QJsonObject json = output.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(output).object();
    const QJsonObject identity = json.value(key("identity")).toObject();
    if (identity.isEmpty())
        return fail(Fault::Malformed, Words::tr("%1 did not tell what it is.").arg(host), QString::fromUtf8(output.left(300)),
                    Words::tr("Check that the login has an ordinary shell whose start files print nothing."));
    HostSurvey survey{.host = host,
                      .hostname = plain(identity.value(key("hostname"))).toLower(),
                      .fqdn = plain(identity.value(key("fqdn"))).toLower(),
                      .isRoot = identity.value(key("uid")).toInt(-1) == 0};
    if (const double told = json.value(key("time")).toDouble(); told > 0 && told < 1e11)
        survey.clockAhead = told - arrived;
    readIpa(survey, json.value(key("ipa")).toObject());
    survey.version = plain(json.value(key("freeipa")));
    survey.addresses = texts(json.value(key("addresses")));
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const QString name = it.key(); name.startsWith(QLatin1StringView("lookup ")))
            survey.lookups.insert(name.mid(7).toLower(), lookupFrom(it.value().toObject()));
    survey.nameServers = texts(json.value(key("names")).toObject().value(key("nameServers")));
    readSystem(survey, json.value(key("system")).toObject());
    survey.encryptionTypes = texts(json.value(key("encryption")));
    survey.running = texts(json.value(key("running")));
    survey.synchronised = flag(json.value(key("synchronised")));
    survey.firewallRules = json.value(key("firewall")).toObject().value(key("rules")).toInt();
    survey.late = texts(json.value(key("late")));
    readLists(survey, json);
    return survey;
}

Result<HostSurvey> readSurvey(HostShell &shell, const QStringList &names, bool brief, Monitor &monitor)
{
    const auto output = shell.run(
        remoteScript(QStringLiteral("survey.py"),
                     {{QStringLiteral("names"), QJsonArray::fromStringList(names)}, {QStringLiteral("brief"), brief}}, limit),
        monitor);
    if (!output)
        return pass(output.error());
    if (output->exitCode != 0)
        return pass(explainScript(*output, shell.host()));
    return parseSurvey(output->out, shell.host(), double(QDateTime::currentMSecsSinceEpoch()) / 1000);
}

} // namespace rd
