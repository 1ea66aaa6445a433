// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growingdomain.h"

#include <QFile>

namespace rd::test {

QString fqdn(int host)
{
    return QStringLiteral("ipa%1.lab.test").arg(host);
}

QString host(int number)
{
    return QStringLiteral("ipa%1").arg(number);
}

QString GrowingDomain::up(Way way)
{
    if (m_lab && m_way == way)
        return {};
    m_lab.reset();
    m_lab = std::make_unique<Lab>();
    m_way = way;
    return m_lab->up(3, 1, {QStringLiteral("--domain-level"), way == Way::Promotion ? QStringLiteral("1") : QStringLiteral("0")});
}

QString GrowingDomain::empty(int number) const
{
    if (m_lab->exec(host(number), QStringLiteral("lab-svc role")).out.trimmed() == "bare")
        return {};
    const QByteArray name = fqdn(number).toUtf8();
    const Ended gone =
        m_lab->runProgram({QStringLiteral(RD_CLI), QStringLiteral("replica"), QStringLiteral("cleanup"), fqdn(number),
                           QStringLiteral("--from"), fqdn(1), QStringLiteral("--ssh-config"), sshConfig(Access::RootKey, number),
                           QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                          "directory-manager=" + m_lab->passwords().manager + "\nadmin-password=" + m_lab->passwords().admin +
                              "\ninstaller-prompt:working-server-" + name + "=yes\ninstaller-prompt:cleanup-" + name + "=yes\n");
    return gone.exitCode == 0 ? QString() : QString::fromUtf8(endOfEvents(gone.out) + gone.err);
}

QString GrowingDomain::sshConfig(Access access, int target) const
{
    const QString lab = m_lab->state() + QStringLiteral("/hub/ssh_config");
    if (access == Access::RootKey)
        return lab;
    if (access == Access::SudoUser)
        return lab + QStringLiteral("_password");
    QFile file(m_lab->home() + QStringLiteral("/ssh_config"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    // The jump host knows the new machine by its address only: it has no records yet.
    file.write(QStringLiteral("Host %1\n  HostName 10.203.0.%2\n  ProxyJump %3\nMatch all\n  Include %4\n")
                   .arg(fqdn(target))
                   .arg(10 + target)
                   .arg(fqdn(1), lab)
                   .toUtf8());
    return file.fileName();
}

bool GrowingDomain::fence(int target) const
{
    return m_lab
               ->exec(host(target), QStringLiteral("nft add table inet fence && nft 'add chain inet fence in { type filter hook "
                                                   "input priority 0; }' && nft add rule inet fence in ip saddr 10.203.0.1 tcp "
                                                   "dport 22 drop"))
               .exitCode == 0;
}

void GrowingDomain::unfence(int target) const
{
    m_lab->exec(host(target), QStringLiteral("nft delete table inet fence"));
}

} // namespace rd::test
