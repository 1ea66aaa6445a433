// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

namespace rd {

Picture makePicture(const SnapshotPtr &snapshot, const Picture &previous, const LayoutStore &store)
{
    const bool sameDomain = previous.snapshot && previous.snapshot->realm == snapshot->realm;
    const Positions known = sameDomain ? previous.positions : store.load(snapshot->realm);
    Picture picture;
    picture.tracker = sameDomain ? previous.tracker : HealthTracker();
    picture.snapshot = picture.tracker.follow(snapshot);
    picture.positions = layoutGraph(*snapshot, known);
    picture.analysis = analyse(*picture.snapshot);
    // New servers get their place for good. That it may be impossible to keep is told when the person moves one.
    if (picture.positions != known)
        static_cast<void>(store.save(snapshot->realm, picture.positions));
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
