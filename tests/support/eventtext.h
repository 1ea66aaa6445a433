// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerevent.h"

#include <QStringList>

namespace rd::test {

template<typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template<typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// One line for one event, for comparing and for reading in a failed test.
inline QString eventText(const InstallerEvent &event)
{
    const auto prompt = [](const InstallerPrompt &p) {
        static constexpr const char *kinds[] = {"DirectoryManager", "AdminPassword", "SshPassword", "Pin", "HostMismatch", "YesNo", "Text"};
        return QStringLiteral("prompt %1 <%2> [%3]%4")
            .arg(QLatin1StringView(kinds[int(p.kind)]), p.text, p.defaultAnswer, p.hidden ? QStringLiteral(" hidden") : QString());
    };
    return std::visit(
        Overloaded{[](const InstallerPhase &p) { return QStringLiteral("phase <%1> %2").arg(p.title).arg(p.estimateSeconds); },
                   [](const InstallerPhaseEnd &p) { return QStringLiteral("end <%1>").arg(p.title); },
                   [](const InstallerStep &s) { return QStringLiteral("step %1/%2 <%3>").arg(s.number).arg(s.total).arg(s.text); },
                   prompt, [](const InstallerProgress &p) { return QStringLiteral("progress <%1>").arg(p.text); },
                   [](const InstallerConnCheck &c) { return QStringLiteral("port <%1> %2 %3").arg(c.label, c.port, c.result); },
                   [](const InstallerError &e) { return QStringLiteral("error <%1>").arg(e.text); },
                   [](const InstallerDone &d) {
                       return QStringLiteral("done %1 <%2>").arg(d.success ? QStringLiteral("yes") : QStringLiteral("no"), d.text);
                   }},
        event);
}

inline QStringList eventTexts(const InstallerEvents &events)
{
    QStringList texts;
    for (const InstallerEvent &event : events)
        texts.append(eventText(event));
    return texts;
}

} // namespace rd::test
