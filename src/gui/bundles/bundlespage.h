// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/replicas/promptpanel.h"
#include "plan/bundlebuild.h"
#include "plan/bundlestore.h"
#include "topology/snapshot.h"

#include <QWidget>
#include <memory>

class QPushButton;

namespace rd {

namespace Ui {
class BundlesPage;
}

class BundleDialog;
class BundleListModel;
class CertificateModel;
class VerdictModel;

/// One bundle that was opened, ready to show.
struct ShownBundle
{
    QString name = {}; ///< file, and the machine it lies on
    BundleContents contents = {};
    QList<BundleVerdict> verdicts = {};
    QDateTime now = {};
};

/// The bundles on the servers, and one opened with its verdicts and certificates.
class BundlesPage : public QWidget
{
    Q_OBJECT
public:
    explicit BundlesPage(QWidget *parent = nullptr);
    ~BundlesPage() override;

    /// servers: names of the domain's servers; problems: why some machines could not be looked at.
    void setBundles(const QList<StoredBundle> &bundles, const QStringList &servers, const QList<Error> &problems);
    /// The domain that is looked at and built for; nothing: not signed in.
    void setSnapshot(const SnapshotPtr &snapshot);
    /// What is being done, or nothing.
    void setBusy(const QString &what);
    void showStage(const QString &stage);
    void showOpened(const ShownBundle &bundle);
    /// What was made, or why it was not; that goes to where it was asked for.
    void showMade(const ShownBundle &bundle, const QStringList &notes);
    void showNotMade(const Error &error);
    void showCarried(const QString &sentence, const QString &detail);
    void showError(const Error &error);
    void clear();

    void ask(const Question &question);
    void withdrawQuestion();

signals:
    void lookRequested();
    void openRequested(const rd::StoredBundle &bundle);
    void openFileRequested(const QString &path);
    void wipeRequested(const rd::StoredBundle &bundle);
    void carryRequested(const rd::StoredBundle &bundle, const QString &login);
    void makeRequested(const rd::BundleOrder &order);
    void stopRequested();
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLooks();
    void setUpTables();
    void setUpActions();
    void selectionChanged();
    void confirmWipe();
    void build();
    void carry();
    void showDone(const QString &title, const QString &text);
    void showMessages();
    void refreshIcons();
    const StoredBundle *selected() const;
    std::unique_ptr<Ui::BundlesPage> m_ui;
    BundleListModel *m_bundles;
    VerdictModel *m_verdicts;
    CertificateModel *m_certificates;
    BundleDialog *m_dialog = nullptr; ///< open while a bundle is being ordered and made
    QPushButton *m_stop;
    SnapshotPtr m_snapshot;
    bool m_message = false;
    bool m_question = false;
    bool m_busy = false;
};

} // namespace rd
