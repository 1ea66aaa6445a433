// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/kerberos/kerberossession.h"

#include "backend/blockingcall.h"
#include "backend/kerberos/kerberoshandles.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Kerberos)
};

/// What the blocking part hands back; krb5 objects stay in the thread that made them.
struct SignedIn
{
    QString principal;
    QByteArray cacheName;
    QDateTime expires;
    std::chrono::seconds clockSkew{0};
};

QDateTime toDateTime(krb5_timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<quint32>(time), Qt::UTC); // unsigned since krb5 1.16: good until 2106
}

QString fullName(const KrbContext &context, krb5_const_principal principal)
{
    KrbName name(context);
    krb5_unparse_name(context.get(), principal, name.out());
    return QString::fromUtf8(name.get());
}

QByteArray fullName(const KrbContext &context, krb5_ccache cache)
{
    KrbString name(context);
    krb5_cc_get_full_name(context.get(), cache, name.out());
    return QByteArray(name.get());
}

/// Which Kerberos servers are asked.
enum class Ask {
    Configured,  ///< those that krb5.conf or DNS name
    ServerItself ///< the KDC of the FreeIPA server we want to talk to
};

std::unique_ptr<KrbContext> contextFor(Ask ask, const QString &server, const QString &realm)
{
    return ask == Ask::Configured ? std::make_unique<KrbContext>() : std::make_unique<KrbContext>(realm, server);
}

/// FreeIPA names a realm after its domain, and its servers are below that.
bool isInRealm(const QString &server, const QString &realm)
{
    return !realm.isEmpty() && server.toLower().endsWith(u'.' + realm.toLower());
}

QString realmFor(const QString &principal, const QString &server)
{
    if (const QString named = principal.section(u'@', 1); !named.isEmpty())
        return named;
    const KrbContext context;
    KrbHandle<char *, krb5_free_default_realm> byDefault(context);
    if (!context.error() && !krb5_get_default_realm(context.get(), byDefault.out()))
        return QString::fromUtf8(byDefault.get());
    return server.section(u'.', 1).toUpper(); // a machine without Kerberos configuration
}

Error kdcTooLate(const QString &summary)
{
    return {Fault::TimedOut,
            summary,
            {},
            Text::tr("Check that krb5kdc runs on the servers (\"ipactl status\") and that port 88 is open from here.")};
}

/// How long the server itself is waited for before the others are asked as well.
constexpr std::chrono::milliseconds firstPatience{2000};

/// Runs the step with the server's own KDC first and then with the configured ones (for a server outside of the realm the other
/// way round) until one can decide. A hanging server thus delays nobody but itself: libkrb5 would wait ten seconds for it, for
/// every ticket. Step: Result<T>(Ask).
template<typename Step>
std::invoke_result_t<Step &, Ask> askInTurn(const QString &server, const QString &realm, QDeadlineTimer deadline,
                                            Monitor &monitor, const Error &tooLate, Step step)
{
    const bool itself = isInRealm(server, realm);
    const QDeadlineTimer patience = itself ? std::min(deadline, QDeadlineTimer(firstPatience)) : deadline;
    auto answer = callBlocking([step, itself]() mutable { return step(itself ? Ask::ServerItself : Ask::Configured); }, patience,
                               monitor, tooLate);
    const bool otherMayHelp = !answer && (answer.error().fault == Fault::Unreachable || answer.error().fault == Fault::TimedOut);
    if (!otherMayHelp || server.isEmpty() || deadline.hasExpired())
        return answer;
    return callBlocking([step, itself]() mutable { return step(itself ? Ask::Configured : Ask::ServerItself); }, deadline,
                        monitor, tooLate);
}

