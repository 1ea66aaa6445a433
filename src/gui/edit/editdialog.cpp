// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/edit/editdialog.h"

#include "gui/edit/planview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/plainlabel.h"
#include "topology/ruv.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace rd {
namespace {

using Kind = TopologyEdit::Kind;

bool concernsId(Kind kind)
{
    return kind == Kind::CleanRuv || kind == Kind::AbortCleanRuv;
}

bool concernsPair(Kind kind)
{
    return !concernsId(kind) && kind != Kind::RemoveServer;
}

bool isDirected(Kind kind)
{
    return concernsPair(kind) && kind != Kind::AddSegment && kind != Kind::RemoveSegment;
}

/// Ids that update vectors name and that no server says are its own, each with what is known of it.
QMap<int, QString> unownedIds(const Snapshot &picture)
{
    QMap<int, QString> ids;
    QSet<int> owned;
    for (const Server &server : picture.servers)
        for (const ReplicaInfo &replica : server.replicas) {
            owned.insert(replica.replicaId);
            for (const RuvElement &element : replica.ruv.elements)
                if (ids.value(element.replicaId).isEmpty())
                    ids.insert(element.replicaId, hostOf(element).fqdn());
        }
    for (const int id : std::as_const(owned))
        ids.remove(id);
    return ids;
}

} // namespace

EditDialog::EditDialog(const SnapshotPtr &snapshot, const TopologyEdit &edit, QWidget *parent)
    : WorkDialog(parent),
      m_snapshot(snapshot),
      m_edit(edit),
      m_heading(plainLabel(this, QStringLiteral("editHeading"))),
      m_inputs(new QWidget(this)),
      m_form(new QFormLayout(m_inputs)),
      m_view(new PlanView(this)),
      m_confirm(new QWidget(this)),
      m_confirmLabel(plainLabel(m_confirm, QStringLiteral("confirmLabel"))),
      m_typed(new QLineEdit(m_confirm))
{
    setObjectName(QStringLiteral("editDialog"));
    setWindowTitle(tr("Change the topology"));
    constexpr QSize usual(720, 620);
    resize(usual);
    setUpInputs();
    setUpColumn();
    connect(m_typed, &QLineEdit::textChanged, this, &EditDialog::refresh);
    connect(doButton(), &QPushButton::clicked, this, &EditDialog::begin);
    replan();
}

void EditDialog::setUpInputs()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::wideGap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool directed = isDirected(m_edit.kind);
    if (!concernsId(m_edit.kind))
        m_first = addServers(QStringLiteral("firstChoice"),
                             m_edit.kind == Kind::RemoveServer ? tr("&Server")
                             : directed                        ? tr("&From")
                                                               : tr("&One server"),
                             m_edit.first);
    if (concernsPair(m_edit.kind))
        m_second = addServers(QStringLiteral("secondChoice"),
                              m_edit.kind == Kind::Reinitialise ? tr("&Overwrite")
                              : directed                        ? tr("&To")
                                                                : tr("Ot&her server"),
                              m_edit.second);
    if (concernsId(m_edit.kind)) {
        m_id = new QComboBox(m_inputs);
        m_id->setObjectName(QStringLiteral("idChoice"));
        const auto ids = unownedIds(*m_snapshot);
        for (auto id = ids.cbegin(); id != ids.cend(); ++id)
            m_id->addItem(id.value().isEmpty() ? QString::number(id.key()) : tr("%1 (last at %2)").arg(id.key()).arg(id.value()),
                          id.key());
        m_form->addRow(tr("&Replica id"), m_id);
        connect(m_id, &QComboBox::currentIndexChanged, this, &EditDialog::replan);
    }
    if (m_edit.kind != Kind::RemoveServer) {
        m_suffix = new QComboBox(m_inputs);
        m_suffix->setObjectName(QStringLiteral("suffixChoice"));
        for (const QString &suffix : m_snapshot->suffixes())
            m_suffix->addItem(QStringLiteral("%1 (%2)").arg(suffixLabel(suffix, m_snapshot->suffix), suffix), suffix);
        m_suffix->setCurrentIndex(std::max(0, m_suffix->findData(m_edit.suffix)));
        m_form->addRow(tr("&Data"), m_suffix);
        connect(m_suffix, &QComboBox::currentIndexChanged, this, &EditDialog::replan);
    }
    theme::alignLabels(*m_form);
}

