// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/stallwatch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace rd {
namespace {

using namespace std::chrono_literals;

constexpr auto leastSilence = 60s; ///< shorter silences are never worth a word
constexpr int patience = 2;        ///< times what was expected

/// What is waited for while a phase (and step) whose name contains these words runs, first match first.
struct Cause
{
    const char *phase;
    const char *step; ///< empty: any
    const char *waitsFor;
    const char *log; ///< path with %REALM%, several alternatives separated by spaces, or "journal UNIT…"
};

constexpr Cause causes[] = {
    {"directory server", "setting up initial replication",
     QT_TRANSLATE_NOOP("rd::StallWatch", "The source sends its whole directory to the new machine; a large domain or a slow line "
                                         "takes its time, and a full disk or a refused sign-in shows in this log."),
     "/var/log/dirsrv/slapd-%REALM%/errors"},
    {"directory server", "certificate",
     QT_TRANSLATE_NOOP("rd::StallWatch", "certmonger asks a CA of the domain for the directory server's certificate."),
     "journal certmonger"},
    {"directory server", "",
     QT_TRANSLATE_NOOP("rd::StallWatch", "The directory server of the new machine is set up and restarted."),
     "/var/log/dirsrv/slapd-%REALM%/errors"},
    {"KRA server", "", QT_TRANSLATE_NOOP("rd::StallWatch", "Dogtag builds the KRA and waits until it answers."),
     "/var/log/pki/pki-tomcat/kra/debug* /var/log/pki/pki-tomcat/ca/debug*"},
    {"certificate server", "setting up initial replication",
     QT_TRANSLATE_NOOP("rd::StallWatch", "The CA's own directory tree comes over from the source."),
     "/var/log/dirsrv/slapd-%REALM%/errors /var/log/dirsrv/slapd-PKI-IPA/errors"},
    {"certificate server", "certmonger",
     QT_TRANSLATE_NOOP("rd::StallWatch", "certmonger takes over the renewal of the CA's certificates."), "journal certmonger"},
    {"certificate server", "",
     QT_TRANSLATE_NOOP("rd::StallWatch",
                       "Dogtag clones the CA from the source and waits until it answers; this is the longest part, "
                       "and most of what goes wrong in it stands in this log only."),
     "/var/log/pki/pki-tomcat/ca/debug* /var/log/pki-ca/debug*"},
    {"Kerberos KDC", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The KDC is set up; with PKINIT it waits for a certificate."),
     "/var/log/krb5kdc.log"},
    {"custodia", "", QT_TRANSLATE_NOOP("rd::StallWatch", "Keys are fetched from the source's Custodia over HTTPS."),
     "journal ipa-custodia"},
    {"web interface", "certificate",
     QT_TRANSLATE_NOOP("rd::StallWatch", "certmonger asks a CA of the domain for the web server's certificate."),
     "journal certmonger"},
    {"web interface", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The web server is set up and restarted."),
     "/var/log/httpd/error_log /var/log/apache2/error.log"},
    {"DNS key synchronization", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The key service of DNS is set up."),
     "journal ipa-dnskeysyncd"},
    {"DNS (named)", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The name server is set up and reads its zones from the directory."),
     "journal named named-pkcs11 bind9"},
    {"Upgrading IPA", "",
     QT_TRANSLATE_NOOP("rd::StallWatch", "The directory is brought up to date with the version on this machine."),
     "/var/log/ipaupgrade.log /var/log/ipareplica-install.log"},
    {"LDAP updates", "",
     QT_TRANSLATE_NOOP("rd::StallWatch", "The directory is brought up to date with the version on this machine."),
     "/var/log/ipaupgrade.log /var/log/ipareplica-install.log"},
    {"NTP", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The clock is synchronised."), "journal chronyd ntpd"},
    {"client side", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The machine is enrolled as a client of the domain."),
     "/var/log/ipaclient-install.log"},
    {"connection check", "", QT_TRANSLATE_NOOP("rd::StallWatch", "Every port that is filtered takes its whole time limit."),
     "/var/log/ipareplica-conncheck.log"},
};

const Cause otherCause{"", "", QT_TRANSLATE_NOOP("rd::StallWatch", "The installer's own log tells more than what it prints."),
                       "/var/log/ipareplica-install.log /var/log/ipaclient-install.log"};

const Cause &causeOf(const QString &phase, const QString &step)
{
    const auto *found = std::find_if(std::begin(causes), std::end(causes), [&](const Cause &cause) {
        return phase.contains(QLatin1StringView(cause.phase), Qt::CaseInsensitive) &&
               step.contains(QLatin1StringView(cause.step), Qt::CaseInsensitive);
    });
    return found == std::end(causes) ? otherCause : *found;
}

// The newest of the files that are there; one that is not there yet is waited for.
const QString followNewest = QStringLiteral(
    R"sh(for try in 1 2 3 4 5 6 7 8 9 10; do newest=$(ls -1td "$@" 2>/dev/null | head -n 1); [ -n "$newest" ] && break; sleep 1; done
[ -n "$newest" ] || { echo "none of these is there: $*" >&2; exit 1; }
exec tail -n 200 -F -- "$newest")sh");

SecondLog logOf(const Cause &cause, const QString &realm)
{
    // The realm comes from a machine and goes into a shell's words: it is a name or nothing.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9.-]+$"));
    QString instance = name.match(realm).hasMatch() ? realm.toUpper() : QStringLiteral("*");
    instance.replace(u'.', u'-');
    const QStringList words = QString::fromLatin1(cause.log).replace(QLatin1StringView("%REALM%"), instance).split(u' ');
    if (words.first() == QLatin1StringView("journal")) {
        SecondLog log{.title = QCoreApplication::translate("rd::StallWatch", "journal of %1").arg(words.at(1)),
                      .argv = {QStringLiteral("journalctl"), QStringLiteral("--no-pager"), QStringLiteral("-n"),
                               QStringLiteral("200"), QStringLiteral("-f")}};
        for (const QString &unit : words.mid(1))
            log.argv << QStringLiteral("-u") << unit;
        return log;
    }
    // The patterns are ours; the shell is to expand them.
    return {
        .title = words.first(),
        .argv = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("set -- %1\n").arg(words.join(u' ')) + followNewest}};
}

} // namespace

