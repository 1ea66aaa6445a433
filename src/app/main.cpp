// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "core/secret.h"
#include "core/translation.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Main)
};

} // namespace

int main(int argc, char *argv[])
{
    rd::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("replica-desk"));
    QApplication::setOrganizationName(QStringLiteral("replica-desk"));
    QApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("replica-desk"));
    rd::installTranslations(application);
    QApplication::setApplicationDisplayName(QStringLiteral("Replica Desk"));

    const QCommandLineOption server(QStringLiteral("server"), Words::tr("Server to sign in at."), QStringLiteral("HOST"));
    const QCommandLineOption theme(QStringLiteral("theme"), Words::tr("light or dark, instead of the desktop's."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption sshConfig(QStringLiteral("ssh-config"), Words::tr("Configuration file for ssh."),
                                       QStringLiteral("FILE"));
    const QCommandLineOption caFile(QStringLiteral("ca-file"), Words::tr("Certificate of the domain's CA (PEM)."),
                                    QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("See, grow and mend FreeIPA replication from the desktop."));
    parser.addOptions({server, theme, sshConfig, caFile});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    std::optional<rd::theme::Mode> mode;
    if (parser.isSet(theme))
        mode = parser.value(theme) == QLatin1StringView("dark") ? rd::theme::Mode::Dark : rd::theme::Mode::Light;
    rd::theme::apply(application, mode);

    rd::Settings settings = rd::Settings::load();
    if (parser.isSet(server))
        settings.server = parser.value(server);
    if (parser.isSet(caFile))
        settings.caFile = parser.value(caFile);
    rd::Application desk(rd::backendOutside(parser.value(sshConfig)), settings);
    desk.start();
    return QApplication::exec();
}
