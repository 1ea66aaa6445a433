// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/planner.h"
#include "edit/unsent.h"
#include "topology/ruv.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::RuvPlan)
};

constexpr int readOnlyId = 65535;

/// What the servers say of one replica id.
struct IdTrace
{
    QList<ServerId> knownBy;   ///< it is in their update vectors
    QList<ServerId> usedBy;    ///< it is their own id
    QList<ServerId> silent;    ///< they could not be asked
    QList<ServerId> otherwise; ///< their own id is another one
    QSet<ServerId> hosts;      ///< named with it
    Csn newest;
};

IdTrace trace(const Planner &planner)
{
    IdTrace found;
    for (const Server &server : planner.picture.servers) {
        const ReplicaInfo *replica = replicaOf(planner.picture, server.id, planner.edit.suffix);
        if (!replica) {
            if (server.inDirectory && planner.picture.holds(server, planner.edit.suffix))
                found.silent.append(server.id);
            continue;
        }
        (replica->replicaId == planner.edit.replicaId ? found.usedBy : found.otherwise).append(server.id);
        if (const RuvElement *element = replica->ruv.find(planner.edit.replicaId)) {
            found.knownBy.append(server.id);
            found.newest = std::max(found.newest, element->max);
            if (const ServerId host = hostOf(*element); !host.isEmpty())
                found.hosts.insert(host);
        }
    }
    return found;
}

/// Forgetting the id of a living server cuts it off: every server must have told its own id, and the vectors must name nobody
/// who might still use it.
void prove(Planner &planner, const IdTrace &found)
{
    const int id = planner.edit.replicaId;
    if (!found.usedBy.isEmpty())
        planner.refuse(Text::tr("Replica id %1 is in use: it is the id of %2.").arg(id).arg(names(found.usedBy)),
                       Text::tr("Forgetting it would stop that server from replicating. If it shall leave, remove the server."));
    if (!found.silent.isEmpty())
        planner.refuse(Text::tr("%1 could not be asked for its own replica id, so nothing proves that %2 is not in use.")
                           .arg(names(found.silent))
                           .arg(id),
                       Text::tr("Bring it back, or remove the server if it is gone for good; then try again."));
    for (const ServerId &host : found.hosts) {
        if (found.otherwise.contains(host))
            planner.plan.evidence
                << Text::tr("The update vectors name %1 with this id, but %1 itself uses another one.").arg(host.fqdn());
        else if (const Server *server = planner.picture.server(host); !server || !server->inDirectory)
            planner.plan.evidence
                << Text::tr("The update vectors name %1, which is no server of the domain any more.").arg(host.fqdn());
    }
    if (found.hosts.isEmpty())
        planner.plan.evidence << Text::tr("No update vector says any more which server had this id.");
    planner.plan.evidence << Text::tr("%n server(s) hold this data, and each uses another id.", nullptr,
                                      int(found.otherwise.size()));
}

void countLosses(Planner &planner, const IdTrace &found)
{
    QList<ServerId> behind;
    for (const ServerId &server : found.otherwise) {
        const RuvElement *element = replicaOf(planner.picture, server, planner.edit.suffix)->ruv.find(planner.edit.replicaId);
        if (found.newest.isValid() && (!element || element->max < found.newest))
            behind.append(server);
    }
    if (!behind.isEmpty())
        planner.plan.losses << Text::tr("The last changes of that server have not got to %1, and will not get there any more.")
                                   .arg(names(behind));
    planner.plan.losses << Text::tr("The servers forget how far they are with replica id %1.").arg(planner.edit.replicaId);
}

DirectoryChange task(const Planner &planner, const QString &verb, const char *container, const char *option)
{
    const QByteArray id = QByteArray::number(planner.edit.replicaId);
    const QString name = ruvTaskName(verb, planner.edit.replicaId, planner.picture.takenAt);
    return {.kind = DirectoryChange::Kind::Add,
            .dn = QStringLiteral("cn=%1,cn=%2,cn=tasks,cn=config").arg(name, QLatin1StringView(container)),
            .values = {{.name = "objectClass", .values = {"top", "extensibleObject"}},
                       {.name = "cn", .values = {name.toUtf8()}},
                       {.name = "replica-base-dn", .values = {planner.edit.suffix.toUtf8()}},
                       {.name = "replica-id", .values = {id}},
                       {.name = option, .values = {"no"}}}};
}

