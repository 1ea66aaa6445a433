// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "topology/analysis.h"
#include "topology/graphlayout.h"

#include <QGraphicsScene>
#include <QSet>

namespace rd {

class LinkItem;
class LocationItem;
class ServerItem;

/// A snapshot as items, kept by their keys and changed in place: what did not change does not flicker or lose its selection.
class TopologyScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit TopologyScene(QObject *parent = nullptr);
    ~TopologyScene() override;

    void show(SnapshotPtr snapshot, const Positions &positions);
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Where every server stands now, dragged ones included.
    Positions positions() const;

    void setHiddenSuffixes(const QSet<QString> &hidden);
    const QSet<QString> &hiddenSuffixes() const { return m_hidden; }

    /// Marks servers and links whose loss would split a suffix.
    void markWeakPoints(const QList<SuffixStructure> &suffixes);

    ServerItem *serverItem(const ServerId &id) const { return m_servers.value(id); }
    LinkItem *linkItem(const AgreementKey &key) const { return m_links.value(key); }
    ServerItem *selectedServer() const;
    ServerItem *serverAt(const QPointF &place) const;
    Choice choice() const;
    /// Shows what is chosen elsewhere.
    void choose(const Choice &choice);
    /// The person chose this server here.
    void pick(const ServerId &id);
    void pickNothing();

    /// The server that comes next in this direction from the selected one (arrow keys), linked ones first; or nothing.
    ServerItem *neighbour(Qt::Key direction) const;
    /// The next or previous by name; null at the end.
    ServerItem *following(bool forward) const;

    /// Called by a server that moves.
    void followServer(const ServerId &id);

signals:
    void serverMoved(const rd::ServerId &id);
    void choiceChanged(); ///< by the person, here
    void choiceShown();   ///< by whomever

private:
    using ServerPair = std::pair<ServerId, ServerId>;
    void showServers(const Positions &positions);
    void showLinks();
    void findLanes();
    void placeLink(LinkItem *link);
    void placeLocation(const QString &location);
    void fitSceneRect();

    SnapshotPtr m_snapshot;
    QSet<QString> m_hidden;
    QHash<ServerId, ServerItem *> m_servers; ///< owned by the scene
    QHash<AgreementKey, LinkItem *> m_links;
    QHash<QString, LocationItem *> m_locations;
    QHash<ServerId, QList<LinkItem *>> m_linksOf;
    QHash<QString, QList<ServerId>> m_members; ///< of each location
    QHash<ServerPair, QStringList> m_lanes;    ///< the visible suffixes between two servers
    bool m_quiet = false;                      ///< many items change at once
};

} // namespace rd
