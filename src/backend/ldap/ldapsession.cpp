// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldapsession.h"

#include "backend/blockingcall.h"
#include "backend/kerberos/kerberossession.h"
#include "backend/ldap/tcpsocket.h"
#include "backend/ldap/tlslayer.h"

#include <gssapi/gssapi_krb5.h>
#include <openldap.h>
#include <sasl/sasl.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Ldap)
};

// Old SASL libraries call every Kerberos encryption 56 bits strong; anything above 1 is encrypted, not only signed.
constexpr ber_len_t encryptedFactor = 56;

/// GSSAPI looks for tickets where the calling thread says, for as long as this lives: no environment variable, which all threads
/// would share, and no SASL property, which libldap cannot set before the first step of a bind.
class ThreadTicketCache
{
public:
    explicit ThreadTicketCache(const QByteArray &cacheName)
    {
        OM_uint32 minor = 0;
        gss_krb5_ccache_name(&minor, cacheName.constData(), nullptr);
    }
    ~ThreadTicketCache()
    {
        OM_uint32 minor = 0;
        gss_krb5_ccache_name(&minor, nullptr, nullptr);
    }

private:
    Q_DISABLE_COPY_MOVE(ThreadTicketCache)
};

/// The ticket says who we are; SASL's questions (act as somebody else?) get no answer.
int answerNothing(LDAP *, unsigned, void *, void *questions)
{
    for (auto *question = static_cast<sasl_interact_t *>(questions); question->id != SASL_CB_LIST_END; ++question) {
        question->result = "";
        question->len = 0;
    }
    return LDAP_SUCCESS;
}

} // namespace

void closeLdap(LDAP *ldap) noexcept
{
    ldap_unbind_ext(ldap, nullptr, nullptr);
}

void freeMessage(LDAPMessage *message) noexcept
{
    ldap_msgfree(message);
}

