// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace rd::test {

/// Sees every file that appears below some folders, and keeps hold of it when it is removed again. What is in the folders when it
/// begins is left alone.
class FileWatch
{
public:
    explicit FileWatch(const QStringList &folders) : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (m_events < 0 || ::pipe2(m_end.data(), O_CLOEXEC) != 0)
            qFatal("no file-system watch");
        for (const QString &folder : folders)
            watch(folder.toLocal8Bit());
        m_thread = std::thread([this] { follow(); });
    }
    ~FileWatch()
    {
        for (const auto &[name, fd] : m_files)
            ::close(fd);
        ::close(m_events);
        ::close(m_end[0]);
    }

    /// Ends watching; what was seen, with its last content.
    std::map<QByteArray, QByteArray> seen()
    {
        ::close(m_end[1]);
        m_thread.join();
        std::map<QByteArray, QByteArray> contents;
        for (const auto &[name, fd] : m_files) {
            struct stat info
            {};
            ::fstat(fd, &info);
            QByteArray bytes(static_cast<qsizetype>(info.st_size), '\0');
            const auto size = S_ISREG(info.st_mode) ? ::pread(fd, bytes.data(), static_cast<size_t>(bytes.size()), 0) : 0;
            contents[name] = bytes.left(std::max<qsizetype>(0, size));
        }
        return contents;
    }

private:
    Q_DISABLE_COPY_MOVE(FileWatch)
    void watch(const QByteArray &folder)
    {
        const int id = ::inotify_add_watch(m_events, folder.constData(), IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
        if (id >= 0)
            m_folders[id] = folder;
    }
    void addNew(const QByteArray &folder)
    {
        watch(folder);
        // What was made in it before the watch stood.
        for (const QFileInfo &info : QDir(QString::fromLocal8Bit(folder))
                                         .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            take(info.filePath().toLocal8Bit());
    }
    void take(const QByteArray &path)
    {
        if (QFileInfo(QString::fromLocal8Bit(path)).isDir())
            addNew(path);
        else if (const int fd = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW); fd >= 0)
            if (!m_files.emplace(path, fd).second)
                ::close(fd);
    }
    void follow()
    {
        std::array<pollfd, 2> waits{pollfd{m_events, POLLIN, 0}, pollfd{m_end[0], POLLIN, 0}};
        while (::poll(waits.data(), waits.size(), -1) > 0) {
            alignas(inotify_event) std::array<char, 16384> buffer{};
            const auto size = ::read(m_events, buffer.data(), buffer.size());
            for (qsizetype at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, buffer.data() + at, sizeof event);
                const char *name = buffer.data() + at + sizeof event;
                at += static_cast<qsizetype>(sizeof event + event.len);
                if (event.len > 0 && m_folders.contains(event.wd))
                    take(m_folders[event.wd] + '/' + name);
            }
            if (size <= 0 && waits[1].revents != 0)
                return; // all is read, and the program has ended
        }
    }

    int m_events;
    std::array<int, 2> m_end{};
    std::map<int, QByteArray> m_folders;
    std::map<QByteArray, int> m_files;
    std::thread m_thread;
};

} // namespace rd::test
