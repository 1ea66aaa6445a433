// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

#include <algorithm>
#include <cmath>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SystemChecks)
};

constexpr double kerberosTolerance = 300;
constexpr double noticeable = 2;

QString inMilliseconds(double seconds)
{
    return Text::tr("%1 ms").arg(qRound64(seconds * 1000));
}

void raiseClock(Check &check, double seconds, const QString &mend, double noise)
{
    if (std::abs(seconds) < noise)
        return;
    const bool tooMuch = std::abs(seconds) >= kerberosTolerance;
    raise(check, tooMuch ? CheckState::Blocking : CheckState::Advisory,
          tooMuch ? Text::tr("Kerberos refuses tickets when clocks differ by 5 minutes; the installer then blames privileges or "
                             "certificates.")
                  : Text::tr("Replication orders changes by time; clocks should agree within a second."),
          mend, {QStringLiteral("chronyc makestep")});
}

void checkMemory(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    if (!target.memoryFree)
        return;
    // FreeIPA 4.9 and later refuse below these; earlier ones only become slow, or the CA does not start in time.
    const int wanted = order.setupCa ? 1145 : 1001; // 1.2 GB and 1.05 GB in MiB
    Check &check = writer.add("memory", CheckGroup::System, order.target, Text::tr("Free memory"),
                              Text::tr("%1 MiB").arg(*target.memoryFree), Text::tr("at least %1 MiB").arg(wanted));
    if (*target.memoryFree < wanted)
        raise(check, writer.isBefore(4, 9) ? CheckState::Advisory : CheckState::Blocking,
              Text::tr("The installer refuses with less, or the certificate server does not come up in time."),
              Text::tr("Give the machine more memory, or stop what uses it."));
}

void checkDisk(CheckWriter &writer, const HostSurvey &survey, const QString &host)
{
    if (survey.room.isEmpty())
        return;
    constexpr int tooLittle = 300;
    constexpr int little = 1500;
    QStringList shown;
    int least = little;
    static const QStringList counting{QStringLiteral("/var/lib"), QStringLiteral("/var/lib/dirsrv"),
                                      QStringLiteral("/var/lib/pki"), QStringLiteral("/var/log"), QStringLiteral("/tmp")};
    for (auto it = survey.room.begin(); it != survey.room.end(); ++it) {
        if (!counting.contains(it.key()))
            continue;
        shown << Text::tr("%1: %2 MiB").arg(it.key()).arg(it.value());
        // /tmp may be a small file system of its own
        least = std::min(least, it.key() == QLatin1StringView("/tmp") && it.value() >= tooLittle ? little : it.value());
    }
    Check &check = writer.add("disk", CheckGroup::System, host, Text::tr("Free disk space"), shown.join(QStringLiteral(", ")),
                              Text::tr("at least %1 MiB").arg(little));
    if (least < little)
        raise(check, least < tooLittle ? CheckState::Blocking : CheckState::Advisory,
              Text::tr("A directory whose disk fills up stops replicating and may be damaged."),
              Text::tr("Make room on %1.").arg(host));
}

void checkIpv6(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    if (!target.ipv6)
        return;
    Check &check = writer.add("ipv6-loopback", CheckGroup::System, order.target, Text::tr("IPv6 works on the machine itself"),
                              !*target.ipv6         ? Text::tr("IPv6 is switched off in the kernel")
                              : target.ipv6Loopback ? Text::tr("::1 is there")
                                                    : Text::tr("IPv6 is on, but nothing has ::1"),
                              Text::tr("::1 on the loopback interface"));
    const CheckState state = writer.isBefore(4, 5) ? CheckState::Advisory : CheckState::Blocking;
    if (!*target.ipv6)
        raise(check, state,
              Text::tr("The directory server and the certificate server open IPv6 sockets, even where no network has it."),
              Text::tr("Remove ipv6.disable=1 from the kernel's command line; addresses can be switched off per interface."));
    else if (!target.ipv6Loopback)
        raise(check, state, Text::tr("The installer refuses a machine whose IPv6 is on without a ::1 address."),
              Text::tr("Give the loopback interface its address on %1.").arg(order.target),
              {QStringLiteral("sysctl -w net.ipv6.conf.lo.disable_ipv6=0")});
}

void checkCrypto(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const auto yesNo = [](bool on) { return on ? Text::tr("on") : Text::tr("off"); };
    if (source.fips && target.fips) {
        Check &fips =
            writer.add("fips", CheckGroup::System, order.target, Text::tr("FIPS mode"), yesNo(*target.fips), yesNo(*source.fips));
        if (*source.fips != *target.fips)
            raise(fips, CheckState::Blocking, Text::tr("All servers of a domain must have the same FIPS mode."),
                  *source.fips ? Text::tr("Switch FIPS mode on before FreeIPA is installed on %1.").arg(order.target)
                               : Text::tr("Install %1 without FIPS mode.").arg(order.target));
        else if (*target.fips && !order.promotion)
            raise(fips, CheckState::Blocking, Text::tr("Replicas from bundles cannot be made in FIPS mode."),
                  Text::tr("Raise the domain level and promote the machine instead."));
    }
    if (!source.cryptoPolicy.isEmpty() && !target.cryptoPolicy.isEmpty()) {
        Check &policy = writer.add("crypto-policy", CheckGroup::System, order.target, Text::tr("Crypto policy"),
                                   target.cryptoPolicy, source.cryptoPolicy);
        if (source.cryptoPolicy != target.cryptoPolicy)
            raise(policy, CheckState::Advisory,
                  Text::tr("A stricter policy on one side may refuse what the other side offers, for TLS and for Kerberos."),
                  Text::tr("Set the same policy on %1.").arg(order.target),
                  {QStringLiteral("update-crypto-policies --set %1").arg(source.cryptoPolicy)});
    }
    if (!source.encryptionTypes.isEmpty() && !target.encryptionTypes.isEmpty()) {
        QStringList common;
        for (const QString &type : source.encryptionTypes)
            if (target.encryptionTypes.contains(type))
                common << type;
        Check &types = writer.add("encryption-types", CheckGroup::System, order.target,
                                  Text::tr("Kerberos encryption types in common"), common.join(QStringLiteral(", ")));
        if (common.isEmpty())
            raise(types, CheckState::Blocking, Text::tr("Neither machine can read the other one's tickets."),
                  Text::tr("Set the same crypto policy, or the same permitted_enctypes in /etc/krb5.conf, on both machines."));
    }
}

} // namespace