void StallWatch::take(const InstallerEvents &events, Time now)
{
    for (const InstallerEvent &event : events) {
        m_asking = std::holds_alternative<InstallerPrompt>(event);
        if (const auto *phase = std::get_if<InstallerPhase>(&event)) {
            if (!m_phase.isEmpty())
                m_donePhases += m_history.expected(m_phase, {});
            m_phase = phase->title;
            m_step.clear();
            m_estimate = phase->estimateSeconds;
            m_phaseBegan = now;
        } else if (const auto *step = std::get_if<InstallerStep>(&event)) {
            m_step = step->text;
        } else if (std::holds_alternative<InstallerDone>(event)) {
            m_ended = true;
        }
    }
    output(now);
}

void StallWatch::output(Time now)
{
    m_lastOutput = now;
    m_begun = true;
}

std::chrono::seconds StallWatch::allowed() const
{
    // The installer's estimate is for the whole phase; without anything better any of its steps may take that long.
    const double before = m_history.expected(m_phase, m_step);
    const double expected = before > 0 ? before : double(m_estimate);
    return std::max(leastSilence, std::chrono::seconds(qint64(expected * patience)));
}

std::optional<Stall> StallWatch::check(Time now) const
{
    if (!m_begun || m_ended || m_asking || now - m_lastOutput < allowed())
        return std::nullopt;
    const Cause &cause = causeOf(m_phase, m_step);
    return Stall{.doing = m_step.isEmpty() ? m_phase : m_phase + QStringLiteral(", ") + m_step,
                 .waitsFor = QCoreApplication::translate("rd::StallWatch", cause.waitsFor),
                 .silentSeconds = std::chrono::duration_cast<std::chrono::seconds>(now - m_lastOutput).count(),
                 .expectedSeconds = allowed().count() / patience,
                 .log = logOf(cause, m_realm)};
}

SecondLog StallWatch::logNow() const
{
    return logOf(causeOf(m_phase, m_step), m_realm);
}

std::optional<qint64> StallWatch::secondsLeft(Time now) const
{
    if (m_history.isEmpty() || !m_begun || m_ended)
        return std::nullopt;
    const double here = std::min(std::chrono::duration<double>(now - m_phaseBegan).count(), m_history.expected(m_phase, {}));
    return qint64(std::max(0.0, m_history.total() - m_donePhases - here));
}

} // namespace rd
