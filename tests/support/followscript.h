// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logfollower.h"

#include <QList>

namespace rd::test {

/// Does the next deed whenever enough has come, and stops after the last one.
class FollowScript final : public LogFollowTaker, public Monitor
{
public:
    struct Deed
    {
        QByteArray awaited; ///< all that has come by then
        std::function<void()> deed;
    };
    QList<Deed> deeds;
    QByteArray all;
    QList<FollowEvent> events;

    void takeBytes(int, QByteArrayView bytes) override
    {
        all.append(bytes);
        goOn();
    }
    void takeEvent(int, FollowEvent event) override
    {
        events << event;
        goOn();
    }
    void connection(FollowEvent event, const Error &) override { events << event; }
    bool stopRequested() const override { return deeds.isEmpty(); }
    void progress(int, int, const QString &) override {}

private:
    void goOn()
    {
        if (!deeds.isEmpty() && all == deeds.first().awaited)
            deeds.takeFirst().deed();
    }
};

} // namespace rd::test
