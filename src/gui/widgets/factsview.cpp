// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/factsview.h"

#include "gui/theme.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/valuetext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

namespace rd {
namespace {

constexpr int inFlatButton = 10; ///< where what is in a flat button begins; all words are in line with it

} // namespace

FactsView::FactsView(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactsView::setFacts(const QString &title, const QList<FactGroup> &groups)
{
    if (m_title == title && m_groups == groups)
        return; // a refresh that changes nothing leaves selection, focus and scrolling alone
    const bool sameSubject = m_title == title;
    const int scrolled = sameSubject ? verticalScrollBar()->value() : 0;
    m_title = title;
    m_groups = groups;
    rebuild();
    verticalScrollBar()->setValue(scrolled);
}

void FactsView::rebuild()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::wideGap - inFlatButton, theme::wideGap, theme::wideGap, theme::wideGap);
    column->setSpacing(theme::gap);

    QLabel *heading = plainLabel(page, QStringLiteral("factsTitle"), m_title);
    QFont large = font();
    constexpr double larger = 1.25;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    heading->setFont(large);
    heading->setContentsMargins(inFlatButton, 0, 0, 0);
    column->addWidget(heading);

    for (const FactGroup &group : std::as_const(m_groups)) {
        if (!group.title.isEmpty()) {
            QLabel *title = plainLabel(page, QStringLiteral("factGroup"), group.title);
            QFont bold = font();
            bold.setBold(true);
            title->setFont(bold);
            title->setContentsMargins(inFlatButton, theme::gap, 0, 0);
            column->addWidget(title);
        }
        auto *grid = new QGridLayout;
        column->addLayout(grid);
        grid->setHorizontalSpacing(12);
        const bool leading = !group.facts.isEmpty() && (group.facts.first().agreement || group.facts.first().server);
        grid->setVerticalSpacing(leading ? 0 : theme::gap - 2);
        grid->setContentsMargins(leading ? 0 : inFlatButton, 0, 0, 0);
        grid->setColumnStretch(1, 1);
        constexpr int nameWidth = 104;
        grid->setColumnMinimumWidth(0, nameWidth);
        for (const Fact &fact : group.facts)
            addRow(grid, fact);
    }
    column->addStretch(1);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
}

void FactsView::addLeadingRow(QGridLayout *grid, const Fact &fact)
{
    auto *button = new QToolButton(grid->parentWidget());
    button->setObjectName(QStringLiteral("factButton"));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(theme::icon(theme::look(*fact.health), palette()));
    button->setText(tr("%1: %2").arg(fact.name, fact.value));
    button->setToolTip(tr("Show it in the picture"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(1); // long names are cut
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, agreement = fact.agreement, server = fact.server] {
        if (agreement)
            emit agreementChosen(*agreement);
        else
            emit serverChosen(*server);
    });
    grid->addWidget(button, grid->rowCount(), 0, 1, 2);
}

void FactsView::addRow(QGridLayout *grid, const Fact &fact)
{
    if (fact.agreement || fact.server) {
        addLeadingRow(grid, fact);
        return;
    }
    const int row = grid->rowCount();
    QWidget *page = grid->parentWidget();
    QLabel *name = plainLabel(page, QStringLiteral("factName"), fact.name);
    QPalette quiet = name->palette();
    quiet.setColor(QPalette::WindowText, theme::color(Tone::Muted, palette()));
    name->setPalette(quiet);
    grid->addWidget(name, row, 0, Qt::AlignTop);

    const std::optional<StateLook> look = fact.health ? std::optional(theme::look(*fact.health)) : std::nullopt;
    auto *value = new ValueText(fact.value, theme::color(look ? look->tone : Tone::Plain, palette()), page);
    value->setAccessibleName(fact.name);
    if (fact.technical)
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (!look) {
        grid->addWidget(value, row, 1, Qt::AlignTop);
        return;
    }
    auto *icon = new QLabel(page);
    icon->setPixmap(theme::icon(*look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap - 2);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(value, 1, Qt::AlignTop);
    grid->addLayout(line, row, 1, Qt::AlignTop);
}

void FactsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && widget())
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace rd
