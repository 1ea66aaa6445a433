// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include "plan/replicaorder.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace std::chrono_literals;

namespace rd::test {
namespace {

const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");
constexpr auto heldFor = 10s; ///< a disturbance that is mended while the creation still runs
constexpr auto momentLimit = 3min;
constexpr auto endLimit = 5min;

/// The next JSON line of a driver, or nothing when it ended or was silent until the deadline.
QJsonObject nextWord(QProcess &driver, const QDeadlineTimer &deadline)
{
    for (;;) {
        while (driver.canReadLine())
            if (const auto word = QJsonDocument::fromJson(driver.readLine()).object(); !word.isEmpty())
                return word;
        if (deadline.hasExpired() || (driver.state() == QProcess::NotRunning && !driver.bytesAvailable()))
            return {};
        driver.waitForReadyRead(int(std::min<qint64>(deadline.remainingTime(), 1000)));
    }
}

QString text(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1StringView(member)).toString();
}

} // namespace

QByteArray FaultRun::answers() const
{
    return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
}

Ended FaultRun::command(const QStringList &arguments, const QByteArray &more) const
{
    return m_lab.runProgram(QStringList{QStringLiteral(RD_CLI)} + arguments +
                                QStringList{QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                            QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                            answers() + more, endLimit);
}

QJsonObject FaultRun::listedRun(const QString &id) const
{
    const Ended listed =
        m_lab.runProgram({QStringLiteral(RD_CLI), QStringLiteral("runs"), QStringLiteral("list"), QStringLiteral("--json")}, {});
    for (const QJsonValue &run : QJsonDocument::fromJson(listed.out).array())
        if (run.toObject().value(QLatin1StringView("id")) == id)
            return run.toObject();
    return {};
}

FaultRun::Disturbed FaultRun::drive(const QStringList &arguments, const FaultCell *cell)
{
    Disturbed disturbed;
    const auto driver = m_lab.startProgram(QStringList{QStringLiteral(RD_FAULT_DRIVER), QStringLiteral("--ssh-config"),
                                                       m_lab.state() + QStringLiteral("/hub/ssh_config")} +
                                               arguments,
                                           answers(), Lab::Input::Open);
    const auto giveUp = [&](const QString &why) {
        m_lab.killProgram(*driver);
        driver->waitForFinished();
        disturbed.problem = why + u' ' + QString::fromUtf8(driver->readAllStandardError().right(500));
        return disturbed;
    };
    disturbed.run = text(nextWord(*driver, QDeadlineTimer(momentLimit)), "run");
    if (disturbed.run.isEmpty())
        return giveUp(QStringLiteral("The driver did not start."));
    bool mended = true;
    if (cell) {
        const QJsonObject at = nextWord(*driver, QDeadlineTimer(momentLimit));
        if (text(at, "at").isEmpty())
            return giveUp(QStringLiteral("The moment was not reached: ") +
                          QString::fromUtf8(QJsonDocument(at).toJson(QJsonDocument::Compact)));
        if (cell->what.on.isEmpty()) {
            m_lab.killProgram(*driver);
            driver->waitForFinished();
            return disturbed;
        }
        if (const Ended thrown = m_lab.lab(cell->what.on); thrown.exitCode != 0)
            return giveUp(QStringLiteral("The switch could not be thrown: ") + QString::fromUtf8(thrown.out + thrown.err));
        mended = false;
        driver->write("go\n");
    }
    const QDeadlineTimer limit(endLimit);
    QDeadlineTimer mending = cell && cell->what.whileItRuns ? QDeadlineTimer(heldFor) : QDeadlineTimer(QDeadlineTimer::Forever);
    while (disturbed.end.isEmpty() && !limit.hasExpired() && driver->state() == QProcess::Running) {
        disturbed.end = nextWord(*driver, mended || mending.isForever() ? limit : mending);
        if (!mended && mending.hasExpired()) {
            m_lab.lab(cell->what.off);
            mended = true;
        }
    }
    if (!mended)
        m_lab.lab(cell->what.off);
    if (text(disturbed.end, "finished").isEmpty())
        return giveUp(QStringLiteral("The creation hung or broke off without a word."));
    driver->waitForFinished();
    return disturbed;
}

FaultRun::Disturbed FaultRun::disturb(const FaultCell &cell)
{
    ReplicaOrder order;
    order.target = target;
    order.source = source;
    order.domainLevel = m_promotion ? 1 : 0;
    if (!m_promotion)
        order.ipAddresses = QStringList{QStringLiteral("10.203.0.12")};
    QFile file(m_lab.home() + QStringLiteral("/order.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(order.toJson()).toJson()) < 0)
        return {.problem = file.errorString()};
    file.close();
    return drive({QStringLiteral("--order"), file.fileName(), QStringLiteral("--moment"), cell.when.at}, &cell);
}

/// The truth is in the record, and the error says what, and what to do.
QString FaultRun::judgeFailure(const Disturbed &disturbed) const
{
    const QString step = text(disturbed.end, "step");
    const QString state = text(disturbed.end, "finished");
    for (const char *part : {"step", "summary", "advice"})
        if (text(disturbed.end, part).isEmpty())
            return QStringLiteral("The failure has no %1: ").arg(QLatin1StringView(part)) +
                   QString::fromUtf8(QJsonDocument(disturbed.end).toJson(QJsonDocument::Compact));
    const QJsonObject listed = listedRun(disturbed.run);
    if (text(listed, "state") != state || text(listed, "lastStep") != step)
        return QStringLiteral("The record says %1 at %2.").arg(text(listed, "state"), text(listed, "lastStep"));
    QFile journal(m_lab.runs() + u'/' + disturbed.run + QStringLiteral("/journal.jsonl"));
    if (!journal.open(QIODevice::ReadOnly))
        return journal.errorString();
    const QByteArray ended = "\"id\":\"" + step.toUtf8() + "\",\"state\":\"" + state.toUtf8() + '"';
    return journal.readAll().contains(ended) ? QString()
                                             : QStringLiteral("The journal does not say that %1 %2.").arg(step, state);
}

QString FaultRun::goOn(const FaultCell &cell, const Disturbed &disturbed, CellOutcome &outcome)
{
    const QString firstDeed = m_promotion ? QStringLiteral("enrol") : QStringLiteral("prepare");
    const QString stoppedAt = text(disturbed.end, "step");
    const bool untouched = !cell.when.changed && (stoppedAt.isEmpty() || stoppedAt == QLatin1StringView("preflight") ||
                                                  stoppedAt.startsWith(QLatin1StringView("check-")));
    if (untouched) {
        outcome.after = QStringLiteral("next run");
        const Disturbed next = drive({QStringLiteral("--run"), disturbed.run, QStringLiteral("--until"), firstDeed}, nullptr);
        if (!next.problem.isEmpty())
            return next.problem;
        return text(next.end, "step") == firstDeed
                   ? QString()
                   : QStringLiteral("The next run ended at %1: %2 %3")
                         .arg(text(next.end, "step"), text(next.end, "summary"), text(next.end, "detail"));
    }
    const bool attach = disturbed.end.isEmpty() || text(disturbed.end, "finished") == QLatin1StringView("interrupted");
    outcome.after = attach ? QStringLiteral("taken up") : QStringLiteral("retried");
    const Ended again =
        attach ? command({QStringLiteral("runs"), QStringLiteral("attach"), disturbed.run})
               : command({QStringLiteral("replica"), QStringLiteral("retry"), disturbed.run, QStringLiteral("--yes")});
    return again.exitCode == 0 ? QString()
                               : QStringLiteral("%1, but that failed: ").arg(outcome.after) +
                                     QString::fromUtf8(endOfEvents(again.out) + again.err);
}

CellOutcome FaultRun::run(const FaultCell &cell)
{
    QElapsedTimer clock;
    clock.start();
    CellOutcome outcome;
    const Disturbed disturbed = disturb(cell);
    outcome.problem = disturbed.problem;
    const QString state = text(disturbed.end, "finished");
    if (disturbed.end.isEmpty()) {
        outcome.happened = QStringLiteral("killed");
        if (const QJsonObject listed = listedRun(disturbed.run);
            outcome.problem.isEmpty() && text(listed, "state") != QLatin1StringView("interrupted"))
            outcome.problem = QStringLiteral("The record of the killed run says: ") + text(listed, "state");
    } else {
        outcome.happened =
            state == QLatin1StringView("succeeded") ? QStringLiteral("made") : text(disturbed.end, "step") + u' ' + state;
    }
    if (outcome.problem.isEmpty() && state != QLatin1StringView("succeeded")) {
        if (!disturbed.end.isEmpty())
            outcome.problem = judgeFailure(disturbed);
        if (outcome.problem.isEmpty())
            outcome.problem = goOn(cell, disturbed, outcome);
    }
    outcome.seconds = clock.elapsed() / 1000;
    return outcome;
}

bool FaultRun::targetIsBare() const
{
    return m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("! pgrep -f '[i]pa-(replica|client)-install' && lab-svc role"))
               .out.trimmed() == "bare";
}

QString FaultRun::reset()
{
    m_lab.lab({QStringLiteral("fault"), QStringLiteral("clear")});
    if (targetIsBare())
        return {};
    const auto cleanUp = [this] {
        const QByteArray name = target.toUtf8();
        return command({QStringLiteral("replica"), QStringLiteral("cleanup"), target, QStringLiteral("--from"), source},
                       "installer-prompt:working-server-" + name + "=yes\ninstaller-prompt:cleanup-" + name + "=yes\n");
    };
    const Ended cleaned = cleanUp();
    if (cleaned.exitCode == 0 && targetIsBare())
        return {};
    // So that the next cell can tell something all the same.
    m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("pkill -9 -f '[i]pa-(replica|client)-install'; ipa-server-install "
                                                      "--uninstall -U; ipa-client-install --uninstall -U"));
    cleanUp();
    return QStringLiteral("The replica could not be removed again: ") + QString::fromUtf8(endOfEvents(cleaned.out) + cleaned.err);
}

} // namespace rd::test
