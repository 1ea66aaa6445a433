// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capturecommand.h"

#include "cli/deeds.h"
#include "cli/topologyoutput.h"
#include "cli/topologysource.h"
#include "topology/capture.h"

#include <QJsonObject>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::CaptureCommand)
};

QString exitCodes()
{
    return Text::tr("Exit codes:\n"
                    "  0  done\n"
                    "  3  wrong usage\n"
                    "  4  the domain or the capture could not be read, or the file not be written");
}

int writeOut(const CommandLine &line, const Snapshot &picture, const QString &path)
{
    if (const auto written = writeFile(path, writeCapture(picture)); !written)
        return line.failed(written.error());
    if (line.json())
        line.console().printJson({{QStringLiteral("file"), path}, {QStringLiteral("servers"), picture.servers.size()}});
    else
        line.console().print(Text::tr("%1 holds %n server(s).", nullptr, int(picture.servers.size())).arg(path));
    return ExitGood;
}

int save(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("capture save"), Text::tr("Reads a domain and keeps it as a file."), exitCodes());
    line.addArgument(QStringLiteral("SERVER"), Text::tr("Full name of any server of the domain."));
    line.addArgument(QStringLiteral("FILE"), Text::tr("The file to write."));
    line.addOption({QStringLiteral("anonymise"), Text::tr("Leaves out all names, addresses and certificates.")});
    line.addTryPaths();
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const auto picture = readDomain(line, monitor);
    if (!picture)
        return line.failed(picture.error());
    const SnapshotPtr kept = line.isSet(QStringLiteral("anonymise")) ? anonymised(**picture) : *picture;
    return writeOut(line, *kept, line.argument(1));
}

int show(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("capture show"), Text::tr("Shows a capture as \"topology\" shows a domain."), exitCodes());
    line.addArgument(QStringLiteral("FILE"), Text::tr("The capture."));
    if (const auto done = line.parse(arguments))
        return *done;
    const auto picture = readCaptureFile(line.argument(0));
    if (!picture)
        return line.failed(picture.error());
    if (line.json())
        line.console().printJson(topologyJson(**picture));
    else
        line.console().print(topologyText(**picture, line.console()));
    return ExitGood;
}

int anonymise(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("capture anonymise"),
                     Text::tr("Writes a capture again without names, addresses and certificates."), exitCodes());
    line.addArgument(QStringLiteral("FILE"), Text::tr("The capture."));
    line.addArgument(QStringLiteral("OUT"), Text::tr("The file to write."));
    if (const auto done = line.parse(arguments))
        return *done;
    const auto picture = readCaptureFile(line.argument(0));
    if (!picture)
        return line.failed(picture.error());
    return writeOut(line, *anonymised(**picture), line.argument(1));
}

constexpr std::array deeds{
    Deed{QLatin1StringView("save"), QT_TRANSLATE_NOOP("rd::Deeds", "Reads a domain and keeps it as a file."), save},
    Deed{QLatin1StringView("show"), QT_TRANSLATE_NOOP("rd::Deeds", "Shows a capture as \"topology\" shows a domain."), show},
    Deed{QLatin1StringView("anonymise"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Writes a capture again without names, addresses and certificates."), anonymise},
};

} // namespace

int runCapture(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("capture"), deeds, arguments);
}

} // namespace rd
