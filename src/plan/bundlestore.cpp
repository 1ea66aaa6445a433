// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThreadPool>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleStore)
};

constexpr qint64 oldSeconds = qint64(30) * 24 * 3600;
constexpr qsizetype mostFiles = 1000;
constexpr int atOnce = 16;

// First the clock; then a line for each file: mode, owner, size, time, SHA-256, name. Names with anything but plain
// characters are no bundle's.
constexpr QLatin1StringView listScript(R"sh(
cd /var/lib/ipa 2>/dev/null || { date +%s; exit 0; }
date +%s
for name in replica-info-* .replica-info-*.replica-desk-*; do
    case $name in *[!A-Za-z0-9._-]*) continue ;; esac
    [ -f "$name" ] && [ ! -L "$name" ] || continue
    facts=$(stat -c '%a %U %s %Y' -- "$name") || continue
    sum=$(sha256sum <"$name") || sum=unreadable
    echo "$facts ${sum%% *} $name"
done
exit 0
)sh");

std::optional<StoredBundle> parseLine(const QString &line, qint64 now)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([0-7]{1,4}) ([^ ]{1,64}) ([0-9]{1,15}) (-?[0-9]{1,12}) ([0-9a-f]{64}|unreadable) ([A-Za-z0-9._-]{1,255})$"));
    static const QRegularExpression pushed(QStringLiteral("^\\.(.*\\.gpg)\\.replica-desk-[A-Za-z0-9]+$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int octal = 8;
    StoredBundle found;
    QString name = match.captured(6);
    found.path = QStringLiteral("/var/lib/ipa/") + name;
    found.file.mode = match.captured(1).toInt(nullptr, octal);
    found.file.owner = match.captured(2);
    found.size = match.captured(3).toLongLong();
    found.file.modified = QDateTime::fromSecsSinceEpoch(match.captured(4).toLongLong(), Qt::UTC);
    found.ageSeconds = now - match.captured(4).toLongLong();
    found.sha256 = match.captured(5) == QLatin1StringView("unreadable") ? QString() : match.captured(5);
    if (const auto partial = pushed.match(name); partial.hasMatch()) {
        found.kind = StoredBundle::Kind::Partial;
        name = partial.captured(1);
    } else if (!name.endsWith(QLatin1StringView(".gpg"))) {
        found.kind = StoredBundle::Kind::Clear;
    }
    static const QLatin1StringView prefix("replica-info-");
    static const QLatin1StringView ending(".gpg");
    if (!name.startsWith(prefix))
        return std::nullopt;
    found.destination = name.sliced(prefix.size());
    if (found.destination.endsWith(ending))
        found.destination.chop(ending.size());
    return found;
}

} // namespace

QStringList staleReasons(const StoredBundle &bundle, const QStringList &servers)
{
    QStringList reasons;
    if (bundle.kind == StoredBundle::Kind::Clear)
        reasons << QStringLiteral("clear");
    if (bundle.kind == StoredBundle::Kind::Partial)
        reasons << QStringLiteral("partial");
    if (servers.contains(bundle.destination, Qt::CaseInsensitive))
        reasons << QStringLiteral("made-already");
    if (bundle.ageSeconds > oldSeconds)
        reasons << QStringLiteral("old");
    return reasons;
}

Result<QList<StoredBundle>> parseBundleList(const QString &host, const QByteArray &output)
{
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    bool isTime = false;
    const qint64 now = lines.value(0).toLongLong(&isTime);
    if (!isTime)
        return fail(Fault::Malformed, Words::tr("%1 answered in a way that cannot be understood.").arg(host),
                    lines.value(0).left(200), Words::tr("Check that logging in there prints nothing of its own."));
    QList<StoredBundle> found;
    for (const QString &line : lines.mid(1, mostFiles))
        if (auto bundle = parseLine(line, now)) {
            bundle->host = host;
            found.append(*std::move(bundle));
        }
    return found;
}

Result<QList<StoredBundle>> listBundles(HostShell &shell, Monitor &monitor)
{
    const auto output = shell.run({.argv = {QStringLiteral("sh"), QStringLiteral("-c"), listScript}}, monitor);
    if (!output)
        return pass(output.error());
    if (output->exitCode != 0)
        return fail(Fault::RemoteFailed, Words::tr("The bundles on %1 could not be listed.").arg(shell.host()),
                    QString::fromUtf8(output->err).left(2000), Words::tr("Check that the login is root or may use sudo."));
    return parseBundleList(shell.host(), output->out);
}

QList<BundleLook> lookForBundles(const QStringList &hosts, ShellProvider &shells, Monitor &monitor)
{
    QList<BundleLook> looks;
    for (const QString &host : hosts)
        looks.append({.host = host});
    QThreadPool pool;
    pool.setMaxThreadCount(atOnce);
    for (BundleLook &look : looks)
        pool.start([&look, &shells, &monitor] {
            const auto shell = shells.open(look.host, monitor);
            if (!shell) {
                look.problem = shell.error();
                return;
            }
            auto found = listBundles(**shell, monitor);
            if (found)
                look.bundles = *std::move(found);
            else
                look.problem = found.error();
        });
    pool.waitForDone();
    return looks;
}

Result<LocalFile> readLocalFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Fault::NotFound, Words::tr("There is no file %1.").arg(path), {}, Words::tr("Check the name."));
    if (!info.isFile() || info.size() > mostBundleBytes)
        return fail(Fault::Malformed, Words::tr("%1 is no bundle: it is no file, or larger than any bundle.").arg(path), {},
                    Words::tr("Give a file made by ipa-replica-prepare."));
    if (!file.open(QFile::ReadOnly))
        return fail(Fault::Denied, Words::tr("%1 cannot be read.").arg(path), file.errorString(),
                    Words::tr("Check who owns it."));
    LocalFile read{file.read(mostBundleBytes), {}};
    if (file.error() != QFile::NoError)
        return fail(Fault::Internal, Words::tr("%1 cannot be read.").arg(path), file.errorString(), Words::tr("Check the disk."));
    // Qt's bits for owner, group and others lie four apart, those of a mode three.
    const int bits = static_cast<int>(info.permissions());
    read.facts.mode = ((bits >> 12 & 7) << 6) | ((bits >> 4 & 7) << 3) | (bits & 7);
    read.facts.owner = info.owner();
    read.facts.modified = info.lastModified().toUTC();
    return read;
}

Result<> writeLocalBundle(const QString &path, const QByteArray &sealed)
{
    QFile file(path);
    if (file.exists())
        return fail(Fault::Conflict, Words::tr("%1 exists already.").arg(path), {},
                    Words::tr("Move it away, or give another name."));
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Fault::Denied, Words::tr("%1 cannot be written.").arg(path), file.errorString(),
                    Words::tr("Choose a folder that you may write to."));
    if (file.write(sealed) != sealed.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return fail(Fault::Internal, Words::tr("%1 cannot be written.").arg(path), why,
                    Words::tr("Check that the disk has room."));
    }
    return {};
}

QString bundlePathFor(const QString &fqdn)
{
    return QStringLiteral("/var/lib/ipa/replica-info-%1.gpg").arg(fqdn);
}

} // namespace rd
