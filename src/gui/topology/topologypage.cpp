// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologypage.h"

#include "gui/theme.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/pastmenu.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/widgets/factsview.h"
#include "ui_topologypage.h"

#include <QButtonGroup>
#include <QMetaMethod>
#include <QShortcut>
#include <QToolButton>

namespace rd {
namespace {

constexpr double zoomStep = 1.25;

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

void TopologyPage::setUpHeader()
{
    m_ui->reloadButton->setIcon(theme::icon(QStringLiteral("refresh")));
    m_ui->newReplicaButton->setIcon(theme::icon(QStringLiteral("add")));
    m_ui->exportButton->setIcon(theme::icon(QStringLiteral("export")));
    m_export = new ExportMenu(m_ui->exportButton); // owned by its button
    connect(m_ui->exportButton, &QToolButton::clicked, m_export, [this] {
        if (m_scene->snapshot())
            m_export->popup(m_ui->exportButton->mapToGlobal(QPoint(0, m_ui->exportButton->height())));
    });
    connect(m_export, &ExportMenu::dataWanted, this, &TopologyPage::dataExportRequested);
    connect(m_export, &ExportMenu::captureWanted, this, &TopologyPage::captureRequested);
    connect(m_export, &ExportMenu::compareWanted, this, &TopologyPage::compareRequested);
    connect(m_export, &ExportMenu::pictureWanted, this, [this](PictureFormat format, const QString &file) {
        m_scene->choose({}); // a selection is nothing for a file
        const RecordedPicture recorded = recordPicture(*m_scene, m_scene->snapshot()->domain);
        m_scene->choose(m_selection->choice());
        emit pictureExportRequested(recorded, format, file);
    });
    m_past = new PastMenu(m_ui->pastButton);
    m_ui->pastButton->setIcon(theme::icon(QStringLiteral("history")));
    connect(m_ui->pastButton, &QToolButton::clicked, m_past,
            [this] { m_past->popup(m_ui->pastButton->mapToGlobal(QPoint(0, m_ui->pastButton->height()))); });
    connect(m_past, &PastMenu::changesWanted, this, &TopologyPage::changesRequested);
    connect(m_past, &PastMenu::lengthWanted, this, &TopologyPage::historyLengthRequested);
    auto *search = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, [this] { m_ui->serverSearch->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->serverSearch, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ui->tables->setFilter(text);
        find(false);
    });
    connect(m_ui->serverSearch, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_ui->tables->setFilter({});
    });
    connect(m_ui->serverSearch, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_ui->reloadButton, &QToolButton::clicked, this, &TopologyPage::reloadRequested);
    connect(m_ui->newReplicaButton, &QPushButton::clicked, this, [this] {
        const Choice &choice = m_selection->choice();
        emit newReplicaRequested(choice.servers.size() == 1 ? choice.servers.first() : ServerId());
    });
}

void TopologyPage::setUpTools()
{
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto smaller = [this] { m_ui->graph->zoomBy(1 / zoomStep); };
    const auto larger = [this] { m_ui->graph->zoomBy(zoomStep); };
    const auto fit = [this] { m_ui->graph->fitAll(); };
    m_ui->zoomOutButton->setIcon(theme::icon(QStringLiteral("zoom-out")));
    m_ui->zoomInButton->setIcon(theme::icon(QStringLiteral("zoom-in")));
    m_ui->fitButton->setIcon(theme::icon(QStringLiteral("fit")));
    m_ui->groupButton->setIcon(theme::icon(QStringLiteral("group")));
    connect(m_ui->groupButton, &QToolButton::clicked, this, [this](bool collapse) {
        const QStringList locations = collapse ? m_scene->locations() : QStringList();
        m_scene->setCollapsed(QSet<QString>(locations.cbegin(), locations.cend()));
    });
    connect(m_scene, &TopologyScene::collapsedChanged, this, [this] {
        m_ui->groupButton->setChecked(!m_scene->collapsed().isEmpty());
        m_scene->choose(m_selection->choice());
    });
    m_ui->arrangeButton->setIcon(theme::icon(QStringLiteral("arrange")));
    connect(m_ui->zoomOutButton, &QToolButton::clicked, this, smaller);
    connect(m_ui->zoomInButton, &QToolButton::clicked, this, larger);
    connect(m_ui->fitButton, &QToolButton::clicked, this, fit);
    connect(m_ui->arrangeButton, &QToolButton::clicked, this, &TopologyPage::layoutResetRequested);
    onKeys(QKeySequence::ZoomOut, smaller);
    onKeys(QKeySequence::ZoomIn, larger);
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Equal), larger); // the same key without Shift
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_0), fit);

    const std::array views{std::pair(m_ui->graphButton, "graph"), std::pair(m_ui->matrixButton, "matrix"),
                           std::pair(m_ui->tablesButton, "table")};
    for (int view = 0; view < static_cast<int>(views.size()); ++view) {
        const auto &[button, icon] = views[static_cast<size_t>(view)];
        button->setIcon(theme::icon(QLatin1StringView(icon)));
        m_views->addButton(button, view);
        onKeys(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + view)), [button = button] { button->click(); });
    }
    connect(m_views, &QButtonGroup::idClicked, this, &TopologyPage::setView);
    connect(m_ui->suffixes, &SuffixBar::changed, this, &TopologyPage::showVisibleSuffixes);
}

