// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosis/diagnosispage.h"

#include "gui/diagnosis/coursedelegate.h"
#include "gui/diagnosis/outcomelook.h"
#include "gui/logs/logview.h"
#include "gui/replicas/statedelegate.h"
#include "gui/theme.h"
#include "models/coursemodel.h"
#include "models/diagnosislistmodel.h"
#include "ui_diagnosispage.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <limits>

namespace rd {
namespace {

StateLook lookOfFinding(const QModelIndex &index)
{
    if (const QVariant outcome = index.data(DiagnosisListModel::OutcomeRole); outcome.isValid())
        return lookOf(static_cast<Outcome>(outcome.toInt()));
    return theme::look(index.data(DiagnosisListModel::SeverityRole).value<Severity>());
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::DiagnosisPage>()),
      m_course(new CourseModel(this)),
      m_findings(new DiagnosisListModel(this)),
      m_store(new LogStore(this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    setUpLooks();
    setUpLists();
    setUpActions();
    m_ui->content->setCurrentWidget(m_ui->emptyContent);
    m_ui->supportButton->setEnabled(false);
    setHosts({}, tr("Sign in first."));
    setRuns({});
    showMessages();
}

DiagnosisPage::~DiagnosisPage() = default;

void DiagnosisPage::setUpLooks()
{
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    m_ui->openButton->setIcon(theme::icon(QStringLiteral("folder")));
    m_ui->supportButton->setIcon(theme::icon(QStringLiteral("export")));
    m_ui->stopButton->setIcon(theme::icon(QStringLiteral("stop")));
    m_ui->inLogsButton->setIcon(theme::icon(QStringLiteral("logs")));
    m_ui->logPane->setStore(m_store);
    m_store->setLimit(std::numeric_limits<qsizetype>::max()); // bounded by the keeper
    constexpr int cardHeight = 320;
    constexpr int courseHeight = 300;
    m_ui->splitter->setSizes({cardHeight, courseHeight});
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->lowerSplitter->setStretchFactor(0, 2);
    m_ui->lowerSplitter->setStretchFactor(1, 3);
    refreshIcons();
}

void DiagnosisPage::refreshIcons()
{
    constexpr int iconSize = 64;
    m_ui->emptyIcon->setPixmap(
        theme::icon(QStringLiteral("find"), theme::color(Tone::Muted, palette())).pixmap(iconSize, iconSize));
}

void DiagnosisPage::setUpLists()
{
    m_ui->courseList->setModel(m_course);
    m_ui->courseList->setItemDelegate(new CourseDelegate(m_ui->courseList));
    m_ui->findingList->setModel(m_findings);
    m_ui->findingList->setItemDelegate(new StateDelegate(&lookOfFinding, m_ui->findingList));
    connect(m_ui->courseList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const CourseLine *line = m_course->line(index); line && m_ui->courseList->hasFocus())
            showLine(line->file, line->line);
    });
    connect(m_ui->courseList, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const CourseLine *line = m_course->line(index))
            showLine(line->file, line->line);
    });
    connect(m_ui->findingList->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiagnosisPage::showFinding);
    connect(m_ui->fileChoice, &QComboBox::activated, this, &DiagnosisPage::showFile);
}

