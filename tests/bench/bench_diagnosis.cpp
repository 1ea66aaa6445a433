// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// How fast logs are diagnosed with the whole rule book, against one pass of ripgrep with all patterns in one thread.
/// Both by the processor time that they take: bench_diagnosis [MEGABYTES]
#include "backend/archive/logfiles.h"
#include "backend/yaml/rulelibrary.h"
#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

namespace {

/// What the logs of a busy server look like: access and errors log of the directory, KDC, installer. Bad lines are rare.
QByteArray logLine(int kind, int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray stamp = "[04/Feb/2022:22:" + QByteArray::number(10 + number / 997 % 50) + ":11.123456789 -0500] ";
    switch (kind) {
    case 0:
        return stamp + "conn=" + n + " op=3 SRCH base=\"cn=users,cn=accounts,dc=example,dc=test\" scope=2 filter=\"(uid=user" +
               n + ")\" attrs=\"uid memberOf\"\n";
    case 1:
        return stamp + "conn=" + n + " op=3 RESULT err=0 tag=101 nentries=1 wtime=0.000123 optime=0.000456 etime=0.000579\n";
    case 2:
        return stamp + "conn=" + n + " fd=64 slot=64 connection from 192.0.2.1 to 192.0.2.2\n";
    case 3:
        return "Feb 04 22:41:11 ipa1.example.test krb5kdc[2208](info): TGS_REQ (4 etypes {18 17 16 23}) 192.0.2.1: ISSUE: "
               "authtime " +
               n + ", etypes {rep=18 tkt=18 ses=18}, host/a.example.test@EXAMPLE.TEST for ldap/b.example.test@EXAMPLE.TEST\n";
    case 4:
        return "2022-02-04T22:41:11Z DEBUG args=['/bin/systemctl', 'is-enabled', 'ntpd.service'] " + n + "\n";
    case 5:
        return stamp + "- INFO - NSMMReplicationPlugin - repl5_inc_run - agmt=\"cn=meTob.example.test\" (b:389): state: wait " +
               n + "\n";
    case 6:
        return "2022-02-04T22:41:11Z DEBUG   [" + QByteArray::number(1 + number % 41) + "/41]: creating directory server user\n";
    default:
        return stamp + "- ERR - NSMMReplicationPlugin - bind_and_check_pwp - agmt=\"cn=meTo" + n +
               ".example.test\" (b:389) - Replication bind with GSSAPI auth failed: LDAP error -1 (Can't contact LDAP server) "
               "()\n";
    }
}

bool writeLog(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    QByteArray block;
    quint32 state = 7;
    for (int number = 0; file.size() + block.size() < size; ++number) {
        state = state * 1664525 + 1013904223;
        const quint32 dice = (state >> 16) % 1000;
        block += logLine(dice < 350   ? 0
                         : dice < 700 ? 1
                         : dice < 800 ? 2
                         : dice < 900 ? 3
                         : dice < 950 ? 4
                         : dice < 990 ? 5
                         : dice < 995 ? 6
                                      : 7,
                         number);
        if (block.size() > (1 << 20)) {
            file.write(block);
            block.clear();
        }
    }
    return file.write(block) == block.size();
}

/// What a core worked, whatever else the machine does.
double cpuSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 size = (argc > 1 ? std::atoll(argv[1]) : 512) << 20;
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("errors.log"));
    const auto library = rd::loadRules({});
    if (!library || !folder.isValid() || !writeLog(log, size)) {
        std::fprintf(stderr, "no rules, or no room for the log\n");
        return 1;
    }

    // Ripgrep gets the same patterns; those that its engine cannot do are left out for it
    QByteArray patterns;
    int left = 0;
    for (int i = 0; i < library->knowledge->ruleCount(); ++i)
        for (const QByteArray &pattern : library->knowledge->rule(i).patterns) {
            if (pattern.contains("(?!") || pattern.contains("(?<") || pattern.contains("(?="))
                ++left;
            else
                patterns += pattern + '\n';
        }
    QFile patternFile(folder.filePath(QStringLiteral("patterns")));
    if (!patternFile.open(QFile::WriteOnly) || patternFile.write(patterns) != patterns.size())
        return 1;
    patternFile.close();

    double best = 0;
    double rival = 0;
    for (int round = 0; round < 3; ++round) {
        double start = cpuSeconds(RUSAGE_SELF);
        rd::Diagnostician diagnostician(library->knowledge);
        rd::SilentMonitor monitor;
        if (!rd::readLogFiles(log, diagnostician, monitor))
            return 1;
        const rd::Diagnosis diagnosis = diagnostician.diagnose();
        const double speed = double(size) / 1e6 / (cpuSeconds(RUSAGE_SELF) - start);
        best = std::max(best, speed);

        QProcess ripgrep;
        start = cpuSeconds(RUSAGE_CHILDREN);
        ripgrep.start(QStringLiteral("rg"), {QStringLiteral("-j1"), QStringLiteral("--count"), QStringLiteral("--text"),
                                             QStringLiteral("--file"), patternFile.fileName(), log});
        if (!ripgrep.waitForFinished(-1) || ripgrep.exitCode() != 0) {
            std::fprintf(stderr, "ripgrep does not run: %s\n", ripgrep.readAllStandardError().constData());
            return 1;
        }
        const double theirs = double(size) / 1e6 / (cpuSeconds(RUSAGE_CHILDREN) - start);
        rival = std::max(rival, theirs);
        std::printf("round %d: verdict %s, %.0f MB/s; rg -j1 %.0f MB/s\n", round + 1, qPrintable(diagnosis.verdict.id), speed,
                    theirs);
    }
    std::printf("diagnosis %.0f MB/s, rg -j1 with %d patterns %.0f MB/s (%d left out), ratio %.2f; budget 200 MB/s: %s\n", best,
                int(patterns.count('\n')), rival, left, best / rival, best >= 200 ? "met" : "NOT met");
    return best >= 200 ? 0 : 1;
}
