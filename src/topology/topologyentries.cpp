// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyentries.h"

#include "topology/dn.h"
#include "topology/serverentries.h"

namespace rd {

TopologyEntries::TopologyEntries(const QList<DirectoryEntry> &entries)
{
    for (const DirectoryEntry &entry : entries) {
        if (!entry.has("ipaReplTopoConfRoot"))
            continue;
        const ManagedSuffix managed{.name = valueOf(dnParts(entry.dn).value(0)),
                                    .suffix = normalisedDn(entry.text("ipaReplTopoConfRoot")),
                                    .dn = entry.dn,
                                    .stripped = wordsOf(entry.text("nsds5ReplicaStripAttrs")),
                                    .excluded = excludedIn(entry.text("nsDS5ReplicatedAttributeList"))};
        m_suffixByDn.insert(normalisedDn(entry.dn), managed.suffix);
        m_suffixes.append(managed);
    }
}

QList<Segment> TopologyEntries::segments(const QList<DirectoryEntry> &entries, const ServerId &from, Oddities &odd) const
{
    QList<Segment> segments;
    for (const DirectoryEntry &entry : entries) {
        if (!isA(entry, "ipaReplTopoSegment"))
            continue;
        Segment segment;
        segment.name = entry.text("cn");
        segment.dn = entry.dn;
        segment.suffix = m_suffixByDn.value(dnParts(entry.dn).mid(1).join(u','));
        segment.left = hostIn(entry.text("ipaReplTopoSegmentLeftNode"));
        segment.right = hostIn(entry.text("ipaReplTopoSegmentRightNode"));
        segment.direction = entry.text("ipaReplTopoSegmentDirection").toLower();
        segment.status = entry.text("ipaReplTopoSegmentStatus");
        segment.generated = isOn(entry.first("ipaReplTopoSegmentGenerated")) ||
                            segment.status.compare(QLatin1StringView("autogen"), Qt::CaseInsensitive) == 0;
        segment.enabled = !entry.has("nsds5ReplicaEnabled") || isOn(entry.first("nsds5ReplicaEnabled"));
        if (segment.suffix.isEmpty() || segment.left.isEmpty() || segment.right.isEmpty()) {
            odd.add(from, "ipaReplTopoSegment", entry.dn);
            continue;
        }
        const bool known = segment.direction == QLatin1StringView("both") ||
                           segment.direction == QLatin1StringView("left-right") ||
                           segment.direction == QLatin1StringView("right-left");
        if (!known)
            odd.add(from, "ipaReplTopoSegmentDirection", segment.direction);
        segments.append(segment);
    }
    return segments;
}

} // namespace rd
