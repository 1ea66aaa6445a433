// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"
#include "core/credentials.h"
#include "core/ports.h"
#include "dns/records.h"
#include "installer/installerevent.h"
#include "plan/replicaorder.h"

#include <QJsonObject>
#include <atomic>
#include <functional>

namespace rd {

class Knowledge;
class RunRecord;

/// What a step may use. All of it is thread-safe or used by one step at a time.
struct PlanContext
{
    ReplicaOrder order;
    std::shared_ptr<ShellProvider> shells;
    /// Makes the backend's connector for a sign-in.
    std::function<Result<std::shared_ptr<DirectoryConnector>>(const SignIn &, const QString &server, Monitor &)> directories;
    std::shared_ptr<BundleReader> bundles;
    std::shared_ptr<DnsResolver> resolver;
    std::shared_ptr<Credentials> credentials;
    std::shared_ptr<RunRecord> record;
    /// Makes the rules that explain a step's output when it fails; null: nothing is explained. Called in worker threads.
    std::function<std::shared_ptr<const Knowledge>()> rules = {};
    /// Set by the person's word: a program that runs on a machine is ended instead of followed to its end.
    std::shared_ptr<std::atomic<bool>> endProgram = std::make_shared<std::atomic<bool>>(false);
};

/// What a running step tells. Called in the step's worker thread.
class StepReporter
{
public:
    virtual ~StepReporter() = default;
    virtual void note(const QString &text) = 0;     ///< one translated line below the step
    virtual void console(QByteArrayView bytes) = 0; ///< output of the step's program, every byte
    virtual void installer(const InstallerEvents &events) = 0;
};

/// One deed of a plan. apply() may run again after a restart; isDone() tells whether it still must.
class Step
{
public:
    virtual ~Step() = default;
    virtual QString id() const = 0;    ///< stable word for the journal
    virtual QString title() const = 0; ///< translated
    /// It leaves something on a machine or in a directory.
    virtual bool changes() const { return true; }
    virtual Result<bool> isDone(PlanContext &context, Monitor &monitor) = 0;
    virtual Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) = 0;
    /// After an error: whether what it started still runs, so that the session can be taken up again where it stands.
    virtual bool stillRuns(const PlanContext &) const { return false; }
    /// Takes away what must not stay when a later step failed (the bundle). Runs for every step that was begun, last first.
    virtual Result<> tidy(PlanContext &, StepReporter &, Monitor &) { return {}; }
};

using StepList = std::vector<std::unique_ptr<Step>>;

/// The bundle way (domain level 0).
StepList bundlePlan();
/// The promotion way (domain level 1).
StepList promotionPlan();
/// Takes away what attempts to make the replica left.
StepList cleanupPlan();
/// The plan for an order.
StepList planFor(const ReplicaOrder &order);

} // namespace rd
