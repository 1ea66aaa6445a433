// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editrun.h"

#include <map>

namespace rd {

/// Performs single deeds and waits until they are seen in the directory. Keeps one connection for each server.
class DeedWorker
{
public:
    using Note = std::function<void(const QString &words)>;
    DeedWorker(const EditPorts &ports, Monitor &monitor);

    Result<> perform(const Deed &deed, const Note &note);

private:
    enum class Seen { Yes, NotYet };

    Result<Directory *> directory(const ServerId &host);
    Result<QList<DirectoryEntry>> read(const ServerId &host, const DirectorySearch &what);
    Result<> write(const ServerId &host, const DirectoryChange &change);
    Result<> performOnce(const Deed &deed, const Note &note);
    Result<> work(const Deed &deed, const Note &note);
    Result<> sweep(const ServerId &host, const SweepWork &what, const Note &note);
    Result<> prune(const ServerId &host, const PruneWork &what, const Note &note);
    Result<> poke(const ServerId &host, const PokeWork &what);
    Result<> command(const ServerId &host, const CommandWork &what, const Note &note);
    Result<> prove(const Deed &deed, const Proof &proof, const Note &note);
    Result<Seen> look(const Proof &proof, const Note &note);
    Result<Seen> lookAtRefresh(const Proof &proof, const Note &note);
    Result<bool> agreementExists(const Proof &proof);
    QString missing(const Proof &proof) const;
    bool pause(std::chrono::milliseconds time) const; ///< false: stop

    const EditPorts &m_ports;
    Monitor &m_monitor;
    std::map<QString, std::unique_ptr<Directory>> m_directories;
    QByteArray m_startedBefore; ///< when the agreement's last total update began, before this deed
    bool m_refreshBegan = false;
    bool m_consumerBusy = false; ///< nothing was overwritten: worth trying again
};

} // namespace rd
