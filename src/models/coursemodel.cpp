// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursemodel.h"

namespace rd {

void CourseModel::setCourse(QList<CourseLine> course)
{
    beginResetModel();
    m_course = std::move(course);
    endResetModel();
}

const CourseLine *CourseModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_course.size() ? &m_course[index.row()] : nullptr;
}

QModelIndex CourseModel::rowFor(const QString &file, qint64 line) const
{
    QModelIndex found;
    for (int row = 0; row < m_course.size(); ++row)
        if (m_course[row].file == file && m_course[row].line <= line)
            found = index(row);
    return found;
}

int CourseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_course.size());
}

QVariant CourseModel::data(const QModelIndex &index, int role) const
{
    const CourseLine *line = this->line(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->text;
    case Qt::ToolTipRole:
        if (line->kind == CourseLine::Kind::Harmless)
            return tr("Harmless: %1").arg(line->reason);
        if (line->kind == CourseLine::Kind::Healing)
            return tr("Proves that this healed: %1").arg(line->reason);
        return line->reason.isEmpty() ? line->text : line->reason;
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2").arg(line->line).arg(line->text);
    case KindRole:
        return static_cast<int>(line->kind);
    case OutcomeRole:
        return static_cast<int>(line->outcome);
    case LineRole:
        return line->line;
    case FileRole:
        return line->file;
    default:
        return {};
    }
}

} // namespace rd
