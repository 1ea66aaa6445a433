// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathcontroller.h"

#include "app/topologycontroller.h"
#include "gui/guiasker.h"
#include "gui/topology/topologypage.h"

namespace rd {

PathController::PathController(const Outside &outside, TopologyPage &page, TopologyController &topology, QObject *parent)
    : QObject(parent),
      m_asker(std::make_shared<GuiAsker>()),
      m_shells(outside.shells(std::make_shared<Credentials>(m_asker, outside.logins)))
{
    connect(&page, &TopologyPage::pathsWanted, &topology,
            [this, &topology](bool wanted) { topology.setPathShells(wanted ? m_shells : nullptr); });
    connect(m_asker.get(), &GuiAsker::asked, &page, &TopologyPage::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, &page, &TopologyPage::withdrawQuestion);
    connect(&page, &TopologyPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(&page, &TopologyPage::answerRefused, this, [this, &page] {
        page.setTryingPaths(false);
        m_asker->refuse();
    });
}

PathController::~PathController()
{
    m_asker->close(); // a worker may wait for an answer
}

} // namespace rd
