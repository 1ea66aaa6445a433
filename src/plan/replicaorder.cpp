// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/replicaorder.h"

#include "plan/orderoptions.h"
#include "preflight/hostname.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaOrder)
};

QStringList eachWith(const QString &option, const QStringList &values)
{
    QStringList arguments;
    for (const QString &value : values)
        arguments << option + u'=' + value;
    return arguments;
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &item : value.toArray())
        texts << item.toString();
    return texts;
}

constexpr int planFormat = 1;

constexpr std::array credentialWords{QLatin1StringView("password"), QLatin1StringView("otp"), QLatin1StringView("keytab"),
                                     QLatin1StringView("host-key")};

/// Reads the password as an answer to its own prompt and hands it to the program's standard input: so it is never an argument,
/// and the program asks nothing else.
const QStringList passwordToInput{
    QStringLiteral("/bin/sh"), QStringLiteral("-c"),
    QStringLiteral(R"sh(printf 'Password for %s: ' "$1"; IFS= read -r secret; shift; printf '%s\n' "$secret" | "$@")sh"),
    QStringLiteral("sh")};

using Part = OrderOption::Part;
using Bundle = OrderOption::Bundle;

QStringList optionsOf(const ReplicaOrder &order, std::initializer_list<Part> parts)
{
    QStringList arguments;
    for (const OrderOption &option : orderOptions())
        if (std::find(parts.begin(), parts.end(), option.part) != parts.end())
            arguments << option.arguments(order);
    return arguments;
}

/// Of one of the two tools of domain level 0. The installer takes options of DNS only where it sets up DNS.
QStringList bundleOptionsOf(const ReplicaOrder &order, Bundle tool)
{
    QStringList arguments;
    for (const OrderOption &option : orderOptions())
        if ((option.bundle == tool || option.bundle == Bundle::Both) &&
            (tool == Bundle::Prepare || option.part != Part::Dns || order.setupDns))
            arguments << option.arguments(order);
    return arguments;
}

/// The first option that is used and that the domain's level does not know, as our command line spells it.
QString strangeOption(ReplicaOrder order)
{
    const int level = order.domainLevel;
    order.domainLevel = level > 0 ? 0 : 1;
    for (const OrderOption &option : orderOptions())
        if (!option.isFor(level) && !option.arguments(order).isEmpty())
            return QStringLiteral("--") + QLatin1StringView(option.option);
    return {};
}

QStringList dnsArguments(const ReplicaOrder &order)
{
    if (!order.setupDns)
        return {};
    QStringList arguments{QStringLiteral("--setup-dns")};
    if (order.forwarders.isEmpty() && !order.autoForwarders && order.dotForwarders.isEmpty())
        arguments << QStringLiteral("--no-forwarders");
    arguments << eachWith(QStringLiteral("--forwarder"), order.forwarders);
    if (!order.reverseZones.isEmpty())
        arguments << eachWith(QStringLiteral("--reverse-zone"), order.reverseZones);
    else if (!order.autoReverse)
        arguments << QStringLiteral("--no-reverse");
    return arguments;
}

QStringList joinArguments(const ReplicaOrder &order, const QString &domain, const QString &realm)
{
    QStringList arguments{QStringLiteral("--server=") + order.source, QStringLiteral("--domain=") + domain,
                          QStringLiteral("--realm=") + realm};
    if (order.noNtp)
        arguments << QStringLiteral("--no-ntp");
    return arguments << optionsOf(order, {Part::Client});
}

} // namespace

QString ReplicaOrder::adminPrincipal(const QString &realm) const
{
    return principal.contains(u'@') ? principal : adminName() + u'@' + realm;
}

bool ReplicaOrder::asksForPromotion() const
{
    ReplicaOrder bundle = *this;
    bundle.domainLevel = 0;
    return credential != Credential::Password || !strangeOption(bundle).isEmpty();
}

bool ReplicaOrder::hasCertificateFiles() const
{
    return !dirsrvCertFiles.isEmpty() || !httpCertFiles.isEmpty() || !pkinitCertFiles.isEmpty();
}

