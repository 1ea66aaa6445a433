// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldaperrors.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Ldap)
};

QString technical(const LdapOutcome &outcome)
{
    const QString name = QString::fromUtf8(ldap_err2string(outcome.code));
    return outcome.words.isEmpty() ? QStringLiteral("%1 (%2)").arg(name).arg(outcome.code)
                                   : QStringLiteral("%1 (%2): %3").arg(name).arg(outcome.code).arg(outcome.words);
}

/// What can happen to any request, whatever it was for.
tl::unexpected<Error> commonFailure(const LdapOutcome &outcome, const QString &host)
{
    const QString detail = technical(outcome);
    switch (outcome.code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        return fail(Fault::Unreachable, Text::tr("The directory server of %1 ended the connection.").arg(host), detail,
                    Text::tr("It may have been stopped or restarted: look at \"ipactl status\" on %1, then try again.").arg(host));
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
        return fail(Fault::Unreachable, Text::tr("The directory server of %1 is busy starting, stopping or importing.").arg(host), detail,
                    Text::tr("Try again in a minute."));
    case LDAP_TIMEOUT:
    case LDAP_TIMELIMIT_EXCEEDED:
        return fail(Fault::TimedOut, Text::tr("The directory server of %1 took too long to answer.").arg(host), detail,
                    Text::tr("Look at its load and try again."));
    case LDAP_DECODING_ERROR:
    case LDAP_ENCODING_ERROR:
        return fail(Fault::Malformed, Text::tr("What answered on %1 does not speak LDAP properly.").arg(host), detail,
                    Text::tr("Check that the directory server listens on this port, and nothing else."));
    default:
        return fail(Fault::RemoteFailed, Text::tr("The directory server of %1 answered with an error.").arg(host), detail);
    }
}

bool isDirectoryManager(const QString &dn)
{
    return QString(dn).remove(u' ').compare(QLatin1StringView("cn=directorymanager"), Qt::CaseInsensitive) == 0;
}

} // namespace

LdapOutcome lastOutcome(LDAP *ldap)
{
    LdapOutcome outcome;
    ldap_get_option(ldap, LDAP_OPT_RESULT_CODE, &outcome.code);
    char *words = nullptr;
    if (ldap_get_option(ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &words) == LDAP_OPT_SUCCESS && words)
        outcome.words = QString::fromUtf8(words).trimmed();
    ldap_memfree(words);
    return outcome;
}

tl::unexpected<Error> simpleBindFailed(const LdapOutcome &outcome, const QString &host, const QString &bindDn)
{
    switch (outcome.code) {
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_NO_SUCH_OBJECT: // 389-ds says this of an unknown DN when it is allowed to tell
        if (isDirectoryManager(bindDn))
            return fail(Fault::AuthFailed, Text::tr("The Directory Manager password is wrong at %1.").arg(host), technical(outcome),
                        Text::tr("Each server has its own Directory Manager password, usually the one given when it was installed."));
        return fail(Fault::AuthFailed, Text::tr("%1 does not accept the name %2 with this password.").arg(host, bindDn), technical(outcome),
                    Text::tr("Check the whole DN and the password."));
    case LDAP_CONSTRAINT_VIOLATION:
    case LDAP_UNWILLING_TO_PERFORM:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return fail(Fault::AuthFailed, Text::tr("%1 refuses to let %2 sign in with a password.").arg(host, bindDn), technical(outcome),
                    Text::tr("The account may be locked or its password expired; sign in with Kerberos, or unlock it first."));
    default:
        return commonFailure(outcome, host);
    }
}

