// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/reportpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace rd {

Result<> writePdf(const QString &htmlFile, const QString &pdfFile)
{
    const auto failed = [&](const QString &why) {
        return fail(Fault::Internal, QCoreApplication::translate("rd::ReportPdf", "“%1” cannot be written.").arg(pdfFile), why,
                    QCoreApplication::translate("rd::ReportPdf", "Choose a folder that exists and that you may write to."));
    };
    QFile html(htmlFile);
    if (!html.open(QIODevice::ReadOnly))
        return failed(html.errorString());
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        constexpr int margin = 15; // mm
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        document.setHtml(QString::fromUtf8(html.readAll()));
        document.print(&writer);
    }
    QSaveFile file(pdfFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data()) != pdf.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace rd
