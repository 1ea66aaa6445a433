// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/check.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Check)
};

constexpr std::array stateNames{QLatin1StringView("passed"), QLatin1StringView("information"), QLatin1StringView("not-testable"),
                                QLatin1StringView("advisory"), QLatin1StringView("blocking")};
constexpr std::array groupNames{QLatin1StringView("reach"),     QLatin1StringView("names"),     QLatin1StringView("time"),
                                QLatin1StringView("system"),    QLatin1StringView("software"),  QLatin1StringView("ports"),
                                QLatin1StringView("leftovers"), QLatin1StringView("directory"), QLatin1StringView("connections")};

} // namespace

void overrule(CheckList &checks, const QStringList &ids)
{
    for (Check &check : checks)
        check.overruled = check.state == CheckState::Blocking && !check.fault && ids.contains(check.id);
}

bool isInTheWay(const Check &check)
{
    return check.state == CheckState::Blocking && !check.overruled;
}

CheckState worstOf(const CheckList &checks)
{
    CheckState worst = CheckState::Passed;
    for (const Check &check : checks)
        worst = std::max(worst, check.overruled ? CheckState::Advisory : check.state);
    return worst;
}

QLatin1StringView checkStateName(CheckState state)
{
    return stateNames[static_cast<size_t>(state)];
}

QLatin1StringView checkGroupName(CheckGroup group)
{
    return groupNames[static_cast<size_t>(group)];
}

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Text::tr("in order");
    case CheckState::Information:
        return Text::tr("worth knowing");
    case CheckState::NotTestable:
        return Text::tr("could not be checked");
    case CheckState::Advisory:
        return Text::tr("should be mended");
    case CheckState::Blocking:
        return Text::tr("in the way");
    }
    return {};
}

QString checkGroupText(CheckGroup group)
{
    switch (group) {
    case CheckGroup::Reach:
        return Text::tr("Reaching the machines");
    case CheckGroup::Names:
        return Text::tr("Names and addresses");
    case CheckGroup::Time:
        return Text::tr("Time");
    case CheckGroup::System:
        return Text::tr("System");
    case CheckGroup::Software:
        return Text::tr("Software");
    case CheckGroup::Ports:
        return Text::tr("Ports of the new machine");
    case CheckGroup::Leftovers:
        return Text::tr("Leftovers of earlier attempts");
    case CheckGroup::Directory:
        return Text::tr("Directory and certificates");
    case CheckGroup::Connections:
        return Text::tr("Connections");
    }
    return {};
}

QJsonObject toJson(const Check &check)
{
    QJsonObject json{{QStringLiteral("id"), check.id},
                     {QStringLiteral("host"), check.host},
                     {QStringLiteral("group"), QString(checkGroupName(check.group))},
                     {QStringLiteral("state"), QString(checkStateName(check.state))},
                     {QStringLiteral("title"), check.title},
                     {QStringLiteral("value"), check.value},
                     {QStringLiteral("expected"), check.expected},
                     {QStringLiteral("why"), check.why},
                     {QStringLiteral("mend"), check.mend},
                     {QStringLiteral("commands"), QJsonArray::fromStringList(check.commands)},
                     {QStringLiteral("overruled"), check.overruled}};
    if (check.fault)
        json.insert(QStringLiteral("fault"), QString(faultName(*check.fault)));
    return json;
}

} // namespace rd
