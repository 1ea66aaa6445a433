// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>
#include <deque>

namespace rd {

/// Brings a worker's question to a page and the person's answer back. ask() blocks the worker; everything else belongs to the
/// GUI thread. Several workers may ask at once: the page sees one question at a time.
class GuiAsker : public QObject, public Asker
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~GuiAsker() override;

    Result<SecretPtr> ask(const Question &question, Monitor &monitor) override;

    void answer(SecretPtr secret);
    /// The person will not say.
    void refuse();
    /// No more questions: everybody who waits gets Fault::Cancelled.
    void close();

signals:
    void asked(const rd::Question &question);
    void withdrawn(); ///< nobody waits for the shown question any more

private:
    struct Waiting
    {
        Question question;
        bool answered = false;
        SecretPtr secret; ///< null: refused
    };
    void settle(SecretPtr secret);
    void showNext();
    QMutex m_guard;
    QWaitCondition m_settled;
    std::deque<std::shared_ptr<Waiting>> m_waiting; ///< the first is the one shown
    bool m_closed = false;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::Question)
