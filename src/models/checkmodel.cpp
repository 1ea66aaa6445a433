// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkmodel.h"

#include <algorithm>

namespace rd {
namespace {

constexpr quintptr noParent = ~quintptr(0);

CheckState shownState(const Check &check)
{
    return check.overruled ? CheckState::Advisory : check.state;
}

} // namespace

void CheckModel::setChecks(const CheckList &checks)
{
    beginResetModel();
    m_checks = checks;
    m_groups.clear();
    for (int i = 0; i < m_checks.size(); ++i) {
        const Check &check = m_checks[i];
        auto found =
            std::find_if(m_groups.begin(), m_groups.end(), [&check](const Group &group) { return group.group == check.group; });
        if (found == m_groups.end())
            found = m_groups.insert(m_groups.end(), Group{check.group, CheckState::Passed, {}});
        found->worst = std::max(found->worst, shownState(check));
        found->members << i;
    }
    for (Group &group : m_groups)
        std::stable_sort(group.members.begin(), group.members.end(),
                         [this](int one, int other) { return shownState(m_checks[one]) > shownState(m_checks[other]); });
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const Group &one, const Group &other) {
        return one.worst != other.worst ? one.worst > other.worst : one.group < other.group;
    });
    endResetModel();
}

const Check *CheckModel::check(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return nullptr;
    return &m_checks[m_groups[int(index.internalId())].members[index.row()]];
}

QModelIndex CheckModel::firstProblem() const
{
    return m_groups.isEmpty() ? QModelIndex() : index(0, 0, index(0, 0));
}

QModelIndex CheckModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : noParent);
}

QModelIndex CheckModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return {};
    return createIndex(int(index.internalId()), 0, noParent);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != noParent || parent.column() > 0)
        return 0;
    return int(m_groups[parent.row()].members.size());
}

int CheckModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Check *one = check(index);
    const CheckState state = one ? shownState(*one) : m_groups[index.row()].worst;
    if (role == StateRole)
        return QVariant::fromValue(state);
    if (role == IdRole)
        return one ? one->id : QString();
    if (role == Qt::AccessibleDescriptionRole)
        return checkStateText(state);
    if (role == Qt::ToolTipRole && one)
        return one->why.isEmpty() ? QVariant() : one->why;
    if (role != Qt::DisplayRole)
        return {};
    if (!one)
        return index.column() == Title ? checkGroupText(m_groups[index.row()].group) : QVariant();
    switch (index.column()) {
    case Title:
        return one->title;
    case Value:
        return one->value;
    case Host:
        return one->host.section(u'.', 0, 0); // the details have the full name
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Check");
    case Value:
        return tr("Found");
    case Host:
        return tr("Machine");
    default:
        return {};
    }
}

QList<FactGroup> checkFacts(const Check &check)
{
    QList<Fact> facts{{.name = CheckModel::tr("State"),
                       .value = check.overruled ? CheckModel::tr("in the way, overruled") : checkStateText(check.state)},
                      {.name = CheckModel::tr("Machine"), .value = check.host},
                      {.name = CheckModel::tr("Found"), .value = check.value}};
    if (!check.expected.isEmpty())
        facts << Fact{.name = CheckModel::tr("Expected"), .value = check.expected};
    QList<FactGroup> groups{{.facts = facts}};
    if (!check.why.isEmpty())
        groups << FactGroup{.title = {}, .facts = {{.name = CheckModel::tr("Why it matters"), .value = check.why}}};
    if (!check.mend.isEmpty()) {
        FactGroup mend{.title = {}, .facts = {{.name = CheckModel::tr("What to do"), .value = check.mend}}};
        for (const QString &command : check.commands)
            mend.facts << Fact{.name = CheckModel::tr("Command"), .value = command, .technical = true};
        groups << mend;
    }
    return groups;
}

} // namespace rd
