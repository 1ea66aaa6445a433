// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsearch.h"
#include "plan/runrecord.h"

namespace rd {
namespace {

class Look final : public Step
{
public:
    QString id() const override { return QStringLiteral("look"); }
    bool changes() const override { return false; }
    QString title() const override { return CleanupWords::tr("Look for what is left"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override { return context.record->fact(fact::agreed).toBool(); }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        if (const QStringList problems = order.problems(); !problems.isEmpty())
            return fail(Fault::Malformed, problems.first(), problems.join(u'\n'));
        if (const auto known = learnDomain(context, monitor); !known)
            return known;
        LeftOnMachine machine;
        if (const auto looked = lookAtTarget(context, machine, reporter, monitor); !looked)
            return looked;
        auto directories = searchDirectories(context, reporter, monitor);
        if (!directories)
            return pass(directories.error());
        QList<Leftover> inSource = directories->front().leftovers;
        dropWhatMayStay(inSource, order.promotes(), machine.state);
        const auto working = worksAsServer(context, *directories->front().directory, monitor);
        if (!working)
            return pass(working.error());
        QStringList items = machineItems(context, machine, tellsOfServer(inSource));
        for (const Leftover &one : std::as_const(inSource))
            items << one.text;
        for (size_t i = 1; i < directories->size(); ++i)
            for (const Leftover &one : directories->at(i).leftovers)
                items << one.text;
        if (const auto noted = context.record->setFact(fact::leftovers, int(items.size())); !noted)
            return noted;
        if (items.isEmpty()) {
            reporter.note(machine.state == LeftOnMachine::State::Client
                              ? CleanupWords::tr("Nothing is left of it but its enrolment, which can stay.")
                              : CleanupWords::tr("Nothing is left of it."));
            return context.record->setFact(fact::agreed, true);
        }
        if (const auto kept = context.record->addEvidence(QStringLiteral("leftovers.txt"), items.join(u'\n').toUtf8() + '\n');
            !kept)
            return kept;
        if (const auto agreed = confirm(context, items, *working, monitor); !agreed)
            return agreed;
        for (const QString &item : std::as_const(items))
            reporter.note(item);
        return {};
    }

private:
    static Result<> learnDomain(PlanContext &context, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto shell = context.shells->open(order.sourceShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto facts = readHostFacts(**shell, monitor);
        if (!facts)
            return pass(facts.error());
        if (!facts->configured || facts->realm.isEmpty() || facts->baseDn.isEmpty())
            return fail(Fault::NotFound, CleanupWords::tr("%1 is not a FreeIPA server.").arg(order.source), {},
                        CleanupWords::tr("Name a server of the domain that works."));
        if (!facts->caCertificate.isEmpty())
            if (const auto kept = context.record->addEvidence(QStringLiteral("ca.crt"), facts->caCertificate); !kept)
                return kept;
        for (const auto &[name, value] : {std::pair{fact::realm, facts->realm}, std::pair{fact::domain, facts->domain},
                                          std::pair{fact::suffix, facts->baseDn}})
            if (const auto noted = context.record->setFact(name, value); !noted)
                return noted;
        return {};
    }

    // A machine that is gone for good is no reason to leave its traces in the directory.
    static Result<> lookAtTarget(PlanContext &context, LeftOnMachine &machine, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto shell = context.shells->open(order.targetShell(), monitor);
        const auto seen = shell ? lookAtMachine(**shell, order.target, monitor) : Result<LeftOnMachine>(pass(shell.error()));
        const bool reached = seen.has_value();
        if (!reached) {
            const Fault fault = seen.error().fault;
            if (fault != Fault::Unreachable && fault != Fault::TimedOut)
                return pass(seen.error());
            reporter.note(CleanupWords::tr("%1 is not reached: only the directory can be cleaned. %2")
                              .arg(order.target, seen.error().summary));
        } else {
            machine = *seen;
        }
        return context.record->setFact(fact::reached, reached);
    }

    static QStringList machineItems(PlanContext &context, const LeftOnMachine &machine, bool serverInDirectory)
    {
        const QString target = context.order.target;
        QStringList items;
        QString uninstall;
        if (machine.state == LeftOnMachine::State::Server) {
            uninstall = QStringLiteral("server");
            items << CleanupWords::tr("FreeIPA on %1, whole or half: its data, configuration, keytabs and enrolment").arg(target);
        } else if (machine.state == LeftOnMachine::State::HalfClient) {
            uninstall = QStringLiteral("client");
            items << CleanupWords::tr("what an enrolment begun or undone by halves left on %1").arg(target);
        } else if (machine.state == LeftOnMachine::State::Client && (serverInDirectory || !context.order.promotes())) {
            uninstall = QStringLiteral("client");
            items << CleanupWords::tr("the enrolment of %1: its configuration and keytab").arg(target);
        }
        for (const QString &file : machine.files)
            items << CleanupWords::tr("%1 on %2").arg(file, target);
        std::ignore = context.record->setFact(fact::machine, uninstall); // the next fact fails too on a full disk
        std::ignore = context.record->setFact(fact::stays, machine.state == LeftOnMachine::State::Client && uninstall.isEmpty());
        return items;
    }

    // The web server is the last that an installer of any generation switches on.
    static Result<bool> worksAsServer(PlanContext &context, Directory &source, Monitor &monitor)
    {
        const auto found =
            source.search({.base = QStringLiteral("cn=%1,cn=masters,cn=ipa,cn=etc,%2")
                                       .arg(context.order.target, context.record->fact(fact::suffix).toString()),
                           .filter = "(&(cn=HTTP)(|(ipaConfigString=enabledService)(ipaConfigString=hiddenService)))",
                           .attributes = {"cn"}},
                          monitor);
        if (!found && found.error().fault != Fault::NotFound)
            return pass(found.error());
        return found && !found->isEmpty();
    }

    static QString reason(const PlanContext &context, const QStringList &items, bool working)
    {
        const QString cost = CleanupWords::tr("It cannot be undone. %n thing(s) would be removed.", nullptr, int(items.size()));
        return working ? CleanupWords::tr(
                             "The directory lists %1 as a server with its services switched on: it may be one that works!")
                                 .arg(context.order.target) +
                             u' ' + cost
                       : cost;
    }

    static Result<> confirm(PlanContext &context, const QStringList &items, bool working, Monitor &monitor)
    {
        Question question{.kind = Question::Kind::InstallerPrompt,
                          .subject = working ? QStringLiteral("working-server-") + context.order.target
                                             : cleanupSubject(context.order.target),
                          .prompt = CleanupWords::tr("Remove all of this?") + QStringLiteral("\n  • ") +
                                    items.join(QStringLiteral("\n  • ")) + u'\n',
                          .reason = reason(context, items, working),
                          .defaultAnswer = QStringLiteral("no"),
                          .hidden = false,
                          .yesNo = true};
        const auto answer = context.credentials->askOnce(question, monitor);
        if (!answer)
            return pass(answer.error());
        if ((*answer)->bytes().compare(QByteArrayView("yes"), Qt::CaseInsensitive) != 0)
            return fail(Fault::Denied, CleanupWords::tr("Nothing was removed, as you decided."), {},
                        CleanupWords::tr("Look at the list again; it is kept in evidence/leftovers.txt of this run."));
        return context.record->setFact(fact::agreed, true);
    }
};

} // namespace

QString cleanupSubject(const QString &target)
{
    return QStringLiteral("cleanup-") + target;
}

std::unique_ptr<Step> lookStep()
{
    return std::make_unique<Look>();
}

} // namespace rd
