// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/logfiles.h"

#include "backend/descriptor.h"
#include "core/handle.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogFiles)
};

using ArchiveHandle = Handle<archive, archive_read_free>;
using View = QByteArrayView;

constexpr int deepestNesting = 3; ///< tar of compressed logs in a compressed tar
constexpr int deepestFolder = 24;

/// The next bytes; empty at the end. They stay until the next call.
using Source = std::function<Result<View>()>;

QString shown(const QString &name)
{
    QString text = name.left(400);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

enum class Content { Text, Compressed, Archive, Binary };

bool hasPrefix(View bytes, const char *prefix, qsizetype size)
{
    return bytes.size() >= size && std::memcmp(bytes.data(), prefix, static_cast<size_t>(size)) == 0;
}

Content contentOf(View start)
{
    if (hasPrefix(start, "\x1f\x8b", 2) ||
        hasPrefix(start,
                  "\xfd"
                  "7zXZ\0",
                  6) ||
        hasPrefix(start, "BZh", 3) || hasPrefix(start, "\x28\xb5\x2f\xfd", 4))
        return Content::Compressed;
    if (hasPrefix(start, "PK\x03\x04", 4) || (start.size() >= 262 && start.sliced(257, 5) == View("ustar")))
        return Content::Archive;
    // A crash leaves runs of null bytes in text; other files are full of control characters, or have them among bytes of all
    // values, which is no alphabet
    const View sample = start.first(std::min<qsizetype>(start.size(), 4096));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b';
    });
    const auto high = std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const bool binary = odd * 5 > sample.size() || (odd * 25 > sample.size() && high * 4 > sample.size());
    return binary ? Content::Binary : Content::Text;
}

bool isLogName(const QString &path)
{
    static constexpr std::array words{"log",     "err",    "access",  "journal",  "debug",     "messages", "conncheck",
                                      "install", "audit",  "spawn",   "catalina", "console",   "out",      ".txt",
                                      "syslog",  "secure", "kadmind", "named",    "localhost", "stdout",   ".run"};
    static constexpr std::array others{".pem", ".crt", ".key", ".p12",  ".db",  ".xml", ".conf",
                                       ".cfg", ".py",  ".rpm", ".html", ".css", ".js"};
    const QString name = path.section(u'/', -1).toLower();
    if (std::any_of(others.begin(), others.end(), [&](const char *end) { return name.endsWith(QLatin1StringView(end)); }))
        return false;
    const QString whole = path.toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return name.contains(QLatin1StringView(word)); }) ||
           whole.contains(QLatin1StringView("/var/log/")) || whole.contains(QLatin1StringView("dirsrv/"));
}

class Walker
{
public:
    Walker(LogTaker &taker, Monitor &monitor, const LogFileLimits &limits) : m_taker(taker), m_monitor(monitor), m_limits(limits)
    {}

    Result<> readPath(const QString &path);
    Result<> readDescriptor(int descriptor, const QString &name, bool chosen);
    bool foundNothing() const { return m_logs == 0; }
    /// The last thing that was left out: why there may be nothing.
    const QString &leftOut() const { return m_leftOut; }

private:
    struct Budget
    {
        qint64 packed = 0;
        qint64 unpacked = 0;
    };

    Result<> readFolder(const QString &path, int depth);
    Result<> readSource(const QString &name, const Source &source, int depth, bool chosen);
    Result<> readText(const QString &name, View first, const Source &source);
    Result<> readArchive(const QString &name, View first, const Source &source, int depth);
    Result<> readMembers(archive *reader, const QString &name, Budget &budget, int depth);
    Result<View> block(archive *reader, const QString &name, Budget &budget) const;
    Result<> keepGoing() const;
    bool isOneTooMany(const QString &name);
    void leaveOut(const QString &sentence);

    LogTaker &m_taker;
    Monitor &m_monitor;
    LogFileLimits m_limits;
    int m_logs = 0;
    int m_files = 0;
    QString m_leftOut;
    int m_plain = -1; ///< the open file that is read, if it is one that can be mapped
};

Result<> Walker::keepGoing() const
{
    if (m_monitor.stopRequested())
        return fail(Fault::Cancelled, Text::tr("Stopped."));
    return {};
}

void Walker::leaveOut(const QString &sentence)
{
    m_leftOut = sentence;
    m_taker.leaveOut(sentence);
}

bool Walker::isOneTooMany(const QString &name)
{
    if (++m_files <= m_limits.files)
        return false;
    if (m_files == m_limits.files + 1)
        leaveOut(
            Text::tr("There are more than %1 files; what follows from %2 on was left out.").arg(m_limits.files).arg(shown(name)));
    return true;
}

