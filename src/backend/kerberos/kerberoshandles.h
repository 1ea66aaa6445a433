// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <krb5.h>
#include <utility>

namespace rd {

/// A libkrb5 context. One thread, one context.
class KrbContext
{
public:
    KrbContext() : m_error(krb5_init_context(&m_context)) {}
    /// As configured, but this host is the only Kerberos server of the realm, which is the default one if none is configured.
    KrbContext(const QString &realm, const QString &kdcHost);
    ~KrbContext()
    {
        if (m_context)
            krb5_free_context(m_context);
    }
    krb5_context get() const { return m_context; }
    krb5_error_code error() const { return m_error; }
    QString words(krb5_error_code code) const;

private:
    Q_DISABLE_COPY_MOVE(KrbContext)
    krb5_context m_context = nullptr;
    krb5_error_code m_error = 0;
};

/// The owner of a libkrb5 object; its free functions need the context, which must live longer.
template<typename T, auto Free>
class KrbHandle
{
public:
    explicit KrbHandle(const KrbContext &context) : m_context(context) {}
    ~KrbHandle()
    {
        if (m_raw)
            Free(m_context.get(), m_raw);
    }
    T get() const { return m_raw; }
    T *out() { return &m_raw; }
    T release() { return std::exchange(m_raw, nullptr); }
    T operator->() const { return m_raw; }

private:
    Q_DISABLE_COPY_MOVE(KrbHandle)
    const KrbContext &m_context;
    T m_raw = nullptr;
};

/// krb5_creds by value, its contents freed.
class KrbCredentials
{
public:
    explicit KrbCredentials(const KrbContext &context) : m_context(context) {}
    ~KrbCredentials() { krb5_free_cred_contents(m_context.get(), &m_creds); }
    krb5_creds *get() { return &m_creds; }
    krb5_creds *operator->() { return &m_creds; }

private:
    Q_DISABLE_COPY_MOVE(KrbCredentials)
    const KrbContext &m_context;
    krb5_creds m_creds{};
};

using KrbPrincipal = KrbHandle<krb5_principal, krb5_free_principal>;
using KrbCache = KrbHandle<krb5_ccache, krb5_cc_close>;
using KrbOptions = KrbHandle<krb5_get_init_creds_opt *, krb5_get_init_creds_opt_free>;
using KrbName = KrbHandle<char *, krb5_free_unparsed_name>;
using KrbString = KrbHandle<char *, krb5_free_string>;

/// A failure of libkrb5 as people need it. principal: who signs in; service: what the ticket was for, empty at sign-in.
tl::unexpected<Error> kerberosFailed(const KrbContext &context, krb5_error_code code, const QString &principal,
                                     const QString &service = {});

} // namespace rd
