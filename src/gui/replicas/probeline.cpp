// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/probeline.h"

#include "gui/theme.h"

#include <QPainter>

namespace rd {
namespace {

QString nameText(const MachineProbe &probe)
{
    return probe.addresses.isEmpty() ? ProbeLine::tr("This machine does not know the name.")
                                     : ProbeLine::tr("The name leads to %1.").arg(probe.addresses.join(QLatin1StringView(", ")));
}

QString sshText(const MachineProbe &probe)
{
    switch (probe.ssh) {
    case MachineProbe::Ssh::Works:
        return ProbeLine::tr("SSH works.");
    case MachineProbe::Ssh::Asks:
        return ProbeLine::tr("SSH answers, and will ask something.");
    case MachineProbe::Ssh::Silent:
        return ProbeLine::tr("SSH has not answered within a second.");
    case MachineProbe::Ssh::Fails:
        break;
    }
    return ProbeLine::tr("SSH fails: %1").arg(probe.problem.summary);
}

StateLook lookOf(const MachineProbe &probe)
{
    const bool known = !probe.addresses.isEmpty();
    if (probe.ssh == MachineProbe::Ssh::Works && known)
        return {QStringLiteral("state-in-sync"), ProbeLine::tr("Good"), Tone::Good};
    if (probe.ssh == MachineProbe::Ssh::Fails)
        return {QStringLiteral("state-warning"), ProbeLine::tr("Not reached"), Tone::Warning};
    return {QStringLiteral("state-info"), ProbeLine::tr("Note"), Tone::Muted};
}

} // namespace

ProbeLine::ProbeLine(const QString &name, QWidget *parent) : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(theme::smallIcon + theme::gap, 0, 0, 0);
}

void ProbeLine::showLooking()
{
    tell(State::Looking, tr("Looking…"));
}

void ProbeLine::showProbe(const MachineProbe &probe)
{
    m_probe = probe;
    tell(State::Told, nameText(probe) + u' ' + sshText(probe));
    setAccessibleDescription(lookOf(probe).word);
}

void ProbeLine::forget()
{
    tell(State::Empty, {});
}

void ProbeLine::tell(State state, const QString &text)
{
    m_state = state;
    setText(text);
    emit changed();
}

void ProbeLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (m_state != State::Told)
        return;
    QPainter painter(this);
    const int middle = (fontMetrics().height() - theme::smallIcon) / 2;
    theme::icon(lookOf(m_probe), palette()).paint(&painter, 0, middle, theme::smallIcon, theme::smallIcon);
}

} // namespace rd
