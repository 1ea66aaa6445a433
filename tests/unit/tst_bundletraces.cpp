// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgbundlereader.h"
#include "backend/gpg/nativebundlemaker.h"
#include "support/bundlemaker.h"
#include "support/filewatch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <cstring>
#include <sys/resource.h>

using namespace rd;

namespace {

const char passphrase[] = "Planted-dm-7431";
const char pin[] = "Planted-pin-9925";
// Longer than the 600 bytes that gpg keeps of its random numbers, shorter than a certificate, a key or an archive.
constexpr rlim_t longestFile = 1024;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the watched program does: builds a bundle and opens it again.
int work(const QString &folder)
{
    const auto secret = [](const char *text) { return std::make_shared<const Secret>(QByteArrayView(text)); };
    BundleRecipe recipe{.realm = {QStringLiteral("LAB.TEST"), QStringLiteral("lab.test"), QStringLiteral("ipa1.lab.test"),
                                  QStringLiteral("ipa2.lab.test"), QStringLiteral("O=LAB.TEST"), 30305},
                        .caCertificates = readAll(folder + QStringLiteral("/ca.crt")),
                        .passphrase = secret(passphrase),
                        .now = QDateTime::currentDateTimeUtc()};
    recipe.directoryServer = {QStringLiteral("ds.p12"), readAll(folder + QStringLiteral("/ds.p12")), secret(pin)};
    recipe.webServer = recipe.directoryServer;
    const auto sealed = NativeBundleMaker().make(recipe);
    if (!sealed)
        return 2;
    const auto contents = GpgBundleReader().open(*sealed, *recipe.passphrase);
    const auto wrong = GpgBundleReader().open(*sealed, Secret(QByteArrayView("not this one")));
    return contents && contents->members.size() == 6 && !wrong ? 0 : 3;
}

} // namespace

/// Nothing in clear touches a disk, whatever is built or opened.
class TestBundleTraces : public QObject
{
    Q_OBJECT
private slots:
    void nothingInClearIsWrittenToAnyFile()
    {
        const QTemporaryDir given(QStringLiteral("/tmp/rdtest-XXXXXX"));
        const QTemporaryDir watched(QStringLiteral("/tmp/rdtest-XXXXXX"));
        test::TestRealm realm;
        for (const auto &[name, content] : {std::pair{"ca.crt", realm.authority()},
                                            std::pair{"ds.p12", realm.serverP12(QStringLiteral("ipa2.lab.test"), pin)}}) {
            QFile file(given.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1StringView(name), watched.path());

        test::FileWatch watch({watched.path()});
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(watched.path());
        // Wherever it is, and whoever writes it (gpg, its agent): no file of this program may become as long as what is secret.
        program.setChildProcessModifier([] {
            const rlimit limit{longestFile, longestFile};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), given.path()});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);

        const auto files = watch.seen();
        QVERIFY(files.size() >= 2); // the watch sees gpg's own settings at least
        static const QRegularExpression harmless(QStringLiteral(
            "/(passphrase|gpg\\.conf|gpg-agent\\.conf|random_seed|pubring\\.kbx~?|trustdb\\.gpg|\\.#lk[^/]*|[^/]*\\.lock)$"));
        for (const auto &[name, content] : files) { // "passphrase" is a pipe: it has no content that could stay
            QVERIFY2(harmless.match(QString::fromLocal8Bit(name)).hasMatch(), name.constData());
            for (const char *secret : {passphrase, pin, "realm_name", "Server-Cert", "BEGIN", "LAB.TEST"})
                QVERIFY2(!content.contains(secret), name.constData());
        }
        QVERIFY(QDir(watched.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--work") == 0)
        return work(QString::fromLocal8Bit(argv[2]));
    TestBundleTraces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bundletraces.moc"
