// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologysource.h"

#include "backend/tls/tlsprobe.h"
#include "preflight/pathprobe.h"
#include "topology/capture.h"
#include "topology/topologyreader.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

constexpr qint64 mostBytes = 64 << 20;

Console::Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Console::Tone::Bad;
    case Severity::Warning:
        return Console::Tone::Warning;
    case Severity::Advice:
    case Severity::Info:
        break;
    }
    return Console::Tone::Plain;
}

} // namespace

Result<SnapshotPtr> readCaptureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Text::tr("%1 cannot be read.").arg(path), file.errorString(),
                    Text::tr("Check the name and your rights."));
    return readCapture(file.read(mostBytes + 1));
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(Fault::Denied, Text::tr("%1 cannot be written.").arg(path), file.errorString(),
                    Text::tr("Check the folder, your rights and the space left."));
    return {};
}

Result<SnapshotPtr> readPicture(CommandLine &line, Monitor &monitor)
{
    const QString capture = QStringLiteral("capture");
    return line.isSet(capture) ? readCaptureFile(line.value(capture)) : readDomain(line, monitor);
}

Result<SnapshotPtr> readDomain(CommandLine &line, Monitor &monitor)
{
    const QString server = line.argument(0);
    auto connector = line.signIn(server, monitor);
    if (!connector)
        return pass(connector.error());
    const ReadLimits limits{.eachServer = 2 * line.timeout() + std::chrono::seconds(2)};
    TlsProbe probe;
    const auto picture = readTopology(server, **connector, monitor, limits, &probe);
    return picture ? PathTrier(line).tried(*picture, monitor) : picture;
}

PathTrier::PathTrier(const CommandLine &line)
    : m_backend(line.isSet(QStringLiteral("try-paths"))
                    ? std::make_shared<Backend>(BackendOptions{.sshConfig = line.sshConfig()}, line.credentials())
                    : nullptr)
{}

SnapshotPtr PathTrier::tried(const SnapshotPtr &picture, Monitor &monitor) const
{
    return m_backend ? tryPaths(picture, *m_backend->shells(), monitor) : picture;
}

QStringList findingLines(const QList<Finding> &findings, const Console &console)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(
            console.toned(toneOf(finding.severity), severityLabel(finding.severity) + QStringLiteral(": ") + finding.title));
        if (!finding.explanation.isEmpty())
            lines.append(QStringLiteral("    ") + finding.explanation);
        for (const QString &one : finding.evidence)
            lines.append(console.toned(Console::Tone::Faint, QStringLiteral("    | ") + one.simplified()));
        for (const QString &one : finding.advice)
            lines.append(QStringLiteral("    > ") + one);
    }
    return lines;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray servers;
    for (const ServerId &id : finding.servers)
        servers.append(id.fqdn());
    QJsonArray agreements;
    for (const AgreementKey &key : finding.agreements)
        agreements.append(QJsonObject{{QStringLiteral("supplier"), key.supplier.fqdn()},
                                      {QStringLiteral("consumer"), key.consumer.fqdn()},
                                      {QStringLiteral("suffix"), key.suffix}});
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("severity"), QString(severityName(finding.severity))},
            {QStringLiteral("suffix"), finding.suffix},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("agreements"), agreements},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("explanation"), finding.explanation},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(finding.evidence)},
            {QStringLiteral("advice"), QJsonArray::fromStringList(finding.advice)}};
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

ExitCode exitCodeFor(const QList<Finding> &findings)
{
    Severity worst = Severity::Info;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst == Severity::Critical ? ExitBad : worst == Severity::Warning ? ExitWarning : ExitGood;
}

} // namespace rd
