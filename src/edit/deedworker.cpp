// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/deedworker.h"

#include "edit/refreshstate.h"
#include "installer/installerparser.h"
#include "topology/dn.h"
#include "topology/ruv.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DeedWorker)
};

constexpr qsizetype mostSwept = 500;

bool namesServer(const QByteArray &value, const QList<QByteArray> &endings)
{
    const QByteArray plain = value.trimmed().toLower();
    return std::any_of(endings.cbegin(), endings.cend(), [&plain](const QByteArray &ending) {
        const QByteArray wanted = ending.toLower();
        return plain == wanted.trimmed() || plain.endsWith(wanted);
    });
}

QByteArray withoutWord(const QByteArray &value, const QByteArray &word)
{
    QList<QByteArray> words = value.simplified().split(' ');
    words.removeIf([&word](const QByteArray &one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
    return words.join(' ');
}

/// What has to change in one attribute; nothing: it stays.
QList<DirectoryChange::Value> pruned(const QByteArray &name, const QList<QByteArray> &values, const PruneWork &what)
{
    DirectoryChange::Value gone{.edit = DirectoryChange::Edit::Delete, .name = name};
    DirectoryChange::Value kept{.edit = DirectoryChange::Edit::Add, .name = name};
    for (const QByteArray &value : values) {
        if (what.wordsOnly) {
            const QByteArray rest = withoutWord(value, what.endings.first());
            if (rest == value.simplified())
                continue;
            gone.values.append(value);
            if (!rest.isEmpty())
                kept.values.append(rest);
        } else if (namesServer(value, what.endings)) {
            gone.values.append(value);
        }
    }
    QList<DirectoryChange::Value> changes;
    if (!gone.values.isEmpty())
        changes.append(gone);
    if (!kept.values.isEmpty())
        changes.append(kept);
    return changes;
}

bool isLost(const Error &error)
{
    return error.fault == Fault::Unreachable || error.fault == Fault::TimedOut;
}

} // namespace

DeedWorker::DeedWorker(const EditPorts &ports, Monitor &monitor) : m_ports(ports), m_monitor(monitor) {}

bool DeedWorker::pause(std::chrono::milliseconds time) const
{
    const QDeadlineTimer end(time);
    while (!m_monitor.stopRequested()) {
        const auto left = std::chrono::milliseconds(end.remainingTime());
        if (left.count() <= 0)
            return true;
        QThread::msleep(ulong(std::min(left, cancelLatency).count()));
    }
    return false;
}

Result<Directory *> DeedWorker::directory(const ServerId &host)
{
    auto &known = m_directories[host.fqdn()];
    if (!known) {
        auto opened = m_ports.directories->connect(host.fqdn(), m_monitor);
        if (!opened)
            return pass(opened.error());
        known = *std::move(opened);
    }
    return known.get();
}

Result<QList<DirectoryEntry>> DeedWorker::read(const ServerId &host, const DirectorySearch &what)
{
    const auto open = directory(host);
    if (!open)
        return pass(open.error());
    auto found = (*open)->search(what, m_monitor);
    if (found)
        return found;
    if (found.error().fault == Fault::NotFound)
        return QList<DirectoryEntry>();
    m_directories.erase(host.fqdn());
    return found;
}

Result<> DeedWorker::write(const ServerId &host, const DirectoryChange &change)
{
    const auto open = directory(host);
    if (!open)
        return pass(open.error());
    return (*open)->change(change, m_monitor);
}

Result<> DeedWorker::perform(const Deed &deed, const Note &note)
{
    const QDeadlineTimer patience(m_ports.patience);
    for (;;) {
        m_consumerBusy = false;
        const auto done = performOnce(deed, note);
        if (done || !m_consumerBusy || patience.hasExpired())
            return done;
        note(Text::tr("The receiving server is busy with another one; trying again."));
        constexpr int pauses = 3;
        if (!pause(pauses * m_ports.pollEvery))
            return done;
    }
}

Result<> DeedWorker::performOnce(const Deed &deed, const Note &note)
{
    m_refreshBegan = false;
    for (const Proof &proof : deed.proofs)
        if (proof.kind == Proof::Kind::Refreshed) {
            const auto before = read(proof.host, {.base = proof.dn, .scope = Scope::Base, .attributes = refreshAttributes()});
            if (!before)
                return pass(before.error());
            m_startedBefore = before->isEmpty() ? QByteArray() : before->first().first("nsds5replicaLastInitStart");
        }
    if (const auto worked = work(deed, note); !worked)
        return worked;
    for (const Proof &proof : deed.proofs)
        if (const auto proven = prove(deed, proof, note); !proven)
            return proven;
    return {};
}

Result<> DeedWorker::work(const Deed &deed, const Note &note)
{
    if (const auto *change = std::get_if<DirectoryChange>(&deed.work)) {
        auto written = write(deed.host, *change);
        const bool gone = change->kind == DirectoryChange::Kind::Delete && !written && written.error().fault == Fault::NotFound;
        return gone ? Result<>() : written;
    }
    if (const auto *what = std::get_if<SweepWork>(&deed.work))
        return sweep(deed.host, *what, note);
    if (const auto *what = std::get_if<PruneWork>(&deed.work))
        return prune(deed.host, *what, note);
    if (const auto *what = std::get_if<PokeWork>(&deed.work))
        return poke(deed.host, *what);
    return command(deed.host, std::get<CommandWork>(deed.work), note);
}

Result<> DeedWorker::sweep(const ServerId &host, const SweepWork &what, const Note &note)
{
    auto found = read(host, {.base = what.base, .filter = what.filter, .attributes = {"1.1"}});
    if (!found)
        return pass(found.error());
    if (found->size() > mostSwept)
        return fail(Fault::Conflict, Text::tr("More than %1 entries would be deleted below %2.").arg(mostSwept).arg(what.base),
                    QString::fromUtf8(what.filter), Text::tr("That cannot be right; nothing of it was deleted."));
    std::stable_sort(found->begin(), found->end(), [](const DirectoryEntry &a, const DirectoryEntry &b) {
        return dnParts(a.dn).size() > dnParts(b.dn).size();
    });
    for (const DirectoryEntry &entry : std::as_const(*found)) {
        const auto deleted = write(host, {.kind = DirectoryChange::Kind::Delete, .dn = entry.dn});
        if (!deleted && deleted.error().fault != Fault::NotFound)
            return deleted;
    }
    note(Text::tr("Entries deleted: %1").arg(found->size()));
    return {};
}

Result<> DeedWorker::prune(const ServerId &host, const PruneWork &what, const Note &note)
{
    const auto found = read(host, {.base = what.base, .filter = what.filter, .attributes = what.attributes});
    if (!found)
        return pass(found.error());
    int changed = 0;
    for (const DirectoryEntry &entry : *found) {
        DirectoryChange change{.dn = entry.dn};
        for (const QByteArray &name : what.attributes)
            change.values += pruned(name, entry.values(name.constData()), what);
        if (change.values.isEmpty())
            continue;
        if (const auto written = write(host, change); !written)
            return written;
        ++changed;
    }
    note(Text::tr("Entries changed: %1").arg(changed));
    return {};
}

Result<> DeedWorker::poke(const ServerId &host, const PokeWork &what)
{
    const char *const attribute = "nsds5ReplicaUpdateSchedule";
    const auto found = read(host, {.base = what.agreementDn, .scope = Scope::Base, .attributes = {attribute}});
    if (!found)
        return pass(found.error());
    if (found->isEmpty())
        return fail(Fault::NotFound, Text::tr("The agreement is not there any more."), what.agreementDn,
                    Text::tr("Read the topology again."));
    const QList<QByteArray> before = found->first().values(attribute);
    const auto set = [&](const QList<QByteArray> &values) {
        return DirectoryChange{.dn = what.agreementDn,
                               .values = {{.edit = DirectoryChange::Edit::Replace, .name = attribute, .values = values}}};
    };
    // FreeIPA's own way: any other schedule, then the old one again
    if (const auto moved = write(host, set({before.contains("2358-2359 0") ? "2358-2359 1" : "2358-2359 0"})); !moved)
        return moved;
    pause(m_ports.pollEvery);
    SilentMonitor always; // a schedule of one minute a week must not stay because somebody pressed Stop
    const auto open = directory(host);
    return open ? (*open)->change(set(before), always) : pass(open.error());
}

Result<> DeedWorker::command(const ServerId &host, const CommandWork &what, const Note &note)
{
    const QString &name = host.fqdn();
    if (!m_ports.shells || !m_ports.credentials)
        return fail(Fault::Internal, Text::tr("Commands on servers cannot be run from here."));
    const auto shell = m_ports.shells->open(name, m_monitor);
    if (!shell)
        return pass(shell.error());
    const Question question{.kind = Question::Kind::DirectoryManager,
                            .subject = name,
                            .prompt = Text::tr("Directory Manager password of %1:").arg(name),
                            .reason =
                                Text::tr("At domain level 0, links are changed by FreeIPA's own command, which asks for it.")};
    const auto password = m_ports.credentials->get(question, m_monitor);
    if (!password)
        return pass(password.error());
    const auto ended = (*shell)->run(
        {.argv = what.argv, .input = what.answers, .secretInput = *password, .limit = std::chrono::milliseconds::zero()},
        m_monitor);
    if (!ended)
        return pass(ended.error());
    const QString words = displayText(ended->out + ended->err).trimmed();
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
        note(line);
    if (words.contains(QLatin1StringView("Invalid password"))) {
        m_ports.credentials->forget(question.kind, question.subject);
        return fail(Fault::AuthFailed, Text::tr("%1 did not accept the Directory Manager password.").arg(name), words,
                    Text::tr("Start again and give the password of that server's Directory Manager."));
    }
    m_consumerBusy = words.contains(QLatin1StringView("replica busy"), Qt::CaseInsensitive);
    if (ended->exitCode != 0)
        return fail(Fault::RemoteFailed, Text::tr("The command failed on %1 (exit status %2).").arg(name).arg(ended->exitCode),
                    words, Text::tr("Its own words say why."));
    return {};
}

Result<> DeedWorker::prove(const Deed &deed, const Proof &proof, const Note &note)
{
    QDeadlineTimer deadline(m_ports.patience);
    for (;;) {
        const auto seen = look(proof, note);
        if (!seen && !isLost(seen.error()))
            return pass(seen.error());
        if (seen == Seen::Yes)
            return {};
        if (m_refreshBegan) // a total update takes what it takes
            deadline.setRemainingTime(std::max<qint64>(deadline.remainingTime(), m_ports.patience.count()));
        if (deadline.hasExpired()) {
            const QString sentence = missing(proof);
            if (deed.mayTakeLong) {
                note(sentence);
                return {};
            }
            return fail(
                Fault::TimedOut, sentence, seen ? QString() : seen.error().summary,
                Text::tr("What was written stays written, and the servers may still be at it: read the topology again in a "
                         "while."));
        }
        if (!pause(m_ports.pollEvery))
            return fail(Fault::Cancelled, Text::tr("Stopped watching; what was begun goes on in the servers."));
    }
}

Result<bool> DeedWorker::agreementExists(const Proof &proof)
{
    const auto found = read(
        proof.host, {.base = QStringLiteral("cn=mapping tree,cn=config"),
                     .filter = "(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=" + proof.peer.fqdn().toUtf8() + "))",
                     .attributes = {"nsDS5ReplicaRoot"}});
    if (!found)
        return pass(found.error());
    return std::any_of(found->cbegin(), found->cend(), [&proof](const DirectoryEntry &entry) {
        return normalisedDn(entry.text("nsDS5ReplicaRoot")) == normalisedDn(proof.suffix);
    });
}

Result<DeedWorker::Seen> DeedWorker::look(const Proof &proof, const Note &note)
{
    const auto seenIf = [](bool yes) { return yes ? Seen::Yes : Seen::NotYet; };
    switch (proof.kind) {
    case Proof::Kind::AgreementThere:
    case Proof::Kind::AgreementGone: {
        const auto exists = agreementExists(proof);
        return exists ? Result<Seen>(seenIf(*exists == (proof.kind == Proof::Kind::AgreementThere))) : pass(exists.error());
    }
    case Proof::Kind::Refreshed:
        return lookAtRefresh(proof, note);
    case Proof::Kind::ReplicaIdGone: {
        const auto found = read(proof.host, {.base = QStringLiteral("cn=mapping tree,cn=config"),
                                             .filter = "(objectClass=nsds5replica)",
                                             .attributes = {"nsds50ruv", "nsDS5ReplicaRoot"}});
        if (!found)
            return pass(found.error());
        return seenIf(std::none_of(found->cbegin(), found->cend(), [&proof](const DirectoryEntry &entry) {
            return normalisedDn(entry.text("nsDS5ReplicaRoot")) == normalisedDn(proof.suffix) &&
                   parseRuv(entry.values("nsds50ruv")).find(proof.replicaId);
        }));
    }
    case Proof::Kind::EntryThere:
    case Proof::Kind::EntryGone:
    case Proof::Kind::DirectionEnabled:
    case Proof::Kind::DirectionDisabled:
        break;
    }
    const auto found = read(proof.host, {.base = proof.dn, .scope = Scope::Base, .attributes = {"nsds5ReplicaEnabled"}});
    if (!found)
        return pass(found.error());
    if (proof.kind == Proof::Kind::EntryThere || proof.kind == Proof::Kind::EntryGone)
        return seenIf(found->isEmpty() == (proof.kind == Proof::Kind::EntryGone));
    const bool off = !found->isEmpty() && found->first().first("nsds5ReplicaEnabled").compare("off", Qt::CaseInsensitive) == 0;
    return seenIf(!found->isEmpty() && off == (proof.kind == Proof::Kind::DirectionDisabled));
}

Result<DeedWorker::Seen> DeedWorker::lookAtRefresh(const Proof &proof, const Note &note)
{
    const auto found = read(proof.host, {.base = proof.dn, .scope = Scope::Base, .attributes = refreshAttributes()});
    if (!found)
        return pass(found.error());
    if (found->isEmpty())
        return fail(Fault::NotFound, Text::tr("The agreement is not there any more."), proof.dn,
                    Text::tr("Read the topology again."));
    const RefreshState state = refreshState(found->first(), m_startedBefore);
    m_refreshBegan = m_refreshBegan || state.kind == RefreshState::Kind::Running;
    switch (state.kind) {
    case RefreshState::Kind::Running:
        m_monitor.progress(0, 0, state.words);
        return Seen::NotYet;
    case RefreshState::Kind::NotBegun:
        return Seen::NotYet;
    case RefreshState::Kind::Succeeded:
        note(state.words);
        return Seen::Yes;
    case RefreshState::Kind::Busy:
        m_consumerBusy = true;
        return fail(Fault::RemoteFailed, Text::tr("%1 was busy with another server.").arg(proof.peer.fqdn()), state.words,
                    Text::tr("Nothing was overwritten; try again in a minute."));
    case RefreshState::Kind::Failed:
        break;
    }
    return fail(
        Fault::RemoteFailed, Text::tr("Filling %1 from %2 failed.").arg(proof.peer.fqdn(), proof.host.fqdn()), state.words,
        Text::tr("%1 may be left without data: mend the cause and fill it again before it is used.").arg(proof.peer.fqdn()));
}

QString DeedWorker::missing(const Proof &proof) const
{
    const QString host = proof.host.fqdn();
    const QString peer = proof.peer.fqdn();
    switch (proof.kind) {
    case Proof::Kind::AgreementThere:
        return Text::tr("%1 has not made its agreement with %2 yet.").arg(host, peer);
    case Proof::Kind::AgreementGone:
        return Text::tr("%1 still has its agreement with %2.").arg(host, peer);
    case Proof::Kind::Refreshed:
        return Text::tr("%1 has not begun to fill %2.").arg(host, peer);
    case Proof::Kind::ReplicaIdGone:
        return Text::tr("%1 still remembers replica id %2; the task goes on there.").arg(host).arg(proof.replicaId);
    case Proof::Kind::EntryGone:
        return Text::tr("%1 still has %2.").arg(host, proof.dn);
    case Proof::Kind::EntryThere:
    case Proof::Kind::DirectionEnabled:
    case Proof::Kind::DirectionDisabled:
        break;
    }
    return Text::tr("%1 does not show what was written to %2.").arg(host, proof.dn);
}

} // namespace rd
