// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldapconnector.h"

#include "backend/kerberos/kerberossession.h"
#include "backend/ldap/ldapdirectory.h"

#include <algorithm>
#include <csignal>
#include <mutex>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LdapConnector)
};

/// Its host has just answered at another port.
constexpr std::chrono::milliseconds caConnectLimit{3000};

/// Before the first of several threads: libldap reads its configuration once, and a server that hangs up while OpenSSL or libldap
/// writes must be an error, not the end of the program.
void prepareProcess()
{
    static std::once_flag once;
    std::call_once(once, [] {
        int version = 0;
        ldap_get_option(nullptr, LDAP_OPT_PROTOCOL_VERSION, &version);
        struct sigaction current
        {};
        if (::sigaction(SIGPIPE, nullptr, &current) == 0 && current.sa_handler == SIG_DFL)
            std::signal(SIGPIPE, SIG_IGN);
    });
}

template<typename Session>
Result<std::unique_ptr<Directory>> asDirectory(Result<Session> session)
{
    if (!session)
        return pass(session.error());
    return std::make_unique<LdapDirectory>(std::move(*session));
}

} // namespace

LdapConnector::LdapConnector(SignIn signIn, LdapOptions options, std::shared_ptr<KerberosSession> kerberos)
    : m_signIn(std::move(signIn)),
      m_options(std::move(options)),
      m_kerberos(std::move(kerberos))
{}

Result<std::shared_ptr<LdapConnector>> LdapConnector::signIn(const SignIn &signIn, const QString &server,
                                                             const LdapOptions &options, Monitor &monitor)
{
    prepareProcess();
    std::shared_ptr<KerberosSession> kerberos;
    if (signIn.method == SignIn::Method::Kerberos) {
        auto session = signIn.password
                           ? KerberosSession::signIn(signIn.principal, signIn.password, server, options.signInLimit, monitor)
                           : KerberosSession::useDefaultCache(signIn.principal, options.signInLimit, monitor);
        if (!session)
            return pass(session.error());
        kerberos = std::move(*session);
    } else if (!signIn.password || signIn.password->isEmpty()) {
        // An empty password would make an anonymous connection that looks like success (RFC 4513, 5.1.2).
        return fail(Fault::AuthFailed, Text::tr("The password of %1 is empty.").arg(signIn.bindDn), {},
                    Text::tr("Enter the password."));
    }
    return std::shared_ptr<LdapConnector>(new LdapConnector(signIn, options, std::move(kerberos)));
}

QString LdapConnector::who() const
{
    return m_kerberos ? m_kerberos->principal() : m_signIn.bindDn;
}

Result<std::unique_ptr<Directory>> LdapConnector::connect(const QString &host, Monitor &monitor)
{
    if (m_kerberos)
        return asDirectory(LdapSession::withKerberos(host, *m_kerberos, m_options, monitor));
    return asDirectory(LdapSession::withPassword(host, m_signIn.bindDn, *m_signIn.password, m_options, monitor));
}

Result<std::unique_ptr<Directory>> LdapConnector::connectToCa(const QString &host, Monitor &monitor)
{
    if (m_kerberos || m_signIn.bindDn.compare(QLatin1StringView("cn=Directory Manager"), Qt::CaseInsensitive) != 0)
        return fail(Fault::Denied, Text::tr("The directory of the CA on %1 knows Directory Manager alone.").arg(host), {},
                    Text::tr("Sign in as Directory Manager to see it."));
    LdapOptions options = m_options;
    options.ldapPort = 7389;
    options.ldapsPort = 7390;
    options.connectLimit = std::min<std::chrono::milliseconds>(options.connectLimit, caConnectLimit);
    return asDirectory(LdapSession::withPassword(host, m_signIn.bindDn, *m_signIn.password, options, monitor));
}

} // namespace rd
