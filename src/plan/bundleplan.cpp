// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/filepush.h"
#include "plan/preflightstep.h"
#include "plan/runrecord.h"

#include <QCoreApplication>

namespace rd {

StepList bundlePlan()
{
    StepList steps;
    steps.push_back(preflightStep());
    for (auto make : {checkSourceStep, checkTargetStep, prepareStep, transferStep, installStep, verifyStep, wipeStep})
        steps.push_back(make());
    return steps;
}

Result<std::unique_ptr<Directory>> openAsManager(PlanContext &context, const QString &host, Monitor &monitor)
{
    Question question{
        .kind = Question::Kind::DirectoryManager,
        .subject = context.order.source,
        .prompt = QCoreApplication::translate("rd::BundlePlan", "Directory Manager password"),
        .reason = QCoreApplication::translate("rd::BundlePlan", "It seals the bundle, and the installer signs in to %1 with it.")
                      .arg(context.order.source)};
    Error refused;
    constexpr int tries = 3;
    for (; question.attempt <= tries; ++question.attempt) {
        const auto password = context.credentials->get(question, monitor);
        if (!password)
            return pass(question.attempt == 1 ? password.error() : refused); // no other answer: the refusal is what happened
        SignIn signIn{.method = SignIn::Method::Simple, .bindDn = QStringLiteral("cn=Directory Manager"), .password = *password};
        if (const QString ca = context.record->folder() + QStringLiteral("/evidence/ca.crt"); QFile::exists(ca))
            signIn.caFile = ca;
        const auto connector = context.directories(signIn, host, monitor);
        if (!connector)
            return pass(connector.error());
        auto directory = (*connector)->connect(host, monitor);
        if (directory || directory.error().fault != Fault::AuthFailed)
            return directory;
        refused = directory.error();
    }
    context.credentials->forget(question.kind, question.subject);
    return pass(refused);
}

Result<> wipeBundle(PlanContext &context, const QString &login, Monitor &monitor)
{
    const auto shell = context.shells->open(login, monitor);
    if (!shell)
        return pass(shell.error());
    return wipeFile(**shell, context.order.bundlePath(), monitor);
}

} // namespace rd
