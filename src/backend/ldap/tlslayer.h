// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handle.h"
#include "core/monitor.h"
#include "core/result.h"

#include <QDeadlineTimer>
#include <QStringList>
#include <ldap.h>
#include <openssl/ssl.h>

namespace rd {

using SslHandle = Handle<SSL, SSL_free>;

/// Where the certificates of trusted authorities come from: the file given, else what libldap is configured with (LDAPTLS_CACERT,
/// ldap.conf) together with /etc/ipa/ca.crt of an enrolled machine.
QStringList trustedCaFiles(const QString &givenFile);

/// TLS on a connected non-blocking socket, certificate and name verified, by OpenSSL and not by libldap's own TLS: libldap is
/// built with GnuTLS here and OpenSSL there, says of a bad certificate no more than "Connect error", obeys a TLS_REQCERT never
/// in ldap.conf, and cannot be stopped during a handshake.
Result<SslHandle> startTls(int fd, const QString &host, const QString &caFile, QDeadlineTimer deadline, Monitor &monitor);

/// From here on the LDAP connection speaks through this TLS, and owns it.
void speakThrough(LDAP *ldap, SslHandle tls);

} // namespace rd
