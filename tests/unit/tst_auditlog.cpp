// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/auditlog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>
#include <sys/stat.h>

using namespace rd;

namespace {

const QString domain = QStringLiteral("example.test");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// What was changed in a domain stays written, and who changes the writing is found out.
class TestAuditLog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void entriesTellWhoWhereAndWhen();
    void anUntouchedLogIsSound();
    void everyKindOfTamperingIsFound_data();
    void everyKindOfTamperingIsFound();
    void whatACrashToreIsNoTampering();
    void severalWritersLoseNothing();
    void aHostileDomainNameStaysInTheFolder_data();
    void aHostileDomainNameStaysInTheFolder();

private:
    void write(int entries) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_path;
};

void TestAuditLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(QStringLiteral("replica-desk/audit"));
    m_path = AuditLog(domain, m_root).path();
}

void TestAuditLog::write(int entries) const
{
    for (int i = 1; i <= entries; ++i)
        QVERIFY(AuditLog(domain, m_root).append({{QStringLiteral("what"), QStringLiteral("deed %1").arg(i)}}));
}

void TestAuditLog::entriesTellWhoWhereAndWhen()
{
    write(2);
    const auto entries = AuditLog(domain, m_root).read();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    const QJsonObject last = entries->last().content;
    QCOMPARE(last.value(QLatin1StringView("what")).toString(), QStringLiteral("deed 2"));
    for (const char *name : {"user", "from", "time", "localTime"})
        QVERIFY2(!last.value(QLatin1StringView(name)).toString().isEmpty(), name);
    struct stat state = {};
    QCOMPARE(::stat(qPrintable(m_path), &state), 0);
    QCOMPARE(state.st_mode & 0777, 0600U);
    QCOMPARE(AuditLog::domains(m_root), QStringList{domain});
}

void TestAuditLog::anUntouchedLogIsSound()
{
    write(3);
    const auto verdict = AuditLog(domain, m_root).verify();
    QVERIFY(verdict);
    QVERIFY2(verdict->problems.isEmpty(), qPrintable(verdict->problems.join(u'\n')));
    QCOMPARE(verdict->entries, 3);
    QVERIFY(!AuditLog(QStringLiteral("other.test"), m_root).verify());
}

void TestAuditLog::everyKindOfTamperingIsFound_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("writesOn"); ///< a later honest entry must not cover it up
    for (const char *how :
         {"changed", "removed first", "removed middle", "removed last", "inserted", "swapped", "garbage", "emptied"}) {
        QTest::newRow(how) << QString::fromLatin1(how) << false;
        QTest::newRow(qPrintable(QStringLiteral("%1, then written on").arg(QLatin1StringView(how))))
            << QString::fromLatin1(how) << true;
    }
}

void TestAuditLog::everyKindOfTamperingIsFound()
{
    QFETCH(QString, how);
    QFETCH(bool, writesOn);
    write(4);
    QList<QByteArray> lines = contentOf(m_path).split('\n');
    lines.removeLast();
    if (how == QStringLiteral("changed"))
        lines[1].replace("deed 2", "deed 9");
    else if (how == QStringLiteral("removed first"))
        lines.removeFirst();
    else if (how == QStringLiteral("removed middle"))
        lines.removeAt(1);
    else if (how == QStringLiteral("removed last"))
        lines.removeLast();
    else if (how == QStringLiteral("inserted"))
        lines.insert(2, lines[0]);
    else if (how == QStringLiteral("swapped"))
        lines.swapItemsAt(1, 2);
    else if (how == QStringLiteral("garbage"))
        lines[3] = "nothing";
    else
        lines.clear();
    overwrite(m_path, lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n');
    if (writesOn)
        QVERIFY(AuditLog(domain, m_root).append({{QStringLiteral("what"), QStringLiteral("honest")}}));
    const auto verdict = AuditLog(domain, m_root).verify();
    QVERIFY(verdict);
    QVERIFY(!verdict->problems.isEmpty());
}

void TestAuditLog::whatACrashToreIsNoTampering()
{
    write(2);
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(R"({"hash":"00)");
    }
    write(1);
    const auto verdict = AuditLog(domain, m_root).verify();
    QVERIFY2(verdict->problems.isEmpty(), qPrintable(verdict->problems.join(u'\n')));
    QCOMPARE(verdict->entries, 3);
}

void TestAuditLog::severalWritersLoseNothing()
{
    std::vector<std::unique_ptr<QThread>> writers;
    for (int i = 0; i < 4; ++i) {
        writers.emplace_back(QThread::create([this] {
            for (int n = 0; n < 10; ++n)
                std::ignore = AuditLog(domain, m_root).append({});
        }));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        writer->wait();
    const auto verdict = AuditLog(domain, m_root).verify();
    QVERIFY2(verdict->problems.isEmpty(), qPrintable(verdict->problems.join(u'\n')));
    QCOMPARE(verdict->entries, 40);
}

void TestAuditLog::aHostileDomainNameStaysInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("up") << QStringLiteral("../../etc/passwd");
    QTest::newRow("dots") << QStringLiteral("..");
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(5000, u'a');
    QTest::newRow("line feed") << QStringLiteral("a\nb");
}

void TestAuditLog::aHostileDomainNameStaysInTheFolder()
{
    QFETCH(QString, name);
    const AuditLog log(name, m_root);
    QCOMPARE(QFileInfo(log.path()).dir().path(), m_root);
    QVERIFY(QFileInfo(log.path()).fileName().size() < 100);
    QVERIFY(AuditLog(name, m_root).append({}));
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
