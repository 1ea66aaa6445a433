// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/runpage.h"

#include "gui/logs/logview.h"
#include "gui/replicas/statedelegate.h"
#include "gui/replicas/stopdialog.h"
#include "gui/theme.h"
#include "models/facts.h"
#include "ui_runpage.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QShortcut>

namespace rd {
namespace {

StateLook lookOfStep(const QModelIndex &index)
{
    const auto kind = index.data(StepModel::KindRole).value<StepModel::Kind>();
    if (kind == StepModel::Kind::Note)
        return {QStringLiteral("state-info"), RunPage::tr("Note"), Tone::Muted};
    if (kind == StepModel::Kind::Problem)
        return {QStringLiteral("state-warning"), RunPage::tr("Problem"), Tone::Bad};
    return theme::look(index.data(StepModel::StateRole).value<StepState>());
}

QPushButton *bannerButton(QWidget *parent, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

RunPage::RunPage(const ReplicaOrder &order, StepModel *steps, LogStore *log, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::RunPage>()),
      m_order(order),
      m_steps(steps)
{
    m_ui->setupUi(this);
    setUpHeader();
    setUpTree();
    setUpBanner();
    setUpSecondLog();
    m_ui->logPane->setStore(log);
    constexpr int treeWidth = 400;
    constexpr int logWidth = 640;
    m_ui->splitter->setSizes({treeWidth, logWidth});
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    connect(m_ui->promptPanel, &PromptPanel::answered, this, &RunPage::answered);
    connect(m_ui->promptPanel, &PromptPanel::refused, this, &RunPage::answerRefused);
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, m_steps, &StepModel::tick);
    showState(SessionState::Ready, {});
}

RunPage::~RunPage() = default;

void RunPage::setUpHeader()
{
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    m_ui->heading->setText(m_order.target);
    m_ui->backButton->setIcon(theme::icon(QStringLiteral("back")));
    m_ui->interruptButton->setIcon(theme::icon(QStringLiteral("stop")));
    connect(m_ui->backButton, &QToolButton::clicked, this, &RunPage::backRequested);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &RunPage::backRequested);
    connect(m_ui->interruptButton, &QPushButton::clicked, this, &RunPage::stopRequested);
}

void RunPage::setUpTree()
{
    QTreeView *tree = m_ui->stepTree;
    tree->setModel(m_steps);
    setFocusProxy(tree);
    tree->setItemDelegateForColumn(StepModel::Title, new StateDelegate(&lookOfStep, tree));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(StepModel::Title, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(StepModel::Duration, QHeaderView::ResizeToContents);
    connect(m_steps, &QAbstractItemModel::rowsInserted, this, &RunPage::follow);
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &RunPage::showProgress);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &RunPage::showProgress);
}

void RunPage::setUpBanner()
{
    m_folderButton = bannerButton(this, QStringLiteral("folderButton"), tr("Run record"));
    m_folderButton->setIcon(theme::icon(QStringLiteral("folder")));
    m_folderButton->setToolTip(tr("Opens the folder with the plan, the journal, the whole output and the evidence."));
    m_reportButton = bannerButton(this, QStringLiteral("reportButton"), tr("Re&port"));
    m_reportButton->setToolTip(tr("Opens a page to read, print and hand on: steps, times, and what was verified."));
    m_pdfButton = bannerButton(this, QStringLiteral("pdfButton"), tr("P&DF…"));
    m_pdfButton->setToolTip(tr("Saves the report as a PDF document."));
    m_topologyButton = bannerButton(this, QStringLiteral("topologyButton"), tr("Show in topology"));
    m_topologyButton->setIcon(theme::icon(QStringLiteral("topology")));
    m_secondLinkButton = bannerButton(this, QStringLiteral("secondLinkButton"), tr("Add a second &link…"));
    m_secondLinkButton->setIcon(theme::icon(QStringLiteral("add")));
    m_retryButton = bannerButton(this, QStringLiteral("retryButton"), tr("Try again"));
    m_retryButton->setIcon(theme::icon(QStringLiteral("refresh")));
    m_cleanUpButton = bannerButton(this, QStringLiteral("cleanUpButton"), tr("&Clean up…"));
    m_cleanUpButton->setToolTip(
        tr("Lists what is left of it on the machine and in the directory, and asks before anything goes."));
    m_diagnosisButton = bannerButton(this, QStringLiteral("diagnosisButton"), tr("&Diagnosis"));
    m_diagnosisButton->setIcon(theme::icon(QStringLiteral("find")));
    m_diagnosisButton->setToolTip(tr("Shows what failed first in the output, what came of it, and what to do."));
    m_lineButton = bannerButton(this, QStringLiteral("verdictLineButton"), tr("Show the &line"));
    m_ui->verdictBanner->addAction(m_lineButton);
    m_ui->verdictBanner->hide();
    connect(m_diagnosisButton, &QPushButton::clicked, this, &RunPage::diagnosisRequested);
    connect(m_lineButton, &QPushButton::clicked, this, [this] {
        LogView *view = m_ui->logPane->view();
        const LogStore *store = view->store();
        if (store && m_verdictLine > store->firstLine() && m_verdictLine <= store->endLine())
            view->goToLine(m_verdictLine - 1);
    });
    for (QPushButton *button : {m_diagnosisButton, m_folderButton, m_reportButton, m_pdfButton, m_topologyButton,
                                m_secondLinkButton, m_cleanUpButton, m_retryButton})
        m_ui->resultBanner->addAction(button);
    connect(m_folderButton, &QPushButton::clicked, this, &RunPage::openFolderRequested);
    connect(m_reportButton, &QPushButton::clicked, this, &RunPage::reportRequested);
    connect(m_pdfButton, &QPushButton::clicked, this, &RunPage::askForPdf);
    connect(m_topologyButton, &QPushButton::clicked, this, &RunPage::showInTopologyRequested);
    connect(m_secondLinkButton, &QPushButton::clicked, this, [this] {
        if (m_partner)
            emit secondLinkRequested(*m_partner);
    });
    connect(m_retryButton, &QPushButton::clicked, this, &RunPage::retryRequested);
    connect(m_cleanUpButton, &QPushButton::clicked, this, &RunPage::cleanUpRequested);
}

