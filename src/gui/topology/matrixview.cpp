// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/matrixview.h"

#include "gui/theme.h"
#include "gui/topology/paintaids.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <algorithm>

namespace rd {
namespace {

constexpr int cellSize = 30;

/// A shape on a quiet tint; the line of a server with itself is shaded.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect cell = option.rect;
        if (index.data(MatrixModel::SameRole).toBool())
            painter->fillRect(cell, theme::border(palette));
        const QVariantList healths = index.data(MatrixModel::HealthsRole).toList();
        const double width = double(cell.width()) / double(std::max<qsizetype>(healths.size(), 1));
        for (int i = 0; i < healths.size(); ++i) {
            if (!healths[i].isValid())
                continue;
            const StateLook look = theme::look(healths[i].value<Health>());
            const QRectF part(cell.left() + i * width, cell.top(), width, cell.height());
            painter->fillRect(part, theme::tint(look.tone, palette));
            QRectF shape(0, 0, theme::smallIcon, theme::smallIcon);
            shape.moveCenter(part.center());
            paintShape(painter, shape, look, palette);
        }
        if (chosen || option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(cell.adjusted(1, 1, -1, -1));
        }
    }
};

/// Names stand upright over their columns.
class UprightHeader final : public QHeaderView
{
public:
    explicit UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(true); }

    QSize sizeHint() const override
    {
        int longest = 0;
        for (int i = 0; model() && i < model()->columnCount(); ++i)
            longest = std::max(longest, fontMetrics().horizontalAdvance(textOf(i)));
        constexpr int least = 40;
        constexpr int most = 180;
        return {cellSize, std::clamp(longest + 2 * theme::gap + 6, least, most)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Window));
        painter->setPen(palette().color(QPalette::WindowText));
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        const QRect upright(theme::gap, 0, rect.height() - 2 * theme::gap, rect.width());
        painter->drawText(upright, Qt::AlignVCenter | Qt::AlignLeft,
                          fontMetrics().elidedText(textOf(section), Qt::ElideMiddle, upright.width()));
        painter->restore();
    }

private:
    QString textOf(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
};

} // namespace

MatrixView::MatrixView(QWidget *parent) : QTableView(parent), m_corner(new QLabel(tr("to →\nfrom ↓"), this))
{
    setFrameShape(NoFrame);
    setHorizontalHeader(new UprightHeader(this));
    setModel(&m_matrix);
    setItemDelegate(new CellDelegate(this));
    setCornerButtonEnabled(false);
    m_corner->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_corner->setContentsMargins(4, 4, 6, 6);
    m_corner->setForegroundRole(QPalette::PlaceholderText);
    m_corner->setAutoFillBackground(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(cellSize);
        header->setDefaultSectionSize(cellSize);
        header->setHighlightSections(false);
    }
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixView::takeChoice);
    const auto chooseServer = [this](int section) {
        const QModelIndex own = m_matrix.index(section, section);
        if (m_selection && own.isValid())
            m_selection->choose(own.data(MatrixModel::ChoiceRole).value<Choice>());
    };
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, chooseServer);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, chooseServer);
}

void MatrixView::shareSelection(TopologySelection *selection)
{
    m_selection = selection;
    connect(selection, &TopologySelection::changed, this, &MatrixView::showChoice);
}

void MatrixView::show(const SnapshotPtr &snapshot, const QStringList &suffixes)
{
    const QScopedValueRollback following(m_following, true);
    m_matrix.show(snapshot, suffixes);
    constexpr int partWidth = 24;
    const int width = std::max(cellSize, m_matrix.suffixCount() * partWidth);
    if (horizontalHeader()->defaultSectionSize() != width)
        horizontalHeader()->setDefaultSectionSize(width);
    updateGeometries(); // the names in the headers may have become longer
    horizontalHeader()->viewport()->update();
    showChoice();
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

void MatrixView::takeChoice()
{
    if (m_following || !m_selection || selectedIndexes().isEmpty())
        return;
    const auto choice = selectedIndexes().first().data(MatrixModel::ChoiceRole).value<Choice>();
    const QScopedValueRollback following(m_following, true); // an empty cell stays where the keys are
    m_selection->choose(choice);
}

void MatrixView::showChoice()
{
    if (!m_selection || (m_following && selectionModel()->hasSelection() && sender() == m_selection))
        return;
    const QScopedValueRollback following(m_following, true);
    const Choice &choice = m_selection->choice();
    QModelIndex place;
    if (!choice.agreements.isEmpty())
        place = m_matrix.indexOf(choice.agreements.first());
    else if (choice.servers.size() == 1)
        if (const int row = m_matrix.rowOf(choice.servers.first()); row >= 0)
            place = m_matrix.index(row, row);
    if (!place.isValid()) {
        clearSelection();
        return;
    }
    setCurrentIndex(place);
    scrollTo(place);
}

} // namespace rd
