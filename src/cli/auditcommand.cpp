// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/deeds.h"
#include "cli/editcommands.h"
#include "edit/auditlog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::AuditCommand)
};

QString describe(const QJsonObject &content)
{
    const auto text = [&content](const char *name) { return content.value(QLatin1StringView(name)).toString(); };
    const QString what = content.contains(QLatin1StringView("writes"))
                             ? text("host") + QStringLiteral(": ") + text("writes").simplified()
                             : text("title");
    QString line =
        QStringLiteral("%1  %2 (%3)  %4 %5").arg(text("localTime"), text("user"), text("who"), text("edit"), text("event"));
    if (!text("result").isEmpty())
        line += QStringLiteral(" [%1]").arg(text("result"));
    if (!what.isEmpty())
        line += QStringLiteral("  ") + what;
    if (!text("summary").isEmpty())
        line += QStringLiteral("  ") + text("summary");
    return line;
}

/// The domain that was named, or the only one there is.
std::optional<QString> domainOf(const CommandLine &line)
{
    if (line.isSet(QStringLiteral("domain")))
        return line.value(QStringLiteral("domain"));
    const QStringList known = AuditLog::domains();
    if (known.size() == 1)
        return known.first();
    line.console().printError({.fault = Fault::NotFound,
                               .summary = known.isEmpty() ? Text::tr("Nothing was changed from here yet: there is no audit log.")
                                                          : Text::tr("There are several audit logs."),
                               .detail = known.join(QLatin1StringView(", ")),
                               .advice = Text::tr("Say which one: --domain NAME")});
    return std::nullopt;
}

int show(const QStringList &arguments, bool verify)
{
    CommandLine line(verify ? QStringLiteral("audit verify") : QStringLiteral("audit show"),
                     verify ? Text::tr("Checks that nobody changed the audit log of a domain.")
                            : Text::tr("Shows what was changed in a domain from this machine, by whom and when."),
                     Text::tr("Exit codes:\n"
                              "  0  shown; or the log is as it was written\n"
                              "  2  the log was tampered with\n"
                              "  3  wrong usage\n"
                              "  4  there is no such log"));
    line.addOption(
        {QStringLiteral("domain"), Text::tr("Which domain; not needed if there is one log only."), QStringLiteral("NAME")});
    if (const auto done = line.parse(arguments))
        return *done;
    const auto domain = domainOf(line);
    if (!domain)
        return ExitUnreadable;
    const AuditLog log(*domain);
    if (verify) {
        const auto verdict = log.verify();
        if (!verdict)
            return line.failed(verdict.error());
        const bool sound = verdict->problems.isEmpty();
        if (line.json())
            line.console().printJson({{QStringLiteral("file"), log.path()},
                                      {QStringLiteral("entries"), verdict->entries},
                                      {QStringLiteral("sound"), sound},
                                      {QStringLiteral("problems"), QJsonArray::fromStringList(verdict->problems)}});
        else if (sound)
            line.console().print(Text::tr("All %n entries are as they were written.", nullptr, int(verdict->entries)));
        else
            line.console().print(line.console().toned(Console::Tone::Bad, Text::tr("%1 was tampered with.").arg(log.path())) +
                                 u'\n' + verdict->problems.join(u'\n'));
        return sound ? ExitGood : ExitBad;
    }
    const auto entries = log.read();
    if (!entries)
        return line.failed(entries.error());
    for (const AuditEntry &entry : *entries) {
        if (line.json())
            line.console().printJsonLine(entry.content);
        else
            line.console().print(describe(entry.content));
    }
    return ExitGood;
}

constexpr std::array deeds{
    Deed{QLatin1StringView("show"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Shows what was changed in a domain from this machine, by whom and when."),
         [](const QStringList &arguments) { return show(arguments, false); }},
    Deed{QLatin1StringView("verify"), QT_TRANSLATE_NOOP("rd::Deeds", "Checks that nobody changed the audit log of a domain."),
         [](const QStringList &arguments) { return show(arguments, true); }},
};

} // namespace

int runAudit(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("audit"), deeds, arguments);
}

} // namespace rd
