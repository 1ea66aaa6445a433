// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderoptions.h"

#include <QCoreApplication>

namespace rd {
namespace {

using Part = OrderOption::Part;
using Bundle = OrderOption::Bundle;
using O = ReplicaOrder;

// Without passwords: those are asked for. Without the options that change what is printed: the output is read.
// ipa-replica-prepare and -install of 2.2 to 4.13; what an older one does not know it refuses by name.
const OrderOption table[] = {
    {"setupKra", "setup-kra", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Give the replica a key recovery authority (KRA)."),
     Part::Promotion, &O::setupKra, Bundle::Install},
    {"setupAdtrust", "setup-adtrust", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Make the replica a trust controller for Active Directory."), Part::Promotion,
     &O::setupAdtrust, Bundle::Install},
    {"hiddenReplica", "hidden-replica", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Keep the replica out of DNS: clients do not find it."), Part::Promotion,
     &O::hiddenReplica},
    {"autoForwarders", "auto-forwarders", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Forward to the name servers that the machine uses now."), Part::Dns,
     &O::autoForwarders, Bundle::Install},
    {"forwardPolicy", "forward-policy", "first|only",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Whether to ask the root servers when the forwarders do not answer."), Part::Dns,
     &O::forwardPolicy, Bundle::Install},
    {"autoReverse", "auto-reverse", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Make the reverse zones that are missing."),
     Part::Dns, &O::autoReverse, Bundle::Both},
    {"allowZoneOverlap", "allow-zone-overlap", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Make a zone even if another name server serves it."), Part::Dns, &O::allowZoneOverlap,
     Bundle::Both},
    {"noDnssecValidation", "no-dnssec-validation", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not validate DNSSEC signatures."), Part::Dns, &O::noDnssecValidation,
     Bundle::Install},
    {"noHostDns", "no-host-dns", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its look-ups of the host names."), Part::Promotion,
     &O::noHostDns, Bundle::Install},
    {"dirsrvCertFiles", "dirsrv-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions",
                       "Certificate and key of the directory server, a file on the new machine, at domain level 0 on the source "
                       "(repeatable); for a domain without a CA. Its PIN is asked for."),
     Part::Promotion, &O::dirsrvCertFiles, Bundle::Prepare, "dirsrv_pkcs12"},
    {"httpCertFiles", "http-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "The same for the web server (repeatable)."), Part::Promotion, &O::httpCertFiles,
     Bundle::Prepare, "http_pkcs12"},
    {"pkinitCertFiles", "pkinit-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "The same for the Kerberos KDC (repeatable)."), Part::Promotion, &O::pkinitCertFiles,
     Bundle::Prepare, "pkinit_pkcs12"},
    {"dirsrvCertName", "dirsrv-cert-name", "NAME",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the directory server's file."), Part::Promotion,
     &O::dirsrvCertName, Bundle::Prepare},
    {"httpCertName", "http-cert-name", "NAME",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the web server's file."), Part::Promotion, &O::httpCertName,
     Bundle::Prepare},
    {"pkinitCertName", "pkinit-cert-name", "NAME", QT_TRANSLATE_NOOP("rd::OrderOptions", "Which certificate of the KDC's file."),
     Part::Promotion, &O::pkinitCertName, Bundle::Prepare},
    {"caCertFiles", "ca-cert-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "CA certificates that complete the chain, a file on the new machine (repeatable)."),
     Part::Promotion, &O::caCertFiles},
    {"noPkinit", "no-pkinit", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the KDC without a certificate of the domain (PKINIT)."), Part::Promotion,
     &O::noPkinit, Bundle::Both},
    {"pkiConfigOverride", "pki-config-override", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "File on the new machine with settings for pkispawn."), Part::Promotion,
     &O::pkiConfigOverride},
    {"dirsrvConfigFile", "dirsrv-config-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "File on the new machine with changes to the directory server's configuration."),
     Part::Promotion, &O::dirsrvConfigFile, Bundle::Install},
    {"skipMemCheck", "skip-mem-check", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its check of the memory."), Part::Promotion,
     &O::skipMemCheck},
    {"skipSchemaCheck", "skip-schema-check", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the installer skip its check of the CA's schema."), Part::Promotion,
     &O::skipSchemaCheck, Bundle::Install},
    {"noUiRedirect", "no-ui-redirect", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not lead visitors of the web server to the web interface."), Part::Promotion,
     &O::noUiRedirect, Bundle::Install},
    {"ntpServers", "ntp-server", "HOST", QT_TRANSLATE_NOOP("rd::OrderOptions", "Time server of the new machine (repeatable)."),
     Part::Client, &O::ntpServers},
    {"ntpPool", "ntp-pool", "HOST", QT_TRANSLATE_NOOP("rd::OrderOptions", "Pool of time servers of the new machine."),
     Part::Client, &O::ntpPool},
    {"mkhomedir", "mkhomedir", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Make home folders at the first sign-in."),
     Part::Client, &O::mkhomedir, Bundle::Install},
    {"sshTrustDns", "ssh-trust-dns", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have ssh on the new machine trust host keys in DNS."), Part::Client, &O::sshTrustDns,
     Bundle::Install},
    {"noSsh", "no-ssh", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the ssh client's configuration alone."),
     Part::Client, &O::noSsh, Bundle::Install},
    {"noSshd", "no-sshd", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Leave the ssh server's configuration alone."),
     Part::Client, &O::noSshd, Bundle::Install},
    {"noDnsSshfp", "no-dns-sshfp", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not put the machine's ssh host keys into DNS."), Part::Client, &O::noDnsSshfp,
     Bundle::Install},
    {"forceJoin", "force-join", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Enrol the machine although its host entry is enrolled already."), Part::Client,
     &O::forceJoin},
    {"subid", "subid", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Have the machine take subordinate user ids from the domain."), Part::Client,
     &O::subid},
    {"addAgents", "add-agents", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Let the other servers serve users of the trusted domains too."), Part::Trust,
     &O::addAgents, Bundle::Install},
    {"enableCompat", "enable-compat", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Show users of trusted domains to old clients in the compatibility tree."),
     Part::Trust, &O::enableCompat, Bundle::Install},
    {"netbiosName", "netbios-name", "NAME", QT_TRANSLATE_NOOP("rd::OrderOptions", "NetBIOS name of the domain."), Part::Trust,
     &O::netbiosName, Bundle::Install},
    {"addSids", "add-sids", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Give the users and groups that exist security identifiers."), Part::Trust,
     &O::addSids, Bundle::Install},
    {"ridBase", "rid-base", "NUMBER", QT_TRANSLATE_NOOP("rd::OrderOptions", "Where the relative identifiers begin."), Part::Trust,
     &O::ridBase, Bundle::Install},
    {"secondaryRidBase", "secondary-rid-base", "NUMBER",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Where the second range of relative identifiers begins."), Part::Trust,
     &O::secondaryRidBase, Bundle::Install},
    {"tokenLibraryPath", "token-library-path", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "PKCS#11 library on the new machine, for keys of the CA in a hardware module."),
     Part::Promotion, &O::tokenLibraryPath},
    {"tokenPasswordFile", "token-password-file", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions",
                       "File on the new machine with the password of the hardware module; without one it is asked "
                       "for."),
     Part::Promotion, &O::tokenPasswordFile},
    {"dnsOverTls", "dns-over-tls", nullptr, QT_TRANSLATE_NOOP("rd::OrderOptions", "Encrypt DNS (DNS over TLS)."), Part::Dns,
     &O::dnsOverTls},
    {"dotForwarders", "dot-forwarder", "IP#NAME",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Forwarder that is asked over TLS, with the name in its certificate (repeatable)."),
     Part::Dns, &O::dotForwarders},
    {"dnsOverTlsCert", "dns-over-tls-cert", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Certificate for DNS over TLS, a file on the new machine."), Part::Dns,
     &O::dnsOverTlsCert},
    {"dnsOverTlsKey", "dns-over-tls-key", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Key of that certificate, a file on the new machine."), Part::Dns, &O::dnsOverTlsKey},
    {"dnsPolicy", "dns-policy", "relaxed|enforced",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Whether unencrypted DNS is still answered."), Part::Dns, &O::dnsPolicy},
    {"noWaitForDns", "no-wait-for-dns", nullptr,
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Do not wait until the name of the new machine is in DNS."), Part::None,
     &O::noWaitForDns, Bundle::Prepare},
    {"caPkcs12", "ca-pkcs12", "FILE",
     QT_TRANSLATE_NOOP("rd::OrderOptions", "Certificate and key of the CA, a file on the source; usually /root/cacert.p12."),
     Part::None, &O::caPkcs12, Bundle::Prepare, "ca"},
};

} // namespace

QString OrderOption::helpText() const
{
    return QCoreApplication::translate("rd::OrderOptions", help);
}

QStringList OrderOption::arguments(const ReplicaOrder &order) const
{
    if (!isFor(order.domainLevel))
        return {};
    const QString dashed = QStringLiteral("--") + QLatin1StringView(!order.promotes() && bundleName ? bundleName : option);
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
