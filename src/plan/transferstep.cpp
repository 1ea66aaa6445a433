// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/realminfo.h"
#include "plan/bundlesteps.h"
#include "plan/filepush.h"
#include "plan/runrecord.h"

#include <QCoreApplication>

namespace rd {
namespace {

constexpr qint64 bundleLimit = 64LL * 1024 * 1024; ///< real ones are some ten kilobytes

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::TransferStep)
};

class Transfer final : public Step
{
public:
    QString id() const override { return QStringLiteral("transfer"); }
    QString title() const override { return Words::tr("Check the bundle and push it to the new machine"); }

    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        return context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
    }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        const auto source = context.shells->open(order.sourceShell(), monitor);
        if (!source)
            return pass(source.error());
        const auto sealed = fetchFile(**source, order.bundlePath(), bundleLimit, monitor);
        if (!sealed)
            return pass(sealed.error());

        const auto password = context.credentials->get({.kind = Question::Kind::DirectoryManager,
                                                        .subject = order.source,
                                                        .prompt = Words::tr("Directory Manager password"),
                                                        .reason = Words::tr("It opens the bundle.")},
                                                       monitor);
        if (!password)
            return pass(password.error());
        const auto contents = context.bundles->open(*sealed, **password);
        if (!contents)
            return pass(contents.error());
        const QList<Error> broken =
            checkBundle(*contents, {.targetHost = order.target,
                                    .realm = context.record->fact(fact::realm).toString(),
                                    .source = order.source,
                                    .setupCa = order.setupCa,
                                    .now = QDateTime::currentDateTimeUtc(),
                                    .domain = context.record->fact(fact::domain).toString(),
                                    .installerVersion = versionNumber(context.record->fact(fact::replicaVersion).toString())});
        if (!broken.isEmpty())
            return pass(broken.first());
        reporter.note(Words::tr("Made for %1 by %2").arg(contents->realm.destination, contents->realm.source));

        const auto target = context.shells->open(order.targetShell(), monitor);
        if (!target)
            return pass(target.error());
        const auto sum = pushFile(**target, {.path = order.bundlePath(), .content = *sealed}, monitor);
        if (!sum)
            return pass(sum.error());
        reporter.note(Words::tr("%1 bytes, SHA-256 %2…").arg(sealed->size()).arg(QString::fromLatin1(sum->left(12))));
        return context.record->setFact(fact::pushed, QString::fromLatin1(*sum));
    }

    Result<> tidy(PlanContext &context, StepReporter &, Monitor &monitor) override
    {
        return wipeBundle(context, context.order.targetShell(), monitor);
    }
};

class Wipe final : public Step
{
public:
    QString id() const override { return QStringLiteral("wipe"); }
    QString title() const override { return Words::tr("Wipe the bundle on both machines"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        for (const QString &login : {context.order.sourceShell(), context.order.targetShell()})
            if (const auto wiped = wipeBundle(context, login, monitor); !wiped)
                return wiped;
        reporter.note(Words::tr("No copy of the bundle is left."));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> transferStep()
{
    return std::make_unique<Transfer>();
}

std::unique_ptr<Step> wipeStep()
{
    return std::make_unique<Wipe>();
}

} // namespace rd
