// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/unsent.h"

#include "topology/ruv.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::UnsentChanges)
};

QList<UnsentChanges> compare(const Snapshot &picture, const ServerId &holder, const QList<ServerId> &others,
                             const QString &suffix)
{
    QList<UnsentChanges> found;
    const ReplicaInfo *here = replicaOf(picture, holder, suffix);
    if (!here)
        return found;
    for (const RuvElement &element : here->ruv.elements) {
        if (!element.max.isValid())
            continue;
        Csn best;
        for (const ServerId &other : others)
            if (const ReplicaInfo *there = replicaOf(picture, other, suffix))
                if (const RuvElement *same = there->ruv.find(element.replicaId))
                    best = std::max(best, same->max);
        if (element.max > best)
            found.append({.replicaId = element.replicaId, .origin = hostOf(element), .newest = element.max, .known = best});
    }
    return found;
}

QString when(const Csn &csn)
{
    return QLocale().toString(csn.time().toLocalTime(), QLocale::ShortFormat);
}

} // namespace

const ReplicaInfo *replicaOf(const Snapshot &picture, const ServerId &id, const QString &suffix)
{
    const Server *server = picture.server(id);
    return server ? server->replica(suffix) : nullptr;
}

QList<UnsentChanges> changesOnlyOn(const Snapshot &picture, const ServerId &holder, const QString &suffix)
{
    QList<ServerId> others;
    for (const Server &server : picture.servers)
        if (server.id != holder)
            others.append(server.id);
    return compare(picture, holder, others, suffix);
}

QList<UnsentChanges> changesMissingOn(const Snapshot &picture, const ServerId &holder, const ServerId &other,
                                      const QString &suffix)
{
    return compare(picture, holder, {other}, suffix);
}

QStringList unsentSentences(const ServerId &holder, const QList<UnsentChanges> &changes)
{
    QStringList sentences;
    for (const UnsentChanges &one : changes) {
        const QString origin = one.origin.isEmpty() ? Text::tr("a server that is gone") : one.origin.fqdn();
        if (one.known.isValid())
            sentences << Text::tr("%1 alone has what was changed on %2 (replica id %3) between %4 and %5.")
                             .arg(holder.fqdn(), origin)
                             .arg(one.replicaId)
                             .arg(when(one.known), when(one.newest));
        else
            sentences << Text::tr("%1 alone has what was changed on %2 (replica id %3) until %4.")
                             .arg(holder.fqdn(), origin)
                             .arg(one.replicaId)
                             .arg(when(one.newest));
    }
    return sentences;
}

} // namespace rd
