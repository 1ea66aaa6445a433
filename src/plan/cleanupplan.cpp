// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsteps.h"
#include "plan/leftovers.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"
#include "plan/targetprogram.h"
#include "topology/ruv.h"

#include <QCoreApplication>
#include <QSet>
#include <QThread>
#include <algorithm>
#include <chrono>

namespace rd {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using State = LeftOnMachine::State;

constexpr auto settleLimit = 90s; ///< the topology plugin and the cleaning tasks work in their own time
const QString uninstallName = QStringLiteral("uninstall");

namespace fact {
using namespace rd::fact;
const QString machine = QStringLiteral("machine"); ///< what must be uninstalled: "server", "client", or nothing
const QString stays = QStringLiteral("stays");     ///< the machine stays enrolled, and its account with it
const QString reached = QStringLiteral("reached"); ///< the machine could be looked at
const QString agreed = QStringLiteral("agreed");   ///< the person saw the list and said yes
} // namespace fact

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::CleanupSteps)
};

LostServer lostServer(const PlanContext &context)
{
    return {.fqdn = context.order.target,
            .realm = context.record->fact(fact::realm).toString(),
            .suffix = context.record->fact(fact::suffix).toString()};
}

/// The other servers of the domain, as the source's directory lists them.
Result<QStringList> otherServers(PlanContext &context, Directory &source, Monitor &monitor)
{
    const auto masters =
        source.search({.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + context.record->fact(fact::suffix).toString(),
                       .scope = Scope::OneLevel,
                       .attributes = {"cn"}},
                      monitor);
    if (!masters)
        return pass(masters.error());
    QStringList others;
    for (const DirectoryEntry &master : *masters)
        if (const QString name = master.text("cn").toLower();
            !name.isEmpty() && name != context.order.source.toLower() && name != context.order.target.toLower())
            others << name;
    return others;
}

struct Found
{
    std::unique_ptr<Directory> directory;
    QList<Leftover> leftovers;
};

/// The source's directory first, then what the other servers have for themselves. One that does not answer is told about.
Result<std::vector<Found>> searchDirectories(PlanContext &context, StepReporter &reporter, Monitor &monitor)
{
    std::vector<Found> all;
    auto source = openAsOrdered(context, context.order.source, monitor);
    if (!source)
        return pass(source.error());
    auto shared = findLeftovers(**source, lostServer(context), monitor);
    if (!shared)
        return pass(shared.error());
    const auto others = otherServers(context, **source, monitor);
    if (!others)
        return pass(others.error());
    all.push_back({*std::move(source), *std::move(shared)});
    for (const QString &host : *others) {
        auto other = openAsOrdered(context, host, monitor);
        auto own = other ? findOwnLeftovers(**other, lostServer(context), monitor) : Result<QList<Leftover>>(pass(other.error()));
        if (own)
            own->removeIf(
                [](const Leftover &one) { return one.kind == Leftover::Kind::UpdateVector; }); // cleaned from the source
        if (own)
            all.push_back({*std::move(other), *std::move(own)});
        else if (own.error().fault == Fault::Cancelled)
            return pass(own.error());
        else
            reporter.note(Words::tr("%1 could not be searched for leftovers: %2").arg(host, own.error().summary));
    }
    return all;
}

/// An enrolled machine whose account is whole is where the next attempt goes on; only a server's traces make it a leftover.
/// Without the machine's own key its account is a leftover too, but not one that was prepared for an enrolment.
void dropWhatMayStay(QList<Leftover> &leftovers, bool promotes, State machine)
{
    using Kind = Leftover::Kind;
    const bool server = machine == State::Server || tellsOfServer(leftovers);
    if (server || !promotes)
        return;
    const bool keyed =
        std::any_of(leftovers.cbegin(), leftovers.cend(), [](const Leftover &one) { return one.kind == Kind::HostEntry; });
    if (machine == State::Client || !keyed)
        leftovers.clear();
}

