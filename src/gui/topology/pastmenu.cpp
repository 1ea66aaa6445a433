// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/pastmenu.h"

#include "gui/theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace rd {
namespace {

using namespace std::chrono_literals;

} // namespace

PastMenu::PastMenu(QWidget *parent) : QMenu(parent), m_lengths(new QActionGroup(this))
{
    setObjectName(QStringLiteral("pastMenu"));
    const auto add = [this](const char *name, const QString &text, auto act) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    addSection(tr("What changed"));
    const auto ago = [this](std::chrono::seconds time) {
        return [this, time] { emit changesWanted(QDateTime::currentDateTimeUtc().addSecs(-time.count())); };
    };
    m_sinceLook = add("sinceLookAction", {}, [this] { emit changesWanted(m_lastLook); });
    add("sinceHourAction", tr("In the last &hour"), ago(1h));
    add("sinceDayAction", tr("In the last &24 hours"), ago(24h));
    add("sinceWeekAction", tr("In the last &7 days"), ago(168h));
    add("sinceMomentAction", tr("Since a &moment…"), [this] { askMoment(); });
    addSection(tr("History shown"));
    for (const auto &[name, text, length] : {std::tuple("hourAction", tr("The last hour"), std::chrono::seconds(1h)),
                                             std::tuple("dayAction", tr("The last 24 hours"), std::chrono::seconds(24h)),
                                             std::tuple("weekAction", tr("The last 7 days"), std::chrono::seconds(168h))}) {
        QAction *action = add(name, text, [this, length = length] { emit lengthWanted(length); });
        action->setCheckable(true);
        action->setData(qlonglong(length.count()));
        m_lengths->addAction(action);
    }
    setLastLook({});
}

void PastMenu::setLastLook(const QDateTime &when)
{
    m_lastLook = when;
    m_sinceLook->setVisible(when.isValid());
    m_sinceLook->setText(tr("Since you &last looked (%1)").arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat)));
}

void PastMenu::setLength(std::chrono::seconds length)
{
    for (QAction *action : m_lengths->actions())
        action->setChecked(action->data().toLongLong() == length.count());
}

void PastMenu::askMoment()
{
    auto *dialog = new QDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("momentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What changed"));
    const QDateTime now = QDateTime::currentDateTime();
    auto *moment = new QDateTimeEdit(now.addDays(-1), dialog);
    moment->setObjectName(QStringLiteral("momentField"));
    moment->setCalendarPopup(true);
    moment->setMaximumDateTime(now);
    auto *label = new QLabel(tr("&Since"), dialog);
    label->setBuddy(moment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("Show what changed"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, moment] { emit changesWanted(moment->dateTime().toUTC()); });
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(moment, 1);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(theme::wideGap);
    column->addLayout(line);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace rd
