// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QLineEdit>
#include <array>

namespace rd {

/// A password field that never gives the password to QLineEdit, whose text, undo history and accessibility value cannot be
/// wiped: typed bytes go into one fixed buffer here, the line edit holds bullets only. Typing goes on at the end;
/// Backspace, Ctrl+A with a new text, and paste work as everywhere.
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    bool isBlank() const { return m_size == 0; }
    /// What was typed; the field is empty afterwards.
    Secret take();
    void clearSecret();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {}
    void dropEvent(QDropEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void add(QStringView typed);
    void removeLast();
    void showBullets();

    std::array<char, 1024> m_bytes{};
    size_t m_size = 0;
};

} // namespace rd
