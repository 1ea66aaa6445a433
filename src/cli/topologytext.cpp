// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologyoutput.h"

#include "models/facts.h"

#include <algorithm>
#include <vector>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyText)
};

using Tone = Console::Tone;

struct Cell
{
    QString text;
    Tone tone = Tone::Plain;
};
using Row = std::vector<Cell>;

struct HealthLook
{
    const char16_t *sign;
    char plain;
    Tone tone;
};

HealthLook lookOf(Health health)
{
    switch (health) {
    case Health::InSync:
        return {u"●", '+', Tone::Good};
    case Health::CatchingUp:
        return {u"◐", '~', Tone::Warning};
    case Health::Busy:
        return {u"◷", '~', Tone::Warning};
    case Health::BackingOff:
        return {u"◷", '~', Tone::Warning};
    case Health::Stalled:
        return {u"‖", 'x', Tone::Bad};
    case Health::Refused:
        return {u"⊗", 'x', Tone::Bad};
    case Health::Failing:
        return {u"✗", 'x', Tone::Bad};
    case Health::Uninitialised:
        return {u"◌", 'x', Tone::Bad};
    case Health::Disabled:
        return {u"⊘", '-', Tone::Warning};
    case Health::Unknown:
        break;
    }
    return {u"?", '?', Tone::Warning};
}

QString signOf(const HealthLook &look, const Console &console)
{
    return console.hasSigns() ? QString::fromUtf16(look.sign) : QString(QLatin1Char(look.plain));
}

int widthOf(const std::vector<Row> &rows, size_t column)
{
    qsizetype widest = 0;
    for (const Row &row : rows)
        widest = std::max(widest, column < row.size() ? row[column].text.size() : 0);
    return int(widest);
}

int widthOf(const std::vector<Row> &rows)
{
    int total = 2;
    for (size_t column = 0; !rows.empty() && column < rows.front().size(); ++column)
        total += widthOf(rows, column) + 2;
    return total;
}

