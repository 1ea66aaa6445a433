// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/exportmenu.h"

#include <QFileDialog>

namespace rd {

ExportMenu::ExportMenu(QWidget *parent) : QMenu(parent)
{
    addAction(tr("Picture as &SVG…"), this, [this] { askForPicture(PictureFormat::Svg, QStringLiteral("svg")); });
    addAction(tr("Picture as P&NG…"), this, [this] { askForPicture(PictureFormat::Png, QStringLiteral("png")); });
    addAction(tr("Picture as &PDF…"), this, [this] { askForPicture(PictureFormat::Pdf, QStringLiteral("pdf")); });
    addSeparator();
    addAction(tr("&Report as HTML…"), this, [this] { askForData(DataFormat::Html, QStringLiteral("html")); });
    addAction(tr("&Table as CSV…"), this, [this] { askForData(DataFormat::Csv, QStringLiteral("csv")); });
    addAction(tr("&Graph as DOT…"), this, [this] { askForData(DataFormat::Dot, QStringLiteral("dot")); });
    addSeparator();
    addAction(tr("Save &capture…"), this, [this] {
        askForCapture(false);
    })->setToolTip(tr("Everything needed to look at the domain without reaching it"));
    addAction(tr("Save capture &without names…"), this, [this] {
        askForCapture(true);
    })->setToolTip(tr("The same with made-up names, to be given to others"));
    addAction(tr("Co&mpare with a capture…"), this, &ExportMenu::askForOther);
    setToolTipsVisible(true);
}

template<typename Then>
void ExportMenu::askWhere(const QString &title, const QString &ending, Then then)
{
    auto *dialog = new QFileDialog(parentWidget(), title, QString(), tr("%1 file (*.%2)").arg(ending.toUpper(), ending));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("%1-topology.%2").arg(m_subject, ending));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void ExportMenu::askForPicture(PictureFormat format, const QString &ending)
{
    askWhere(tr("Save the picture"), ending, [this, format](const QString &file) { emit pictureWanted(format, file); });
}

void ExportMenu::askForData(DataFormat format, const QString &ending)
{
    askWhere(tr("Save the data"), ending, [this, format](const QString &file) { emit dataWanted(format, file); });
}

void ExportMenu::askForCapture(bool withoutNames)
{
    askWhere(tr("Save a capture"), QStringLiteral("json"),
             [this, withoutNames](const QString &file) { emit captureWanted(withoutNames, file); });
}

void ExportMenu::askForOther()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Compare with a capture"), QString(),
                                   tr("%1 file (*.%2)").arg(QStringLiteral("JSON"), QStringLiteral("json")));
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportMenu::compareWanted);
    dialog->open();
}

} // namespace rd
