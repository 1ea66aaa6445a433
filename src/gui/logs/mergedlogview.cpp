// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/mergedlogview.h"

#include "diagnosis/harmless.h"
#include "gui/theme.h"
#include "gui/topology/paintaids.h"
#include "installer/installerparser.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace rd {
namespace {

constexpr int bar = 4; ///< in the host's colour
constexpr int space = 6;
constexpr int timeLetters = 18; ///< "11-24 22:10:11.123"
constexpr int placeLetters = 22;
constexpr int foldLetters = 5;

std::optional<StateLook> lookOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Critical:
    case LogLevel::Error:
        return StateLook{QStringLiteral("state-failing"), {}, Tone::Bad};
    case LogLevel::Warning:
        return StateLook{QStringLiteral("state-warning"), {}, Tone::Warning};
    case LogLevel::Info:
        return StateLook{QStringLiteral("state-info"), {}, Tone::Muted};
    case LogLevel::Debug:
    case LogLevel::None:
        break;
    }
    return {};
}

} // namespace

MergedLogView::MergedLogView(LogDesk *desk, QWidget *parent) : LogView(parent), m_desk(desk)
{
    connect(desk, &LogDesk::rowsChanged, this, &MergedLogView::rowsChanged);
    connect(desk, &LogDesk::hitsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(desk, &LogDesk::bookmarksChanged, viewport(), qOverload<>(&QWidget::update));
    connect(desk, &LogDesk::sourcesChanged, this, [this] {
        m_texts.clear();
        viewport()->update();
    });
    connect(this, &LogView::currentLineChanged, this, &MergedLogView::placeChanged);
}

/// Rows may come between others, or all of them are new: what was current stays current, what was on top stays on top.
void MergedLogView::rowsChanged(bool anew)
{
    m_texts.clear();
    const LogRows &rows = m_desk->rows();
    const std::optional<qint64> before = currentLine();
    if (m_place && (!before || rows.at(*before) != m_place))
        setCurrent(rows.rowOf(*m_place));
    if (!m_place)
        setCurrent({});
    contentChanged();
    if (anew && !isFollowing() && m_place)
        if (const auto row = rows.nearestRowOf(*m_place))
            scrollToTop(*row - viewport()->height() / std::max(1, fontMetrics().height() + 2) / 3);
}

void MergedLogView::placeChanged()
{
    m_place = currentPlace();
    const QString reason = currentLine() ? harmless(*currentLine()) : QString();
    if (!reason.isEmpty())
        setAccessibleDescription(tr("%1 Harmless: %2", "a line and why").arg(accessibleDescription(), reason));
}

QByteArrayView MergedLogView::bytesOf(qint64 row) const
{
    const auto place = m_desk->rows().at(row);
    return place ? m_desk->line(*place) : QByteArrayView();
}

const LogText &MergedLogView::textOf(int source) const
{
    auto known = m_texts.find(source);
    if (known == m_texts.end())
        known = m_texts.insert(source, m_desk->text(source));
    return *known;
}

QByteArrayView MergedLogView::shownPart(qint64 row) const
{
    const QByteArrayView line = bytesOf(row);
    const auto stamp = readStamp(line, 0);
    constexpr qsizetype longestStamp = 24; // behind what else stands before it, it stays
    if (!stamp || stamp->secondsEnd > longestStamp)
        return line;
    return line.sliced(std::min(stamp->end + (line.sliced(stamp->end).startsWith(' ') ? 1 : 0), line.size()));
}

QString MergedLogView::placeText(const LogPlace &place) const
{
    const LogDeskSource *source = m_desk->source(place.source);
    if (!source)
        return {};
    const QString host = source->host.section(u'.', 0, 0);
    return host + u' ' + source->title.section(u'/', -1);
}

QString MergedLogView::copiedText(qint64 row) const
{
    const QString text = LogView::copiedText(row);
    const auto place = m_desk->rows().at(row);
    return place && m_desk->sources().size() > 1 ? placeText(*place) + QStringLiteral(": ") + text : text;
}

QList<QByteArrayView> MergedLogView::hitsIn(QByteArrayView shown) const
{
    QList<QByteArrayView> hits;
    if (!m_matcher)
        return hits;
    for (qsizetype at = 0; at < shown.size();) {
        const auto hit = m_matcher->match(shown.sliced(at));
        if (!hit || hit->isEmpty())
            break;
        hits << *hit;
        at = hit->data() + hit->size() - shown.data();
    }
    return hits;
}

void MergedLogView::setSearched(std::unique_ptr<LogMatcher> matcher)
{
    m_matcher = std::move(matcher);
    viewport()->update();
}

int MergedLogView::hostNumber(const LogDesk &desk, const QString &host)
{
    QStringList hosts;
    for (const LogDeskSource &source : desk.sources())
        if (!hosts.contains(source.host))
            hosts << source.host;
    return static_cast<int>(hosts.indexOf(host));
}

int MergedLogView::gutterWidth() const
{
    const int letter = fontMetrics().averageCharWidth();
    const int folds = m_desk->filter().fold ? foldLetters * letter + space : 0;
    return bar + space + timeLetters * letter + space + theme::smallIcon + space + placeLetters * letter + space + folds;
}

void MergedLogView::paintGutter(QPainter &painter, qint64 row, const QRect &area, bool selected)
{
    const auto place = m_desk->rows().at(row);
    const LogDeskSource *source = place ? m_desk->source(place->source) : nullptr;
    if (!source)
        return;
    const LogText &text = textOf(place->source);
    const QByteArrayView line = m_desk->line(*place);
    const LogTime time = timeOf(text, place->line);
    const auto stamp = time.dated ? readStamp(line, text.newest) : std::nullopt;
    const LogNature nature = readNature(line, stamp ? stamp->end : 0);
    const QColor colour = theme::hostColor(hostNumber(*m_desk, source->host), palette());
    const int letter = fontMetrics().averageCharWidth();
    const int baseline = area.top() + fontMetrics().ascent() + 1;
    const QColor plain = palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? plain : theme::color(Tone::Muted, palette());
    painter.fillRect(QRect(area.left(), area.top(), bar, area.height()), colour);
    int left = area.left() + bar + space;
    painter.setPen(time.dated ? plain : faint);
    const QString shown =
        QDateTime::fromMSecsSinceEpoch(time.micros / 1000, Qt::UTC).toString(QStringLiteral("MM-dd HH:mm:ss.zzz"));
    painter.drawText(left, baseline, time.dated ? shown : QStringLiteral("·").rightJustified(timeLetters));
    left += timeLetters * letter + space;
    if (m_desk->isBookmarked(*place))
        painter.drawPixmap(
            left, area.top() + (area.height() - theme::smallIcon) / 2,
            theme::icon(QStringLiteral("bookmark"), theme::color(Tone::Active, palette())).pixmap(theme::smallIcon));
    else if (const auto look = lookOf(nature.level))
        paintShape(&painter,
                   QRectF(left, area.top() + (area.height() - theme::smallIcon) / 2.0, theme::smallIcon, theme::smallIcon), *look,
                   palette());
    left += theme::smallIcon + space;
    painter.setPen(selected ? plain : colour);
    painter.drawText(left, baseline, fontMetrics().elidedText(placeText(*place), Qt::ElideMiddle, placeLetters * letter));
    left += placeLetters * letter + space;
    if (m_desk->filter().fold)
        if (const int folded = foldedUnder(text, place->line); folded > 0) {
            const QString count =
                folded >= mostCounted ? QStringLiteral("×%1+").arg(mostCounted) : QStringLiteral("×%1").arg(folded + 1);
            painter.setPen(selected ? plain : theme::color(Tone::Active, palette()));
            painter.drawText(left, baseline, count);
        }
    painter.setPen(theme::border(palette()));
    painter.drawLine(area.topRight(), area.bottomRight());
}

void MergedLogView::setKnowledge(std::shared_ptr<const Knowledge> knowledge)
{
    m_knowledge = std::move(knowledge);
    m_reasons.clear();
    viewport()->update();
}

void MergedLogView::setDimming(bool dims)
{
    m_dims = dims;
    viewport()->update();
}

QString MergedLogView::harmless(qint64 row) const
{
    const auto place = m_knowledge && m_dims ? m_desk->rows().at(row) : std::nullopt;
    if (!place)
        return {};
    constexpr qsizetype mostKept = 10'000;
    if (m_reasons.size() > mostKept)
        m_reasons.clear();
    auto known = m_reasons.constFind(place->packed());
    if (known == m_reasons.constEnd())
        known = m_reasons.insert(place->packed(), harmlessReason(*m_knowledge, m_desk->line(*place)));
    return *known;
}

QColor MergedLogView::colorOf(qint64 row) const
{
    return harmless(row).isEmpty() ? LogView::colorOf(row) : theme::color(Tone::Muted, palette());
}

bool MergedLogView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return LogView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString reason = harmless(lineAt(help->pos()));
    QToolTip::showText(help->globalPos(), reason.isEmpty() ? QString() : tr("Harmless: %1").arg(reason), viewport());
    return true;
}