Result<> Walker::readText(const QString &name, View first, const Source &source)
{
    ++m_logs;
    m_monitor.progress(m_logs, 0, name);
    m_taker.beginLog(name, 0);
    m_taker.takeBytes(first);
    Result<> end;
    for (;;) {
        if (end = keepGoing(); !end)
            break;
        const auto more = source();
        if (!more) {
            end = pass(more.error());
            break;
        }
        if (more->isEmpty())
            break;
        m_taker.takeBytes(*more);
    }
    m_taker.endLog();
    return end;
}

Result<> Walker::readSource(const QString &name, const Source &source, int depth, bool chosen)
{
    const auto first = source();
    if (!first)
        return pass(first.error());
    const QByteArray start = first->toByteArray(); // the source's own buffer goes on to other bytes
    switch (contentOf(start)) {
    case Content::Text:
        if (depth == 0 && m_plain >= 0 && m_taker.takeFile(m_plain, name)) {
            ++m_logs;
            return {};
        }
        return readText(name, start, source);
    case Content::Compressed:
    case Content::Archive:
        if (depth < deepestNesting)
            return readArchive(name, start, source, depth + 1);
        leaveOut(Text::tr("%1 was left out: it is packed too many times.").arg(shown(name)));
        return {};
    case Content::Binary:
        if (chosen)
            leaveOut(Text::tr("%1 was left out: it is no text.").arg(shown(name)));
        return {};
    }
    return {};
}

/// What libarchive asks for the packed bytes.
struct PackedReader
{
    const Source &source;
    QByteArray first;
    qint64 &packed;
    bool begun = false;

    static la_ssize_t read(archive *, void *context, const void **buffer)
    {
        auto &self = *static_cast<PackedReader *>(context);
        View bytes = self.first;
        if (std::exchange(self.begun, true)) {
            const auto more = self.source();
            if (!more)
                return -1;
            bytes = *more;
        }
        self.packed += bytes.size();
        *buffer = bytes.data();
        return bytes.size();
    }
};

Result<View> Walker::block(archive *reader, const QString &name, Budget &budget) const
{
    const void *data = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(reader, &data, &size, &offset);
    if (status == ARCHIVE_EOF)
        return View();
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return fail(Fault::Malformed, Text::tr("%1 is damaged; what follows in it cannot be read.").arg(shown(name)),
                    QString::fromUtf8(archive_error_string(reader)));
    budget.unpacked += static_cast<qint64>(size);
    const bool bomb = budget.unpacked > m_limits.freeBytes && budget.unpacked / m_limits.ratio > budget.packed;
    if (bomb || budget.unpacked > m_limits.unpackedBytes)
        return fail(Fault::Malformed, Text::tr("%1 unpacks to far more than logs do; the rest was left out.").arg(shown(name)));
    return size == 0 ? block(reader, name, budget) : View(static_cast<const char *>(data), static_cast<qsizetype>(size));
}

Result<> Walker::readMembers(archive *reader, const QString &name, Budget &budget, int depth)
{
    for (int members = 0;; ++members) {
        if (auto going = keepGoing(); !going)
            return going;
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader, &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return fail(Fault::Malformed, Text::tr("%1 is damaged; what follows in it cannot be read.").arg(shown(name)),
                        QString::fromUtf8(archive_error_string(reader)));
        const bool bare = archive_format(reader) == ARCHIVE_FORMAT_RAW;
        const char *path = archive_entry_pathname(entry);
        const QString member = QString::fromUtf8(path ? path : "?");
        const bool link = archive_entry_hardlink(entry) || archive_entry_symlink(entry);
        if (!bare && (link || archive_entry_filetype(entry) != AE_IFREG)) {
            if (archive_entry_filetype(entry) != AE_IFDIR && isLogName(member))
                leaveOut(Text::tr("%1 in %2 was left out: it is a link or no file.").arg(shown(member), shown(name)));
            continue;
        }
        if (!bare && !isLogName(member))
            continue;
        if (!bare)
            m_taker.writtenAt(archive_entry_mtime(entry));
        const QString memberName = bare ? name : name + u':' + member;
        if (isOneTooMany(memberName))
            return {};
        const Source source = [&]() { return block(reader, name, budget); };
        if (auto read = readSource(memberName, source, depth, bare); !read)
            return read;
    }
}