void checkTime(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    double difference = 0;
    if (source.clockAhead && target.clockAhead) {
        difference = *target.clockAhead - *source.clockAhead;
        Check &clock = writer.add("time-offset", CheckGroup::Time, order.target, Text::tr("Difference of the clocks"),
                                  inMilliseconds(difference), Text::tr("within %1 s").arg(noticeable));
        raiseClock(clock, difference, Text::tr("Synchronise the clocks of %1 and %2.").arg(order.target, order.source),
                   noticeable);
    }
    if (writer.facts.connections && *writer.facts.connections)
        for (const PortResult &result : (*writer.facts.connections)->results)
            if (result.leg == Leg::ToSource && result.clock) {
                Check &kdc =
                    writer.add("kdc-clock", CheckGroup::Time, order.source, Text::tr("The KDC's clock against the new machine's"),
                               Text::tr("%1 s").arg(*result.clock), Text::tr("within %1 s").arg(noticeable));
                raiseClock(kdc, *result.clock,
                           Text::tr("Synchronise the clocks of %1 and %2, and restart the KDC.").arg(order.target, order.source),
                           2 * noticeable); // it tells whole seconds
                break;
            }
    QStringList services;
    for (const auto &name : {"chronyd", "ntpd", "systemd-timesyn", "ptp4l"})
        if (target.running.contains(QLatin1StringView(name)))
            services << QLatin1StringView(name);
    Check &service = writer.add("time-service", CheckGroup::Time, order.target, Text::tr("Time synchronisation"),
                                services.isEmpty() ? Text::tr("none seen") : services.join(QStringLiteral(", ")));
    if (services.isEmpty()) {
        service.state = CheckState::Information;
        service.why = Text::tr("The clocks agree now; nothing on the machine itself keeps them together.");
    } else if (target.synchronised && !*target.synchronised) {
        service.state = CheckState::Information;
        service.why = Text::tr("The service runs, but is not synchronised with a source yet.");
    }
}

void checkSystem(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    Check &distribution = writer.add("distribution", CheckGroup::System, order.target, Text::tr("Distribution"),
                                     target.distribution, source.distribution);
    distribution.expected.clear();
    if (source.distributionId != target.distributionId) {
        distribution.state = CheckState::Information;
        distribution.why = Text::tr("The source runs %1.").arg(source.distribution);
    }
    checkMemory(writer, target);
    checkDisk(writer, target, order.target);
    checkDisk(writer, source, order.source);
    checkIpv6(writer, target);
    checkCrypto(writer, source, target);
    if (!target.selinux.isEmpty()) {
        Check &selinux = writer.add("selinux", CheckGroup::System, order.target, QStringLiteral("SELinux"), target.selinux);
        if (target.selinux != source.selinux) {
            selinux.state = CheckState::Information;
            selinux.why = Text::tr("On the source it is “%1”.").arg(source.selinux);
        }
    }
    if (!target.umask.isEmpty()) {
        Check &umask = writer.add("umask", CheckGroup::System, order.target, Text::tr("File mode mask of the login"),
                                  target.umask, QStringLiteral("0022"));
        if (target.umask != QLatin1StringView("0022")) {
            umask.state = CheckState::Information;
            umask.why = Text::tr("The installer is started with 0022 from here; started by hand it may refuse.");
        }
    }
    if (target.entropy && *target.entropy >= 0) {
        constexpr int scarce = 150;
        Check &entropy = writer.add("entropy", CheckGroup::System, order.target, Text::tr("Random numbers"),
                                    Text::tr("%1 bits").arg(*target.entropy), Text::tr("at least %1 bits").arg(scarce));
        if (*target.entropy < scarce)
            raise(entropy, CheckState::Advisory, Text::tr("Keys are made slowly; the installer may wait for minutes."),
                  Text::tr("Give the machine a source of random numbers (rngd, haveged, or virtio-rng for a virtual machine)."));
    }
    if (target.running.contains(QLatin1StringView("firewalld")) || target.firewallRules > 0) {
        Check &firewall = writer.add("firewall", CheckGroup::System, order.target, Text::tr("Firewall of the machine"),
                                     target.running.contains(QLatin1StringView("firewalld"))
                                         ? QStringLiteral("firewalld")
                                         : Text::tr("%n rule(s) that turn packets away", nullptr, target.firewallRules));
        firewall.state = CheckState::Information;
        firewall.why = Text::tr("Which ports it lets through is seen under the connections.");
    }
}

} // namespace rd
