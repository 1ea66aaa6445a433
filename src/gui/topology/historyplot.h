// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history.h"

#include <QWidget>

namespace rd {

/// The past of what is selected, large: its title, the strip, the times of its ends, and the greatest lag. Arrow keys go from
/// step to step, as the pointer does, and tell each.
class HistoryPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPlot(QWidget *parent = nullptr);

    void show(const QString &title, const HistoryStrip &strip);
    using QWidget::show;
    const HistoryStrip &strip() const { return m_strip; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    void pick(qsizetype cell);
    QString m_title;
    HistoryStrip m_strip;
    qsizetype m_picked = -1; ///< by keys
};

} // namespace rd
