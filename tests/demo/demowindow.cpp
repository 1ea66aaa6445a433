// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "cli/terminalasker.h"
#include "core/secret.h"
#include "core/translation.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << "demo-window: " << sentence << '\n';
    return 1;
}

/// What is to be shown.
struct Script
{
    QString server;
    QString newReplica; ///< empty: only look
    QString address;
    QString picture; ///< file, written when all is well
    bool stay = false;
};

/// Does in the window what a person would do, so that somebody can watch: signs in, orders the replica, answers, and shows it.
class Walk : public QObject
{
public:
    Walk(rd::MainWindow &window, Script script, rd::SignIn signIn, rd::SecretPtr manager)
        : QObject(&window),
          m_window(window),
          m_script(std::move(script)),
          m_signIn(std::move(signIn)),
          m_manager(std::move(manager))
    {
        connect(&m_looking, &QTimer::timeout, this, [this] { (this->*m_now)(); });
        m_looking.start(300ms);
    }

private:
    using Stage = void (Walk::*)();

    template<typename T>
    T *part(const char *name) const
    {
        return m_window.findChild<T *>(QLatin1StringView(name));
    }

    void signIn()
    {
        m_now = &Walk::order;
        emit m_window.signInPage()->signInRequested(m_script.server, m_signIn);
    }

    void order()
    {
        const auto *refusal = m_window.signInPage()->findChild<QLabel *>(QStringLiteral("bannerTitle"));
        if (refusal->isVisible())
            return end(complain(refusal->text()));
        if (!m_window.topologyPage()->isVisible())
            return;
        m_now = &Walk::takePicture;
        if (m_script.newReplica.isEmpty())
            return;
        emit m_window.newReplicaRequested();
        part<QLineEdit>("targetField")->setText(m_script.newReplica);
        part<QLineEdit>("addressField")->setText(m_script.address);
        part<QCheckBox>("dnsCheck")->setChecked(true);
        part<QPushButton>("reviewButton")->click();
        part<QPushButton>("startButton")->click();
        m_now = &Walk::watch;
    }

    void watch()
    {
        auto *page = m_window.findChild<rd::RunPage *>();
        if (!page)
            return;
        if (page->findChild<QLineEdit *>(QStringLiteral("promptSecret"))->isVisible())
            emit page->answered(m_manager);
        if (part<QPushButton>("retryButton")->isVisible())
            return end(complain(page->findChild<QLabel *>(QStringLiteral("bannerTitle"))->text()));
        if (!part<QPushButton>("topologyButton")->isVisible())
            return;
        part<QPushButton>("topologyButton")->click();
        m_now = &Walk::takePicture;
    }

    void takePicture()
    {
        const auto *scene = qobject_cast<rd::TopologyScene *>(part<rd::TopologyView>("graph")->scene());
        const auto healthy = [](const rd::Agreement &agreement) { return agreement.health == rd::Health::InSync; };
        const QList<rd::Agreement> &all = scene->snapshot()->agreements;
        if (all.isEmpty() || !std::all_of(all.cbegin(), all.cend(), healthy))
            return;
        m_looking.stop();
        constexpr auto settling = 1s; // the graph moves to its place
        QTimer::singleShot(settling, this, [this] {
            if (!m_script.picture.isEmpty() && !m_window.grab().save(m_script.picture))
                return end(complain(QStringLiteral("the picture cannot be written to ") + m_script.picture));
            if (!m_script.stay)
                end(0);
        });
    }

    void end(int exitCode)
    {
        m_looking.stop();
        QApplication::exit(exitCode);
    }

    rd::MainWindow &m_window;
    Script m_script;
    rd::SignIn m_signIn;
    rd::SecretPtr m_manager;
    QTimer m_looking;
    Stage m_now = &Walk::signIn;
};

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
    for (const char *name : {"server", "ssh-config", "ca-file", "answers-fd", "new-replica", "ip-address", "picture"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("VALUE")});
    const QCommandLineOption stay(QStringLiteral("stay"));
    parser.addOption(stay);
    parser.process(application);

    rd::TerminalAsker answers;
    rd::SilentMonitor monitor;
    if (const auto taken = answers.takeAnswers(value("answers-fd").toInt()); !taken)
        return complain(taken.error().summary);
    using Kind = rd::Question::Kind;
    const auto admin = answers.ask({.kind = Kind::AdminPassword, .subject = QStringLiteral("admin"), .prompt = {}}, monitor);
    const auto manager = answers.ask({.kind = Kind::DirectoryManager, .subject = value("server"), .prompt = {}}, monitor);
    if (!admin || !manager)
        return complain(QStringLiteral("the passwords of admin and Directory Manager are needed on --answers-fd"));

    rd::Settings settings;
    settings.server = value("server");
    rd::Application desk(rd::backendOutside(value("ssh-config")), settings);
    constexpr QSize size(1280, 800);
    desk.window().resize(size);
    desk.start();
    const rd::SignIn signIn{.principal = QStringLiteral("admin"), .caFile = value("ca-file"), .password = *admin};
    const Walk walk(desk.window(),
                    {value("server"), value("new-replica"), value("ip-address"), value("picture"), parser.isSet(stay)}, signIn,
                    *manager);
    return QApplication::exec();
}
