// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/remotescript.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

/// Q_INIT_RESOURCE must stand outside of namespaces; without it the linker leaves the resources of a static library out.
static void useScripts()
{
    Q_INIT_RESOURCE(replica_desk_core);
}

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::RemoteScript)
};

/// The system's own Python before others of the login's PATH; it reads as many bytes as the first line says, and runs them.
constexpr QLatin1StringView launcher(R"(for candidate in /usr/bin/python3 /usr/libexec/platform-python /usr/bin/python2 )"
                                     R"(/usr/bin/python python3 python python2; do
    "$candidate" -c '' 2>/dev/null </dev/null && exec "$candidate" -c 'import sys
source = getattr(sys.stdin, "buffer", sys.stdin)
exec(compile(source.read(int(source.readline())), "replica-desk", "exec"))'
done
exit 69)");

constexpr int noPython = 69;

} // namespace

RemoteCommand remoteScript(const QString &name, const QJsonObject &order, std::chrono::milliseconds limit)
{
    useScripts();
    QFile file(QStringLiteral(":/replica-desk/") + name);
    const QByteArray script = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT(!script.isEmpty());
    return {.argv = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), launcher},
            .input = QByteArray::number(script.size()) + '\n' + script + QJsonDocument(order).toJson(QJsonDocument::Compact),
            .limit = limit};
}

Error explainScript(const CommandOutput &output, const QString &host)
{
    if (output.exitCode == noPython)
        return {Fault::NotFound, Text::tr("There is no Python on %1, which is needed to look at the machine.").arg(host),
                QString::fromUtf8(output.err).trimmed(), Text::tr("Install FreeIPA's server packages there: they bring it.")};
    return {Fault::RemoteFailed, Text::tr("%1 could not be looked at.").arg(host),
            QString::fromUtf8(output.err).trimmed().right(2000),
            Text::tr("Try again; if it goes on, check that Python works on that machine.")};
}

} // namespace rd
