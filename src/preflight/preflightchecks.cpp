// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PreflightChecks)
};

void failed(Check &check, CheckState state, const Error &error)
{
    raise(check, state, error.summary, error.advice);
    check.value = error.detail;
    check.fault = error.fault;
}

void checkMachine(CheckWriter &writer, const Result<HostSurvey> &survey, const QString &host)
{
    Check &reach = writer.add("reach", CheckGroup::Reach, host, Text::tr("The machine can be looked at"));
    if (!survey) {
        failed(reach, CheckState::Blocking, survey.error());
        return;
    }
    reach.value = survey->distribution;
    Check &root = writer.add("root", CheckGroup::Reach, host, Text::tr("Rights on the machine"),
                             survey->isRoot ? Text::tr("root") : Text::tr("an ordinary user"), Text::tr("root"));
    if (!survey->isRoot)
        raise(root, CheckState::Blocking, Text::tr("Only root may make a server of a machine or prepare a bundle."),
              Text::tr("Log in as root or as a user who may use sudo."));
    if (!survey->late.isEmpty())
        raise(writer.add("slow", CheckGroup::Reach, host, Text::tr("Everything could be looked at in time"),
                         survey->late.join(QStringLiteral(", "))),
              CheckState::NotTestable, Text::tr("The machine did not tell these things in time; they are not checked."),
              Text::tr("Check how busy the machine is, and check again."));
}

} // namespace

void checkReach(CheckWriter &writer)
{
    const PreflightFacts &facts = writer.facts;
    checkMachine(writer, facts.source, facts.order.source);
    checkMachine(writer, facts.target, facts.order.target);
    if (facts.directory) {
        Check &directory = writer.add("directory", CheckGroup::Reach, facts.order.source, Text::tr("The directory can be read"));
        if (!*facts.directory)
            failed(directory, CheckState::Blocking, facts.directory->error());
        else if (!(*facts.directory)->unread.isEmpty())
            failed(directory, CheckState::NotTestable, (*facts.directory)->unread.first());
    }
    if (facts.connections && !*facts.connections)
        failed(writer.add("connections", CheckGroup::Connections, facts.order.target, Text::tr("The ports can be tried")),
               CheckState::NotTestable, facts.connections->error());
}

CheckList preflightChecks(const PreflightFacts &facts)
{
    CheckList checks;
    CheckWriter writer(facts, checks);
    checkReach(writer);
    if (facts.source && facts.target) {
        checkNames(writer, *facts.source, *facts.target);
        checkTime(writer, *facts.source, *facts.target);
        checkSystem(writer, *facts.source, *facts.target);
        checkSoftware(writer, *facts.source, *facts.target);
        checkHeldPorts(writer, *facts.target);
        checkLeftovers(writer, *facts.source, *facts.target);
    }
    if (facts.directory && *facts.directory)
        checkDirectory(writer, **facts.directory);
    checkCertificates(writer);
    if (facts.connections && *facts.connections)
        checkPorts(writer, **facts.connections);
    return checks;
}

} // namespace rd
