// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlerecipe.h"
#include "core/credentials.h"
#include "core/patterns.h"
#include "core/ports.h"
#include "diagnosis/knowledge.h"
#include "diagnosis/logtaker.h"
#include "edit/editrun.h"
#include "history/historystore.h"
#include "logs/logfollower.h"
#include "logs/logreceiver.h"
#include "plan/step.h"
#include "preflight/machineprobe.h"
#include "preflight/preflight.h"
#include "support/supportpackage.h"
#include "topology/snapshot.h"

#include <functional>

namespace rd {

/// All that the controllers need from outside this process. The program takes it from the backend, tests bring their own.
/// Everything but plan() blocks and may be called from several workers at once.
struct Outside
{
    /// The principal of the person's own Kerberos ticket.
    std::function<Result<QString>(Monitor &)> ticket;
    std::function<Result<std::shared_ptr<DirectoryConnector>>(const SignIn &, const QString &host, Monitor &)> signIn;
    std::function<Result<SnapshotPtr>(const QString &host, DirectoryConnector &, Monitor &)> readTopology;
    std::function<StepList(const ReplicaOrder &)> plan;
    std::function<PlanContext(std::shared_ptr<RunRecord>, std::shared_ptr<Credentials>)> planContext;
    /// Checks an order before it is carried out; the sign-in opens the source's directory.
    std::function<Result<PreflightReport>(const ReplicaOrder &, const SignIn &, std::shared_ptr<Credentials>, Monitor &)>
        preflight;
    /// The addresses of a name as this machine sees it.
    std::function<Result<QStringList>(const QString &name, Monitor &)> resolve = {};
    /// To a server's directory and back, in ms.
    std::function<Result<double>(const QString &host, Monitor &)> roundTrip = {};
    /// Everything that carrying out changes of a domain needs.
    std::function<EditPorts(std::shared_ptr<DirectoryConnector>, std::shared_ptr<Credentials>, const QString &domain)> editPorts =
        {};
    /// What opens hosts over SSH, typed once in a session.
    std::shared_ptr<KnownAnswers> logins = std::make_shared<KnownAnswers>();
    QString runsFolder = {};
    QString draftFile = {};                     ///< what was typed of an order and not started yet
    QString queueFile = {};                     ///< orders that wait their turn
    std::shared_ptr<HistoryStore> history = {}; ///< null: the past is not kept
    QString layoutsFolder = {};                 ///< where the places of servers in the picture are kept; empty: nowhere
    std::function<std::shared_ptr<ShellProvider>(std::shared_ptr<Credentials>)> shells;
    std::shared_ptr<BundleReader> bundles;
    std::shared_ptr<BundleMaker> bundleMaker;
    /// The rules of the diagnosis; a set of its own for each call.
    std::function<Result<std::shared_ptr<const Knowledge>>()> rules = {};
    /// Reads a log, an archive or a folder of this machine.
    std::function<Result<>(const QString &path, LogTaker &, Monitor &)> logFiles = {};
    /// Saves a support package, whole or not at all.
    std::function<Result<>(const QString &path, const QList<SupportFile> &, const QDateTime &)> writePackage = {};
    /// Opens a log, a compressed one, an archive or a folder of them.
    std::function<Result<>(const QString &path, LogReceiver &, Monitor &)> openLogs = {};
    /// Goes on with files that openLogs has read, until it is stopped.
    std::function<Result<>(const QList<FileTailPtr> &, LogFollowTaker &, Monitor &)> followFiles = {};
    std::shared_ptr<const PatternCompiler> patterns = {};
};

} // namespace rd