void DiagnosisPage::setUpActions()
{
    auto *menu = new QMenu(m_ui->openButton);
    QAction *files = menu->addAction(tr("&Files or archives…"));
    files->setObjectName(QStringLiteral("openFilesAction"));
    QAction *folder = menu->addAction(tr("A &folder…"));
    m_ui->openButton->setMenu(menu);
    connect(files, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Logs to read"));
        dialog->setObjectName(QStringLiteral("openLogsDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &DiagnosisPage::filesRequested);
        dialog->open();
    });
    connect(folder, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder of logs"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::filesSelected, this, &DiagnosisPage::filesRequested);
        dialog->open();
    });
    m_ui->hostsButton->setMenu(new QMenu(m_ui->hostsButton));
    m_ui->runsButton->setMenu(new QMenu(m_ui->runsButton));
    connect(m_ui->stopButton, &QPushButton::clicked, this, &DiagnosisPage::stopRequested);
    connect(m_ui->supportButton, &QPushButton::clicked, this, &DiagnosisPage::supportRequested);
    connect(m_ui->promptPanel, &PromptPanel::answered, this, &DiagnosisPage::answered);
    connect(m_ui->promptPanel, &PromptPanel::refused, this, &DiagnosisPage::answerRefused);
    VerdictCard *card = m_ui->card;
    connect(card, &VerdictCard::lineChosen, this, &DiagnosisPage::showLine);
    connect(card, &VerdictCard::lineWantedInLogs, this, &DiagnosisPage::lineWantedInLogs);
    connect(m_ui->inLogsButton, &QPushButton::clicked, this, &DiagnosisPage::wantInLogs);
    connect(card, &VerdictCard::openRunRequested, this, [this] { emit openRunRequested(m_shown.runId); });
    connect(card, &VerdictCard::cleanUpRequested, this, [this] { emit cleanUpRequested(m_shown.runId); });
    connect(card, &VerdictCard::retryRequested, this, [this] { emit retryRequested(m_shown.runId); });
    connect(card, &VerdictCard::machinesRequested, this, [this] { emit runMachinesRequested(m_shown.runId); });
    connect(card, &VerdictCard::topologyRequested, this, [this] {
        if (const Finding *finding = m_findings->topologyFinding(m_ui->findingList->currentIndex()))
            emit topologyFindingRequested(*finding);
    });
}

void DiagnosisPage::setHosts(const QStringList &hosts, const QString &why)
{
    QMenu *menu = m_ui->hostsButton->menu();
    menu->clear();
    if (hosts.size() > 1)
        menu->addAction(tr("&All servers"), this, [this, hosts] { emit hostsRequested(hosts); });
    for (const QString &host : hosts)
        menu->addAction(host, this, [this, host] { emit hostsRequested({host}); });
    m_ui->hostsButton->setEnabled(!hosts.isEmpty() && !m_busy);
    m_ui->hostsButton->setToolTip(hosts.isEmpty() ? why : tr("Reads the logs of servers over SSH; nothing is changed there."));
}

void DiagnosisPage::setRuns(const QList<RunSummary> &runs)
{
    QMenu *menu = m_ui->runsButton->menu();
    menu->clear();
    constexpr qsizetype most = 20;
    for (const RunSummary &run : runs.first(std::min(runs.size(), most)))
        menu->addAction(tr("%1, %2").arg(run.order.target, QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat)),
                        this, [this, id = run.id] { emit runRequested(id); });
    m_ui->runsButton->setEnabled(!runs.isEmpty() && !m_busy);
    m_ui->runsButton->setToolTip(runs.isEmpty() ? tr("No replica was made from here yet.") : QString());
}

void DiagnosisPage::setTopologyFindings(const QList<Finding> &findings)
{
    m_topology = findings;
    m_findings->setTopologyFindings(findings);
    updateTabs();
}

void DiagnosisPage::updateTabs()
{
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->findingList), tr("All findings (%1)").arg(m_findings->rowCount()));
}

void DiagnosisPage::showDiagnosis(const ShownDiagnosis &shown)
{
    m_shown = shown;
    m_message = false;
    m_course->setCourse(shown.diagnosis.course);
    m_findings->setLogFindings(shown.diagnosis);
    updateTabs();
    m_ui->fileChoice->clear();
    for (const KeptLog &log : shown.logs)
        m_ui->fileChoice->addItem(log.name);
    m_ui->subheading->setText(tr("%1 · %n log(s) read", nullptr, static_cast<int>(shown.logs.size())).arg(shown.subject));
    m_ui->card->setRunActions(shown.failedRun, !shown.runId.isEmpty());
    m_ui->card->showFinding(shown.diagnosis.verdict, shown.diagnosis);
    m_ui->content->setCurrentWidget(m_ui->splitter);
    m_ui->supportButton->setEnabled(true);
    m_ui->tabs->setCurrentWidget(m_ui->courseList);
    const LogFinding &verdict = shown.diagnosis.verdict;
    if (!verdict.file.isEmpty())
        showLine(verdict.file, verdict.line);
    else if (!shown.logs.isEmpty())
        showFile(0);
    showMessages();
}