Result<SignedIn> getTicket(const KrbContext &context, const QString &name, const Secret &password)
{
    KrbPrincipal principal(context);
    KrbOptions options(context);
    KrbCredentials credentials(context);
    krb5_error_code code = context.error();
    if (!code)
        code = krb5_parse_name(context.get(), name.toUtf8().constData(), principal.out());
    if (!code)
        code = krb5_get_init_creds_opt_alloc(context.get(), options.out());
    if (code)
        return kerberosFailed(context, code, name);
    krb5_get_init_creds_opt_set_forwardable(options.get(), 0);
    krb5_get_init_creds_opt_set_proxiable(options.get(), 0);
    code = krb5_get_init_creds_password(context.get(), credentials.get(), principal.get(), password.c_str(), nullptr, nullptr, 0,
                                        nullptr, options.get());
    // With libkrb5 a cache of type MEMORY outlives its handle; ~KerberosSession destroys it.
    KrbCache cache(context);
    if (!code)
        code = krb5_cc_new_unique(context.get(), "MEMORY", nullptr, cache.out());
    if (!code)
        code = krb5_cc_initialize(context.get(), cache.get(), credentials->client);
    if (!code)
        code = krb5_cc_store_cred(context.get(), cache.get(), credentials.get());
    if (code)
        return kerberosFailed(context, code, name);
    const qint64 skew = QDateTime::currentDateTimeUtc().secsTo(toDateTime(credentials->times.authtime));
    return SignedIn{.principal = fullName(context, credentials->client),
                    .cacheName = fullName(context, cache.get()),
                    .expires = toDateTime(credentials->times.endtime),
                    .clockSkew = std::chrono::seconds(skew)};
}

/// When the ticket-granting ticket ends; nothing if there is none.
std::optional<QDateTime> ticketEnd(const KrbContext &context, krb5_ccache cache)
{
    std::optional<QDateTime> end;
    krb5_cc_cursor cursor = nullptr;
    if (krb5_cc_start_seq_get(context.get(), cache, &cursor))
        return end;
    for (;;) {
        KrbCredentials credentials(context);
        if (krb5_cc_next_cred(context.get(), cache, &cursor, credentials.get()))
            break;
        const krb5_data *first = credentials->server && credentials->server->length > 0 ? &credentials->server->data[0] : nullptr;
        if (first && QByteArrayView(first->data, qsizetype(first->length)) == QByteArrayView("krbtgt"))
            end = std::max(end.value_or(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)), toDateTime(credentials->times.endtime));
    }
    krb5_cc_end_seq_get(context.get(), cache, &cursor);
    return end;
}

Result<SignedIn> openDefaultBlocking(const QString &name)
{
    const KrbContext context;
    if (context.error())
        return kerberosFailed(context, context.error(), name);
    KrbCache cache(context);
    if (name.isEmpty()) {
        if (const auto code = krb5_cc_default(context.get(), cache.out()))
            return kerberosFailed(context, code, name);
    } else {
        KrbPrincipal wanted(context);
        if (const auto code = krb5_parse_name(context.get(), name.toUtf8().constData(), wanted.out()))
            return kerberosFailed(context, code, name);
        if (const auto code = krb5_cc_cache_match(context.get(), wanted.get(), cache.out()))
            return kerberosFailed(context, code, name);
    }
    KrbPrincipal owner(context);
    if (const auto code = krb5_cc_get_principal(context.get(), cache.get(), owner.out()))
        return kerberosFailed(context, code, name);
    const QString whole = fullName(context, owner.get());
    const auto end = ticketEnd(context, cache.get());
    if (!end)
        return kerberosFailed(context, KRB5_CC_NOTFOUND, whole);
    if (*end <= QDateTime::currentDateTimeUtc())
        return kerberosFailed(context, KRB5KRB_AP_ERR_TKT_EXPIRED, whole);
    return SignedIn{.principal = whole, .cacheName = fullName(context, cache.get()), .expires = *end};
}

