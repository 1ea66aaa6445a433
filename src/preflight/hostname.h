// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace rd {

/// FreeIPA's rules for the name of a server, those of the strictest generation where the generation is not known.
/// Returns the broken rule as a translated sentence, nothing if the name is good. Source: verify_fqdn, validate_hostname.
enum class HostnameRules { Legacy, Modern }; ///< Legacy (2.2 to 4.3) refuses two hyphens in a row
std::optional<QString> hostnameProblem(const QString &name, HostnameRules rules = HostnameRules::Legacy);

} // namespace rd
