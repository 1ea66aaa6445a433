// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/step.h"

namespace rd {

// The steps of the way back, in their order. What the first one finds and the person agrees to is what the others remove.

std::unique_ptr<Step> lookStep();      ///< what is left on the machine and in the directories; asks before anything goes
std::unique_ptr<Step> uninstallStep(); ///< FreeIPA's own uninstaller on the machine, under the supervisor
std::unique_ptr<Step> purgeStep();     ///< the entries in the directories
std::unique_ptr<Step> proveStep();     ///< nothing is left, and the ports are free

/// What one short command tells about a machine that was to become a replica.
struct LeftOnMachine
{
    enum class State { Bare, HalfClient, Client, Server };
    State state = State::Bare;
    QStringList files = {}; ///< that the uninstaller is known to forget and the next attempt trips over
    QStringList ports = {}; ///< of FreeIPA's that something listens on: "389 (ns-slapd)"
    QStringList units = {}; ///< of FreeIPA's that run although nothing starts them at boot: "httpd.service"
};
Result<LeftOnMachine> lookAtMachine(HostShell &shell, const QString &fqdn, Monitor &monitor);
LeftOnMachine parseLeftOnMachine(const QByteArray &output);
/// The uninstaller stops the services that the directory lists; after a failure on the way there the web server runs on.
Result<> stopForgotten(HostShell &shell, const QStringList &units, Monitor &monitor);

/// How the command line and the window ask for the confirmation: the subject of the question.
QString cleanupSubject(const QString &target);

} // namespace rd
