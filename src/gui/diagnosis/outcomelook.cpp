// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosis/outcomelook.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::OutcomeLook)
};

} // namespace

StateLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fatal:
        return {QStringLiteral("state-failing"), Text::tr("Failure"), Tone::Bad};
    case Outcome::Symptom:
        return {QStringLiteral("state-failing"), Text::tr("Symptom"), Tone::Muted};
    case Outcome::Unknown:
        return {QStringLiteral("state-question"), Text::tr("Unknown failure"), Tone::Bad};
    case Outcome::Warning:
        return {QStringLiteral("state-warning"), Text::tr("Wants repair"), Tone::Warning};
    case Outcome::Transient:
        return {QStringLiteral("state-in-sync"), Text::tr("Has healed"), Tone::Good};
    case Outcome::Ignorable:
        return {QStringLiteral("state-info"), Text::tr("Harmless"), Tone::Muted};
    case Outcome::None:
        break;
    }
    return {QStringLiteral("state-in-sync"), Text::tr("Healthy"), Tone::Good};
}

StateLook lookOf(CourseLine::Kind kind, Outcome outcome)
{
    switch (kind) {
    case CourseLine::Kind::Sign:
        return lookOf(outcome);
    case CourseLine::Kind::Healing:
        return lookOf(Outcome::Transient);
    case CourseLine::Kind::Harmless:
        return lookOf(Outcome::Ignorable);
    case CourseLine::Kind::Failure:
        return {QStringLiteral("state-failing"), Text::tr("Failed here"), Tone::Bad};
    case CourseLine::Kind::GoodEnd:
        return {QStringLiteral("state-in-sync"), Text::tr("Ended well"), Tone::Good};
    case CourseLine::Kind::Phase:
    case CourseLine::Kind::Step:
        break;
    }
    return {};
}

} // namespace rd
