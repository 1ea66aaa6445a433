// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/replicas/promptpanel.h"
#include "plan/bundlestore.h"

#include <QWidget>
#include <memory>

class QTableView;

namespace rd {

namespace Ui {
class BundlesPage;
}

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
    /// why: why the servers cannot be looked at; empty: they can.
    void setLookPossible(bool possible, const QString &why);
    /// What is being done, or nothing.
    void setBusy(const QString &what);
    void showOpened(const ShownBundle &bundle);
    void showError(const Error &error);
    void clear();

    void ask(const Question &question);
    void withdrawQuestion();

signals:
    void lookRequested();
    void openRequested(const rd::StoredBundle &bundle);
    void openFileRequested(const QString &path);
    void wipeRequested(const rd::StoredBundle &bundle);
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
    void showMessages();
    void refreshIcons();
    const StoredBundle *selected() const;
    std::unique_ptr<Ui::BundlesPage> m_ui;
    BundleListModel *m_bundles;
    VerdictModel *m_verdicts;
    CertificateModel *m_certificates;
    bool m_message = false;
    bool m_question = false;
    bool m_busy = false;
    bool m_lookPossible = false;
};

} // namespace rd
