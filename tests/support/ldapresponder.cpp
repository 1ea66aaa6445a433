// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ldapresponder.h"

#include <QHash>
#include <memory>

namespace rdtest {
namespace {

constexpr char bindRequest = 0x60;
constexpr char searchRequest = 0x63;
constexpr char extendedRequest = 0x77;
constexpr char unbindRequest = 0x42;

QByteArray der(char tag, const QByteArray &content)
{
    QByteArray size;
    if (content.size() < 0x80) {
        size.append(char(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            size.prepend(char(rest & 0xff));
        size.prepend(char(0x80 | size.size()));
    }
    return tag + size + content;
}

QByteArray outcome(char tag, char code)
{
    return der(tag, der(0x0a, QByteArray(1, code)) + der(0x04, {}) + der(0x04, {}));
}

/// One element at the beginning of the bytes: its tag and content; the bytes are what follows it.
struct Element
{
    char tag = 0;
    QByteArrayView content;
};
std::optional<Element> take(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype size = static_cast<unsigned char>(bytes[1]);
    qsizetype at = 2;
    if (size >= 0x80) {
        const qsizetype count = size & 0x7f;
        if (count > 4 || bytes.size() < 2 + count)
            return std::nullopt;
        for (size = 0; at < 2 + count; ++at)
            size = size << 8 | static_cast<unsigned char>(bytes[at]);
    }
    if (bytes.size() - at < size)
        return std::nullopt;
    const Element element{bytes[0], bytes.sliced(at, size)};
    bytes = bytes.sliced(at + size);
    return element;
}

/// One client, first in clear and then in TLS.
class Connection
{
public:
    Connection(rd::Descriptor peer, SSL_CTX *context, const DirectoryAnswers &answers)
        : m_peer(std::move(peer)),
          m_context(context),
          m_answers(answers)
    {}
    void run()
    {
        while (readMore()) {
            QByteArrayView rest(m_pending);
            while (const auto message = take(rest))
                if (!answer(*message))
                    return;
            m_pending = rest.toByteArray();
        }
    }

private:
    bool readMore()
    {
        char buffer[16384];
        const auto count =
            m_tls ? SSL_read(m_tls.get(), buffer, sizeof buffer) : int(::recv(m_peer.get(), buffer, sizeof buffer, 0));
        if (count > 0)
            m_pending.append(buffer, count);
        return count > 0;
    }
    void send(const QByteArray &bytes)
    {
        if (m_tls)
            SSL_write(m_tls.get(), bytes.constData(), int(bytes.size()));
        else
            ::send(m_peer.get(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    bool answer(const Element &message)
    {
        QByteArrayView rest = message.content;
        const auto id = take(rest);
        const auto operation = take(rest);
        if (!id || !operation || operation->tag == unbindRequest)
            return false;
        const QByteArray number = der(0x02, id->content.toByteArray());
        QByteArray bytes;
        if (operation->tag == bindRequest) {
            bytes = der(0x30, number + outcome(0x61, 0));
        } else if (operation->tag == extendedRequest) {
            send(der(0x30, number + outcome(0x78, 0)));
            m_tls.reset(SSL_new(m_context));
            SSL_set_fd(m_tls.get(), m_peer.get());
            return SSL_accept(m_tls.get()) == 1;
        } else if (operation->tag == searchRequest) {
            bytes = found(number, operation->content);
        }
        send(bytes);
        return true;
    }
    QByteArray found(const QByteArray &number, QByteArrayView request) const
    {
        const auto base = take(request);
        const auto scope = take(request);
        const QList<QByteArray> *operations =
            base && scope ? m_answers.find(base->content.toByteArray(), scope->content.back()) : nullptr;
        QByteArray bytes;
        if (operations)
            for (const QByteArray &one : *operations)
                bytes += der(0x30, number + one);
        constexpr char noSuchObject = 32;
        return bytes + der(0x30, number + outcome(0x65, operations ? 0 : noSuchObject));
    }

    rd::Descriptor m_peer;
    SSL_CTX *m_context;
    const DirectoryAnswers &m_answers;
    rd::Handle<SSL, SSL_free> m_tls;
    QByteArray m_pending;
};

rd::Descriptor listener(const QByteArray &address, quint16 port, int backlog)
{
    rd::Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    ::inet_pton(AF_INET, address.constData(), &where.sin_addr);
    const int on = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&where), sizeof where) != 0 || ::listen(fd.get(), backlog) != 0)
        return {};
    return fd;
}

} // namespace

void DirectoryAnswers::add(const QByteArray &base, rd::Scope scope, const QList<rd::DirectoryEntry> &entries)
{
    QList<QByteArray> operations;
    for (const rd::DirectoryEntry &entry : entries) {
        QByteArray attributes;
        for (auto it = entry.attributes.cbegin(); it != entry.attributes.cend(); ++it) {
            QByteArray values;
            for (const QByteArray &value : it.value())
                values += der(0x04, value);
            attributes += der(0x30, der(0x04, it.key()) + der(0x31, values));
        }
        operations.append(der(0x64, der(0x04, entry.dn.toUtf8()) + der(0x30, attributes)));
    }
    m_operations.insert({base.toLower(), int(scope)}, operations);
}

const QList<QByteArray> *DirectoryAnswers::find(const QByteArray &base, int scope) const
{
    const auto found = m_operations.constFind({base.toLower(), scope});
    return found == m_operations.constEnd() ? nullptr : &*found;
}

LdapResponder::LdapResponder(const Identity &identity) : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX_use_certificate(m_context.get(), identity.certificate.get());
    SSL_CTX_use_PrivateKey(m_context.get(), identity.key.get());
}

LdapResponder::~LdapResponder()
{
    for (const rd::Descriptor &fd : m_kept)
        ::shutdown(fd.get(), SHUT_RDWR); // wakes who accepts; clients have gone by then
    for (std::thread &thread : m_threads)
        thread.join();
}

std::optional<quint16> LdapResponder::serve(const QByteArray &address, quint16 port, DirectoryAnswers answers)
{
    constexpr int backlog = 64;
    rd::Descriptor fd = listener(address, port, backlog);
    sockaddr_in where{};
    socklen_t size = sizeof where;
    if (fd.get() < 0 || ::getsockname(fd.get(), reinterpret_cast<sockaddr *>(&where), &size) != 0)
        return std::nullopt;
    m_threads.emplace_back([listening = fd.get(), context = m_context.get(), answers = std::move(answers)] {
        for (;;) {
            rd::Descriptor peer(::accept(listening, nullptr, nullptr));
            if (peer.get() < 0)
                return;
            Connection(std::move(peer), context, answers).run();
        }
    });
    m_kept.push_back(std::move(fd));
    return ntohs(where.sin_port);
}

bool LdapResponder::dropPackets(const QByteArray &address, quint16 port)
{
    rd::Descriptor fd = listener(address, port, 0);
    sockaddr_in where{};
    socklen_t size = sizeof where;
    if (fd.get() < 0 || ::getsockname(fd.get(), reinterpret_cast<sockaddr *>(&where), &size) != 0)
        return false;
    m_kept.push_back(std::move(fd));
    constexpr int moreThanWait = 4;
    for (int i = 0; i < moreThanWait; ++i) {
        rd::Descriptor waiting(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        ::connect(waiting.get(), reinterpret_cast<sockaddr *>(&where), sizeof where);
        m_kept.push_back(std::move(waiting));
    }
    return true;
}

} // namespace rdtest
