// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/kerberos/kerberoshandles.h"

#include "backend/descriptor.h"
#include "core/handle.h"

#include <QList>
#include <algorithm>
#include <cerrno>
#include <profile.h>
#include <sys/mman.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Kerberos)
};

QString realmOf(const KrbContext &context, const QString &principal)
{
    if (const QString named = principal.section(u'@', 1); !named.isEmpty())
        return named;
    KrbHandle<char *, krb5_free_default_realm> realm(context);
    krb5_get_default_realm(context.get(), realm.out());
    return QString::fromUtf8(realm.get());
}

void freeProfile(profile_t profile) noexcept
{
    profile_abandon(profile);
}

/// Realm and host may come from a directory: nothing in them may be configuration.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':';
    });
}

using ProfileHandle = Handle<std::remove_pointer_t<profile_t>, freeProfile>;

} // namespace

KrbContext::KrbContext(const QString &realm, const QString &kdcHost)
{
    if (!isPlainName(realm) || !isPlainName(kdcHost)) {
        m_error = KRB5_REALM_UNKNOWN;
        return;
    }
    // libkrb5 takes configuration from files only; this one is in memory. It comes first, so its values win.
    const Descriptor file(::memfd_create("krb5.conf", MFD_CLOEXEC));
    const QByteArray text = QStringLiteral("[realms]\n%1 = {\nkdc* = %2\n}\n").arg(realm, kdcHost).toUtf8();
    if (file.get() < 0 || ::write(file.get(), text.constData(), size_t(text.size())) != text.size()) {
        m_error = errno;
        return;
    }
    QList<QByteArray> paths =
        qEnvironmentVariableIsEmpty("KRB5_CONFIG") ? QList<QByteArray>{"/etc/krb5.conf"} : qgetenv("KRB5_CONFIG").split(':');
    paths.prepend("/proc/self/fd/" + QByteArray::number(file.get()));
    QList<const char *> names;
    for (const QByteArray &path : std::as_const(paths))
        names.append(path.constData());
    names.append(nullptr);
    ProfileHandle profile;
    m_error = krb5_error_code(profile_init(names.data(), Out(profile)));
    if (!m_error)
        m_error = krb5_init_context_profile(profile.get(), 0, &m_context);
    KrbHandle<char *, krb5_free_default_realm> known(*this);
    if (!m_error && krb5_get_default_realm(m_context, known.out()))
        m_error = krb5_set_default_realm(m_context, realm.toUtf8().constData());
}

QString KrbContext::words(krb5_error_code code) const
{
    const char *message = krb5_get_error_message(m_context, code);
    const QString text = QString::fromUtf8(message);
    krb5_free_error_message(m_context, message);
    return text;
}

