// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/logopener.h"

#include "backend/archive/logfiles.h"
#include "backend/logs/mappedfile.h"

#include <sys/stat.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogOpener)
};

constexpr qsizetype chunkSize = qsizetype(16) << 20;
constexpr qsizetype longestLine = qsizetype(64) << 20; ///< what has no end here is cut
constexpr qint64 worthMapping = qint64(1) << 20;

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
    void takeMapped(const std::shared_ptr<const MappedFile> &file);

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
    if (::fstat(descriptor, &found) != 0 || found.st_size < worthMapping)
        return false;
    const auto file = MappedFile::map(descriptor, found.st_size);
    if (!file)
        return false;
    m_receiver.beginLog(name, m_newest);
    takeMapped(file);
    if (file->wasCutOff())
        m_receiver.leaveOut(Text::tr("%1 became shorter while it was read; what is gone is shown as empty.").arg(name));
    m_receiver.endLog();
    return true;
}

void ChunkMaker::takeMapped(const std::shared_ptr<const MappedFile> &file)
{
    const QByteArrayView bytes = file->bytes();
    for (qsizetype at = 0; at < bytes.size() && !m_monitor.stopRequested();) {
        const qsizetype least = std::min(at + chunkSize, bytes.size());
        const qsizetype farthest = std::min(at + longestLine, bytes.size());
        const qsizetype feed = bytes.first(farthest).indexOf('\n', least - 1);
        const qsizetype end = feed < 0 ? farthest : feed + 1;
        m_receiver.takeChunk(std::make_shared<const LogChunk>(bytes.sliced(at, end - at), file));
        at = end;
    }
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
