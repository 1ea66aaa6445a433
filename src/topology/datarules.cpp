// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/findingrules.h"
#include "topology/ghosts.h"

#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Analysis)
};

QString csnText(const Csn &csn)
{
    return csn.isValid() ? QStringLiteral("%1 (%2)").arg(QString::fromLatin1(csn.text), csn.time().toString(Qt::ISODate))
                         : QStringLiteral("-");
}

void findGhostIds(const Examined &seen, QList<Finding> &found)
{
    for (const Ghost &ghost : findGhosts(seen.picture)) {
        Finding finding{.id = QStringLiteral("ghost"),
                        .severity = ghost.isProven() ? Severity::Warning : Severity::Info,
                        .suffix = ghost.suffix,
                        .servers = ghost.carriedBy};
        finding.title = ghost.isProven() ? Text::tr("Replica id %1 belongs to no server of the domain.").arg(ghost.replicaId)
                                         : Text::tr("Replica id %1 may belong to no server of the domain.").arg(ghost.replicaId);
        switch (ghost.reason) {
        case Ghost::Reason::NoUrl:
            finding.explanation = Text::tr("The servers keep it as one that was removed.");
            break;
        case Ghost::Reason::UnknownHost:
            finding.explanation = Text::tr("It is that of a host which is no server of the domain.");
            break;
        case Ghost::Reason::OtherId:
            finding.explanation = Text::tr("Its host has another id now: it was installed again.");
            break;
        }
        finding.evidence.append(Text::tr("replica %1, %2, newest change %3")
                                    .arg(ghost.replicaId)
                                    .arg(ghost.url.isEmpty() ? Text::tr("no address") : ghost.url, csnText(ghost.newest)));
        finding.evidence.append(Text::tr("held by %1").arg(listOf(ghost.carriedBy)));
        if (ghost.isProven()) {
            finding.advice.append(Text::tr("Clean this id (CLEANALLRUV). Never clean the id of a server that is in use."));
        } else {
            finding.evidence.append(Text::tr("not asked: %1").arg(listOf(ghost.notSeen)));
            finding.advice.append(Text::tr("Do not clean it before every server could be asked for its own id."));
        }
        found.append(finding);
    }
}

void findCleaning(const Examined &seen, QList<Finding> &found)
{
    for (const Server &server : seen.picture.servers) {
        for (const CleanTask &task : server.cleanTasks) {
            if (task.exitCode == 0)
                continue;
            const bool failed = task.exitCode.has_value();
            found.append(
                {.id = failed ? QStringLiteral("cleaning-failed") : QStringLiteral("cleaning"),
                 .severity = failed ? Severity::Warning : Severity::Info,
                 .suffix = task.suffix,
                 .servers = {server.id},
                 .title = failed ? Text::tr("Cleaning replica id %1 failed on %2.").arg(task.replicaId).arg(server.id.fqdn())
                                 : Text::tr("%2 is cleaning replica id %1.").arg(task.replicaId).arg(server.id.fqdn()),
                 .explanation = task.force
                                    ? QString()
                                    : Text::tr("It waits until every server is there and has caught up, if need be for ever."),
                 .evidence = {task.status, task.dn}});
        }
    }
}

/// Offsets are compared with each other, not with the clock here, which may be the wrong one.
void findClocks(const Examined &seen, QList<Finding> &found)
{
    constexpr qint64 noticeable = 10;
    constexpr qint64 much = 60;
    constexpr qint64 tooMuch = 300; // Kerberos refuses
    QList<qint64> offsets;
    for (const Server &server : seen.picture.servers)
        if (server.clockOffset)
            offsets.append(*server.clockOffset);
    if (offsets.isEmpty())
        return;
    std::sort(offsets.begin(), offsets.end());
    const qint64 middle = offsets[offsets.size() / 2];
    for (const Server &server : seen.picture.servers) {
        const qint64 off = server.clockOffset ? *server.clockOffset - middle : 0;
        if (std::abs(off) < noticeable || offsets.size() < 2)
            continue;
        found.append(
            {.id = QStringLiteral("clock-skew"),
             .severity = std::abs(off) >= tooMuch ? Severity::Critical
                         : std::abs(off) >= much  ? Severity::Warning
                                                  : Severity::Advice,
             .servers = {server.id},
             .title =
                 off > 0
                     ? Text::tr("The clock of %1 is %n second(s) ahead of the others.", nullptr, int(off)).arg(server.id.fqdn())
                     : Text::tr("The clock of %1 is %n second(s) behind the others.", nullptr, int(-off)).arg(server.id.fqdn()),
             .explanation =
                 Text::tr("Kerberos refuses from five minutes on, and changes made there win or lose conflicts wrongly."),
             .advice = {Text::tr("Check time synchronisation there (\"chronyc tracking\").")}});
    }
    if (std::abs(middle) >= much)
        found.append({.id = QStringLiteral("own-clock"),
                      .severity = Severity::Advice,
                      .title = Text::tr("The clock of this machine differs from the servers' by %n second(s).", nullptr,
                                        int(std::abs(middle))),
                      .advice = {Text::tr("Check time synchronisation here.")}});
}

