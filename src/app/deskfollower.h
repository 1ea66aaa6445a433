// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logfollower.h"
#include "logs/loginbox.h"
#include "models/logdesk.h"

namespace rd {

/// Puts what followed logs say on the desk, through the inbox. The desk must live as long as the inbox is emptied.
class DeskFollower final : public LogFollowTaker
{
public:
    /// ids: of the sources, in the order of the logs.
    DeskFollower(LogDesk &desk, std::shared_ptr<LogInbox> inbox, QList<int> ids)
        : m_desk(&desk),
          m_inbox(std::move(inbox)),
          m_ids(std::move(ids))
    {}

    void takeBytes(int index, QByteArrayView bytes) override;
    void takeEvent(int index, FollowEvent event) override;
    void connection(FollowEvent event, const Error &why) override;

private:
    LogDesk *m_desk;
    std::shared_ptr<LogInbox> m_inbox;
    QList<int> m_ids;
};

} // namespace rd
