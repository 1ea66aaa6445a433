// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/descriptor.h"
#include "core/handle.h"

#include <QByteArray>
#include <QFile>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace rdtest {

using KeyHandle = rd::Handle<EVP_PKEY, EVP_PKEY_free>;
using CertificateHandle = rd::Handle<X509, X509_free>;

/// A key with a self-signed certificate, which is its own authority.
struct Identity
{
    KeyHandle key;
    CertificateHandle certificate;

    Identity(const char *dnsName, int validFromDays, int validToDays) : key(EVP_EC_gen("P-256")), certificate(X509_new())
    {
        X509 *x = certificate.get();
        X509_set_version(x, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
        X509_gmtime_adj(X509_getm_notBefore(x), validFromDays * 86400L);
        X509_gmtime_adj(X509_getm_notAfter(x), validToDays * 86400L);
        X509_set_pubkey(x, key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Test"),
                                   -1, -1, 0);
        X509_set_issuer_name(x, X509_get_subject_name(x));
        const QByteArray names = QByteArray("DNS:") + dnsName;
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.constData());
        X509_add_ext(x, extension, -1);
        X509_EXTENSION_free(extension);
        X509_sign(x, key.get(), EVP_sha256());
    }
    void savePem(const QString &path) const
    {
        const rd::Handle<BIO, BIO_free_all> memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(memory.get(), certificate.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory.get(), &data);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(data, size);
    }
};

/// A listening socket on the loopback address. Without serve() it accepts connections and says nothing.
class LoopbackServer
{
public:
    LoopbackServer() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener.get(), 8);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ~LoopbackServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
    }
    quint16 port() const { return m_port; }
    const QByteArray &received() const { return m_received; } ///< after the server has ended

    /// Serves one connection: sends the answer to the first bytes that come, then collects what else comes.
    void serve(QByteArray answer)
    {
        m_thread = std::thread([this, answer] {
            const rd::Descriptor peer(::accept(m_listener.get(), nullptr, nullptr));
            char buffer[4096];
            for (ssize_t count = 0; (count = ::recv(peer.get(), buffer, sizeof buffer, 0)) > 0;) {
                if (m_received.isEmpty())
                    ::send(peer.get(), answer.constData(), size_t(answer.size()), MSG_NOSIGNAL);
                m_received.append(buffer, count);
            }
        });
    }
    /// The same inside TLS.
    void serveTls(const Identity &identity, QByteArray answer)
    {
        m_context.reset(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_use_certificate(m_context.get(), identity.certificate.get());
        SSL_CTX_use_PrivateKey(m_context.get(), identity.key.get());
        m_thread = std::thread([this, answer] {
            const rd::Descriptor peer(::accept(m_listener.get(), nullptr, nullptr));
            const rd::Handle<SSL, SSL_free> tls(SSL_new(m_context.get()));
            SSL_set_fd(tls.get(), peer.get());
            if (SSL_accept(tls.get()) != 1)
                return;
            char buffer[4096];
            for (int count = 0; (count = SSL_read(tls.get(), buffer, sizeof buffer)) > 0;) {
                if (m_received.isEmpty() && !answer.isEmpty())
                    SSL_write(tls.get(), answer.constData(), int(answer.size()));
                m_received.append(buffer, count);
                if (answer.isEmpty())
                    break;
            }
        });
    }
    void join() { m_thread.join(); }

private:
    rd::Descriptor m_listener;
    quint16 m_port = 0;
    rd::Handle<SSL_CTX, SSL_CTX_free> m_context;
    std::thread m_thread;
    QByteArray m_received;
};

} // namespace rdtest
