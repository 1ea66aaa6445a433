// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/tlslayer.h"

#include "backend/ldap/tcpsocket.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <lber.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TlsLayer)
};

using SslContext = Handle<SSL_CTX, SSL_CTX_free>;
using GeneralNames = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;

/// What the verification saw of the certificate it stumbled over.
struct Rejected
{
    int code = X509_V_OK;
    QString subject;
    QString issuer;
    QDateTime notBefore;
    QDateTime notAfter;
    QStringList names;
};

QString opensslWords()
{
    QStringList words;
    while (const unsigned long code = ERR_get_error()) {
        char buffer[256];
        ERR_error_string_n(code, buffer, sizeof buffer);
        words.append(QString::fromUtf8(buffer));
    }
    return words.join(QLatin1StringView("; "));
}

QString oneLine(const X509_NAME *name)
{
    char buffer[512];
    X509_NAME_oneline(name, buffer, sizeof buffer);
    return QString::fromUtf8(buffer);
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    tm broken{};
    if (!ASN1_TIME_to_tm(time, &broken))
        return {};
    return QDateTime(QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
                     QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), Qt::UTC);
}

QStringList dnsNames(X509 *certificate)
{
    QStringList names;
    const GeneralNames all(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS)
            names.append(QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                           ASN1_STRING_length(name->d.dNSName)));
    }
    return names;
}

int rememberRejected(int accepted, X509_STORE_CTX *store)
{
    if (accepted)
        return accepted;
    auto *tls = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *rejected = static_cast<Rejected *>(SSL_get_app_data(tls));
    rejected->code = X509_STORE_CTX_get_error(store);
    if (X509 *certificate = X509_STORE_CTX_get_current_cert(store)) {
        rejected->subject = oneLine(X509_get_subject_name(certificate));
        rejected->issuer = oneLine(X509_get_issuer_name(certificate));
        rejected->notBefore = toDateTime(X509_get0_notBefore(certificate));
        rejected->notAfter = toDateTime(X509_get0_notAfter(certificate));
        rejected->names = dnsNames(certificate);
    }
    return 0;
}

tl::unexpected<Error> untrusted(const QString &host, const Rejected &rejected, const QString &caFile)
{
    const QString detail = QStringLiteral("%1 (subject %2, issuer %3)")
                               .arg(QString::fromUtf8(X509_verify_cert_error_string(rejected.code)), rejected.subject, rejected.issuer);
    const QString files = trustedCaFiles(caFile).join(QLatin1StringView(", "));
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.date(), QLocale::ShortFormat); };
    switch (rejected.code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return fail(Fault::Untrusted, Text::tr("The certificate of %1 expired on %2.").arg(host, day(rejected.notAfter)), detail,
                    Text::tr("Renew it on %1 (\"ipa-cert-fix\", \"getcert list\"), or sign in with Kerberos, which needs no certificate. "
                             "If the date is right there, check the clock of this machine.")
                        .arg(host));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return fail(Fault::Untrusted, Text::tr("The certificate of %1 is not valid before %2.").arg(host, day(rejected.notBefore)), detail,
                    Text::tr("Check the clocks of this machine and of %1.").arg(host));
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return fail(Fault::Untrusted,
                    Text::tr("The server that answered as %1 has a certificate made out for %2.")
                        .arg(host, rejected.names.isEmpty() ? rejected.subject : rejected.names.join(QLatin1StringView(", "))),
                    detail,
                    Text::tr("Use the server's full name as its certificate has it, and check that the name leads to the right address."));
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return fail(Fault::Untrusted, Text::tr("The certificate of %1 was issued by an authority this machine does not know.").arg(host), detail,
                    files.isEmpty()
                        ? Text::tr("Get the file /etc/ipa/ca.crt from %1 in a safe way and name it as the CA file.").arg(host)
                        : Text::tr("Known authorities come from %2. Get /etc/ipa/ca.crt from %1 in a safe way and name it as the CA file.")
                              .arg(host, files));
    default:
        return fail(Fault::Untrusted, Text::tr("The certificate of %1 was not accepted.").arg(host), detail,
                    Text::tr("Look at the certificate of %1 and at the authorities this machine knows (%2).").arg(host, files));
    }
}

Result<SslContext> makeContext(const QString &caFile)
{
    SslContext context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return fail(Fault::Internal, Text::tr("TLS could not be set up."), opensslWords());
    for (const QString &path : trustedCaFiles(caFile)) {
        const QByteArray name = path.toLocal8Bit();
        const bool isFolder = QFileInfo(path).isDir();
        const bool read = isFolder ? SSL_CTX_load_verify_dir(context.get(), name.constData()) == 1
                                   : SSL_CTX_load_verify_file(context.get(), name.constData()) == 1;
        if (!read && path == caFile)
            return fail(Fault::Malformed, Text::tr("The CA file %1 could not be read.").arg(path), opensslWords(),
                        Text::tr("Name a readable file with certificates in PEM form, such as /etc/ipa/ca.crt of a server."));
    }
    ERR_clear_error();
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, rememberRejected);
    return context;
}

