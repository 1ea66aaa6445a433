// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/banner.h"

#include "gui/widgets/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <algorithm>

namespace rd {

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_title(plainLabel(this, QStringLiteral("bannerTitle"))),
      m_text(plainLabel(this, QStringLiteral("bannerText"))),
      m_more(new QToolButton(this)),
      m_detail(new QPlainTextEdit(this)),
      m_words(new QVBoxLayout),
      m_buttons(new QWidget(this)),
      m_actions(new QHBoxLayout(m_buttons))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_icon->setAlignment(Qt::AlignTop);

    m_more->setObjectName(QStringLiteral("detailButton"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detail->setObjectName(QStringLiteral("bannerDetail"));
    m_detail->setAccessibleName(tr("The other side’s own words"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_detail->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool shown) {
        m_detail->setVisible(shown);
        refreshIcon();
    });

    m_words->setSpacing(theme::gap / 2);
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    m_words->addWidget(m_more, 0, Qt::AlignLeft);
    constexpr int inFlatButton = 10; // all words are in line with what is in the flat button
    for (QLabel *words : {m_title, m_text})
        words->setContentsMargins(inFlatButton, 0, 0, 0);
    m_words->addWidget(m_detail);
    m_actions->setSpacing(theme::gap);
    m_actions->setContentsMargins(inFlatButton, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::wideGap, 12, theme::wideGap, 12);
    row->setSpacing(2);
    row->addWidget(m_icon);
    row->addLayout(m_words, 1);
    row->addWidget(m_buttons, 0, Qt::AlignTop);
    hide();
}

void Banner::showError(const Error &error)
{
    const bool stopped = error.fault == Fault::Cancelled;
    if (stopped) {
        hide();
        return;
    }
    showMessage({QStringLiteral("state-failing"), tr("Failed"), Tone::Bad}, error.summary, error.advice);
    setDetail(error.detail);
}

void Banner::showMessage(const StateLook &look, const QString &title, const QString &text)
{
    m_look = look;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setDetail({});
    setAccessibleName(look.word);
    setAccessibleDescription(title + u' ' + text);
    refreshIcon();
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Banner::addAction(QWidget *button)
{
    constexpr int mostBeside = 2;
    if (m_actions->count() == mostBeside) {
        layout()->removeWidget(m_buttons);
        m_actions->setContentsMargins(m_title->contentsMargins().left(), theme::gap, 0, 0);
        m_words->insertWidget(m_words->indexOf(m_text) + 1, m_buttons, 0, Qt::AlignLeft);
    }
    m_actions->addWidget(button, 0, Qt::AlignTop);
}

QString Banner::title() const
{
    return m_title->text();
}

void Banner::setDetail(const QString &detail)
{
    m_more->setChecked(false);
    m_more->setVisible(!detail.isEmpty());
    m_detail->setPlainText(detail);
    constexpr int mostLines = 8;
    const auto lines = std::clamp<qsizetype>(detail.count(u'\n') + 2, 2, mostLines);
    m_detail->setFixedHeight(static_cast<int>(lines) * m_detail->fontMetrics().lineSpacing() + theme::wideGap);
}

void Banner::refreshIcon()
{
    constexpr int size = 20;
    m_icon->setPixmap(theme::icon(m_look, palette()).pixmap(size, size));
    m_more->setIcon(theme::icon(m_more->isChecked() ? QStringLiteral("up") : QStringLiteral("down")));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = theme::color(m_look.tone, palette());
    constexpr float quiet = 0.45F;
    line.setAlphaF(quiet);
    painter.setPen(line);
    painter.setBrush(theme::tint(m_look.tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

} // namespace rd
