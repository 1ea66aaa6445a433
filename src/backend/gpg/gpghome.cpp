// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpghome.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rd {
namespace {

struct Gpg
{
    Q_DECLARE_TR_FUNCTIONS(rd::Gpg)
};

// A socket's path has room for 107 characters; the agent puts "/S.gpg-agent.extra" below the home and ours is 10 long.
constexpr qsizetype longestParent = 70;
constexpr int stopLimit = 5000; // ms

/// A long TMPDIR would break the sockets.
QString parent()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    const bool good =
        !runtime.isEmpty() && runtime.size() <= longestParent && info.isAbsolute() && info.isDir() && info.isWritable();
    return good ? runtime : QStringLiteral("/tmp");
}

} // namespace

QString GpgHome::newPath()
{
    constexpr int digits = 6;
    return QStringLiteral("%1/rd-%2").arg(parent()).arg(QRandomGenerator::system()->generate(), digits, 36, QChar(u'0'));
}

Result<std::unique_ptr<GpgHome>> GpgHome::make(const QString &path, const Secret &passphrase, const QByteArray &options)
{
    const auto failed = [&path](int reason) {
        const QString folder = QFileInfo(path).path();
        return fail(Fault::Internal, Gpg::tr("No private folder for gpg could be made."),
                    QString::fromLocal8Bit(std::strerror(reason)), Gpg::tr("Make room in %1 or make it writable.").arg(folder));
    };
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0)
        return failed(errno);
    std::unique_ptr<GpgHome> home(new GpgHome(path));
    const QByteArray pipe = QFile::encodeName(home->pipePath());
    const bool ready = home->write("gpg.conf", "batch\nno-tty\nno-keyring\nno-symkey-cache\nno-auto-key-locate\n"
                                               "no-random-seed-file\npinentry-mode loopback\npassphrase-file " +
                                                   pipe + '\n' + options) &&
                       home->write("gpg-agent.conf", "disable-scdaemon\nmax-cache-ttl 0\n") && home->offer(passphrase);
    if (!ready)
        return failed(errno);
    return home;
}

bool GpgHome::write(const char *name, const QByteArray &text) const
{
    QFile file(m_dir.filePath(QLatin1StringView(name)));
    return file.open(QFile::WriteOnly | QFile::NewOnly) && file.write(text) == text.size() && file.flush();
}

bool GpgHome::offer(const Secret &passphrase)
{
    const QByteArray path = QFile::encodeName(pipePath());
    const auto bytes = passphrase.bytes();
    if (::mkfifo(path.constData(), S_IRUSR | S_IWUSR) != 0)
        return false;
    m_pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    return m_pipe >= 0 && ::write(m_pipe, bytes.data(), static_cast<size_t>(bytes.size())) == bytes.size() &&
           ::write(m_pipe, "\n", 1) == 1;
}

GpgHome::~GpgHome()
{
    if (m_pipe >= 0)
        ::close(m_pipe);
    if (QFileInfo::exists(m_dir.filePath(QStringLiteral("S.gpg-agent")))) {
        QProcess gpgconf;
        gpgconf.start(QStringLiteral("gpgconf"),
                      {QStringLiteral("--homedir"), m_dir.path(), QStringLiteral("--kill"), QStringLiteral("gpg-agent")});
        gpgconf.waitForFinished(stopLimit); // should it fail, the agent ends by itself when its folder is gone
    }
    // The agent takes its sockets away while it ends; a file that vanishes between listing and removing makes Qt give up.
    for (const QDeadlineTimer limit(stopLimit); !m_dir.removeRecursively() && !limit.hasExpired();)
        QThread::msleep(10);
}

} // namespace rd
