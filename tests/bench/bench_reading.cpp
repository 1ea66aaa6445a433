// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a domain of 60 servers, one of which drops every packet, over StartTLS and simple binds: all at once, as the product
// does it, against one server after the other along the agreements, which is how FreeIPA's own tools go about. The directories
// are threads of another process that answer from tables, so the figures are those of the reader; its memory is its own.
#include "backend/ldap/ldapconnector.h"
#include "support/ldapresponder.h"
#include "topology/domainreader.h"
#include "topology/topologyreader.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>

using namespace rd;

namespace {

constexpr int servers = 60;
constexpr int dead = 42;
constexpr quint16 port = 20389;
const QString suffix = QStringLiteral("dc=example,dc=test");
const QString etc = QStringLiteral("cn=ipa,cn=etc,") + suffix;

QByteArray address(int server)
{
    return "127.77.0." + QByteArray::number(server + 1);
}

DirectoryEntry entry(const QString &dn, const QList<std::pair<const char *, QByteArray>> &values)
{
    DirectoryEntry made{.dn = dn, .attributes = {}};
    for (const auto &[name, value] : values)
        made.attributes[name].append(value);
    return made;
}

/// A ring with chords, four links a server.
QList<int> peersOf(int server)
{
    constexpr int chord = 7;
    return {(server + 1) % servers, (server + servers - 1) % servers, (server + chord) % servers,
            (server + servers - chord) % servers};
}

QByteArray csn(int server)
{
    return "674a1f000000" + QByteArray::number(server + 1, 16).rightJustified(4, '0') + "0000";
}

QList<DirectoryEntry> masters()
{
    QList<DirectoryEntry> entries;
    for (int i = 0; i < servers; ++i) {
        const QString dn = QStringLiteral("cn=%1,cn=masters,%2").arg(QString::fromLatin1(address(i)), etc);
        entries.append(entry(dn, {{"objectClass", "ipaConfigObject"}, {"cn", address(i)}, {"ipaMaxDomainLevel", "1"}}));
        for (const char *service : {"CA", "DNS", "DNSKeySync", "HTTP", "KDC", "KEYS", "KPASSWD", "OTPD"})
            entries.append(entry(QStringLiteral("cn=%1,").arg(QLatin1StringView(service)) + dn,
                                 {{"cn", service}, {"ipaConfigString", "enabledService"}, {"ipaConfigString", "startOrder 10"}}));
    }
    return entries;
}

QList<DirectoryEntry> topology()
{
    const QString managed = QStringLiteral("cn=domain,cn=topology,") + etc;
    QList<DirectoryEntry> entries{entry(managed, {{"ipaReplTopoConfRoot", suffix.toUtf8()}})};
    for (int i = 0; i < servers; ++i)
        for (const int peer : peersOf(i))
            if (i < peer)
                entries.append(
                    entry(QStringLiteral("cn=%1-%2,").arg(i).arg(peer) + managed, {{"objectClass", "ipaReplTopoSegment"},
                                                                                   {"ipaReplTopoSegmentLeftNode", address(i)},
                                                                                   {"ipaReplTopoSegmentRightNode", address(peer)},
                                                                                   {"ipaReplTopoSegmentDirection", "both"}}));
    return entries;
}

QList<DirectoryEntry> config(int server)
{
    const QString replica = QStringLiteral("cn=replica,cn=dc\\3Dexample\\2Cdc\\3Dtest,cn=mapping tree,cn=config");
    QList<DirectoryEntry> entries{entry(replica, {{"objectClass", "nsds5replica"},
                                                  {"nsDS5ReplicaRoot", suffix.toUtf8()},
                                                  {"nsDS5ReplicaId", QByteArray::number(server + 1)},
                                                  {"nsds50ruv", "{replicageneration} 674a1e00000000010000"}})};
    for (int i = 0; i < servers; ++i)
        entries[0].attributes["nsds50ruv"].append("{replica " + QByteArray::number(i + 1) + " ldap://" + address(i) + ":389} " +
                                                  csn(i) + ' ' + csn(i));
    for (const int peer : peersOf(server)) {
        const QByteArray name = "meTo" + address(peer);
        entries.append(
            entry(QStringLiteral("cn=%1,").arg(QString::fromLatin1(name)) + replica,
                  {{"objectClass", "nsds5replicationagreement"},
                   {"cn", name},
                   {"nsDS5ReplicaHost", address(peer)},
                   {"nsDS5ReplicaPort", "389"},
                   {"nsDS5ReplicaRoot", suffix.toUtf8()},
                   {"nsds5replicaLastUpdateEnd", "20241129200000Z"},
                   {"nsds5replicaLastUpdateStatus", "Error (0) Replica acquired successfully: Incremental update succeeded"}}));
        entries[0].attributes["nsds5AgmtMaxCSN"].append(suffix.toUtf8() + ';' + name + ';' + address(peer) + ";389;" +
                                                        QByteArray::number(peer + 1) + ';' + csn(server));
    }
    return entries;
}

rdtest::DirectoryAnswers answersOf(int server)
{
    rdtest::DirectoryAnswers answers;
    answers.add("", Scope::Base,
                {entry({}, {{"namingContexts", suffix.toUtf8()},
                            {"defaultNamingContext", suffix.toUtf8()},
                            {"vendorVersion", "389-Directory/2.3.1"}})});
    answers.add(suffix.toUtf8(), Scope::Base, {entry(suffix, {{"objectClass", "domain"}})});
    answers.add(suffix.toUtf8(), Scope::Subtree, {}); // conflicts
    for (const Scope scope : {Scope::OneLevel, Scope::Subtree})
        answers.add("cn=masters," + etc.toUtf8(), scope, masters());
    answers.add("cn=topology," + etc.toUtf8(), Scope::Subtree, topology());
    answers.add("cn=Domain Level," + etc.toUtf8(), Scope::Base,
                {entry(QStringLiteral("cn=Domain Level,") + etc, {{"ipaDomainLevel", "1"}})});
    answers.add("cn=mapping tree,cn=config", Scope::Subtree, config(server));
    answers.add("cn=monitor", Scope::Base, {entry(QStringLiteral("cn=monitor"), {{"currentTime", "20241129200000Z"}})});
    return answers;
}

/// In a process of its own, so that the reader's memory is the reader's.
pid_t startDirectories(const rdtest::Identity &identity)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        rdtest::LdapResponder responder(identity);
        bool good = responder.dropPackets(address(dead), port);
        for (int i = 0; i < servers; ++i)
            good = good && (i == dead || responder.serve(address(i), port, answersOf(i)).has_value());
        const char word = good ? 1 : 0;
        static_cast<void>(!::write(ready[1], &word, 1));
        for (;;)
            ::pause();
    }
    char word = 0;
    const bool good = ::read(ready[0], &word, 1) == 1 && word == 1;
    return good ? child : -1;
}

