// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosiscontroller.h"

#include "core/job.h"
#include "diagnosis/hostlogs.h"
#include "gui/guiasker.h"

#include <QFileInfo>

namespace rd {
namespace {

PlaceNames namesIn(const RunSummary &run)
{
    return {.replica = run.order.target, .source = run.order.source, .address = run.order.ipAddresses.value(0)};
}

ShownDiagnosis shownRun(const RunSummary &run)
{
    return {.subject = DiagnosisController::tr("Run for %1").arg(run.order.target),
            .runId = run.id,
            .failedRun = run.state == sessionStateName(SessionState::Failed)};
}

/// Reads one after another. What cannot be read is left out, for the others may tell enough; an error only where nothing was
/// read.
Result<> readEach(const QStringList &names, LogTaker &taker, const std::function<Result<>(const QString &)> &read)
{
    Result<> first;
    bool any = false;
    for (const QString &name : names) {
        const auto done = read(name);
        if (!done && done.error().fault == Fault::Cancelled)
            return done;
        any = any || done;
        if (!done && first)
            first = done;
        if (!done)
            taker.leaveOut(done.error().summary);
    }
    return any ? Result<>() : first;
}

} // namespace

DiagnosisController::DiagnosisController(const Outside &outside, QThreadPool &pool, DiagnosisPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_page(page),
      m_asker(std::make_shared<GuiAsker>()),
      m_credentials(std::make_shared<Credentials>(m_asker, m_outside.logins)),
      m_shells(outside.shells(m_credentials))
{
    connect(&page, &DiagnosisPage::filesRequested, this, &DiagnosisController::readFiles);
    connect(&page, &DiagnosisPage::hostsRequested, this, &DiagnosisController::readHosts);
    connect(&page, &DiagnosisPage::stopRequested, this, [this] {
        m_asker->refuse();
        m_reading.cancel();
    });
    connect(m_asker.get(), &GuiAsker::asked, &page, &DiagnosisPage::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, &page, &DiagnosisPage::withdrawQuestion);
    connect(&page, &DiagnosisPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(&page, &DiagnosisPage::answerRefused, m_asker.get(), &GuiAsker::refuse);
}

DiagnosisController::~DiagnosisController()
{
    m_asker->close(); // a worker may wait for an answer
    m_reading.cancel();
}

void DiagnosisController::setSnapshot(const SnapshotPtr &snapshot)
{
    QStringList hosts;
    if (snapshot)
        for (const Server &server : snapshot->servers)
            hosts << server.id.fqdn();
    m_page.setHosts(hosts, tr("Sign in first."));
}

void DiagnosisController::readFiles(const QStringList &paths)
{
    const QString subject = paths.size() == 1 ? paths.first() : tr("%n file(s)", nullptr, static_cast<int>(paths.size()));
    read(tr("Reading %1…").arg(subject), {.subject = subject}, {},
         [paths, files = m_outside.logFiles](LogTaker &taker, Monitor &monitor) {
             return readEach(paths, taker, [&](const QString &path) { return files(path, taker, monitor); });
         });
}

DiagnosisController::Reading DiagnosisController::hostsReading(const QStringList &hosts) const
{
    return [hosts, shells = m_shells](LogTaker &taker, Monitor &monitor) {
        return readEach(hosts, taker, [&](const QString &host) -> Result<> {
            const auto shell = shells->open(host, monitor);
            if (!shell)
                return pass(shell.error());
            return readHostLogs(**shell, taker, monitor);
        });
    };
}

DiagnosisController::Reading DiagnosisController::recordReading(const QString &folder) const
{
    return [folder, files = m_outside.logFiles](LogTaker &taker, Monitor &monitor) -> Result<> {
        const auto console = files(folder + QStringLiteral("/console.log"), taker, monitor);
        if (!console)
            return fail(console.error().fault, tr("Nothing was installed in this run, so it has no output to read."),
                        console.error().detail, tr("The run itself shows which step failed and why."));
        if (QFileInfo::exists(folder + QStringLiteral("/evidence")))
            std::ignore = files(folder + QStringLiteral("/evidence"), taker, monitor);
        return {};
    };
}

void DiagnosisController::readHosts(const QStringList &hosts)
{
    const QString subject = hosts.size() == 1 ? hosts.first() : tr("%n server(s)", nullptr, static_cast<int>(hosts.size()));
    read(tr("Reading the logs of %1…").arg(subject), {.subject = subject}, {}, hostsReading(hosts));
}

void DiagnosisController::readRun(const RunSummary &run)
{
    read(tr("Reading the record of the run…"), shownRun(run), namesIn(run), recordReading(run.folder));
}

void DiagnosisController::readRunMachines(const RunSummary &run)
{
    const auto both = [record = recordReading(run.folder),
                       machines = hostsReading({run.order.targetShell(), run.order.sourceShell()})](LogTaker &taker,
                                                                                                    Monitor &monitor) {
        std::ignore = record(taker, monitor); // what the machines tell is wanted all the same
        return machines(taker, monitor);
    };
    read(tr("Reading the logs of %1 and %2…").arg(run.order.target, run.order.source), shownRun(run), namesIn(run), both);
}

void DiagnosisController::read(const QString &what, ShownDiagnosis shown, const PlaceNames &names, Reading reading)
{
    m_reading.cancel();
    m_page.setBusy(what);
    const auto work = [shown = std::move(shown), names, reading = std::move(reading),
                       rules = m_outside.rules](Monitor &monitor) mutable -> Result<ShownDiagnosis> {
        const auto knowledge = rules();
        if (!knowledge)
            return pass(knowledge.error());
        Diagnostician diagnostician(*knowledge);
        diagnostician.setNames(names);
        LogKeeper keeper(diagnostician);
        if (const auto done = reading(keeper, monitor); !done)
            return pass(done.error());
        shown.diagnosis = diagnostician.diagnose();
        shown.logs = keeper.take();
        return std::move(shown);
    };
    m_reading = startJob(m_pool, work);
    deliver(m_reading, this, [this, reading = ++m_readings](const Result<ShownDiagnosis> &answer) {
        if (reading != m_readings)
            return; // another one was begun since
        m_page.setBusy({});
        if (answer)
            m_page.showDiagnosis(*answer);
        else if (answer.error().fault != Fault::Cancelled)
            m_page.showError(answer.error());
    });
}

} // namespace rd
