// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/replicaorder.h"

#include "preflight/hostname.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>

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
    return command;
}

QStringList ReplicaOrder::installCommand() const
{
    QStringList command{QStringLiteral("/usr/sbin/ipa-replica-install")};
    if (setupCa)
        command << QStringLiteral("--setup-ca");
    if (setupDns) {
        command << QStringLiteral("--setup-dns");
        if (forwarders.isEmpty())
            command << QStringLiteral("--no-forwarders");
        command << eachWith(QStringLiteral("--forwarder"), forwarders);
        command << (reverseZones.isEmpty() ? QStringList{QStringLiteral("--no-reverse")}
                                           : eachWith(QStringLiteral("--reverse-zone"), reverseZones));
    }
    if (skipConncheck)
        command << QStringLiteral("--skip-conncheck");
    if (noNtp)
        command << QStringLiteral("--no-ntp");
    return command << bundlePath();
}

QJsonObject ReplicaOrder::toJson() const
{
    return {{QStringLiteral("format"), planFormat},
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
    if (noReverse && ipAddresses.isEmpty())
        problems << Words::tr("“No reverse zone” can only be given together with an IP address.");
    if (!forwarders.isEmpty() && !setupDns)
        problems << Words::tr("Forwarders can only be given when the replica gets DNS.");
    return problems;
}

} // namespace rd
