// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// A capture is a picture of a domain as a file: JSON with a version, complete enough to look at the domain without reaching it.
/// Members are only ever added while the version stays the same; readers ignore those they do not know.
QByteArray writeCapture(const Snapshot &picture);

/// The file may come from anybody: it is bounded, and whatever is not as it must be is an error, never a guess.
Result<SnapshotPtr> readCapture(const QByteArray &bytes);

/// The same picture without anything that tells whose it is: hosts, domain, realm, locations, entries, addresses and certificates
/// get made-up names, the same for the same everywhere. States, times, versions and numbers stay.
SnapshotPtr anonymised(const Snapshot &original);

} // namespace rd
