// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

/// The members of a capture's structures, described once for writing and reading.
namespace rd::capturefile {

template<typename Io>
void describe(Io &io, Error &error)
{
    io("fault", error.fault);
    io("summary", error.summary);
    io("detail", error.detail);
    io("advice", error.advice);
}
template<typename Io>
void describe(Io &io, Service &service)
{
    io("name", service.name);
    io("state", service.state);
    io("configStrings", service.configStrings);
}
template<typename Io>
void describe(Io &io, RuvElement &element)
{
    io("replicaId", element.replicaId);
    io("url", element.url);
    io("minCsn", element.min);
    io("maxCsn", element.max);
}
template<typename Io>
void describe(Io &io, ReplicaInfo &replica)
{
    io("suffix", replica.suffix);
    io("replicaId", replica.replicaId);
    io("generation", replica.ruv.generation);
    io("updateVector", replica.ruv.elements);
    io("cleaning", replica.cleaning);
}
template<typename Io>
void describe(Io &io, Segment &segment)
{
    io("name", segment.name);
    io("suffix", segment.suffix);
    io("left", segment.left);
    io("right", segment.right);
    io("direction", segment.direction);
    io("dn", segment.dn);
    io("status", segment.status);
    io("generated", segment.generated);
    io("enabled", segment.enabled);
}
template<typename Io>
void describe(Io &io, ManagedSuffix &managed)
{
    io("name", managed.name);
    io("suffix", managed.suffix);
    io("dn", managed.dn);
    io("stripped", managed.stripped);
    io("excluded", managed.excluded);
}
template<typename Io>
void describe(Io &io, DomainView &view)
{
    io("masters", view.masters);
    io("segmentsShown", view.segmentsShown);
    io("segments", view.segments);
}
template<typename Io>
void describe(Io &io, CleanTask &task)
{
    io("dn", task.dn);
    io("suffix", task.suffix);
    io("replicaId", task.replicaId);
    io("abort", task.abort);
    io("force", task.force);
    io("exitCode", task.exitCode);
    io("status", task.status);
}
template<typename Io>
void describe(Io &io, LeftoverEntries &found)
{
    io("suffix", found.suffix);
    io("shown", found.shown);
    io("conflicts", found.conflicts);
    io("glue", found.glue);
    io("entries", found.dns);
}
template<typename Io>
void describe(Io &io, DnaRange &dna)
{
    io("own", dna.own);
    io("next", dna.next);
    io("max", dna.max);
    io("onDeck", dna.onDeck);
    io("remaining", dna.remaining);
}
template<typename Io>
void describe(Io &io, EndpointCertificate &one)
{
    io("service", one.service);
    io("port", one.port);
    io("problem", one.problem);
    io("subject", one.subject);
    io("issuer", one.issuer);
    io("names", one.names);
    io("notBefore", one.notBefore);
    io("notAfter", one.notAfter);
}
template<typename Io>
void describe(Io &io, Oddity &odd)
{
    io("server", odd.server);
    io("attribute", odd.attribute);
    io("value", odd.value);
}
template<typename Io>
void describe(Io &io, PathCheck &path)
{
    io("open", path.open);
    io("words", path.words);
    io("at", path.at);
}
template<typename Io>
void describe(Io &io, Agreement &a)
{
    io("supplier", a.supplier);
    io("consumer", a.consumer);
    io("suffix", a.suffix);
    io("name", a.name);
    io("dn", a.dn);
    io("bindMethod", a.bindMethod);
    io("transport", a.transport);
    io("port", a.port);
    io("enabled", a.enabled);
    io("updateInProgress", a.updateInProgress);
    io("initInProgress", a.initInProgress);
    io("updateStatus", a.updateStatus);
    io("updateStatusJson", a.updateStatusJson);
    io("initStatus", a.initStatus);
    io("lastUpdateStart", a.lastUpdateStart);
    io("lastUpdateEnd", a.lastUpdateEnd);
    io("lastInitStart", a.lastInitStart);
    io("lastInitEnd", a.lastInitEnd);
    io("managed", a.managed);
    io("schedule", a.schedule);
    io("stripped", a.stripped);
    io("excluded", a.excluded);
    io("sent", a.sent);
    io("skipped", a.skipped);
    io("sentTo", a.sentTo);
    io("toReceive", a.toReceive);
    io("received", a.received);
    io("path", a.path);
    io("health", a.health);
    io("healthSince", a.healthSince);
    io("explanation", a.explanation);
    io("lagSeconds", a.lagSeconds);
}
template<typename Io>
void describe(Io &io, Server &server)
{
    io("host", server.id);
    io("inDirectory", server.inDirectory);
    io("reached", server.reached);
    io("limitedView", server.limitedView);
    io("problem", server.problem);
    io("version", server.version);
    io("services", server.services);
    io("replicas", server.replicas);
    io("minDomainLevel", server.minDomainLevel);
    io("maxDomainLevel", server.maxDomainLevel);
    io("location", server.location);
    io("serviceWeight", server.serviceWeight);
    io("managedSuffixes", server.managedSuffixes);
    io("view", server.view);
    io("cleanTasks", server.cleanTasks);
    io("leftovers", server.leftovers);
    io("dna", server.dna);
    io("certificates", server.certificates);
    io("clockOffset", server.clockOffset);
    io("upSince", server.upSince);
    io("notShown", server.notShown);
    io("lastReached", server.lastReached);
}
template<typename Io>
void describe(Io &io, Snapshot &picture)
{
    io("takenAt", picture.takenAt);
    io("askedFirst", picture.askedFirst);
    io("realm", picture.realm);
    io("domain", picture.domain);
    io("suffix", picture.suffix);
    io("domainLevel", picture.domainLevel);
    io("isLab", picture.isLab);
    io("servers", picture.servers);
    io("agreements", picture.agreements);
    io("segments", picture.segments);
    io("managedSuffixes", picture.managedSuffixes);
    io("locations", picture.locations);
    io("renewalMaster", picture.renewalMaster);
    io("dnssecKeyMaster", picture.dnssecKeyMaster);
    io("oddities", picture.oddities);
    io("notes", picture.notes);
}

} // namespace rd::capturefile
