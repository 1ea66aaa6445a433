// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

class QPushButton;

namespace rd {

namespace Ui {
class ReplicasPage;
}

class QueuePanel;
class RunListModel;

/// The list of creations, with an offer to take up what was left unfinished.
class ReplicasPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReplicasPage(RunListModel *runs, QWidget *parent = nullptr);
    ~ReplicasPage() override;

    QueuePanel *queuePanel() const;
    void setNewReplicaPossible(bool possible, const QString &why);

signals:
    void openRequested(const QString &runId);
    void reattachRequested(const QString &runId);
    void newReplicaRequested();

private:
    void setUpLooks();
    void setUpTable();
    void runsChanged();
    std::unique_ptr<Ui::ReplicasPage> m_ui;
    RunListModel *m_runs;
    QPushButton *m_reattachButton;
};

} // namespace rd
