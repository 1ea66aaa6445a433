// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logpane.h"

#include "gui/logs/logtools.h"
#include "gui/logs/logview.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QShortcut>
#include <QThreadPool>
#include <QToolButton>

namespace rd {
namespace {

/// Lets the search see that nobody wants its answer any more.
class PromiseMonitor final : public Monitor
{
public:
    explicit PromiseMonitor(const QPromise<std::optional<qint64>> &promise) : m_promise(promise) {}
    bool stopRequested() const override { return m_promise.isCanceled(); }
    void progress(int, int, const QString &) override {}

private:
    const QPromise<std::optional<qint64>> &m_promise;
};

} // namespace

LogPane::LogPane(QWidget *parent)
    : QWidget(parent),
      m_view(new LogView(this)),
      m_wanted(new QLineEdit(this)),
      m_answer(new QLabel(this)),
      m_previous(logTool(this, QStringLiteral("previousHitButton"), QStringLiteral("up"), tr("Previous hit"), tr("Shift+F3"))),
      m_next(logTool(this, QStringLiteral("nextHitButton"), QStringLiteral("down"), tr("Next hit"), tr("F3"))),
      m_copy(logTool(this, QStringLiteral("copyButton"), QStringLiteral("copy"), tr("Copy selected lines"), tr("Ctrl+C"))),
      m_follow(logTool(this, QStringLiteral("followButton"), QStringLiteral("follow"), tr("Follow the end"), tr("End")))
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Output"));
    m_wanted->setObjectName(QStringLiteral("logSearch"));
    m_wanted->setPlaceholderText(tr("Find in output"));
    m_wanted->setAccessibleName(tr("Find in output"));
    m_wanted->setClearButtonEnabled(true);
    constexpr int searchWidth = 220;
    m_wanted->setMaximumWidth(searchWidth);
    m_answer->setObjectName(QStringLiteral("searchAnswer"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setText(tr("Follow"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(theme::gap, 4, theme::gap, 4);
    tools->setSpacing(4);
    tools->addWidget(m_wanted);
    tools->addWidget(m_previous);
    tools->addWidget(m_next);
    tools->addWidget(m_answer);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    tools->addWidget(m_follow);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(line);
    column->addWidget(m_view, 1);
    setUpTools();
}

LogPane::~LogPane()
{
    m_searching.cancel();
}

void LogPane::setStore(LogStore *store)
{
    m_view->setStore(store);
}

void LogPane::setUpTools()
{
    const auto next = [this] { search(SearchDirection::Forward, false); };
    const auto previous = [this] { search(SearchDirection::Backward, false); };
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    onKeys(QKeySequence::Find, [this] {
        m_wanted->setFocus(Qt::ShortcutFocusReason);
        m_wanted->selectAll();
    });
    onKeys(QKeySequence::FindNext, next);
    onKeys(QKeySequence::FindPrevious, previous);
    connect(m_next, &QToolButton::clicked, this, next);
    connect(m_previous, &QToolButton::clicked, this, previous);
    connect(m_wanted, &QLineEdit::returnPressed, this, next);
    connect(m_wanted, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setHighlight(text.toUtf8());
        search(SearchDirection::Forward, true);
    });
    connect(m_copy, &QToolButton::clicked, m_view, &LogView::copySelection);
    connect(m_follow, &QToolButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
}

void LogPane::search(SearchDirection direction, bool fromHere)
{
    m_searching.cancel();
    m_answer->clear();
    LogStore *store = m_view->store();
    if (!store || m_wanted->text().isEmpty())
        return;
    const qint64 step = fromHere ? 0 : direction == SearchDirection::Forward ? 1 : -1;
    const qint64 from = m_view->currentLine().value_or(store->firstLine() - step) + step;
    auto promise = std::make_shared<QPromise<std::optional<qint64>>>();
    m_searching = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, pieces = store->pieces(), finder = LiteralFinder(m_wanted->text().toUtf8()), from, direction] {
            promise->addResult(findLine(pieces, finder, from, direction, PromiseMonitor(*promise)));
            promise->finish();
        });
    auto *watcher = new QFutureWatcher<std::optional<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            showHit(watcher->result());
    });
    watcher->setFuture(m_searching);
}

void LogPane::showHit(const std::optional<qint64> &line)
{
    m_answer->setText(line ? tr("Line %L1").arg(*line + 1) : tr("Not found"));
    if (line)
        m_view->goToLine(*line);
}

} // namespace rd
