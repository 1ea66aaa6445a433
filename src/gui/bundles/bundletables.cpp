// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bundles/bundletables.h"

#include "gui/replicas/statedelegate.h"
#include "gui/theme.h"
#include "models/bundlelistmodel.h"
#include "models/certificatemodel.h"
#include "models/verdictmodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace rd {
namespace {

struct Looks
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundlesPage)
};

StateLook lookOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Good:
        return {QStringLiteral("state-in-sync"), Looks::tr("Good"), Tone::Good};
    case VerdictState::Warning:
        return {QStringLiteral("state-warning"), Looks::tr("Doubtful"), Tone::Warning};
    case VerdictState::Bad:
        return {QStringLiteral("state-failing"), Looks::tr("Broken"), Tone::Bad};
    case VerdictState::Open:
        break;
    }
    return {QStringLiteral("state-info"), Looks::tr("Not compared"), Tone::Plain};
}

StateLook lookOfBundle(const QModelIndex &index)
{
    return lookOf(static_cast<VerdictState>(index.data(BundleListModel::VerdictRole).toInt()));
}

StateLook lookOfVerdict(const QModelIndex &index)
{
    return lookOf(static_cast<VerdictState>(index.data(VerdictModel::VerdictRole).toInt()));
}

/// Room between the columns.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(theme::wideGap, 0);
    }
};

void setUp(QTableView *table, int stretched)
{
    table->setItemDelegate(new RoomyDelegate(table));
    table->setWordWrap(false);
    constexpr int rowHeight = 28;
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

void setUpBundleTables(QTableView &bundles, BundleListModel &stored, QTableView &verdicts, VerdictModel &rules,
                       QTableView &certificates, CertificateModel &held)
{
    bundles.setModel(&stored);
    bundles.setItemDelegateForColumn(BundleListModel::State, new StateDelegate(&lookOfBundle, &bundles));
    setUp(&bundles, BundleListModel::State);
    verdicts.setModel(&rules);
    verdicts.setItemDelegateForColumn(VerdictModel::Sentence, new StateDelegate(&lookOfVerdict, &verdicts));
    setUp(&verdicts, VerdictModel::Advice);
    certificates.setModel(&held);
    setUp(&certificates, CertificateModel::Subject);
}

} // namespace rd
