// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/whatif.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::WhatIf)
};

bool joins(const ServerId &a, const ServerId &b, const QString &suffix, const WhatIf::Link &link)
{
    return suffix.compare(link.suffix, Qt::CaseInsensitive) == 0 &&
           ((a == link.left && b == link.right) || (a == link.right && b == link.left));
}

/// Works on a copy of the picture; stops at the first change that does not fit.
class Changing
{
public:
    explicit Changing(const Snapshot &picture) : m_picture(picture) {}

    Result<> run(const WhatIf &changes)
    {
        for (const ServerId &id : changes.removeServers)
            if (auto done = removeServer(id); !done)
                return done;
        for (const WhatIf::Link &link : changes.removeLinks)
            if (auto done = removeLink(named(link)); !done)
                return done;
        for (const ServerId &id : changes.addServers)
            if (auto done = addServer(id); !done)
                return done;
        for (const WhatIf::Link &link : changes.addLinks)
            if (auto done = addLink(named(link)); !done)
                return done;
        std::sort(m_picture.servers.begin(), m_picture.servers.end(),
                  [](const Server &a, const Server &b) { return a.id < b.id; });
        std::sort(m_picture.agreements.begin(), m_picture.agreements.end(), [](const Agreement &a, const Agreement &b) {
            return std::tie(a.supplier, a.consumer, a.suffix) < std::tie(b.supplier, b.consumer, b.suffix);
        });
        return {};
    }
    SnapshotPtr finish() { return std::make_shared<const Snapshot>(std::move(m_picture)); }

private:
    WhatIf::Link named(WhatIf::Link link) const
    {
        if (link.suffix.isEmpty())
            link.suffix = m_picture.suffix;
        return link;
    }

    static tl::unexpected<Error> noSuchServer(const ServerId &id)
    {
        return fail(Fault::NotFound, Text::tr("%1 is no server of this domain.").arg(id.fqdn()), {},
                    Text::tr("Name a server as the picture shows it."));
    }

    Result<> removeServer(const ServerId &id)
    {
        if (!m_picture.server(id))
            return noSuchServer(id);
        m_picture.servers.removeIf([&id](const Server &server) { return server.id == id; });
        m_picture.agreements.removeIf([&id](const Agreement &a) { return a.supplier == id || a.consumer == id; });
        m_picture.segments.removeIf([&id](const Segment &s) { return s.left == id || s.right == id; });
        for (Server &server : m_picture.servers)
            forget(server, id);
        if (m_picture.renewalMaster == id)
            m_picture.renewalMaster = {};
        if (m_picture.dnssecKeyMaster == id)
            m_picture.dnssecKeyMaster = {};
        return {};
    }

    /// Removal cleans the update vectors and lists of the others too.
    static void forget(Server &server, const ServerId &gone)
    {
        if (server.view) {
            server.view->masters.removeAll(gone);
            server.view->segments.removeIf([&gone](const Segment &s) { return s.left == gone || s.right == gone; });
        }
        const QString host = QStringLiteral("://%1:").arg(gone.fqdn());
        for (ReplicaInfo &replica : server.replicas)
            replica.ruv.elements.removeIf(
                [&host](const RuvElement &element) { return element.url.contains(host, Qt::CaseInsensitive); });
    }

    Result<> removeLink(const WhatIf::Link &link)
    {
        const qsizetype before = m_picture.agreements.size() + m_picture.segments.size();
        m_picture.agreements.removeIf([&link](const Agreement &a) { return joins(a.supplier, a.consumer, a.suffix, link); });
        m_picture.segments.removeIf([&link](const Segment &s) { return joins(s.left, s.right, s.suffix, link); });
        if (m_picture.agreements.size() + m_picture.segments.size() == before)
            return fail(Fault::NotFound,
                        Text::tr("%1 and %2 do not replicate %3 with each other.")
                            .arg(link.left.fqdn(), link.right.fqdn(), suffixLabel(link.suffix, m_picture.suffix)),
                        {}, Text::tr("Name a link as the picture shows it."));
        for (Server &server : m_picture.servers)
            if (server.view)
                server.view->segments.removeIf([&link](const Segment &s) { return joins(s.left, s.right, s.suffix, link); });
        return {};
    }

    Result<> addServer(const ServerId &id)
    {
        if (m_picture.server(id))
            return fail(Fault::Conflict, Text::tr("%1 is a server of this domain already.").arg(id.fqdn()));
        Server server;
        server.id = id;
        server.reached = true;
        server.replicas.append({.suffix = m_picture.suffix});
        m_picture.servers.append(server);
        return {};
    }

