// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderoptions.h"
#include "plan/planexport.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::AnsiblePlan)
};

/// The role's variable for each of our options; it has none for the others.
const QHash<QByteArray, QLatin1StringView> &variables()
{
    static const QHash<QByteArray, QLatin1StringView> known{
        {"setup-kra", QLatin1StringView("ipareplica_setup_kra")},
        {"setup-adtrust", QLatin1StringView("ipareplica_setup_adtrust")},
        {"hidden-replica", QLatin1StringView("ipareplica_hidden_replica")},
        {"auto-forwarders", QLatin1StringView("ipareplica_auto_forwarders")},
        {"forward-policy", QLatin1StringView("ipareplica_forward_policy")},
        {"auto-reverse", QLatin1StringView("ipareplica_auto_reverse")},
        {"allow-zone-overlap", QLatin1StringView("ipareplica_allow_zone_overlap")},
        {"no-dnssec-validation", QLatin1StringView("ipareplica_no_dnssec_validation")},
        {"no-host-dns", QLatin1StringView("ipareplica_no_host_dns")},
        {"dirsrv-cert-file", QLatin1StringView("ipareplica_dirsrv_cert_files")},
        {"http-cert-file", QLatin1StringView("ipareplica_http_cert_files")},
        {"pkinit-cert-file", QLatin1StringView("ipareplica_pkinit_cert_files")},
        {"dirsrv-cert-name", QLatin1StringView("ipareplica_dirsrv_cert_name")},
        {"http-cert-name", QLatin1StringView("ipareplica_http_cert_name")},
        {"pkinit-cert-name", QLatin1StringView("ipareplica_pkinit_cert_name")},
        {"ca-cert-file", QLatin1StringView("ipareplica_ca_cert_files")},
        {"no-pkinit", QLatin1StringView("ipareplica_no_pkinit")},
        {"pki-config-override", QLatin1StringView("ipareplica_pki_config_override")},
        {"dirsrv-config-file", QLatin1StringView("ipareplica_dirsrv_config_file")},
        {"skip-mem-check", QLatin1StringView("ipareplica_mem_check")},
        {"no-ui-redirect", QLatin1StringView("ipareplica_no_ui_redirect")},
        {"ntp-server", QLatin1StringView("ipaclient_ntp_servers")},
        {"ntp-pool", QLatin1StringView("ipaclient_ntp_pool")},
        {"mkhomedir", QLatin1StringView("ipaclient_mkhomedir")},
        {"ssh-trust-dns", QLatin1StringView("ipaclient_ssh_trust_dns")},
        {"no-ssh", QLatin1StringView("ipaclient_no_ssh")},
        {"no-sshd", QLatin1StringView("ipaclient_no_sshd")},
        {"no-dns-sshfp", QLatin1StringView("ipaclient_no_dns_sshfp")},
        {"force-join", QLatin1StringView("ipaclient_force_join")},
        {"enable-compat", QLatin1StringView("ipareplica_enable_compat")},
        {"netbios-name", QLatin1StringView("ipareplica_netbios_name")},
        {"rid-base", QLatin1StringView("ipareplica_rid_base")},
        {"secondary-rid-base", QLatin1StringView("ipareplica_secondary_rid_base")},
        {"dns-over-tls", QLatin1StringView("ipareplica_dns_over_tls")},
        {"dot-forwarder", QLatin1StringView("ipareplica_dot_forwarders")},
        {"dns-over-tls-cert", QLatin1StringView("ipareplica_dns_over_tls_cert")},
        {"dns-over-tls-key", QLatin1StringView("ipareplica_dns_over_tls_key")},
        {"dns-policy", QLatin1StringView("ipareplica_dns_policy")}};
    return known;
}

/// A text as YAML's double quotes hold it, which is how JSON writes it. What looks like a template to Ansible is marked as none.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    const QString inQuotes = QString::fromUtf8(list.mid(1, list.size() - 2));
    const bool isTemplate = text.contains(QLatin1StringView("{{")) || text.contains(QLatin1StringView("{%")) ||
                            text.contains(QLatin1StringView("{#"));
    return isTemplate ? QStringLiteral("!unsafe ") + inQuotes : inQuotes;
}

/// The variables of one host, a line each.
class HostVariables
{
public:
    void set(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            add(name, quoted(text));
    }
    void set(QLatin1StringView name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        QStringList items;
        for (const QString &text : texts)
            items << quoted(text);
        add(name, u'[' + items.join(QLatin1StringView(", ")) + u']');
    }
    void set(QLatin1StringView name, bool value) { add(name, value ? QStringLiteral("true") : QStringLiteral("false")); }
    void setSecret(QLatin1StringView name)
    {
        const QString secret = QStringLiteral("vault_") + name;
        add(name, QStringLiteral("\"{{ %1 }}\"").arg(secret));
        m_secrets << secret;
    }
    QString text() const { return m_text; }
    QStringList secrets() const { return m_secrets; }

private:
    void add(QLatin1StringView name, const QString &value) { m_text += QStringLiteral("      %1: %2\n").arg(name, value); }
    QString m_text;
    QStringList m_secrets;
};