void RunPage::setUpSecondLog()
{
    m_ui->secondLogBox->hide();
    m_ui->stallBanner->hide();
    m_ui->secondLogButton->hide();
    m_ui->secondLogClose->setIcon(theme::icon(QStringLiteral("close")));
    QPushButton *open = bannerButton(this, QStringLiteral("stallLogButton"), tr("Open that &log"));
    m_ui->stallBanner->addAction(open);
    connect(open, &QPushButton::clicked, this, &RunPage::secondLogRequested);
    connect(m_ui->secondLogButton, &QPushButton::clicked, this, &RunPage::secondLogRequested);
    connect(m_ui->secondLogClose, &QToolButton::clicked, this, [this] {
        m_ui->secondLogBox->hide();
        emit secondLogClosed();
    });
}

void RunPage::showStall(const Stall &stall)
{
    m_ui->stallBanner->showMessage(
        {QStringLiteral("state-warning"), tr("Silence"), Tone::Warning},
        tr("Nothing was heard for %1: %2").arg(durationText(stall.silentSeconds), stall.doing),
        tr("%1 Usually it takes no longer than %2. More is told by: %3")
            .arg(stall.waitsFor, durationText(std::max<qint64>(stall.expectedSeconds, 1)), stall.log.title));
    m_ui->stallBanner->show();
    updateMessages();
}

void RunPage::stallOver()
{
    m_ui->stallBanner->hide();
    updateMessages();
}

void RunPage::setSecondLogPossible(bool possible)
{
    m_ui->secondLogButton->setVisible(possible);
    if (!possible)
        stallOver();
}

void RunPage::showSecondLog(const QString &title, LogStore *log)
{
    m_ui->secondLogTitle->setText(title);
    m_ui->secondLogPane->setStore(log);
    m_ui->secondLogBox->show();
}

void RunPage::showSecondLogProblem(const Error &error)
{
    m_ui->secondLogTitle->setText(QStringLiteral("%1 %2").arg(error.summary, error.advice).trimmed());
}

void RunPage::setSecondsLeft(std::optional<qint64> seconds)
{
    m_secondsLeft = seconds;
    showProgress();
}

void RunPage::askForPdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(), tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RunPage::pdfRequested);
    dialog->open();
}

void RunPage::updateMessages()
{
    m_ui->messages->setVisible(!m_ui->resultBanner->isHidden() || !m_ui->stallBanner->isHidden() ||
                               !m_ui->verdictBanner->isHidden() || !m_ui->promptPanel->isHidden());
}

void RunPage::showState(SessionState state, const std::optional<Error> &error)
{
    m_state = state;
    const bool running = state == SessionState::Running;
    m_ui->subheading->setText(m_order.deed == ReplicaOrder::Deed::CleanUp
                                  ? tr("Cleaning up, from %1 · %2").arg(m_order.source, theme::look(state).word)
                                  : tr("New replica of %1 · %2").arg(m_order.source, theme::look(state).word));
    m_ui->interruptButton->setVisible(running);
    m_ui->progress->setVisible(running);
    if (running)
        m_ticks.start();
    else
        m_ticks.stop();
    if (state == SessionState::Succeeded)
        m_ui->stepTree->collapseAll();
    showResult(error);
    showProgress();
}

