// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosis/supportdialog.h"

#include "gui/widgets/banner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <algorithm>

namespace rd {
namespace {

constexpr qsizetype mostShown = qsizetype(1) << 20; ///< bytes of a file that are shown

} // namespace

SupportDialog::SupportDialog(QWidget *parent)
    : QDialog(parent),
      m_banner(new Banner(this)),
      m_withoutNames(new QCheckBox(tr("Give hosts, domains, realms and addresses &other names"), this)),
      m_list(new QTreeWidget(this)),
      m_sum(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_save(new QPushButton(tr("&Save…"), this))
{
    setObjectName(QStringLiteral("supportDialog"));
    setWindowTitle(tr("Support package"));
    constexpr QSize usual(980, 640);
    resize(usual);
    m_banner->setObjectName(QStringLiteral("supportBanner"));
    m_withoutNames->setObjectName(QStringLiteral("withoutNames"));
    m_list->setObjectName(QStringLiteral("supportFiles"));
    m_list->setAccessibleName(tr("Files of the package"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Taken out")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sum->setObjectName(QStringLiteral("supportSum"));
    m_sum->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("supportText"));
    m_text->setAccessibleName(tr("The file as it will be saved"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_save->setObjectName(QStringLiteral("savePackageButton"));
    m_save->setIcon(theme::icon(QStringLiteral("export")));
    m_save->setDefault(true);

    auto *told =
        new QLabel(tr("Passwords, keys, tokens and other secrets are taken out; *** stands in their places. Look through the "
                      "files before you give the package away."),
                   this);
    told->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(told);
    column->addWidget(m_withoutNames);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    column->addWidget(m_sum);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withoutNames, &QCheckBox::toggled, this, &SupportDialog::want);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SupportDialog::showText);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::askWhere);
    QMetaObject::invokeMethod(this, &SupportDialog::want, Qt::QueuedConnection);
}

bool SupportDialog::withoutNames() const
{
    return m_withoutNames->isChecked();
}

void SupportDialog::want()
{
    m_save->setEnabled(false);
    m_sum->setText(tr("Taking out the secrets…"));
    emit filesWanted(withoutNames());
}

void SupportDialog::showFiles(const QList<SupportFile> &files)
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    m_files = files;
    m_list->clear();
    qint64 size = 0;
    int masked = 0;
    for (const SupportFile &file : files) {
        auto *row =
            new QTreeWidgetItem(m_list, {file.name, locale().formattedDataSize(file.bytes.size()), QString::number(file.masked)});
        row->setToolTip(0, file.name);
        for (const int column : {1, 2})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (file.name == chosen)
            m_list->setCurrentItem(row);
        size += file.bytes.size();
        masked += file.masked;
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const QString places = tr("%n place(s) taken out", nullptr, masked);
    m_sum->setText(
        tr("%n file(s), %1, %2", nullptr, static_cast<int>(files.size())).arg(locale().formattedDataSize(size), places));
    m_save->setEnabled(true);
}

void SupportDialog::showText()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_files.size()) {
        m_text->clear();
        return;
    }
    const QByteArray &bytes = m_files[row].bytes;
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), mostShown)));
    if (bytes.size() > mostShown)
        text += u'\n' + tr("[The rest is not shown here, but saved.]");
    m_text->setPlainText(text);
}

void SupportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the support package"), {}, tr("Compressed archives (*.tar.gz)"));
    dialog->setObjectName(QStringLiteral("savePackageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("replica-desk-support-%1.tar.gz")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit saveRequested(path, m_files); });
    dialog->open();
}

void SupportDialog::showError(const Error &error)
{
    m_banner->showError(error);
    m_save->setEnabled(!m_files.isEmpty());
}

void SupportDialog::showWritten(const QString &path)
{
    m_banner->showMessage({QStringLiteral("state-in-sync"), tr("Saved"), Tone::Good}, tr("The package is saved."), path);
}

} // namespace rd
