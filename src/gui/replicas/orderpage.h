// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sourceadvice.h"
#include "plan/planexport.h"
#include "preflight/machineprobe.h"
#include "topology/snapshot.h"

#include <QTimer>
#include <QWidget>
#include <array>
#include <memory>

namespace rd {

namespace Ui {
class OrderPage;
}

class ProbeLine;

/// What the new replica shall be. Says while typing what is wrong, what will happen, and what the same by hand would be. Keeps
/// what was typed until the replica was started.
class OrderPage : public QWidget
{
    Q_OBJECT
public:
    enum class Machine { Source, Target };

    explicit OrderPage(QWidget *parent = nullptr);
    ~OrderPage() override;

    /// Offers the servers of the domain as sources; those that cannot be one say why.
    void setSnapshot(const SnapshotPtr &snapshot);
    void chooseSource(const ServerId &source);
    /// How far away servers are, in ms.
    void setRoundTrips(const QHash<ServerId, double> &milliseconds);
    /// What a glance at a machine told, if it is still the one that is typed.
    void showProbe(Machine which, const MachineName &machine, const MachineProbe &probe);
    /// Titles of the steps a plan will run: from a bundle (domain level 0), and by promotion (level 1).
    void setPlans(const QStringList &bundle, const QStringList &promotion);
    ReplicaOrder order() const;
    DomainNames domainNames() const;
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Fills the page from an order: a plan that was saved, or a draft.
    void setOrder(const ReplicaOrder &order);
    /// Something was typed at an earlier time and never started.
    void offerDraft(const ReplicaOrder &draft);
    void clear();
    void showError(const Error &error);

signals:
    void edited(); ///< by the person
    void draftRefused();
    void planRequested(const QString &file);
    void checkRequested(const rd::ReplicaOrder &order);
    void reviewRequested(const rd::ReplicaOrder &order);
    void backRequested();
    void probeRequested(rd::OrderPage::Machine which, const rd::MachineName &machine); ///< answered with showProbe()

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpLooks();
    void setUpDraft();
    void setUpProbes();
    void lookAtMachines();
    void lookAt(Machine which, const MachineName &machine);
    void edit();
    void askForPlan();
    void showSources();
    QString sourceProblem(const QString &source) const;
    void review();
    QString targetProblem(const ReplicaOrder &order) const;
    void showOutlook(const ReplicaOrder &order);
    std::unique_ptr<Ui::OrderPage> m_ui;
    SnapshotPtr m_snapshot;
    bool promotes() const { return m_snapshot && m_snapshot->domainLevel > 0; }
    QList<SourceAdvice> m_ranking;
    ReplicaOrder m_draft;
    QHash<ServerId, double> m_roundTrips;
    std::array<ProbeLine *, 2> m_probeLines{}; ///< by Machine
    std::array<MachineName, 2> m_probed;
    QTimer m_probeTimer;    ///< looks when the person pauses
    bool m_filling = false; ///< the fields change by our doing
    QStringList m_bundlePlan;
    QStringList m_promotionPlan;
};

} // namespace rd
