// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/probescript.h"

#include "preflight/remotescript.h"

#include <QJsonDocument>

namespace rd {
namespace {

constexpr qsizetype mostPending = 1 << 20;

/// Cuts a script's output into its objects.
class Objects
{
public:
    explicit Objects(const std::function<void(const QJsonObject &)> &take) : m_take(take) {}
    bool feed(QByteArrayView piece)
    {
        m_pending.append(piece);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            m_take(QJsonDocument::fromJson(m_pending.left(end)).object());
            m_pending.remove(0, end + 1);
        }
        return m_pending.size() < mostPending;
    }

private:
    const std::function<void(const QJsonObject &)> &m_take;
    QByteArray m_pending;
};

} // namespace

ProbeAnswer probeAnswer(const QJsonObject &object)
{
    constexpr qsizetype longest = 300;
    ProbeAnswer answer{.id = object.value(QLatin1StringView("id")).toInt(-1),
                       .verdict = verdictFromName(object.value(QLatin1StringView("verdict")).toString()),
                       .words = object.value(QLatin1StringView("words")).toString().left(longest)};
    for (QChar &c : answer.words)
        if (!c.isPrint())
            c = u' ';
    return answer;
}

std::optional<Error> runProbeScript(ShellProvider &shells, const QString &login, const QJsonObject &order,
                                    std::chrono::milliseconds limit, const std::function<void(const QJsonObject &)> &take,
                                    const std::function<bool()> &done, Monitor &monitor)
{
    const auto shell = shells.open(login, monitor);
    if (!shell)
        return shell.error();
    Objects objects(take);
    const auto output = (*shell)->stream(
        remoteScript(QStringLiteral("conncheck.py"), order, limit),
        [&](QByteArrayView piece) { return objects.feed(piece) && !done(); }, monitor);
    if (!output)
        return output.error();
    if (!done() && output->exitCode != 0)
        return explainScript(*output, (*shell)->host());
    return {};
}

} // namespace rd
