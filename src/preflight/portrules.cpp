// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/portrules.h"

#include <array>

namespace rd {
namespace {

struct Known
{
    int port;
    Transport transport;
    const char *talk;
    const char *service; // ipa-replica-conncheck's words: not translated
};

constexpr std::array always{
    Known{389, Transport::Tcp, "ldap", "Directory Service: Unsecure port"},
    Known{636, Transport::Tcp, "ldaps", "Directory Service: Secure port"},
    Known{88, Transport::Tcp, "kerberos", "Kerberos KDC: TCP"},
    Known{88, Transport::Udp, "kerberos", "Kerberos KDC: UDP"},
    Known{464, Transport::Tcp, "kpasswd", "Kerberos Kpasswd: TCP"},
    Known{464, Transport::Udp, "kpasswd", "Kerberos Kpasswd: UDP"},
    Known{80, Transport::Tcp, "http", "HTTP Server: Unsecure port"},
    Known{443, Transport::Tcp, "https", "HTTP Server: Secure port"},
};
constexpr Known caDirectory{7389, Transport::Tcp, "ldap", "PKI-CA: Directory Service port"};
constexpr std::array oldCa{
    Known{9443, Transport::Tcp, "tls", "PKI-CA: agents"},
    Known{9444, Transport::Tcp, "tls", "PKI-CA: end entities"},
    Known{9445, Transport::Tcp, "tls", "PKI-CA: administration"},
};
constexpr std::array newCa{
    Known{8080, Transport::Tcp, "http", "PKI-CA: unsecure port"},
    Known{8443, Transport::Tcp, "tls", "PKI-CA: secure port"},
};

PortRule rule(const Known &known, PortNeed need)
{
    return {known.port, known.transport, QLatin1StringView(known.talk), QLatin1StringView(known.service), need};
}

} // namespace

QList<PortRule> portRules(const FreeIpaRelease &generation, bool withCa, Leg leg)
{
    const bool ownCaDirectory = generation.isKnown() && generation < FreeIpaRelease{3, 1};
    // Datagrams towards the source were never tried by the installer; towards the replica only 2.2 insists on them.
    const bool insistsOnUdp = leg == Leg::ToReplica && generation.isKnown() && generation < FreeIpaRelease{3, 0};
    QList<PortRule> rules;
    for (const Known &known : always)
        rules << rule(known, known.transport == Transport::Udp && !insistsOnUdp ? PortNeed::Advisory : PortNeed::Required);
    if (!withCa)
        return rules;
    if (!ownCaDirectory) {
        if (leg == Leg::ToSource)
            for (const Known &known : newCa) // reached through 443 from outside
                rules << rule(known, PortNeed::Informative);
        return rules;
    }
    rules << rule(caDirectory, PortNeed::Required);
    if (leg == Leg::ToSource)
        for (const Known &known : oldCa) // up to 2.0 the clone used them directly
            rules << rule(known, generation < FreeIpaRelease{2, 1} ? PortNeed::Required : PortNeed::Informative);
    return rules;
}

QLatin1StringView transportName(Transport transport)
{
    return transport == Transport::Udp ? QLatin1StringView("udp") : QLatin1StringView("tcp");
}

QLatin1StringView needName(PortNeed need)
{
    constexpr std::array names{QLatin1StringView("required"), QLatin1StringView("advisory"), QLatin1StringView("informative")};
    return names[static_cast<size_t>(need)];
}

} // namespace rd
