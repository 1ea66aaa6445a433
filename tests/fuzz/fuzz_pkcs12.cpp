// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/pkcs12.h"
#include "fuzz/targets.h"

#include <algorithm>

namespace rd::fuzz {

void pkcs12(QByteArrayView bytes)
{
    for (const char *pin : {"", "pin-1"}) {
        const auto content = openPkcs12(QStringLiteral("dscert.p12"), bytes, QByteArrayView(pin));
        if (!content && content.error().summary.isEmpty())
            qFatal("an error without a sentence");
        if (content && content->names.size() != content->certificates.size())
            qFatal("names that belong to nothing");
        const auto described = readPkcs12(QStringLiteral("dscert.p12"), bytes, QByteArrayView(pin));
        if (described.has_value() != content.has_value())
            qFatal("two readers that do not agree");
        if (described && content->keys.empty() &&
            std::any_of(described->begin(), described->end(), [](const BundleCertificate &one) { return one.hasKey; }))
            qFatal("a key from nowhere");
    }
    const auto listed = readPemCertificates(QStringLiteral("ca.crt"), bytes);
    if (!listed && listed.error().summary.isEmpty())
        qFatal("an error without a sentence");
}

} // namespace rd::fuzz