void TopologyPage::setUpSelection()
{
    m_ui->matrix->shareSelection(m_selection);
    m_ui->tables->setSelection(m_selection);
    m_ui->detailsPane->setSelection(m_selection);
    connect(m_ui->findingsPane, &FindingsPane::findingChosen, this, [this](const Finding &finding) {
        m_ui->detailsPane->showFinding(finding);
        m_selection->choose({finding.servers, finding.agreements});
    });
    connect(m_ui->detailsPane, &DetailsPane::findingLeft, m_ui->findingsPane, &FindingsPane::clearChoice);
    connect(m_scene, &TopologyScene::choiceChanged, this, [this] { m_selection->choose(m_scene->choice()); });
    connect(m_selection, &TopologySelection::changed, this, [this] {
        const Choice &choice = m_selection->choice();
        if (m_scene->choice() == choice)
            return;
        const bool one = choice.servers.size() == 1 && m_scene->snapshot();
        const Server *only = one ? m_scene->snapshot()->server(choice.servers.first()) : nullptr;
        if (only && m_scene->collapsed().contains(only->location))
            m_scene->toggleLocation(only->location); // who looks for one server wants to see it
        m_scene->choose(choice);
        if (choice.servers.size() == 1)
            if (const ServerItem *item = m_scene->serverItem(choice.servers.first()))
                m_ui->graph->reveal(item);
    });
    connect(m_ui->graph, &TopologyView::detailsWanted, this, &TopologyPage::giveDetailsFocus);
    connect(m_ui->graph, &TopologyView::layoutEdited, this, [this] { emit layoutEdited(m_scene->positions()); });
    connect(m_ui->graph->connecting(), &ConnectGesture::wanted, this,
            [this](const ServerId &left, const ServerId &right, const QString &suffix) {
                if (m_ui->trialPanel->isActive())
                    m_ui->trialPanel->tryOut({.first = left, .second = right, .suffix = suffix});
                else
                    emit segmentRequested(left, right, suffix);
            });
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
    m_ui->summaryLabel->setText(tr("%n server(s)", nullptr, static_cast<int>(snapshot->servers.size())) +
                                tr(" · realm %1 · domain level %2").arg(snapshot->realm).arg(snapshot->domainLevel));
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

void TopologyPage::setUpTrial()
{
    TrialPanel *panel = m_ui->trialPanel;
    m_ui->trialButton->setIcon(theme::icon(QStringLiteral("what-if")));
    connect(m_ui->trialButton, &QToolButton::toggled, this, &TopologyPage::setTrial);
    connect(panel, &TrialPanel::wanted, this, &TopologyPage::trialRequested);
    connect(panel, &TrialPanel::leaveWanted, m_ui->trialButton, [this] { m_ui->trialButton->setChecked(false); });
    connect(panel, &TrialPanel::makeItSo, this, [this](const QList<TopologyEdit> &edits) {
        m_ui->trialButton->setChecked(false);
        emit editsRequested(edits);
    });
    const auto remove = [this, panel] {
        if (panel->isActive())
            panel->removeChosen(m_selection->choice());
    };
    connect(panel, &TrialPanel::removeWanted, this, remove);
    auto *shortcut = new QShortcut(QKeySequence::Delete, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, remove);
    const auto follow = [this, panel] { panel->setRemovable(!m_selection->choice().isEmpty()); };
    connect(m_selection, &TopologySelection::changed, this, follow);
    follow();
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
    m_ui->reloadButton->setEnabled(!reloading);
    if (reloading && !m_scene->snapshot())
        m_ui->emptyLabel->setText(tr("Asking the servers…"));
}

void TopologyPage::clear()
{
    m_ui->picture->setCurrentWidget(m_ui->emptyPicture);
    constexpr int size = 64;
    m_ui->emptyIcon->setPixmap(theme::icon(QStringLiteral("topology"), theme::color(Tone::Muted, palette())).pixmap(size, size));
    m_ui->emptyLabel->setText(tr("Sign in to see the servers of a domain."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->problemStrip, m_ui->legend, m_ui->side, m_ui->tools})
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
