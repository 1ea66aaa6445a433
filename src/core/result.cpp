// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <array>

namespace rd {
namespace {

struct FaultWord
{
    Fault fault;
    QLatin1StringView word;
};

constexpr std::array faultWords{
    FaultWord{Fault::Cancelled, QLatin1StringView("cancelled")},
    FaultWord{Fault::TimedOut, QLatin1StringView("timed-out")},
    FaultWord{Fault::Unreachable, QLatin1StringView("unreachable")},
    FaultWord{Fault::Untrusted, QLatin1StringView("untrusted")},
    FaultWord{Fault::AuthFailed, QLatin1StringView("auth-failed")},
    FaultWord{Fault::Denied, QLatin1StringView("denied")},
    FaultWord{Fault::NotFound, QLatin1StringView("not-found")},
    FaultWord{Fault::Conflict, QLatin1StringView("conflict")},
    FaultWord{Fault::Malformed, QLatin1StringView("malformed")},
    FaultWord{Fault::RemoteFailed, QLatin1StringView("remote-failed")},
    FaultWord{Fault::Internal, QLatin1StringView("internal")},
};

} // namespace

QLatin1StringView faultName(Fault fault)
{
    for (const auto &[known, word] : faultWords)
        if (known == fault)
            return word;
    return QLatin1StringView("internal");
}

Fault faultFromName(QStringView name)
{
    for (const auto &[fault, word] : faultWords)
        if (name == word)
            return fault;
    return Fault::Internal;
}

} // namespace rd
