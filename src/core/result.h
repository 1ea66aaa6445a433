// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <tl/expected.hpp>
#include <utility>

namespace rd {

/// What code decides by when something failed. People read Error::summary instead.
enum class Fault {
    Cancelled,    ///< the person (or the end of the program) stopped it; pages show nothing
    TimedOut,     ///< no answer within the limit
    Unreachable,  ///< name unknown, connection refused or cut
    Untrusted,    ///< certificate or host key not accepted
    AuthFailed,   ///< wrong password, expired ticket, key refused
    Denied,       ///< signed in, but without the right to do this
    NotFound,     ///< the thing asked for is not there
    Conflict,     ///< something is in the way: already exists, made for another host
    Malformed,    ///< bytes that do not follow their format
    RemoteFailed, ///< a remote command ran and failed
    Internal      ///< ours
};

/// Why something could not be done: what happened, the other side's own words, and what to do next.
struct Error
{
    Fault fault = Fault::Internal;
    QString summary; ///< one translated sentence for the person: what and why
    QString detail;  ///< the library's or server's own words: never translated, never a secret
    QString advice;  ///< one translated sentence: what to do next; may be empty
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Fault fault, QString summary, QString detail = {}, QString advice = {})
{
    return tl::unexpected<Error>(Error{fault, std::move(summary), std::move(detail), std::move(advice)});
}

/// Passes an error of one result on as the error of another.
[[nodiscard]] inline tl::unexpected<Error> pass(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Stable word for a fault, for journals and JSON; not translated.
QLatin1StringView faultName(Fault fault);
Fault faultFromName(QStringView name);

} // namespace rd
