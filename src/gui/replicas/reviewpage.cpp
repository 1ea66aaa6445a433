// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/reviewpage.h"

#include "gui/replicas/exporttab.h"
#include "gui/theme.h"
#include "gui/topology/topologyscene.h"
#include "ui_reviewpage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QShortcut>

namespace rd {

std::pair<QString, QString> pointOfNoReturn(const ReplicaOrder &order, const QString &target)
{
    if (order.promotes())
        return {ReviewPage::tr("The enrolment is the point of no return"),
                ReviewPage::tr("Until then everything is only looked at. From then on %1 and the directory are changed, and the "
                               "way back is to clean up.")
                    .arg(target)};
    return {ReviewPage::tr("The installation is the point of no return"),
            ReviewPage::tr("Until then only a bundle is made and copied. From then on %1 is changed, and the way back is to "
                           "uninstall it there.")
                .arg(target)};
}

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ReviewPage>()),
      m_scene(new TopologyScene(this))
{
    m_ui->setupUi(this);
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *heading : {m_ui->pictureHeading, m_ui->exportHeading})
        heading->setFont(bold);
    m_ui->backButton->setIcon(theme::icon(QStringLiteral("back")));
    setUpTabs();
    setUpPicture();
    connect(m_ui->backButton, &QToolButton::clicked, this, &ReviewPage::backRequested);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &ReviewPage::backRequested);
    connect(m_ui->checkAgainButton, &QPushButton::clicked, this, [this] { emit checkRequested(m_order); });
    connect(m_ui->queueButton, &QPushButton::clicked, this, [this] { emit queueRequested(m_order); });
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] { emit startRequested(m_order); });
    setFocusProxy(m_ui->startButton);
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::setUpTabs()
{
    for (const auto &[format, title] :
         {std::pair{PlanFormat::Commands, tr("Commands")}, std::pair{PlanFormat::Ansible, tr("Ansible")},
          std::pair{PlanFormat::Json, tr("Plan file")}}) {
        auto *tab = new ExportTab(format, m_ui->exportTabs);
        m_ui->exportTabs->addTab(tab, title);
        m_tabs << tab;
        connect(tab, &ExportTab::saveRequested, this, &ReviewPage::saveRequested);
    }
}

void ReviewPage::setUpPicture()
{
    m_ui->picture->setTopology(m_scene);
    auto *group = new QButtonGroup(this);
    group->addButton(m_ui->beforeButton);
    group->addButton(m_ui->afterButton);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool checked) {
        if (checked)
            showScene();
    });
}

void ReviewPage::show(const ReplicaOrder &order, const DomainNames &names)
{
    m_order = order;
    m_names = names;
    m_before.reset();
    m_after.reset();
    m_ui->heading->setText(tr("Review of %1").arg(order.target));
    for (ExportTab *tab : m_tabs)
        tab->showFiles(exportPlan(tab->format(), order, names));
    m_ui->changesLabel->setText(tr("Thinking it through…"));
    m_ui->picture->setEnabled(false);
    const auto [title, text] = pointOfNoReturn(order, order.target);
    m_ui->noReturnBanner->showMessage({QStringLiteral("state-warning"), tr("Point of no return"), Tone::Warning}, title, text);
    showMessage(tr("Nothing is changed before you press Start."), true);
}

void ReviewPage::showPicture(const SnapshotPtr &before, const WhatIfAnswer &answer, const Positions &positions)
{
    m_before = before;
    m_after = answer.after;
    m_positions = positions;
    m_ui->picture->setEnabled(true);
    m_ui->afterButton->setChecked(true);
    showScene();
    showDifferences(answer);
}

void ReviewPage::showScene()
{
    const SnapshotPtr &shown = m_ui->beforeButton->isChecked() ? m_before : m_after;
    if (!shown)
        return;
    m_scene->show(shown, m_positions);
    m_scene->choose(shown == m_after ? Choice{{ServerId(m_order.target)}, {}} : Choice{});
    m_ui->picture->fitAll();
}

void ReviewPage::showDifferences(const WhatIfAnswer &answer)
{
    QStringList lines;
    for (const Finding &finding : answer.diff.gone)
        lines << tr("Solved: %1").arg(finding.title);
    for (const Finding &finding : answer.diff.fresh)
        if (finding.severity != Severity::Info)
            lines << tr("New: %1").arg(finding.title);
    m_ui->changesLabel->setText(lines.isEmpty() ? tr("It neither solves nor brings a finding of the analysis.")
                                                : lines.join(u'\n'));
}

void ReviewPage::showPictureProblem(const Error &error)
{
    m_ui->changesLabel->setText(error.summary);
}

void ReviewPage::showSaved(const QString &folder)
{
    showMessage(tr("Saved in %1.").arg(folder), true);
}

void ReviewPage::showError(const Error &error)
{
    showMessage(QStringLiteral("%1 %2").arg(error.summary, error.advice).trimmed(), false);
}

void ReviewPage::showMessage(const QString &text, bool good)
{
    m_good = good;
    m_ui->messageLabel->setText(text);
    const StateLook look = theme::look(good ? StepState::Done : StepState::Failed);
    m_ui->messageIcon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_scene)
        showMessage(m_ui->messageLabel->text(), m_good);
    QWidget::changeEvent(event);
}

} // namespace rd
