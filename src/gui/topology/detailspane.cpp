// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/detailspane.h"

#include "gui/theme.h"
#include "gui/topology/historyplot.h"
#include "gui/widgets/factsview.h"
#include "models/historytext.h"

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
      m_copy(new QToolButton(this)),
      m_plot(new HistoryPlot(this))
{
    m_plot->hide();
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
    connect(m_raw, &QToolButton::toggled, this, [this](bool raw) {
        m_events = m_events && !raw;
        refresh();
    });
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
    column->addWidget(m_plot);
    column->addLayout(buttons);
}

void DetailsPane::setSelection(TopologySelection *selection)
{
    m_selection = selection;
    connect(selection, &TopologySelection::changed, this, [this] {
        const Choice &choice = m_selection->choice();
        m_events = false;
        if (m_finding && choice != Choice{m_finding->servers, m_finding->agreements}) {
            m_finding.reset();
            emit findingLeft();
        }
        refresh();
    });
    connect(m_facts, &FactsView::agreementChosen, selection, &TopologySelection::chooseAgreement);
    connect(m_facts, &FactsView::serverChosen, selection, &TopologySelection::chooseServer);
}

void DetailsPane::show(const SnapshotPtr &snapshot, const History &history)
{
    m_events = m_events && m_snapshot && m_snapshot->realm == snapshot->realm;
    m_snapshot = snapshot;
    m_history = history;
    refresh();
}

void DetailsPane::showEvents(const QDateTime &since, const QList<HistoryEvent> &events)
{
    constexpr qsizetype most = 200; // more is nothing to read in a pane
    const QLocale locale;
    FactGroup group;
    for (qsizetype i = events.size() - 1; i >= std::max<qsizetype>(events.size() - most, 0); --i)
        group.facts << Fact{.name = locale.toString(events[i].at.toLocalTime(), QLocale::ShortFormat),
                            .value = eventText(events[i])};
    if (events.isEmpty())
        group.facts << Fact{.name = tr("Nothing"), .value = tr("Nothing changed while somebody watched.")};
    if (events.size() > most)
        group.facts << Fact{.name = tr("Earlier"),
                            .value = tr("%n more change(s)", nullptr, static_cast<int>(events.size() - most))};
    m_raw->setChecked(false);
    m_events = true;
    m_plot->hide();
    m_facts->setFacts(tr("What changed since %1").arg(locale.toString(since.toLocalTime(), QLocale::ShortFormat)), {group});
}

void DetailsPane::refreshPlot(const Choice &choice)
{
    const bool one = choice.servers.size() == 1 && choice.agreements.isEmpty();
    if (!one && !(choice.servers.isEmpty() && choice.agreements.size() == 1)) {
        m_plot->hide();
        return;
    }
    const HistorySubject subject =
        one ? HistorySubject::of(choice.servers.first()) : HistorySubject::of(choice.agreements.first());
    m_plot->show(historyTitle(m_history.length()), m_history.strip(subject));
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
    m_events = false;
    refresh();
}

void DetailsPane::refresh()
{
    if (!m_snapshot || m_events)
        return;
    const Choice choice = m_selection ? m_selection->choice() : Choice();
    refreshPlot(m_finding ? Choice() : choice);
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
