// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealing, opening and pushing bundles against what the servers' own tools take for the same in the same run: tar | gpg with
// its defaults, gpg -d | tar, and ssh host 'cat >file'. Turn by turn; the ratio is the median of what the turns give, so that
// what else the machine does weighs on both alike. Arguments choose parts: small, large, push.
#include "backend/archive/tarreader.h"
#include "backend/archive/tarwriter.h"
#include "backend/gpg/gpgdecrypt.h"
#include "backend/gpg/gpgencrypt.h"
#include "backend/ssh/sshshellprovider.h"
#include "backend/tls/opensslsha256.h"
#include "plan/filepush.h"
#include "support/fakeports.h"
#include "support/loopbacksshd.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <functional>
#include <sys/resource.h>
#include <vector>

using namespace rd;

namespace {

constexpr int mega = 1 << 20;
const QString passphrase = QStringLiteral("Bench-dm-12345");

struct Deed
{
    QString name;
    std::function<bool()> run;
    std::vector<double> times = {}; ///< ms
    std::vector<double> cpu = {};   ///< of this program and the ones it started, without what a server did
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double cpuMilliseconds()
{
    double total = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            total += double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    }
    return total;
}

/// A shell line with the passphrase on its standard input, as FreeIPA's tools give it.
bool shell(const QString &line, const QByteArray &input = passphrase.toUtf8() + '\n')
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitCode() == 0;
}

bool compare(const QString &what, Deed ours, Deed rival, int turns)
{
    for (int turn = 0; turn < turns; ++turn)
        for (Deed *deed : {&ours, &rival}) {
            QElapsedTimer clock;
            clock.start();
            const double cpuBefore = cpuMilliseconds();
            if (!deed->run()) {
                QTextStream(stderr) << deed->name << " failed\n";
                return false;
            }
            deed->times.push_back(double(clock.nsecsElapsed()) / 1e6);
            deed->cpu.push_back(cpuMilliseconds() - cpuBefore);
        }
    std::vector<double> ratios;
    for (size_t turn = 0; turn < ours.times.size(); ++turn)
        ratios.push_back(rival.times[turn] / ours.times[turn]);
    const auto number = [](double value, int decimals) { return QString::number(value, 'f', decimals); };
    QTextStream(stdout) << QStringLiteral("%1 ours %2 ms (CPU %3), %4 %5 ms (CPU %6), ratio %7 (%8 … %9)\n")
                               .arg(what.leftJustified(12), number(median(ours.times), 1), number(median(ours.cpu), 1),
                                    rival.name, number(median(rival.times), 1), number(median(rival.cpu), 1),
                                    number(median(ratios), 2), number(*std::min_element(ratios.begin(), ratios.end()), 2),
                                    number(*std::max_element(ratios.begin(), ratios.end()), 2));
    return true;
}

TarMembers membersOf(int size)
{
    // Keys and certificates in PKCS#12 files: nothing that compresses.
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    TarMembers members;
    members[QStringLiteral("cacert.p12")] = WipedBytes(bytes);
    return members;
}

