// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/finding.h"
#include "topology/snapshot.h"

#include <QList>

namespace rd {

/// How one direction, or one server, was at a moment. It stays so until the next point of the same.
struct HistoryPoint
{
    qint64 at = 0;       ///< seconds since 1970
    bool present = true; ///< in the domain
    bool reached = true; ///< of a server: it answered
    Health health = Health::Unknown;
    std::optional<qint64> lagSeconds = {};
    std::optional<qint64> changes = {}; ///< at least so many were missing
    int findings = 0;                   ///< of a server: warnings and worse that name it

    bool saysTheSame(const HistoryPoint &other) const;
    /// Greater is worse; for choosing one of several.
    friend bool isWorse(const HistoryPoint &a, const HistoryPoint &b);
};

/// A server, or one direction of one suffix.
struct HistorySubject
{
    ServerId supplier = {}; ///< or the server
    ServerId consumer = {}; ///< empty: a server
    QString suffix = {};

    static HistorySubject of(const AgreementKey &key) { return {key.supplier, key.consumer, key.suffix}; }
    static HistorySubject of(const ServerId &server) { return {server, {}, {}}; }
    AgreementKey direction() const { return {supplier, consumer, suffix}; }
    bool isServer() const { return consumer.isEmpty(); }
    friend bool operator==(const HistorySubject &, const HistorySubject &) = default;
    friend size_t qHash(const HistorySubject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, subject.supplier, subject.consumer, subject.suffix);
    }
};

/// A point for every server and direction of a picture.
QHash<HistorySubject, HistoryPoint> pointsOf(const Snapshot &picture, const QList<Finding> &findings);

/// Times of points that nobody misses when only one look in every step of time matters. The worst and the last of each step
/// stay. Points of one subject, oldest first.
QList<qint64> superfluous(const QList<HistoryPoint> &points, qint64 stepSeconds);

} // namespace rd
