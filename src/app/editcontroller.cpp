// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editcontroller.h"

#include "app/deedrelay.h"
#include "core/job.h"
#include "gui/edit/editdialog.h"
#include "gui/guiasker.h"

namespace rd {
namespace {

/// Stops by a flag: cancelling the future would throw away the report of what is done.
class FlagMonitor final : public Monitor
{
public:
    FlagMonitor(Monitor &outer, const std::atomic<bool> &stop) : m_outer(outer), m_stop(stop) {}
    bool stopRequested() const override { return m_stop || m_outer.stopRequested(); }
    void progress(int done, int total, const QString &stage) override { m_outer.progress(done, total, stage); }

private:
    Monitor &m_outer;
    const std::atomic<bool> &m_stop;
};

} // namespace

EditController::EditController(const Outside &outside, QThreadPool &pool, QWidget &window, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_window(window)
{}

EditController::~EditController()
{
    stop();
}

void EditController::begin(std::shared_ptr<DirectoryConnector> connector, const QString &who)
{
    m_connector = std::move(connector);
    m_who = who;
}

void EditController::end()
{
    stop();
    if (m_dialog)
        m_dialog->deleteLater();
    m_connector.reset();
    m_snapshot.reset();
    m_next.clear();
}

void EditController::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    proposeNext();
}

void EditController::proposeAll(const QList<TopologyEdit> &edits)
{
    if (m_dialog)
        return;
    m_next = edits;
    m_lastDone = {};
    proposeNext();
}

void EditController::proposeNext()
{
    const bool fresh = m_snapshot && (!m_lastDone.isValid() || m_snapshot->takenAt > m_lastDone);
    if (m_next.isEmpty() || m_dialog || !fresh)
        return;
    propose(m_next.takeFirst());
    if (!m_dialog)
        return;
    if (!m_next.isEmpty())
        m_dialog->setWindowTitle(tr("Then %n more change(s)", nullptr, static_cast<int>(m_next.size())));
    const QDateTime before = m_lastDone;
    connect(m_dialog, &QDialog::finished, this, [this, before] {
        m_dialog.clear(); // it deletes itself
        if (m_lastDone == before)
            m_next.clear(); // not carried out: the others may rest on it
        proposeNext();
    });
}

void EditController::propose(const TopologyEdit &edit)
{
    if (!m_connector || !m_snapshot || m_dialog)
        return;
    auto *dialog = new EditDialog(m_snapshot, edit, &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditDialog::carryOutRequested, this, [this, dialog](const EditPlan &plan) { carryOut(dialog, plan); });
    connect(dialog, &EditDialog::stopRequested, this, [this] {
        if (m_stop)
            *m_stop = true;
        if (m_asker)
            m_asker->close();
    });
    dialog->open();
}

void EditController::carryOut(EditDialog *dialog, const EditPlan &plan)
{
    m_asker = std::make_shared<GuiAsker>();
    connect(m_asker.get(), &GuiAsker::asked, dialog, &EditDialog::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, dialog, &EditDialog::withdrawQuestion);
    connect(dialog, &EditDialog::answered, m_asker.get(), &GuiAsker::answer);
    connect(dialog, &EditDialog::answerRefused, m_asker.get(), &GuiAsker::refuse);
    const auto relay = std::make_shared<DeedRelay>();
    connect(relay.get(), &DeedRelay::deedChanged, dialog, &EditDialog::showDeed);

    EditPorts ports = m_outside.editPorts(m_connector, std::make_shared<Credentials>(m_asker, m_outside.logins), plan.domain);
    ports.who = m_who;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto work = [plan, ports, relay, stop = m_stop](Monitor &monitor) -> Result<EditReport> {
        FlagMonitor stoppable(monitor, *stop);
        const auto tell = [&relay](int index, const DeedReport &report) { emit relay->deedChanged(index, report); };
        return rd::carryOut(plan, ports, tell, stoppable);
    };
    const auto job = startJob(m_pool, work);
    m_run = deliver(job, this, [this](const Result<EditReport> &answer) {
        EditReport report;
        if (answer)
            report = *answer;
        else
            report.error = answer.error();
        m_run.clear();
        if (!report.good())
            m_next.clear();
        m_lastDone = QDateTime::currentDateTimeUtc();
        if (m_dialog)
            m_dialog->showEnd(report);
        emit changed();
    });
    connect(m_run, &QFutureWatcherBase::progressTextChanged, dialog, &EditDialog::showStage);
}

void EditController::stop()
{
    if (m_asker)
        m_asker->close(); // the worker may wait for an answer
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run->cancel();
    m_run->deleteLater();
    m_run.clear();
}

} // namespace rd
