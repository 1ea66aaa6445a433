// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/edit/changeactions.h"

#include "gui/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>

namespace rd {

ChangeActions::ChangeActions(QMainWindow &window)
    : QObject(&window),
      m_window(window),
      m_unlock(new QAction(tr("&Unlock changes"), this)),
      m_lockButton(new QToolButton(&window))
{
    m_unlock->setObjectName(QStringLiteral("unlockAction"));
    m_unlock->setCheckable(true);
    m_unlock->setShortcut(Qt::CTRL | Qt::Key_L);
    connect(m_unlock, &QAction::toggled, this, [this](bool unlocked) {
        showLock();
        emit unlockedChanged(unlocked);
    });
    auto *menu = new QMenu(tr("Chang&e"), &window);
    menu->setObjectName(QStringLiteral("changeMenu"));
    window.menuBar()->insertMenu(window.menuBar()->actions().last(), menu);
    menu->addAction(m_unlock);
    menu->addSeparator();
    addAction(QStringLiteral("addLinkAction"), tr("&Add a link…"), TopologyEdit::Kind::AddSegment);
    addAction(QStringLiteral("removeLinkAction"), tr("&Remove a link…"), TopologyEdit::Kind::RemoveSegment);
    addAction(QStringLiteral("syncAction"), tr("&Send changes now…"), TopologyEdit::Kind::ForceSync);
    addAction(QStringLiteral("enableAction"), tr("Switch a direction &on…"), TopologyEdit::Kind::EnableDirection);
    addAction(QStringLiteral("disableAction"), tr("Switch a direction o&ff…"), TopologyEdit::Kind::DisableDirection);
    addAction(QStringLiteral("reinitAction"), tr("&Fill a server anew…"), TopologyEdit::Kind::Reinitialise);
    addAction(QStringLiteral("removeServerAction"), tr("Remove a ser&ver…"), TopologyEdit::Kind::RemoveServer);
    addAction(QStringLiteral("cleanAction"), tr("Forget a replica &id…"), TopologyEdit::Kind::CleanRuv);
    menu->addActions(m_actions);
    m_lockButton->setObjectName(QStringLiteral("lockButton"));
    m_lockButton->setDefaultAction(m_unlock);
    m_lockButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lockButton->setAutoRaise(true);
    window.statusBar()->addPermanentWidget(m_lockButton);
    setSnapshot({});
}

void ChangeActions::addAction(const QString &name, const QString &text, TopologyEdit::Kind kind)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, kind] { emit editRequested(editOf(kind)); });
    m_actions << action;
}

bool ChangeActions::isUnlocked() const
{
    return m_unlock->isChecked();
}

void ChangeActions::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool otherDomain = !snapshot || !m_snapshot || snapshot->domain != m_snapshot->domain;
    m_snapshot = snapshot;
    m_unlock->setEnabled(snapshot != nullptr);
    if (otherDomain)
        m_unlock->setChecked(false);
    showLock();
}

void ChangeActions::setSubject(const EditSubject &subject)
{
    m_subject = subject;
}

TopologyEdit ChangeActions::editOf(TopologyEdit::Kind kind) const
{
    TopologyEdit edit{.kind = kind, .suffix = m_subject.suffix.isEmpty() ? m_snapshot->suffix : m_subject.suffix};
    edit.first = m_subject.from.isEmpty() ? m_subject.server : m_subject.from;
    edit.second = m_subject.to;
    return edit;
}

void ChangeActions::showLock()
{
    const bool unlocked = isUnlocked();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(unlocked && m_snapshot);
    m_unlock->setIcon(theme::icon(unlocked ? QStringLiteral("unlock") : QStringLiteral("lock"),
                                  unlocked ? theme::color(Tone::Warning, m_window.palette()) : QColor()));
    m_unlock->setIconText(unlocked ? tr("Changes are possible") : tr("Read only"));
    m_unlock->setToolTip(unlocked ? tr("The topology can be changed. Lock it again when you are done.")
                                  : tr("Nothing can be changed until you unlock it."));
    QPalette colours = m_window.palette();
    if (unlocked) {
        colours.setColor(QPalette::ButtonText, theme::color(Tone::Warning, colours));
        colours.setColor(QPalette::Button, theme::tint(Tone::Warning, colours));
    }
    m_lockButton->setPalette(colours);
    m_lockButton->setAutoRaise(!unlocked);
}

} // namespace rd
