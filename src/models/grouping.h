// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"

#include <QSet>

namespace rd {

/// Which locations are drawn as one thing instead of their servers, and what of the links is left to draw then: one for each
/// direction and suffix between two things, the worst.
class Grouping
{
public:
    void setCollapsed(const QSet<QString> &locations) { m_collapsed = locations; }
    const QSet<QString> &collapsed() const { return m_collapsed; }
    /// Looks at the picture again; suffixes that are not shown take no part.
    void follow(const Snapshot &snapshot, const QSet<QString> &hiddenSuffixes);

    /// The collapsed location the server is in; empty: it is drawn itself.
    QString groupOf(const ServerId &server) const { return m_groupOf.value(server); }
    /// The same for a server and for a group, for pairs: never equal for two things.
    QString nodeOf(const ServerId &server) const;
    bool isDrawn(const AgreementKey &link) const { return m_drawn.contains(link); }
    /// How many links the drawn one stands for.
    int countOf(const AgreementKey &link) const { return m_drawn.value(link); }

private:
    QSet<QString> m_collapsed;
    QHash<ServerId, QString> m_groupOf;
    QHash<AgreementKey, int> m_drawn;
};

/// A location in short.
struct LocationSummary
{
    int servers = 0;
    QList<std::pair<ServerStanding, int>> states = {}; ///< worst first, with how many servers are so
    /// "12 servers: 10 In sync, 2 Failing"; translated.
    QString text() const;
    friend bool operator==(const LocationSummary &a, const LocationSummary &b) { return a.text() == b.text(); }
};
QHash<QString, LocationSummary> locationSummaries(const Snapshot &snapshot, const QHash<ServerId, ServerStanding> &stands);

} // namespace rd