/// Change numbers never go back: after a clock was once wrong, a server numbers ahead of real time.
void findCsnSkew(const Examined &seen, QList<Finding> &found)
{
    constexpr qint64 much = 60;
    constexpr qint64 tooMuch = 24 * 3600; // 389-ds refuses
    for (const Server &server : seen.picture.servers) {
        const QDateTime now = seen.picture.takenAt.addSecs(server.clockOffset.value_or(0));
        for (const ReplicaInfo &replica : server.replicas) {
            const RuvElement *own = replica.ruv.find(replica.replicaId);
            if (!own || !own->max.isValid() || now.secsTo(own->max.time()) < much)
                continue;
            const qint64 ahead = now.secsTo(own->max.time());
            found.append({.id = QStringLiteral("csn-skew"),
                          .severity = ahead >= tooMuch / 2 ? Severity::Critical : Severity::Warning,
                          .suffix = replica.suffix,
                          .servers = {server.id},
                          .title = Text::tr("%1 numbers its changes %n second(s) ahead of its clock.", nullptr,
                                            int(std::min<qint64>(ahead, INT_MAX)))
                                       .arg(server.id.fqdn()),
                          .explanation = Text::tr("Its clock was wrong once. At one day, other servers refuse to replicate."),
                          .evidence = {csnText(own->max)},
                          .advice = {Text::tr("Keep the clocks right; the difference shrinks as time passes.")}});
        }
    }
}

void findCertificates(const Examined &seen, QList<Finding> &found)
{
    constexpr qint64 soon = 30;
    constexpr qint64 verySoon = 7;
    for (const Server &server : seen.picture.servers) {
        for (const EndpointCertificate &one : server.certificates) {
            if (one.problem || !one.notAfter.isValid())
                continue;
            const QString what = one.service.toUpper();
            const QStringList evidence{one.subject, one.issuer,
                                       one.notBefore.toString(Qt::ISODate) + QStringLiteral(" … ") +
                                           one.notAfter.toString(Qt::ISODate)};
            const qint64 days = seen.picture.takenAt.daysTo(one.notAfter);
            const QString day = QLocale().toString(one.notAfter.date(), QLocale::ShortFormat);
            const bool expired = one.notAfter < seen.picture.takenAt;
            if (expired || days <= soon)
                found.append({.id = QStringLiteral("certificate-") + one.service,
                              .severity = expired || days <= verySoon ? Severity::Critical : Severity::Warning,
                              .servers = {server.id},
                              .title = expired
                                           ? Text::tr("The %1 certificate of %2 expired on %3.").arg(what, server.id.fqdn(), day)
                                           : Text::tr("The %1 certificate of %2 expires on %3.").arg(what, server.id.fqdn(), day),
                              .explanation = Text::tr("When it has expired, clients and other servers refuse to speak to it."),
                              .evidence = evidence,
                              .advice = {Text::tr("Look with \"getcert list\" why it is not renewed.")}});
            else if (one.notBefore > seen.picture.takenAt)
                found.append({.id = QStringLiteral("certificate-early-") + one.service,
                              .severity = Severity::Critical,
                              .servers = {server.id},
                              .title = Text::tr("The %1 certificate of %2 is not valid yet.").arg(what, server.id.fqdn()),
                              .evidence = evidence,
                              .advice = {Text::tr("Check the clocks.")}});
            if (!one.names.isEmpty() && !one.names.contains(server.id.fqdn()))
                found.append(
                    {.id = QStringLiteral("certificate-name-") + one.service,
                     .severity = Severity::Warning,
                     .servers = {server.id},
                     .title = Text::tr("The %1 certificate of %2 is made out for other names.").arg(what, server.id.fqdn()),
                     .evidence = QStringList{one.names.join(QLatin1StringView(", "))} + evidence,
                     .advice = {Text::tr("Check that the name leads to the right machine.")}});
        }
    }
}