QStringList render(const std::vector<Row> &rows, const Console &console)
{
    QStringList lines;
    for (const Row &row : rows) {
        QString line = QStringLiteral("  ");
        for (size_t column = 0; column < row.size(); ++column) {
            const bool last = column + 1 == row.size();
            const QString padding = last ? QString() : QString(widthOf(rows, column) - row[column].text.size() + 2, u' ');
            line += console.toned(row[column].tone, row[column].text) + padding;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QStringList wrapped(const QString &text, int indent, int width)
{
    const int room = width > 0 ? std::max(width - indent, 30) : std::numeric_limits<int>::max();
    QStringList lines;
    QString line;
    for (const QString &word : text.simplified().split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > room) {
            lines.append(QString(indent, u' ') + line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    lines.append(QString(indent, u' ') + line);
    return lines;
}

QString rolesOf(const Server &server)
{
    QStringList roles;
    for (const Service &service : server.services) {
        switch (service.state) {
        case RoleState::Enabled:
            roles.append(service.name);
            break;
        case RoleState::Hidden:
            roles.append(Text::tr("%1 (hidden)").arg(service.name));
            break;
        case RoleState::Configured:
            roles.append(Text::tr("%1 (not enabled)").arg(service.name));
            break;
        }
    }
    roles.sort();
    return roles.join(u' ');
}

QString levelsOf(const Server &server)
{
    if (!server.minDomainLevel || !server.maxDomainLevel)
        return QStringLiteral("0");
    return QStringLiteral("%1-%2").arg(*server.minDomainLevel).arg(*server.maxDomainLevel);
}

/// One line a server; what is wrong with it follows below.
QStringList serverLines(const Snapshot &picture, const Console &console)
{
    std::vector<Row> rows{{{Text::tr("Server"), Tone::Faint},
                           {Text::tr("State"), Tone::Faint},
                           {Text::tr("Directory"), Tone::Faint},
                           {Text::tr("Levels"), Tone::Faint},
                           {Text::tr("Services"), Tone::Faint}}};
    for (const Server &server : picture.servers) {
        const HealthLook look =
            lookOf(server.reached ? (server.limitedView ? Health::Unknown : Health::InSync) : Health::Failing);
        const QString word = !server.reached      ? Text::tr("Not reached")
                             : server.limitedView ? Text::tr("Answers, shows little")
                                                  : Text::tr("Answers");
        rows.push_back({{server.id.fqdn(), Tone::Strong},
                        {signOf(look, console) + u' ' + word, look.tone},
                        {server.version.isEmpty() ? QStringLiteral("-") : server.version},
                        {levelsOf(server)},
                        {rolesOf(server)}});
    }
    const bool fits = console.width() == 0 || widthOf(rows) <= console.width();
    if (!fits) {
        for (Row &row : rows)
            row.pop_back(); // the services get lines of their own
    }
    QStringList lines = render(rows, console);
    for (qsizetype i = picture.servers.size() - 1; i >= 0; --i) { // from below: inserting keeps the indices above
        const Server &server = picture.servers[i];
        QStringList below;
        if (!fits && !server.services.isEmpty())
            below += wrapped(rolesOf(server), 6, console.width());
        if (!server.reached)
            below += wrapped(server.problem.summary + u' ' + server.problem.advice, 6, console.width());
        if (!server.inDirectory)
            below +=
                wrapped(Text::tr("Not in the list of servers (cn=masters); known from agreements only."), 6, console.width());
        for (qsizetype j = below.size() - 1; j >= 0; --j)
            lines.insert(i + 2, below[j]);
    }
    return lines;
}

QString timeOf(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return QStringLiteral("-");
    return time.date() == now.date() ? time.toString(QStringLiteral("HH:mm:ss"))
                                     : time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

std::vector<Row> directionRows(const Snapshot &picture, const Console &console, bool shortNames)
{
    const auto name = [shortNames](const ServerId &id) { return shortNames ? id.shortName() : id.fqdn(); };
    const QString arrow = console.hasSigns() ? QStringLiteral(" → ") : QStringLiteral(" -> ");
    std::vector<Row> rows{{{Text::tr("Direction"), Tone::Faint},
                           {Text::tr("Suffix"), Tone::Faint},
                           {Text::tr("Health"), Tone::Faint},
                           {Text::tr("Lag"), Tone::Faint},
                           {Text::tr("Last update (UTC)"), Tone::Faint}}};
    for (const Agreement &a : picture.agreements) {
        const HealthLook look = lookOf(a.health);
        const QString behind = behindText(a);
        rows.push_back({{name(a.supplier) + arrow + name(a.consumer)},
                        {suffixLabel(a.suffix, picture.suffix)},
                        {signOf(look, console) + u' ' + healthLabel(a.health), look.tone},
                        {behind.isEmpty() ? QStringLiteral("-") : behind},
                        {a.updateInProgress ? Text::tr("running") : timeOf(a.lastUpdateEnd, picture.takenAt)}});
    }
    return rows;
}

QStringList directionLines(const Snapshot &picture, const Console &console)
{
    auto rows = directionRows(picture, console, false);
    if (console.width() > 0 && widthOf(rows) > console.width())
        rows = directionRows(picture, console, true);
    const QStringList table = render(rows, console);
    QStringList lines{table.first()};
    for (qsizetype i = 0; i < picture.agreements.size(); ++i) {
        lines.append(table[i + 1]);
        if (picture.agreements[i].health != Health::InSync)
            lines += wrapped(picture.agreements[i].explanation, 6, console.width());
    }
    return lines;
}

} // namespace

QString topologyText(const Snapshot &picture, const Console &console)
{
    QStringList lines{console.toned(Tone::Strong, Text::tr("Domain %1").arg(picture.domain)) +
                          Text::tr(", realm %1, domain level %2").arg(picture.realm).arg(picture.domainLevel),
                      Text::tr("Asked through %1 at %2 UTC")
                          .arg(picture.askedFirst.fqdn(), picture.takenAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))};
    if (picture.isLab)
        lines.append(console.toned(Tone::Warning, Text::tr("This is the Replica Desk lab, not FreeIPA.")));
    lines.append(QString());
    lines += serverLines(picture, console);
    lines.append(QString());
    if (picture.agreements.isEmpty())
        lines.append(Text::tr("  No replication agreement is known."));
    else
        lines += directionLines(picture, console);
    if (!picture.notes.isEmpty())
        lines.append(QString());
    for (const QString &note : picture.notes)
        lines += wrapped(Text::tr("Note: %1").arg(note), 0, console.width());
    return lines.join(u'\n');
}

} // namespace rd
