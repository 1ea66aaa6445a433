// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pictureuse.h"
#include "fuzz/targets.h"
#include "topology/capture.h"

namespace rd::fuzz {

void capture(QByteArrayView bytes)
{
    const auto picture = readCapture(bytes.toByteArray());
    if (picture)
        usePicture(*picture);
    else if (picture.error().fault != Fault::Malformed || picture.error().summary.isEmpty() || picture.error().advice.isEmpty())
        qFatal("an error without a sentence");
}

} // namespace rd::fuzz
