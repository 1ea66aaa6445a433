// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"

#include <QObject>

namespace rd {

class GuiAsker;
class TopologyController;
class TopologyPage;

/// Lets the servers try the paths to each other over SSH for as long as the person wants it. What opens the servers is asked for
/// in the page; who does not answer wants it no longer.
class PathController : public QObject
{
    Q_OBJECT
public:
    PathController(const Outside &outside, TopologyPage &page, TopologyController &topology, QObject *parent = nullptr);
    ~PathController() override;

private:
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<ShellProvider> m_shells;
};

} // namespace rd
