// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/exporttab.h"

#include "gui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rd {
namespace {

QString nameOf(PlanFormat format)
{
    switch (format) {
    case PlanFormat::Commands:
        return QStringLiteral("commands");
    case PlanFormat::Ansible:
        return QStringLiteral("ansible");
    case PlanFormat::Json:
        break;
    }
    return QStringLiteral("plan");
}

} // namespace

ExportTab::ExportTab(PlanFormat format, QWidget *parent)
    : QWidget(parent),
      m_format(format),
      m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("Save in a fo&lder…"), this))
{
    m_text->setObjectName(nameOf(format) + QStringLiteral("Text"));
    m_text->setAccessibleName(tr("The plan in this form"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    if (format == PlanFormat::Commands)
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap); // they are in lines that the shell understands
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_copy->setObjectName(nameOf(format) + QStringLiteral("Copy"));
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_save->setObjectName(nameOf(format) + QStringLiteral("Save"));
    m_save->setIcon(theme::icon(QStringLiteral("folder")));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::gap, 0, theme::gap, theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &ExportTab::askForFolder);
}

void ExportTab::showFiles(const Result<QList<ExportedFile>> &files)
{
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(files.has_value());
    if (!files) {
        m_text->setPlainText(files.error().summary + u'\n' + files.error().advice);
        return;
    }
    m_text->setPlainText(exportText(*files));
}

void ExportTab::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Save in a folder"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { emit saveRequested(m_format, folder); });
    dialog->open();
}

} // namespace rd
