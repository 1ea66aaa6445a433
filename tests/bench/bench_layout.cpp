// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout of graphs like those of FreeIPA domains, against Graphviz with the same graphs in the same run. From Graphviz's time
// that of placing a graph whose places it is told (neato -n) is taken off: starting, reading and writing are not layout.
#include "support/examples.h"
#include "topology/graphlayout.h"
#include "topology/plainlayout.h"

#include <QProcess>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>
#include <sys/resource.h>

using namespace rd;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// CPU time, in milliseconds: other programs of the machine do not count.
double ownTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double childrenTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// A ring with chords, two to four links a server; the chords jump about as they do in grown domains.
SnapshotPtr grownDomain(int servers)
{
    QList<Server> list;
    QList<Agreement> links;
    const auto name = [](int number) { return QStringLiteral("ipa%1").arg(number, 4, 10, QLatin1Char('0')); };
    for (int i = 0; i < servers; ++i) {
        list << test::exampleServer(name(i), {});
        links << test::exampleLink(name(i), name((i + 1) % servers), test::exampleSuffix, Health::InSync, Health::InSync);
        if (i % 2 == 0)
            links << test::exampleLink(name(i), name((i + 3 + i * 5 % 11) % servers), test::exampleSuffix, Health::InSync,
                                       Health::InSync);
    }
    return test::exampleDomainOf(std::move(list), std::move(links));
}

struct Case
{
    SnapshotPtr snapshot;
    PlainGraph graph;
};

Case caseOf(const SnapshotPtr &snapshot)
{
    Case made{snapshot, {.count = int(snapshot->servers.size())}};
    QHash<ServerId, int> index;
    for (int i = 0; i < made.graph.count; ++i)
        index.insert(snapshot->servers[i].id, i);
    for (const Agreement &agreement : snapshot->agreements)
        if (const int a = index.value(agreement.supplier), b = index.value(agreement.consumer); a < b)
            made.graph.links.emplace_back(a, b);
    return made;
}

/// Each node has the size that our cards have; Graphviz counts in inches of 72 points.
QByteArray dotOf(const PlainGraph &graph, const std::vector<QPointF> *places)
{
    QByteArray text = QByteArray("graph g { overlap=") + (places ? "true" : "prism") +
                      "; splines=line; node [shape=box fixedsize=true width=2.444 height=0.944 label=\"\"];\n";
    for (int i = 0; i < graph.count; ++i) {
        text += 'n' + QByteArray::number(i);
        if (places)
            text += " [pos=\"" + QByteArray::number((*places)[size_t(i)].x()) + ',' +
                    QByteArray::number((*places)[size_t(i)].y()) + "\"]";
        text += ";\n";
    }
    for (const auto &[a, b] : graph.links)
        text += 'n' + QByteArray::number(a) + " -- n" + QByteArray::number(b) + ";\n";
    return text + "}\n";
}

struct Rival
{
    double milliseconds = 0;
    std::vector<QPointF> places = {};
};

Rival graphviz(const QStringList &arguments, const QByteArray &dot, int count)
{
    QProcess process;
    const double before = childrenTime();
    process.start(QStringLiteral("dot"), arguments + QStringList{QStringLiteral("-Tplain")});
    if (!process.waitForStarted())
        qFatal("Graphviz is needed to compare with: its program dot was not found");
    process.write(dot);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    Rival rival{childrenTime() - before, std::vector<QPointF>(size_t(count))};
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (const auto words = line.split(' '); words.size() > 3 && words[0] == "node")
            rival.places[size_t(words[1].mid(1).toInt())] = {words[2].toDouble(), words[3].toDouble()};
    return rival;
}

double best(int times, const std::function<double()> &measure)
{
    double least = measure();
    for (int i = 1; i < times; ++i)
        least = std::min(least, measure());
    return least;
}

void compare(const char *title, const SnapshotPtr &snapshot, double budget)
{
    const Case domain = caseOf(snapshot);
    Positions placed;
    constexpr int times = 5;
    const double ours = best(times, [&] {
        const double before = ownTime();
        placed = layoutGraph(*domain.snapshot, {});
        return ownTime() - before;
    });
    std::vector<QPointF> places;
    for (const Server &server : domain.snapshot->servers)
        places.push_back(placed.value(server.id));
    out() << QStringLiteral("%1: %2 servers, %3 links\n")
                 .arg(QLatin1StringView(title))
                 .arg(domain.graph.count)
                 .arg(domain.graph.links.size())
          << QStringLiteral("  ours   %1 ms (budget %2 ms), %3 crossings\n")
                 .arg(ours, 8, 'f', 1)
                 .arg(budget)
                 .arg(countCrossings(domain.graph, places));
    const QByteArray placedDot = dotOf(domain.graph, &places);
    const double rest = best(3, [&] {
        return graphviz({QStringLiteral("-Kneato"), QStringLiteral("-n")}, placedDot, domain.graph.count).milliseconds;
    });
    const QByteArray dot = dotOf(domain.graph, nullptr);
    for (const char *engine : {"sfdp", "neato"}) {
        Rival rival;
        const double whole = best(domain.graph.count > 1000 ? 1 : 3, [&] {
            rival = graphviz({QStringLiteral("-K") + QLatin1StringView(engine)}, dot, domain.graph.count);
            return rival.milliseconds;
        });
        const double net = std::max(whole - rest, 0.0);
        out() << QStringLiteral("  %1 %2 ms (with its process %3 ms), %4 crossings; time ratio %5 / ours\n")
                     .arg(QLatin1StringView(engine), -6)
                     .arg(net, 8, 'f', 1)
                     .arg(whole, 0, 'f', 1)
                     .arg(countCrossings(domain.graph, rival.places))
                     .arg(net / ours, 0, 'f', 1);
        out().flush();
    }
}

} // namespace

int main()
{
    compare("ring with chords", test::largeDomain(60), 16);
    compare("grown", grownDomain(60), 16);
    compare("grown", grownDomain(500), 150);
    compare("grown", grownDomain(2000), 1000);
    compare("in locations", test::sitesDomain(60, 8, false), 16);
    compare("in locations", test::sitesDomain(2000, 100, false), 1000);
    return 0;
}
