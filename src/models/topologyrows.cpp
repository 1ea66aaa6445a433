// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topologyrows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyRows)
};

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : Words::tr("never");
}

QString lagText(const std::optional<qint64> &lag)
{
    return !lag ? QString() : *lag > 0 ? durationText(*lag) : Words::tr("nothing");
}

const Segment *segmentOf(const Snapshot &snapshot, const ServerId &a, const ServerId &b, const QString &suffix)
{
    const auto found = std::find_if(snapshot.segments.cbegin(), snapshot.segments.cend(), [&](const Segment &segment) {
        return segment.suffix == suffix &&
               ((segment.left == a && segment.right == b) || (segment.left == b && segment.right == a));
    });
    return found == snapshot.segments.cend() ? nullptr : &*found;
}

using AgreementIndex = QHash<AgreementKey, const Agreement *>;

TopologyRow linkRow(const Snapshot &snapshot, const AgreementIndex &index, const ServerId &left, const ServerId &right,
                    const QString &suffix)
{
    const auto word = [](const Agreement *agreement) { return agreement ? healthLabel(agreement->health) : Words::tr("none"); };
    const Agreement *there = index.value({left, right, suffix});
    const Agreement *back = index.value({right, left, suffix});
    const Segment *segment = segmentOf(snapshot, left, right, suffix);
    Health worst = Health::InSync;
    Choice both;
    for (const Agreement *agreement : {there, back}) {
        if (agreement)
            both.agreements << AgreementKey::of(*agreement);
        const Health health = agreement ? agreement->health : Health::Unknown;
        if (severity(health) > severity(worst))
            worst = health;
    }
    return {.cells = {serverTitle(snapshot, left), serverTitle(snapshot, right), suffixTitle(snapshot, suffix),
                      healthLabel(worst), word(there), word(back), segment ? segment->name : QString()},
            .order = {{}, {}, {}, severity(worst), {}, {}, {}},
            .choice = both,
            .health = worst,
            .hint = left.fqdn() + QStringLiteral(" – ") + right.fqdn()};
}

} // namespace

TopologyTable serverTable(const Snapshot &snapshot)
{
    const auto stands = standings(snapshot);
    QHash<ServerId, int> links;
    for (const Agreement &agreement : snapshot.agreements)
        ++links[agreement.supplier];
    TopologyTable table{{Words::tr("Server"), Words::tr("State"), Words::tr("Roles"), Words::tr("Location"),
                         Words::tr("Sends to"), Words::tr("Directory"), Words::tr("Full name")},
                        {},
                        1};
    for (const Server &server : snapshot.servers) {
        const ServerStanding stand = stands.value(server.id);
        table.rows << TopologyRow{.cells = {serverTitle(snapshot, server.id), stand.word,
                                            roleNames(server).join(QStringLiteral(", ")), server.location,
                                            QString::number(links.value(server.id)), server.version, server.id.fqdn()},
                                  .order = {{}, severity(stand.health), {}, {}, links.value(server.id), {}, {}},
                                  .choice = {{server.id}, {}},
                                  .health = stand.health,
                                  .hint = stand.explanation};
    }
    return table;
}

TopologyTable agreementTable(const Snapshot &snapshot)
{
    TopologyTable table{{Words::tr("From"), Words::tr("To"), Words::tr("Data"), Words::tr("State"), Words::tr("Behind by"),
                         Words::tr("Last session ended"), Words::tr("Server’s words")},
                        {},
                        3};
    for (const Agreement &agreement : snapshot.agreements)
        table.rows << TopologyRow{
            .cells = {serverTitle(snapshot, agreement.supplier), serverTitle(snapshot, agreement.consumer),
                      suffixTitle(snapshot, agreement.suffix), healthLabel(agreement.health), lagText(agreement.lagSeconds),
                      timeText(agreement.lastUpdateEnd), agreement.updateStatus},
            .order = {{}, {}, {}, severity(agreement.health), agreement.lagSeconds.value_or(-1), agreement.lastUpdateEnd, {}},
            .choice = {{}, {AgreementKey::of(agreement)}},
            .health = agreement.health,
            .hint = agreement.explanation};
    return table;
}

TopologyTable segmentTable(const Snapshot &snapshot)
{
    TopologyTable table{{Words::tr("Between"), Words::tr("and"), Words::tr("Data"), Words::tr("State"), Words::tr("There"),
                         Words::tr("Back"), Words::tr("Segment")},
                        {},
                        3};
    AgreementIndex index;
    for (const Agreement &agreement : snapshot.agreements)
        index.insert(AgreementKey::of(agreement), &agreement);
    QSet<AgreementKey> seen;
    const auto add = [&](const ServerId &a, const ServerId &b, const QString &suffix) {
        const auto [left, right] = std::minmax(a, b);
        const AgreementKey key{left, right, suffix};
        if (seen.contains(key))
            return;
        seen.insert(key);
        table.rows << linkRow(snapshot, index, key.supplier, key.consumer, suffix);
    };
    for (const Agreement &agreement : snapshot.agreements)
        add(agreement.supplier, agreement.consumer, agreement.suffix);
    for (const Segment &segment : snapshot.segments) // one without agreements is worth seeing too
        add(segment.left, segment.right, segment.suffix);
    return table;
}

void TopologyTableModel::setTable(TopologyTable table)
{
    const bool sameLines =
        m_table.titles == table.titles &&
        std::equal(m_table.rows.cbegin(), m_table.rows.cend(), table.rows.cbegin(), table.rows.cend(),
                   [](const TopologyRow &a, const TopologyRow &b) { return a.choice == b.choice && a.cells[0] == b.cells[0]; });
    if (!sameLines) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    for (int row = 0; row < table.rows.size(); ++row) {
        if (m_table.rows[row] == table.rows[row])
            continue;
        m_table.rows[row] = table.rows[row];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int TopologyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TopologyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.titles.size());
}

QVariant TopologyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TopologyRow &row = m_table.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.hint;
    case ChoiceRole:
        return QVariant::fromValue(row.choice);
    case HealthRole:
        return QVariant::fromValue(row.health);
    case SortRole: {
        const QVariant order = row.order.value(index.column());
        return order.isValid() ? order : QVariant(row.cells.value(index.column()));
    }
    default:
        return {};
    }
}

QVariant TopologyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.titles.value(section);
}

} // namespace rd
