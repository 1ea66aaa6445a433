// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologypage.h"

#include "gui/theme.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/pastmenu.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/widgets/factsview.h"
#include "models/facts.h"
#include "ui_topologypage.h"

#include <QButtonGroup>
#include <QMetaMethod>
#include <QToolButton>

namespace rd {
namespace {

void makeLarge(QLabel *label)
{
    QFont font = label->font();
    constexpr double larger = 1.35;
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

TopologyPage::TopologyPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::TopologyPage>()),
      m_scene(new TopologyScene(this)),
      m_selection(new TopologySelection(this)),
      m_views(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    makeLarge(m_ui->domainLabel);
    constexpr int sideWidth = 310;
    constexpr int graphWidth = 700;
    m_ui->splitter->setSizes({graphWidth, sideWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->side->setSizes({2, 3});
    m_ui->graph->setTopology(m_scene);
    setFocusProxy(m_ui->graph);
    setUpHeader();
    setUpTools();
    setUpSelection();
    setUpTrial();
    setUpPaths();
    clear();
}

TopologyPage::~TopologyPage()
{
    disconnect(m_scene, nullptr, this, nullptr); // items that go away with the scene change the selection
}

const SnapshotPtr &TopologyPage::snapshot() const
{
    return m_scene->snapshot();
}

void TopologyPage::setView(int view)
{
    const std::array<QWidget *, 3> pages{m_ui->graph, m_ui->matrix, m_ui->tables};
    setFocusProxy(pages[static_cast<size_t>(view)]);
    for (QWidget *tool : {static_cast<QWidget *>(m_ui->arrangeButton), static_cast<QWidget *>(m_ui->zoomOutButton),
                          static_cast<QWidget *>(m_ui->fitButton), static_cast<QWidget *>(m_ui->zoomInButton)})
        tool->setVisible(view == GraphView);
    m_ui->groupButton->setVisible(view == GraphView && m_scene->locations().size() > 1);
    m_ui->suffixes->setVisible(view != TablesViewPage && m_ui->suffixes->isUseful());
    if (m_scene->snapshot() && m_ui->picture->currentWidget() != m_ui->emptyPicture)
        m_ui->picture->setCurrentWidget(pages[static_cast<size_t>(view)]);
    showVisibleSuffixes();
}

void TopologyPage::show(const SnapshotPtr &snapshot, const Positions &positions, const History &history)
{
    const bool first = !m_scene->snapshot() || m_ui->picture->currentWidget() == m_ui->emptyPicture;
    m_positions = positions;
    m_history = history;
    m_ui->problemStrip->hide();
    m_ui->tools->show();
    if (first)
        m_ui->picture->setCurrentWidget(m_ui->graph);
    m_export->setSubject(snapshot->domain);
    m_ui->domainLabel->setText(snapshot->domain);
    m_ui->pastButton->setVisible(!history.isEmpty());
    m_past->setLength(history.length());
    if (m_ui->trialPanel->isActive()) {
        m_ui->trialPanel->begin(snapshot); // thinks the changes through again
        return;
    }
    showPicture(snapshot);
    constexpr qsizetype readable = 150; // of more servers single cards tell nothing
    if (first && snapshot->servers.size() > readable && m_scene->locations().size() > 1)
        m_ui->groupButton->click();
    if (first) {
        m_ui->graph->fitAll();
        if (isAncestorOf(window()->focusWidget()))
            focusProxy()->setFocus(Qt::OtherFocusReason);
    }
}

void TopologyPage::showPicture(const SnapshotPtr &snapshot)
{
    m_scene->show(snapshot, m_positions);
    m_scene->choose(m_selection->choice());
    setEditing(m_editing); // somebody may listen by now
    m_ui->suffixes->setSuffixes(*snapshot);
    m_ui->tables->show(*snapshot, m_history);
    m_ui->graph->sceneChanged();
    m_ui->side->show();
    m_ui->detailsPane->show(snapshot, m_history);
    setView(m_views->checkedId());
    m_ui->legend->show(*snapshot);
    showSummary();
}

void TopologyPage::showAnalysis(const Analysis &analysis)
{
    m_analysis = analysis;
    if (m_ui->trialPanel->isActive())
        return;
    m_scene->markWeakPoints(analysis.suffixes);
    m_ui->findingsPane->show(analysis.findings, m_scene->snapshot() ? m_scene->snapshot()->domain : QString());
    m_ui->findingsPane->setVisible(true);
}

void TopologyPage::addContextActions(const QList<QAction *> &actions)
{
    m_ui->graph->addActions(actions);
    m_ui->graph->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TopologyPage::setEditing(bool allowed)
{
    m_editing = allowed;
    const bool heard = isSignalConnected(QMetaMethod::fromSignal(&TopologyPage::segmentRequested));
    const bool trial = m_ui->trialPanel->isActive();
    m_ui->graph->connecting()->setAllowed(trial || (m_live && m_editing && heard));
    m_ui->trialPanel->setMakeable(m_live && m_editing && heard,
                                  m_live ? tr("Unlock changes first.") : tr("A capture cannot be changed."));
}

void TopologyPage::setTrial(bool on)
{
    const SnapshotPtr base = m_ui->trialPanel->base();
    m_ui->exportButton->setEnabled(!on); // a file would not tell that it is none of the domain
    if (on) {
        m_ui->trialPanel->begin(m_scene->snapshot());
        setEditing(m_editing);
        return;
    }
    m_ui->trialPanel->end();
    if (!base)
        return;
    showPicture(base);
    showAnalysis(m_analysis);
}

void TopologyPage::showTrial(const WhatIfAnswer &answer)
{
    if (!m_ui->trialPanel->isActive())
        return;
    showPicture(answer.after);
    m_scene->markWeakPoints(answer.analysis.suffixes);
    m_ui->findingsPane->show(answer.analysis.findings, answer.after->domain);
    m_ui->trialPanel->show(answer);
}

void TopologyPage::showTrialProblem(const Error &error)
{
    if (m_ui->trialPanel->isActive())
        m_ui->trialPanel->showProblem(error);
}

void TopologyPage::showVisibleSuffixes()
{
    if (!m_scene->snapshot())
        return;
    if (const QSet<QString> hidden = m_ui->suffixes->hidden(); hidden != m_scene->hiddenSuffixes()) {
        m_scene->setHiddenSuffixes(hidden);
        m_ui->graph->sceneChanged();
    }
    m_ui->matrix->show(m_scene->snapshot(), m_ui->suffixes->shown());
}

void TopologyPage::showProblem(const Error &error)
{
    m_ui->problemBanner->showError(error);
    m_ui->problemStrip->setVisible(!m_ui->problemBanner->isHidden());
    if (!m_scene->snapshot())
        m_ui->emptyLabel->setText(tr("No picture of the domain yet: the servers could not be asked."));
}

void TopologyPage::setLive(bool live)
{
    m_ui->reloadButton->setVisible(live);
    m_ui->newReplicaButton->setVisible(live);
    m_ui->pathsButton->setVisible(live);
    m_live = live;
    setEditing(m_editing);
}

void TopologyPage::setLastLook(const QDateTime &when)
{
    m_past->setLastLook(when);
}

void TopologyPage::showEvents(const QDateTime &since, const QList<HistoryEvent> &events)
{
    m_ui->detailsPane->showEvents(since, events);
}

void TopologyPage::showDifferences(const QDateTime &since, const QList<Difference> &differences)
{
    m_ui->detailsPane->showDifferences(since, differences);
}

void TopologyPage::showWritten(const QString &file)
{
    m_ui->problemBanner->showMessage({QStringLiteral("state-in-sync"), {}, Tone::Good}, tr("Saved as %1.").arg(file));
    m_ui->problemStrip->show();
}

void TopologyPage::setReloading(bool reloading)
{
    m_reloading = reloading;
    m_ui->reloadButton->setEnabled(!reloading);
    showSummary();
    if (reloading && !m_scene->snapshot())
        m_ui->emptyLabel->setText(tr("Asking the servers…"));
}

void TopologyPage::setTryingPaths(bool trying)
{
    m_ui->pathsButton->setChecked(trying);
}

void TopologyPage::ask(const Question &question)
{
    m_ui->promptStrip->show();
    m_ui->promptPanel->ask(question);
}

void TopologyPage::withdrawQuestion()
{
    m_ui->promptPanel->dismiss();
    m_ui->promptStrip->hide();
}

void TopologyPage::showSummary()
{
    const SnapshotPtr &snapshot = m_scene->snapshot();
    if (!snapshot)
        return;
    QString summary = tr("%n server(s)", nullptr, static_cast<int>(snapshot->servers.size())) +
                      tr(" · realm %1 · domain level %2").arg(snapshot->realm).arg(snapshot->domainLevel);
    if (const PathCounts paths = pathCounts(*snapshot); paths.tried > 0)
        summary += tr(" · %n path(s) tried", nullptr, paths.tried) +
                   (paths.closed > 0 ? tr(", %n closed", nullptr, paths.closed) : tr(", all open"));
    else if (m_ui->pathsButton->isChecked())
        summary += m_reloading ? tr(" · the servers try their paths…") : tr(" · no server could try its paths");
    m_ui->summaryLabel->setText(summary);
    m_ui->summaryLabel->setToolTip(snapshot->notes.join(u'\n'));
}

void TopologyPage::clear()
{
    m_ui->picture->setCurrentWidget(m_ui->emptyPicture);
    constexpr int size = 64;
    m_ui->emptyIcon->setPixmap(theme::icon(QStringLiteral("topology"), theme::color(Tone::Muted, palette())).pixmap(size, size));
    m_ui->emptyLabel->setText(tr("Sign in to see the servers of a domain."));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->problemStrip, m_ui->promptStrip, m_ui->legend, m_ui->side, m_ui->tools})
        part->hide();
    m_ui->findingsPane->hide();
    m_ui->trialPanel->end();
    m_ui->trialButton->setChecked(false);
    m_positions = {};
    m_history = {};
    m_selection->choose({});
    m_scene->setCollapsed({});
    if (m_scene->snapshot())
        m_scene->show(std::make_shared<const Snapshot>(), {});
}

void TopologyPage::selectServer(const ServerId &id)
{
    m_selection->chooseServer(id);
    focusProxy()->setFocus();
}

void TopologyPage::find(bool next)
{
    const QString part = m_ui->serverSearch->text();
    if (!m_scene->snapshot() || part.isEmpty())
        return;
    QList<ServerId> found;
    const QList<Server> &servers = m_scene->snapshot()->servers;
    for (const Server &server : servers)
        if (server.id.shortName().startsWith(part, Qt::CaseInsensitive))
            found << server.id;
    for (const Server &server : servers)
        if (!found.contains(server.id) && server.id.fqdn().contains(part, Qt::CaseInsensitive))
            found << server.id;
    if (found.isEmpty())
        return;
    const Choice &choice = m_selection->choice();
    const auto now = choice.servers.size() == 1 ? found.indexOf(choice.servers.first()) : -1;
    m_selection->chooseServer(found[next && now >= 0 ? (now + 1) % found.size() : std::max<qsizetype>(now, 0)]);
}

void TopologyPage::giveDetailsFocus()
{
    FactsView *details = m_ui->detailsPane->facts();
    if (auto *button = details->findChild<QToolButton *>(QStringLiteral("factButton")))
        button->setFocus(Qt::OtherFocusReason);
    else
        details->setFocus(Qt::OtherFocusReason);
}

} // namespace rd