// ---- libldap's I/O layer on top of an SSL object -----------------------------------------------------------------

SSL *tlsOf(Sockbuf_IO_Desc *layer)
{
    return static_cast<SSL *>(layer->sbiod_pvt);
}

int setup(Sockbuf_IO_Desc *layer, void *tls)
{
    layer->sbiod_pvt = tls;
    return 0;
}

int dispose(Sockbuf_IO_Desc *layer)
{
    const SslHandle owned(tlsOf(layer));
    layer->sbiod_pvt = nullptr;
    return 0;
}

int control(Sockbuf_IO_Desc *layer, int option, void *argument)
{
    // OpenSSL may hold decrypted bytes while the socket has none: libldap must not wait then.
    if (option == LBER_SB_OPT_DATA_READY && SSL_pending(tlsOf(layer)) > 0)
        return 1;
    return LBER_SBIOD_CTRL_NEXT(layer, option, argument);
}

ber_slen_t outcome(SSL *tls, int count)
{
    if (count > 0)
        return count;
    switch (SSL_get_error(tls, count)) {
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        errno = EWOULDBLOCK;
        return -1;
    case SSL_ERROR_SYSCALL:
        if (errno == 0)
            return 0;
        return -1;
    default:
        errno = EIO;
        return -1;
    }
}

int clamped(ber_len_t length)
{
    return int(std::min<ber_len_t>(length, 1 << 20));
}

ber_slen_t readThrough(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length)
{
    ERR_clear_error();
    errno = 0;
    return outcome(tlsOf(layer), SSL_read(tlsOf(layer), buffer, clamped(length)));
}

ber_slen_t writeThrough(Sockbuf_IO_Desc *layer, void *buffer, ber_len_t length)
{
    ERR_clear_error();
    errno = 0;
    return outcome(tlsOf(layer), SSL_write(tlsOf(layer), buffer, clamped(length)));
}

int closeLayer(Sockbuf_IO_Desc *layer)
{
    SSL_shutdown(tlsOf(layer)); // tells the server; its answer is not awaited
    return 0;
}

Sockbuf_IO tlsIo{setup, dispose, control, readThrough, writeThrough, closeLayer};

} // namespace

QStringList trustedCaFiles(const QString &givenFile)
{
    if (!givenFile.isEmpty())
        return {givenFile};
    QStringList files;
    for (const int option : {LDAP_OPT_X_TLS_CACERTFILE, LDAP_OPT_X_TLS_CACERTDIR}) {
        char *path = nullptr;
        if (ldap_get_option(nullptr, option, &path) == LDAP_OPT_SUCCESS && path)
            files.append(QString::fromLocal8Bit(path));
        ldap_memfree(path);
    }
    const QString ipaFile = QStringLiteral("/etc/ipa/ca.crt");
    if (!files.contains(ipaFile))
        files.append(ipaFile);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

Result<SslHandle> startTls(int fd, const QString &host, const QString &caFile, QDeadlineTimer deadline, Monitor &monitor)
{
    auto context = makeContext(caFile);
    if (!context)
        return pass(context.error());
    SslHandle tls(SSL_new(context->get()));
    Rejected rejected;
    const QByteArray name = host.toUtf8();
    if (!tls || !SSL_set_fd(tls.get(), fd) || !SSL_set1_host(tls.get(), name.constData()))
        return fail(Fault::Internal, Text::tr("TLS could not be set up."), opensslWords());
    QByteArray serverName = name; // OpenSSL's macro for this casts in the old style
    SSL_ctrl(tls.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, serverName.data());
    SSL_set_app_data(tls.get(), &rejected);

    for (;;) {
        ERR_clear_error();
        errno = 0;
        const int rc = SSL_connect(tls.get());
        if (rc == 1)
            break;
        const int reason = SSL_get_error(tls.get(), rc);
        if (reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE) {
            const auto what = reason == SSL_ERROR_WANT_READ ? SocketReady::Read : SocketReady::Write;
            if (auto ready =
                    waitForSocket(fd, what, deadline, monitor, Text::tr("%1 took too long to set up a protected connection.").arg(host));
                !ready)
                return pass(ready.error());
            continue;
        }
        if (rejected.code != X509_V_OK)
            return untrusted(host, rejected, caFile);
        const QString words = opensslWords();
        return fail(Fault::Unreachable, Text::tr("No protected connection to %1 could be set up.").arg(host),
                    words.isEmpty() ? QString::fromLocal8Bit(std::strerror(errno ? errno : ECONNRESET)) : words,
                    Text::tr("Check that the directory server of %1 has TLS switched on and offers TLS 1.2 or later.").arg(host));
    }
    SSL_set_app_data(tls.get(), nullptr);
    return tls;
}

void speakThrough(LDAP *ldap, SslHandle tls)
{
    Sockbuf *buffer = nullptr;
    ldap_get_option(ldap, LDAP_OPT_SOCKBUF, &buffer);
    ber_sockbuf_add_io(buffer, &tlsIo, LBER_SBIOD_LEVEL_TRANSPORT, tls.release());
}

} // namespace rd
