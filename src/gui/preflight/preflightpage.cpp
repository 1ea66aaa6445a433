// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preflight/preflightpage.h"

#include "gui/replicas/statedelegate.h"
#include "ui_preflightpage.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <algorithm>

namespace rd {
namespace {

StateLook lookOfCheck(const QModelIndex &index)
{
    return theme::look(index.data(CheckModel::StateRole).value<CheckState>());
}

} // namespace

StateLook theme::look(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return {QStringLiteral("state-in-sync"), checkStateText(state), Tone::Good};
    case CheckState::Information:
        return {QStringLiteral("state-info"), checkStateText(state), Tone::Plain};
    case CheckState::NotTestable:
        return {QStringLiteral("state-unknown"), checkStateText(state), Tone::Warning};
    case CheckState::Advisory:
        return {QStringLiteral("state-warning"), checkStateText(state), Tone::Warning};
    case CheckState::Blocking:
        break;
    }
    return {QStringLiteral("state-failing"), checkStateText(state), Tone::Bad};
}

PreflightPage::PreflightPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PreflightPage>())
{
    m_ui->setupUi(this);
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    m_ui->backButton->setIcon(theme::icon(QStringLiteral("back")));
    m_ui->resultBanner->hide();
    m_ui->promptPanel->hide();
    setUpTree();
    connect(m_ui->backButton, &QToolButton::clicked, this, &PreflightPage::backRequested);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &PreflightPage::backRequested);
    connect(m_ui->againButton, &QPushButton::clicked, this, [this] {
        if (m_checking)
            emit stopRequested();
        else
            emit checkRequested(m_order);
    });
    connect(m_ui->reviewCheckedButton, &QPushButton::clicked, this, [this] {
        ReplicaOrder order = m_order;
        for (const Check &check : m_model.checks())
            if (check.overruled && !order.skipChecks.contains(check.id))
                order.skipChecks << check.id;
        emit reviewRequested(order);
    });
    connect(m_ui->overruleCheck, &QCheckBox::toggled, this, &PreflightPage::setOverruled);
    connect(m_ui->promptPanel, &PromptPanel::answered, this, &PreflightPage::answered);
    connect(m_ui->promptPanel, &PromptPanel::refused, this, &PreflightPage::answerRefused);
    refresh();
}

PreflightPage::~PreflightPage() = default;

void PreflightPage::setUpTree()
{
    QTreeView *tree = m_ui->checkTree;
    tree->setModel(&m_model);
    setFocusProxy(tree);
    tree->setItemDelegateForColumn(CheckModel::Title, new StateDelegate(&lookOfCheck, tree));
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(CheckModel::Title, QHeaderView::Stretch);
    constexpr int valueWidth = 170;
    tree->header()->resizeSection(CheckModel::Value, valueWidth); // what was checked has to be read first
    tree->header()->setSectionResizeMode(CheckModel::Host, QHeaderView::ResizeToContents);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connect(tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreflightPage::showCurrent);
}

void PreflightPage::showChecking(const ReplicaOrder &order)
{
    if (order.target != m_order.target || order.source != m_order.source)
        m_model.setChecks({});
    m_order = order;
    m_checking = true;
    m_ui->resultBanner->hide();
    m_ui->heading->setText(tr("Checks for %1").arg(order.target));
    m_ui->progress->show();
    refresh();
    showStage(tr("Connecting to both machines"));
    showCurrent();
}

void PreflightPage::showStage(const QString &stage)
{
    if (m_checking)
        m_ui->summary->setText(stage + QStringLiteral("…"));
}

