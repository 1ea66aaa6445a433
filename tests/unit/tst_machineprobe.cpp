// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/machineprobe.h"
#include "support/localshell.h"

#include <QTest>
#include <thread>

using namespace rd;

namespace {

/// A machine that behaves as the test says.
class ToldShells final : public ShellProvider
{
public:
    using Open = std::function<Result<std::shared_ptr<HostShell>>(const QString &, Credentials &, Monitor &)>;
    ToldShells(Open open, std::shared_ptr<Credentials> credentials)
        : m_open(std::move(open)),
          m_credentials(std::move(credentials))
    {}
    Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &monitor) override
    {
        return m_open(host, *m_credentials, monitor);
    }

private:
    Open m_open;
    std::shared_ptr<Credentials> m_credentials;
};

MachineProbePorts portsWith(ToldShells::Open open)
{
    return {.resolve = [](const QString &name, Monitor &) -> Result<QStringList> {
                if (name != QLatin1StringView("ipa2.lab.test"))
                    return fail(Fault::NotFound, QStringLiteral("not known"));
                return QStringList{QStringLiteral("192.0.2.2")};
            },
            .shells = [open = std::move(open)](std::shared_ptr<Credentials> credentials) -> std::shared_ptr<ShellProvider> {
                return std::make_shared<ToldShells>(open, std::move(credentials));
            }};
}

class StoppedMonitor final : public Monitor
{
public:
    bool stopRequested() const override { return true; }
    void progress(int, int, const QString &) override {}
};

} // namespace

/// What a glance at a machine tells.
class TestMachineProbe : public QObject
{
    Q_OBJECT
private slots:
    void aMachineThatAnswersIsTold();
    void aQuestionOfSshIsToldAndNotAsked();
    void aFailureOfSshIsToldInItsWords();
    void aMachineThatIsSilentDoesNotHoldItUp();
    void itStopsWithThePerson();
};

void TestMachineProbe::aMachineThatAnswersIsTold()
{
    QString opened;
    const auto ports = portsWith([&opened](const QString &host, Credentials &, Monitor &) {
        opened = host;
        return Result<std::shared_ptr<HostShell>>(std::make_shared<test::LocalShell>());
    });
    SilentMonitor monitor;
    auto probe = probeMachine({QStringLiteral("ipa2.lab.test"), {}}, ports, monitor);
    QVERIFY(probe && probe->ssh == MachineProbe::Ssh::Works);
    QCOMPARE(probe->addresses, QStringList{QStringLiteral("192.0.2.2")});
    QCOMPARE(opened, QStringLiteral("ipa2.lab.test"));
    probe = probeMachine({QStringLiteral("ipa3.lab.test"), QStringLiteral("root@alias")}, ports, monitor);
    QVERIFY(probe && probe->ssh == MachineProbe::Ssh::Works && probe->addresses.isEmpty());
    QCOMPARE(opened, QStringLiteral("root@alias"));
}

void TestMachineProbe::aQuestionOfSshIsToldAndNotAsked()
{
    const auto ports =
        portsWith([](const QString &, Credentials &credentials, Monitor &monitor) -> Result<std::shared_ptr<HostShell>> {
            const auto answer = credentials.get({.kind = Question::Kind::SshPassword, .subject = {}, .prompt = {}}, monitor);
            return answer ? Result<std::shared_ptr<HostShell>>(std::make_shared<test::LocalShell>()) : pass(answer.error());
        });
    SilentMonitor monitor;
    const auto probe = probeMachine({QStringLiteral("ipa2.lab.test"), {}}, ports, monitor);
    QVERIFY(probe && probe->ssh == MachineProbe::Ssh::Asks);
}

void TestMachineProbe::aFailureOfSshIsToldInItsWords()
{
    const auto ports = portsWith([](const QString &, Credentials &, Monitor &) -> Result<std::shared_ptr<HostShell>> {
        return fail(Fault::Unreachable, QStringLiteral("Nobody answers."));
    });
    SilentMonitor monitor;
    const auto probe = probeMachine({QStringLiteral("ipa2.lab.test"), {}}, ports, monitor);
    QVERIFY(probe && probe->ssh == MachineProbe::Ssh::Fails);
    QCOMPARE(probe->problem.summary, QStringLiteral("Nobody answers."));
}

void TestMachineProbe::aMachineThatIsSilentDoesNotHoldItUp()
{
    const auto ports = portsWith([](const QString &, Credentials &, Monitor &monitor) -> Result<std::shared_ptr<HostShell>> {
        while (!monitor.stopRequested()) // by nobody but the limit
            std::this_thread::yield();
        return fail(Fault::Cancelled, {});
    });
    SilentMonitor monitor;
    const auto probe = probeMachine({QStringLiteral("ipa2.lab.test"), {}}, ports, monitor);
    QVERIFY(probe && probe->ssh == MachineProbe::Ssh::Silent);
}

void TestMachineProbe::itStopsWithThePerson()
{
    const auto ports = portsWith([](const QString &, Credentials &, Monitor &) -> Result<std::shared_ptr<HostShell>> {
        return fail(Fault::Cancelled, {});
    });
    StoppedMonitor monitor;
    const auto probe = probeMachine({QStringLiteral("ipa2.lab.test"), {}}, ports, monitor);
    QVERIFY(!probe);
    QCOMPARE(probe.error().fault, Fault::Cancelled);
}

QTEST_GUILESS_MAIN(TestMachineProbe)
#include "tst_machineprobe.moc"
