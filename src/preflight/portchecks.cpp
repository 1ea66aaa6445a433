// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

#include <QDateTime>
#include <QSslCertificate>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PortChecks)
};

struct PortUse
{
    const char *id;
    QList<int> ports;
    CheckState state;
    const char *title;
    const char *why;
};

/// What a server runs itself; that the machine is one is told under the leftovers.
bool isServersOwn(const QString &program)
{
    static const QStringList own{QStringLiteral("ns-slapd"), QStringLiteral("krb5kdc"), QStringLiteral("kadmind"),
                                 QStringLiteral("httpd"),    QStringLiteral("apache2"), QStringLiteral("named"),
                                 QStringLiteral("java")};
    return own.contains(program);
}

void checkUse(CheckWriter &writer, const HostSurvey &target, const PortUse &use)
{
    const QString host = writer.order.target;
    QStringList held;
    for (const HeldPort &port : target.heldPorts)
        if (use.ports.contains(port.port) && !(target.isServer() && isServersOwn(port.program)))
            held << Text::tr("%1 by %2")
                        .arg(port.port)
                        .arg(port.program.isEmpty() ? Text::tr("an unknown program") : port.program);
    held.removeDuplicates();
    Check &check = writer.add(use.id, CheckGroup::Ports, host, Text::tr(use.title),
                              held.isEmpty() ? Text::tr("free") : held.join(QStringLiteral(", ")), Text::tr("free"));
    if (!held.isEmpty())
        raise(check, use.state, Text::tr(use.why),
              Text::tr("Stop the program that listens there on %1, and keep it from starting again.").arg(host),
              {QStringLiteral("ss -lntup | grep -E ':(%1) '").arg([&use] {
                  QStringList numbers;
                  for (const int port : use.ports)
                      numbers << QString::number(port);
                  return numbers.join(u'|');
              }())});
}

} // namespace

void checkHeldPorts(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    if (!target.knows(QStringLiteral("ports")))
        return;
    QList<PortUse> uses{
        {"directory-ports",
         {389, 636},
         CheckState::Blocking,
         QT_TRANSLATE_NOOP("rd::PortChecks", "Ports of the directory"),
         QT_TRANSLATE_NOOP("rd::PortChecks", "The directory server cannot start while another program has its port.")},
        {"kerberos-ports",
         {88, 464, 749},
         CheckState::Blocking,
         QT_TRANSLATE_NOOP("rd::PortChecks", "Ports of Kerberos"),
         QT_TRANSLATE_NOOP("rd::PortChecks",
                           "The KDC cannot start while another program has its port; the installer does not look.")},
        {"web-ports",
         {80, 443},
         CheckState::Blocking,
         QT_TRANSLATE_NOOP("rd::PortChecks", "Ports of the web server"),
         QT_TRANSLATE_NOOP(
             "rd::PortChecks",
             "The web server of the installation needs them; one that is there already is refused or overwritten.")}};
    if (order.setupCa && writer.isBefore(3, 1))
        uses << PortUse{
            "ca-ports",
            {7389, 9180, 9443, 9444, 9445, 9446},
            CheckState::Blocking,
            QT_TRANSLATE_NOOP("rd::PortChecks", "Ports of the certificate server"),
            QT_TRANSLATE_NOOP("rd::PortChecks",
                              "The certificate server or its own directory cannot start; the installer does not look.")};
    else if (order.setupCa || order.setupKra)
        uses << PortUse{
            "ca-ports",
            {8080, 8443},
            CheckState::Blocking,
            QT_TRANSLATE_NOOP("rd::PortChecks", "Ports of the certificate server"),
            QT_TRANSLATE_NOOP("rd::PortChecks", "The certificate server cannot start while another program has its port.")};
    if (order.setupDns)
        uses << PortUse{
            "dns-ports",
            {53},
            CheckState::Advisory,
            QT_TRANSLATE_NOOP("rd::PortChecks", "Port of the DNS server"),
            QT_TRANSLATE_NOOP("rd::PortChecks", "named may not get its port; a resolver on a loopback address is harmless.")};
    for (const PortUse &use : uses)
        checkUse(writer, target, use);
}

