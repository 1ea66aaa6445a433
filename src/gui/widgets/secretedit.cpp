// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/secretedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <algorithm>
#include <sys/mman.h>

namespace rd {
namespace {

/// Bytes of UTF-8 that continue a character.
bool continues(char byte)
{
    constexpr uchar mask = 0xc0;
    constexpr uchar continuation = 0x80;
    return (static_cast<uchar>(byte) & mask) == continuation;
}

/// Ctrl+Z and its like carry a letter on some platforms; it is not typed text.
bool isCommand(const QKeyEvent &event)
{
    return event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier);
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    ::mlock(m_bytes.data(), m_bytes.size()); // may be refused by RLIMIT_MEMLOCK; wiping still holds
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

SecretEdit::~SecretEdit()
{
    wipeMemory(m_bytes.data(), m_bytes.size());
    ::munlock(m_bytes.data(), m_bytes.size());
}

Secret SecretEdit::take()
{
    Secret secret(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_size)));
    clearSecret();
    return secret;
}

void SecretEdit::clearSecret()
{
    wipeMemory(m_bytes.data(), m_bytes.size());
    m_size = 0;
    showBullets();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        QString pasted = QGuiApplication::clipboard()->text();
        add(QStringView(pasted).left(pasted.indexOf(u'\n') < 0 ? pasted.size() : pasted.indexOf(u'\n')));
        wipeMemory(pasted.data(), static_cast<size_t>(pasted.size()) * sizeof(QChar));
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        if (hasSelectedText() || event->modifiers().testFlag(Qt::ControlModifier))
            clearSecret();
        else
            removeLast();
    } else if (!isCommand(*event) && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        add(event->text());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab ||
               event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    add(event->commitString());
    event->accept();
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (!hasSelectedText())
        end(false);
    else if (selectedText().size() < text().size())
        deselect(); // all or nothing: a part of the bullets means no part of the bytes
}

void SecretEdit::add(QStringView typed)
{
    if (hasSelectedText())
        clearSecret();
    QByteArray utf8 = typed.toUtf8();
    if (m_size + static_cast<size_t>(utf8.size()) <= m_bytes.size()) {
        std::copy(utf8.cbegin(), utf8.cend(), m_bytes.data() + m_size);
        m_size += static_cast<size_t>(utf8.size());
    }
    wipeMemory(utf8.data(), static_cast<size_t>(utf8.size()));
    showBullets();
}

void SecretEdit::removeLast()
{
    while (m_size > 0 && continues(m_bytes[m_size - 1]))
        m_bytes[--m_size] = 0;
    if (m_size > 0)
        m_bytes[--m_size] = 0;
    showBullets();
}

void SecretEdit::showBullets()
{
    const auto used = m_bytes.cbegin() + static_cast<std::ptrdiff_t>(m_size);
    const auto characters = std::count_if(m_bytes.cbegin(), used, [](char byte) { return !continues(byte); });
    const QString bullets(characters, QChar(0x2022));
    if (bullets != text()) {
        setText(bullets);
        emit textEdited(bullets);
    }
}

} // namespace rd
