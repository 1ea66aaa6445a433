// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

namespace {

using Target = void (*)(QByteArrayView);

constexpr int mutants = 400; // for each seed; the fuzzers themselves do millions

QByteArray mutate(QByteArray bytes, QRandomGenerator &random)
{
    for (int edits = random.bounded(1, 6); edits > 0 && !bytes.isEmpty(); --edits) {
        const auto at = random.bounded(int(bytes.size()));
        const auto size = random.bounded(1, 20);
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, size);
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), size));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Target)

class TestFuzzSeeds : public QObject
{
    Q_OBJECT
private slots:
    void seedsAndTheirMutantsKeepThePromises_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QByteArray>("seed");
        const auto folder = [](const QString &path, Target target) {
            const QDir dir(path);
            for (const QString &name : dir.entryList(QDir::Files)) {
                QFile file(dir.filePath(name));
                if (file.open(QFile::ReadOnly))
                    QTest::newRow(qPrintable(name)) << target << file.readAll();
            }
        };
        folder(QStringLiteral(RD_TEST_DATA "/installer"), rd::fuzz::installer);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/installer"), rd::fuzz::installer);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/realminfo"), rd::fuzz::realmInfo);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/archive"), rd::fuzz::archive);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/pkcs12"), rd::fuzz::pkcs12);
        folder(QStringLiteral(RD_TEST_DATA "/diagnosis"), rd::fuzz::diagnosis);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/diagnosis"), rd::fuzz::diagnosis);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/rulefile"), rd::fuzz::ruleFile);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/logline"), rd::fuzz::logLine);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/replication"), rd::fuzz::replication);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/capture"), rd::fuzz::capture);
        folder(QStringLiteral(RD_TEST_DATA "/../fuzz/seeds/directory"), rd::fuzz::directory);
    }
    void seedsAndTheirMutantsKeepThePromises()
    {
        QFETCH(Target, target);
        QFETCH(QByteArray, seed);
        target(seed);
        QRandomGenerator random(42);
        for (int i = 0; i < mutants; ++i)
            target(mutate(seed, random));
    }
};

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
