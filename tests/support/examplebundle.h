// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

namespace rd::test {

/// A bundle of 3.3 made by hand, with a web server's certificate that ends soon.
inline BundleContents exampleBundle()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto certificate = [&now](const char *member, const char *subject, bool hasKey, int days) {
        return BundleCertificate{.member = QString::fromLatin1(member),
                                 .subject = QString::fromLatin1(subject),
                                 .issuer = QStringLiteral("CN=Certificate Authority,O=EXAMPLE.TEST"),
                                 .notBefore = now.addDays(-20),
                                 .notAfter = now.addDays(days).addSecs(3600),
                                 .hasKey = hasKey,
                                 .hosts = {QStringLiteral("ipa2.example.test")},
                                 .serial = QStringLiteral("0FFE0012"),
                                 .keyType = QStringLiteral("RSA"),
                                 .keyBits = 2048,
                                 .signature = QStringLiteral("RSA-SHA256"),
                                 .friendlyName = QStringLiteral("Server-Cert"),
                                 .canSign = !hasKey,
                                 .chain = Chain::Whole};
    };
    BundleContents contents;
    contents.realm = {QStringLiteral("EXAMPLE.TEST"),      QStringLiteral("example.test"),   QStringLiteral("ipa1.example.test"),
                      QStringLiteral("ipa2.example.test"), QStringLiteral("O=EXAMPLE.TEST"), 30305};
    for (const char *member : {"realm_info", "ca.crt", "dscert.p12", "dirsrv_pin.txt", "httpcert.p12", "http_pin.txt"})
        contents.members.append(QString::fromLatin1(member));
    contents.certificates = {certificate("ca.crt", "CN=Certificate Authority,O=EXAMPLE.TEST", false, 3600),
                             certificate("dscert.p12", "CN=ipa2.example.test,O=EXAMPLE.TEST", true, 711),
                             certificate("httpcert.p12", "CN=ipa2.example.test,O=EXAMPLE.TEST", true, 17)};
    return contents;
}

} // namespace rd::test
