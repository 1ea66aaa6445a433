// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logfilterbar.h"

#include "gui/logs/logtools.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
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

QString timeText(qint64 micros)
{
    return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_expression(toggle(this, QStringLiteral("filterExpressionButton"), QStringLiteral(".*"), tr("Regular expression"))),
      m_case(toggle(this, QStringLiteral("filterCaseButton"), QStringLiteral("Aa"), tr("Upper and lower case matter"))),
      m_level(new QComboBox(this)),
      m_fold(toggle(this, QStringLiteral("foldButton"), tr("Fold"), tr("Fold tracebacks and lines that repeat the one before"))),
      m_times(logTool(this, QStringLiteral("timesButton"), QStringLiteral("close"), tr("Show all times again"))),
      m_count(new QLabel(this)),
      m_typing(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("logFilter"));
    m_text->setPlaceholderText(tr("Show only lines with…"));
    m_text->setAccessibleName(tr("Show only lines with this text"));
    m_text->setClearButtonEnabled(true);
    constexpr int fieldWidth = 260;
    m_text->setMaximumWidth(fieldWidth);
    m_level->setObjectName(QStringLiteral("levelCombo"));
    m_level->setAccessibleName(tr("Severity"));
    m_level->addItem(tr("All severities"), int(LogLevel::None));
    m_level->addItem(tr("Information and worse"), int(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), int(LogLevel::Error));
    m_times->setObjectName(QStringLiteral("timesButton"));
    m_times->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_times->hide();
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
    row->addWidget(m_times);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    for (const QToolButton *button : {m_expression, m_case, m_fold})
        connect(button, &QToolButton::toggled, this, &LogFilterBar::changed);
    connect(m_times, &QToolButton::clicked, this, [this] { setTimes({}, {}); });
}

void LogFilterBar::apply(LogFilter &filter) const
{
    filter.wanted = {m_text->text(), m_expression->isChecked(), m_case->isChecked()};
    filter.atLeast = static_cast<LogLevel>(m_level->currentData().toInt());
    filter.fold = m_fold->isChecked();
    filter.from = m_from.value_or(std::numeric_limits<qint64>::min());
    filter.to = m_to.value_or(std::numeric_limits<qint64>::max());
}

void LogFilterBar::setTimes(std::optional<qint64> from, std::optional<qint64> to)
{
    const bool all = !from && !to;
    m_from = all ? std::nullopt : from ? from : m_from;
    m_to = all ? std::nullopt : to ? to : m_to;
    showTimes();
    emit changed();
}

void LogFilterBar::showTimes()
{
    m_times->setVisible(m_from || m_to);
    if (m_from && m_to)
        m_times->setText(tr("%1 to %2 UTC").arg(timeText(*m_from), timeText(*m_to)));
    else if (m_from)
        m_times->setText(tr("From %1 UTC on").arg(timeText(*m_from)));
    else if (m_to)
        m_times->setText(tr("Up to %1 UTC").arg(timeText(*m_to)));
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
