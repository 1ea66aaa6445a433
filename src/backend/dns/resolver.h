// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/records.h"

namespace rd {

/// Asks the given name server over UDP, and over TCP when the answer did not fit. Does not use the machine's own resolver
/// settings, search domains or caches. The library builds and reads the messages; the waiting is ours, so that a stop is
/// noticed at once. Thread-safe.
class NameServerResolver final : public DnsResolver
{
public:
    explicit NameServerResolver(std::chrono::milliseconds limit = std::chrono::seconds(6)) : m_limit(limit) {}
    Result<QStringList> lookup(const QString &nameServer, const QString &name, const QString &type, Monitor &monitor) override;

private:
    std::chrono::milliseconds m_limit; ///< for one lookup with all its attempts
};

} // namespace rd