void checkPorts(CheckWriter &writer, const ConnectionReport &report)
{
    for (const Leg leg : {Leg::ToSource, Leg::ToReplica}) {
        int good = 0;
        int looked = 0;
        for (const PortResult &result : report.results) {
            if (result.leg != leg)
                continue;
            ++looked;
            const Grade grade = report.grade(result);
            if (grade == Grade::Good) {
                ++good;
                continue;
            }
            const QString port = QStringLiteral("%1/%2").arg(result.rule.port).arg(QString(transportName(result.rule.transport)));
            Check &check =
                writer.add("", CheckGroup::Connections, report.to(leg),
                           Text::tr("%1 reaches port %2 of %3").arg(report.from(leg), port, result.address),
                           result.words.isEmpty() ? verdictText(result.verdict)
                                                  : QStringLiteral("%1 (%2)").arg(verdictText(result.verdict), result.words),
                           verdictText(PortVerdict::Open));
            check.id = QStringLiteral("port-%1-%2-%3")
                           .arg(result.rule.port)
                           .arg(QString(transportName(result.rule.transport)),
                                leg == Leg::ToSource ? QStringLiteral("to-source") : QStringLiteral("to-replica"));
            const bool blocks = grade == Grade::Bad && !writer.order.noConncheck;
            QString mend = Text::tr("Let the port through on %1 and on every firewall between the machines.").arg(report.to(leg));
            QStringList commands{QStringLiteral("firewall-cmd --permanent --add-port=%1 && firewall-cmd --reload").arg(port)};
            if (result.verdict == PortVerdict::CertificateProblem) {
                mend = Text::tr("Renew or replace the certificate of that service on %1.").arg(report.to(leg));
                commands = {QStringLiteral("getcert list")};
            } else if (result.verdict == PortVerdict::WrongService) {
                mend = Text::tr("Find out which program listens there on %1, and stop it.").arg(report.to(leg));
                commands = {QStringLiteral("ss -lntup | grep :%1").arg(result.rule.port)};
            } else if (result.verdict == PortVerdict::Refused && leg == Leg::ToSource) {
                mend = Text::tr("Start the service on %1, or let the port through its firewall.").arg(report.to(leg));
                commands = {QStringLiteral("ipactl status")};
            }
            raise(check, blocks ? CheckState::Blocking : CheckState::Advisory,
                  grade == Grade::Bad
                      ? Text::tr("“%1” must be reachable, or the installation fails.").arg(result.rule.service)
                      : Text::tr("“%1” is reached another way then, which is slower or less certain.").arg(result.rule.service),
                  mend, commands);
        }
        if (looked > 0 && good == looked)
            writer.add(leg == Leg::ToSource ? "ports-to-source" : "ports-to-replica", CheckGroup::Connections, report.to(leg),
                       Text::tr("%1 reaches every port of %2").arg(report.from(leg), report.to(leg)),
                       Text::tr("%n port(s)", nullptr, good));
    }
    for (const Error &problem : report.problems) {
        Check &check = writer.add("connections", CheckGroup::Connections, report.replica, Text::tr("The ports can be tried"),
                                  problem.detail);
        raise(check, writer.order.noConncheck ? CheckState::NotTestable : CheckState::Blocking, problem.summary, problem.advice);
    }
}

void checkCertificates(CheckWriter &writer)
{
    const PreflightFacts &facts = writer.facts;
    const QString host = facts.order.source;
    constexpr int soonDays = 28;
    const auto judge = [&](Check &check, const QDateTime &ends) {
        check.value = Text::tr("valid until %1").arg(ends.date().toString(Qt::ISODate));
        if (ends <= facts.now)
            raise(check, CheckState::Blocking, Text::tr("An expired certificate is refused by everything that is installed."),
                  Text::tr("Renew it on %1.").arg(host), {QStringLiteral("getcert list"), QStringLiteral("ipa-cert-fix")});
        else if (ends < facts.now.addDays(soonDays))
            raise(check, CheckState::Advisory, Text::tr("It ends soon."),
                  Text::tr("See whether it is renewed by itself on %1.").arg(host), {QStringLiteral("getcert list")});
    };
    if (facts.connections && *facts.connections)
        for (const PortResult &result : (*facts.connections)->results)
            if (result.leg == Leg::ToSource && result.certificateEnds && result.rule.need == PortNeed::Required)
                judge(writer.add(result.rule.port == 636 ? "directory-certificate" : "web-certificate", CheckGroup::Directory,
                                 host, Text::tr("Certificate on port %1").arg(result.rule.port)),
                      QDateTime::fromSecsSinceEpoch(*result.certificateEnds, Qt::UTC));
    if (!facts.source)
        return;
    for (const QSslCertificate &ca : QSslCertificate::fromData(facts.source->caCertificate))
        judge(writer.add("ca-certificate", CheckGroup::Directory, host, Text::tr("Certificate of the domain's authority")),
              ca.expiryDate());
    QStringList stuck;
    for (const TrackedCertificate &certificate : facts.source->certificates) {
        static const QStringList good{QStringLiteral("MONITORING"), QStringLiteral("SUBMITTING"),
                                      QStringLiteral("GENERATING_KEY_PAIR")};
        if (!good.contains(certificate.status))
            stuck << QStringLiteral("%1: %2").arg(certificate.subject, certificate.status);
    }
    if (facts.source->certificates.isEmpty())
        return;
    Check &tracked =
        writer.add("tracked-certificates", CheckGroup::Directory, host, Text::tr("Certificates kept by certmonger"),
                   stuck.isEmpty() ? Text::tr("%n certificate(s) in order", nullptr, int(facts.source->certificates.size()))
                                   : stuck.join(QStringLiteral("; ")));
    if (!stuck.isEmpty())
        raise(tracked, CheckState::Advisory,
              Text::tr("A certificate that cannot be renewed ends one day, and the CA may refuse requests now."),
              Text::tr("Look at the reason on %1.").arg(host), {QStringLiteral("getcert list")});
}

} // namespace rd
