// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// What 389-ds writes about its update vectors. Everything here comes from a remote server: whatever does not follow its form
/// gives nothing, never a guess.
std::optional<Csn> parseCsn(QByteArrayView text);

/// "{replica 4 ldap://host:389} MIN MAX"; the CSNs are missing when that replica never wrote, the URL when it was removed.
std::optional<RuvElement> parseRuvElement(QByteArrayView value);

/// Whether the value is the generation or an element.
bool isRuvValue(QByteArrayView value);

/// All values of nsds50ruv; the one with "{replicageneration}" among them.
Ruv parseRuv(const QList<QByteArray> &values);

/// The host in an element's URL, lower case; empty if there is none.
ServerId hostOf(const RuvElement &element);

/// One value of nsds5AgmtMaxCSN: SUFFIX;AGREEMENT;HOST;PORT;RID;CSN. The suffix may hold escaped characters but no semicolon.
struct AgreementMaxCsn
{
    QString suffix;
    QString agreement;
    ServerId consumer;
    Csn max;
};
std::optional<AgreementMaxCsn> parseAgreementMaxCsn(QByteArrayView value);

/// The name of a task that cleans ("clean") or stops that ("abort"). The entry of a task stays for a while after its end and must
/// not pass for a new one, so the name changes every half minute; within that time it is the same task. Without a time it is the
/// name that FreeIPA itself gives.
QString ruvTaskName(const QString &verb, int replicaId, const QDateTime &at);

/// Seconds from the older to the newer change; 0 when the consumer is not behind.
qint64 lagBetween(const Csn &supplierHas, const Csn &consumerHas);

/// How many of the supplier's own changes the consumer lacks. Change numbers do not count changes, so mostly only a lower bound
/// is known: what was seen waiting. Within one second the sequence numbers that were given out are an upper bound.
struct ChangesBehind
{
    qint64 atLeast = 0;
    std::optional<qint64> atMost = {};
    friend bool operator==(const ChangesBehind &, const ChangesBehind &) = default;
};
/// Nothing: the two ends could not be compared.
std::optional<ChangesBehind> changesBehind(const Agreement &direction);

} // namespace rd
