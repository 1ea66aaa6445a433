// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "gui/diagnosis/diagnosispage.h"
#include "plan/runrecord.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace rd {

class GuiAsker;

/// Reads logs, of files, servers or runs, and has them judged: one reading at a time.
class DiagnosisController : public QObject
{
    Q_OBJECT
public:
    DiagnosisController(const Outside &outside, QThreadPool &pool, DiagnosisPage &page, QObject *parent = nullptr);
    ~DiagnosisController() override;

    /// The picture tells which machines are servers.
    void setSnapshot(const SnapshotPtr &snapshot);
    void readFiles(const QStringList &paths);
    void readHosts(const QStringList &hosts);
    void readRun(const RunSummary &run);
    /// Its record, and the logs of both machines.
    void readRunMachines(const RunSummary &run);

private:
    using Reading = std::function<Result<>(LogTaker &taker, Monitor &monitor)>;
    void read(const QString &what, ShownDiagnosis shown, const PlaceNames &names, Reading reading);
    Reading recordReading(const QString &folder) const;
    Reading hostsReading(const QStringList &hosts) const;

    const Outside &m_outside;
    QThreadPool &m_pool;
    DiagnosisPage &m_page;
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<ShellProvider> m_shells;
    QFuture<Result<ShownDiagnosis>> m_reading;
    int m_readings = 0; ///< begun so far
};

} // namespace rd