void PreflightPage::showChecks(const CheckList &checks, qint64 milliseconds)
{
    m_checking = false;
    m_milliseconds = milliseconds;
    QStringList kept = m_order.skipChecks; // what was overruled before is so still
    for (const Check &check : m_model.checks())
        if (check.overruled)
            kept << check.id;
    CheckList shown = checks;
    overrule(shown, kept);
    const QString current = m_ui->checkTree->currentIndex().data(CheckModel::IdRole).toString();
    m_model.setChecks(shown);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        m_ui->checkTree->setExpanded(group, group.data(CheckModel::StateRole).value<CheckState>() > CheckState::Information);
    }
    const auto matches = current.isEmpty() ? QModelIndexList()
                                           : m_model.match(m_model.index(0, 0), CheckModel::IdRole, current, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
    const bool stillWrong =
        !matches.isEmpty() && matches.first().data(CheckModel::StateRole).value<CheckState>() > CheckState::Information;
    m_ui->checkTree->setCurrentIndex(stillWrong ? matches.first() : m_model.firstProblem());
    m_ui->checkTree->scrollTo(m_ui->checkTree->currentIndex());
    refresh();
}

void PreflightPage::showError(const Error &error)
{
    m_checking = false;
    if (error.fault != Fault::Cancelled) {
        m_ui->resultBanner->showError(error);
        m_ui->resultBanner->show();
    }
    refresh();
}

void PreflightPage::ask(const Question &question)
{
    m_ui->promptPanel->ask(question);
    m_ui->promptPanel->show();
}

void PreflightPage::withdrawQuestion()
{
    m_ui->promptPanel->dismiss();
    m_ui->promptPanel->hide();
}

void PreflightPage::refresh()
{
    const CheckList &checks = m_model.checks();
    const auto wrong = std::count_if(checks.begin(), checks.end(), isInTheWay);
    m_ui->progress->setVisible(m_checking);
    m_ui->againButton->setText(m_checking ? tr("S&top") : tr("Check &again"));
    m_ui->reviewCheckedButton->setEnabled(!m_checking && !checks.isEmpty() && wrong == 0);
    if (m_checking)
        return;
    StateLook look = theme::look(worstOf(checks));
    if (checks.isEmpty()) {
        look = {QStringLiteral("state-unknown"), checkStateText(CheckState::NotTestable), Tone::Muted};
        m_ui->summary->setText(tr("Nothing was checked."));
    } else if (wrong > 0) {
        m_ui->summary->setText(tr("%n thing(s) would make it fail. Nothing has been changed.", nullptr, int(wrong)));
    } else {
        m_ui->summary->setText(tr("Nothing stands in the way (%n check(s) in %1 s).", nullptr, int(checks.size()))
                                   .arg(double(m_milliseconds) / 1000, 0, 'f', 1));
    }
    m_ui->summaryIcon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
    m_ui->summaryIcon->setAccessibleName(look.word);
}

void PreflightPage::showCurrent()
{
    const Check *check = m_model.check(m_ui->checkTree->currentIndex());
    m_ui->details->setFacts(check ? check->title : QString(), check ? checkFacts(*check) : QList<FactGroup>());
    const QSignalBlocker quiet(m_ui->overruleCheck);
    m_ui->overruleCheck->setVisible(check && check->state == CheckState::Blocking && !check->fault);
    m_ui->overruleCheck->setChecked(check && check->overruled);
}

void PreflightPage::setOverruled(bool overruled)
{
    const Check *check = m_model.check(m_ui->checkTree->currentIndex());
    if (!check)
        return;
    const QString id = check->id;
    QStringList ids;
    for (const Check &each : m_model.checks())
        if (each.overruled && each.id != id)
            ids << each.id;
    if (overruled)
        ids << id;
    m_order.skipChecks = ids;
    CheckList checks = m_model.checks();
    overrule(checks, ids);
    const CheckList all = checks;
    m_model.setChecks({});
    showChecks(all, m_milliseconds);
    const auto matches = m_model.match(m_model.index(0, 0), CheckModel::IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!matches.isEmpty())
        m_ui->checkTree->setCurrentIndex(matches.first());
}

void PreflightPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_ui->summaryIcon)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace rd
