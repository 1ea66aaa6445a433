// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsearch.h"
#include "plan/runrecord.h"
#include "topology/ruv.h"

#include <QSet>
#include <QThread>
#include <chrono>

namespace rd {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto settleLimit = 90s; ///< the topology plugin and the cleaning tasks work in their own time

class Purge final : public Step
{
public:
    QString id() const override { return QStringLiteral("purge"); }
    QString title() const override { return CleanupWords::tr("Remove it from the directory"); }
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
                            context.record->fact(fact::stays).toBool() ? LeftOnMachine::State::Client
                                                                       : LeftOnMachine::State::Bare);
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
                return fail(Fault::RemoteFailed, CleanupWords::tr("This is still there: %1").arg(first),
                            refusal.summary.isEmpty() ? QString() : refusal.summary + u'\n' + refusal.detail,
                            CleanupWords::tr(
                                "Clean up again in some minutes; if it stays, look at the errors log of the directory server."));
            if (monitor.stopRequested())
                return fail(Fault::Cancelled, CleanupWords::tr("Stopped."));
            QThread::sleep(1);
        }
        reporter.note(CleanupWords::tr("%n entry(s) and value(s) removed.", nullptr, int(removed.size())));
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
            return fail(Fault::RemoteFailed, CleanupWords::tr("The update vector could not be cleaned."),
                        QString::fromUtf8(added->err));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> purgeStep()
{
    return std::make_unique<Purge>();
}

} // namespace rd
