// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/connections.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Connections)
};

constexpr std::array verdictNames{QLatin1StringView("open"),        QLatin1StringView("filtered"),
                                  QLatin1StringView("refused"),     QLatin1StringView("wrong-service"),
                                  QLatin1StringView("certificate"), QLatin1StringView("not-tested")};

QJsonObject toJson(const PortResult &result, const ConnectionReport &report)
{
    QJsonObject json{{QStringLiteral("from"), report.from(result.leg)},
                     {QStringLiteral("to"), report.to(result.leg)},
                     {QStringLiteral("address"), result.address},
                     {QStringLiteral("port"), result.rule.port},
                     {QStringLiteral("transport"), QString(transportName(result.rule.transport))},
                     {QStringLiteral("service"), result.rule.service},
                     {QStringLiteral("need"), QString(needName(result.rule.need))},
                     {QStringLiteral("verdict"), QString(verdictName(result.verdict))},
                     {QStringLiteral("byResponder"), result.byResponder},
                     {QStringLiteral("words"), result.words},
                     {QStringLiteral("milliseconds"), result.milliseconds},
                     {QStringLiteral("conncheck"), QString(stockWord(result, report.generation))}};
    if (result.certificateEnds)
        json.insert(QStringLiteral("certificateEnds"), *result.certificateEnds);
    return json;
}

} // namespace

Grade ConnectionReport::grade(const PortResult &result) const
{
    if (result.verdict == PortVerdict::Open || result.rule.need == PortNeed::Informative)
        return Grade::Good;
    if (result.rule.need == PortNeed::Advisory)
        return Grade::Warning;
    // An address that cannot be tried from there (a family without a route) does not count if another one works.
    const bool another = std::any_of(results.begin(), results.end(), [&result](const PortResult &other) {
        return other.leg == result.leg && other.rule.port == result.rule.port && other.rule.transport == result.rule.transport &&
               other.verdict == PortVerdict::Open;
    });
    return result.verdict == PortVerdict::NotTested && another ? Grade::Warning : Grade::Bad;
}

Grade ConnectionReport::grade() const
{
    Grade worst = problems.isEmpty() ? Grade::Good : Grade::Bad;
    for (const PortResult &result : results)
        worst = std::max(worst, grade(result));
    return worst;
}

QLatin1StringView stockWord(const PortResult &result, const FreeIpaRelease &generation)
{
    const bool old = generation.isKnown() && generation < FreeIpaRelease{3, 1};
    const bool looksAt = result.rule.port < 1024 || (result.rule.port == 7389 && old);
    if (!looksAt)
        return {};
    if (result.rule.transport == Transport::Udp && result.leg == Leg::ToSource)
        return QLatin1StringView("SKIPPED");
    // It connects and reads nothing: whatever accepts is good enough for it.
    const bool answered = result.verdict == PortVerdict::Open || result.verdict == PortVerdict::WrongService ||
                          result.verdict == PortVerdict::CertificateProblem;
    if (answered)
        return QLatin1StringView("OK");
    const bool doubtful = result.rule.transport == Transport::Udp && !(generation.isKnown() && generation < FreeIpaRelease{3, 0});
    return doubtful ? QLatin1StringView("WARNING") : QLatin1StringView("FAILED");
}

QLatin1StringView verdictName(PortVerdict verdict)
{
    return verdictNames[static_cast<size_t>(verdict)];
}

PortVerdict verdictFromName(QStringView name)
{
    const auto found = std::find(verdictNames.begin(), verdictNames.end(), name);
    return found == verdictNames.end() ? PortVerdict::NotTested
                                       : static_cast<PortVerdict>(std::distance(verdictNames.begin(), found));
}

QString verdictText(PortVerdict verdict)
{
    switch (verdict) {
    case PortVerdict::Open:
        return Text::tr("open");
    case PortVerdict::Filtered:
        return Text::tr("filtered");
    case PortVerdict::Refused:
        return Text::tr("refused");
    case PortVerdict::WrongService:
        return Text::tr("wrong service");
    case PortVerdict::CertificateProblem:
        return Text::tr("certificate problem");
    case PortVerdict::NotTested:
        return Text::tr("not tested");
    }
    return {};
}

QJsonObject toJson(const ConnectionReport &report)
{
    QJsonArray results;
    for (const PortResult &result : report.results)
        results << toJson(result, report);
    QJsonArray problems;
    for (const Error &problem : report.problems)
        problems << QJsonObject{{QStringLiteral("summary"), problem.summary},
                                {QStringLiteral("detail"), problem.detail},
                                {QStringLiteral("advice"), problem.advice}};
    return {{QStringLiteral("version"), 1},
            {QStringLiteral("source"), report.source},
            {QStringLiteral("replica"), report.replica},
            {QStringLiteral("generation"), report.generation.isKnown() ? QJsonValue(report.generation.text()) : QJsonValue()},
            {QStringLiteral("withCa"), report.withCa},
            {QStringLiteral("milliseconds"), report.milliseconds},
            {QStringLiteral("results"), results},
            {QStringLiteral("problems"), problems}};
}

} // namespace rd
