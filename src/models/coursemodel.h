// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

#include <QAbstractListModel>

namespace rd {

/// The time line of what was diagnosed: phases, steps, errors, what healed, and what only looks bad.
class CourseModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, OutcomeRole, LineRole, FileRole };

    using QAbstractListModel::QAbstractListModel;

    void setCourse(QList<CourseLine> course);
    const CourseLine *line(const QModelIndex &index) const;
    /// The last row at or before the line of the file; invalid if there is none.
    QModelIndex rowFor(const QString &file, qint64 line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<CourseLine> m_course;
};

} // namespace rd
