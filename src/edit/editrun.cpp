// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/editrun.h"

#include "edit/deedworker.h"
#include "edit/pluginwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::EditRun)
};

class EditRun
{
public:
    EditRun(const EditPlan &plan, const EditPorts &ports, const DeedListener &listener, Monitor &monitor)
        : m_plan(plan),
          m_ports(ports),
          m_listener(listener),
          m_monitor(monitor),
          m_worker(ports, monitor)
    {
        m_report.deeds.resize(plan.deeds.size());
    }

    EditReport run()
    {
        if (!m_plan.possible()) {
            m_report.error = Error{Fault::Conflict,
                                   Text::tr("This cannot be done."),
                                   {},
                                   m_plan.refusals.isEmpty() ? QString() : m_plan.refusals.first().reason};
            return m_report;
        }
        QJsonArray deeds;
        for (const Deed &deed : m_plan.deeds)
            deeds.append(deedText(deed));
        if (!note(QStringLiteral("begun"), {{QStringLiteral("title"), m_plan.title}, {QStringLiteral("deeds"), deeds}}))
            return m_report;
        for (int i = 0; i < m_plan.deeds.size(); ++i)
            if (!perform(i))
                break;
        if (m_report.error && m_report.done() > 0)
            m_report.error->advice += (m_report.error->advice.isEmpty() ? QString() : QStringLiteral(" ")) +
                                      Text::tr("%1 of %2 deeds are done and stay done; what follows was not begun.")
                                          .arg(m_report.done())
                                          .arg(m_plan.deeds.size());
        note(QStringLiteral("ended"),
             {{QStringLiteral("result"), m_report.good() ? QStringLiteral("done") : QStringLiteral("failed")}});
        return m_report;
    }

private:
    /// Without an entry in the audit log nothing is done.
    bool note(const QString &event, QJsonObject content)
    {
        if (!m_ports.audit)
            return true;
        content.insert(QStringLiteral("operation"), m_operation);
        content.insert(QStringLiteral("event"), event);
        content.insert(QStringLiteral("domain"), m_plan.domain);
        content.insert(QStringLiteral("edit"), QString(editName(m_plan.edit.kind)));
        content.insert(QStringLiteral("who"), m_ports.who);
        const auto written = m_ports.audit->append(content);
        if (!written && !m_report.error)
            m_report.error = written.error();
        return written.has_value();
    }

    bool perform(int index)
    {
        const Deed &deed = m_plan.deeds[index];
        DeedReport &report = m_report.deeds[index];
        if (m_monitor.stopRequested()) {
            m_report.error = Error{Fault::Cancelled, Text::tr("Stopped."), {}, {}};
            return false;
        }
        const QJsonObject what{{QStringLiteral("host"), deed.host.fqdn()}, {QStringLiteral("writes"), deedText(deed)}};
        if (!note(QStringLiteral("deed-begun"), what))
            return false;
        tell(index, DeedState::Running);
        m_monitor.progress(index, int(m_plan.deeds.size()), deed.title);
        const auto worked = m_worker.perform(deed, [&](const QString &words) {
            report.notes << words;
            tell(index, DeedState::Running);
        });
        QJsonObject result = what;
        result.insert(QStringLiteral("result"), worked ? QStringLiteral("done") : QStringLiteral("failed"));
        if (!worked) {
            m_report.error = explainRefusal(worked.error());
            result.insert(QStringLiteral("fault"), QString(faultName(m_report.error->fault)));
            result.insert(QStringLiteral("summary"), m_report.error->summary);
            result.insert(QStringLiteral("detail"), m_report.error->detail);
        }
        tell(index, worked ? DeedState::Done : DeedState::Failed);
        return note(QStringLiteral("deed-ended"), result) && worked;
    }

    void tell(int index, DeedState state)
    {
        m_report.deeds[index].state = state;
        if (m_listener)
            m_listener(index, m_report.deeds[index]);
    }

    const EditPlan &m_plan;
    const EditPorts &m_ports;
    const DeedListener &m_listener;
    Monitor &m_monitor;
    DeedWorker m_worker;
    const QString m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    EditReport m_report;
};

} // namespace

qsizetype EditReport::done() const
{
    return std::count_if(deeds.cbegin(), deeds.cend(), [](const DeedReport &report) { return report.state == DeedState::Done; });
}

EditReport carryOut(const EditPlan &plan, const EditPorts &ports, const DeedListener &listener, Monitor &monitor)
{
    return EditRun(plan, ports, listener, monitor).run();
}

QLatin1StringView deedStateName(DeedState state)
{
    switch (state) {
    case DeedState::Waiting:
        return QLatin1StringView("waiting");
    case DeedState::Running:
        return QLatin1StringView("running");
    case DeedState::Done:
        return QLatin1StringView("done");
    case DeedState::Failed:
        return QLatin1StringView("failed");
    }
    return {};
}

} // namespace rd
