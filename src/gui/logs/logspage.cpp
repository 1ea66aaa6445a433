// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logspage.h"

#include "gui/logs/logfilterbar.h"
#include "gui/logs/logsearchbar.h"
#include "gui/logs/logsourcetree.h"
#include "gui/logs/mergedlogview.h"
#include "gui/replicas/promptpanel.h"
#include "gui/theme.h"
#include "gui/widgets/banner.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

namespace rd {
namespace {

constexpr qsizetype mostSentences = 8;

QFrame *separator(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFrameShape(QFrame::HLine);
    made->setFrameShadow(QFrame::Plain);
    made->setForegroundRole(QPalette::Midlight);
    return made;
}

QStringList pathsOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

LogsPage::LogsPage(QWidget *parent)
    : QWidget(parent),
      m_desk(new LogDesk(this)),
      m_tree(new LogSourceTree(m_desk, this)),
      m_view(new MergedLogView(m_desk, this)),
      m_filter(new LogFilterBar(this)),
      m_stack(new QStackedWidget(this)),
      m_banner(new Banner(this)),
      m_prompt(new PromptPanel(this))
{
    setObjectName(QStringLiteral("logsPage"));
    m_view->setObjectName(QStringLiteral("mergedLog"));
    m_view->setAccessibleName(tr("Lines of all shown logs by time"));
    auto *lines = new QWidget(this);
    m_search = new LogSearchBar(m_desk, m_view, lines);
    auto *rows = new QVBoxLayout(lines);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(separator(lines));
    rows->addWidget(m_search);
    rows->addWidget(separator(lines));
    rows->addWidget(m_view, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(lines);
    splitter->setStretchFactor(1, 1);
    constexpr int sideWidth = 250;
    splitter->setSizes({sideWidth, 1000});
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_prompt);
    column->addWidget(m_stack, 1);
    m_banner->hide();
    m_prompt->hide();
    auto *dismiss = new QToolButton(m_banner);
    dismiss->setObjectName(QStringLiteral("dismissButton"));
    dismiss->setIcon(theme::icon(QStringLiteral("close")));
    dismiss->setAutoRaise(true);
    dismiss->setAccessibleName(tr("Dismiss"));
    dismiss->setToolTip(tr("Dismiss"));
    m_banner->addAction(dismiss);

    connect(dismiss, &QToolButton::clicked, this, [this] {
        m_leftOut.clear();
        m_banner->hide();
    });
    connect(m_prompt, &PromptPanel::answered, this, &LogsPage::answered);
    connect(m_prompt, &PromptPanel::refused, this, &LogsPage::answerRefused);
    connect(m_filter, &LogFilterBar::changed, this, &LogsPage::applyFilter);
    connect(m_tree, &LogSourceTree::shownChanged, this, &LogsPage::applyFilter);
    connect(m_tree, &LogSourceTree::clockRequested, this, &LogsPage::askForClock);
    connect(m_view, &MergedLogView::unfoldRequested, this, [this](const LogPlace &place) {
        if (!m_unfolded.remove(place.packed()))
            m_unfolded.insert(place.packed());
        applyFilter();
    });
    connectTimes();
    connect(m_desk, &LogDesk::sourcesChanged, this, &LogsPage::showState);
    connect(m_desk, &LogDesk::busyChanged, this, &LogsPage::showState);
    connect(m_desk, &LogDesk::rowsChanged, this, [this] {
        showState();
        goToAwaited();
    });
    connect(m_desk, &LogDesk::filterRefused, this, [this](const Error &error) {
        m_filter->showProblem(error.summary);
        goToAwaited();
    });
    showState();
}

LogsPage::~LogsPage() = default;

void LogsPage::connectTimes()
{
    const auto from = [this](qint64 time) { m_filter->setTimes({time, m_filter->times().to}); };
    const auto until = [this](qint64 time) { m_filter->setTimes({m_filter->times().from, time}); };
    connect(m_view, &MergedLogView::fromHereRequested, this, from);
    connect(m_view, &MergedLogView::untilHereRequested, this, until);
    connect(m_filter, &LogFilterBar::fromLineRequested, this, [this, from] {
        if (const auto time = m_view->currentTime())
            from(*time);
    });
    connect(m_filter, &LogFilterBar::untilLineRequested, this, [this, until] {
        if (const auto time = m_view->currentTime())
            until(*time);
    });
    connect(m_filter, &LogFilterBar::aroundLineRequested, this, [this](int minutes) {
        const qint64 span = minutes * qint64(60'000'000);
        if (const auto time = m_view->currentTime())
            m_filter->setTimes({*time - span, *time + span});
    });
    connect(m_filter, &LogFilterBar::timesRequested, this, &LogsPage::askForTimes);
    connect(m_filter, &LogFilterBar::dimmingChanged, m_view, &MergedLogView::setDimming);
}

void LogsPage::askForTimes()
{
    const LogRows &rows = m_desk->rows();
    const auto timeAt = [this, &rows](qint64 row) -> std::optional<qint64> {
        const auto place = rows.at(row);
        return place ? std::optional(timeOf(m_desk->text(place->source), place->line).micros) : std::nullopt;
    };
    auto *dialog =
        new LogTimesDialog(m_filter->times(), {.from = timeAt(rows.firstRow()), .to = timeAt(rows.endRow() - 1)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogTimesDialog::chosen, m_filter, &LogFilterBar::setTimes);
    dialog->open();
}

QWidget *LogsPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *add = new QToolButton(side);
    add->setObjectName(QStringLiteral("addLogsButton"));
    add->setText(tr("&Add logs"));
    add->setIcon(theme::icon(QStringLiteral("add")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setPopupMode(QToolButton::InstantPopup);
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(add);
    menu->addAction(theme::icon(QStringLiteral("folder")), tr("&Files or archives…"), this, &LogsPage::askForFiles);
    menu->addAction(theme::icon(QStringLiteral("folder")), tr("F&older…"), this, &LogsPage::askForFolder);
    menu->addAction(theme::icon(QStringLiteral("follow")), tr("&Live logs of a host…"), this, &LogsPage::askForHost);
    menu->addSeparator();
    QAction *followed = menu->addAction(tr("Keep files &up to date"), this, &LogsPage::filesFollowedChanged);
    followed->setObjectName(QStringLiteral("filesFollowedAction"));
    followed->setCheckable(true);
    followed->setChecked(true);
    followed->setToolTip(tr("What is written to opened files is shown as it comes."));
    menu->setToolTipsVisible(true);
    add->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::gap, 4, theme::gap, 4);
    row->addWidget(add);
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(separator(side));
    column->addWidget(m_tree, 1);
    return side;
}

QWidget *LogsPage::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("No logs yet"), page);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignHCenter);
    auto *words = new QLabel(tr("Drop logs, compressed ones, archives or a folder such as an sos report here,\n"
                                "or follow the logs of hosts live. All of them are shown on one time axis."),
                             page);
    words->setAlignment(Qt::AlignHCenter);
    auto *files = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open f&iles…"), page);
    files->setObjectName(QStringLiteral("openLogsButton"));
    auto *folder = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open f&older…"), page);
    auto *host = new QPushButton(theme::icon(QStringLiteral("follow")), tr("Follow a hos&t…"), page);
    host->setObjectName(QStringLiteral("followHostButton"));
    connect(files, &QPushButton::clicked, this, &LogsPage::askForFiles);
    connect(folder, &QPushButton::clicked, this, &LogsPage::askForFolder);
    connect(host, &QPushButton::clicked, this, &LogsPage::askForHost);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {files, folder, host})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme::wideGap);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void LogsPage::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open logs"));
    dialog->setObjectName(QStringLiteral("openLogsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &LogsPage::openRequested);
    dialog->open();
}

void LogsPage::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder of logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &LogsPage::openRequested);
    dialog->open();
}