void DiagnosisPage::showFile(int index)
{
    if (index < 0 || index >= m_shown.logs.size())
        return;
    m_ui->fileChoice->setCurrentIndex(index);
    m_ui->logPane->view()->setFollowing(false);
    m_store->clear();
    for (const LogChunkPtr &chunk : m_shown.logs[index].chunks)
        m_store->append(chunk);
    m_store->flush();
}

/// The line that is shown now.
void DiagnosisPage::wantInLogs()
{
    const int index = m_ui->fileChoice->currentIndex();
    if (index < 0 || index >= m_shown.logs.size())
        return;
    const KeptLog &log = m_shown.logs[index];
    const qint64 row = m_ui->logPane->view()->currentLine().value_or(m_store->firstLine());
    emit lineWantedInLogs(log.name, row - m_store->firstLine() + 1 + log.linesBefore);
}

void DiagnosisPage::showLine(const QString &file, qint64 line)
{
    const auto found =
        std::find_if(m_shown.logs.cbegin(), m_shown.logs.cend(), [&](const KeptLog &log) { return log.name == file; });
    if (found == m_shown.logs.cend())
        return;
    const int index = static_cast<int>(found - m_shown.logs.cbegin());
    if (index != m_ui->fileChoice->currentIndex() || m_store->endLine() == 0 || m_store->byteCount() != found->size)
        showFile(index);
    const qint64 row = m_store->firstLine() + line - 1 - found->linesBefore;
    if (line > 0 && row >= m_store->firstLine() && row < m_store->endLine())
        m_ui->logPane->view()->goToLine(row);
    if (!m_ui->courseList->hasFocus()) {
        const QModelIndex there = m_course->rowFor(file, line);
        m_ui->courseList->setCurrentIndex(there);
        m_ui->courseList->scrollTo(there, QAbstractItemView::PositionAtCenter);
    }
}

void DiagnosisPage::showFinding(const QModelIndex &index)
{
    if (const LogFinding *finding = m_findings->logFinding(index)) {
        m_ui->card->showFinding(*finding, m_shown.diagnosis);
        showLine(finding->file, finding->line);
    } else if (const Finding *topology = m_findings->topologyFinding(index)) {
        m_ui->card->showTopologyFinding(*topology);
    }
}

void DiagnosisPage::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_message = m_busy;
    if (m_busy)
        m_ui->banner->showMessage({QStringLiteral("state-running"), tr("At work"), Tone::Active}, what);
    m_ui->openButton->setEnabled(!m_busy);
    m_ui->hostsButton->setEnabled(!m_busy && !m_ui->hostsButton->menu()->isEmpty());
    m_ui->runsButton->setEnabled(!m_busy && !m_ui->runsButton->menu()->isEmpty());
    showMessages();
}

void DiagnosisPage::showError(const Error &error)
{
    m_message = true;
    m_ui->banner->showError(error);
    showMessages();
}

void DiagnosisPage::showMessages()
{
    m_ui->banner->setVisible(m_message);
    m_ui->stopButton->setVisible(m_busy);
    m_ui->promptPanel->setVisible(m_question);
    m_ui->messages->setVisible(m_message || m_question);
}

void DiagnosisPage::ask(const Question &question)
{
    m_question = true;
    showMessages();
    m_ui->promptPanel->ask(question);
}

void DiagnosisPage::withdrawQuestion()
{
    m_question = false;
    m_ui->promptPanel->dismiss();
    showMessages();
}

void DiagnosisPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_ui->emptyIcon)
        refreshIcons();
    QWidget::changeEvent(event);
}

void DiagnosisPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_busy && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DiagnosisPage::dropEvent(QDropEvent *event)
{
    if (const QStringList files = localFiles(event->mimeData()); !files.isEmpty()) {
        event->acceptProposedAction();
        emit filesRequested(files);
    }
}

} // namespace rd