Result<> Walker::readArchive(const QString &name, View first, const Source &source, int depth)
{
    const ArchiveHandle reader(archive_read_new());
    Budget budget;
    PackedReader packed{source, first.toByteArray(), budget.packed};
    archive *raw = reader.get();
    if (!raw || archive_read_support_filter_gzip(raw) < ARCHIVE_WARN || archive_read_support_filter_xz(raw) < ARCHIVE_WARN ||
        archive_read_support_filter_bzip2(raw) < ARCHIVE_WARN || archive_read_support_filter_zstd(raw) < ARCHIVE_WARN ||
        archive_read_support_format_tar(raw) < ARCHIVE_WARN || archive_read_support_format_zip_streamable(raw) < ARCHIVE_WARN ||
        archive_read_support_format_raw(raw) < ARCHIVE_WARN)
        return fail(Fault::Internal, Text::tr("The archive library does not work."));
    Result<> read;
    if (archive_read_open(raw, &packed, nullptr, PackedReader::read, nullptr) != ARCHIVE_OK)
        read = fail(Fault::Malformed, Text::tr("%1 is damaged; what follows in it cannot be read.").arg(shown(name)),
                    QString::fromUtf8(archive_error_string(raw)));
    else
        read = readMembers(raw, name, budget, depth);
    // What is damaged or too much ends this archive, not the whole reading
    if (!read && read.error().fault == Fault::Malformed) {
        leaveOut(read.error().summary);
        return {};
    }
    return read;
}

Result<> Walker::readDescriptor(int descriptor, const QString &name, bool chosen)
{
    struct stat found
    {};
    const bool regular = ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    m_plain = regular && ::lseek(descriptor, 0, SEEK_CUR) == 0 ? descriptor : -1;
    if (regular)
        m_taker.writtenAt(found.st_mtim.tv_sec);
    QByteArray buffer(qsizetype(1) << 20, Qt::Uninitialized);
    const Source source = [&]() -> Result<View> {
        qsizetype filled = 0; // enough for the beginning to tell what it is
        while (filled < 4096) {
            const auto got = ::read(descriptor, buffer.data() + filled, static_cast<size_t>(buffer.size() - filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return fail(Fault::Denied, Text::tr("%1 cannot be read.").arg(name), QString::fromUtf8(std::strerror(errno)));
            if (got == 0)
                break;
            filled += got;
        }
        return View(buffer.constData(), filled);
    };
    return readSource(name, source, 0, chosen);
}

Result<> Walker::readFolder(const QString &path, int depth)
{
    if (depth > deepestFolder) {
        leaveOut(Text::tr("%1 was left out: it lies too deep.").arg(shown(path)));
        return {};
    }
    const QDir folder(path);
    for (const QFileInfo &info :
         folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto going = keepGoing(); !going)
            return going;
        const QString name = info.filePath();
        if (info.isSymLink() || !(info.isDir() || info.isFile())) {
            if (isLogName(name))
                leaveOut(Text::tr("%1 was left out: it is a link or no file.").arg(shown(name)));
            continue;
        }
        if (info.isDir()) {
            if (auto read = readFolder(name, depth + 1); !read)
                return read;
            continue;
        }
        if (!isLogName(name))
            continue;
        if (isOneTooMany(name))
            return {};
        const Descriptor file(::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        if (file.get() < 0) {
            leaveOut(Text::tr("%1 cannot be read: %2").arg(shown(name), QString::fromUtf8(std::strerror(errno))));
            continue;
        }
        auto read = readDescriptor(file.get(), name, false);
        if (!read && read.error().fault == Fault::Denied)
            leaveOut(read.error().summary);
        else if (!read)
            return read;
    }
    return {};
}

Result<> Walker::readPath(const QString &path)
{
    if (QFileInfo(path).isDir())
        return readFolder(path, 0);
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return fail(errno == ENOENT ? Fault::NotFound : Fault::Denied, Text::tr("%1 cannot be read.").arg(path),
                    QString::fromUtf8(std::strerror(errno)), Text::tr("Check the name and who may read it."));
    return readDescriptor(file.get(), path, true);
}

Result<> ended(const Walker &walker, Result<> read, const QString &name)
{
    if (read && walker.foundNothing())
        return fail(Fault::NotFound, Text::tr("There is no log in %1.").arg(name), walker.leftOut(),
                    Text::tr("Give text files, compressed ones, archives of them, or a folder."));
    return read;
}

} // namespace

Result<> readLogFiles(const QString &path, LogTaker &taker, Monitor &monitor, const LogFileLimits &limits)
{
    Walker walker(taker, monitor, limits);
    auto read = walker.readPath(path);
    return ended(walker, std::move(read), path);
}

Result<> readLogStream(int descriptor, const QString &name, LogTaker &taker, Monitor &monitor, const LogFileLimits &limits)
{
    Walker walker(taker, monitor, limits);
    auto read = walker.readDescriptor(descriptor, name, true);
    return ended(walker, std::move(read), name);
}

} // namespace rd
