// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "models/grouping.h"
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

    /// Locations drawn as one card instead of their servers.
    void setCollapsed(const QSet<QString> &locations);
    const QSet<QString> &collapsed() const { return m_grouping.collapsed(); }
    QStringList locations() const { return m_members.keys(); }
    /// Collapses or opens what is there: a collapsed location, or the name of one, or the location of a server.
    void toggleLocation(const QString &location);
    LocationItem *locationItem(const QString &name) const { return m_locations.value(name); }
    /// The collapsed location or the name of one under the place; empty: neither.
    QString locationAt(const QPointF &place) const;

    /// Marks servers and links whose loss would split a suffix.
    void markWeakPoints(const QList<SuffixStructure> &suffixes);

    ServerItem *serverItem(const ServerId &id) const { return m_servers.value(id); }
    LinkItem *linkItem(const AgreementKey &key) const { return m_links.value(key); }
    ServerItem *selectedServer() const;
    ServerItem *serverAt(const QPointF &place) const;
    Choice choice() const;
    /// Shows what is chosen elsewhere.
    void choose(const Choice &choice);
    /// The person chose this server or collapsed location here.
    void pick(QGraphicsItem *node);
    void pickNothing();

    /// The selected server or collapsed location; null: none.
    QGraphicsItem *selectedNode() const;
    /// The server or collapsed location that comes next in this direction from the selected one (arrow keys), linked ones first;
    /// or nothing.
    QGraphicsItem *neighbour(Qt::Key direction) const;
    /// The next or previous by name; null at the end.
    QGraphicsItem *following(bool forward) const;

    /// Called by a server that moves.
    void followServer(const ServerId &id);

signals:
    void serverMoved(const rd::ServerId &id);
    void choiceChanged();    ///< by the person, here
    void choiceShown();      ///< by whomever
    void collapsedChanged(); ///< what was chosen has to be chosen again in its new shape

private:
    using NodePair = std::pair<QString, QString>;
    void showServers(const Positions &positions);
    void showLinks();
    void arrange();
    void showGroups();
    void findLanes();
    QRectF areaOf(const ServerId &server) const;
    QString nodeOf(const QGraphicsItem *item) const;
    QList<QGraphicsItem *> nodes() const;
    void placeLink(LinkItem *link);
    void placeLocation(const QString &location);
    void sizeLocations();
    void fitSceneRect();

    SnapshotPtr m_snapshot;
    QSet<QString> m_hidden;
    QHash<ServerId, ServerItem *> m_servers; ///< owned by the scene
    QHash<AgreementKey, LinkItem *> m_links;
    QHash<QString, LocationItem *> m_locations;
    QHash<ServerId, QList<LinkItem *>> m_linksOf;
    QHash<QString, QList<ServerId>> m_members; ///< of each location
    Grouping m_grouping;
    QHash<QString, LocationSummary> m_summaries;
    QHash<NodePair, QStringList> m_lanes; ///< the visible suffixes between two servers or groups
    bool m_quiet = false;                 ///< many items change at once
};

} // namespace rd
