// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace rd {

class ServerItem;
class TopologyScene;

/// The graph to look at: zoom by wheel and keys, pan by dragging, walk from server to server by arrow keys and Tab.
class TopologyView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit TopologyView(QWidget *parent = nullptr);

    void setTopology(TopologyScene *scene);
    void zoomBy(double factor);
    /// Everything in sight, never larger than drawn; stays so while the window changes until the person zooms.
    void fitAll();
    /// What changed in the scene may need a new fit.
    void sceneChanged();
    void reveal(const ServerItem *server);

signals:
    void detailsWanted(); ///< Enter on a selected thing

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void walkTo(ServerItem *server);
    TopologyScene *m_topology = nullptr;
    bool m_fitted = true;
};

} // namespace rd