namespace {

QStringList certificateProblems(const ReplicaOrder &order)
{
    QStringList problems;
    if (!order.hasCertificateFiles())
        return problems;
    const bool noKdc = order.pkinitCertFiles.isEmpty() && !order.noPkinit && order.promotes();
    if (order.dirsrvCertFiles.isEmpty() || order.httpCertFiles.isEmpty() || noKdc)
        problems << Words::tr("Certificate files go together: give one for the directory server, one for the web server, and one "
                              "for the KDC unless it shall do without (no PKINIT).");
    if (order.setupCa)
        problems << Words::tr("A replica with a CA gets its certificates from it: certificate files exclude a CA.");
    return problems;
}

/// What depends on something else.
QStringList dependencyProblems(const ReplicaOrder &order)
{
    QStringList problems;
    if (!order.setupDns)
        for (const OrderOption &option : orderOptions())
            if (option.part == Part::Dns && (order.promotes() || option.bundle == Bundle::Install))
                if (const QStringList dns = option.arguments(order); !dns.isEmpty())
                    problems << Words::tr("%1 can only be given when the replica gets DNS.").arg(dns.first().section(u'=', 0, 0));
    if (!order.setupAdtrust)
        if (const QStringList trust = optionsOf(order, {Part::Trust}); !trust.isEmpty())
            problems << Words::tr("%1 can only be given when the replica becomes a trust controller.")
                            .arg(trust.first().section(u'=', 0, 0));
    if (!order.dnsOverTls && !(order.dotForwarders.isEmpty() && order.dnsOverTlsCert.isEmpty() && order.dnsOverTlsKey.isEmpty() &&
                               order.dnsPolicy.isEmpty()))
        problems << Words::tr("Forwarders, a certificate and a policy for DNS over TLS can only be given together with it.");
    if (order.setupKra && !order.setupCa)
        problems << Words::tr("A KRA needs a CA on the same machine: order both.");
    return problems;
}

QStringList valueProblems(const ReplicaOrder &order)
{
    QStringList problems;
    const auto notAmong = [](const QString &value, const char *one, const char *other) {
        return !value.isEmpty() && value != QLatin1StringView(one) && value != QLatin1StringView(other);
    };
    if (notAmong(order.forwardPolicy, "first", "only"))
        problems << Words::tr("The forward policy is “first” or “only”.");
    if (notAmong(order.dnsPolicy, "relaxed", "enforced"))
        problems << Words::tr("The policy for DNS over TLS is “relaxed” or “enforced”.");
    for (const QString &number : {order.ridBase, order.secondaryRidBase})
        if (bool good = false; !number.isEmpty() && (number.toUInt(&good), !good))
            problems << Words::tr("“%1” is no number for relative identifiers to begin with.").arg(number);
    if (order.autoReverse && (order.noReverse || !order.reverseZones.isEmpty()))
        problems << Words::tr("Missing reverse zones are made, or named, or left alone: only one of these.");
    if (order.autoForwarders && !order.forwarders.isEmpty() && !order.promotes())
        problems << Words::tr("Forwarders are named, or taken from the machine: only one of these.");
    if (order.noNtp && (!order.ntpServers.isEmpty() || !order.ntpPool.isEmpty()))
        problems << Words::tr("A time server and “no NTP” exclude each other.");
    return problems;
}

/// What the tools would refuse with status 2, said before anything starts.
QStringList optionProblems(const ReplicaOrder &order)
{
    QStringList problems;
    const QString strange = strangeOption(order);
    if (order.promotes() && !strange.isEmpty())
        problems << Words::tr("%1 is for domain level 0 only; this domain is at level 1.").arg(strange);
    else if (!strange.isEmpty() || (!order.promotes() && order.credential != ReplicaOrder::Credential::Password))
        problems << Words::tr("%1 is for domain level 1 only; this domain is at level 0.")
                        .arg(strange.isEmpty() ? QStringLiteral("--credential") : strange);
    if (!problems.isEmpty())
        return problems;
    if (order.promotes() && order.credential == ReplicaOrder::Credential::Keytab && !order.keytab.startsWith(u'/'))
        problems << Words::tr("Name the keytab by its whole path on the new machine.");
    return problems << dependencyProblems(order) << valueProblems(order) << certificateProblems(order);
}

} // namespace

