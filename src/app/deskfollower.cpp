// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskfollower.h"

namespace rd {

void DeskFollower::takeBytes(int index, QByteArrayView bytes)
{
    if (index < m_ids.size())
        m_inbox->put([desk = m_desk, id = m_ids[index], copy = bytes.toByteArray()] { desk->append(id, copy); }, bytes.size());
}

void DeskFollower::takeEvent(int index, FollowEvent event)
{
    if (index >= m_ids.size())
        return;
    using State = LogDeskSource::State;
    const State state = event == FollowEvent::Gone ? State::Waiting : State::Following;
    const auto deed = [desk = m_desk, id = m_ids[index], state, event] {
        desk->closeLine(id);
        desk->setState(id, state, followSentence(event));
    };
    m_inbox->put(deed, 0);
}

void DeskFollower::connection(FollowEvent event, const Error &why)
{
    using State = LogDeskSource::State;
    const bool cut = event == FollowEvent::Cut;
    const QString remark = cut && !why.summary.isEmpty() ? why.summary : followSentence(event);
    const auto deed = [desk = m_desk, ids = m_ids, cut, remark] {
        for (const int id : ids)
            desk->setState(id, cut ? State::Cut : State::Following, remark);
    };
    m_inbox->put(deed, 0);
}

} // namespace rd