void findRanges(const Examined &seen, QList<Finding> &found)
{
    constexpr qint64 low = 500; // 389-ds looks for a new range then
    QList<const Server *> holders;
    bool allShown = true;
    for (const Server &server : seen.picture.servers) {
        allShown &= server.dna && server.dna->own;
        if (server.dna && server.dna->isSet())
            holders.append(&server);
    }
    const auto textOf = [](const Server &server) {
        return QStringLiteral("%1: %2-%3").arg(server.id.fqdn()).arg(server.dna->next).arg(server.dna->max);
    };
    for (const Server *server : std::as_const(holders)) {
        const qint64 left = server->dna->max - server->dna->next + 1;
        if (left < low && server->dna->onDeck.isEmpty())
            found.append(
                {.id = QStringLiteral("range-low"),
                 .severity = Severity::Warning,
                 .servers = {server->id},
                 .title = Text::tr("%1 has %n numeric id(s) left.", nullptr, int(left)).arg(server->id.fqdn()),
                 .explanation = Text::tr("When they are used up and no other server gives it more, no user can be added there."),
                 .evidence = {textOf(*server)},
                 .advice = {Text::tr("Give it a next range with \"ipa-replica-manage dnanextrange-set\".")}});
    }
    if (holders.size() == 1 && allShown && seen.picture.servers.size() > 1)
        found.append({.id = QStringLiteral("range-single"),
                      .severity = Severity::Advice,
                      .servers = {holders.constFirst()->id},
                      .title = Text::tr("Only %1 has numeric ids to hand out.").arg(holders.constFirst()->id.fqdn()),
                      .explanation = Text::tr("If it is lost or removed, its range is lost with it and no user can be added."),
                      .evidence = {textOf(*holders.constFirst())},
                      .advice = {Text::tr("Add a user on another server once: it then gets half of the range.")}});
}

void findLeftovers(const Examined &seen, QList<Finding> &found)
{
    for (const Server &server : seen.picture.servers) {
        for (const LeftoverEntries &one : server.leftovers) {
            if (one.conflicts + one.glue == 0)
                continue;
            found.append(
                {.id = QStringLiteral("conflicts"),
                 .severity = Severity::Warning,
                 .suffix = one.suffix,
                 .servers = {server.id},
                 .title = Text::tr("%1 holds %2 conflict entries and %3 glue entries.")
                              .arg(server.id.fqdn())
                              .arg(one.conflicts)
                              .arg(one.glue),
                 .explanation = Text::tr(
                     "The same entry was made on two servers at once, or an entry was removed while another got children of it."),
                 .evidence = one.dns,
                 .advice = {Text::tr("Compare each with the entry it collided with, keep one and delete the other.")}});
        }
    }
}

void findWhatIsNotKnown(const Examined &seen, QList<Finding> &found)
{
    QMap<QString, QList<ServerId>> hidden;
    for (const Server &server : seen.picture.servers)
        for (const QString &what : server.notShown)
            hidden[what].append(server.id);
    for (auto it = hidden.cbegin(); it != hidden.cend(); ++it)
        found.append({.id = QStringLiteral("not-shown"),
                      .severity = Severity::Info,
                      .servers = *it,
                      .title = Text::tr("Not shown to this sign-in: %1.").arg(it.key()),
                      .explanation = Text::tr("The servers answer as if it did not exist, so nothing can be said about it."),
                      .evidence = {listOf(*it)}});
    if (seen.picture.oddities.isEmpty())
        return;
    Finding finding{.id = QStringLiteral("not-understood"), .severity = Severity::Advice};
    finding.title = Text::tr("Some of what the servers said was not understood.");
    finding.explanation = Text::tr("The picture does without these values.");
    for (const Oddity &odd : seen.picture.oddities) {
        finding.evidence.append(QStringLiteral("%1 %2: %3").arg(odd.server.fqdn(), odd.attribute, odd.value));
        if (!finding.servers.contains(odd.server))
            finding.servers.append(odd.server);
    }
    found.append(finding);
}

} // namespace

void findData(const Examined &seen, QList<Finding> &found)
{
    findGhostIds(seen, found);
    findCleaning(seen, found);
    findClocks(seen, found);
    findCsnSkew(seen, found);
    findCertificates(seen, found);
    findRanges(seen, found);
    findLeftovers(seen, found);
    findWhatIsNotKnown(seen, found);
}

} // namespace rd