QList<ServerId> serversCleaning(const Planner &planner)
{
    const auto concerns = [&planner](const CleanTask &one) {
        return !one.abort && !one.exitCode && one.replicaId == planner.edit.replicaId &&
               one.suffix.compare(planner.edit.suffix, Qt::CaseInsensitive) == 0;
    };
    const QString pending = QString::number(planner.edit.replicaId) + u':'; // "ID:CSN:force:…", kept over restarts
    QList<ServerId> found;
    for (const Server &server : planner.picture.servers) {
        const ReplicaInfo *replica = server.replica(planner.edit.suffix);
        const bool kept = replica && std::any_of(replica->cleaning.cbegin(), replica->cleaning.cend(),
                                                 [&pending](const QString &one) { return one.startsWith(pending); });
        if (kept || std::any_of(server.cleanTasks.cbegin(), server.cleanTasks.cend(), concerns))
            found.append(server.id);
    }
    return found;
}

bool soundId(Planner &planner)
{
    if (planner.edit.replicaId > 0 && planner.edit.replicaId < readOnlyId)
        return true;
    planner.refuse(Text::tr("A replica id is a number from 1 to 65534."));
    return false;
}

} // namespace

void planCleanRuv(Planner &planner)
{
    if (!soundId(planner))
        return;
    const IdTrace found = trace(planner);
    const int id = planner.edit.replicaId;
    if (found.knownBy.isEmpty() && found.usedBy.isEmpty()) {
        planner.refuse(Text::tr("No server that could be asked knows replica id %1.").arg(id),
                       Text::tr("There is nothing to clean."));
        return;
    }
    if (const auto cleaning = serversCleaning(planner); !cleaning.isEmpty())
        planner.refuse(Text::tr("%1 is forgetting replica id %2 already.").arg(names(cleaning)).arg(id),
                       Text::tr("Wait for that to end; a server that does not answer holds it up."));
    prove(planner, found);
    countLosses(planner, found);
    planner.plan.nameToType = QString::number(id);
    const ServerId host = planner.writableServer(found.knownBy);
    if (host.isEmpty())
        return planner.refuse(Text::tr("No server answers that could be written to."), Text::tr("Mend that first."));
    QList<Proof> proofs;
    for (const ServerId &server : found.knownBy)
        proofs.append({.kind = Proof::Kind::ReplicaIdGone, .host = server, .suffix = planner.edit.suffix, .replicaId = id});
    Deed deed{.title = Text::tr("Start the task that makes all servers forget the id"),
              .host = host,
              .work = task(planner, QStringLiteral("clean"), "cleanallruv", "replica-force-cleaning"),
              .proofs = proofs,
              .mayTakeLong = true};
    if (!planner.managed() && !planner.isCa())
        deed.work = planner.command({QStringLiteral("clean-ruv"), QString::number(id), QStringLiteral("--force")});
    planner.add(deed);
}

void planAbortCleanRuv(Planner &planner)
{
    if (!soundId(planner))
        return;
    const auto cleaning = serversCleaning(planner);
    if (cleaning.isEmpty())
        return planner.refuse(Text::tr("No server that could be asked is forgetting replica id %1.").arg(planner.edit.replicaId));
    planner.plan.evidence << Text::tr("%1 is forgetting it.").arg(names(cleaning));
    const ServerId &host = cleaning.first();
    planner.plan.warnings << Text::tr("Servers that have forgotten the id already do not get it back by this.");
    planner.add({.title = Text::tr("Start the task that stops it on all servers"),
                 .host = host,
                 .work = task(planner, QStringLiteral("abort"), "abort cleanallruv", "replica-certify-all")});
}

} // namespace rd
