// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace rd {

/// What goes beyond the common options: by what right a machine is promoted, more roles, certificate files, and all others of
/// the stock tools behind a button. Shows what the domain's level knows.
class InstallerOptions : public QWidget
{
    Q_OBJECT
public:
    explicit InstallerOptions(QWidget *parent = nullptr);

    /// A domain without a CA needs certificate files; with one they are refused.
    void setDomain(int level, bool hasCa);
    void writeTo(ReplicaOrder &order) const;
    void readFrom(const ReplicaOrder &order);
    void clear();

signals:
    void changed();

private:
    QWidget *addHeading(const QString &text);
    void addCredential();
    void addOption(const char *option, QFormLayout *form);
    void addMore();
    void showCredential();

    QFormLayout *m_form;
    QComboBox *m_credential = nullptr; ///< domain level 1
    QLineEdit *m_principal = nullptr;
    QLineEdit *m_keytab = nullptr;
    QToolButton *m_moreButton;
    QWidget *m_more;
    QHash<QByteArray, QCheckBox *> m_flags;
    QHash<QByteArray, QLineEdit *> m_texts;
    QList<QWidget *> m_credentialRows;
    int m_level = 0;
};

} // namespace rd
