// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

namespace rd {

namespace {

void keepHistory(Picture &picture, const Picture &before, const Keeping &keeping)
{
    HistoryStore &store = *keeping.history;
    const Snapshot &now = *picture.snapshot;
    if (before.snapshot)
        picture.lastLook = before.lastLook;
    else if (const auto look = store.lastLook(now.realm))
        picture.lastLook = *look;
    const auto note = [&picture](const auto &answer) {
        if (!answer && !picture.historyProblem)
            picture.historyProblem = answer.error();
    };
    note(store.record(now, picture.analysis.findings, keeping.interval));
    picture.history = before.history;
    if (picture.history.isEmpty()) {
        const auto past = store.read(now.realm, usualHistoryLength, now.takenAt);
        note(past);
        picture.history = past ? *past : History(usualHistoryLength, now.takenAt);
    }
    picture.history.add(now, picture.analysis.findings, longestPause(keeping.interval));
    note(store.keepLook(now.realm, now.takenAt));
}

} // namespace

Picture makePicture(const SnapshotPtr &snapshot, const Picture &previous, const Keeping &keeping)
{
    const bool sameDomain = previous.snapshot && previous.snapshot->realm == snapshot->realm;
    const Positions known = sameDomain ? previous.positions : keeping.layouts.load(snapshot->realm);
    Picture picture;
    picture.tracker = sameDomain ? previous.tracker : HealthTracker();
    picture.snapshot = picture.tracker.follow(snapshot);
    picture.positions = layoutGraph(*snapshot, known);
    picture.analysis = analyse(*picture.snapshot);
    if (keeping.history)
        keepHistory(picture, sameDomain ? previous : Picture(), keeping);
    // New servers get their place for good. That it may be impossible to keep is told when the person moves one.
    if (picture.positions != known)
        static_cast<void>(keeping.layouts.save(snapshot->realm, picture.positions));
    return picture;
}

Result<Picture> arrangeAnew(const Picture &picture, const LayoutStore &store)
{
    Picture anew = picture;
    anew.positions = layoutGraph(*picture.snapshot, {});
    if (const auto saved = store.save(picture.snapshot->realm, anew.positions); !saved)
        return pass(saved.error());
    return anew;
}

} // namespace rd
