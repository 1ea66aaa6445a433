// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of many servers while it is panned and zoomed: the CPU time of the GUI thread for each frame.
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "support/examples.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <functional>

using namespace rd;

namespace {

double cpuMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void measure(TopologyView &view, const char *title, const std::function<void(int)> &step)
{
    constexpr int frames = 120;
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = cpuMilliseconds();
        step(frame);
        view.viewport()->repaint();
        QApplication::processEvents();
        times << cpuMilliseconds() - before;
    }
    const auto worst = std::max_element(times.cbegin(), times.cend()) - times.cbegin();
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral("  %1 median %2 ms, 95 % %3 ms, worst %4 ms, frame %5 (a frame has 16.7 ms)\n")
                               .arg(QLatin1StringView(title), -34)
                               .arg(times[frames / 2], 0, 'f', 1)
                               .arg(times[frames * 95 / 100], 0, 'f', 1)
                               .arg(times.last(), 0, 'f', 1)
                               .arg(worst);
}

void look(int servers, int sites)
{
    TopologyPage page;
    constexpr QSize window(1600, 1000);
    page.resize(window);
    page.show();
    const SnapshotPtr domain = test::sitesDomain(servers, sites, true);
    page.show(domain, layoutGraph(*domain, {}));
    page.showAnalysis(analyse(*domain));
    QApplication::processEvents();
    auto *view = page.findChild<TopologyView *>(QStringLiteral("graph"));
    view->topology()->setCollapsed({}); // every server on its own
    QTextStream(stdout) << QStringLiteral("%1 servers, window %2 x %3\n").arg(servers).arg(window.width()).arg(window.height());
    const auto pan = [view](int frame) {
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value() + (frame / 30 % 2 ? -9 : 9));
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + (frame / 15 % 2 ? -7 : 7));
    };
    const auto zoom = [view](int frame) { view->zoomBy(frame / 40 % 2 ? 1 / 1.05 : 1.05); };
    measure(*view, "zoom, from everything in sight", zoom);
    view->fitAll();
    view->zoomBy(1.6);
    measure(*view, "pan, most in sight", pan);
    view->fitAll();
    view->zoomBy(5);
    measure(*view, "pan, names in sight", pan);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application, theme::Mode::Light);
    look(60, 8);
    look(500, 40);
    look(2000, 100);
    return 0;
}
