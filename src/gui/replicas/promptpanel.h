// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QFrame>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

class SecretEdit;

/// Asks one question in the page: what, why, and a field or Yes and No. Takes the focus when it appears and gives it back.
class PromptPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PromptPanel(QWidget *parent = nullptr);

    void ask(const Question &question);
    void dismiss();

signals:
    void answered(const rd::SecretPtr &answer);
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpFields(QBoxLayout *column);
    void submit();
    void submitText(const QByteArray &text);
    void leave();

    Question m_question;
    QLabel *m_icon;
    QLabel *m_reason;
    QLabel *m_prompt;
    QLabel *m_hint;
    SecretEdit *m_secret;
    QLineEdit *m_text;
    QPushButton *m_answer;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_refuse;
    QPointer<QWidget> m_focusBefore;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::SecretPtr)
