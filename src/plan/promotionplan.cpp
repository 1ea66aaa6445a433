// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsteps.h"
#include "plan/preflightstep.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PromotionPlan)
};

/// The preflight signs in before the source was checked, so the realm has to be asked for.
Result<std::unique_ptr<Directory>> openForPreflight(PlanContext &context, Monitor &monitor)
{
    if (context.record->fact(fact::realm).toString().isEmpty()) {
        const auto shell = context.shells->open(context.order.sourceShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto facts = readHostFacts(**shell, monitor);
        if (!facts)
            return pass(facts.error());
        if (const auto noted = context.record->setFact(fact::realm, facts->realm); !noted)
            return pass(noted.error());
    }
    return openAsAdmin(context, context.order.source, monitor);
}

} // namespace

StepList promotionPlan()
{
    StepList steps;
    steps.push_back(preflightStep(&openForPreflight));
    for (auto make : {checkSourceStep, checkTargetStep, enrolStep, installStep, verifyStep, serveStep})
        steps.push_back(make());
    return steps;
}

StepList planFor(const ReplicaOrder &order)
{
    if (order.deed == ReplicaOrder::Deed::CleanUp)
        return cleanupPlan();
    return order.promotes() ? promotionPlan() : bundlePlan();
}

Result<std::unique_ptr<Directory>> openAsAdmin(PlanContext &context, const QString &host, Monitor &monitor)
{
    Question question{.kind = Question::Kind::AdminPassword,
                      .subject = context.order.adminName(),
                      .prompt = Words::tr("Password of %1").arg(context.order.adminName()),
                      .reason = Words::tr("It signs in to %1 to read and verify replication.").arg(context.order.source)};
    Error refused;
    constexpr int tries = 3;
    for (; question.attempt <= tries; ++question.attempt) {
        const auto password = context.credentials->get(question, monitor);
        if (!password)
            return pass(question.attempt == 1 ? password.error() : refused); // no other answer: the refusal is what happened
        const QString realm = context.record->fact(fact::realm).toString();
        const SignIn signIn{
            .method = SignIn::Method::Kerberos, .principal = context.order.adminPrincipal(realm), .password = *password};
        const auto connector = context.directories(signIn, host, monitor);
        if (connector)
            return (*connector)->connect(host, monitor);
        if (connector.error().fault != Fault::AuthFailed)
            return pass(connector.error());
        refused = connector.error();
    }
    context.credentials->forget(question.kind, question.subject);
    return pass(refused);
}

Result<std::unique_ptr<Directory>> openAsOrdered(PlanContext &context, const QString &host, Monitor &monitor)
{
    return context.order.promotes() ? openAsAdmin(context, host, monitor) : openAsManager(context, host, monitor);
}

} // namespace rd
