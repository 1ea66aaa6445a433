// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pictureuse.h"

#include "topology/analysis.h"
#include "topology/capture.h"
#include "topology/export.h"
#include "topology/ghosts.h"
#include "topology/healthtracker.h"
#include "topology/snapshotdiff.h"

#include <algorithm>

namespace rd::fuzz {
namespace {

void require(bool kept, const char *promise)
{
    if (!kept)
        qFatal("%s", promise);
}

void requireSaved(const Snapshot &picture, const char *promise)
{
    const QByteArray written = writeCapture(picture);
    const auto back = readCapture(written);
    if (!back)
        qFatal("%s: %s", promise, qPrintable(back.error().detail));
    require(writeCapture(**back) == written, promise);
}

void requireOrder(const Snapshot &picture)
{
    for (const Agreement &one : picture.agreements)
        require(picture.server(one.supplier) && picture.server(one.consumer), "a direction between servers that are not there");
    for (const Segment &one : picture.segments)
        require(picture.server(one.left) && picture.server(one.right), "a segment between servers that are not there");
    require(std::is_sorted(picture.servers.cbegin(), picture.servers.cend(),
                           [](const Server &a, const Server &b) { return a.id < b.id; }),
            "servers out of order");
}

} // namespace

void usePicture(const SnapshotPtr &picture)
{
    requireOrder(*picture);
    requireSaved(*picture, "a picture that cannot be saved and opened");
    require(comparePictures(*picture, *picture).isEmpty(), "a picture that differs from itself");
    const Analysis analysis = analyse(*picture);
    for (const Finding &finding : analysis.findings)
        require(!finding.id.isEmpty() && !finding.title.isEmpty(), "a finding without a sentence");
    const FindingsDiff diff = compareFindings(analysis.findings, analysis.findings);
    require(diff.fresh.isEmpty() && diff.gone.isEmpty(), "a finding that differs from itself");
    toDot(*picture);
    toCsv(*picture);
    toHtml(*picture, analysis.findings);
    toMetrics(*picture, analysis.findings);
    requireSaved(*anonymised(*picture), "an anonymised picture that cannot be saved and opened");
    HealthTracker tracker;
    requireSaved(*tracker.follow(picture), "a followed picture that cannot be saved and opened");
    auto later = std::make_shared<Snapshot>(*picture);
    later->takenAt = picture->takenAt.addSecs(10);
    requireSaved(*tracker.follow(later), "a followed picture that cannot be saved and opened");
}

} // namespace rd::fuzz