void LogsPage::askForHost()
{
    m_hostDialog = new HostLogsDialog(m_servers, this);
    m_hostDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_hostDialog, &HostLogsDialog::listRequested, this, &LogsPage::hostListRequested);
    connect(m_hostDialog, &HostLogsDialog::followRequested, this, &LogsPage::followRequested);
    m_hostDialog->show();
}

void LogsPage::askForClock(const QString &host)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("clockDialog"));
    dialog->setWindowTitle(tr("Clock of %1").arg(host));
    dialog->setLabelText(tr("How many seconds its clock is ahead of the others; this is taken out of the times of its lines:"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    constexpr double most = 365.0 * 86400;
    dialog->setDoubleRange(-most, most);
    dialog->setDoubleDecimals(3);
    dialog->setDoubleValue(double(m_desk->clock(host).ahead) / 1e6);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, host](double seconds) {
        LogDesk::Clock clock = m_desk->clock(host);
        clock.ahead = qRound64(seconds * 1e6);
        m_desk->setClock(host, clock);
    });
    dialog->open();
}

void LogsPage::applyFilter()
{
    LogFilter filter;
    m_filter->apply(filter);
    filter.hidden = m_tree->hidden();
    filter.unfolded = m_unfolded;
    m_desk->setFilter(filter);
}

