// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QWidget>
#include <memory>

namespace rd {

namespace Ui {
class SignInPage;
}

/// Where to sign in and as whom. A password leaves the page as a Secret at once; errors are shown in the page.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    void setServer(const QString &host);
    void setCaFile(const QString &path);
    /// The principal of the person's own Kerberos ticket; empty: there is none.
    void setTicket(const QString &principal);
    void setBusy(bool busy);
    void showStage(const QString &stage);
    void showError(const Error &error);

signals:
    void signInRequested(const QString &host, const rd::SignIn &signIn);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpLooks();
    void methodChanged();
    void submit();
    bool complain(QWidget *field, const QString &what);
    std::unique_ptr<Ui::SignInPage> m_ui;
    bool m_busy = false;
    bool m_methodChosen = false; ///< by the person: a ticket found later changes it no more
};

} // namespace rd
