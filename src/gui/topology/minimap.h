// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace rd {

class TopologyView;

/// The whole graph in a corner, with a frame around what is in sight; press or drag to go there. Only there while something is
/// out of sight.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(TopologyView *view);

    void refresh();        ///< servers came, went, moved or changed their state
    void followViewport(); ///< another part is in sight

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform toMap() const;
    void draw();
    void goTo(const QPoint &place);

    TopologyView *m_view;
    QPixmap m_drawn;
};

} // namespace rd
