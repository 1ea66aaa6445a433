// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supportcontroller.h"

#include "core/job.h"
#include "gui/diagnosis/supportdialog.h"

#include <QFile>

namespace rd {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 most = qint64(16) << 20;
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

} // namespace

SupportController::SupportController(const Outside &outside, QThreadPool &pool, DiagnosisPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_page(page)
{
    connect(&page, &DiagnosisPage::supportRequested, this, &SupportController::show);
}

void SupportController::show()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    auto *dialog = new SupportDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &SupportDialog::filesWanted, this, [this, dialog](bool withoutNames) { make(dialog, withoutNames); });
    connect(dialog, &SupportDialog::saveRequested, this,
            [this, dialog](const QString &path, const QList<SupportFile> &files) { save(dialog, path, files); });
    dialog->open();
}

void SupportController::make(SupportDialog *dialog, bool withoutNames)
{
    const ShownDiagnosis &shown = m_page.shown();
    SupportMaterial material{.logs = shown.logs,
                             .diagnosis = shown.diagnosis,
                             .names = shown.diagnosis.verdict.names,
                             .now = QDateTime::currentDateTimeUtc()};
    const QString folder = shown.runId.isEmpty() ? QString() : m_outside.runsFolder + u'/' + shown.runId;
    const auto work = [material = std::move(material), folder, withoutNames](Monitor &monitor) mutable {
        if (!folder.isEmpty()) {
            material.plan = contentOf(folder + QStringLiteral("/plan.json"));
            material.journal = contentOf(folder + QStringLiteral("/journal.jsonl"));
        }
        return makeSupportFiles(material, withoutNames, monitor);
    };
    deliver(startJob(m_pool, work), dialog, [dialog, withoutNames](const Result<QList<SupportFile>> &files) {
        if (withoutNames != dialog->withoutNames())
            return; // wished otherwise since
        if (files)
            dialog->showFiles(*files);
        else
            dialog->showError(files.error());
    });
}

void SupportController::save(SupportDialog *dialog, const QString &path, const QList<SupportFile> &files)
{
    const auto work = [path, files, write = m_outside.writePackage](Monitor &) {
        return write(path, files, QDateTime::currentDateTimeUtc());
    };
    deliver(startJob(m_pool, work), dialog, [dialog, path](const Result<> &written) {
        if (written)
            dialog->showWritten(path);
        else
            dialog->showError(written.error());
    });
}

} // namespace rd