class Look final : public Step
{
public:
    QString id() const override { return QStringLiteral("look"); }
    bool changes() const override { return false; }
    QString title() const override { return Words::tr("Look for what is left"); }
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
            reporter.note(machine.state == State::Client ? Words::tr("Nothing is left of it but its enrolment, which can stay.")
                                                         : Words::tr("Nothing is left of it."));
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
            return fail(Fault::NotFound, Words::tr("%1 is not a FreeIPA server.").arg(order.source), {},
                        Words::tr("Name a server of the domain that works."));
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
            reporter.note(
                Words::tr("%1 is not reached: only the directory can be cleaned. %2").arg(order.target, seen.error().summary));
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
        if (machine.state == State::Server) {
            uninstall = QStringLiteral("server");
            items << Words::tr("FreeIPA on %1, whole or half: its data, configuration, keytabs and enrolment").arg(target);
        } else if (machine.state == State::Client && (serverInDirectory || !context.order.promotes())) {
            uninstall = QStringLiteral("client");
            items << Words::tr("the enrolment of %1: its configuration and keytab").arg(target);
        }
        for (const QString &file : machine.files)
            items << Words::tr("%1 on %2").arg(file, target);
        std::ignore = context.record->setFact(fact::machine, uninstall); // the next fact fails too on a full disk
        std::ignore = context.record->setFact(fact::stays, machine.state == State::Client && uninstall.isEmpty());
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
        const QString cost = Words::tr("It cannot be undone. %n thing(s) would be removed.", nullptr, int(items.size()));
        return working ? Words::tr("The directory lists %1 as a server with its services switched on: it may be one that works!")
                                 .arg(context.order.target) +
                             u' ' + cost
                       : cost;
    }

    static Result<> confirm(PlanContext &context, const QStringList &items, bool working, Monitor &monitor)
    {
        Question question{
            .kind = Question::Kind::InstallerPrompt,
            .subject = working ? QStringLiteral("working-server-") + context.order.target : cleanupSubject(context.order.target),
            .prompt = Words::tr("Remove all of this?") + QStringLiteral("\n  • ") + items.join(QStringLiteral("\n  • ")) + u'\n',
            .reason = reason(context, items, working),
            .defaultAnswer = QStringLiteral("no"),
            .hidden = false,
            .yesNo = true};
        const auto answer = context.credentials->askOnce(question, monitor);
        if (!answer)
            return pass(answer.error());
        if ((*answer)->bytes().compare(QByteArrayView("yes"), Qt::CaseInsensitive) != 0)
            return fail(Fault::Denied, Words::tr("Nothing was removed, as you decided."), {},
                        Words::tr("Look at the list again; it is kept in evidence/leftovers.txt of this run."));
        return context.record->setFact(fact::agreed, true);
    }
};

