// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logtimesdialog.h"

#include "gui/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace rd {
namespace {

QDateTimeEdit *timeField(QWidget *parent, const QString &name, const QString &title, std::optional<qint64> micros)
{
    auto *made = new QDateTimeEdit(parent);
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setTimeSpec(Qt::UTC);
    made->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    made->setDateTime(micros ? QDateTime::fromMSecsSinceEpoch(*micros / 1000, Qt::UTC) : QDateTime::currentDateTimeUtc());
    return made;
}

qint64 microsOf(const QDateTimeEdit &field)
{
    return field.dateTime().toSecsSinceEpoch() * 1'000'000;
}

} // namespace

LogTimesDialog::LogTimesDialog(const Times &wanted, const Times &all, QWidget *parent)
    : QDialog(parent),
      m_hasFrom(new QCheckBox(tr("&From"), this)),
      m_hasTo(new QCheckBox(tr("&To"), this)),
      m_from(timeField(this, QStringLiteral("fromField"), tr("From"), wanted.from ? wanted.from : all.from)),
      m_to(timeField(this, QStringLiteral("toField"), tr("To"), wanted.to ? wanted.to : all.to))
{
    setObjectName(QStringLiteral("timesDialog"));
    setWindowTitle(tr("Times of the shown lines"));
    m_hasFrom->setObjectName(QStringLiteral("fromCheck"));
    m_hasTo->setObjectName(QStringLiteral("toCheck"));
    auto *words = new QLabel(tr("Shows only lines of this time, in UTC as on the left of the lines."), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::wideGap, theme::wideGap, theme::wideGap, theme::wideGap);
    grid->setVerticalSpacing(theme::gap);
    grid->addWidget(words, 0, 0, 1, 2);
    grid->addWidget(m_hasFrom, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_hasTo, 2, 0);
    grid->addWidget(m_to, 2, 1);
    grid->addWidget(buttons, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    for (const auto &[check, field] : {std::pair{m_hasFrom, m_from}, std::pair{m_hasTo, m_to}}) {
        field->setEnabled(false);
        connect(check, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    const bool none = !wanted.from && !wanted.to;
    m_hasFrom->setChecked(wanted.from || none);
    m_hasTo->setChecked(wanted.to || none);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogTimesDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_from->setFocus();
}

/// The fields show whole seconds: all of the last one belongs to it.
void LogTimesDialog::choose()
{
    Times times;
    if (m_hasFrom->isChecked())
        times.from = microsOf(*m_from);
    if (m_hasTo->isChecked())
        times.to = microsOf(*m_to) + 999'999;
    if (times.from && times.to && *times.from > *times.to)
        std::swap(times.from, times.to);
    emit chosen(times);
    accept();
}

} // namespace rd
