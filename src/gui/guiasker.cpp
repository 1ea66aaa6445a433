// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiasker.h"

#include <algorithm>

namespace rd {

GuiAsker::~GuiAsker()
{
    close();
}

Result<SecretPtr> GuiAsker::ask(const Question &question, Monitor &monitor)
{
    auto mine = std::make_shared<Waiting>();
    mine->question = question;
    QMutexLocker guard(&m_guard);
    if (m_closed)
        return fail(Fault::Cancelled, tr("Stopped."));
    m_waiting.push_back(mine);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &GuiAsker::showNext, Qt::QueuedConnection);
    while (!mine->answered && !m_closed && !monitor.stopRequested())
        m_settled.wait(&m_guard, QDeadlineTimer(cancelLatency));
    if (mine->answered)
        return mine->secret ? Result<SecretPtr>(mine->secret) : fail(Fault::Cancelled, tr("The question was not answered."));
    const auto place = std::find(m_waiting.begin(), m_waiting.end(), mine);
    const bool shown = place == m_waiting.begin();
    if (place != m_waiting.end())
        m_waiting.erase(place);
    if (shown && !m_closed)
        QMetaObject::invokeMethod(this, &GuiAsker::showNext, Qt::QueuedConnection);
    return fail(Fault::Cancelled, tr("Stopped."));
}

void GuiAsker::answer(SecretPtr secret)
{
    settle(std::move(secret));
}

void GuiAsker::refuse()
{
    settle({});
}

void GuiAsker::settle(SecretPtr secret)
{
    {
        const QMutexLocker guard(&m_guard);
        if (m_waiting.empty())
            return;
        m_waiting.front()->answered = true;
        m_waiting.front()->secret = std::move(secret);
        m_waiting.pop_front();
    }
    m_settled.wakeAll();
    showNext();
}

void GuiAsker::showNext()
{
    std::optional<Question> next;
    {
        const QMutexLocker guard(&m_guard);
        if (!m_waiting.empty())
            next = m_waiting.front()->question;
    }
    if (next)
        emit asked(*next);
    else
        emit withdrawn();
}

void GuiAsker::close()
{
    {
        const QMutexLocker guard(&m_guard);
        m_closed = true;
        m_waiting.clear();
    }
    m_settled.wakeAll();
}

} // namespace rd
