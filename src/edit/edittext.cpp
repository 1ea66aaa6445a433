// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellquote.h"
#include "edit/editplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::EditPlan)
};

QString changeText(const DirectoryChange &change)
{
    QStringList lines{QStringLiteral("dn: ") + change.dn};
    const bool add = change.kind == DirectoryChange::Kind::Add;
    lines << (add                                            ? QStringLiteral("changetype: add")
              : change.kind == DirectoryChange::Kind::Delete ? QStringLiteral("changetype: delete")
                                                             : QStringLiteral("changetype: modify"));
    for (const DirectoryChange::Value &value : change.values) {
        const QString name = QString::fromUtf8(value.name);
        if (!add)
            lines << (value.edit == DirectoryChange::Edit::Add       ? QStringLiteral("add: ")
                      : value.edit == DirectoryChange::Edit::Replace ? QStringLiteral("replace: ")
                                                                     : QStringLiteral("delete: ")) +
                         name;
        for (const QByteArray &one : value.values)
            lines << name + QStringLiteral(": ") + QString::fromUtf8(one);
    }
    return lines.join(u'\n');
}

struct WorkText
{
    QString operator()(const DirectoryChange &change) const { return changeText(change); }
    QString operator()(const SweepWork &sweep) const
    {
        return Text::tr("Delete what is found below %1 with %2").arg(sweep.base, QString::fromUtf8(sweep.filter));
    }
    QString operator()(const PruneWork &prune) const
    {
        return Text::tr("Take the values of %1 that name it out of what is found below %2 with %3")
            .arg(QString::fromUtf8(prune.attributes.join(", ")), prune.base, QString::fromUtf8(prune.filter));
    }
    QString operator()(const PokeWork &poke) const
    {
        return Text::tr("Set nsds5ReplicaUpdateSchedule of %1 for a second, then put it back").arg(poke.agreementDn);
    }
    QString operator()(const CommandWork &command) const
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./=:@%+-]+$"));
        QStringList words;
        for (const QString &word : command.argv) // quoted only where a shell needs it
            words << (plain.match(word).hasMatch() ? word : shellQuote(word));
        return words.join(u' ');
    }
};

QJsonArray array(const QStringList &lines)
{
    return QJsonArray::fromStringList(lines);
}

} // namespace

QString deedText(const Deed &deed)
{
    return std::visit(WorkText(), deed.work);
}

QJsonObject toJson(const EditPlan &plan)
{
    QJsonArray refusals;
    for (const Refusal &refusal : plan.refusals)
        refusals.append(QJsonObject{{QStringLiteral("reason"), refusal.reason}, {QStringLiteral("advice"), refusal.advice}});
    QJsonArray deeds;
    for (const Deed &deed : plan.deeds)
        deeds.append(QJsonObject{{QStringLiteral("title"), deed.title},
                                 {QStringLiteral("host"), deed.host.fqdn()},
                                 {QStringLiteral("writes"), deedText(deed)}});
    QJsonObject json{{QStringLiteral("edit"), QString(editName(plan.edit.kind))},
                     {QStringLiteral("domain"), plan.domain},
                     {QStringLiteral("title"), plan.title},
                     {QStringLiteral("possible"), plan.possible()},
                     {QStringLiteral("refusals"), refusals},
                     {QStringLiteral("losses"), array(plan.losses)},
                     {QStringLiteral("warnings"), array(plan.warnings)},
                     {QStringLiteral("evidence"), array(plan.evidence)},
                     {QStringLiteral("deeds"), deeds}};
    if (!plan.edit.suffix.isEmpty())
        json.insert(QStringLiteral("suffix"), plan.edit.suffix);
    if (!plan.nameToType.isEmpty())
        json.insert(QStringLiteral("confirm"), plan.nameToType);
    return json;
}

} // namespace rd
