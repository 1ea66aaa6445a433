// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshruntime.h"

#include "backend/ssh/childprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rd {
namespace {

constexpr qsizetype longestParent = 50; ///< so that folder, socket name and ssh's own suffix fit the 107 bytes of a socket path
const QLatin1StringView folderPrefix("replica-desk-ssh-");

QString translate(const char *text)
{
    return QCoreApplication::translate("rd::SshRuntime", text);
}

QString privateParent(const SshOptions &options)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    QString parent = options.privateFolder;
    if (parent.isEmpty() && info.isDir() && info.isWritable() && info.ownerId() == ::geteuid())
        parent = runtime;
    return parent.isEmpty() || QFile::encodeName(parent).size() > longestParent ? QStringLiteral("/tmp") : parent;
}

int lockFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    if (fd >= 0)
        ::close(fd);
    return -1;
}

/// A killed process cannot tidy up; the next one does it. What is not locked belongs to nobody, except in its first moments.
void removeAbandonedFolders(const QString &parent)
{
    const QDir dir(parent);
    const auto folders = dir.entryInfoList({folderPrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : folders) {
        if (info.ownerId() != ::geteuid() || info.lastModified().secsTo(QDateTime::currentDateTime()) < 60)
            continue;
        if (const int fd = lockFolder(info.filePath()); fd >= 0) {
            QDir(info.filePath()).removeRecursively();
            ::close(fd);
        }
    }
}

QString findAskpass()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(QStringLiteral("replica-desk-askpass"),
                                          {here, here + QLatin1StringView("/../libexec/replica-desk"),
                                           here + QLatin1StringView("/../lib/replica-desk"),
                                           here + QLatin1StringView("/../../src")});
}

QString configQuoted(const QString &path)
{
    return u'"' + path + u'"';
}

} // namespace

SshRuntime::SshRuntime(std::shared_ptr<Credentials> credentials, SshOptions options)
    : m_credentials(std::move(credentials)),
      m_options(std::move(options))
{
    m_launchpad.moveToThread(&m_parent);
    m_parent.setObjectName(QStringLiteral("ssh masters"));
    m_parent.start();
}

SshRuntime::~SshRuntime()
{
    m_parent.quit();
    m_parent.wait();
    if (m_folderLock >= 0) {
        QDir(m_folder).removeRecursively();
        ::close(m_folderLock);
    }
}

Result<std::shared_ptr<SshRuntime>> SshRuntime::create(std::shared_ptr<Credentials> credentials, const SshOptions &options)
{
    std::shared_ptr<SshRuntime> runtime(new SshRuntime(std::move(credentials), options));
    if (runtime->m_options.askpassProgram.isEmpty())
        runtime->m_options.askpassProgram = findAskpass();
    if (!QFileInfo(runtime->m_options.askpassProgram).isExecutable())
        return fail(Fault::NotFound, translate("The helper program replica-desk-askpass is missing, so SSH could ask nothing."),
                    runtime->m_options.askpassProgram, translate("Install Replica Desk anew."));
    if (auto ready = runtime->prepareFolder(); !ready)
        return pass(ready.error());
    if (auto written = runtime->writeConfig(); !written)
        return pass(written.error());
    return runtime;
}

Result<> SshRuntime::prepareFolder()
{
    const QString parent = privateParent(m_options);
    removeAbandonedFolders(parent);
    QByteArray folder = QFile::encodeName(parent + u'/' + folderPrefix + QLatin1StringView("XXXXXX"));
    if (::mkdtemp(folder.data())) { // 0700
        m_folder = QFile::decodeName(folder);
        m_folderLock = lockFolder(m_folder);
    }
    if (m_folderLock < 0)
        return fail(Fault::Internal, translate("No private folder for SSH connections could be made in %1.").arg(parent),
                    QString::fromLocal8Bit(std::strerror(errno)),
                    translate("Check that the folder exists, is writable and has room."));
    return {};
}

/// First value wins in ssh's configuration: ours stand before the user's own, also for jump hosts, which ssh starts with the
/// same -F but without our command line. Whatever the user's configuration says, keys are checked.
Result<> SshRuntime::writeConfig() const
{
    QString text =
        QStringLiteral("StrictHostKeyChecking ask\nVisualHostKey no\nBatchMode no\nLogLevel INFO\nNumberOfPasswordPrompts 3\n"
                       "ConnectionAttempts 1\nConnectTimeout %1\nServerAliveInterval %2\nServerAliveCountMax 3\n"
                       "PermitLocalCommand no\nForwardAgent no\nForwardX11 no\nTunnel no\n")
            .arg(m_options.connectTimeout.count())
            .arg(m_options.aliveInterval.count());
    if (m_options.configFile.isEmpty())
        text += QStringLiteral("Include ~/.ssh/config\nInclude /etc/ssh/ssh_config\n");
    else
        text += QStringLiteral("Include %1\n").arg(configQuoted(QFileInfo(m_options.configFile).absoluteFilePath()));
    QFile file(configFile());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text.toUtf8()) < 0 || !file.flush())
        return fail(Fault::Internal, translate("The private SSH configuration could not be written."), file.errorString(),
                    translate("Check that there is room in %1.").arg(m_folder));
    return {};
}

QString SshRuntime::configFile() const
{
    return m_folder + QLatin1StringView("/config");
}

QString SshRuntime::newSocketPath()
{
    return m_folder + QLatin1StringView("/m") + QString::number(++m_sockets);
}

Result<std::unique_ptr<ChildProcess>> SshRuntime::launch(const QStringList &arguments, const QString &askpassSocket)
{
    ChildProcess::Spec spec{m_options.program, arguments};
    spec.withOutput = false;
    spec.environment = {{"LC_ALL", "C"},
                        {"SSH_ASKPASS", QFile::encodeName(m_options.askpassProgram)},
                        {"SSH_ASKPASS_REQUIRE", "force"},
                        {"REPLICA_DESK_ASKPASS", QFile::encodeName(askpassSocket)}};
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        spec.environment.emplaceBack("DISPLAY", "none"); // before OpenSSH 8.4 there is no askpass without it
    Result<std::unique_ptr<ChildProcess>> child;
    QMetaObject::invokeMethod(
        &m_launchpad, [&] { child = ChildProcess::start(spec); }, Qt::BlockingQueuedConnection);
    return child;
}

} // namespace rd
