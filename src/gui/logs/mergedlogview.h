// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/knowledge.h"
#include "gui/logs/logview.h"
#include "models/logdesk.h"

namespace rd {

/// All logs of a desk on one time axis. At its left: when, how grave, from where; the time is not repeated in the text.
class MergedLogView : public LogView
{
    Q_OBJECT
public:
    explicit MergedLogView(LogDesk *desk, QWidget *parent = nullptr);

    std::optional<LogPlace> currentPlace() const;
    void goToPlace(const LogPlace &place);
    /// Marks what is searched for; null: nothing.
    void setSearched(std::unique_ptr<LogMatcher> matcher);
    /// The time of the current line, or of the first one seen, on the common axis.
    std::optional<qint64> currentTime() const;
    /// What tells harmless lines; until it comes, no line is dimmed.
    void setKnowledge(std::shared_ptr<const Knowledge> knowledge);
    void setDimming(bool dims);
    /// The number of a host, which gives its colour.
    static int hostNumber(const LogDesk &desk, const QString &host);

signals:
    void unfoldRequested(const rd::LogPlace &place);
    void fromHereRequested(qint64 micros);
    void untilHereRequested(qint64 micros);

protected:
    qint64 firstLine() const override { return m_desk->rows().firstRow(); }
    qint64 endLine() const override { return m_desk->rows().endRow(); }
    QByteArrayView bytesOf(qint64 row) const override;
    QByteArrayView shownPart(qint64 row) const override;
    QString copiedText(qint64 row) const override;
    QColor colorOf(qint64 row) const override;
    QList<QByteArrayView> hitsIn(QByteArrayView shown) const override;
    int gutterWidth() const override;
    void paintGutter(QPainter &painter, qint64 row, const QRect &area, bool selected) override;
    QMenu *contextMenu(qint64 row) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rowsChanged(bool anew);
    const LogText &textOf(int source) const;
    QString placeText(const LogPlace &place) const;
    void toggleBookmark();
    /// Why the line is harmless; empty: it is not known to be, or nobody wants to know.
    QString harmless(qint64 row) const;
    void placeChanged();

    LogDesk *m_desk;
    std::unique_ptr<LogMatcher> m_matcher;
    std::shared_ptr<const Knowledge> m_knowledge;
    bool m_dims = true;
    mutable QHash<quint64, QString> m_reasons; ///< by place, of lines that were seen
    mutable QHash<int, LogText> m_texts;       ///< of the rows as they are
    std::optional<LogPlace> m_place;           ///< of the current line
};

} // namespace rd
