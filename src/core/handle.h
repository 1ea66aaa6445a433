// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <memory>

namespace rd {

template<auto Free>
struct FreeWith
{
    template<typename T>
    void operator()(T *raw) const noexcept
    {
        Free(raw);
    }
};

/// The one owner of one C object, freed by the C library's own function.
template<typename T, auto Free>
using Handle = std::unique_ptr<T, FreeWith<Free>>;

/// Lets a C function fill a Handle through its out-parameter (std::out_ptr comes with C++23).
template<typename H>
class Out
{
public:
    explicit Out(H &owner) : m_owner(owner) {}
    ~Out() { m_owner.reset(m_raw); }
    operator typename H::pointer *() noexcept { return &m_raw; }

private:
    Q_DISABLE_COPY_MOVE(Out)
    H &m_owner;
    typename H::pointer m_raw = nullptr;
};

} // namespace rd
