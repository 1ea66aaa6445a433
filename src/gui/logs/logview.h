// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <optional>

namespace rd {

/// Shows a LogStore: fixed row height, only the visible lines are ever turned into text, so that its cost does not depend on how
/// much has arrived. Follows the end unless scrolled up. Lines are selected by mouse or keys and copied as text.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);

    void setStore(LogStore *store);
    LogStore *store() const { return m_store; }

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Marks these hits in the visible lines.
    void setHighlight(const QByteArray &wanted);
    std::optional<qint64> currentLine() const { return m_current; }
    void goToLine(qint64 line);
    QString selectedText() const;
    void copySelection() const;

signals:
    void followingChanged(bool following);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qint64 firstLine() const;
    qint64 endLine() const;
    QByteArrayView bytesOf(qint64 number) const;
    void contentChanged();
    void updateScrollBars();
    int visibleRows() const;
    qint64 topLine() const;
    qint64 lineAt(const QPoint &position) const;
    void moveCurrent(qint64 line, bool extend);
    void paintLine(QPainter &painter, qint64 line, int top, bool selected);

    QPointer<LogStore> m_store;
    LiteralFinder m_highlight{QByteArray()};
    std::optional<qint64> m_anchor; ///< the other end of the selection
    std::optional<qint64> m_current;
    qint64 m_shownFirst = 0; ///< first line of the store when it was last looked at
    int m_rowHeight = 1;
    int m_widest = 0; ///< of the lines seen so far
    bool m_following = true;
    bool m_adjusting = false; ///< the scroll bars move by our doing
};

} // namespace rd