QString ReplicaOrder::bundlePath() const
{
    return QStringLiteral("/var/lib/ipa/replica-info-%1.gpg").arg(target);
}

QStringList ReplicaOrder::prepareCommand() const
{
    QStringList command{QStringLiteral("/usr/sbin/ipa-replica-prepare"), target};
    command << eachWith(QStringLiteral("--ip-address"), ipAddresses) << eachWith(QStringLiteral("--reverse-zone"), reverseZones);
    if (noReverse)
        command << QStringLiteral("--no-reverse");
    return command << bundleOptionsOf(*this, Bundle::Prepare);
}

QStringList ReplicaOrder::enrolCommand(const QString &domain, const QString &realm) const
{
    if (!promotes() || credential == Credential::Keytab || credential == Credential::HostKey)
        return {};
    QStringList command;
    if (credential == Credential::Password)
        command << passwordToInput << adminPrincipal(realm);
    command << QStringLiteral("/usr/sbin/ipa-client-install");
    if (credential == Credential::Password)
        command << QStringLiteral("--unattended") << QStringLiteral("--principal=") + adminName();
    else
        command << QStringLiteral("-W"); // asks for the one-time password
    command << joinArguments(*this, domain, realm);
    return command << eachWith(QStringLiteral("--ip-address"), ipAddresses);
}

QStringList ReplicaOrder::installCommand(const QString &domain, const QString &realm) const
{
    QStringList command{QStringLiteral("/usr/sbin/ipa-replica-install")};
    if (promotes() && credential == Credential::Password)
        command << QStringLiteral("--principal=") + adminName();
    if (promotes() && credential == Credential::Keytab)
        command << QStringLiteral("--keytab=") + keytab << joinArguments(*this, domain, realm);
    if (setupCa)
        command << QStringLiteral("--setup-ca");
    command << dnsArguments(*this);
    if (skipConncheck)
        command << QStringLiteral("--skip-conncheck");
    if (!promotes()) {
        if (noNtp)
            command << QStringLiteral("--no-ntp");
        return command << bundleOptionsOf(*this, Bundle::Install) << bundlePath();
    }
    command << optionsOf(*this, {Part::Promotion, Part::Dns, Part::Trust});
    return command << eachWith(QStringLiteral("--ip-address"), ipAddresses);
}

QStringList ReplicaOrder::uninstallCommand() const
{
    QStringList command{QStringLiteral("/usr/sbin/ipa-server-install"), QStringLiteral("--uninstall"),
                        QStringLiteral("--unattended")};
    if (promotes()) // it is only half a server: what it takes along was never counted on
        command << QStringLiteral("--ignore-topology-disconnect") << QStringLiteral("--ignore-last-of-role");
    return command;
}

QJsonObject ReplicaOrder::toJson() const
{
    QJsonObject json{{QStringLiteral("format"), planFormat},
                     {QStringLiteral("domainLevel"), domainLevel},
                     {QStringLiteral("target"), target},
                     {QStringLiteral("targetLogin"), targetLogin},
                     {QStringLiteral("source"), source},
                     {QStringLiteral("sourceLogin"), sourceLogin},
                     {QStringLiteral("ipAddresses"), QJsonArray::fromStringList(ipAddresses)},
                     {QStringLiteral("reverseZones"), QJsonArray::fromStringList(reverseZones)},
                     {QStringLiteral("noReverse"), noReverse},
                     {QStringLiteral("setupCa"), setupCa},
                     {QStringLiteral("setupDns"), setupDns},
                     {QStringLiteral("forwarders"), QJsonArray::fromStringList(forwarders)},
                     {QStringLiteral("skipConncheck"), skipConncheck},
                     {QStringLiteral("noNtp"), noNtp},
                     {QStringLiteral("skipChecks"), QJsonArray::fromStringList(skipChecks)}};
    if (deed == Deed::CleanUp)
        json.insert(QStringLiteral("deed"), QStringLiteral("clean-up"));
    json.insert(QStringLiteral("credential"), credentialWords[static_cast<size_t>(credential)]);
    json.insert(QStringLiteral("principal"), principal);
    json.insert(QStringLiteral("keytab"), keytab);
    for (const OrderOption &option : orderOptions())
        json.insert(QLatin1StringView(option.json),
                    std::visit(
                        [this](auto member) -> QJsonValue {
                            if constexpr (std::is_same_v<decltype(member), QStringList ReplicaOrder::*>)
                                return QJsonArray::fromStringList(this->*member);
                            else
                                return this->*member;
                        },
                        option.member));
    return json;
}