bool sealAndOpen(int size, int turns)
{
    const QTemporaryDir folder(QStringLiteral("/tmp/rdbench-XXXXXX"));
    const TarMembers members = membersOf(size);
    const Secret secret(passphrase.toUtf8());
    QDir(folder.path()).mkpath(QStringLiteral("top/realm_info"));
    QDir(folder.path()).mkpath(QStringLiteral("out"));
    QDir(folder.path()).mkpath(QStringLiteral("home"));
    QFile::setPermissions(folder.filePath(QStringLiteral("home")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &[name, bytes] : members)
        test::writeFile(folder.filePath(QStringLiteral("top/realm_info/")) + name, viewOf(bytes).toByteArray());
    const QString gpg =
        QStringLiteral("gpg --homedir %1/home --batch --yes --quiet --no-tty --pinentry-mode loopback --passphrase-fd 0")
            .arg(folder.path());
    const QString label = QStringLiteral("%1 MB").arg(size / mega);
    QByteArray sealed;
    const Deed ourSeal{QStringLiteral("ours"), [&] {
                           const auto archive = writeTar(members, QStringLiteral("realm_info"), QDateTime::currentDateTimeUtc());
                           auto answer = archive ? gpgEncrypt(viewOf(*archive), secret) : pass(archive.error());
                           if (answer)
                               sealed = *std::move(answer);
                           return answer.has_value();
                       }};
    const Deed theirSeal{QStringLiteral("tar | gpg -c"), [&] {
                             return shell(
                                 QStringLiteral("tar cf %1/files.tar -C %1/top realm_info && %2 -o %1/sealed.gpg -c %1/files.tar "
                                                "&& rm %1/files.tar")
                                     .arg(folder.path(), gpg));
                         }};
    bool good = compare(QStringLiteral("seal ") + label, ourSeal, theirSeal, turns);
    // Both open the same file, the one that is sealed here.
    test::writeFile(folder.filePath(QStringLiteral("sealed.gpg")), sealed);
    const Deed ourOpen{QStringLiteral("ours"), [&] {
                           const auto archive = gpgDecrypt(sealed, secret, size_t(mostTarBytes));
                           return archive && readTar(viewOf(*archive), QStringLiteral("realm_info"));
                       }};
    const Deed theirOpen{QStringLiteral("gpg -d | tar x"), [&] {
                             return shell(
                                 QStringLiteral("%2 -o %1/files.tar -d %1/sealed.gpg && tar xf %1/files.tar -C %1/out && "
                                                "rm %1/files.tar")
                                     .arg(folder.path(), gpg));
                         }};
    good = good && compare(QStringLiteral("open ") + label, ourOpen, theirOpen, turns);
    shell(QStringLiteral("gpgconf --homedir %1/home --kill all").arg(folder.path()));
    return good;
}

bool push(int size, int turns)
{
    test::LoopbackSshd sshd;
    if (!sshd.problem.isEmpty()) {
        QTextStream(stderr) << sshd.problem << '\n';
        return false;
    }
    sshd.writeClientConfig();
    sshd.knowHostKey();
    const QTemporaryDir folder(QStringLiteral("/tmp/rdbench-XXXXXX"));
    SilentMonitor monitor;
    SshShellProvider provider(std::make_shared<Credentials>(std::make_shared<test::ScriptedAsker>()),
                              {.configFile = sshd.configFile()});
    const auto opened = provider.open(sshd.host, monitor);
    if (!opened) {
        QTextStream(stderr) << opened.error().summary << opened.error().detail << '\n';
        return false;
    }
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    test::writeFile(folder.filePath(QStringLiteral("here.gpg")), bytes);
    const Deed ours{QStringLiteral("ours"), [&] {
                        return pushFile(**opened, {.path = folder.filePath(QStringLiteral("there.gpg")), .content = bytes},
                                        monitor)
                            .has_value();
                    }};
    const Deed theirs{
        QStringLiteral("ssh 'cat >file'"), [&] {
            return shell(
                QStringLiteral("ssh -F %1 %2 'cat >%3/plain.gpg' <%3/here.gpg").arg(sshd.configFile(), sshd.host, folder.path()));
        }};
    return compare(QStringLiteral("push %1 MB").arg(size / mega), ours, theirs, turns);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    useOpenSslSha256();
    constexpr int large = 256;
    const auto wanted = [](const char *part) {
        return QCoreApplication::arguments().size() == 1 || QCoreApplication::arguments().contains(QLatin1StringView(part));
    };
    const bool good = (!wanted("small") || sealAndOpen(mega, 15)) && (!wanted("large") || sealAndOpen(large * mega, 5)) &&
                      (!wanted("push") || push(large * mega, 7));
    return good ? 0 : 1;
}
