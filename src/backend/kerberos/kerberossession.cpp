// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/kerberos/kerberossession.h"

#include "backend/blockingcall.h"
#include "backend/kerberos/kerberoshandles.h"

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

Result<SignedIn> signInBlocking(const QString &name, const SecretPtr &password)
{
    const KrbContext context;
    if (context.error())
        return kerberosFailed(context, context.error(), name);
    KrbPrincipal principal(context);
    if (const auto code = krb5_parse_name(context.get(), name.toUtf8().constData(), principal.out()))
        return kerberosFailed(context, code, name);
    const QString whole = fullName(context, principal.get());

    KrbOptions options(context);
    if (const auto code = krb5_get_init_creds_opt_alloc(context.get(), options.out()))
        return kerberosFailed(context, code, whole);
    krb5_get_init_creds_opt_set_forwardable(options.get(), 0);
    krb5_get_init_creds_opt_set_proxiable(options.get(), 0);
    KrbCredentials credentials(context);
    if (const auto code = krb5_get_init_creds_password(context.get(), credentials.get(), principal.get(), password->c_str(), nullptr,
                                                       nullptr, 0, nullptr, options.get()))
        return kerberosFailed(context, code, whole);

    // With libkrb5 a cache of type MEMORY outlives its handle; ~KerberosSession destroys it.
    KrbCache cache(context);
    krb5_error_code code = krb5_cc_new_unique(context.get(), "MEMORY", nullptr, cache.out());
    if (!code)
        code = krb5_cc_initialize(context.get(), cache.get(), credentials->client);
    if (!code)
        code = krb5_cc_store_cred(context.get(), cache.get(), credentials.get());
    if (code)
        return kerberosFailed(context, code, whole);
    return SignedIn{fullName(context, credentials->client), fullName(context, cache.get()), toDateTime(credentials->times.endtime)};
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
    return SignedIn{whole, fullName(context, cache.get()), *end};
}

Result<> fetchBlocking(const QByteArray &cacheName, const QString &owner, const QByteArray &service, const QByteArray &host)
{
    const KrbContext context;
    if (context.error())
        return kerberosFailed(context, context.error(), owner);
    const QString wanted = QString::fromUtf8(service + '/' + host);
    KrbCache cache(context);
    KrbCredentials request(context);
    krb5_error_code code = krb5_cc_resolve(context.get(), cacheName.constData(), cache.out());
    if (!code)
        code = krb5_cc_get_principal(context.get(), cache.get(), &request->client);
    // As GSSAPI makes the name from service@host, so that it finds this very ticket.
    if (!code)
        code = krb5_sname_to_principal(context.get(), host.constData(), service.constData(), KRB5_NT_SRV_HST, &request->server);
    if (code)
        return kerberosFailed(context, code, owner, wanted);
    KrbHandle<krb5_creds *, krb5_free_creds> ticket(context);
    if (const auto failed = krb5_get_credentials(context.get(), 0, cache.get(), request.get(), ticket.out()))
        return kerberosFailed(context, failed, owner, wanted);
    return {};
}

} // namespace

KerberosSession::KerberosSession(QString principal, QByteArray cacheName, QDateTime expires, Ownership ownership)
    : m_principal(std::move(principal)), m_cacheName(std::move(cacheName)), m_expires(std::move(expires)), m_ownership(ownership)
{
}

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
                                                                 std::chrono::milliseconds limit, Monitor &monitor)
{
    if (principal.isEmpty())
        return fail(Fault::Malformed, Text::tr("No Kerberos name was given."), {},
                    Text::tr("Names look like admin or admin@EXAMPLE.COM."));
    auto got = callBlocking([principal, password] { return signInBlocking(principal, password); }, QDeadlineTimer(limit), monitor,
                            Text::tr("The Kerberos servers took too long to answer."));
    if (!got)
        return pass(got.error());
    return std::shared_ptr<KerberosSession>(new KerberosSession(got->principal, got->cacheName, got->expires, Ownership::Ours));
}

Result<std::shared_ptr<KerberosSession>> KerberosSession::useDefaultCache(const QString &principal, std::chrono::milliseconds limit,
                                                                          Monitor &monitor)
{
    auto got = callBlocking([principal] { return openDefaultBlocking(principal); }, QDeadlineTimer(limit), monitor,
                            Text::tr("The Kerberos ticket cache took too long to answer."));
    if (!got)
        return pass(got.error());
    return std::shared_ptr<KerberosSession>(new KerberosSession(got->principal, got->cacheName, got->expires, Ownership::Users));
}

Result<> KerberosSession::fetchTicket(const QString &service, const QString &host, QDeadlineTimer deadline, Monitor &monitor) const
{
    if (isExpired()) {
        const KrbContext context;
        return kerberosFailed(context, KRB5KRB_AP_ERR_TKT_EXPIRED, m_principal);
    }
    return callBlocking([cache = m_cacheName, owner = m_principal, service = service.toUtf8(),
                         host = host.toUtf8()] { return fetchBlocking(cache, owner, service, host); },
                        deadline, monitor, Text::tr("The Kerberos servers took too long to give a ticket for %1.").arg(host));
}

} // namespace rd