tl::unexpected<Error> kerberosFailed(const KrbContext &context, krb5_error_code code, const QString &principal,
                                     const QString &service)
{
    const QString words = context.words(code);
    const QString realm = realmOf(context, principal);
    switch (code) {
    case KRB5KDC_ERR_PREAUTH_FAILED:
    case KRB5KRB_AP_ERR_BAD_INTEGRITY:
    case KRB5_PREAUTH_FAILED:
        return fail(Fault::AuthFailed, Text::tr("The password of %1 is wrong.").arg(principal), words,
                    Text::tr("Try again; after several wrong passwords the account is locked for a while."));
    case KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN:
        return fail(Fault::AuthFailed, Text::tr("There is no account %1 in the realm %2.").arg(principal, realm), words,
                    Text::tr("Check the spelling; the realm is written in capitals."));
    case KRB5KDC_ERR_KEY_EXP:
        return fail(Fault::AuthFailed, Text::tr("The password of %1 has expired.").arg(principal), words,
                    Text::tr("Change it first: run \"kinit %1\" in a terminal.").arg(principal));
    case KRB5KDC_ERR_CLIENT_REVOKED:
        return fail(Fault::AuthFailed, Text::tr("The account %1 is locked or disabled.").arg(principal), words,
                    Text::tr("Wait until the lock ends, or let another administrator unlock it (\"ipa user-unlock\")."));
    case KRB5KRB_AP_ERR_SKEW:
    case KRB5_KDCREP_SKEW:
        return fail(Fault::AuthFailed, Text::tr("The clocks of this machine and of the Kerberos server differ too much."), words,
                    Text::tr("Set both clocks right (chronyd), then sign in again. The limit is five minutes."));
    case KRB5KRB_ERR_GENERIC:
    case KRB5KDC_ERR_SVC_UNAVAILABLE:
        return fail(Fault::Unreachable, Text::tr("A Kerberos server of the realm %1 answers, but cannot work now.").arg(realm),
                    words, Text::tr("Its directory server is probably down: look at \"ipactl status\" on the servers."));
    case KRB5_KDC_UNREACH:
        return fail(Fault::Unreachable, Text::tr("No Kerberos server of the realm %1 answers.").arg(realm), words,
                    Text::tr("Check that krb5kdc runs on the servers (\"ipactl status\") and that port 88 is open from here."));
    case EAGAIN: // libkrb5's word for a name server that gives no answer
        return fail(Fault::Unreachable, Text::tr("The names of the Kerberos servers of %1 cannot be looked up now.").arg(realm),
                    words, Text::tr("Check this machine's name servers (/etc/resolv.conf), then try again."));
    case KRB5_REALM_UNKNOWN:
    case KRB5_REALM_CANT_RESOLVE:
        return fail(
            Fault::Unreachable, Text::tr("This machine does not know any Kerberos server of the realm %1.").arg(realm), words,
            Text::tr(
                "Check the spelling of the realm, and that /etc/krb5.conf or the DNS records _kerberos._udp name its servers."));
    case KRB5_CONFIG_NODEFREALM:
        return fail(Fault::Unreachable, Text::tr("This machine has no default Kerberos realm."), words,
                    Text::tr("Write the name with its realm, for example admin@EXAMPLE.COM."));
    case KRB5_CONFIG_CANTOPEN:
    case KRB5_CONFIG_BADFORMAT:
        return fail(Fault::Malformed, Text::tr("The Kerberos configuration of this machine cannot be read."), words,
                    Text::tr("Look at /etc/krb5.conf, or at the file that KRB5_CONFIG names."));
    case KRB5_PARSE_MALFORMED:
        return fail(Fault::Malformed, Text::tr("\"%1\" is not a Kerberos name.").arg(principal), words,
                    Text::tr("Names look like admin or admin@EXAMPLE.COM."));
    case KRB5_CC_NOTFOUND:
    case KRB5_FCC_NOFILE:
    case KRB5_CC_NOMEM:
        if (principal.isEmpty())
            return fail(Fault::AuthFailed, Text::tr("There is no Kerberos ticket."), words,
                        Text::tr("Get one with \"kinit admin\", or sign in with a name and password."));
        return fail(Fault::AuthFailed, Text::tr("There is no Kerberos ticket of %1.").arg(principal), words,
                    Text::tr("Get one with \"kinit %1\", or sign in with the password.").arg(principal));
    case KRB5KRB_AP_ERR_TKT_EXPIRED:
        return fail(Fault::AuthFailed, Text::tr("The Kerberos ticket of %1 has expired.").arg(principal), words,
                    Text::tr("Get a new one (kinit) or sign in with the password."));
    case KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN:
        return fail(
            Fault::AuthFailed, Text::tr("The realm %1 does not know the service %2.").arg(realm, service), words,
            Text::tr("Use the server's full name as the directory has it; an alias, a short name or a wrong reverse DNS record "
                     "leads here."));
    default:
        return fail(Fault::AuthFailed,
                    service.isEmpty() ? Text::tr("The Kerberos sign-in of %1 failed.").arg(principal)
                                      : Text::tr("No Kerberos ticket for %1 could be got.").arg(service),
                    words, Text::tr("Check with \"kinit\" and \"kvno\" in a terminal of this machine."));
    }
}

} // namespace rd
