// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

namespace rd {

/// What an order does not say of its domain.
struct DomainNames
{
    QString domain;
    QString realm;
};

/// The order as commands to type, in their order and headed by the machine. Every secret is asked for by the command itself.
QString commandsText(const ReplicaOrder &order, const DomainNames &names);

/// The order for Ansible with the collection freeipa.ansible_freeipa. Secrets are variables of a vault that is not part of it.
struct AnsiblePlan
{
    QString inventory = {}; ///< YAML
    QString playbook = {};
    QStringList secrets = {}; ///< names of the vault's variables
    QStringList leftOut = {}; ///< options that the role has no variable for
};
/// Fault::Conflict at domain level 0: the role only promotes.
Result<AnsiblePlan> ansiblePlan(const ReplicaOrder &order, const DomainNames &names);

/// The order as a file that can be read again, by us and by whom it is given to. Holds no secret.
QByteArray planFile(const ReplicaOrder &order);
Result<ReplicaOrder> parsePlanFile(const QByteArray &bytes);
Result<ReplicaOrder> readPlanFile(const QString &path);

enum class PlanFormat { Commands, Ansible, Json };
struct ExportedFile
{
    QString name;
    QByteArray content;
};
/// What a format consists of, ready to be written or shown.
Result<QList<ExportedFile>> exportPlan(PlanFormat format, const ReplicaOrder &order, const DomainNames &names);
/// As one text to read; several files are told apart by comments with their names.
QString exportText(const QList<ExportedFile> &files);
/// Replaces files of these names in the folder.
Result<> writeExport(const QList<ExportedFile> &files, const QString &folder);

} // namespace rd
