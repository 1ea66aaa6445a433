// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultcells.h"

#include <QRegularExpression>

namespace rd::test {
namespace {

QStringList fault(const char *words)
{
    return QStringList{QStringLiteral("fault")} + QString::fromLatin1(words).split(u' ');
}

QStringList onTarget(const char *line)
{
    return {QStringLiteral("exec"), QStringLiteral("ipa2"), QStringLiteral("sh"), QStringLiteral("-c"),
            QString::fromLatin1(line)};
}

const QString portTaken = QStringLiteral("port taken");

// Once there is a directory server on the new machine, nobody else can take its port.
bool isPossible(const FaultCell &cell)
{
    const QString step = cell.when.at;
    return cell.what.name != portTaken || !(step.contains(u'@') || step == QLatin1StringView("verify") ||
                                            step == QLatin1StringView("wipe") || step == QLatin1StringView("serve"));
}

} // namespace

const QString applicationKilled = QStringLiteral("application killed");

QList<FaultSwitch> faultSwitches()
{
    return {
        {QStringLiteral("link cut"), fault("cut ipa2"), fault("heal ipa2")},
        {QStringLiteral("389 blocked"), fault("block ipa1 389/tcp"), fault("unblock ipa1")},
        {QStringLiteral("directory killed"), fault("kill ipa1 ds"), fault("start ipa1 ds")},
        {portTaken, fault("occupy ipa2 389"), fault("release ipa2 389"), false},
        {QStringLiteral("clock wrong"), fault("skew ipa1 kdc +10m"), fault("skew ipa1 kdc none"), false},
        {QStringLiteral("disk full"), fault("fill ipa2"),
         // A directory server that met the full disk has ended; whoever makes room starts it again, as the errors say.
         onTarget("/lab/libexec/disk unfill; [ \"$(lab-svc role)\" != server ] || lab-svc start"), false},
        {QStringLiteral("link slow"), fault("slow ipa2 512kbit"), fault("slow ipa2 off"), false},
        {QStringLiteral("SSH lost"), onTarget("pkill -9 -x sshd"), onTarget("lab-svc start sshd")},
        {applicationKilled, {}, {}},
    };
}

QList<FaultMoment> faultMoments(bool promotion)
{
    const auto moment = [](const char *step, bool changed = true) {
        return FaultMoment{QString::fromLatin1(step), QString::fromLatin1(step), changed};
    };
    const FaultMoment during{QStringLiteral("in install"), QStringLiteral("install@creating directory server instance")};
    const QList<FaultMoment> checks{moment("preflight", false), moment("check-source", false), moment("check-target", false)};
    if (promotion)
        return checks + QList<FaultMoment>{moment("enrol"), moment("install"), during, moment("verify"), moment("serve")};
    return checks +
           QList<FaultMoment>{moment("prepare"), moment("transfer"), moment("install"), during, moment("verify"), moment("wipe")};
}

QList<FaultCell> faultCells(bool promotion)
{
    QList<FaultCell> cells;
    for (const FaultMoment &when : faultMoments(promotion))
        for (const FaultSwitch &what : faultSwitches())
            if (const FaultCell cell{what, when}; isPossible(cell))
                cells << cell;
    return cells;
}

QString cellName(const FaultCell &cell)
{
    return cell.what.name + QStringLiteral(", ") + cell.when.name;
}

bool isWanted(const FaultCell &cell, bool promotion)
{
    const QString wanted = qEnvironmentVariable("FAULT_CELLS");
    if (wanted == QLatin1StringView("all"))
        return true;
    if (!wanted.isEmpty())
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(wanted)).match(cellName(cell)).hasMatch();
    static const QStringList tellingBundle{QStringLiteral("port taken, preflight"),
                                           QStringLiteral("application killed, check-source"),
                                           QStringLiteral("SSH lost, check-target"), QStringLiteral("SSH lost, transfer")};
    static const QStringList tellingPromotion{
        QStringLiteral("clock wrong, preflight"), QStringLiteral("directory killed, preflight"),
        QStringLiteral("application killed, check-target"), QStringLiteral("disk full, install")};
    return (promotion ? tellingPromotion : tellingBundle).contains(cellName(cell));
}

} // namespace rd::test
