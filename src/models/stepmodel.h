// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plansession.h"

#include <QAbstractItemModel>
#include <memory>

namespace rd {

/// The steps of a run as a tree: below a step its notes, the installer's phases, and below those their [n/m] steps and errors.
/// Columns: what, and how long. Roles carry meaning; how it looks is the view's business.
class StepModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Duration, ColumnCount };
    enum Role { StateRole = Qt::UserRole, KindRole };
    enum class Kind { Step, Note, Phase, InstallerStep, Check, Problem };
    Q_ENUM(Kind)

    explicit StepModel(QObject *parent = nullptr);
    ~StepModel() override;

    void setSteps(const QList<StepStatus> &steps);
    void updateStep(int index, const StepStatus &status);
    void addInstallerEvents(int step, const InstallerEvents &events);
    /// Called every second while something runs: durations grow.
    void tick();
    /// Of a record: phases read from a console have no times worth showing.
    void setTimesKnown(bool known) { m_timesKnown = known; }

    int doneCount() const;
    QModelIndex currentIndex() const; ///< the innermost thing that runs now

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    static QString duration(const Node &node);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = Title) const;
    Node *add(Node *parent, Kind kind, const QString &title, StepState state);
    void end(Node *node, StepState state);
    void endChildren(Node *node, StepState state);
    void changed(const Node *node);
    Node *openPhase(Node *step) const;
    void take(Node *step, const InstallerEvent &event);

    std::unique_ptr<Node> m_root;
    bool m_timesKnown = true;
};

} // namespace rd
