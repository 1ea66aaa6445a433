// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "backend/archive/logfiles.h"
#include "backend/archive/packagewriter.h"
#include "backend/yaml/rulelibrary.h"
#include "installer/installerparser.h"
#include "plan/plansession.h"
#include "plan/runrecord.h"
#include "support/examplebundle.h"
#include "support/examples.h"
#include "support/treedirectory.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <atomic>
#include <map>
#include <thread>

namespace rd::test {

/// A step that does what the test says.
class ToldStep final : public Step
{
public:
    using Deed = std::function<Result<>(PlanContext &, StepReporter &, Monitor &)>;
    ToldStep(QString id, QString title, Deed deed) : m_id(std::move(id)), m_title(std::move(title)), m_deed(std::move(deed)) {}
    QString id() const override { return m_id; }
    QString title() const override { return m_title; }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }
    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        return m_deed ? m_deed(context, reporter, monitor) : Result<>();
    }

private:
    QString m_id;
    QString m_title;
    Deed m_deed;
};

inline QByteArray recordedConsole(const QString &name)
{
    QFile file(QStringLiteral(RD_TEST_DATA "/installer/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Hands a recorded console to the reporter as the supervised program's would come.
inline void playConsole(const QByteArray &console, StepReporter &reporter)
{
    InstallerParser parser;
    constexpr qsizetype pieceSize = 400;
    for (qsizetype at = 0; at < console.size(); at += pieceSize) {
        const QByteArray piece = console.mid(at, pieceSize);
        reporter.console(piece);
        reporter.installer(parser.feed(piece));
    }
}

/// An outside where everything is as the test says. Set its parts before they are used.
/// Machines with files that were told: lists them, gives their content, and forgets what is wiped.
class ToldShells final : public ShellProvider
{
public:
    explicit ToldShells(const QHash<QString, QByteArray> &lists)
    {
        for (auto list = lists.cbegin(); list != lists.cend(); ++list)
            m_lists.insert_or_assign(list.key(), std::make_shared<QByteArray>(list.value()));
    }
    Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &) override
    {
        const auto list = m_lists.find(host);
        if (list == m_lists.cend())
            return fail(Fault::Unreachable, host + QStringLiteral(" does not answer."));
        return std::make_shared<Shell>(host, list->second);
    }

private:
    class Shell final : public HostShell
    {
    public:
        Shell(QString host, std::shared_ptr<QByteArray> list) : m_host(std::move(host)), m_list(std::move(list)) {}
        QString host() const override { return m_host; }
        Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
        {
            if (m_host.startsWith(QLatin1StringView("slow"))) { // never answers by itself
                while (!monitor.stopRequested())
                    std::this_thread::yield();
                return fail(Fault::Cancelled, {});
            }
            const QString script = command.argv.value(2);
            if (script.contains(QLatin1StringView("sha256sum <\"$name\"")))
                return CommandOutput{0, *m_list, {}};
            if (script.contains(QLatin1StringView("mktemp"))) { // a push
                const QByteArray sum = QCryptographicHash::hash(command.input, QCryptographicHash::Sha256).toHex();
                m_list->append("600 root " + QByteArray::number(command.input.size()) + " 1999999000 " + sum + ' ' +
                               command.argv.value(4).section(u'/', -1).toUtf8() + '\n');
                return CommandOutput{};
            }
            if (command.argv.first().endsWith(QLatin1StringView("ipa-replica-prepare")))
                return CommandOutput{0, "Packaging replica information\n", {}};
            if (script.contains(QLatin1StringView("exec cat")))
                return CommandOutput{0, QCryptographicHash::hash("sealed", QCryptographicHash::Sha256).toHex() + "\nsealed", {}};
            *m_list = m_list->left(m_list->indexOf('\n') + 1); // wiped
            return CommandOutput{};
        }
        Result<CommandOutput> stream(const RemoteCommand &, const ByteSink &, Monitor &) override
        {
            return fail(Fault::Internal, QStringLiteral("not told"));
        }

    private:
        QString m_host;
        std::shared_ptr<QByteArray> m_list;
    };
    std::map<QString, std::shared_ptr<QByteArray>> m_lists; // the hosts are opened from several threads; only read from then on
};

/// What is inside of every bundle of the told world; opens with the password "right".
class ToldBundles final : public BundleReader
{
public:
    Result<BundleContents> open(const QByteArray &, const Secret &passphrase) const override
    {
        if (passphrase.bytes() != QByteArrayView("right"))
            return fail(Fault::AuthFailed, QStringLiteral("The bundle does not open."), {}, QStringLiteral("Again."));
        return exampleBundle();
    }
};

/// Builds what the test says; keeps what it was built from.
class ToldMaker final : public BundleMaker
{
public:
    Result<QByteArray> make(const BundleRecipe &recipe) const override
    {
        if (const std::optional<Error> why = std::exchange(problem, std::nullopt))
            return pass(*why);
        seen = recipe;
        return QByteArray("sealed");
    }
    mutable std::optional<Error> problem = {}; ///< of the next one
    mutable BundleRecipe seen = {};            ///< to be looked at when it is made
};

struct ToldWorld
{
    SnapshotPtr snapshot = oneServer();
    std::optional<Error> signInProblem = {};
    std::optional<Error> readProblem = {};
    QString ticket = {};
    std::shared_ptr<HistoryStore> history = {};
    QString layoutsFolder = {};
    QByteArray passwordSeen = {};
    std::atomic<int> readings = 0;
    ToldStep::Deed prepare = {};
    ToldStep::Deed install = {};
    std::function<Result<PreflightReport>(const ReplicaOrder &, std::shared_ptr<Credentials>, Monitor &)> preflight = {};
    std::function<Result<QStringList>(const QString &, Monitor &)> resolve = {};
    std::function<Result<double>(const QString &, Monitor &)> roundTrip = {};
    /// By host: what its shell answers to listing its bundles; a host that is not here is not reached.
    QHash<QString, QByteArray> shellAnswers = {};
    std::shared_ptr<ToldMaker> bundleMaker = std::make_shared<ToldMaker>();
    Tree tree = {};        ///< what every directory holds
    bool explains = false; ///< the output of steps is diagnosed

    Outside outside(const QString &runsFolder)
    {
        return {
            .ticket = [this](Monitor &) -> Result<QString> {
                return ticket.isEmpty() ? Result<QString>(fail(Fault::NotFound, QStringLiteral("no ticket"))) : ticket;
            },
            .signIn = [this](const SignIn &signIn, const QString &, Monitor &) -> Result<std::shared_ptr<DirectoryConnector>> {
                if (signIn.password)
                    passwordSeen = signIn.password->bytes().toByteArray();
                if (signInProblem)
                    return pass(*signInProblem);
                return std::make_shared<TreeConnector>(tree);
            },
            .readTopology = [this](const QString &, DirectoryConnector &, Monitor &) -> Result<SnapshotPtr> {
                ++readings;
                return readProblem ? Result<SnapshotPtr>(pass(*readProblem)) : snapshot;
            },
            .plan =
                [this](const ReplicaOrder &) {
                    StepList steps;
                    steps.push_back(std::make_unique<ToldStep>(QStringLiteral("prepare"), QStringLiteral("Prepare"), prepare));
                    steps.push_back(std::make_unique<ToldStep>(QStringLiteral("install"), QStringLiteral("Install"), install));
                    return steps;
                },
            .planContext = [this](std::shared_ptr<RunRecord> record, std::shared_ptr<Credentials> credentials) -> PlanContext {
                PlanContext context;
                if (explains)
                    context.rules = [] {
                        const auto library = loadRules({}, QLocale(QLocale::C));
                        return library ? library->knowledge : nullptr;
                    };
                context.order = record->order();
                context.credentials = std::move(credentials);
                context.record = std::move(record);
                return context;
            },
            .preflight = [this](const ReplicaOrder &order, const SignIn &, std::shared_ptr<Credentials> credentials,
                                Monitor &monitor) { return preflight(order, std::move(credentials), monitor); },
            .resolve = resolve,
            .roundTrip = roundTrip,
            .runsFolder = runsFolder,
            .draftFile = runsFolder + QStringLiteral("/draft.json"),
            .queueFile = runsFolder + QStringLiteral("/queue.json"),
            .history = history,
            .layoutsFolder = layoutsFolder,
            .shells = [this](std::shared_ptr<Credentials>) -> std::shared_ptr<ShellProvider> {
                return std::make_shared<ToldShells>(shellAnswers);
            },
            .bundles = std::make_shared<ToldBundles>(),
            .bundleMaker = bundleMaker,
            .rules = []() -> Result<std::shared_ptr<const Knowledge>> {
                const auto library = loadRules({}, QLocale(QLocale::C));
                if (!library)
                    return pass(library.error());
                return library->knowledge;
            },
            .logFiles = [](const QString &path, LogTaker &taker, Monitor &monitor) { return readLogFiles(path, taker, monitor); },
            .writePackage = writeSupportPackage};
    }
};

} // namespace rd::test
