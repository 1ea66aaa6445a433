// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/preflightstep.h"

#include "plan/bundlesteps.h"
#include "plan/runrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PreflightStep)
};

QString line(const Check &check)
{
    QString text = check.value.isEmpty() ? check.title : Words::tr("%1: %2").arg(check.title, check.value);
    if (check.why.isEmpty())
        return text;
    const bool ended = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    return text + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + check.why;
}

class PreflightStep final : public Step
{
public:
    explicit PreflightStep(DirectoryOpener opener) : m_opener(std::move(opener)) {}
    QString id() const override { return QStringLiteral("preflight"); }
    QString title() const override { return Words::tr("Find what would make it fail"); }
    bool changes() const override { return false; }
    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        // Once its installer was started the machine is no longer empty; the later steps know how to go on.
        return context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
    }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        if (const QStringList problems = context.order.problems(); !problems.isEmpty())
            return fail(Fault::Malformed, problems.first(), problems.join(u'\n'));
        const auto report = runPreflight(preflightOrder(context.order), preflightPorts(context, m_opener), monitor);
        if (!report)
            return pass(report.error());
        if (const auto kept = keep(context, *report); !kept)
            return kept;
        tell(*report, reporter);
        auto error = preflightError(report->checks);
        if (!error)
            return {};
        const bool leftovers = std::any_of(report->checks.begin(), report->checks.end(), [](const Check &check) {
            return isInTheWay(check) && check.group == CheckGroup::Leftovers;
        });
        if (leftovers)
            error->advice =
                (error->advice + u' ' +
                 Words::tr("What an earlier attempt left is taken away by: replica-desk-cli replica cleanup %1 --from %2")
                     .arg(context.order.target, context.order.source))
                    .trimmed();
        return pass(*error);
    }

private:
    static Result<> keep(PlanContext &context, const PreflightReport &report)
    {
        if (const auto kept = context.record->addEvidence(QStringLiteral("preflight.json"),
                                                          QJsonDocument(report.toJson()).toJson(QJsonDocument::Indented));
            !kept)
            return kept;
        for (const Check &check : report.checks)
            if (check.overruled)
                if (const auto noted = context.record->journal(QStringLiteral("check-overruled"), toJson(check)); !noted)
                    return noted;
        return {};
    }

    static void tell(const PreflightReport &report, StepReporter &reporter)
    {
        for (const CheckState state : {CheckState::Blocking, CheckState::Advisory, CheckState::NotTestable})
            for (const Check &check : report.checks)
                if (check.state == state)
                    reporter.note((check.overruled ? Words::tr("Overruled: %1") : QStringLiteral("%1")).arg(line(check)));
        const auto passed = std::count_if(report.checks.begin(), report.checks.end(), [](const Check &check) {
            return check.state == CheckState::Passed || check.state == CheckState::Information;
        });
        reporter.note(Words::tr("%n check(s) are in order.", nullptr, int(passed)));
    }

    DirectoryOpener m_opener;
};

} // namespace

std::unique_ptr<Step> preflightStep(DirectoryOpener opener)
{
    return std::make_unique<PreflightStep>(std::move(opener));
}

PreflightOrder preflightOrder(const ReplicaOrder &order)
{
    return {.target = order.target,
            .targetLogin = order.targetLogin,
            .source = order.source,
            .sourceLogin = order.sourceLogin,
            .ipAddresses = order.ipAddresses,
            .promotion = order.promotes(),
            .setupCa = order.setupCa,
            .setupKra = order.setupKra,
            .setupDns = order.setupDns,
            .noConncheck = order.skipConncheck,
            .skip = order.skipChecks};
}

PreflightPorts preflightPorts(PlanContext &context, const DirectoryOpener &opener)
{
    return {
        .shells = context.shells,
        .resolver = context.resolver,
        .openDirectory = [&context, opener](const HostSurvey &source, Monitor &monitor) -> Result<std::unique_ptr<Directory>> {
            if (!source.caCertificate.isEmpty())
                if (const auto kept = context.record->addEvidence(QStringLiteral("ca.crt"), source.caCertificate); !kept)
                    return pass(kept.error());
            return opener ? opener(context, monitor) : openAsManager(context, context.order.source, monitor);
        }};
}

std::optional<Error> preflightError(const CheckList &checks)
{
    CheckList wrong;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(wrong), isInTheWay);
    if (wrong.isEmpty())
        return {};
    const auto failed = std::find_if(wrong.begin(), wrong.end(), [](const Check &check) { return check.fault.has_value(); });
    if (failed != wrong.end())
        return Error{*failed->fault, failed->why, failed->value, failed->mend};
    const Check &first = wrong.first();
    if (wrong.size() == 1)
        return Error{Fault::Conflict, line(first),
                     first.expected.isEmpty() ? QString() : Words::tr("Expected: %1").arg(first.expected),
                     (QStringList{first.mend} + first.commands).join(u' ')};
    QStringList lines;
    for (const Check &check : wrong)
        lines << QStringLiteral("%1 (%2): %3").arg(check.host, check.id, line(check));
    return Error{Fault::Conflict,
                 Words::tr("%n thing(s) would make it fail; nothing has been changed.", nullptr, int(wrong.size())),
                 lines.join(u'\n'), Words::tr("Mend them and start again; each check says how.")};
}

} // namespace rd
