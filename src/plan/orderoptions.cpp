// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderoptions.h"

#include <QCoreApplication>

namespace rd {
namespace {

using Part = OrderOption::Part;
using O = ReplicaOrder;

// ipa-replica-install of 4.3 to 4.13; what an older one does not know it refuses by name.
const OrderOption table[] = {
    {"setupKra", "setup-kra", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Give the replica a key recovery authority (KRA)."),
     Part::Promotion, &O::setupKra},
    {"setupAdtrust", "setup-adtrust", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Make the replica a trust controller for Active Directory."), Part::Promotion,
     &O::setupAdtrust},
    {"hiddenReplica", "hidden-replica", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Keep the replica out of DNS: clients do not find it."), Part::Promotion,
     &O::hiddenReplica},
    {"autoForwarders", "auto-forwarders", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Forward to the name servers that the machine uses now."), Part::Dns,
     &O::autoForwarders},
    {"forwardPolicy", "forward-policy", "first|only",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Whether to ask the root servers when the forwarders do not answer."), Part::Dns,
     &O::forwardPolicy},
    {"autoReverse", "auto-reverse", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Make the reverse zones that are missing."),
     Part::Dns, &O::autoReverse},
    {"allowZoneOverlap", "allow-zone-overlap", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Make a zone even if another name server serves it."), Part::Dns,
     &O::allowZoneOverlap},
    {"noDnssecValidation", "no-dnssec-validation", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not validate DNSSEC signatures."), Part::Dns, &O::noDnssecValidation},
    {"noHostDns", "no-host-dns", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its look-ups of the host names."), Part::Promotion,
     &O::noHostDns},
    {"dirsrvCertFiles", "dirsrv-cert-file", "FILE",
     QT_TRANSLATE_NOOP(
         "rd::OrderOptions",
         "Certificate and key of the directory server, a file on the new machine (repeatable); for a domain without "
         "a CA. Its PIN is asked for."),
     Part::Promotion, &O::dirsrvCertFiles},
    {"httpCertFiles", "http-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "The same for the web server (repeatable)."), Part::Promotion, &O::httpCertFiles},
    {"pkinitCertFiles", "pkinit-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "The same for the Kerberos KDC (repeatable)."), Part::Promotion, &O::pkinitCertFiles},
    {"dirsrvCertName", "dirsrv-cert-name", "NAME",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the directory server's file."), Part::Promotion,
     &O::dirsrvCertName},
    {"httpCertName", "http-cert-name", "NAME",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the web server's file."), Part::Promotion, &O::httpCertName},
    {"pkinitCertName", "pkinit-cert-name", "NAME", QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the KDC's file."),
     Part::Promotion, &O::pkinitCertName},
    {"caCertFiles", "ca-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "CA certificates that complete the chain, a file on the new machine (repeatable)."),
     Part::Promotion, &O::caCertFiles},
    {"noPkinit", "no-pkinit", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the KDC without a certificate of the domain (PKINIT)."), Part::Promotion,
     &O::noPkinit},
    {"pkiConfigOverride", "pki-config-override", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "File on the new machine with settings for pkispawn."), Part::Promotion,
     &O::pkiConfigOverride},
    {"dirsrvConfigFile", "dirsrv-config-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "File on the new machine with changes to the directory server's configuration."),
     Part::Promotion, &O::dirsrvConfigFile},
    {"skipMemCheck", "skip-mem-check", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its check of the memory."), Part::Promotion,
     &O::skipMemCheck},
    {"skipSchemaCheck", "skip-schema-check", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its check of the CA's schema."), Part::Promotion,
     &O::skipSchemaCheck},
    {"noUiRedirect", "no-ui-redirect", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not lead visitors of the web server to the web interface."), Part::Promotion,
     &O::noUiRedirect},
    {"ntpServers", "ntp-server", "HOST", QT_TRANSLATE_NOOP("rd::OrderOptions", "Time server of the new machine (repeatable)."),
     Part::Client, &O::ntpServers},
    {"ntpPool", "ntp-pool", "HOST", QT_TRANSLATE_NOOP("rd::OrderOptions", "Pool of time servers of the new machine."),
     Part::Client, &O::ntpPool},
    {"mkhomedir", "mkhomedir", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Make home folders at the first sign-in."),
     Part::Client, &O::mkhomedir},
    {"sshTrustDns", "ssh-trust-dns", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have ssh on the new machine trust host keys in DNS."), Part::Client, &O::sshTrustDns},
    {"noSsh", "no-ssh", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the ssh client's configuration alone."),
     Part::Client, &O::noSsh},
    {"noSshd", "no-sshd", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the ssh server's configuration alone."),
     Part::Client, &O::noSshd},
    {"noDnsSshfp", "no-dns-sshfp", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not put the machine's ssh host keys into DNS."), Part::Client, &O::noDnsSshfp},
    {"forceJoin", "force-join", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Enrol the machine although its host entry is enrolled already."), Part::Client,
     &O::forceJoin},
};

} // namespace

QString OrderOption::helpText() const
{
    return QCoreApplication::translate("rd::OrderOptions", help);
}

QStringList OrderOption::arguments(const ReplicaOrder &order) const
{
    const QString dashed = QStringLiteral("--") + QLatin1StringView(option);
    QStringList arguments;
    if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&member)) {
        if (order.**flag)
            arguments << dashed;
    } else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&member)) {
        if (!(order.**text).isEmpty())
            arguments << dashed + u'=' + order.**text;
    } else {
        for (const QString &one : order.*std::get<QStringList ReplicaOrder::*>(member))
            arguments << dashed + u'=' + one;
    }
    return arguments;
}

std::span<const OrderOption> orderOptions()
{
    return table;
}

} // namespace rd
