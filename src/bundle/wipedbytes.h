// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <utility>

namespace rd {

/// Bytes that hold keys and are too many for locked memory: left out of core dumps, overwritten before the memory goes back, and
/// grown without leaving copies behind. Made for archives of hundreds of megabytes as well as for one key.
class WipedBytes
{
public:
    WipedBytes() = default;
    explicit WipedBytes(QByteArrayView bytes) { append(bytes); }
    WipedBytes(WipedBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)),
          m_size(std::exchange(other.m_size, 0)),
          m_room(std::exchange(other.m_room, 0))
    {}
    WipedBytes &operator=(WipedBytes &&other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_room, other.m_room);
        return *this;
    }
    ~WipedBytes();

    char *data() { return m_data; }
    const char *data() const { return m_data; }
    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    /// Memory is taken when it is filled.
    void reserve(size_t room);
    void append(QByteArrayView bytes);
    /// What comes after the last byte, at least so much; counts when extend() takes it in.
    char *room(size_t size);
    /// Adds so many bytes: zeros, or what was put into their room. Where they begin.
    char *extend(size_t size);

private:
    Q_DISABLE_COPY(WipedBytes)
    char *m_data = nullptr;
    size_t m_size = 0;
    size_t m_room = 0;
};

inline QByteArrayView viewOf(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace rd