QComboBox *EditDialog::addServers(const QString &name, const QString &label, const ServerId &chosen)
{
    auto *box = new QComboBox(m_inputs);
    box->setObjectName(name);
    for (const Server &server : m_snapshot->servers)
        if (server.inDirectory)
            box->addItem(server.id.fqdn());
    const bool second = m_first != nullptr;
    const int usual = second && m_first->currentIndex() == 0 ? 1 : 0;
    const int known = box->findText(chosen.fqdn());
    box->setCurrentIndex(known >= 0 ? known : usual);
    m_form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &EditDialog::replan);
    return box;
}

void EditDialog::setUpColumn()
{
    QFont large = font();
    constexpr double larger = 1.25;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_heading->setFont(large);
    m_typed->setObjectName(QStringLiteral("typedName"));
    cancelButton()->setDefault(true);
    doButton()->setAutoDefault(false);
    auto *confirm = new QVBoxLayout(m_confirm);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->addWidget(m_confirmLabel);
    confirm->addWidget(m_typed);
    m_confirmLabel->setBuddy(m_typed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::wideGap);
    column->setSpacing(theme::wideGap);
    column->addWidget(m_heading);
    column->addWidget(m_inputs);
    column->addWidget(m_view, 1);
    addWork(column, m_confirm);
    setTabOrder(m_typed, doButton());
    setTabOrder(doButton(), cancelButton());
}

TopologyEdit EditDialog::chosen() const
{
    TopologyEdit edit = m_edit;
    if (m_first)
        edit.first = ServerId(m_first->currentText());
    if (m_second)
        edit.second = ServerId(m_second->currentText());
    if (m_suffix)
        edit.suffix = m_suffix->currentData().toString();
    if (m_id)
        edit.replicaId = m_id->currentData().toInt();
    return edit;
}

void EditDialog::replan()
{
    m_plan = planEdit(chosen(), *m_snapshot);
    m_heading->setText(m_plan.title);
    m_view->show(m_plan);
    m_typed->clear();
    refresh();
}

void EditDialog::refresh()
{
    const bool dangerous = !m_plan.nameToType.isEmpty();
    const bool choosing = m_state == State::Choosing;
    m_inputs->setEnabled(choosing);
    m_confirm->setVisible(choosing && dangerous && m_plan.possible());
    m_confirmLabel->setText(tr("This is dangerous. Type %1 to confirm:").arg(m_plan.nameToType));
    const bool typed = m_typed->text().trimmed().compare(m_plan.nameToType, Qt::CaseInsensitive) == 0;
    doButton()->setVisible(choosing);
    doButton()->setText(dangerous ? tr("Do &it in spite of the danger") : tr("Do &it"));
    doButton()->setIcon(dangerous ? theme::icon(QStringLiteral("state-warning"), theme::color(Tone::Bad, palette())) : QIcon());
    doButton()->setEnabled(m_plan.possible() && (!dangerous || typed));
    cancelButton()->setText(choosing ? tr("Cancel") : m_state == State::Running ? tr("Stop") : tr("Close"));
}

void EditDialog::begin()
{
    if (m_state != State::Choosing || !doButton()->isEnabled())
        return;
    m_state = State::Running;
    setRunning(true);
    refresh();
    cancelButton()->setFocus();
    emit carryOutRequested(m_plan);
}

void EditDialog::showDeed(int index, const DeedReport &report)
{
    m_view->showDeed(index, report);
}

void EditDialog::showEnd(const EditReport &report)
{
    m_state = State::Ended;
    setRunning(false);
    clearWork();
    for (int i = 0; i < report.deeds.size(); ++i)
        m_view->showDeed(i, report.deeds[i]);
    if (report.good())
        banner()->showMessage({QStringLiteral("state-in-sync"), tr("Done"), Tone::Good}, tr("Done"), m_plan.title);
    else if (report.error->summary.isEmpty() || report.error->fault == Fault::Cancelled)
        banner()->showMessage({QStringLiteral("state-interrupted"), tr("Stopped"), Tone::Warning}, tr("Stopped"),
                              report.error->summary + u' ' + report.error->advice);
    else
        banner()->showError(*report.error);
    banner()->show();
    refresh();
    cancelButton()->setFocus();
}

void EditDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    cancelButton()->setFocus(); // Enter must not do anything
}

} // namespace rd
