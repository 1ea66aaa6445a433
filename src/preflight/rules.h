// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/preflight.h"

namespace rd {

/// Where the rules put what they found. Each of the functions below holds the rules of one matter.
class CheckWriter
{
public:
    CheckWriter(const PreflightFacts &seen, CheckList &checks) : facts(seen), order(seen.order), m_checks(checks) {}

    /// A new check, passed until told otherwise. The reference is good until the next one.
    Check &add(const char *id, CheckGroup group, const QString &host, const QString &title, const QString &value = {},
               const QString &expected = {})
    {
        m_checks << Check{
            .id = QLatin1StringView(id), .host = host, .group = group, .title = title, .value = value, .expected = expected};
        return m_checks.last();
    }

    /// The installers' rules follow the source's release; an unknown one has the newest rules.
    FreeIpaRelease generation() const { return facts.source ? facts.source->generation() : FreeIpaRelease{}; }
    bool isBefore(int major, int minor) const { return generation().isKnown() && generation() < FreeIpaRelease{major, minor}; }

    const PreflightFacts &facts;
    const PreflightOrder &order;

private:
    CheckList &m_checks;
};

inline void raise(Check &check, CheckState state, const QString &why, const QString &mend, const QStringList &commands = {})
{
    check.state = state;
    check.why = why;
    check.mend = mend;
    check.commands = commands;
}

void checkReach(CheckWriter &writer);
void checkNames(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target);
void checkTime(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target);
void checkSystem(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target);
void checkSoftware(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target);
void checkHeldPorts(CheckWriter &writer, const HostSurvey &target);
void checkLeftovers(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target);
void checkDirectory(CheckWriter &writer, const SourceDirectory &directory);
void checkCertificates(CheckWriter &writer);
void checkPorts(CheckWriter &writer, const ConnectionReport &report);

} // namespace rd
