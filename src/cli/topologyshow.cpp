// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologycommand.h"
#include "cli/topologyoutput.h"
#include "cli/topologysource.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

} // namespace

int runTopologyShow(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology"), Text::tr("Shows every server of a FreeIPA domain and how they replicate."),
                     Text::tr("Exit codes:\n"
                              "  0  every server answers and every direction is in sync\n"
                              "  1  something is busy, catching up, switched off, unknown or not shown to this sign-in\n"
                              "  2  a direction fails or was never initialised, or a server does not answer\n"
                              "  3  wrong usage\n"
                              "  4  the domain could not be read at all (sign-in, first server)") +
                         topologyCommands());
    line.addServerOrCapture();
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const auto picture = readPicture(line, monitor);
    if (!picture)
        return line.failed(picture.error());
    const ExitCode code = exitCodeFor(**picture);
    if (line.json())
        line.console().printJson(topologyJson(**picture));
    else
        line.console().print(topologyText(**picture, line.console()));
    return code;
}

} // namespace rd
