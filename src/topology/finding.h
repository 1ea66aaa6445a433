// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

enum class Severity {
    Info,    ///< worth knowing, nothing to do
    Advice,  ///< would be better otherwise
    Warning, ///< one more failure, or some more time, and it hurts
    Critical ///< hurts now
};

/// One thing worth telling about a domain: what it is about, the proof, and what to do. All text is translated; evidence holds
/// raw values as the servers wrote them.
struct Finding
{
    QString id = {}; ///< stable English word for its kind: "cut-vertex", "ghost" …
    Severity severity = Severity::Info;
    QString suffix = {}; ///< empty: about the domain as a whole
    QList<ServerId> servers = {};
    QList<AgreementKey> agreements = {};
    QString title = {};       ///< one short sentence
    QString explanation = {}; ///< why it matters
    QStringList evidence = {};
    QStringList advice = {};

    /// Whether the other tells of the same thing, although its wording or evidence may differ.
    bool isSameAs(const Finding &other) const
    {
        return id == other.id && suffix == other.suffix && servers == other.servers && agreements == other.agreements;
    }
};

/// "info", "advice", "warning", "critical".
QLatin1StringView severityName(Severity severity);
/// The same for people, translated.
QString severityLabel(Severity severity);

} // namespace rd
