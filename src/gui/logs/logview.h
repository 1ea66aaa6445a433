// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QPointer>
#include <optional>

class QMenu;

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
    void currentLineChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

    // What is shown: the lines of a store, or what a derived view has
    virtual qint64 firstLine() const;
    virtual qint64 endLine() const;
    virtual QByteArrayView bytesOf(qint64 number) const;
    /// The part of the line that is shown, and what it is copied as.
    virtual QByteArrayView shownPart(qint64 number) const { return bytesOf(number); }
    virtual QString copiedText(qint64 number) const;
    virtual QColor colorOf(qint64 number) const;
    /// Where hits are in a shown line.
    virtual QList<QByteArrayView> hitsIn(QByteArrayView shown) const;
    /// Room at the left that does not scroll sideways.
    virtual int gutterWidth() const { return 0; }
    virtual void paintGutter(QPainter & /*painter*/, qint64 /*line*/, const QRect & /*area*/, bool /*selected*/) {}
    virtual QMenu *contextMenu(qint64 line);

    void contentChanged();
    qint64 lineAt(const QPoint &position) const;
    /// The current line, without scrolling to it; nothing: none.
    void setCurrent(std::optional<qint64> line);
    qint64 topLine() const;
    void scrollToTop(qint64 line);

private:
    void updateScrollBars();
    int visibleRows() const;
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