Result<LdapSession> LdapSession::over(const QString &host, TcpSocket socket)
{
    // The scheme is always "ldap": TLS, where there is any, is put below libldap by speakThrough().
    const QByteArray uri = "ldap://" + host.toUtf8() + ':' + QByteArray::number(socket.port);
    LdapHandle ldap;
    if (const int rc = ldap_init_fd(socket.fd.get(), LDAP_PROTO_TCP, uri.constData(), Out(ldap)); rc != LDAP_SUCCESS)
        return fail(Fault::Internal, Text::tr("An LDAP connection to %1 could not be set up.").arg(host),
                    QString::fromUtf8(ldap_err2string(rc)));
    socket.fd.release(); // belongs to libldap now
    const int version = LDAP_VERSION3;
    const int none = 0;
    ldap_set_option(ldap.get(), LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(ldap.get(), LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(ldap.get(), LDAP_OPT_RESTART, LDAP_OPT_OFF);
    ldap_set_option(ldap.get(), LDAP_OPT_SIZELIMIT, &none);
    ldap_set_option(ldap.get(), LDAP_OPT_TIMELIMIT, &none);
    ldap_set_option(ldap.get(), LDAP_OPT_X_SASL_NOCANON, LDAP_OPT_ON); // the ticket is for the name we were given
    return LdapSession(host, std::move(ldap));
}

Result<> LdapSession::protect(int fd, quint16 port, const LdapOptions &options, QDeadlineTimer deadline, Monitor &monitor)
{
    if (port == options.ldapPort) {
        int request = 0;
        if (ldap_extended_operation(ldap(), LDAP_EXOP_START_TLS, nullptr, nullptr, nullptr, &request) != LDAP_SUCCESS)
            return simpleBindFailed(lastOutcome(ldap()), m_host, {});
        auto answer = finish(request, deadline, monitor);
        if (!answer)
            return pass(answer.error());
        if (const LdapOutcome outcome = outcomeOf(answer->get()); outcome.code != LDAP_SUCCESS)
            return fail(
                Fault::Untrusted, Text::tr("%1 does not offer TLS, so no password is sent to it.").arg(m_host), outcome.words,
                Text::tr(
                    "Switch TLS on in its directory server, or sign in with Kerberos, which protects the connection itself."));
    }
    auto tls = startTls(fd, m_host, options.caFile, deadline, monitor);
    if (!tls)
        return pass(tls.error());
    speakThrough(ldap(), std::move(*tls));
    return {};
}

Result<LdapSession> LdapSession::withPassword(const QString &host, const QString &bindDn, const Secret &password,
                                              const LdapOptions &options, Monitor &monitor)
{
    const QDeadlineTimer deadline(options.connectLimit);
    auto socket = connectTcp(host, {options.ldapPort, options.ldapsPort}, deadline, monitor);
    if (!socket)
        return pass(socket.error());
    const int fd = socket->fd.get();
    const quint16 port = socket->port;
    auto session = over(host, std::move(*socket));
    if (!session)
        return session;
    if (auto safe = session->protect(fd, port, options, deadline, monitor); !safe)
        return pass(safe.error());

    const QByteArray dn = bindDn.toUtf8();
    // libldap only reads the value, its type is older than const
    berval value{ber_len_t(password.bytes().size()), const_cast<char *>(password.c_str())};
    int request = 0;
    if (ldap_sasl_bind(session->ldap(), dn.constData(), LDAP_SASL_SIMPLE, &value, nullptr, nullptr, &request) != LDAP_SUCCESS)
        return simpleBindFailed(lastOutcome(session->ldap()), host, bindDn);
    auto answer = session->finish(request, deadline, monitor);
    if (!answer)
        return pass(answer.error());
    if (const LdapOutcome outcome = session->outcomeOf(answer->get()); outcome.code != LDAP_SUCCESS)
        return simpleBindFailed(outcome, host, bindDn);
    return session;
}

Result<LdapSession> LdapSession::withKerberos(const QString &host, const KerberosSession &kerberos, const LdapOptions &options,
                                              Monitor &monitor)
{
    QDeadlineTimer deadline(options.connectLimit);
    auto socket = connectTcp(host, {options.ldapPort}, deadline, monitor);
    if (!socket)
        return pass(socket.error());
    auto session = over(host, std::move(*socket));
    if (!session)
        return session;

    // The service ticket is fetched before SASL needs it: libldap holds one lock for all threads during a SASL step, so asking a
    // slow KDC inside of it would delay every other connection; and libkrb5 names the trouble better than SASL does.
    const qint64 left = deadline.remainingTime();
    if (auto ticket = kerberos.fetchTicket(QStringLiteral("ldap"), host, QDeadlineTimer(options.connectLimit), monitor); !ticket)
        return pass(ticket.error());
    deadline.setRemainingTime(left);

    LDAP *ldap = session->ldap();
    ldap_set_option(ldap, LDAP_OPT_X_SASL_SSF_MIN, &encryptedFactor);
    const ThreadTicketCache tickets(kerberos.cacheName());
    MessageHandle answer;
    const char *mechanism = nullptr;
    for (;;) {
        int request = 0;
        const int rc = ldap_sasl_interactive_bind(ldap, nullptr, "GSSAPI", nullptr, nullptr, LDAP_SASL_QUIET, answerNothing,
                                                  nullptr, answer.get(), &mechanism, &request);
        if (rc == LDAP_SUCCESS)
            break;
        if (rc != LDAP_SASL_BIND_IN_PROGRESS)
            return kerberosBindFailed(lastOutcome(ldap), host, kerberos.principal(), kerberos.clockSkew());
        auto next = session->finish(request, deadline, monitor);
        if (!next)
            return pass(next.error());
        answer = std::move(*next);
    }
    ber_len_t factor = 0;
    ldap_get_option(ldap, LDAP_OPT_X_SASL_SSF, &factor);
    if (factor < encryptedFactor)
        return fail(Fault::Untrusted, Text::tr("The connection to %1 would not be encrypted.").arg(host),
                    QString::number(factor));
    return session;
}

Result<MessageHandle> LdapSession::finish(int request, QDeadlineTimer deadline, Monitor &monitor, const OnEntry &onEntry)
{
    for (;;) {
        const bool stopped = monitor.stopRequested();
        if (stopped || deadline.hasExpired()) {
            ldap_abandon_ext(ldap(), request, nullptr, nullptr);
            if (stopped)
                return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
            return fail(Fault::TimedOut, Text::tr("The directory server of %1 took too long to answer.").arg(m_host), {},
                        Text::tr("It may hang or be cut off: check its load and the network, then try again."));
        }
        timeval slice{0, std::chrono::duration_cast<std::chrono::microseconds>(waitSlice).count()};
        MessageHandle message;
        switch (ldap_result(ldap(), request, LDAP_MSG_ONE, &slice, Out(message))) {
        case -1: {
            LdapOutcome outcome = lastOutcome(ldap());
            if (outcome.code == LDAP_SUCCESS)
                outcome.code = LDAP_SERVER_DOWN;
            return readFailed(outcome, m_host, {});
        }
        case 0:                         // nothing yet
        case LDAP_RES_SEARCH_REFERENCE: // IPA servers answer for themselves
        case LDAP_RES_INTERMEDIATE:
            break;
        case LDAP_RES_SEARCH_ENTRY:
            if (onEntry)
                onEntry(message.get());
            break;
        default:
            return message;
        }
    }
}

LdapOutcome LdapSession::outcomeOf(LDAPMessage *message) const
{
    LdapOutcome outcome;
    char *words = nullptr;
    const int rc = ldap_parse_result(ldap(), message, &outcome.code, nullptr, &words, nullptr, nullptr, 0);
    if (rc != LDAP_SUCCESS)
        outcome.code = rc;
    if (words)
        outcome.words = QString::fromUtf8(words).trimmed();
    ldap_memfree(words);
    return outcome;
}

} // namespace rd
