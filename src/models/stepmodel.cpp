// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stepmodel.h"

#include "models/facts.h"

#include <algorithm>

namespace rd {

struct StepModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    Kind kind = Kind::Step;
    QString title = {};
    StepState state = StepState::Waiting;
    QDateTime startedAt = {};
    QDateTime endedAt = {};
    qsizetype notes = 0; ///< of a step: how many of its notes have a node
    std::vector<std::unique_ptr<Node>> children = {};

    Node *last() const { return children.empty() ? nullptr : children.back().get(); }
};

StepModel::StepModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

StepModel::~StepModel() = default;

void StepModel::setSteps(const QList<StepStatus> &steps)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    for (const StepStatus &status : steps) {
        auto node = std::make_unique<Node>();
        node->parent = m_root.get();
        node->row = static_cast<int>(m_root->children.size());
        node->title = status.title;
        m_root->children.push_back(std::move(node));
    }
    endResetModel();
    for (int i = 0; i < steps.size(); ++i)
        updateStep(i, steps[i]);
}

void StepModel::updateStep(int index, const StepStatus &status)
{
    Node *node = m_root->children.at(static_cast<size_t>(index)).get();
    if (status.state == StepState::Waiting && !node->children.empty()) { // started again: what it showed is history
        beginRemoveRows(indexOf(node), 0, static_cast<int>(node->children.size()) - 1);
        node->children.clear();
        node->notes = 0;
        endRemoveRows();
    }
    node->title = status.title;
    node->state = status.state;
    node->startedAt = status.startedAt;
    node->endedAt = status.endedAt;
    for (; node->notes < status.notes.size(); ++node->notes)
        add(node, Kind::Note, status.notes.at(node->notes), StepState::Done);
    if (status.state != StepState::Waiting && status.state != StepState::Running)
        endChildren(node, status.state);
    changed(node);
}

void StepModel::addInstallerEvents(int step, const InstallerEvents &events)
{
    Node *node = m_root->children.at(static_cast<size_t>(step)).get();
    for (const InstallerEvent &event : events)
        take(node, event);
}

void StepModel::take(Node *step, const InstallerEvent &event)
{
    Node *phase = openPhase(step);
    Node *below = phase ? phase : step;
    const auto endLast = [this, below](StepState state) {
        if (Node *before = below->last(); before && before->state == StepState::Running)
            end(before, state);
    };
    if (const auto *begun = std::get_if<InstallerPhase>(&event)) {
        if (phase)
            end(phase, StepState::Done);
        add(step, Kind::Phase, begun->title, StepState::Running);
    } else if (std::holds_alternative<InstallerPhaseEnd>(event)) {
        if (phase)
            end(phase, StepState::Done);
    } else if (const auto *part = std::get_if<InstallerStep>(&event)) {
        endLast(StepState::Done);
        add(below, Kind::InstallerStep, tr("%1 of %2: %3").arg(part->number).arg(part->total).arg(part->text),
            StepState::Running);
    } else if (const auto *check = std::get_if<InstallerConnCheck>(&event)) {
        const bool bad = check->result.contains(QLatin1StringView("FAIL"), Qt::CaseInsensitive);
        add(below, Kind::Check, tr("%1 (%2): %3").arg(check->label, check->port, check->result),
            bad ? StepState::Failed : StepState::Done);
    } else if (const auto *problem = std::get_if<InstallerError>(&event)) {
        endLast(StepState::Failed);
        add(below, Kind::Problem, problem->text, StepState::Failed);
    } else if (const auto *done = std::get_if<InstallerDone>(&event)) {
        if (phase)
            end(phase, done->success ? StepState::Done : StepState::Failed);
    }
}

StepModel::Node *StepModel::openPhase(Node *step) const
{
    Node *last = step->last();
    while (last && last->kind != Kind::Phase && last->row > 0) // a note may have come in between
        last = step->children[static_cast<size_t>(last->row) - 1].get();
    return last && last->kind == Kind::Phase && last->state == StepState::Running ? last : nullptr;
}

StepModel::Node *StepModel::add(Node *parent, Kind kind, const QString &title, StepState state)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = static_cast<int>(parent->children.size());
    node->kind = kind;
    node->title = title;
    node->state = state;
    if (state == StepState::Running && m_timesKnown)
        node->startedAt = QDateTime::currentDateTimeUtc();
    Node *added = node.get();
    beginInsertRows(indexOf(parent), node->row, node->row);
    parent->children.push_back(std::move(node));
    endInsertRows();
    return added;
}

void StepModel::end(Node *node, StepState state)
{
    endChildren(node, state);
    node->state = state;
    if (node->startedAt.isValid())
        node->endedAt = QDateTime::currentDateTimeUtc();
    changed(node);
}

void StepModel::endChildren(Node *node, StepState state)
{
    for (const auto &child : node->children)
        if (child->state == StepState::Running)
            end(child.get(), state);
}

void StepModel::changed(const Node *node)
{
    emit dataChanged(indexOf(node), indexOf(node, Duration));
}

void StepModel::tick()
{
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent())
        changed(nodeOf(index));
}

int StepModel::doneCount() const
{
    return static_cast<int>(std::count_if(m_root->children.cbegin(), m_root->children.cend(),
                                          [](const auto &node) { return node->state == StepState::Done; }));
}

QModelIndex StepModel::currentIndex() const
{
    const Node *found = m_root.get();
    for (;;) {
        const auto next = std::find_if(found->children.crbegin(), found->children.crend(), [](const auto &node) {
            return node->state == StepState::Running || (node->state == StepState::Failed && node->kind != Kind::Check);
        });
        if (next == found->children.crend())
            return found == m_root.get() ? QModelIndex() : indexOf(found);
        found = next->get();
    }
}

StepModel::Node *StepModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex StepModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex StepModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(above->children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex StepModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int StepModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Title)
            return node.title;
        return duration(node);
    case Qt::TextAlignmentRole:
        return index.column() == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Title ? node.title : QVariant();
    case StateRole:
        return QVariant::fromValue(node.state);
    case KindRole:
        return QVariant::fromValue(node.kind);
    default:
        return {};
    }
}

QString StepModel::duration(const Node &node)
{
    if (!node.startedAt.isValid())
        return {};
    const qint64 seconds = node.startedAt.secsTo(node.endedAt.isValid() ? node.endedAt : QDateTime::currentDateTimeUtc());
    return seconds > 0 || node.kind == Kind::Step ? durationText(seconds) : QString(); // a column of zeros tells nothing
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Step") : tr("Time");
}

} // namespace rd