void RunPage::showResult(const std::optional<Error> &error)
{
    const QString target = m_order.target.section(u'.', 0, 0);
    const QString source = m_order.source.section(u'.', 0, 0);
    Banner *banner = m_ui->resultBanner;
    const bool ended = m_state != SessionState::Running && m_state != SessionState::Ready;
    const bool create = m_order.deed == ReplicaOrder::Deed::Create;
    if (m_state != SessionState::Failed && m_state != SessionState::Interrupted)
        m_ui->verdictBanner->hide();
    m_diagnosisButton->setVisible(m_state == SessionState::Failed && create);
    m_topologyButton->setVisible(m_state == SessionState::Succeeded && create);
    m_cleanUpButton->setVisible(m_state == SessionState::Failed && create);
    m_retryButton->setVisible(m_state == SessionState::Failed || m_state == SessionState::Interrupted);
    m_retryButton->setText(m_state == SessionState::Interrupted ? tr("&Re-attach") : tr("&Try again"));
    if (m_state == SessionState::Succeeded && !create)
        banner->showMessage(theme::look(m_state), tr("Nothing is left of %1").arg(target),
                            tr("It can be made a replica again: open the run that failed and try again."));
    else if (m_state == SessionState::Succeeded)
        banner->showMessage(theme::look(m_state), tr("%1 replicates with %2").arg(target, source),
                            tr("Both directions were seen carrying a change."));
    else if (m_state == SessionState::Failed && error)
        banner->showError(*error);
    else if (m_state == SessionState::Failed)
        banner->showMessage(theme::look(m_state), create ? tr("The replica was not made") : tr("Not everything was cleaned up"),
                            tr("The record of the run holds everything that is known."));
    else if (m_state == SessionState::Interrupted)
        banner->showMessage(theme::look(m_state), error ? error->summary : tr("Interrupted"),
                            tr("What was started on the new replica goes on there. Re-attaching loses nothing of its output."));
    banner->setVisible(ended);
    showSecondLink();
    updateMessages();
}

void RunPage::setSecondLink(const std::optional<ServerId> &partner)
{
    m_partner = partner;
    showSecondLink();
}

void RunPage::setEditing(bool allowed)
{
    m_editing = allowed;
    showSecondLink();
}

void RunPage::showSecondLink()
{
    const bool made = m_state == SessionState::Succeeded && m_order.deed == ReplicaOrder::Deed::Create;
    m_secondLinkButton->setVisible(made && m_partner);
    m_secondLinkButton->setEnabled(m_editing);
    if (!made || !m_partner)
        return;
    const QString why = tr("It replicates with one server alone, and is cut off when that one fails. A link to %1 would keep it "
                           "connected.")
                            .arg(m_partner->fqdn());
    m_secondLinkButton->setToolTip(m_editing ? why : why + u' ' + tr("Unlock changes first (Ctrl+L)."));
}

void RunPage::showVerdict(const LogFinding &verdict)
{
    Banner *banner = m_ui->verdictBanner;
    m_verdictLine = verdict.line;
    m_lineButton->setVisible(verdict.line > 0);
    if (verdict.outcome == Outcome::Fatal)
        banner->showMessage({QStringLiteral("state-failing"), tr("Failure in the output"), Tone::Bad}, verdict.title,
                            verdict.cause);
    else if (verdict.outcome == Outcome::Transient && !banner->isHidden())
        banner->showMessage({QStringLiteral("state-in-sync"), tr("Has healed"), Tone::Good},
                            tr("Has healed: %1").arg(verdict.title));
    else
        banner->hide();
    updateMessages();
}

void RunPage::showProgress()
{
    const int total = m_steps->rowCount();
    const int done = m_steps->doneCount();
    m_ui->progress->setRange(0, std::max(total, 1));
    m_ui->progress->setValue(done);
    const QString count = tr("%1 of %2 steps done").arg(done).arg(total);
    const bool known = m_secondsLeft && m_state == SessionState::Running;
    m_ui->stepCount->setText(known ? tr("%1 · about %2 left").arg(count, durationText(*m_secondsLeft)) : count);
}

void RunPage::follow(const QModelIndex &parent)
{
    if (m_state != SessionState::Running)
        return;
    QTreeView *tree = m_ui->stepTree;
    const QModelIndex now = m_steps->currentIndex();
    if (!now.isValid())
        return;
    for (QModelIndex above = now.parent(); above.isValid(); above = above.parent())
        tree->expand(above);
    // A finished phase folds up: only what runs now stands open.
    const auto kind = parent.isValid() ? parent.data(StepModel::KindRole).value<StepModel::Kind>() : StepModel::Kind::Step;
    if (kind == StepModel::Kind::Phase && parent.row() > 0)
        tree->collapse(parent.siblingAtRow(parent.row() - 1));
    if (!tree->selectionModel()->hasSelection()) // the person chose nothing: keep what runs in sight
        tree->scrollTo(now);
}

void RunPage::askHowToStop(StopOutlook outlook)
{
    auto *dialog = new StopDialog(m_order, outlook, this);
    connect(dialog, &StopDialog::interruptChosen, this, &RunPage::interruptRequested);
    connect(dialog, &StopDialog::afterStepChosen, this, [this] {
        m_ui->subheading->setText(tr("New replica of %1 · stops after this step").arg(m_order.source));
        emit stopAfterStepRequested();
    });
    connect(dialog, &StopDialog::endProgramChosen, this, [this] {
        m_ui->subheading->setText(tr("New replica of %1 · is being ended").arg(m_order.source));
        emit endProgramRequested();
    });
    dialog->open();
}

void RunPage::ask(const Question &question)
{
    m_ui->promptPanel->ask(question);
    updateMessages();
}

void RunPage::withdrawQuestion()
{
    m_ui->promptPanel->dismiss();
    updateMessages();
}

void RunPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_ui->stepTree->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace rd
