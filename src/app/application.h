// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bundlecontroller.h"
#include "app/creationcontroller.h"
#include "app/diagnosiscontroller.h"
#include "app/editcontroller.h"
#include "app/logcontroller.h"
#include "app/outside.h"
#include "app/pathcontroller.h"
#include "app/preflightcontroller.h"
#include "app/probecontroller.h"
#include "app/queuecontroller.h"
#include "app/settings.h"
#include "app/signincontroller.h"
#include "app/supportcontroller.h"
#include "app/topologycontroller.h"
#include "app/topologyfiles.h"
#include "gui/edit/changeactions.h"
#include "gui/mainwindow.h"

namespace rd {

/// Builds the window and its controllers, ties them, and takes them down in order.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(Outside outside, Settings settings);
    ~Application() override;

    MainWindow &window() { return m_window; }
    void start();

private:
    void connectPages();
    void connectChanges();
    void connectDiagnosis();
    void signedIn(const SignInController::SignedIn &result);
    void leave();
    void signOut();
    void showWhenThere(const ServerId &replica);

    Outside m_outside;
    Settings m_settings;
    QThreadPool m_pool;
    RunListModel m_runs;
    MainWindow m_window;
    SignInController m_signIn;
    TopologyController m_topology;
    PathController m_paths;
    TopologyFiles m_files;
    CreationController m_creations;
    QueueController m_queue;
    PreflightController m_preflight;
    ProbeController m_probes;
    BundleController m_bundles;
    DiagnosisController m_diagnosis;
    SupportController m_support;
    LogController m_logs;
    ChangeActions m_changes;
    EditController m_edits;
    ServerId m_awaited; ///< a new replica to be selected as soon as it is in the picture
};

} // namespace rd
