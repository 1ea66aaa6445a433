// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpassserver.h"

#include <QFile>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace rd {
namespace {

constexpr qsizetype longestPrompt = 64 * 1024;

bool isOurUser(int connection)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

QByteArray readPrompt(int connection)
{
    QByteArray prompt;
    std::array<char, 4096> piece{};
    while (prompt.size() < longestPrompt) {
        const ssize_t size = ::recv(connection, piece.data(), piece.size(), 0);
        if (size <= 0)
            break;
        prompt.append(piece.data(), size);
    }
    return prompt;
}

} // namespace

Result<std::unique_ptr<AskpassServer>> AskpassServer::listen(const QString &folder)
{
    const QByteArray path =
        QFile::encodeName(folder + QLatin1StringView("/a") + QString::number(QRandomGenerator::system()->generate64(), 36));
    const auto cannot = [] {
        return fail(Fault::Internal,
                    QCoreApplication::translate("rd::AskpassServer", "The socket for password questions could not be made."),
                    QString::fromLocal8Bit(std::strerror(errno)));
    };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(path.size()) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return cannot();
    }
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    std::unique_ptr<AskpassServer> server(new AskpassServer);
    server->m_path = QFile::decodeName(path);
    server->m_fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (server->m_fd < 0 || ::fchmod(server->m_fd, 0600) != 0 ||
        ::bind(server->m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(server->m_fd, 8) != 0)
        return cannot();
    return server;
}

AskpassServer::~AskpassServer()
{
    if (m_fd >= 0)
        ::close(m_fd);
    ::unlink(QFile::encodeName(m_path).constData());
}

void AskpassServer::serve(const Answerer &answerer)
{
    const int connection = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0)
        return;
    const timeval patience{2, 0}; // the program sends its prompt at once or is not ours
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (isOurUser(connection)) {
        const QByteArray prompt = readPrompt(connection);
        if (const SecretPtr answer = prompt.isEmpty() ? nullptr : answerer(QString::fromUtf8(prompt))) {
            ::send(connection, "+", 1, MSG_NOSIGNAL);
            ::send(connection, answer->bytes().data(), static_cast<size_t>(answer->bytes().size()), MSG_NOSIGNAL);
        }
    }
    ::close(connection);
}

} // namespace rd
