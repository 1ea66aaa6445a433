// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice.h"

#include <QObject>

namespace rd {

/// The one selection that graph, matrix, tables and details share.
class TopologySelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const Choice &choice() const { return m_choice; }
    void choose(const Choice &choice)
    {
        if (choice == m_choice)
            return;
        m_choice = choice;
        emit changed();
    }
    void chooseServer(const ServerId &id) { choose({{id}, {}}); }
    void chooseAgreement(const AgreementKey &key) { choose({{}, {key}}); }

signals:
    void changed();

private:
    Choice m_choice;
};

} // namespace rd
