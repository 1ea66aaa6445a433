// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/detailspane.h"

#include "gui/theme.h"
#include "gui/widgets/factsview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

namespace rd {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent),
      m_facts(new FactsView(this)),
      m_raw(new QToolButton(this)),
      m_copy(new QToolButton(this))
{
    m_facts->setObjectName(QStringLiteral("details"));
    m_facts->setAccessibleName(tr("Details"));
    m_raw->setObjectName(QStringLiteral("rawButton"));
    m_raw->setText(tr("Raw values"));
    m_raw->setToolTip(tr("Every value as the servers told it"));
    m_raw->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy everything that is shown here"));
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_raw, m_copy})
        button->setAutoRaise(true);
    connect(m_raw, &QToolButton::toggled, this, &DetailsPane::refresh);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copyAll);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::gap, 4, theme::gap, 4);
    buttons->addWidget(m_raw);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
}

void DetailsPane::setSelection(TopologySelection *selection)
{
    m_selection = selection;
    connect(selection, &TopologySelection::changed, this, [this] {
        const Choice &choice = m_selection->choice();
        if (m_finding && choice != Choice{m_finding->servers, m_finding->agreements}) {
            m_finding.reset();
            emit findingLeft();
        }
        refresh();
    });
    connect(m_facts, &FactsView::agreementChosen, selection, &TopologySelection::chooseAgreement);
    connect(m_facts, &FactsView::serverChosen, selection, &TopologySelection::chooseServer);
}

void DetailsPane::show(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void DetailsPane::showDifferences(const QDateTime &since, const QList<Difference> &differences)
{
    const auto kindWord = [](Difference::Kind kind) {
        switch (kind) {
        case Difference::Kind::Added:
            return tr("New");
        case Difference::Kind::Removed:
            return tr("Gone");
        case Difference::Kind::Changed:
            break;
        }
        return tr("Changed");
    };
    FactGroup group;
    for (const Difference &difference : differences)
        group.facts << Fact{.name = kindWord(difference.kind), .value = difference.text};
    if (differences.isEmpty())
        group.facts << Fact{.name = tr("Nothing"), .value = tr("The domain is as it was then.")};
    m_facts->setFacts(tr("Since %1").arg(QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)), {group});
}

void DetailsPane::showFinding(const Finding &finding)
{
    m_finding = finding;
    refresh();
}

void DetailsPane::refresh()
{
    if (!m_snapshot)
        return;
    const Choice choice = m_selection ? m_selection->choice() : Choice();
    if (m_finding && !m_raw->isChecked()) {
        m_facts->setFacts(m_finding->title, findingFacts(*m_snapshot, *m_finding));
        return;
    }
    m_facts->setFacts(choiceTitle(*m_snapshot, choice),
                      m_raw->isChecked() ? rawFacts(*m_snapshot, choice) : choiceFacts(*m_snapshot, choice));
}

void DetailsPane::copyAll() const
{
    QStringList lines{m_facts->title()};
    for (const FactGroup &group : m_facts->facts()) {
        if (!group.title.isEmpty())
            lines << QString() << group.title;
        for (const Fact &fact : group.facts)
            lines << QStringLiteral("%1: %2").arg(fact.name, fact.value);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace rd
