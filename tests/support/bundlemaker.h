// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <utility>

/// Makes bundles with the tools that the servers use: openssl, gpg, and tar headers written byte by byte, so that bad ones
/// can be made too.
namespace rd::test {

inline QByteArray runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

struct TarEntry
{
    QByteArray name;
    QByteArray data;
    char type = '0'; ///< '0' file, '1' hard link, '2' symbolic link, '3' device, '5' folder, '6' fifo
    QByteArray link = {};
    qint64 claimedSize = -1;
};

inline QByteArray makeTar(const QList<TarEntry> &entries)
{
    QByteArray tar;
    for (const TarEntry &entry : entries) {
        QByteArray header(512, '\0');
        const auto put = [&header](qsizetype at, const QByteArray &field) { header.replace(at, field.size(), field); };
        const auto octal = [](qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); };
        put(0, entry.name.left(100));
        put(100, "0000600");
        put(108, "0000000");
        put(116, "0000000");
        put(124, octal(entry.claimedSize < 0 ? entry.data.size() : entry.claimedSize, 11));
        put(136, "14000000000");
        put(148, "        ");
        header[156] = entry.type;
        put(157, entry.link.left(100));
        put(257, QByteArray("ustar\00000", 8));
        qint64 sum = 0;
        for (const char c : std::as_const(header))
            sum += static_cast<unsigned char>(c);
        put(148, octal(sum, 6) + QByteArray("\0 ", 2));
        tar += header + entry.data;
        tar += QByteArray((512 - entry.data.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

/// A CA with its key, and PKCS#12 files for servers, as a realm would have.
class TestRealm
{
public:
    TestRealm()
    {
        runTool(openssl(), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                            QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
                            QStringLiteral("/O=LAB.TEST/CN=Certificate Authority"), QStringLiteral("-keyout"), file("ca.key"),
                            QStringLiteral("-out"), file("ca.crt")});
    }
    QByteArray authority() const { return read("ca.crt"); }

    /// extra: options of `openssl pkcs12 -export`, such as -legacy.
    QByteArray serverP12(const QString &host, const QByteArray &pin, const QStringList &extra = {})
    {
        runTool(openssl(), {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                            QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/O=LAB.TEST/CN=") + host,
                            QStringLiteral("-keyout"), file("s.key"), QStringLiteral("-out"), file("s.csr")});
        runTool(openssl(),
                {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file("s.csr"), QStringLiteral("-CA"),
                 file("ca.crt"), QStringLiteral("-CAkey"), file("ca.key"), QStringLiteral("-CAcreateserial"),
                 QStringLiteral("-days"), QStringLiteral("365"), QStringLiteral("-out"), file("s.crt")});
        return runTool(openssl(),
                       QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-name"),
                                   QStringLiteral("Server-Cert"), QStringLiteral("-inkey"), file("s.key"), QStringLiteral("-in"),
                                   file("s.crt"), QStringLiteral("-certfile"), file("ca.crt"), QStringLiteral("-passout"),
                                   QStringLiteral("stdin")} +
                           extra,
                       pin + '\n');
    }

    /// The CA with its key, as a self-signed domain keeps it.
    QByteArray authorityP12(const QByteArray &pin)
    {
        return runTool(openssl(),
                       {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-name"), QStringLiteral("CA"),
                        QStringLiteral("-inkey"), file("ca.key"), QStringLiteral("-in"), file("ca.crt"),
                        QStringLiteral("-passout"), QStringLiteral("stdin")},
                       pin + '\n');
    }

private:
    static QString openssl() { return QStringLiteral("openssl"); }
    QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    QByteArray read(const char *name) const
    {
        QFile source(file(name));
        return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
};

/// gpg --symmetric in a home of its own; few rounds of key stretching, for they cost most of a test's time.
inline QByteArray seal(const QByteArray &archive, const QByteArray &passphrase, const QStringList &extra = {})
{
    const QTemporaryDir home(QStringLiteral("/tmp/rdtest-XXXXXX"));
    QFile input(home.filePath(QStringLiteral("in")));
    if (!input.open(QFile::WriteOnly) || input.write(archive) != archive.size() || !input.flush())
        return {};
    const QByteArray sealed =
        runTool(QStringLiteral("gpg"),
                QStringList{QStringLiteral("--homedir"), home.path(), QStringLiteral("--batch"), QStringLiteral("--quiet"),
                            QStringLiteral("--s2k-count"), QStringLiteral("65536"), QStringLiteral("--no-tty"),
                            QStringLiteral("--pinentry-mode"), QStringLiteral("loopback"), QStringLiteral("--passphrase-fd"),
                            QStringLiteral("0"), QStringLiteral("-o"), QStringLiteral("-")} +
                    extra + QStringList{QStringLiteral("--symmetric"), input.fileName()},
                passphrase + '\n');
    runTool(QStringLiteral("gpgconf"),
            {QStringLiteral("--homedir"), home.path(), QStringLiteral("--kill"), QStringLiteral("all")});
    return sealed;
}

inline QByteArray realmInfoText(const QByteArray &host = "ipa2.lab.test")
{
    return "[realm]\nrealm_name = LAB.TEST\nmaster_host_name = ipa1.lab.test\ndomain_name = lab.test\ndestination_host = " +
           host + "\nsubject_base = O=LAB.TEST\nversion = 30305\n\n";
}

/// The members of a bundle of 3.3 with a CA.
inline QList<TarEntry> bundleEntries(TestRealm &realm, const QByteArray &directoryManager)
{
    const QString host = QStringLiteral("ipa2.lab.test");
    const QStringList old{QStringLiteral("-legacy")};
    return {{"realm_info/", {}, '5'},
            {"realm_info/realm_info", realmInfoText()},
            {"realm_info/ca.crt", realm.authority()},
            {"realm_info/dscert.p12", realm.serverP12(host, "", old)},
            {"realm_info/dirsrv_pin.txt", "\n"},
            {"realm_info/httpcert.p12", realm.serverP12(host, "pin-1")},
            {"realm_info/http_pin.txt", "pin-1\n"},
            {"realm_info/cacert.p12", realm.serverP12(QStringLiteral("CA"), directoryManager, old)},
            {"realm_info/ra.p12", realm.serverP12(QStringLiteral("IPA RA"), directoryManager)},
            {"realm_info/dogtag_directory_port.txt", "389\n"}};
}

} // namespace rd::test
