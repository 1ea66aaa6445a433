// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/workdialog.h"
#include "plan/bundlebuild.h"
#include "topology/snapshot.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rd {

class PinnedFile;
class SecretEdit;

/// One bundle from the choice of machines and files to its end. Says while typing what is missing and what will happen; what was
/// typed stays when it fails.
class BundleDialog : public WorkDialog
{
    Q_OBJECT
public:
    explicit BundleDialog(const SnapshotPtr &snapshot, QWidget *parent = nullptr);

    /// It did not come about; an error without a sentence: it was stopped.
    void showFailed(const Error &error);

signals:
    void makeRequested(const rd::BundleOrder &order);

private:
    void setUpForm();
    void setUpColumn();
    QLineEdit *addField(const QString &name, const QString &label, const QString &hint);
    PinnedFile *addFile(const QString &name, const QString &label);
    BundleOrder order() const;
    BundleWay way() const;
    QString problem() const;
    void review();
    void begin();
    void askForPassword();
    void choosePlace();

    SnapshotPtr m_snapshot;
    bool m_hasDogtag;
    QWidget *m_inputs;
    QFormLayout *m_form;
    QLineEdit *m_target = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_way = nullptr;
    PinnedFile *m_directoryServer = nullptr;
    PinnedFile *m_webServer = nullptr;
    PinnedFile *m_kdc = nullptr;
    PinnedFile *m_authority = nullptr;
    QLineEdit *m_release = nullptr;
    QLineEdit *m_addresses = nullptr;
    QLineEdit *m_reverseZones = nullptr;
    QComboBox *m_placeKind = nullptr;
    QLineEdit *m_place = nullptr;
    QWidget *m_placeRow = nullptr;
    SecretEdit *m_password = nullptr;
    SecretPtr m_passwordKept;
    QLabel *m_outlook;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::BundleOrder)