Result<> fetch(const KrbContext &context, const QByteArray &cacheName, const QString &owner, const QByteArray &service,
               const QByteArray &host)
{
    KrbCache cache(context);
    KrbCredentials request(context);
    KrbHandle<krb5_creds *, krb5_free_creds> ticket(context);
    krb5_error_code code = context.error();
    if (!code)
        code = krb5_cc_resolve(context.get(), cacheName.constData(), cache.out());
    if (!code)
        code = krb5_cc_get_principal(context.get(), cache.get(), &request->client);
    // As GSSAPI makes the name from service@host, so that it finds this very ticket.
    if (!code)
        code = krb5_sname_to_principal(context.get(), host.constData(), service.constData(), KRB5_NT_SRV_HST, &request->server);
    if (!code)
        code = krb5_get_credentials(context.get(), 0, cache.get(), request.get(), ticket.out());
    if (code)
        return kerberosFailed(context, code, owner, QString::fromUtf8(service + '/' + host));
    return {};
}

} // namespace

KerberosSession::KerberosSession(QString principal, QByteArray cacheName, QDateTime expires, std::chrono::seconds clockSkew,
                                 Ownership ownership)
    : m_principal(std::move(principal)),
      m_cacheName(std::move(cacheName)),
      m_expires(std::move(expires)),
      m_clockSkew(clockSkew),
      m_ownership(ownership)
{}

KerberosSession::~KerberosSession()
{
    if (m_ownership != Ownership::Ours)
        return;
    const KrbContext context;
    krb5_ccache cache = nullptr;
    if (!context.error() && !krb5_cc_resolve(context.get(), m_cacheName.constData(), &cache))
        krb5_cc_destroy(context.get(), cache);
}

bool KerberosSession::isExpired() const
{
    return m_expires <= QDateTime::currentDateTimeUtc();
}

Result<std::shared_ptr<KerberosSession>> KerberosSession::signIn(const QString &principal, const SecretPtr &password,
                                                                 const QString &server, std::chrono::milliseconds limit,
                                                                 Monitor &monitor)
{
    if (principal.isEmpty())
        return fail(Fault::Malformed, Text::tr("No Kerberos name was given."), {},
                    Text::tr("Names look like admin or admin@EXAMPLE.COM."));
    const QString realm = realmFor(principal, server);
    const QString whole = principal.contains(u'@') || realm.isEmpty() ? principal : principal + u'@' + realm;
    auto got = askInTurn(server, realm, QDeadlineTimer(limit), monitor,
                         kdcTooLate(Text::tr("The Kerberos servers took too long to answer.")),
                         [whole, password, server, realm](Ask ask) {
                             const auto context = contextFor(ask, server, realm);
                             return getTicket(*context, whole, *password);
                         });
    if (!got)
        return pass(got.error());
    return std::shared_ptr<KerberosSession>(
        new KerberosSession(got->principal, got->cacheName, got->expires, got->clockSkew, Ownership::Ours));
}

Result<std::shared_ptr<KerberosSession>> KerberosSession::useDefaultCache(const QString &principal,
                                                                          std::chrono::milliseconds limit, Monitor &monitor)
{
    auto got = callBlocking([principal] { return openDefaultBlocking(principal); }, QDeadlineTimer(limit), monitor,
                            Error{Fault::TimedOut,
                                  Text::tr("The Kerberos ticket cache took too long to answer."),
                                  {},
                                  Text::tr("Try \"klist\" in a terminal; another sign-in does not need the cache.")});
    if (!got)
        return pass(got.error());
    return std::shared_ptr<KerberosSession>(
        new KerberosSession(got->principal, got->cacheName, got->expires, got->clockSkew, Ownership::Users));
}

Result<> KerberosSession::fetchTicket(const QString &service, const QString &host, QDeadlineTimer deadline,
                                      Monitor &monitor) const
{
    if (isExpired()) {
        const KrbContext context;
        return kerberosFailed(context, KRB5KRB_AP_ERR_TKT_EXPIRED, m_principal);
    }
    return askInTurn(host, realm(), deadline, monitor,
                     kdcTooLate(Text::tr("The Kerberos servers took too long to give a ticket for %1.").arg(host)),
                     [cache = m_cacheName, owner = m_principal, realm = realm(), service = service.toUtf8(), host](Ask ask) {
                         const auto context = contextFor(ask, host, realm);
                         return fetch(*context, cache, owner, service, host.toUtf8());
                     });
}

} // namespace rd
