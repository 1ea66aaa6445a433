// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/finding.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Finding)
};

} // namespace

QLatin1StringView severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QLatin1StringView("info");
    case Severity::Advice:
        return QLatin1StringView("advice");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Critical:
        break;
    }
    return QLatin1StringView("critical");
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Text::tr("Info");
    case Severity::Advice:
        return Text::tr("Advice");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Critical:
        break;
    }
    return Text::tr("Critical");
}

} // namespace rd
