// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backendoutside.h"

#include "app/layoutstore.h"
#include "backend/archive/logfiles.h"
#include "backend/archive/packagewriter.h"
#include "backend/backend.h"
#include "backend/gpg/gpgbundlereader.h"
#include "backend/gpg/nativebundlemaker.h"
#include "backend/history/sqlitehistory.h"
#include "backend/kerberos/kerberossession.h"
#include "backend/ldap/tcpsocket.h"
#include "backend/logs/filefollower.h"
#include "backend/logs/logopener.h"
#include "backend/match/patterncompiler.h"
#include "backend/tls/tlsprobe.h"
#include "backend/yaml/rulelibrary.h"
#include "plan/preflightstep.h"
#include "plan/replicaqueue.h"
#include "plan/runrecord.h"
#include "topology/topologyreader.h"

#include <QFileInfo>

namespace rd {

Outside backendOutside(const QString &sshConfig)
{
    return {.ticket = [](Monitor &monitor) -> Result<QString> {
                constexpr std::chrono::milliseconds limit{3000};
                const auto session = KerberosSession::useDefaultCache({}, limit, monitor);
                if (!session)
                    return pass(session.error());
                return (*session)->principal();
            },
            .signIn = Backend::directories,
            .readTopology =
                [probe = std::make_shared<TlsProbe>()](const QString &host, DirectoryConnector &connector, Monitor &monitor) {
                    return readTopology(host, connector, monitor, {}, probe.get());
                },
            .plan = planFor,
            .planContext =
                [sshConfig](std::shared_ptr<RunRecord> record, std::shared_ptr<Credentials> credentials) {
                    return Backend({.sshConfig = sshConfig}, std::move(credentials)).planContext(std::move(record));
                },
            .preflight = [sshConfig](const ReplicaOrder &order, const SignIn &signIn, std::shared_ptr<Credentials> credentials,
                                     Monitor &monitor) -> Result<PreflightReport> {
                const Backend backend({.sshConfig = sshConfig}, std::move(credentials));
                const PreflightPorts ports{
                    .shells = backend.shells(),
                    .resolver = backend.resolver(),
                    .openDirectory = [&signIn, &order](const HostSurvey &, Monitor &each) -> Result<std::unique_ptr<Directory>> {
                        const auto connector = Backend::directories(signIn, order.source, each);
                        if (!connector)
                            return pass(connector.error());
                        return (*connector)->connect(order.source, each);
                    }};
                return runPreflight(preflightOrder(order), ports, monitor);
            },
            .resolve =
                [](const QString &name, Monitor &monitor) {
                    constexpr std::chrono::milliseconds limit{1000};
                    return addressesOf(name, QDeadlineTimer(limit), monitor);
                },
            .roundTrip =
                [](const QString &host, Monitor &monitor) {
                    constexpr std::chrono::milliseconds limit{3000};
                    constexpr quint16 ldap = 389;
                    constexpr quint16 ldaps = 636;
                    return roundTripTo(host, {ldap, ldaps}, QDeadlineTimer(limit), monitor);
                },
            .editPorts = [sshConfig](std::shared_ptr<DirectoryConnector> directories, std::shared_ptr<Credentials> credentials,
                                     const QString &domain) -> EditPorts {
                const Backend backend({.sshConfig = sshConfig}, credentials);
                return {.directories = std::move(directories),
                        .shells = backend.shells(),
                        .credentials = std::move(credentials),
                        .audit = std::make_shared<AuditLog>(domain)};
            },
            .runsFolder = RunRecord::rootFolder(),
            .draftFile = QFileInfo(ReplicaQueue::defaultFile()).path() + QStringLiteral("/draft.json"),
            .queueFile = ReplicaQueue::defaultFile(),
            .history = std::make_shared<SqliteHistory>(SqliteHistory::rootFolder()),
            .layoutsFolder = LayoutStore::rootFolder(),
            .shells =
                [sshConfig](std::shared_ptr<Credentials> credentials) {
                    return Backend({.sshConfig = sshConfig}, std::move(credentials)).shells();
                },
            .bundles = std::make_shared<GpgBundleReader>(),
            .bundleMaker = std::make_shared<NativeBundleMaker>(),
            .rules = []() -> Result<std::shared_ptr<const Knowledge>> {
                const auto library = loadRules(siteRuleFolder());
                if (!library)
                    return pass(library.error());
                return library->knowledge;
            },
            .logFiles = [](const QString &path, LogTaker &taker, Monitor &monitor) { return readLogFiles(path, taker, monitor); },
            .writePackage = writeSupportPackage,
            .openLogs = openLogs,
            .followFiles = followFiles,
            .patterns = std::make_shared<VectorPatternCompiler>()};
}

} // namespace rd
