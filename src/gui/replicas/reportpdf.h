// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace rd {

/// Prints a report that is a file of HTML as a PDF document. Blocking; for a job.
Result<> writePdf(const QString &htmlFile, const QString &pdfFile);

} // namespace rd
