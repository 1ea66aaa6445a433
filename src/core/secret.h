// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>
#include <memory>

class QString;

namespace rd {

/// Bytes that must not leave this process except by a pipe or socket: in locked memory, left out of core dumps, wiped on
/// destruction; can be moved, cannot be copied or printed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    /// Takes what a line edit or a reader holds and overwrites it there.
    static Secret takeFrom(QString &text);
    static Secret takeFrom(QByteArray &bytes);

    bool isEmpty() const { return m_size == 0; }
    /// For handing to a library or writing to a pipe. The view ends with this Secret.
    QByteArrayView bytes() const { return {m_data, m_size}; }
    /// Zero-terminated, for C libraries.
    const char *c_str() const { return m_data ? m_data : ""; }
    Secret clone() const { return Secret(bytes()); }

private:
    Q_DISABLE_COPY(Secret)
    void wipe() noexcept;
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Secrets are shared between worker threads read-only.
using SecretPtr = std::shared_ptr<const Secret>;

/// Overwrites memory in a way the compiler does not leave out.
void wipeMemory(void *data, size_t size) noexcept;

/// Keeps secrets out of core dumps and away from debuggers of other users; called first in every main().
void forbidCoreDumps() noexcept;

} // namespace rd
