// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace rd {

/// A message in the page, never a box in front of it: shape and colour of its tone, a sentence, advice, the other side's own
/// words behind a button, and room for actions. All text is plain: it may come from strangers.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(const StateLook &look, const QString &title, const QString &text = {});
    /// Buttons at its right end, or below the words where there are many; in the order they are added. Taken over by the banner.
    void addAction(QWidget *button);
    QString title() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setDetail(const QString &detail);
    void refreshIcon();

    StateLook m_look;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_more;
    QPlainTextEdit *m_detail;
    QVBoxLayout *m_words;
    QWidget *m_buttons;
    QHBoxLayout *m_actions;
};

} // namespace rd