/// Along the agreements, each new server after all of those before.
int readOneByOne(DirectoryConnector &connector, Monitor &monitor)
{
    QQueue<ServerId> next{{ServerId(QString::fromLatin1(address(0)))}};
    QSet<ServerId> known(next.cbegin(), next.cend());
    int read = 0;
    while (!next.isEmpty()) {
        auto directory = connector.connect(next.dequeue().fqdn(), monitor);
        if (!directory)
            continue;
        auto server = readServerEntries(**directory, monitor);
        if (!server)
            continue;
        ++read;
        for (const ServerId &peer : consumersIn(*server)) {
            if (!known.contains(peer))
                next.enqueue(peer);
            known.insert(peer);
        }
    }
    return read;
}

QByteArray memory(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return {};
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(which);
    return text.mid(at, text.indexOf('\n', at) - at).simplified();
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    QTemporaryDir folder;
    QByteArray names = "example.test";
    for (int i = 0; i < servers; ++i)
        names += ",IP:" + address(i);
    const rdtest::Identity identity(names.constData(), -1, 1);
    const QString caFile = folder.filePath(QStringLiteral("ca.pem"));
    identity.savePem(caFile);
    const pid_t child = startDirectories(identity);
    if (child < 0) {
        std::puts("the loopback addresses 127.77.0.1 to 127.77.0.60 cannot be used");
        return 1;
    }
    const SignIn who{.method = SignIn::Method::Simple,
                     .bindDn = QStringLiteral("cn=Directory Manager"),
                     .password = std::make_shared<Secret>(QByteArrayView("anything"))};
    // As the programs have it, but for the port.
    const LdapOptions options{.caFile = caFile, .ldapPort = port, .ldapsPort = port, .connectLimit = std::chrono::seconds(4)};
    SilentMonitor monitor;
    const QString first = QString::fromLatin1(address(0));
    const auto connector = LdapConnector::signIn(who, first, options, monitor);

    QElapsedTimer clock;
    clock.start();
    const auto picture = connector ? readTopology(first, **connector, monitor) : Result<SnapshotPtr>(pass(connector.error()));
    const double ours = double(clock.restart()) / 1000;
    if (!picture) {
        std::printf("%s %s\n", qPrintable(picture.error().summary), qPrintable(picture.error().detail));
        ::kill(child, SIGKILL);
        return 1;
    }
    const auto reached = std::count_if((*picture)->servers.cbegin(), (*picture)->servers.cend(),
                                       [](const Server &server) { return server.reached; });
    const QByteArray peak = memory("VmHWM");
    clock.restart();
    const int read = readOneByOne(**connector, monitor);
    const double theirs = double(clock.elapsed()) / 1000;
    std::printf("all at once:           %2d servers, %3d directions, everything    %6.2f s   %s\n", int(reached),
                int((*picture)->agreements.size()), ours, peak.constData());
    std::printf("one after the other:   %2d servers, their agreements alone        %6.2f s\n", read, theirs);
    std::printf("ratio %.1f\n", theirs / ours);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    return 0;
}
