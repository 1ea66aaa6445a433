// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace rd {

class ConnectGesture;
class Minimap;
class TopologyScene;

/// The graph to look at: zoom by wheel and keys, pan by dragging, walk from server to server by arrow keys and Tab, make a link
/// from one to another.
class TopologyView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit TopologyView(QWidget *parent = nullptr);

    void setTopology(TopologyScene *scene);
    TopologyScene *topology() const { return m_topology; }
    ConnectGesture *connecting() const { return m_connecting; }
    QRectF inSight() const;
    void zoomBy(double factor);
    /// Everything in sight, never larger than drawn; stays so while the window changes until the person zooms.
    void fitAll();
    /// What changed in the scene may need a new fit.
    void sceneChanged();
    void reveal(const QGraphicsItem *node);

signals:
    void detailsWanted(); ///< Enter on a selected thing
    void layoutEdited();  ///< the person let go of a server that was moved

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    bool connectKey(int key);
    void nudge(Qt::Key direction);
    void walkTo(QGraphicsItem *node);
    void toggleLocation();
    void tellSelection();
    TopologyScene *m_topology = nullptr;
    ConnectGesture *m_connecting = nullptr;
    Minimap *m_minimap = nullptr;
    bool m_fitted = true;
    bool m_moved = false; ///< a server, since the button went down
};

} // namespace rd
