// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologypage.h"

#include "gui/theme.h"
#include "gui/topology/linkitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "ui_topologypage.h"

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
      m_scene(new TopologyScene(this))
{
    m_ui->setupUi(this);
    makeLarge(m_ui->domainLabel);
    constexpr int detailsWidth = 320;
    constexpr int graphWidth = 700;
    m_ui->splitter->setSizes({graphWidth, detailsWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->graph->setTopology(m_scene);
    setFocusProxy(m_ui->graph);
    setUpHeader();
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &TopologyPage::showDetails);
    connect(m_ui->graph, &TopologyView::detailsWanted, this, &TopologyPage::giveDetailsFocus);
    connect(m_ui->details, &FactsView::agreementChosen, m_scene, &TopologyScene::selectLink);
    connect(m_ui->details, &FactsView::serverChosen, this, &TopologyPage::selectServer);
    clear();
}

TopologyPage::~TopologyPage()
{
    disconnect(m_scene, nullptr, this, nullptr); // items that go away with the scene change the selection
}

void TopologyPage::setUpHeader()
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
    m_ui->reloadButton->setIcon(theme::icon(QStringLiteral("refresh")));
    m_ui->newReplicaButton->setIcon(theme::icon(QStringLiteral("add")));
    connect(m_ui->zoomOutButton, &QToolButton::clicked, this, smaller);
    connect(m_ui->zoomInButton, &QToolButton::clicked, this, larger);
    connect(m_ui->fitButton, &QToolButton::clicked, this, fit);
    onKeys(QKeySequence::ZoomOut, smaller);
    onKeys(QKeySequence::ZoomIn, larger);
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Equal), larger); // the same key without Shift
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_0), fit);
    onKeys(QKeySequence::Find, [this] { m_ui->serverSearch->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->serverSearch, &QLineEdit::textEdited, this, &TopologyPage::findServer);
    connect(m_ui->serverSearch, &QLineEdit::returnPressed, m_ui->graph, [this] { m_ui->graph->setFocus(); });
    connect(m_ui->reloadButton, &QToolButton::clicked, this, &TopologyPage::reloadRequested);
    connect(m_ui->newReplicaButton, &QPushButton::clicked, this, [this] {
        const ServerItem *selected = m_scene->selectedServer();
        emit newReplicaRequested(selected ? selected->id() : ServerId());
    });
}

void TopologyPage::show(const SnapshotPtr &snapshot, const Positions &positions)
{
    const bool first = !m_scene->snapshot();
    m_scene->show(snapshot, positions);
    m_ui->problemStrip->hide();
    m_ui->picture->setCurrentWidget(m_ui->graph);
    m_ui->domainLabel->setText(snapshot->domain);
    m_ui->summaryLabel->setText(tr("%n server(s)", nullptr, static_cast<int>(snapshot->servers.size())) +
                                tr(" · realm %1 · domain level %2").arg(snapshot->realm).arg(snapshot->domainLevel));
    if (first)
        m_ui->graph->fitAll();
    else
        m_ui->graph->sceneChanged();
    showDetails();
    showLegend();
}

void TopologyPage::showProblem(const Error &error)
{
    m_ui->problemBanner->showError(error);
    m_ui->problemStrip->setVisible(!m_ui->problemBanner->isHidden());
    if (!m_scene->snapshot())
        m_ui->emptyLabel->setText(tr("No picture of the domain yet: the servers could not be asked."));
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
    m_ui->problemStrip->hide();
    m_ui->legend->hide();
    m_ui->details->hide();
    if (m_scene->snapshot())
        m_scene->show(std::make_shared<const Snapshot>(), {});
}

void TopologyPage::selectServer(const ServerId &id)
{
    m_scene->selectServer(id);
    if (const ServerItem *item = m_scene->serverItem(id))
        m_ui->graph->reveal(item);
    m_ui->graph->setFocus();
}

void TopologyPage::showDetails()
{
    const SnapshotPtr &snapshot = m_scene->snapshot();
    if (!snapshot)
        return;
    m_ui->details->show();
    if (const ServerItem *item = m_scene->selectedServer()) {
        if (const Server *server = snapshot->server(item->id()))
            m_ui->details->setFacts(item->id().shortName(), serverFacts(*snapshot, *server));
    } else if (const LinkItem *link = m_scene->selectedLink()) {
        const AgreementKey &key = link->key();
        if (const Agreement *agreement = snapshot->agreement(key.supplier, key.consumer, key.suffix))
            m_ui->details->setFacts(tr("%1 to %2").arg(key.supplier.shortName(), key.consumer.shortName()),
                                    agreementFacts(*snapshot, *agreement));
    } else {
        m_ui->details->setFacts(snapshot->domain, domainFacts(*snapshot));
    }
}

void TopologyPage::showLegend()
{
    delete m_ui->legend->layout();
    qDeleteAll(m_ui->legend->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_ui->legend);
    row->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    row->setSpacing(theme::gap - 2);
    const auto counts = healthCounts(*m_scene->snapshot());
    auto *heading =
        new QLabel(counts.isEmpty() ? tr("No replication: there is one server only.") : tr("Directions:"), m_ui->legend);
    row->addWidget(heading);
    for (const auto &[health, count] : counts) {
        const StateLook look = theme::look(health);
        auto *icon = new QLabel(m_ui->legend);
        icon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
        auto *words = new QLabel(tr("%1 %2").arg(count).arg(look.word), m_ui->legend);
        words->setContentsMargins(0, 0, theme::gap, 0);
        row->addWidget(icon);
        row->addWidget(words);
    }
    row->addStretch(1);
    m_ui->legend->show();
}

void TopologyPage::findServer(const QString &part)
{
    if (!m_scene->snapshot() || part.isEmpty())
        return;
    for (const Server &server : m_scene->snapshot()->servers)
        if (server.id.fqdn().contains(part, Qt::CaseInsensitive)) {
            m_scene->selectServer(server.id);
            m_ui->graph->reveal(m_scene->serverItem(server.id));
            return;
        }
}

void TopologyPage::giveDetailsFocus()
{
    if (auto *button = m_ui->details->findChild<QToolButton *>(QStringLiteral("factButton")))
        button->setFocus(Qt::OtherFocusReason);
    else
        m_ui->details->setFocus(Qt::OtherFocusReason);
}

} // namespace rd
