// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/ruv.h"

#include <algorithm>

namespace rd {
namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<int> parseReplicaId(QByteArrayView text)
{
    bool ok = false;
    const int id = text.toByteArray().toInt(&ok, 10);
    return ok && id >= 0 && id <= 65535 ? std::optional(id) : std::nullopt;
}

QList<QByteArray> words(QByteArrayView text)
{
    QList<QByteArray> list = text.toByteArray().simplified().split(' ');
    list.removeAll(QByteArray());
    return list;
}

/// The part in braces, and what follows it.
std::optional<std::pair<QByteArrayView, QByteArrayView>> splitBraces(QByteArrayView value)
{
    value = value.trimmed();
    const qsizetype close = value.indexOf('}');
    if (!value.startsWith('{') || close < 0)
        return std::nullopt;
    return std::pair(value.sliced(1, close - 1), value.sliced(close + 1));
}

} // namespace

std::optional<Csn> parseCsn(QByteArrayView text)
{
    if (text.size() != 20 || !std::all_of(text.begin(), text.end(), isHexDigit))
        return std::nullopt;
    return Csn{text.toByteArray().toLower()};
}

std::optional<RuvElement> parseRuvElement(QByteArrayView value)
{
    const auto parts = splitBraces(value);
    if (!parts)
        return std::nullopt;
    const QList<QByteArray> head = words(parts->first);
    if (head.size() < 2 || head.size() > 3 || head[0].compare("replica", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto id = parseReplicaId(head[1]);
    if (!id)
        return std::nullopt;
    RuvElement element{.replicaId = *id, .url = QString::fromUtf8(head.value(2)), .min = {}, .max = {}};

    const QList<QByteArray> csns = words(parts->second);
    if (csns.isEmpty())
        return element;
    const auto min = parseCsn(csns.value(0));
    const auto max = parseCsn(csns.value(1));
    if (csns.size() != 2 || !min || !max)
        return std::nullopt;
    element.min = *min;
    element.max = *max;
    return element;
}

bool isRuvValue(QByteArrayView value)
{
    const auto parts = splitBraces(value);
    const bool generation = parts && parts->first.trimmed().compare("replicageneration", Qt::CaseInsensitive) == 0;
    return generation || parseRuvElement(value).has_value();
}

Ruv parseRuv(const QList<QByteArray> &values)
{
    Ruv ruv;
    for (const QByteArray &value : values) {
        const auto parts = splitBraces(value);
        if (parts && parts->first.trimmed().compare("replicageneration", Qt::CaseInsensitive) == 0)
            ruv.generation = parts->second.trimmed().toByteArray().toLower();
        else if (const auto element = parseRuvElement(value); element && !ruv.find(element->replicaId))
            ruv.elements.append(*element);
    }
    return ruv;
}

ServerId hostOf(const RuvElement &element)
{
    QStringView rest(element.url);
    const qsizetype scheme = rest.indexOf(QLatin1StringView("://"));
    if (scheme < 0)
        return {};
    rest = rest.sliced(scheme + 3);
    const qsizetype end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u':' || c == u'/'; }) - rest.begin();
    return ServerId(rest.first(end).toString());
}

std::optional<AgreementMaxCsn> parseAgreementMaxCsn(QByteArrayView value)
{
    const QList<QByteArray> fields = value.toByteArray().split(';');
    if (fields.size() < 6)
        return std::nullopt;
    const qsizetype last = fields.size() - 1; // counted from the end: names in front are free text
    const auto max = parseCsn(fields[last].trimmed());
    if (!max)
        return std::nullopt;
    return AgreementMaxCsn{.suffix = QString::fromUtf8(fields[0]),
                           .agreement = QString::fromUtf8(fields.sliced(1, last - 4).join(';')),
                           .consumer = ServerId(QString::fromUtf8(fields[last - 3])),
                           .max = *max};
}

qint64 lagBetween(const Csn &supplierHas, const Csn &consumerHas)
{
    return std::max<qint64>(0, consumerHas.time().secsTo(supplierHas.time()));
}

QString ruvTaskName(const QString &verb, int replicaId, const QDateTime &at)
{
    if (!at.isValid())
        return QStringLiteral("%1 %2").arg(verb).arg(replicaId);
    constexpr qint64 sameFor = 30;
    return QStringLiteral("%1 %2 %3").arg(verb).arg(replicaId).arg(at.toSecsSinceEpoch() / sameFor);
}

std::optional<ChangesBehind> changesBehind(const Agreement &direction)
{
    const Csn &made = direction.toReceive;
    const Csn &arrived = direction.received;
    if (!made.isValid())
        return arrived.isValid() || direction.lagSeconds == 0 ? std::optional(ChangesBehind{0, 0}) : std::nullopt;
    if (arrived >= made)
        return ChangesBehind{0, 0};
    ChangesBehind behind{.atLeast = std::max<qint64>(1, direction.seenWaiting)};
    if (arrived.isValid() && arrived.time() == made.time()) {
        const auto sequence = [](const Csn &csn) { return qint64(csn.text.sliced(8, 4).toInt(nullptr, 16)); };
        behind.atMost = std::max(behind.atLeast, sequence(made) - sequence(arrived));
    }
    return behind;
}

} // namespace rd
