// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bundles/pinnedfile.h"

#include "gui/theme.h"
#include "gui/widgets/secretedit.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QToolButton>

namespace rd {

PinnedFile::PinnedFile(const QString &what, QWidget *parent)
    : QWidget(parent),
      m_what(what),
      m_path(new QLineEdit(this)),
      m_pin(new SecretEdit(this))
{
    auto *browse = new QToolButton(this);
    browse->setIcon(theme::icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file: %1").arg(what));
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(what);
    m_path->setPlaceholderText(tr("PKCS#12 file (.p12, .pfx)"));
    m_pin->setAccessibleName(tr("Password of the file: %1").arg(what));
    m_pin->setPlaceholderText(tr("Its password"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_path, 3);
    row->addWidget(browse);
    row->addWidget(m_pin, 2);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &PinnedFile::pathChanged);
    connect(browse, &QToolButton::clicked, this, &PinnedFile::choose);
}

bool PinnedFile::isBlank() const
{
    return m_path->text().trimmed().isEmpty();
}

void PinnedFile::pathChanged()
{
    m_kept.reset();
    m_pin->setPlaceholderText(tr("Its password"));
    emit changed();
}

std::optional<GivenPkcs12> PinnedFile::take()
{
    if (isBlank())
        return std::nullopt;
    if (!m_kept || !m_pin->isBlank())
        m_kept = std::make_shared<const Secret>(m_pin->take());
    m_pin->setPlaceholderText(tr("As given before"));
    return GivenPkcs12{m_path->text().trimmed(), {}, m_kept};
}

void PinnedFile::choose()
{
    auto *dialog = new QFileDialog(this, m_what, {}, tr("PKCS#12 files (*.p12 *.pfx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

} // namespace rd
