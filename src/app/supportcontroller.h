// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "gui/diagnosis/diagnosispage.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace rd {

class SupportDialog;

/// Makes support packages of what the diagnosis page shows: made and previewed first, saved when the person says so.
class SupportController : public QObject
{
    Q_OBJECT
public:
    SupportController(const Outside &outside, QThreadPool &pool, DiagnosisPage &page, QObject *parent = nullptr);

private:
    void show();
    void make(SupportDialog *dialog, bool withoutNames);
    void save(SupportDialog *dialog, const QString &path, const QList<SupportFile> &files);

    const Outside &m_outside;
    QThreadPool &m_pool;
    DiagnosisPage &m_page;
    QPointer<SupportDialog> m_dialog;
};

} // namespace rd
