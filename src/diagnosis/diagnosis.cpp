// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"

#include "diagnosis/judge.h"

#include <QCoreApplication>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Diagnosis)
};

} // namespace

QLatin1StringView outcomeName(Outcome outcome)
{
    static constexpr std::array names{QLatin1StringView("fatal"),     QLatin1StringView("symptom"),
                                      QLatin1StringView("warning"),   QLatin1StringView("transient"),
                                      QLatin1StringView("ignorable"), QLatin1StringView("none"),
                                      QLatin1StringView("unknown")};
    return names[static_cast<size_t>(outcome)];
}

QString remedyHost(const RemedyStep &step, const PlaceNames &names)
{
    if (step.host == QLatin1StringView("replica"))
        return names.replica.isEmpty() ? Text::tr("On the replica:") : Text::tr("On the replica, %1:").arg(names.replica);
    if (step.host == QLatin1StringView("source"))
        return names.source.isEmpty() ? Text::tr("On the existing server:")
                                      : Text::tr("On the existing server, %1:").arg(names.source);
    if (step.host == QLatin1StringView("workstation"))
        return Text::tr("On your own machine:");
    if (step.host == QLatin1StringView("any"))
        return Text::tr("On either machine:");
    return {};
}

QString remedySentence(const RemedyStep &step, const PlaceNames &names)
{
    if (step.command.isEmpty())
        return step.text;
    const QString host = remedyHost(step, names);
    return step.text + u' ' + (host.isEmpty() ? step.command : host + u' ' + step.command);
}

LogReader &Diagnostician::addLog(const QString &name, qint64 linesBefore)
{
    return m_logs.emplace_back(*m_knowledge, name, linesBefore);
}

void Diagnostician::leaveOut(const QString &sentence)
{
    if (m_leftOut.size() < 100)
        m_leftOut.append(sentence);
    else
        ++m_moreLeftOut;
}

bool Diagnostician::isBlank() const
{
    return std::all_of(m_logs.begin(), m_logs.end(), [](const LogReader &log) { return !log.lastLine(); });
}

Diagnosis Diagnostician::diagnose() const
{
    Diagnosis diagnosis = Judge(*m_knowledge, m_logs, m_names).judge();
    diagnosis.leftOut = m_leftOut;
    if (m_moreLeftOut > 0)
        diagnosis.leftOut.append(Text::tr("%1 more things were left out.").arg(m_moreLeftOut));
    for (const LogReader &log : m_logs)
        if (log.cutLines() > 0)
            diagnosis.leftOut.append(Text::tr("%1 has lines of more than %2 MB; only their beginning was read.")
                                         .arg(log.name())
                                         .arg(LogReader::longestLine >> 20));
    return diagnosis;
}

} // namespace rd
