// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace rd {

class BundleListModel;
class CertificateModel;
class VerdictModel;

/// Models, columns and the look of states in the tables of the bundles page.
void setUpBundleTables(QTableView &bundles, BundleListModel &stored, QTableView &verdicts, VerdictModel &rules,
                       QTableView &certificates, CertificateModel &held);

} // namespace rd
