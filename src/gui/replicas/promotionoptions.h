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

/// The options that only a promotion (domain level 1) has: by what right, roles, certificate files, and all others of the
/// installer behind a button.
class PromotionOptions : public QWidget
{
    Q_OBJECT
public:
    explicit PromotionOptions(QWidget *parent = nullptr);

    /// A domain without a CA needs certificate files; with one they are refused.
    void setDomainHasCa(bool hasCa);
    void writeTo(ReplicaOrder &order) const;
    void readFrom(const ReplicaOrder &order);
    void clear();

signals:
    void changed();

private:
    void addHeading(const QString &text);
    void addCredential();
    void addOption(const char *option, QFormLayout *form);
    void showCredential();

    QFormLayout *m_form;
    QComboBox *m_credential = nullptr;
    QLineEdit *m_principal = nullptr;
    QLineEdit *m_keytab = nullptr;
    QToolButton *m_moreButton;
    QWidget *m_more;
    QHash<QByteArray, QCheckBox *> m_flags;
    QHash<QByteArray, QLineEdit *> m_texts;
    QList<QWidget *> m_certificateRows;
};

} // namespace rd
