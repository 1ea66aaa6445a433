// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyoutput.h"

#include "models/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

QLatin1StringView kindName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return QLatin1StringView("added");
    case Difference::Kind::Removed:
        return QLatin1StringView("removed");
    case Difference::Kind::Changed:
        break;
    }
    return QLatin1StringView("changed");
}

QJsonValue numberOf(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray cellsOf(const HistoryStrip &strip)
{
    QJsonArray cells;
    for (qsizetype i = 0; i < strip.cells.size(); ++i) {
        const HistoryCell &cell = strip.cells[i];
        if (!cell.watched)
            continue;
        cells.append(QJsonObject{{QStringLiteral("from"), strip.beginOf(i).toString(Qt::ISODate)},
                                 {QStringLiteral("reached"), cell.worst.reached},
                                 {QStringLiteral("health"), QString(healthName(cell.worst.health))},
                                 {QStringLiteral("lagSeconds"), numberOf(cell.worst.lagSeconds)},
                                 {QStringLiteral("lagChangesAtLeast"), numberOf(cell.worst.changes)},
                                 {QStringLiteral("findings"), cell.worst.findings}});
    }
    return cells;
}

/// A mark for every two steps: the higher, the worse; a blank where nobody looked.
QString marksOf(const HistoryStrip &strip, const Console &console)
{
    const QString marks = console.hasSigns() ? QStringLiteral(" ▁▂▄▆█") : QStringLiteral(" .:-+#");
    QString line;
    for (qsizetype i = 0; i + 1 < strip.cells.size(); i += 2)
        line += marks.at(std::max(strip.cells[i].level(), strip.cells[i + 1].level()));
    return line;
}

QString nameOf(const HistorySubject &subject)
{
    return subject.isServer()
               ? subject.supplier.fqdn()
               : QStringLiteral("%1 > %2 %3").arg(subject.supplier.fqdn(), subject.consumer.fqdn(), subject.suffix);
}

} // namespace

QJsonObject toJson(const Difference &one)
{
    QJsonArray servers;
    for (const ServerId &id : one.servers)
        servers.append(id.fqdn());
    return {{QStringLiteral("kind"), QString(kindName(one.kind))},
            {QStringLiteral("what"), one.what},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("suffix"), one.suffix},
            {QStringLiteral("before"), one.before},
            {QStringLiteral("after"), one.after},
            {QStringLiteral("text"), one.text}};
}

QJsonObject toJson(const HistoryEvent &event)
{
    QJsonObject object = toJson(event.what);
    object.insert(QStringLiteral("at"), event.at.toString(Qt::ISODate));
    object.insert(QStringLiteral("times"), event.times);
    object.insert(QStringLiteral("text"), eventText(event));
    return object;
}

QJsonObject historyJson(const PastChanges &past, const History &history)
{
    QJsonArray events;
    for (const HistoryEvent &event : past.events)
        events.append(toJson(event));
    QJsonArray subjects;
    for (const HistorySubject &subject : history.subjects()) {
        QJsonObject object{{QStringLiteral("server"), subject.supplier.fqdn()}};
        if (!subject.isServer())
            object = {{QStringLiteral("supplier"), subject.supplier.fqdn()},
                      {QStringLiteral("consumer"), subject.consumer.fqdn()},
                      {QStringLiteral("suffix"), subject.suffix}};
        const HistoryStrip strip = history.strip(subject);
        object.insert(QStringLiteral("stepSeconds"), strip.step);
        object.insert(QStringLiteral("cells"), cellsOf(strip));
        subjects.append(object);
    }
    return {{QStringLiteral("format"), QStringLiteral("replica-desk-history")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("realm"), past.realm},
            {QStringLiteral("since"), past.since.toString(Qt::ISODate)},
            {QStringLiteral("events"), events},
            {QStringLiteral("strips"), subjects}};
}

QString historyText(const PastChanges &past, const History &history, const Console &console)
{
    QStringList lines{
        console.toned(Console::Tone::Strong,
                      Text::tr("%1 since %2 UTC").arg(past.realm, past.since.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))))};
    for (const HistoryEvent &event : past.events)
        lines << event.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss  ")) + eventText(event);
    if (past.events.isEmpty())
        lines << Text::tr("Nothing changed.");
    lines << QString();
    for (const HistorySubject &subject : history.subjects())
        lines << QStringLiteral("|%1|  %2").arg(marksOf(history.strip(subject), console), nameOf(subject));
    lines << console.toned(Console::Tone::Faint, Text::tr("Low marks: in sync. High marks: the worst of that time. Blank: nobody "
                                                          "looked."));
    return lines.join(u'\n');
}

} // namespace rd
