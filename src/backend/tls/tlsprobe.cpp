// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/tlsprobe.h"

#include "backend/ldap/tcpsocket.h"
#include "backend/ldap/tlslayer.h"
#include "backend/tls/certificate.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TlsProbe)
};

constexpr std::chrono::milliseconds handshakeLimit{2000};
constexpr qint64 keptSeconds = 600;
constexpr qint64 problemKeptSeconds = 60;

/// Nothing is sent but the handshake, and nothing that comes is believed: the certificate is only shown.
Result<X509Handle> shakeHands(const QString &host, quint16 port, Monitor &monitor)
{
    const QDeadlineTimer deadline(handshakeLimit);
    auto socket = connectTcp(host, {port}, deadline, monitor);
    if (!socket)
        return pass(socket.error());
    const Handle<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_client_method()));
    const SslHandle tls(context ? SSL_new(context.get()) : nullptr);
    if (!tls || !SSL_set_fd(tls.get(), socket->fd.get()))
        return fail(Fault::Internal, Text::tr("TLS could not be set up."), takeOpenSslError());
    QByteArray name = host.toUtf8();
    SSL_ctrl(tls.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    for (;;) {
        const int rc = SSL_connect(tls.get());
        if (X509 *certificate = SSL_get1_peer_certificate(tls.get()))
            return X509Handle(certificate);
        const int reason = SSL_get_error(tls.get(), rc);
        if (rc == 1 || (reason != SSL_ERROR_WANT_READ && reason != SSL_ERROR_WANT_WRITE))
            return fail(Fault::Unreachable, Text::tr("Port %1 of %2 shows no certificate.").arg(port).arg(host),
                        takeOpenSslError(), Text::tr("Check that the service on this port speaks TLS."));
        const auto what = reason == SSL_ERROR_WANT_READ ? SocketReady::Read : SocketReady::Write;
        if (auto ready = waitForSocket(socket->fd.get(), what, deadline, monitor,
                                       Text::tr("Port %1 of %2 took too long to show its certificate.").arg(port).arg(host));
            !ready)
            return pass(ready.error());
    }
}

} // namespace

EndpointCertificate probeCertificate(const QString &host, const QString &service, quint16 port, Monitor &monitor)
{
    EndpointCertificate seen{.service = service, .port = port};
    const auto certificate = shakeHands(host, port, monitor);
    if (!certificate) {
        seen.problem = certificate.error();
        return seen;
    }
    const BundleCertificate described = describeCertificate({}, certificate->get());
    seen.subject = described.subject;
    seen.issuer = described.issuer;
    seen.names = described.hosts;
    seen.notBefore = described.notBefore;
    seen.notAfter = described.notAfter;
    return seen;
}

QList<EndpointCertificate> TlsProbe::certificates(const QString &host, Monitor &monitor)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        const QMutexLocker lock(&m_guard);
        const auto kept = m_kept.constFind(host);
        if (kept != m_kept.constEnd()) {
            const bool sound = std::none_of(kept->certificates.cbegin(), kept->certificates.cend(),
                                            [](const EndpointCertificate &one) { return one.problem.has_value(); });
            if (kept->at.secsTo(now) < (sound ? keptSeconds : problemKeptSeconds))
                return kept->certificates;
        }
    }
    constexpr quint16 ldaps = 636;
    constexpr quint16 https = 443;
    const QList<EndpointCertificate> seen{probeCertificate(host, QStringLiteral("ldaps"), ldaps, monitor),
                                          probeCertificate(host, QStringLiteral("https"), https, monitor)};
    const QMutexLocker lock(&m_guard);
    m_kept.insert(host, {now, seen});
    return seen;
}

} // namespace rd
