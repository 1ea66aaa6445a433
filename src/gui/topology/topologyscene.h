// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"
#include "topology/graphlayout.h"

#include <QGraphicsScene>

namespace rd {

class LinkItem;
class ServerItem;

/// A snapshot as items, kept by their keys and changed in place: what did not change does not flicker or lose its selection.
class TopologyScene : public QGraphicsScene
{
    Q_OBJECT
public:
    using QGraphicsScene::QGraphicsScene;
    ~TopologyScene() override;

    void show(SnapshotPtr snapshot, const Positions &positions);
    const SnapshotPtr &snapshot() const { return m_snapshot; }

    ServerItem *serverItem(const ServerId &id) const { return m_servers.value(id); }
    LinkItem *linkItem(const AgreementKey &key) const { return m_links.value(key); }
    ServerItem *selectedServer() const;
    LinkItem *selectedLink() const;
    void selectServer(const ServerId &id);
    void selectLink(const AgreementKey &key);

    /// The server that comes next in this direction from the selected one (arrow keys), or nothing.
    ServerItem *neighbour(Qt::Key direction) const;
    /// The next or previous by name; null at the end.
    ServerItem *following(bool forward) const;

private:
    void placeLinks(const Positions &positions);
    SnapshotPtr m_snapshot;
    QHash<ServerId, ServerItem *> m_servers; ///< owned by the scene
    QHash<AgreementKey, LinkItem *> m_links;
};

} // namespace rd
