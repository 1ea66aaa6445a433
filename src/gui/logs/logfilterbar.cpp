// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logfilterbar.h"

#include "gui/logs/logtools.h"
#include "gui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace rd {
namespace {

QToolButton *toggle(QWidget *parent, const QString &name, const QString &text, const QString &title)
{
    QToolButton *button = logTool(parent, name, {}, title);
    button->setText(text);
    button->setCheckable(true);
    return button;
}

QString timeText(qint64 micros, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(format);
}

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_expression(toggle(this, QStringLiteral("filterExpressionButton"), QStringLiteral(".*"), tr("Regular expression"))),
      m_case(toggle(this, QStringLiteral("filterCaseButton"), QStringLiteral("Aa"), tr("Upper and lower case matter"))),
      m_level(new QComboBox(this)),
      m_fold(toggle(this, QStringLiteral("foldButton"), tr("Fold"), tr("Fold tracebacks and lines that repeat the one before"))),
      m_dim(logTool(this, QStringLiteral("dimButton"), {}, tr("Dim lines that the rule book knows as harmless"), tr("Ctrl+D"))),
      m_times(logTool(this, QStringLiteral("timesButton"), QStringLiteral("history"), tr("Show only lines of some time"))),
      m_count(new QLabel(this)),
      m_typing(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("logFilter"));
    m_text->setPlaceholderText(tr("Show only lines with…"));
    m_text->setAccessibleName(tr("Show only lines with this text"));
    m_text->setClearButtonEnabled(true);
    constexpr int fieldWidth = 260;
    constexpr int leastWidth = 140;
    m_text->setMaximumWidth(fieldWidth);
    m_text->setMinimumWidth(leastWidth);
    m_level->setObjectName(QStringLiteral("levelCombo"));
    m_level->setAccessibleName(tr("Severity"));
    constexpr int levelLetters = 14;
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(levelLetters);
    m_level->addItem(tr("All severities"), int(LogLevel::None));
    m_level->addItem(tr("Information and worse"), int(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), int(LogLevel::Error));
    m_dim->setText(tr("Dim"));
    m_dim->setCheckable(true);
    m_dim->setChecked(true);
    m_dim->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_times->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_times->setPopupMode(QToolButton::InstantPopup);
    m_times->setMenu(makeTimesMenu());
    m_count->setObjectName(QStringLiteral("lineCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(150));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap, 4, theme::gap, 4);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_expression);
    row->addWidget(m_case);
    row->addSpacing(theme::gap);
    row->addWidget(m_level);
    row->addWidget(m_fold);
    row->addWidget(m_dim);
    row->addWidget(m_times);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    for (const QToolButton *button : {m_expression, m_case, m_fold})
        connect(button, &QToolButton::toggled, this, &LogFilterBar::changed);
    connect(m_dim, &QToolButton::toggled, this, &LogFilterBar::dimmingChanged);
    showTimes();
}

QMenu *LogFilterBar::makeTimesMenu()
{
    auto *menu = new QMenu(m_times);
    for (const int minutes : {1, 5, 30})
        menu->addAction(tr("&%n minute(s) before and after the current line", nullptr, minutes), this,
                        [this, minutes] { emit aroundLineRequested(minutes); })
            ->setObjectName(QStringLiteral("around%1Action").arg(minutes));
    menu->addSeparator();
    menu->addAction(tr("&From the current line on"), this, &LogFilterBar::fromLineRequested);
    menu->addAction(tr("&Up to the current line"), this, &LogFilterBar::untilLineRequested);
    QAction *dialog = menu->addAction(tr("F&rom and to…"), this, &LogFilterBar::timesRequested);
    dialog->setObjectName(QStringLiteral("timesAction"));
    dialog->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    menu->addSeparator();
    m_allTimes = menu->addAction(theme::icon(QStringLiteral("close")), tr("&All times"), this, [this] { setTimes({}); });
    m_allTimes->setObjectName(QStringLiteral("allTimesAction"));
    m_allTimes->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    for (QAction *action : {dialog, m_allTimes}) { // their keys work while the bar is seen
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
    return menu;
}

void LogFilterBar::apply(LogFilter &filter) const
{
    filter.wanted = {m_text->text(), m_expression->isChecked(), m_case->isChecked()};
    filter.atLeast = static_cast<LogLevel>(m_level->currentData().toInt());
    filter.fold = m_fold->isChecked();
    filter.from = m_range.from.value_or(std::numeric_limits<qint64>::min());
    filter.to = m_range.to.value_or(std::numeric_limits<qint64>::max());
}

void LogFilterBar::setTimes(const LogTimesDialog::Times &times)
{
    m_range = times;
    showTimes();
    emit changed();
}

bool LogFilterBar::isFiltering() const
{
    return !m_text->text().isEmpty() || m_level->currentIndex() > 0 || m_fold->isChecked() || m_range.from || m_range.to;
}

void LogFilterBar::reset()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker level(m_level);
        const QSignalBlocker fold(m_fold);
        m_text->clear();
        m_level->setCurrentIndex(0);
        m_fold->setChecked(false);
    }
    m_typing->stop();
    setTimes({});
}

void LogFilterBar::showTimes()
{
    const auto &[from, to] = m_range;
    const QString day = QStringLiteral("MM-dd");
    const bool oneDay = from && to && timeText(*from, day) == timeText(*to, day);
    const QString format = oneDay ? QStringLiteral("HH:mm:ss") : QStringLiteral("MM-dd HH:mm"); // there is little room
    m_allTimes->setEnabled(from || to);
    if (from && to)
        m_times->setText(tr("%1 to %2").arg(timeText(*from, format), timeText(*to, format)));
    else if (from)
        m_times->setText(tr("From %1 on").arg(timeText(*from, format)));
    else if (to)
        m_times->setText(tr("Up to %1").arg(timeText(*to, format)));
    else
        m_times->setText(tr("All times"));
}

void LogFilterBar::showProblem(const QString &problem)
{
    m_count->setForegroundRole(QPalette::WindowText);
    m_count->setText(problem);
}

void LogFilterBar::showCount(qint64 shown, qint64 all, bool busy)
{
    m_count->setForegroundRole(QPalette::PlaceholderText);
    const QString count = shown == all ? tr("%L1 lines").arg(all) : tr("%L1 of %L2 lines").arg(shown).arg(all);
    m_count->setText(busy ? tr("%1, reading…").arg(count) : count);
}

} // namespace rd
