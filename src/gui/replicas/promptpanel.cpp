// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/promptpanel.h"

#include "gui/theme.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/secretedit.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace rd {
namespace {

QPushButton *button(QWidget *parent, const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(true);
    return made;
}

} // namespace

PromptPanel::PromptPanel(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_reason(plainLabel(this, QStringLiteral("promptReason"))),
      m_prompt(plainLabel(this, QStringLiteral("promptText"))),
      m_hint(plainLabel(this, QStringLiteral("promptHint"))),
      m_secret(new SecretEdit(this)),
      m_text(new QLineEdit(this)),
      m_answer(button(this, QStringLiteral("answerButton"), tr("&Answer"))),
      m_yes(button(this, QStringLiteral("yesButton"), tr("&Yes"))),
      m_no(button(this, QStringLiteral("noButton"), tr("N&o"))),
      m_refuse(button(this, QStringLiteral("refuseButton"), tr("Do not answer")))
{
    QFont bold = font();
    bold.setBold(true);
    m_prompt->setFont(bold);
    m_icon->setAlignment(Qt::AlignTop);
    m_secret->setObjectName(QStringLiteral("promptSecret"));
    m_text->setObjectName(QStringLiteral("promptField"));
    constexpr int fieldWidth = 320;
    m_secret->setMinimumWidth(fieldWidth);
    m_text->setMinimumWidth(fieldWidth);
    m_refuse->setFlat(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap / 2);
    column->addWidget(m_prompt);
    column->addWidget(m_reason);
    setUpFields(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::wideGap, 12, theme::wideGap, 12);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(column, 1);
    hide();
}

void PromptPanel::setUpFields(QBoxLayout *column)
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::gap);
    fields->setContentsMargins(0, theme::gap / 2, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_secret, m_text, m_answer, m_yes, m_no, m_refuse})
        fields->addWidget(widget);
    fields->addStretch(1);
    column->addLayout(fields);
    column->addWidget(m_hint);
    connect(m_answer, &QPushButton::clicked, this, &PromptPanel::submit);
    connect(m_secret, &QLineEdit::returnPressed, this, &PromptPanel::submit);
    connect(m_text, &QLineEdit::returnPressed, this, &PromptPanel::submit);
    connect(m_yes, &QPushButton::clicked, this, [this] { submitText("yes"); });
    connect(m_no, &QPushButton::clicked, this, [this] { submitText("no"); });
    connect(m_refuse, &QPushButton::clicked, this, &PromptPanel::refused);
}

void PromptPanel::ask(const Question &question)
{
    if (QWidget *now = QApplication::focusWidget(); now && !isAncestorOf(now))
        m_focusBefore = now;
    m_question = question;
    m_secret->clearSecret();
    m_text->clear();
    m_prompt->setText(question.prompt.trimmed());
    m_reason->setText(question.reason);
    m_reason->setVisible(!question.reason.isEmpty());
    QStringList hints;
    if (question.attempt > 1)
        hints << tr("The last answer was refused. This is try %1.").arg(question.attempt);
    if (!question.defaultAnswer.isEmpty() && !question.yesNo)
        hints << tr("Leave it empty for “%1”.").arg(question.defaultAnswer);
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    const bool typed = !question.yesNo;
    m_secret->setVisible(typed && question.hidden);
    m_secret->setAccessibleName(question.prompt);
    m_text->setVisible(typed && !question.hidden);
    m_text->setAccessibleName(question.prompt);
    m_answer->setVisible(typed);
    m_yes->setVisible(question.yesNo);
    m_no->setVisible(question.yesNo);
    constexpr int size = 20;
    m_icon->setPixmap(theme::icon(QStringLiteral("state-question"), theme::color(Tone::Active, palette())).pixmap(size, size));
    setAccessibleName(tr("Question"));
    setAccessibleDescription(question.prompt + u' ' + question.reason);
    show();
    // A decision has no harmless default: the focus goes to No.
    QWidget *first = question.yesNo ? static_cast<QWidget *>(m_no) : question.hidden ? m_secret : m_text;
    first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void PromptPanel::dismiss()
{
    m_secret->clearSecret();
    m_text->clear();
    leave();
}

void PromptPanel::leave()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void PromptPanel::submit()
{
    if (m_question.hidden) {
        auto secret = std::make_shared<Secret>(m_secret->take());
        leave();
        emit answered(std::move(secret));
    } else {
        submitText(m_text->text().toUtf8());
    }
}

void PromptPanel::submitText(const QByteArray &text)
{
    m_text->clear();
    leave();
    emit answered(std::make_shared<Secret>(QByteArrayView(text)));
}

void PromptPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->accept(); // refusing is a decision: by its button only
    else
        QFrame::keyPressEvent(event);
}

void PromptPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Tone::Active, palette()), 1.5));
    painter.setBrush(theme::tint(Tone::Active, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
}

} // namespace rd
