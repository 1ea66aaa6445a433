// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/trialpanel.h"

#include "gui/theme.h"
#include "gui/topology/findingdelegate.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace rd {
namespace {

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

TrialPanel::TrialPanel(QWidget *parent)
    : QWidget(parent),
      m_verdict(new QLabel(this)),
      m_remove(new QPushButton(tr("&Remove chosen"), this)),
      m_takeBack(new QPushButton(tr("&Take back"), this)),
      m_do(new QPushButton(tr("&Make it so…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead(column);
    setUpColumns(column);
    refreshButtons();
    hide();
}

void TrialPanel::setUpHead(QBoxLayout *column)
{
    auto *head = new QWidget(this);
    head->setObjectName(QStringLiteral("trialHead"));
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Window);
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, theme::tint(Tone::Active, palette()));
    head->setPalette(tinted);
    auto *icon = new QLabel(head);
    icon->setPixmap(theme::icon(QStringLiteral("what-if"), theme::color(Tone::Active, palette())).pixmap(theme::smallIcon));
    auto *title = new QLabel(tr("What if – nothing is changed"), head);
    title->setObjectName(QStringLiteral("trialTitle"));
    title->setFont(boldOf(font()));
    m_verdict->setObjectName(QStringLiteral("trialVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("trialRemoveButton"));
    m_remove->setToolTip(tr("The picture without the servers or links that are chosen in it (Delete)"));
    m_takeBack->setObjectName(QStringLiteral("trialTakeBackButton"));
    m_takeBack->setToolTip(tr("Takes back the change chosen in the list, or the last one"));
    m_do->setObjectName(QStringLiteral("trialDoButton"));
    auto *leave = new QPushButton(tr("&Leave"), head);
    leave->setObjectName(QStringLiteral("trialLeaveButton"));
    leave->setToolTip(tr("Back to the domain as it is"));
    connect(m_remove, &QPushButton::clicked, this, &TrialPanel::removeWanted);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        QList<TrialChange> left = m_changes;
        const int row = m_list->currentRow();
        left.removeAt(row >= 0 && row < left.size() ? row : left.size() - 1);
        setChanges(left);
    });
    connect(m_do, &QPushButton::clicked, this, [this] { emit makeItSo(editsOf(m_changes)); });
    connect(leave, &QPushButton::clicked, this, &TrialPanel::leaveWanted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(icon);
    row->addWidget(title);
    row->addWidget(m_verdict, 1);
    for (QPushButton *button : {m_remove, m_takeBack, m_do, leave})
        row->addWidget(button);
    column->addWidget(head);
}

QBoxLayout *TrialPanel::addColumn(QBoxLayout *row, const char *name, const QString &title, int stretch)
{
    auto *label = new QLabel(title, this);
    label->setObjectName(QLatin1StringView(name));
    label->setFont(boldOf(font()));
    label->setContentsMargins(theme::wideGap, theme::gap, theme::gap, 4);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(label);
    row->addLayout(column, stretch);
    return column;
}

void TrialPanel::setUpColumns(QBoxLayout *column)
{
    constexpr int height = 148;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    column->addLayout(row);

    QBoxLayout *tried = addColumn(row, "trialChangesTitle", tr("Tried out"), 3);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("trialChanges"));
    m_list->setAccessibleName(tr("Tried out"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(height / 2);
    m_list->viewport()->setAutoFillBackground(false);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(theme::wideGap - 4, 0, 0, theme::gap);
    indented->addWidget(m_list);
    tried->addLayout(indented);
    m_proposals = new QVBoxLayout;
    m_proposals->setContentsMargins(theme::wideGap, 0, 0, theme::gap);
    m_proposals->setSpacing(4);
    tried->addLayout(m_proposals);
    tried->addStretch(1);

    const auto addFindings = [&](const char *name, const char *titleName, const QString &title, FindingModel &model) {
        QBoxLayout *part = addColumn(row, titleName, title, 4);
        auto *view = new QListView(this);
        view->setObjectName(QLatin1StringView(name));
        view->setAccessibleName(title);
        view->setFrameShape(QFrame::NoFrame);
        view->setModel(&model);
        view->setResizeMode(QListView::Adjust);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setItemDelegate(new FindingDelegate(view));
        view->viewport()->setAutoFillBackground(false);
        view->setMinimumHeight(height);
        part->addWidget(view, 1);
        return qobject_cast<QLabel *>(part->itemAt(0)->widget());
    };
    m_freshTitle = addFindings("trialFresh", "trialFreshTitle", tr("Would appear"), m_fresh);
    m_goneTitle = addFindings("trialGone", "trialGoneTitle", tr("Would vanish"), m_gone);
}

void TrialPanel::begin(const SnapshotPtr &base)
{
    if (!m_base)
        m_changes.clear();
    m_base = base;
    QWidget::show();
    setChanges(m_changes);
}

void TrialPanel::end()
{
    m_base.reset();
    m_changes.clear();
    hide();
}

void TrialPanel::setChanges(const QList<TrialChange> &changes)
{
    m_changes = changes;
    showChanges();
    emit wanted(whatIfOf(m_changes));
}

void TrialPanel::tryOut(const TrialChange &change)
{
    setChanges(withChange(m_changes, change));
}

void TrialPanel::removeChosen(const Choice &choice)
{
    QList<TrialChange> changes = m_changes;
    for (const ServerId &id : choice.servers)
        changes = withChange(changes, {.kind = TrialChange::Kind::RemoveServer, .first = id});
    QSet<AgreementKey> links; // both directions may be chosen; the link goes once
    for (const AgreementKey &key : choice.agreements) {
        const auto [left, right] = std::minmax(key.supplier, key.consumer);
        if (links.contains({left, right, key.suffix}))
            continue;
        links.insert({left, right, key.suffix});
        changes =
            withChange(changes, {.kind = TrialChange::Kind::RemoveLink, .first = left, .second = right, .suffix = key.suffix});
    }
    if (changes != m_changes)
        setChanges(changes);
}

void TrialPanel::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void TrialPanel::setMakeable(bool makeable, const QString &why)
{
    m_makeable = makeable;
    m_do->setToolTip(makeable ? tr("Opens a plan for each of these changes, one after the other") : why);
    refreshButtons();
}

void TrialPanel::showChanges()
{
    m_list->clear();
    for (const TrialChange &change : std::as_const(m_changes))
        m_list->addItem(changeText(change, *m_base));
    if (m_changes.isEmpty()) {
        auto *hint = new QListWidgetItem(tr("Choose servers or links and remove them, or draw new links from a chosen server."));
        hint->setFlags(Qt::NoItemFlags);
        m_list->addItem(hint);
    }
    m_list->setWordWrap(true);
    refreshButtons();
}

void TrialPanel::refreshButtons()
{
    m_takeBack->setEnabled(!m_changes.isEmpty());
    m_do->setEnabled(m_makeable && m_fits && !m_changes.isEmpty());
}

void TrialPanel::show(const WhatIfAnswer &answer)
{
    m_fits = true;
    const QList<Finding> fresh = answer.losses + answer.diff.fresh;
    m_fresh.setFindings(fresh, m_base->domain);
    m_gone.setFindings(answer.diff.gone, m_base->domain);
    m_freshTitle->setText(tr("Would appear (%n)", nullptr, static_cast<int>(fresh.size())));
    m_goneTitle->setText(tr("Would vanish (%n)", nullptr, static_cast<int>(answer.diff.gone.size())));
    const auto split = std::find_if(answer.analysis.suffixes.cbegin(), answer.analysis.suffixes.cend(),
                                    [](const SuffixStructure &suffix) { return suffix.parts > 1; });
    const bool weak = std::any_of(answer.analysis.suffixes.cbegin(), answer.analysis.suffixes.cend(),
                                  [](const SuffixStructure &suffix) { return !suffix.survivesAnyOneFailure(); });
    m_verdict->setText(split != answer.analysis.suffixes.cend()
                           ? tr("The domain would fall into parts that do not replicate with each other.")
                       : weak ? tr("It would hold together, but not survive every single failure.")
                              : tr("It would survive the failure of any one server or link."));
    showProposals(answer);
    refreshButtons();
}

void TrialPanel::showProposals(const WhatIfAnswer &answer)
{
    while (QLayoutItem *item = m_proposals->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SuffixStructure &suffix : answer.analysis.suffixes) {
        if (suffix.proposal.links.isEmpty())
            continue;
        const int count = static_cast<int>(suffix.proposal.links.size());
        auto *button =
            new QPushButton(tr("Add %n link(s) that help (%1)", nullptr, count).arg(suffixTitle(*m_base, suffix.suffix)), this);
        button->setObjectName(QStringLiteral("proposalButton"));
        QStringList links;
        QList<TrialChange> added;
        for (const Proposal::Link &link : suffix.proposal.links) {
            added.append({.first = link.left, .second = link.right, .suffix = suffix.suffix});
            links << changeText(added.last(), *m_base);
        }
        button->setToolTip(links.join(u'\n') + u'\n' +
                           (suffix.proposal.complete ? tr("Any one failure would be survived.")
                                                     : tr("It helps, but does not make every single failure harmless.")));
        connect(button, &QPushButton::clicked, this, [this, added] {
            QList<TrialChange> changes = m_changes;
            for (const TrialChange &change : added)
                changes = withChange(changes, change);
            setChanges(changes);
        });
        m_proposals->addWidget(button, 0, Qt::AlignLeft);
    }
}

void TrialPanel::showProblem(const Error &error)
{
    m_fits = false;
    m_verdict->setText(error.summary);
    m_fresh.setFindings({}, {});
    m_gone.setFindings({}, {});
    refreshButtons();
}

} // namespace rd