Result<ReplicaOrder> ReplicaOrder::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    const auto flag = [&json](const char *name) { return json.value(QLatin1StringView(name)).toBool(); };
    if (json.value(QLatin1StringView("format")).toInt() != planFormat)
        return fail(Fault::Malformed, Words::tr("This plan was written by another version of Replica Desk."),
                    QStringLiteral("format %1").arg(json.value(QLatin1StringView("format")).toInt()));
    ReplicaOrder order;
    order.target = text("target");
    order.targetLogin = text("targetLogin");
    order.source = text("source");
    order.sourceLogin = text("sourceLogin");
    order.ipAddresses = textList(json.value(QLatin1StringView("ipAddresses")));
    order.reverseZones = textList(json.value(QLatin1StringView("reverseZones")));
    order.noReverse = flag("noReverse");
    order.setupCa = flag("setupCa");
    order.setupDns = flag("setupDns");
    order.forwarders = textList(json.value(QLatin1StringView("forwarders")));
    order.skipConncheck = flag("skipConncheck");
    order.noNtp = flag("noNtp");
    order.domainLevel = json.value(QLatin1StringView("domainLevel")).toInt();
    if (text("deed") == QLatin1StringView("clean-up"))
        order.deed = Deed::CleanUp;
    const auto *word = std::find(credentialWords.begin(), credentialWords.end(), text("credential"));
    if (word != credentialWords.end())
        order.credential = static_cast<Credential>(word - credentialWords.begin());
    order.principal = text("principal");
    order.keytab = text("keytab");
    for (const OrderOption &option : orderOptions()) {
        const QJsonValue value = json.value(QLatin1StringView(option.json));
        if (const auto *asFlag = std::get_if<bool ReplicaOrder::*>(&option.member))
            order.**asFlag = value.toBool();
        else if (const auto *asText = std::get_if<QString ReplicaOrder::*>(&option.member))
            order.**asText = value.toString();
        else
            order.*std::get<QStringList ReplicaOrder::*>(option.member) = textList(value);
    }
    order.skipChecks = textList(json.value(QLatin1StringView("skipChecks")));
    return order;
}

QStringList ReplicaOrder::problems() const
{
    QStringList problems;
    if (const auto broken = hostnameProblem(target))
        problems << *broken;
    if (source.isEmpty())
        problems << Words::tr("Name the server the replica is made from.");
    else if (source.compare(target, Qt::CaseInsensitive) == 0)
        problems << Words::tr("A server cannot be a replica of itself: source and new replica have the same name.");
    for (const QString &address : ipAddresses)
        if (QHostAddress(address).isNull())
            problems << Words::tr("“%1” is not an IP address.").arg(address);
    for (const QString &forwarder : forwarders)
        if (QHostAddress(forwarder).isNull())
            problems << Words::tr("The forwarder “%1” is not an IP address.").arg(forwarder);
    if (!reverseZones.isEmpty() && ipAddresses.isEmpty() && !setupDns)
        problems << Words::tr("A reverse zone can only be given together with an IP address.");
    if (!reverseZones.isEmpty() && noReverse)
        problems << Words::tr("“Reverse zone” and “no reverse zone” exclude each other.");
    if (noReverse && ipAddresses.isEmpty() && !(promotes() && setupDns))
        problems << Words::tr("“No reverse zone” can only be given together with an IP address.");
    if (!forwarders.isEmpty() && !setupDns)
        problems << Words::tr("Forwarders can only be given when the replica gets DNS.");
    if (deed == Deed::Create)
        problems << optionProblems(*this);
    return problems;
}

} // namespace rd