void LogsPage::showState()
{
    m_stack->setCurrentIndex(m_desk->sources().isEmpty() ? 0 : 1);
    const LogRows &rows = m_desk->rows();
    m_filter->showCount(rows.endRow() - rows.firstRow(), m_desk->lineCount(), m_desk->isBusy());
}

bool LogsPage::showLine(const QString &source, qint64 line)
{
    m_awaitedSource = source;
    m_awaitedLine = line;
    goToAwaited();
    return m_desk->findSource(source) != nullptr;
}

void LogsPage::goToAwaited()
{
    const LogDeskSource *source = m_awaitedSource.isEmpty() ? nullptr : m_desk->findSource(m_awaitedSource);
    if (!source)
        return;
    m_tree->reveal(source->id);
    const LogPlace place{source->id, m_awaitedLine - 1};
    const bool there = place.line < source->store->endOfWholeLines();
    const bool beyond = !there && source->state == LogDeskSource::State::Complete; // only the beginning was kept
    if (!m_desk->rows().rowOf(place) && !(beyond && m_desk->isSettled())) {        // it will come, or the filter gives way
        if (there && m_desk->isSettled() && m_filter->isFiltering())
            m_filter->reset();
        return;
    }
    m_view->goToPlace(place);
    m_awaitedSource.clear();
}

void LogsPage::showError(const Error &error)
{
    m_banner->showError(error);
    m_banner->show();
}

void LogsPage::showLeftOut(const QString &sentence)
{
    if (m_leftOut.contains(sentence))
        return;
    m_leftOut << sentence;
    QStringList shown = m_leftOut.first(std::min(m_leftOut.size(), mostSentences));
    if (m_leftOut.size() > mostSentences)
        shown << tr("And %n more.", nullptr, static_cast<int>(m_leftOut.size() - mostSentences));
    m_banner->showMessage({QStringLiteral("state-info"), {}, Tone::Active}, tr("Something was left out"), shown.join(u'\n'));
    m_banner->show();
}

void LogsPage::ask(const Question &question)
{
    m_prompt->show();
    m_prompt->ask(question);
}

void LogsPage::withdrawQuestion()
{
    m_prompt->dismiss();
    m_prompt->hide();
}

bool LogsPage::canTake(const QMimeData *dropped)
{
    return !pathsOf(dropped).isEmpty();
}

void LogsPage::take(const QMimeData *dropped)
{
    emit openRequested(pathsOf(dropped));
}

} // namespace rd
