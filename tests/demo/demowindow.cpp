// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "cli/terminalasker.h"
#include "core/secret.h"
#include "core/translation.h"
#include "gui/replicas/orderpage.h"
#include "gui/signin/signinpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

/// What the person who watches the demo is spared: signing in to the lab, filling in the form, or taking the picture.
struct Script
{
    QString server;
    QString newReplica;
    QString address;
    QString picture;
};

int complain(const QString &sentence)
{
    QTextStream(stderr) << "demo-window: " << sentence << '\n';
    return 1;
}

void fillIn(const rd::OrderPage &page, const Script &script)
{
    page.findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(script.newReplica);
    page.findChild<QLineEdit *>(QStringLiteral("addressField"))->setText(script.address);
    page.findChild<QCheckBox *>(QStringLiteral("dnsCheck"))->setChecked(true);
}

void takePicture(rd::MainWindow &window, const QString &file)
{
    constexpr auto settling = 2s; // the graph moves to its place, the first refresh comes in
    QTimer::singleShot(settling, &window, [&window, file] {
        QApplication::exit(window.grab().save(file) ? 0 : complain(QStringLiteral("the picture cannot be written to ") + file));
    });
}

/// Goes on as soon as the sign-in page has made room for the picture of the domain.
void whenSignedIn(rd::MainWindow &window, const Script &script)
{
    auto *looking = new QTimer(&window);
    QObject::connect(looking, &QTimer::timeout, &window, [&window, looking, script] {
        if (!window.topologyPage()->isVisible())
            return;
        looking->deleteLater();
        if (!script.newReplica.isEmpty()) {
            emit window.newReplicaRequested();
            fillIn(*window.orderPage(), script);
        } else if (!script.picture.isEmpty()) {
            takePicture(window, script.picture);
        }
    });
    looking->start(100ms);
}

} // namespace

int main(int argc, char *argv[])
{
    rd::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("replica-desk-demo")); // the person's own settings stay as they are
    QApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Replica Desk"));
    QApplication::setDesktopFileName(QStringLiteral("replica-desk"));
    rd::installTranslations(application);
    rd::theme::apply(application, {});

    QCommandLineParser parser;
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    for (const char *name : {"server", "ssh-config", "answers-fd", "new-replica", "ip-address", "picture"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    parser.process(application);
    const Script script{value("server"), value("new-replica"), value("ip-address"), value("picture")};

    rd::TerminalAsker answers;
    rd::SilentMonitor monitor;
    if (const auto taken = answers.takeAnswers(value("answers-fd").toInt()); !taken)
        return complain(taken.error().summary);
    rd::SignIn signIn;
    signIn.principal = QStringLiteral("admin");
    const auto password = answers.ask(
        {.kind = rd::Question::Kind::AdminPassword, .subject = signIn.principal, .prompt = signIn.principal}, monitor);
    if (!password)
        return complain(password.error().summary);
    signIn.password = *password;

    rd::Settings settings;
    settings.server = script.server;
    rd::Application desk(rd::backendOutside(value("ssh-config")), settings);
    rd::MainWindow &window = desk.window();
    constexpr QSize size(1280, 800);
    window.resize(size);
    desk.start();
    emit window.signInPage()->signInRequested(script.server, signIn);
    whenSignedIn(window, script);
    if (!script.picture.isEmpty())
        QTimer::singleShot(60s, &window, [] { QApplication::exit(complain(QStringLiteral("the sign-in took too long"))); });
    return QApplication::exec();
}
