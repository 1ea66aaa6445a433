// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Called by ssh with its prompt as the only argument. Hands the prompt to the application that started ssh and prints the
// answer; fails when there is none. Knows no secret of its own, so it needs nothing but the C library.

#include <array>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

bool sendAll(int fd, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(fd, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<size_t>(sent);
    }
    return true;
}

bool printAll(const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, data, size);
        if (written <= 0)
            return false;
        data += written;
        size -= static_cast<size_t>(written);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);

    const char *path = std::getenv("REPLICA_DESK_ASKPASS");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (argc != 2 || !path || std::strlen(path) >= sizeof address.sun_path)
        return 2;
    std::memcpy(address.sun_path, path, std::strlen(path));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        !sendAll(fd, argv[1], std::strlen(argv[1])) || ::shutdown(fd, SHUT_WR) != 0)
        return 2;

    std::array<char, 4096> answer{}; // ssh itself reads no more than 1,023 bytes
    size_t size = 0;
    while (size < answer.size() - 1) {
        const ssize_t got = ::recv(fd, answer.data() + size, answer.size() - 1 - size, 0);
        if (got <= 0)
            break;
        size += static_cast<size_t>(got);
    }
    bool printed = false;
    if (size > 0 && answer[0] == '+') {
        answer[size] = '\n';
        printed = printAll(answer.data() + 1, size);
    }
    ::explicit_bzero(answer.data(), answer.size());
    return printed ? 0 : 1;
}
