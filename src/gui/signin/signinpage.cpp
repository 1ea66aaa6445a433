// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signin/signinpage.h"

#include "gui/theme.h"
#include "topology/snapshot.h"
#include "ui_signinpage.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>

namespace rd {

SignInPage::SignInPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    setUpLooks();
    for (QRadioButton *choice : {m_ui->ticketChoice, m_ui->kerberosChoice, m_ui->managerChoice}) {
        connect(choice, &QRadioButton::toggled, this, &SignInPage::methodChanged);
        connect(choice, &QRadioButton::clicked, this, [this] { m_methodChosen = true; });
    }
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SignInPage::cancelRequested);
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_ui->serverField, m_ui->principalField, m_ui->passwordField, m_ui->caField})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->caButton, &QToolButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("CA certificate"), {}, tr("Certificates (*.crt *.pem);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_ui->caField, &QLineEdit::setText);
        dialog->open();
    });
    setTicket({});
    setBusy(false);
}

SignInPage::~SignInPage() = default;

void SignInPage::setUpLooks()
{
    constexpr int logoSize = 56;
    m_ui->logo->setPixmap(theme::applicationIcon().pixmap(logoSize, logoSize));
    QFont large = font();
    constexpr double larger = 1.45;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    m_ui->caButton->setIcon(theme::icon(QStringLiteral("folder")));
    m_ui->errorBanner->hide();
    theme::alignLabels(*m_ui->formLayout);
}

void SignInPage::setServer(const QString &host)
{
    m_ui->serverField->setText(host);
}

void SignInPage::setCaFile(const QString &path)
{
    m_ui->caField->setText(path);
}

void SignInPage::setTicket(const QString &principal)
{
    const bool there = !principal.isEmpty();
    m_ui->ticketChoice->setEnabled(there);
    m_ui->ticketChoice->setText(there ? tr("Kerberos &ticket of %1").arg(principal) : tr("Kerberos &ticket (there is none)"));
    const bool untouched = !m_methodChosen && m_ui->principalField->text().isEmpty() && m_ui->passwordField->isBlank();
    if (there && untouched)
        m_ui->ticketChoice->setChecked(true);
    else if (!there && !m_ui->managerChoice->isChecked())
        m_ui->kerberosChoice->setChecked(true);
    methodChanged();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->form->setEnabled(!busy);
    m_ui->signInButton->setEnabled(!busy);
    m_ui->cancelButton->setVisible(busy);
    m_ui->progress->setVisible(busy);
    m_ui->stageLabel->setVisible(busy);
    if (busy) {
        m_ui->errorBanner->hide();
        m_ui->stageLabel->setText(tr("Signing in…"));
        m_ui->cancelButton->setFocus();
    }
}

void SignInPage::showStage(const QString &stage)
{
    if (!stage.isEmpty())
        m_ui->stageLabel->setText(stage);
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    m_ui->errorBanner->showError(error);
    QLineEdit *first = m_ui->serverField;
    if (error.fault == Fault::AuthFailed && m_ui->passwordField->isVisible())
        first = m_ui->passwordField;
    first->setFocus();
    first->selectAll();
}

void SignInPage::methodChanged()
{
    const bool principal = m_ui->kerberosChoice->isChecked();
    const bool password = principal || m_ui->managerChoice->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->principalLabel, m_ui->principalField})
        widget->setVisible(principal);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->passwordLabel, m_ui->passwordField})
        widget->setVisible(password);
    if (!password)
        m_ui->passwordField->clearSecret();
}

bool SignInPage::complain(QWidget *field, const QString &what)
{
    m_ui->errorBanner->showMessage({QStringLiteral("state-warning"), tr("Not complete"), Tone::Warning}, what);
    field->setFocus();
    return false;
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    const QString host = ServerId(m_ui->serverField->text()).fqdn();
    if (host.isEmpty()) {
        complain(m_ui->serverField, tr("Name a server of the domain."));
        return;
    }
    SignIn signIn;
    signIn.caFile = m_ui->caField->text().trimmed();
    if (m_ui->kerberosChoice->isChecked()) {
        signIn.principal = m_ui->principalField->text().trimmed();
        if (signIn.principal.isEmpty()) {
            complain(m_ui->principalField, tr("Name the Kerberos principal, for example admin@EXAMPLE.COM."));
            return;
        }
    } else if (m_ui->managerChoice->isChecked()) {
        signIn.method = SignIn::Method::Simple;
        signIn.bindDn = QStringLiteral("cn=Directory Manager");
    }
    if (!m_ui->ticketChoice->isChecked()) {
        if (m_ui->passwordField->isBlank()) {
            complain(m_ui->passwordField, tr("Type the password."));
            return;
        }
        signIn.password = std::make_shared<Secret>(m_ui->passwordField->take());
    }
    emit signInRequested(host, signIn);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QLineEdit *first = m_ui->serverField;
    if (!first->text().isEmpty() && !m_ui->ticketChoice->isChecked())
        first = m_ui->kerberosChoice->isChecked() && m_ui->principalField->text().isEmpty()
                    ? m_ui->principalField
                    : static_cast<QLineEdit *>(m_ui->passwordField);
    first->setFocus();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_busy)
        emit cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::canvas(palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::border(palette()));
    painter.setBrush(theme::card(palette()));
    constexpr double corner = 14;
    painter.drawRoundedRect(QRectF(m_ui->card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace rd
