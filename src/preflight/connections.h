// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "preflight/portrules.h"

#include <QJsonObject>
#include <optional>

namespace rd {

enum class PortVerdict {
    Open,
    Filtered,           ///< no answer, or something on the way says that it is not allowed
    Refused,            ///< answered at once that nobody listens
    WrongService,       ///< something else than the expected service answers
    CertificateProblem, ///< TLS works, but the certificate is not the domain's, not for this name, or not valid now
    NotTested           ///< could not be tried; why is told
};

/// How one port of one address answered the other machine.
struct PortResult
{
    Leg leg = Leg::ToSource;
    QString address = {};
    PortRule rule = {};
    PortVerdict verdict = PortVerdict::NotTested;
    bool byResponder = false; ///< no service was there yet, our own answer came back
    QString words = {};       ///< what was heard or why not; not translated, from a stranger
    int milliseconds = 0;
    std::optional<qint64> certificateEnds = {}; ///< seconds since 1970
    std::optional<int> clock = {};              ///< seconds the KDC is ahead of the asking machine
};

enum class Grade { Good, Warning, Bad };

/// Both directions between two machines.
struct ConnectionReport
{
    QString source;
    QString replica;
    FreeIpaRelease generation;
    bool withCa = false;
    QList<PortResult> results = {};
    QList<Error> problems = {}; ///< what kept a part from being tried
    qint64 milliseconds = 0;    ///< of the whole check, without connecting

    QString from(Leg leg) const { return leg == Leg::ToSource ? replica : source; }
    QString to(Leg leg) const { return leg == Leg::ToSource ? source : replica; }
    /// What one result means: a required port must be open, on every address that can be tried at all.
    Grade grade(const PortResult &result) const;
    Grade grade() const;
};

/// What ipa-replica-conncheck of that generation prints for it: OK, FAILED, WARNING, SKIPPED; empty where it does not look.
QLatin1StringView stockWord(const PortResult &result, const FreeIpaRelease &generation);

QLatin1StringView verdictName(PortVerdict verdict); ///< stable, for JSON
PortVerdict verdictFromName(QStringView name);
QString verdictText(PortVerdict verdict); ///< translated
QJsonObject toJson(const ConnectionReport &report);

} // namespace rd
