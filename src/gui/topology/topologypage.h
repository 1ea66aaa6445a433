// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"
#include "topology/graphlayout.h"

#include <QWidget>
#include <memory>

namespace rd {

namespace Ui {
class TopologyPage;
}

class TopologyScene;

/// The picture of the domain and the details of what is selected in it. Snapshots come in, requests go out.
class TopologyPage : public QWidget
{
    Q_OBJECT
public:
    explicit TopologyPage(QWidget *parent = nullptr);
    ~TopologyPage() override;

    void show(const SnapshotPtr &snapshot, const Positions &positions);
    using QWidget::show;
    /// The last try failed; the picture, if there is one, stays.
    void showProblem(const Error &error);
    void setReloading(bool reloading);
    void clear();
    void selectServer(const ServerId &id);

signals:
    void reloadRequested();
    void newReplicaRequested(const rd::ServerId &source); ///< the selected server, or empty

private:
    void setUpHeader();
    void showDetails();
    void showLegend();
    void findServer(const QString &part);
    void giveDetailsFocus();
    std::unique_ptr<Ui::TopologyPage> m_ui;
    TopologyScene *m_scene;
};

} // namespace rd