    Result<> addLink(const WhatIf::Link &link)
    {
        if (link.left == link.right)
            return fail(Fault::Conflict, Text::tr("A link needs two different servers."));
        for (const ServerId &id : {link.left, link.right})
            if (!m_picture.server(id))
                return noSuchServer(id);
        const bool there = std::any_of(m_picture.agreements.cbegin(), m_picture.agreements.cend(),
                                       [&link](const Agreement &a) { return joins(a.supplier, a.consumer, a.suffix, link); });
        if (there)
            return fail(Fault::Conflict,
                        Text::tr("%1 and %2 replicate %3 with each other already.")
                            .arg(link.left.fqdn(), link.right.fqdn(), suffixLabel(link.suffix, m_picture.suffix)));
        for (Server &server : m_picture.servers)
            if ((server.id == link.left || server.id == link.right) && !server.replica(link.suffix))
                server.replicas.append({.suffix = link.suffix});
        addDirection(link.left, link.right, link.suffix);
        addDirection(link.right, link.left, link.suffix);
        if (m_picture.domainLevel > 0) {
            const Segment segment{.name = link.left.fqdn() + QStringLiteral("-to-") + link.right.fqdn(),
                                  .suffix = link.suffix,
                                  .left = link.left,
                                  .right = link.right,
                                  .direction = QStringLiteral("both")};
            m_picture.segments.append(segment);
            for (Server &server : m_picture.servers)
                if (server.view)
                    server.view->segments.append(segment);
        }
        return {};
    }

    void addDirection(const ServerId &supplier, const ServerId &consumer, const QString &suffix)
    {
        Agreement agreement;
        agreement.supplier = supplier;
        agreement.consumer = consumer;
        agreement.suffix = suffix;
        agreement.explanation = Text::tr("It would be made.");
        m_picture.agreements.append(agreement);
    }

    Snapshot m_picture;
};

QList<Finding> lossesOf(const Snapshot &before, const Snapshot &after, const WhatIf &changes)
{
    QList<Finding> losses;
    for (const ServerId &id : changes.removeServers) {
        const Server *server = before.server(id);
        if (server && server->dna && server->dna->isSet())
            losses.append(
                {.id = QStringLiteral("range-lost"),
                 .severity = Severity::Warning,
                 .servers = {id},
                 .title = Text::tr("The numeric ids %1 to %2 of %3 would be lost.")
                              .arg(server->dna->next)
                              .arg(server->dna->max)
                              .arg(id.fqdn()),
                 .explanation = Text::tr("Nobody hands them out any more unless they are given to another server first."),
                 .evidence = {QStringLiteral("dnaNextValue: %1, dnaMaxValue: %2").arg(server->dna->next).arg(server->dna->max)},
                 .advice = {Text::tr("Give them to another server with \"ipa-replica-manage dnanextrange-set\".")}});
        for (const Service &service : server ? server->services : QList<Service>()) {
            const bool elsewhere = std::any_of(after.servers.cbegin(), after.servers.cend(),
                                               [&service](const Server &other) { return other.hasService(service.name); });
            if (!elsewhere)
                losses.append({.id = QStringLiteral("role-lost"),
                               .severity = Severity::Critical,
                               .servers = {id},
                               .title = Text::tr("%1 is the last server with %2.").arg(id.fqdn(), service.name),
                               .explanation = Text::tr("The role and its data would be gone for good."),
                               .advice = {Text::tr("Install it on another server first.")}});
        }
        for (const auto &[master, title] : {std::pair(before.renewalMaster, Text::tr("%1 renews the CA's certificates.")),
                                            std::pair(before.dnssecKeyMaster, Text::tr("%1 keeps the DNSSEC keys."))})
            if (master == id)
                losses.append({.id = QStringLiteral("single-role-lost"),
                               .severity = Severity::Critical,
                               .servers = {id},
                               .title = title.arg(id.fqdn()),
                               .explanation = Text::tr("Nobody would do it any more."),
                               .advice = {Text::tr("Give this task to another server first.")}});
    }
    return losses;
}

} // namespace

Result<SnapshotPtr> pictureAfter(const Snapshot &picture, const WhatIf &changes)
{
    Changing changing(picture);
    if (auto done = changing.run(changes); !done)
        return pass(done.error());
    return changing.finish();
}

Result<WhatIfAnswer> thinkThrough(const Snapshot &picture, const WhatIf &changes)
{
    auto after = pictureAfter(picture, changes);
    if (!after)
        return pass(after.error());
    WhatIfAnswer answer{.after = *after, .analysis = analyse(**after)};
    answer.diff = compareFindings(analyse(picture).findings, answer.analysis.findings);
    answer.losses = lossesOf(picture, **after, changes);
    return answer;
}

} // namespace rd
