// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/auditlog.h"

#include "plan/durablefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <pwd.h>
#include <unistd.h>

namespace rd {
namespace {

constexpr qsizetype hashSize = 64; // hexadecimal
constexpr qint64 longestLine = 4 << 20;
constexpr QByteArrayView lineStart("{\"hash\":\"");
constexpr QByteArrayView lineMiddle("\",\"entry\":");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::AuditLog)
};

QByteArray hashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

/// Names come from directories: what is not plainly one becomes a hash.
QString fileName(const QString &domain)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9]+([.-][a-z0-9]+){0,40}$"));
    constexpr qsizetype longest = 200;
    const QString name = domain.toLower();
    return name.size() <= longest && plain.match(name).hasMatch() ? name : QString::fromLatin1(hashOf(name.toUtf8()));
}

QString userName()
{
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::getuid());
}

struct Line
{
    QByteArray hash;
    QByteArray body;
    QJsonObject content;
};

std::optional<Line> parseLine(const QByteArray &bytes)
{
    const qsizetype bodyAt = lineStart.size() + hashSize + lineMiddle.size();
    if (!bytes.startsWith(lineStart) || !bytes.endsWith("}\n") ||
        bytes.mid(lineStart.size() + hashSize, lineMiddle.size()) != lineMiddle)
        return std::nullopt;
    Line line{.hash = bytes.mid(lineStart.size(), hashSize), .body = bytes.mid(bodyAt).chopped(2), .content = {}};
    const auto document = QJsonDocument::fromJson(line.body);
    if (!document.isObject())
        return std::nullopt;
    line.content = document.object();
    return line;
}

/// The newest line as it was confirmed, kept beside the log.
struct Head
{
    qint64 number = 0;
    QByteArray hash = QByteArray(hashSize, '0');
};

Head readHead(const QString &path)
{
    Head head;
    QFile file(path + QStringLiteral(".head"));
    if (!file.open(QIODevice::ReadOnly))
        return head;
    const auto json = QJsonDocument::fromJson(file.read(longestLine)).object();
    head.number = json.value(QLatin1StringView("number")).toInteger();
    head.hash = json.value(QLatin1StringView("hash")).toString().toLatin1();
    return head;
}

Result<> writeHead(const QString &path, const Head &head)
{
    const QJsonObject json{{QStringLiteral("number"), head.number}, {QStringLiteral("hash"), QString::fromLatin1(head.hash)}};
    return writePrivateFile(path + QStringLiteral(".head"), QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

/// The last whole line, and whether half a line follows it: that one was never confirmed.
struct End
{
    std::optional<Line> line;
    qint64 wholeSize = 0;
};

End readEnd(QFile &file)
{
    End end;
    const qint64 from = std::max<qint64>(0, file.size() - 2 * longestLine);
    file.seek(from);
    const QByteArray tail = file.readAll();
    const qsizetype last = tail.lastIndexOf('\n');
    end.wholeSize = from + last + 1;
    if (last >= 0) {
        const qsizetype before = last == 0 ? -1 : tail.lastIndexOf('\n', last - 1);
        end.line = parseLine(tail.mid(before + 1, last - before));
    }
    return end;
}

qint64 numberOf(const Line &line)
{
    return line.content.value(QLatin1StringView("number")).toInteger();
}

} // namespace

QString AuditLog::rootFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state;
    return base + QStringLiteral("/replica-desk/audit");
}

QStringList AuditLog::domains(const QString &root)
{
    QStringList names;
    for (const QString &name : QDir(root).entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name))
        names << name.chopped(6);
    return names;
}

AuditLog::AuditLog(const QString &domain, const QString &root) : m_path(root + u'/' + fileName(domain) + QStringLiteral(".jsonl"))
{}

Result<> AuditLog::append(QJsonObject content)
{
    if (const auto made = makePrivateFolder(QFileInfo(m_path).path()); !made)
        return made;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // a lock of a living process never goes stale; a dead one's is taken over
    constexpr int patience = 10'000;
    if (!lock.tryLock(patience))
        return fail(Fault::Conflict, Text::tr("Another Replica Desk holds the audit log."), m_path,
                    Text::tr("Try again; nothing is changed without an entry in the audit log."));
    QFile file(m_path);
    if (const auto opened = openPrivateForAppend(file); !opened)
        return opened;
    const End end = readEnd(file);
    const Head head = readHead(m_path);
    // A line that a crash tore was never confirmed; anything else that is odd stays for verify() to find.
    if (end.wholeSize < file.size() && (!end.line || numberOf(*end.line) >= head.number) && !file.resize(end.wholeSize))
        return fail(Fault::Internal, Text::tr("The audit log cannot be written."), file.errorString());
    if (const auto whole = endTornLine(file); !whole)
        return whole;
    const QDateTime now = QDateTime::currentDateTime();
    content.insert(QStringLiteral("number"), std::max(head.number, end.line ? numberOf(*end.line) : 0) + 1);
    content.insert(QStringLiteral("previous"), QString::fromLatin1(end.line ? end.line->hash : head.hash));
    content.insert(QStringLiteral("time"), now.toUTC().toString(Qt::ISODateWithMs));
    content.insert(QStringLiteral("localTime"), now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
    content.insert(QStringLiteral("user"), userName());
    content.insert(QStringLiteral("from"), QSysInfo::machineHostName());
    const QByteArray body = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const QByteArray hash = hashOf(body);
    if (const auto written = appendDurably(file, lineStart.toByteArray() + hash + lineMiddle.toByteArray() + body + "}\n");
        !written)
        return written;
    return writeHead(m_path, {.number = content.value(QLatin1StringView("number")).toInteger(), .hash = hash});
}

Result<QList<AuditEntry>> AuditLog::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Text::tr("There is no audit log of this domain."), file.fileName());
    QList<AuditEntry> entries;
    while (!file.atEnd())
        if (const auto line = parseLine(file.readLine(longestLine)))
            entries.append({.number = numberOf(*line), .content = line->content});
    return entries;
}

Result<AuditVerdict> AuditLog::verify() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Text::tr("There is no audit log of this domain."), file.fileName());
    AuditVerdict verdict;
    Head expected;
    const Head head = readHead(m_path);
    bool headSeen = head.number == 0;
    for (int row = 1; !file.atEnd(); ++row) {
        const auto line = parseLine(file.readLine(longestLine));
        if (!line) {
            verdict.problems << Text::tr("Line %1 is damaged.").arg(row);
            continue;
        }
        const qint64 number = numberOf(*line);
        if (hashOf(line->body) != line->hash)
            verdict.problems << Text::tr("Line %1 was changed.").arg(row);
        else if (line->content.value(QLatin1StringView("previous")).toString().toLatin1() != expected.hash)
            verdict.problems << Text::tr("Before line %1 something was taken out, put in or changed.").arg(row);
        else if (number != expected.number + 1)
            verdict.problems << Text::tr("Before line %1 entries are missing.").arg(row);
        else
            ++verdict.entries;
        expected = {.number = number, .hash = line->hash};
        headSeen = headSeen || (number == head.number && line->hash == head.hash);
    }
    if (!headSeen)
        verdict.problems
            << Text::tr("The end of the log was cut off or changed: entry %1 is not there as it was written.").arg(head.number);
    return verdict;
}

} // namespace rd
