// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/replicas/promptpanel.h"
#include "gui/topology/exportmenu.h"
#include "gui/topology/topologyselection.h"
#include "gui/topology/trialpanel.h"
#include "history/history.h"
#include "history/historyevent.h"
#include "topology/analysis.h"
#include "topology/graphlayout.h"
#include "topology/snapshotdiff.h"

#include <QWidget>
#include <memory>

class QAction;
class QButtonGroup;

namespace rd {

namespace Ui {
class TopologyPage;
}

class PastMenu;
class TopologyScene;

/// The domain as a graph, a matrix and tables with one selection, what is worth telling about it, and the details of what is
/// selected. Snapshots come in, requests go out.
class TopologyPage : public QWidget
{
    Q_OBJECT
public:
    explicit TopologyPage(QWidget *parent = nullptr);
    ~TopologyPage() override;

    /// history: empty where none is kept.
    void show(const SnapshotPtr &snapshot, const Positions &positions, const History &history = {});
    using QWidget::show;
    void showAnalysis(const Analysis &analysis);
    /// Whether the servers can be asked; not so for a capture.
    void setLive(bool live);
    /// When somebody looked in an earlier session; not valid: never.
    void setLastLook(const QDateTime &when);
    void showEvents(const QDateTime &since, const QList<HistoryEvent> &events);
    void showDifferences(const QDateTime &since, const QList<Difference> &differences);
    /// A file was saved.
    void showWritten(const QString &file);
    /// The last try failed; the picture, if there is one, stays.
    void showProblem(const Error &error);
    void setReloading(bool reloading);
    /// Whether the servers are to try their paths, which can only be done live.
    void setTryingPaths(bool trying);
    void ask(const Question &question);
    void withdrawQuestion();
    void clear();
    void selectServer(const ServerId &id);
    /// Where links may be changed. They never can where nobody listens to segmentRequested().
    void setEditing(bool allowed);
    /// What the changes that are tried out would do.
    void showTrial(const WhatIfAnswer &answer);
    void showTrialProblem(const Error &error);
    /// For the context menu of the graph.
    void addContextActions(const QList<QAction *> &actions);

    TopologySelection *selection() const { return m_selection; }
    const SnapshotPtr &snapshot() const;

signals:
    void reloadRequested();
    void pathsWanted(bool wanted); ///< from now on the servers try their paths to each other, or no longer
    void answered(const rd::SecretPtr &answer);
    void answerRefused();
    void newReplicaRequested(const rd::ServerId &source); ///< the selected server, or empty
    void segmentRequested(const rd::ServerId &left, const rd::ServerId &right, const QString &suffix);
    void trialRequested(const rd::WhatIf &changes); ///< to be thought through
    void editsRequested(const QList<rd::TopologyEdit> &edits);
    void layoutEdited(const rd::Positions &positions); ///< the person moved servers
    void layoutResetRequested();
    void changesRequested(const QDateTime &since);
    void historyLengthRequested(std::chrono::seconds length);
    void dataExportRequested(rd::DataFormat format, const QString &file);
    void captureRequested(bool withoutNames, const QString &file);
    void compareRequested(const QString &file);
    void pictureExportRequested(const rd::RecordedPicture &picture, rd::PictureFormat format, const QString &file);

private:
    enum View { GraphView, MatrixViewPage, TablesViewPage };
    void setUpHeader();
    void setUpTools();
    void setUpSelection();
    void setUpTrial();
    void setTrial(bool on);
    void setUpPaths();
    void showSummary();
    void showPicture(const SnapshotPtr &snapshot);
    void setView(int view);
    void showVisibleSuffixes();
    void find(bool next);
    void giveDetailsFocus();
    std::unique_ptr<Ui::TopologyPage> m_ui;
    TopologyScene *m_scene;
    TopologySelection *m_selection;
    QButtonGroup *m_views;
    ExportMenu *m_export = nullptr;
    PastMenu *m_past = nullptr;
    History m_history;
    Positions m_positions;
    Analysis m_analysis; ///< of the domain as it is
    bool m_live = true;
    bool m_reloading = false;
    bool m_editing = true;
};

} // namespace rd