std::optional<qint64> MergedLogView::currentTime() const
{
    const auto place = m_desk->rows().at(currentLine().value_or(topLine()));
    return place ? std::optional(timeOf(textOf(place->source), place->line).micros) : std::nullopt;
}

std::optional<LogPlace> MergedLogView::currentPlace() const
{
    return currentLine() ? m_desk->rows().at(*currentLine()) : std::nullopt;
}

void MergedLogView::goToPlace(const LogPlace &place)
{
    if (const auto row = m_desk->rows().nearestRowOf(place)) {
        goToLine(*row);
        setFocus(Qt::OtherFocusReason);
    }
}

void MergedLogView::toggleBookmark()
{
    if (const auto place = currentPlace())
        m_desk->toggleBookmark(*place);
}

QMenu *MergedLogView::contextMenu(qint64 row)
{
    QMenu *menu = LogView::contextMenu(row);
    const auto place = m_desk->rows().at(row);
    if (!place)
        return menu;
    menu->addAction(theme::icon(QStringLiteral("bookmark")),
                    m_desk->isBookmarked(*place) ? tr("Remove bookmark") : tr("Set bookmark"), this,
                    [this, place] { m_desk->toggleBookmark(*place); });
    if (m_desk->filter().fold)
        menu->addAction(tr("Unfold or fold this line"), this, [this, place] { emit unfoldRequested(*place); });
    if (const QString reason = harmless(row); !reason.isEmpty())
        menu->addAction(fontMetrics().elidedText(tr("Harmless: %1").arg(reason), Qt::ElideRight, width() / 2))->setEnabled(false);
    menu->addSeparator();
    const qint64 time = timeOf(textOf(place->source), place->line).micros;
    menu->addAction(tr("Show only from this line on"), this, [this, time] { emit fromHereRequested(time); });
    menu->addAction(tr("Show only up to this line"), this, [this, time] { emit untilHereRequested(time); });
    return menu;
}

void MergedLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_B && event->modifiers() == Qt::ControlModifier)
        toggleBookmark();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_desk->filter().fold && currentPlace())
        emit unfoldRequested(*currentPlace());
    else
        LogView::keyPressEvent(event);
}

void MergedLogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = m_desk->rows().at(lineAt(event->pos()));
    if (place && m_desk->filter().fold)
        emit unfoldRequested(*place);
}

} // namespace rd