void addCredential(HostVariables &host, const ReplicaOrder &order)
{
    switch (order.credential) {
    case ReplicaOrder::Credential::Password:
        host.set(QLatin1StringView("ipaadmin_principal"), order.adminName());
        host.setSecret(QLatin1StringView("ipaadmin_password"));
        break;
    case ReplicaOrder::Credential::OneTimePassword:
        host.setSecret(QLatin1StringView("ipaclient_otp"));
        break;
    case ReplicaOrder::Credential::Keytab:
        host.set(QLatin1StringView("ipaclient_keytab"), order.keytab);
        break;
    case ReplicaOrder::Credential::HostKey:
        break;
    }
}

void addDns(HostVariables &host, const ReplicaOrder &order)
{
    if (!order.setupDns)
        return;
    host.set(QLatin1StringView("ipareplica_setup_dns"), true);
    host.set(QLatin1StringView("ipareplica_forwarders"), order.forwarders);
    if (order.forwarders.isEmpty() && !order.autoForwarders && order.dotForwarders.isEmpty())
        host.set(QLatin1StringView("ipareplica_no_forwarders"), true);
    host.set(QLatin1StringView("ipareplica_reverse_zones"), order.reverseZones);
    if (order.reverseZones.isEmpty() && !order.autoReverse)
        host.set(QLatin1StringView("ipareplica_no_reverse"), true);
}

QStringList addOptions(HostVariables &host, const ReplicaOrder &order)
{
    QStringList leftOut;
    for (const OrderOption &option : orderOptions()) {
        if (option.arguments(order).isEmpty())
            continue;
        const QLatin1StringView variable = variables().value(option.option);
        if (variable.isEmpty())
            leftOut << QStringLiteral("--") + QLatin1StringView(option.option);
        else if (std::holds_alternative<bool ReplicaOrder::*>(option.member))
            host.set(variable, variable != QLatin1StringView("ipareplica_mem_check")); // the role's word is the contrary
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            host.set(variable, order.**text);
        else
            host.set(variable, order.*std::get<QStringList ReplicaOrder::*>(option.member));
    }
    if (!order.dirsrvCertFiles.isEmpty())
        host.setSecret(QLatin1StringView("ipareplica_dirsrv_pin"));
    if (!order.httpCertFiles.isEmpty())
        host.setSecret(QLatin1StringView("ipareplica_http_pin"));
    if (!order.pkinitCertFiles.isEmpty())
        host.setSecret(QLatin1StringView("ipareplica_pkinit_pin"));
    return leftOut;
}

/// How Ansible reaches the machine, where that is not by its name.
void addLogin(HostVariables &host, const ReplicaOrder &order)
{
    const QString login = order.targetLogin;
    const qsizetype at = login.lastIndexOf(u'@');
    if (const QString reached = login.mid(at + 1); reached != order.target)
        host.set(QLatin1StringView("ansible_host"), reached);
    if (at > 0)
        host.set(QLatin1StringView("ansible_user"), login.left(at));
}

} // namespace

Result<AnsiblePlan> ansiblePlan(const ReplicaOrder &order, const DomainNames &names)
{
    if (!order.promotes())
        return fail(Fault::Conflict, Words::tr("Ansible makes replicas at domain level 1 only; this domain is at level 0."), {},
                    Words::tr("Use the commands, or raise the domain level when every server is of FreeIPA 4.3 or later."));
    HostVariables host;
    addLogin(host, order);
    host.set(QLatin1StringView("ipareplica_domain"), names.domain);
    host.set(QLatin1StringView("ipaserver_realm"), names.realm);
    addCredential(host, order);
    host.set(QLatin1StringView("ipareplica_ip_addresses"), order.ipAddresses);
    if (order.setupCa)
        host.set(QLatin1StringView("ipareplica_setup_ca"), true);
    addDns(host, order);
    if (order.skipConncheck)
        host.set(QLatin1StringView("ipareplica_skip_conncheck"), true);
    if (order.noNtp)
        host.set(QLatin1StringView("ipaclient_no_ntp"), true);

    AnsiblePlan plan;
    plan.leftOut = addOptions(host, order);
    plan.secrets = host.secrets();
    plan.inventory = QStringLiteral("---\nipaservers:\n  hosts:\n    %1:\n\nipareplicas:\n  hosts:\n    %2:\n%3")
                         .arg(quoted(order.source), quoted(order.target), host.text());
    plan.playbook = QStringLiteral("---\n- name: %1\n  hosts: ipareplicas\n  become: true\n  serial: 1\n")
                        .arg(quoted(QStringLiteral("Make %1 a replica of %2").arg(order.target, order.source)));
    if (!plan.secrets.isEmpty())
        plan.playbook += QStringLiteral("  vars_files:\n    - vault.yml\n");
    plan.playbook += QStringLiteral("  roles:\n    - role: freeipa.ansible_freeipa.ipareplica\n      state: present\n");
    return plan;
}

} // namespace rd
