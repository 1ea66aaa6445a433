// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <QCoreApplication>

/// What the parts of judgeBundle() share.
namespace rd::judge {

struct Bundle
{
    Q_DECLARE_TR_FUNCTIONS(rd::Bundle)
};

struct Case
{
    const BundleContents &contents;
    const BundleExpectation &expected;

    QString host() const { return expected.targetHost.isEmpty() ? contents.realm.destination : expected.targetHost; }
    QString again() const { return Bundle::tr("Prepare a new bundle for %1 on %2.").arg(host(), contents.realm.source); }
};

inline BundleVerdict good(const QString &rule, const QString &sentence)
{
    return {rule, VerdictState::Good, {.summary = sentence, .detail = {}, .advice = {}}};
}
inline BundleVerdict good(const char *rule, const QString &sentence)
{
    return good(QString::fromLatin1(rule), sentence);
}
inline BundleVerdict open(const char *rule, const QString &sentence)
{
    return {QString::fromLatin1(rule), VerdictState::Open, {.summary = sentence, .detail = {}, .advice = {}}};
}
inline BundleVerdict goodIf(bool compared, const char *rule, const QString &sentence)
{
    return compared ? good(rule, sentence) : open(rule, sentence);
}
inline BundleVerdict warning(const QString &rule, const QString &sentence, const QString &advice)
{
    return {rule, VerdictState::Warning, {Fault::Untrusted, sentence, {}, advice}};
}
inline BundleVerdict warning(const char *rule, const QString &sentence, const QString &advice)
{
    return warning(QString::fromLatin1(rule), sentence, advice);
}
inline BundleVerdict bad(const QString &rule, Fault fault, const QString &sentence, const QString &advice,
                         const QString &detail = {})
{
    return {rule, VerdictState::Bad, {fault, sentence, detail, advice}};
}
inline BundleVerdict bad(const char *rule, Fault fault, const QString &sentence, const QString &advice)
{
    return bad(QString::fromLatin1(rule), fault, sentence, advice);
}

/// Members that are only read when the replica gets a CA of its own.
bool isCaMember(const QString &member);

/// Rules about certificates, one verdict for each that counts.
void certificates(const Case &about, QList<BundleVerdict> &verdicts);

} // namespace rd::judge
