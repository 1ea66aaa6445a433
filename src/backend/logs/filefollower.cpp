// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/filefollower.h"

#include <QFile>
#include <QThread>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rd {
namespace {

constexpr unsigned long pauseMs = 100;
constexpr int patience = 4; ///< looks until the writer of a renamed file has surely noticed
constexpr qsizetype pieceSize = 256 * 1024;
constexpr qint64 comparedBytes = 256;

QByteArray readAt(int file, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    ssize_t got = 0;
    do
        got = ::pread(file, bytes.data(), static_cast<size_t>(size), offset);
    while (got < 0 && errno == EINTR);
    bytes.truncate(std::max<ssize_t>(got, 0));
    return bytes;
}

QByteArray bytesBefore(int file, qint64 offset)
{
    const qint64 size = std::min(offset, comparedBytes);
    return readAt(file, offset - size, size);
}

/// One look after another at one file.
class Look
{
public:
    Look(FileTail &tail, int index, LogFollowTaker &taker) : m_tail(tail), m_index(index), m_taker(taker) {}

    /// True: there may be more at once.
    bool once()
    {
        struct stat held
        {};
        if (::fstat(m_tail.file.get(), &held) == 0 && wasRewritten(held)) {
            begin(FollowEvent::Truncated);
            return true;
        }
        if (read()) {
            m_tail.quiet = 0;
            return true;
        }
        return goesOnElsewhere();
    }

private:
    bool wasRewritten(const struct stat &held) const
    {
        return held.st_size < m_tail.offset || bytesBefore(m_tail.file.get(), m_tail.offset) != m_tail.before;
    }

    void begin(FollowEvent why)
    {
        m_tail.offset = 0;
        m_tail.before.clear();
        m_taker.takeEvent(m_index, why);
    }

    bool read()
    {
        const QByteArray piece = readAt(m_tail.file.get(), m_tail.offset, pieceSize);
        if (piece.isEmpty())
            return false;
        m_tail.offset += piece.size();
        m_tail.before = (m_tail.before + piece).right(comparedBytes);
        m_taker.takeBytes(m_index, piece);
        return true;
    }

    bool goesOnElsewhere()
    {
        struct stat there
        {};
        const QByteArray path = QFile::encodeName(m_tail.path);
        const bool exists = ::stat(path.constData(), &there) == 0 && S_ISREG(there.st_mode);
        if (exists && there.st_ino == m_tail.inode && there.st_dev == m_tail.device) {
            m_tail.quiet = 0;
            return false;
        }
        if (++m_tail.quiet < patience) // its writer may not have noticed yet
            return false;
        if (!exists) {
            if (!std::exchange(m_tail.gone, true))
                m_taker.takeEvent(m_index, FollowEvent::Gone);
            return false;
        }
        Descriptor next(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        if (next.get() < 0 || ::fstat(next.get(), &there) != 0)
            return false; // not readable (yet)
        m_tail.file = std::move(next);
        m_tail.device = there.st_dev;
        m_tail.inode = there.st_ino;
        m_tail.quiet = 0;
        begin(std::exchange(m_tail.gone, false) ? FollowEvent::Back : FollowEvent::Rotated);
        return true;
    }

    FileTail &m_tail;
    int m_index;
    LogFollowTaker &m_taker;
};

} // namespace

FileTailPtr FileTail::make(int descriptor, const QString &path, qint64 offset)
{
    struct stat found
    {};
    Descriptor file(::fcntl(descriptor, F_DUPFD_CLOEXEC, 3));
    if (file.get() < 0 || ::fstat(file.get(), &found) != 0)
        return {};
    auto tail = std::make_shared<FileTail>();
    tail->path = path;
    tail->before = bytesBefore(file.get(), offset);
    tail->file = std::move(file);
    tail->device = found.st_dev;
    tail->inode = found.st_ino;
    tail->offset = offset;
    return tail;
}

Result<> followFiles(const QList<FileTailPtr> &tails, LogFollowTaker &taker, Monitor &monitor)
{
    while (!monitor.stopRequested()) {
        bool more = false;
        for (int i = 0; i < tails.size() && !monitor.stopRequested(); ++i)
            more = Look(*tails[i], i, taker).once() || more;
        if (!more)
            QThread::msleep(pauseMs);
    }
    return fail(Fault::Cancelled, {});
}

} // namespace rd
