// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice.h"
#include "models/findingmodel.h"
#include "models/trial.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace rd {

/// Trying changes out: what is tried, which findings would appear and vanish, links that would help, and the ways out: making it
/// so, or leaving. It holds the changes; somebody else thinks them through.
class TrialPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrialPanel(QWidget *parent = nullptr);

    bool isActive() const { return m_base != nullptr; }
    /// The real picture; a newer one keeps the changes.
    void begin(const SnapshotPtr &base);
    void end();
    const SnapshotPtr &base() const { return m_base; }
    const QList<TrialChange> &changes() const { return m_changes; }

    void tryOut(const TrialChange &change);
    /// Takes the chosen servers and links out of the picture.
    void removeChosen(const Choice &choice);
    void setRemovable(bool removable);
    /// Whether changes may be carried out; if not, why.
    void setMakeable(bool makeable, const QString &why);

    void show(const WhatIfAnswer &answer);
    using QWidget::show;
    /// The last change does not fit the domain as it is now.
    void showProblem(const Error &error);

signals:
    void wanted(const rd::WhatIf &changes); ///< to be thought through
    void makeItSo(const QList<rd::TopologyEdit> &edits);
    void removeWanted();
    void leaveWanted();

private:
    void setUpHead(QBoxLayout *column);
    void setUpColumns(QBoxLayout *column);
    QBoxLayout *addColumn(QBoxLayout *row, const char *name, const QString &title, int stretch);
    void setChanges(const QList<TrialChange> &changes);
    void showChanges();
    void showProposals(const WhatIfAnswer &answer);
    void refreshButtons();

    SnapshotPtr m_base;
    QList<TrialChange> m_changes;
    FindingModel m_fresh;
    FindingModel m_gone;
    QLabel *m_verdict;
    QListWidget *m_list = nullptr;
    QBoxLayout *m_proposals = nullptr;
    QLabel *m_freshTitle = nullptr;
    QLabel *m_goneTitle = nullptr;
    QPushButton *m_remove;
    QPushButton *m_takeBack;
    QPushButton *m_do;
    bool m_makeable = false;
    bool m_fits = true;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::WhatIf)
Q_DECLARE_METATYPE(rd::WhatIfAnswer)
