// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "core/secret.h"
#include "core/translation.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <algorithm>
#include <memory>
#include <string_view>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Main)
};

/// What is only told on the terminal needs no display, which a QApplication would insist on.
bool onlyTells(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (onlyTells(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    rd::forbidCoreDumps();
    const auto core = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("replica-desk"));
    QCoreApplication::setOrganizationName(QStringLiteral("replica-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    rd::installTranslations(*core);

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
    parser.process(*core);

    auto *application = qobject_cast<QApplication *>(core.get());
    if (application == nullptr)
        parser.showHelp(1); // such a word was given as an option's value
    QApplication::setDesktopFileName(QStringLiteral("replica-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Replica Desk"));
    std::optional<rd::theme::Mode> mode;
    if (parser.isSet(theme))
        mode = parser.value(theme) == QLatin1StringView("dark") ? rd::theme::Mode::Dark : rd::theme::Mode::Light;
    rd::theme::apply(*application, mode);

    rd::Settings settings = rd::Settings::load();
    if (parser.isSet(server))
        settings.server = parser.value(server);
    if (parser.isSet(caFile))
        settings.caFile = parser.value(caFile);
    rd::Application desk(rd::backendOutside(parser.value(sshConfig)), settings);
    desk.start();
    return QApplication::exec();
}
