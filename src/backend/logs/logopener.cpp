// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/logopener.h"

#include "backend/archive/logfiles.h"
#include "backend/logs/filefollower.h"
#include "backend/logs/mappedfile.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogOpener)
};

constexpr qsizetype chunkSize = qsizetype(16) << 20;
constexpr qsizetype longestLine = qsizetype(64) << 20; ///< what has no end here is cut
constexpr qint64 worthMapping = qint64(1) << 20;

/// Behind the last whole line; a line that never ends is cut.
qsizetype endOfLines(QByteArrayView bytes)
{
    const qsizetype feed = bytes.lastIndexOf('\n');
    return bytes.size() - feed > longestLine ? bytes.size() : feed + 1;
}

/// Makes chunks of whole lines from what is read.
class ChunkMaker final : public LogTaker
{
public:
    ChunkMaker(LogReceiver &receiver, const Monitor &monitor) : m_receiver(receiver), m_monitor(monitor) {}

    void writtenAt(qint64 seconds) override { m_newest = seconds * 1'000'000; }
    bool takeFile(int descriptor, const QString &name) override;
    void beginLog(const QString &name, qint64) override { m_receiver.beginLog(name, m_newest); }
    void takeBytes(QByteArrayView bytes) override;
    void endLog() override;
    void leaveOut(const QString &sentence) override { m_receiver.leaveOut(sentence); }

private:
    /// How much of it was taken.
    qsizetype takeMapped(const std::shared_ptr<const MappedFile> &file, qsizetype end);
    qsizetype takeWhole(int descriptor, qint64 size);

    LogReceiver &m_receiver;
    const Monitor &m_monitor;
    QByteArray m_pending;
    qint64 m_newest = 0;
    qint64 m_kept = 0;
    bool m_full = false;
};

bool ChunkMaker::takeFile(int descriptor, const QString &name)
{
    struct stat found
    {};
    const bool follows = m_receiver.wantsTails();
    if (::fstat(descriptor, &found) != 0 || (found.st_size < worthMapping && !follows))
        return false;
    const bool large = found.st_size >= worthMapping;
    const auto file = large ? MappedFile::map(descriptor, found.st_size) : nullptr;
    if (large && !file)
        return false;
    m_receiver.beginLog(name, m_newest);
    const qsizetype end = file ? follows ? endOfLines(file->bytes()) : file->bytes().size() : 0;
    const qsizetype taken = file ? takeMapped(file, end) : takeWhole(descriptor, found.st_size);
    if (file && file->wasCutOff())
        m_receiver.leaveOut(Text::tr("%1 became shorter while it was read; what is gone is shown as empty.").arg(name));
    if (const FileTailPtr tail = follows && (!file || taken == end) ? FileTail::make(descriptor, name, taken) : nullptr)
        m_receiver.takeTail(tail);
    m_receiver.endLog();
    return true;
}

qsizetype ChunkMaker::takeMapped(const std::shared_ptr<const MappedFile> &file, qsizetype end)
{
    const QByteArrayView bytes = file->bytes().first(end);
    qsizetype at = 0;
    while (at < bytes.size() && !m_monitor.stopRequested()) {
        const qsizetype least = std::min(at + chunkSize, bytes.size());
        const qsizetype farthest = std::min(at + longestLine, bytes.size());
        const qsizetype feed = bytes.first(farthest).indexOf('\n', least - 1);
        const qsizetype next = feed < 0 ? farthest : feed + 1;
        m_receiver.takeChunk(std::make_shared<const LogChunk>(bytes.sliced(at, next - at), file));
        at = next;
    }
    return at;
}

/// The whole lines of a small file.
qsizetype ChunkMaker::takeWhole(int descriptor, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const ssize_t got = ::pread(descriptor, bytes.data(), static_cast<size_t>(size), 0);
    bytes.truncate(std::max<ssize_t>(got, 0));
    const auto chunk = takeWholeLines(bytes);
    if (!chunk)
        return 0;
    m_receiver.takeChunk(chunk);
    return chunk->size();
}

void ChunkMaker::takeBytes(QByteArrayView bytes)
{
    if (m_kept + bytes.size() > mostUnpacked) {
        if (!std::exchange(m_full, true))
            m_receiver.leaveOut(
                Text::tr("There is more than %1 MB to unpack; the rest was left out. Unpack it and open the files.")
                    .arg(mostUnpacked >> 20));
        return;
    }
    m_kept += bytes.size();
    m_pending.append(bytes);
    if (m_pending.size() < chunkSize)
        return;
    auto chunk = takeWholeLines(m_pending);
    if (!chunk && m_pending.size() > longestLine)
        chunk = std::make_shared<const LogChunk>(std::exchange(m_pending, {}));
    if (chunk)
        m_receiver.takeChunk(chunk);
}

void ChunkMaker::endLog()
{
    if (!m_pending.isEmpty())
        m_receiver.takeChunk(std::make_shared<const LogChunk>(std::exchange(m_pending, {})));
    m_receiver.endLog();
}

} // namespace

std::unique_ptr<LogTaker> chunkMaker(LogReceiver &receiver, const Monitor &monitor)
{
    return std::make_unique<ChunkMaker>(receiver, monitor);
}

Result<> openLogs(const QString &path, LogReceiver &receiver, Monitor &monitor)
{
    ChunkMaker maker(receiver, monitor);
    return readLogFiles(path, maker, monitor);
}

Result<> openLogStream(int descriptor, const QString &name, LogReceiver &receiver, Monitor &monitor)
{
    ChunkMaker maker(receiver, monitor);
    return readLogStream(descriptor, name, maker, monitor);
}

} // namespace rd
