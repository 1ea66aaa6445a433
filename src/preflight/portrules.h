// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/freeiparelease.h"

#include <QList>
#include <QString>

namespace rd {

enum class Transport { Tcp, Udp };

/// How much depends on a port: without a required one the installation fails; an advisory one costs a fallback or a later
/// surprise; an informative one is never used from outside, but people ask for it.
enum class PortNeed { Required, Advisory, Informative };

/// Which way a connection goes.
enum class Leg { ToSource, ToReplica };

/// One port that two servers must, should or may reach of each other.
struct PortRule
{
    int port = 0;
    Transport transport = Transport::Tcp;
    QString talk;    ///< in which protocol an answer is expected: ldap, ldaps, kerberos, kpasswd, http, https, tls
    QString service; ///< for people, as ipa-replica-conncheck calls it
    PortNeed need = PortNeed::Required;
};

/// The ports of one direction, in the order of ipa-replica-conncheck of that generation, then the ones it never looks at.
/// withCa: the new replica gets a CA. An unknown generation has the rules of the newest.
QList<PortRule> portRules(const FreeIpaRelease &generation, bool withCa, Leg leg);

QLatin1StringView transportName(Transport transport); ///< tcp, udp
QLatin1StringView needName(PortNeed need);

} // namespace rd