tl::unexpected<Error> kerberosBindFailed(const LdapOutcome &outcome, const QString &host, const QString &principal)
{
    const auto says = [&outcome](const char *words) { return outcome.words.contains(QLatin1StringView(words), Qt::CaseInsensitive); };
    if (says("skew"))
        return fail(Fault::AuthFailed, Text::tr("The clocks of this machine and of %1 differ too much for Kerberos.").arg(host),
                    technical(outcome), Text::tr("Set both clocks right (chronyd), then sign in again."));
    if (says("expired"))
        return fail(Fault::AuthFailed, Text::tr("The Kerberos ticket of %1 has expired.").arg(principal), technical(outcome),
                    Text::tr("Get a new one (kinit) or sign in with the password."));
    if (outcome.code == LDAP_INVALID_CREDENTIALS || outcome.code == LDAP_INAPPROPRIATE_AUTH)
        return fail(Fault::AuthFailed, Text::tr("%1 does not accept the Kerberos ticket of %2.").arg(host, principal), technical(outcome),
                    Text::tr("Its keytab (/etc/dirsrv/ds.keytab) may be out of date, its clock wrong, or the account unknown there."));
    if (outcome.code == LDAP_AUTH_METHOD_NOT_SUPPORTED)
        return fail(Fault::AuthFailed, Text::tr("The directory server of %1 does not offer Kerberos sign-in.").arg(host), technical(outcome),
                    Text::tr("On this machine the SASL module for GSSAPI may be missing; otherwise sign in as Directory Manager."));
    if (outcome.code == LDAP_LOCAL_ERROR || outcome.code == LDAP_AUTH_UNKNOWN || outcome.code == LDAP_OTHER)
        return fail(Fault::AuthFailed, Text::tr("The Kerberos sign-in to the directory server of %1 failed.").arg(host), technical(outcome),
                    Text::tr("Check with \"ldapsearch -Y GSSAPI -H ldap://%1\" from this machine.").arg(host));
    return commonFailure(outcome, host);
}

tl::unexpected<Error> readFailed(const LdapOutcome &outcome, const QString &host, const QString &dn)
{
    switch (outcome.code) {
    case LDAP_NO_SUCH_OBJECT:
        return fail(Fault::NotFound, Text::tr("%1 has no entry %2, or does not show it to this sign-in.").arg(host, dn), technical(outcome));
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_UNWILLING_TO_PERFORM:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return fail(Fault::Denied, Text::tr("%1 does not let this sign-in read %2.").arg(host, dn), technical(outcome),
                    Text::tr("Sign in as admin or as Directory Manager."));
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return fail(Fault::RemoteFailed, Text::tr("%1 gives this sign-in only part of %2, by its own limit.").arg(host, dn),
                    technical(outcome), Text::tr("Sign in as Directory Manager, or raise the limit for this account."));
    default:
        return commonFailure(outcome, host);
    }
}

tl::unexpected<Error> changeFailed(const LdapOutcome &outcome, const QString &host, const QString &dn)
{
    switch (outcome.code) {
    case LDAP_INSUFFICIENT_ACCESS:
        return fail(Fault::Denied, Text::tr("%1 does not let this sign-in change %2.").arg(host, dn), technical(outcome),
                    Text::tr("Sign in as admin or as Directory Manager."));
    case LDAP_NO_SUCH_OBJECT:
        return fail(Fault::NotFound, Text::tr("There is no entry %2 on %1.").arg(host, dn), technical(outcome));
    case LDAP_ALREADY_EXISTS:
    case LDAP_TYPE_OR_VALUE_EXISTS:
        return fail(Fault::Conflict, Text::tr("%1 already has %2.").arg(host, dn), technical(outcome));
    case LDAP_NO_SUCH_ATTRIBUTE:
        return fail(Fault::Conflict, Text::tr("What should be removed from %2 is not there on %1.").arg(host, dn), technical(outcome));
    case LDAP_UNWILLING_TO_PERFORM:
    case LDAP_CONSTRAINT_VIOLATION:
    case LDAP_OBJECT_CLASS_VIOLATION:
    case LDAP_NOT_ALLOWED_ON_NONLEAF:
        return fail(Fault::RemoteFailed, Text::tr("%1 refuses to change %2.").arg(host, dn), technical(outcome),
                    Text::tr("Its own words say why; nothing was changed."));
    default:
        return commonFailure(outcome, host);
    }
}

} // namespace rd