class Uninstall final : public Step
{
public:
    QString id() const override { return uninstallName; }
    QString title() const override { return Words::tr("Take FreeIPA off the machine"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override { return !context.record->fact(fact::reached).toBool(); }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const QString what = context.record->fact(fact::machine).toString();
        if (!what.isEmpty() || runsOnTarget(context, uninstallName)) {
            const bool server = what == QLatin1StringView("server");
            const QStringList clientCommand{QStringLiteral("/usr/sbin/ipa-client-install"), QStringLiteral("--uninstall"),
                                            QStringLiteral("--unattended")};
            const auto end = runOnTarget(context, reporter,
                                         {.name = uninstallName,
                                          .argv = server ? context.order.uninstallCommand() : clientCommand,
                                          .log = server ? QStringLiteral("/var/log/ipaserver-uninstall.log")
                                                        : QStringLiteral("/var/log/ipaclient-uninstall.log")},
                                         monitor);
            if (!end)
                return pass(end.error());
            if (end->exitCode != 0) // it complains of files it could not restore; what counts is looked at below
                reporter.note(Words::tr("The uninstaller ended with status %1.").arg(end->exitCode));
        }
        return removeRest(context, reporter, monitor);
    }

    bool stillRuns(const PlanContext &context) const override { return runsOnTarget(context, uninstallName); }

private:
    static Result<> removeRest(PlanContext &context, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto left = lookAtMachine(**shell, order.target, monitor);
        if (!left)
            return pass(left.error());
        if (left->state == State::Server)
            return fail(
                Fault::RemoteFailed, Words::tr("FreeIPA could not be taken off %1.").arg(order.target), {},
                Words::tr("Look at evidence/ipaserver-uninstall.log of this run, mend what it names, and clean up again."));
        if (left->files.isEmpty())
            return {};
        const auto removed = (*shell)->run({.argv = QStringList{QStringLiteral("rm"), QStringLiteral("-rf"),
                                                                QStringLiteral("--one-file-system"), QStringLiteral("--")} +
                                                    left->files},
                                           monitor);
        if (!removed)
            return pass(removed.error());
        if (removed->exitCode != 0)
            return fail(Fault::RemoteFailed, Words::tr("Files could not be removed on %1.").arg(order.target),
                        QString::fromUtf8(removed->err).trimmed(), Words::tr("Remove them by hand, then clean up again."));
        reporter.note(Words::tr("%n forgotten file(s) or folder(s) removed.", nullptr, int(left->files.size())));
        return {};
    }
};

class Purge final : public Step
{
public:
    QString id() const override { return QStringLiteral("purge"); }
    QString title() const override { return Words::tr("Remove it from the directory"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override { return context.record->fact(fact::leftovers).toInt() == 0; }

    // In rounds: with the entry as a server the topology plugin takes agreements and segments itself, a cleaned update vector
    // comes back as long as one server still names the number, and a change needs time to get to the others.
    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const auto begun = Clock::now();
        const auto deadline = begun + settleLimit;
        constexpr std::chrono::seconds taskTime(20); // a task that had an effect has it by then
        QSet<QString> removed;
        Error refusal;
        for (;;) {
            auto directories = searchDirectories(context, reporter, monitor);
            if (!directories)
                return pass(directories.error());
            dropWhatMayStay(directories->front().leftovers, context.order.promotes(),
                            context.record->fact(fact::stays).toBool() ? State::Client : State::Bare);
            qsizetype left = 0;
            QString first;
            const QDateTime again = Clock::now() - begun > taskTime ? QDateTime::currentDateTimeUtc() : QDateTime();
            for (Found &found : *directories)
                for (const Leftover &one : std::as_const(found.leftovers)) {
                    ++left;
                    first = first.isEmpty() ? one.text : first;
                    const auto gone = removeFrom(context, *found.directory, one, again, monitor);
                    if (gone)
                        removed << one.text;
                    else if (gone.error().fault == Fault::Cancelled)
                        return gone;
                    else
                        refusal = gone.error();
                }
            if (left == 0)
                break;
            if (Clock::now() >= deadline)
                return fail(
                    Fault::RemoteFailed, Words::tr("This is still there: %1").arg(first),
                    refusal.summary.isEmpty() ? QString() : refusal.summary + u'\n' + refusal.detail,
                    Words::tr("Clean up again in some minutes; if it stays, look at the errors log of the directory server."));
            if (monitor.stopRequested())
                return fail(Fault::Cancelled, Words::tr("Stopped."));
            QThread::sleep(1);
        }
        reporter.note(Words::tr("%n entry(s) and value(s) removed.", nullptr, int(removed.size())));
        return {};
    }

private:
    // The principal of level 1 may not start cleaning tasks; root of the source may, over its local socket.
    static Result<> removeFrom(PlanContext &context, Directory &directory, const Leftover &leftover, const QDateTime &again,
                               Monitor &monitor)
    {
        const auto gone = removeLeftover(directory, leftover, monitor, again);
        if (gone || leftover.kind != Leftover::Kind::UpdateVector || gone.error().fault != Fault::Denied)
            return gone;
        const auto shell = context.shells->open(context.order.sourceShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const QByteArray id = QByteArray::number(leftover.replicaId);
        const QByteArray name = ruvTaskName(QStringLiteral("clean"), leftover.replicaId, again).toUtf8();
        const QByteArray ldif = "dn: cn=" + name +
                                ",cn=cleanallruv,cn=tasks,cn=config\nchangetype: add\n"
                                "objectClass: extensibleObject\ncn: " +
                                name + "\nreplica-base-dn:: " + leftover.suffix.toUtf8().toBase64() + "\nreplica-id: " + id +
                                "\nreplica-force-cleaning: yes\n";
        const auto added = (*shell)->run(
            {.argv = {QStringLiteral("sh"), QStringLiteral("-c"),
                      QStringLiteral("exec ldapmodify -Q -Y EXTERNAL -H \"$(sed -n 's/^ *ldap_uri *= *\\(ldapi:.*\\)/\\1/p' "
                                     "/etc/ipa/default.conf)\"")},
             .input = ldif},
            monitor);
        if (!added)
            return pass(added.error());
        constexpr int alreadyExists = 68;
        if (added->exitCode != 0 && added->exitCode != alreadyExists)
            return fail(Fault::RemoteFailed, Words::tr("The update vector could not be cleaned."), QString::fromUtf8(added->err));
        return {};
    }
};

class Prove final : public Step
{
public:
    QString id() const override { return QStringLiteral("prove"); }
    bool changes() const override { return false; }
    QString title() const override { return Words::tr("See that nothing is left"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        if (!context.record->fact(fact::reached).toBool()) {
            reporter.note(Words::tr("Before %1 joins again, run ipa-server-install --uninstall on it.").arg(order.target));
            return {};
        }
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto left = lookAtMachine(**shell, order.target, monitor);
        if (!left)
            return pass(left.error());
        if (left->state == State::Server || !left->files.isEmpty())
            return fail(Fault::Conflict, Words::tr("%1 is not clean.").arg(order.target), left->files.join(u'\n'),
                        Words::tr("Clean up again."));
        if (!left->ports.isEmpty())
            return fail(Fault::Conflict,
                        Words::tr("Something on %1 still listens on port %2.").arg(order.target, left->ports.first()),
                        left->ports.join(u'\n'), Words::tr("Stop that program: FreeIPA needs the port. \"ss -ltnp\" names it."));
        reporter.note(Words::tr("The machine is clean and the ports are free."));
        return {};
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

std::unique_ptr<Step> uninstallStep()
{
    return std::make_unique<Uninstall>();
}

std::unique_ptr<Step> purgeStep()
{
    return std::make_unique<Purge>();
}

std::unique_ptr<Step> proveStep()
{
    return std::make_unique<Prove>();
}

StepList cleanupPlan()
{
    StepList steps;
    for (auto make : {lookStep, uninstallStep, purgeStep, proveStep})
        steps.push_back(make());
    return steps;
}

} // namespace rd
