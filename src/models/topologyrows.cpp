// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topologyrows.h"

#include "models/historytext.h"

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

/// What an empty history is called: the usual one.
QString titleOf(const History &history)
{
    return historyTitle(history.isEmpty() ? std::chrono::hours(24) : history.length());
}

/// The trouble that was, for sorting: the worst steps first.
int weightOf(const HistoryStrip &strip)
{
    int weight = 0;
    for (const HistoryCell &cell : strip.cells)
        weight += cell.level() == HistoryCell::worstLevel ? History::cellCount : cell.level();
    return weight;
}

/// Directions and segments by their ends, each once.
struct LinkIndex
{
    explicit LinkIndex(const Snapshot &snapshot)
    {
        for (const Agreement &agreement : snapshot.agreements)
            agreements.insert(AgreementKey::of(agreement), &agreement);
        for (const Segment &segment : snapshot.segments) {
            const auto [left, right] = std::minmax(segment.left, segment.right);
            segments.insert({left, right, segment.suffix}, &segment);
        }
    }
    QHash<AgreementKey, const Agreement *> agreements;
    QHash<AgreementKey, const Segment *> segments;
};

TopologyRow linkRow(const Snapshot &snapshot, const LinkIndex &index, const ServerId &left, const ServerId &right,
                    const QString &suffix)
{
    const auto word = [](const Agreement *agreement) { return agreement ? healthLabel(agreement->health) : Words::tr("none"); };
    const Agreement *there = index.agreements.value({left, right, suffix});
    const Agreement *back = index.agreements.value({right, left, suffix});
    const Segment *segment = index.segments.value({left, right, suffix});
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

TopologyTable serverTable(const Snapshot &snapshot, const History &history)
{
    const auto stands = standings(snapshot);
    QHash<ServerId, int> links;
    for (const Agreement &agreement : snapshot.agreements)
        ++links[agreement.supplier];
    TopologyTable table{{Words::tr("Server"), Words::tr("State"), titleOf(history), Words::tr("Roles"), Words::tr("Location"),
                         Words::tr("Sends to"), Words::tr("Directory"), Words::tr("Full name")},
                        {},
                        1,
                        2};
    for (const Server &server : snapshot.servers) {
        const ServerStanding stand = stands.value(server.id);
        const HistoryStrip strip = history.strip(HistorySubject::of(server.id));
        table.rows << TopologyRow{.cells = {serverTitle(snapshot, server.id),
                                            stand.word,
                                            {},
                                            roleNames(server).join(QStringLiteral(", ")),
                                            server.location,
                                            QString::number(links.value(server.id)),
                                            server.version,
                                            server.id.fqdn()},
                                  .order = {{}, severity(stand.health), weightOf(strip), {}, {}, links.value(server.id), {}, {}},
                                  .choice = {{server.id}, {}},
                                  .health = stand.health,
                                  .hint = stand.explanation,
                                  .history = strip};
    }
    return table;
}

TopologyTable agreementTable(const Snapshot &snapshot, const History &history)
{
    TopologyTable table{{Words::tr("From"), Words::tr("To"), Words::tr("Data"), Words::tr("State"), titleOf(history),
                         Words::tr("Behind by"), Words::tr("Last session ended"), Words::tr("Server’s words")},
                        {},
                        3,
                        4};
    for (const Agreement &agreement : snapshot.agreements) {
        const HistoryStrip strip = history.strip(HistorySubject::of(AgreementKey::of(agreement)));
        table.rows << TopologyRow{.cells = {serverTitle(snapshot, agreement.supplier),
                                            serverTitle(snapshot, agreement.consumer),
                                            suffixTitle(snapshot, agreement.suffix),
                                            healthLabel(agreement.health),
                                            {},
                                            behindText(agreement),
                                            timeText(agreement.lastUpdateEnd),
                                            agreement.updateStatus},
                                  .order = {{},
                                            {},
                                            {},
                                            severity(agreement.health),
                                            weightOf(strip),
                                            agreement.lagSeconds.value_or(-1),
                                            agreement.lastUpdateEnd,
                                            {}},
                                  .choice = {{}, {AgreementKey::of(agreement)}},
                                  .health = agreement.health,
                                  .hint = agreement.explanation,
                                  .history = strip};
    }
    return table;
}

TopologyTable segmentTable(const Snapshot &snapshot)
{
    TopologyTable table{{Words::tr("Between"), Words::tr("and"), Words::tr("Data"), Words::tr("State"), Words::tr("There"),
                         Words::tr("Back"), Words::tr("Segment")},
                        {},
                        3};
    const LinkIndex index(snapshot);
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
    case Qt::AccessibleTextRole:
        return index.column() == m_table.historyColumn ? QVariant(stripText(row.history)) : QVariant();
    case HistoryRole:
        return QVariant::fromValue(row.history);
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
