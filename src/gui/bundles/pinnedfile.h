// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlerecipe.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace rd {

class SecretEdit;

/// A PKCS#12 file of this machine and the password that opens it. A password once given is kept for the next try with that file.
class PinnedFile : public QWidget
{
    Q_OBJECT
public:
    /// what: for screen readers, and the title of the choice of a file.
    explicit PinnedFile(const QString &what, QWidget *parent = nullptr);

    bool isBlank() const;
    /// Takes the password out of its field. Nothing: no file is named.
    std::optional<GivenPkcs12> take();

signals:
    void changed();

private:
    void choose();
    void pathChanged();
    QString m_what;
    QLineEdit *m_path;
    SecretEdit *m_pin;
    SecretPtr m_kept;
};

} // namespace rd
