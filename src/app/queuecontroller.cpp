// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queuecontroller.h"

#include "app/creationcontroller.h"
#include "core/job.h"
#include "gui/mainwindow.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/queuepanel.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reviewpage.h"

#include <algorithm>

namespace rd {

using State = QueueEntry::State;

QueueController::QueueController(ReplicaQueue queue, MainWindow &window, CreationController &creations, QObject *parent)
    : QObject(parent),
      m_queue(std::move(queue)),
      m_window(window),
      m_creations(creations)
{
    m_files.setMaxThreadCount(1);
    QueuePanel *panel = window.replicasPage()->queuePanel();
    panel->setModel(&m_model);
    connect(window.reviewPage(), &ReviewPage::queueRequested, this, &QueueController::add);
    connect(panel, &QueuePanel::moveRequested, this, [this](const QString &id, int places) {
        change([id, places](ReplicaQueue &file) { return file.move(id, places); });
    });
    connect(panel, &QueuePanel::removeRequested, this,
            [this](const QString &id) { change([id](ReplicaQueue &file) { return file.remove(id); }); });
    connect(panel, &QueuePanel::goRequested, this, &QueueController::go);
    connect(panel, &QueuePanel::stopRequested, this, [this] { setGoing(false); });
    connect(&creations, &CreationController::begun, this, &QueueController::begun);
    connect(&creations, &CreationController::notBegun, this, &QueueController::notBegun);
    connect(&creations, &CreationController::ended, this, &QueueController::ended);
}

QueueController::~QueueController()
{
    m_files.waitForDone();
}

void QueueController::setGoing(bool going)
{
    m_going = going;
    m_window.replicasPage()->queuePanel()->setGoing(going);
}

void QueueController::refresh()
{
    change([](ReplicaQueue &) -> Result<> { return {}; });
}

void QueueController::change(std::function<Result<>(ReplicaQueue &)> deed, std::function<void()> then)
{
    const auto work = [queue = m_queue, deed = std::move(deed)](Monitor &) mutable -> Result<QList<QueueEntry>> {
        if (const auto done = deed(queue); !done)
            return pass(done.error());
        return queue.entries();
    };
    deliver(startJob(m_files, work), this, [this, then = std::move(then)](const Result<QList<QueueEntry>> &entries) {
        if (!entries) {
            m_window.replicasPage()->queuePanel()->showError(entries.error());
            return;
        }
        m_model.setEntries(*entries);
        if (then)
            then();
    });
}

void QueueController::add(const ReplicaOrder &order)
{
    const auto work = [queue = m_queue, order](Monitor &) mutable { return queue.add(order); };
    deliver(startJob(m_files, work), this, [this](const Result<QueueEntry> &added) {
        if (!added) {
            m_window.reviewPage()->showError(added.error());
            return;
        }
        m_window.orderPage()->clear();
        m_window.showReplicas();
        change([](ReplicaQueue &) -> Result<> { return {}; },
               [this] {
                   if (m_going)
                       next();
               });
    });
}

void QueueController::go()
{
    setGoing(true);
    next();
}

void QueueController::next()
{
    const auto work = [queue = m_queue](Monitor &) { return queue.entries(); };
    deliver(startJob(m_files, work), this, [this](const Result<QList<QueueEntry>> &entries) {
        if (!m_going)
            return;
        if (entries)
            takeUpOrBegin(*entries);
        else
            m_window.replicasPage()->queuePanel()->showError(entries.error());
    });
}

void QueueController::takeUpOrBegin(const QList<QueueEntry> &entries)
{
    m_model.setEntries(entries);
    const auto left = std::find_if(entries.begin(), entries.end(), [this](const QueueEntry &entry) {
        return entry.state == State::Running && !m_driven.contains(entry.run);
    });
    if (left != entries.end()) { // a program that was killed left it
        if (left->run.isEmpty()) {
            m_creations.start(left->order);
        } else {
            m_driven.insert(left->run, left->id);
            m_creations.takeUp(left->run);
        }
        return;
    }
    const auto work = [queue = m_queue](Monitor &) mutable { return queue.takeNext(); };
    deliver(startJob(m_files, work), this, [this](const Result<std::optional<QueueEntry>> &taken) {
        if (!taken)
            m_window.replicasPage()->queuePanel()->showError(taken.error());
        else if (*taken)
            m_creations.start((*taken)->order);
        else if (m_driven.isEmpty())
            setGoing(false); // nothing is left that may begin
    });
}

void QueueController::begun(const QString &target, const QString &runId)
{
    const QList<QueueEntry> known = m_model.entries();
    const auto entry =
        std::find_if(known.begin(), known.end(), [&target](const QueueEntry &one) { return one.order.target == target; });
    if (entry == known.end())
        return; // it was started directly
    m_driven.insert(runId, entry->id);
    change([id = entry->id, runId](ReplicaQueue &file) { return file.setState(id, State::Running, runId); },
           [this] {
               if (m_going)
                   next(); // another domain may begin too
           });
}

void QueueController::notBegun(const QString &target, const Error &error)
{
    for (const QueueEntry &entry : m_model.entries()) {
        if (entry.order.target != target)
            continue;
        setGoing(false);
        m_window.replicasPage()->queuePanel()->showError(error);
        change([id = entry.id](ReplicaQueue &file) { return file.setState(id, State::Waiting, {}); });
        return;
    }
}

void QueueController::ended(const QString &runId, SessionState state)
{
    QString id = m_driven.value(runId); // known before the file says so
    for (const QueueEntry &entry : m_model.entries())
        if (id.isEmpty() && entry.run == runId)
            id = entry.id; // tried again by the person
    if (id.isEmpty())
        return;
    const auto goOn = [this, runId] {
        m_driven.remove(runId); // not before the file knows: else it would be taken up once more
        if (m_going)
            next();
    };
    if (state == SessionState::Succeeded) {
        change([id](ReplicaQueue &file) { return file.remove(id); }, goOn);
    } else if (state == SessionState::Failed) {
        change([id, runId](ReplicaQueue &file) { return file.setState(id, State::Failed, runId); }, goOn);
    } else {
        m_driven.remove(runId);
        setGoing(false); // stopped by the person: it stays what comes first
    }
}

} // namespace rd
