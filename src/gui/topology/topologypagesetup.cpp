// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/pastmenu.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "ui_topologypage.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QToolButton>

// How the parts of the topology page work together; done once.
namespace rd {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

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

void TopologyPage::setUpPaths()
{
    m_ui->pathsButton->setIcon(theme::icon(QStringLiteral("paths")));
    connect(m_ui->pathsButton, &QToolButton::toggled, this, &TopologyPage::pathsWanted);
    connect(m_ui->pathsButton, &QToolButton::toggled, this, &TopologyPage::showSummary);
    connect(m_ui->promptPanel, &PromptPanel::answered, this, &TopologyPage::answered);
    connect(m_ui->promptPanel, &PromptPanel::refused, this, &TopologyPage::answerRefused);
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

} // namespace rd
