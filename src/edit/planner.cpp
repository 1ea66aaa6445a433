// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/planner.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::EditPlan)
};

bool concernsPair(TopologyEdit::Kind kind)
{
    return kind < TopologyEdit::Kind::RemoveServer;
}

void planKind(Planner &planner)
{
    switch (planner.edit.kind) {
    case TopologyEdit::Kind::AddSegment:
        return planAddSegment(planner);
    case TopologyEdit::Kind::RemoveSegment:
        return planRemoveSegment(planner);
    case TopologyEdit::Kind::Reinitialise:
        return planReinitialise(planner);
    case TopologyEdit::Kind::ForceSync:
        return planForceSync(planner);
    case TopologyEdit::Kind::EnableDirection:
        return planSwitchDirection(planner, true);
    case TopologyEdit::Kind::DisableDirection:
        return planSwitchDirection(planner, false);
    case TopologyEdit::Kind::RemoveServer:
        return planRemoveServer(planner);
    case TopologyEdit::Kind::CleanRuv:
        return planCleanRuv(planner);
    case TopologyEdit::Kind::AbortCleanRuv:
        return planAbortCleanRuv(planner);
    }
}

} // namespace

Planner::Planner(const TopologyEdit &what, const Snapshot &where) : edit(what), picture(where)
{
    plan.edit = what;
    plan.domain = where.domain;
    plan.title = editTitle(what, where);
}

void Planner::refuse(const QString &reason, const QString &advice)
{
    plan.refusals.append({reason, advice});
}

EditPlan Planner::finish()
{
    if (!plan.refusals.isEmpty()) { // what would have followed is of no interest
        plan.deeds.clear();
        plan.losses.clear();
        plan.warnings.clear();
        plan.nameToType.clear();
    }
    return std::move(plan);
}

bool Planner::isCa() const
{
    return edit.suffix.compare(QLatin1StringView("o=ipaca"), Qt::CaseInsensitive) == 0;
}

bool Planner::reached(const ServerId &id) const
{
    const Server *server = picture.server(id);
    return server && server->reached;
}

ServerId Planner::writableServer(const QList<ServerId> &wanted, const ServerId &excluded) const
{
    QList<ServerId> candidates = wanted;
    candidates.append(picture.askedFirst);
    for (const Server &server : picture.servers)
        candidates.append(server.id);
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(), [&](const ServerId &id) {
        const Server *server = picture.server(id);
        return id != excluded && server && server->inDirectory && server->reached;
    });
    return found == candidates.cend() ? ServerId() : *found;
}

bool Planner::knownServer(const ServerId &id)
{
    const Server *server = picture.server(id);
    // The name goes into DNs, filters and command lines
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?$"));
    if (server && server->inDirectory && plain.match(id.fqdn()).hasMatch())
        return true;
    refuse(Text::tr("%1 is not a server of the domain %2.").arg(id.fqdn(), picture.domain),
           Text::tr("Give the full name as “topology” shows it."));
    return false;
}

QList<const Segment *> Planner::segmentsBetween(const ServerId &one, const ServerId &other) const
{
    QList<const Segment *> found;
    for (const Segment &segment : picture.segments)
        if (segment.suffix.compare(edit.suffix, Qt::CaseInsensitive) == 0 &&
            ((segment.left == one && segment.right == other) || (segment.left == other && segment.right == one)))
            found.append(&segment);
    return found;
}

const Agreement *Planner::heldAgreement(const ServerId &supplier, const ServerId &consumer) const
{
    const Agreement *agreement = picture.agreement(supplier, consumer, edit.suffix);
    return agreement && !agreement->dn.isEmpty() ? agreement : nullptr;
}

QString Planner::suffixContainer() const
{
    for (const ManagedSuffix &managedSuffix : picture.managedSuffixes)
        if (managedSuffix.suffix.compare(edit.suffix, Qt::CaseInsensitive) == 0)
            return managedSuffix.dn;
    return QStringLiteral("cn=%1,cn=topology,cn=ipa,cn=etc,%2")
        .arg(isCa() ? QStringLiteral("ca") : QStringLiteral("domain"), picture.suffix);
}

CommandWork Planner::command(const QStringList &arguments, const QByteArray &answers) const
{
    return {.argv = QStringList{QStringLiteral("env"), QStringLiteral("KRB5CCNAME=MEMORY:none"),
                                isCa() ? QStringLiteral("ipa-csreplica-manage") : QStringLiteral("ipa-replica-manage")} +
                    arguments,
            .answers = answers};
}

EditPlan planEdit(const TopologyEdit &edit, const Snapshot &picture)
{
    Planner planner(edit, picture);
    bool sound = true;
    if (concernsPair(edit.kind)) {
        sound = planner.knownServer(edit.first) && planner.knownServer(edit.second);
        if (sound && edit.first == edit.second) {
            planner.refuse(Text::tr("A server does not replicate with itself."), Text::tr("Give two different servers."));
            sound = false;
        }
    }
    if (sound)
        planKind(planner);
    return planner.finish();
}

QString inDn(const QString &value)
{
    QString escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool edge = (i == 0 && (c == u' ' || c == u'#')) || (i + 1 == value.size() && c == u' ');
        if (c.unicode() == 0)
            escaped += QLatin1StringView("\\00");
        else if (edge || QStringView(u",+\"\\<>;=").contains(c))
            escaped += u'\\' + QString(c);
        else
            escaped += c;
    }
    return escaped;
}

QByteArray inFilter(const QString &value)
{
    QByteArray escaped;
    for (const char c : value.toUtf8()) {
        if (c == '*' || c == '(' || c == ')' || c == '\\' || c == '\0')
            escaped += '\\' + QByteArray(1, c).toHex();
        else
            escaped += c;
    }
    return escaped;
}

QString segmentDn(const QString &name, const QString &container)
{
    return QStringLiteral("cn=%1,%2").arg(inDn(name), container);
}

QString masterDn(const ServerId &server, const QString &domainSuffix)
{
    return QStringLiteral("cn=%1,cn=masters,cn=ipa,cn=etc,%2").arg(inDn(server.fqdn()), domainSuffix);
}

QString names(const QList<ServerId> &servers)
{
    QStringList words;
    for (const ServerId &server : servers)
        words.append(server.fqdn());
    return words.join(QLatin1StringView(", "));
}

} // namespace rd
