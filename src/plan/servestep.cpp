// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ServeStep)
};

// Asks the new KDC alone, with the source's own host key: no secret is needed, and the network between the two is proved too.
constexpr QLatin1StringView ticketScript(R"sh(
folder=$(mktemp -d) || exit
trap 'rm -rf "$folder"' EXIT
printf '[libdefaults]\n default_realm = %s\n dns_lookup_kdc = false\n dns_lookup_realm = false\n rdns = false\n[realms]\n %s = {\n  kdc = %s:88\n }\n' \
    "$1" "$1" "$2" >"$folder/krb5.conf"
export KRB5_CONFIG="$folder/krb5.conf" KRB5CCNAME="FILE:$folder/cache" SSSD_KRB5_LOCATOR_DISABLE=1
kinit -k -t /etc/krb5.keytab "host/$3@$1"
)sh");

// Chain, name and end of the certificates at each port, against the domain's CA.
constexpr QLatin1StringView certificateScript(R"sh(
for python in python3 python /usr/libexec/platform-python python2; do
    command -v $python >/dev/null 2>&1 && exec $python - "$@"
done
exit 127
)sh");
constexpr QLatin1StringView certificateProgram(R"py(
import socket, ssl, sys, time
host, authority = sys.argv[1:3]
for port in sys.argv[3:]:
    try:
        context = ssl.create_default_context(cafile=authority)
        secure = context.wrap_socket(socket.create_connection((host, int(port)), 10), server_hostname=host)
        left = ssl.cert_time_to_seconds(secure.getpeercert()["notAfter"]) - time.time()
        print("%s good %d" % (port, left // 86400))
        secure.close()
    except Exception as error:
        print("%s bad %s" % (port, " ".join(str(error).split())))
)py");

/// The new server does what it was made for: the roles are on, its KDC gives tickets, its certificates can be trusted.
class Serve final : public Step
{
public:
    QString id() const override { return QStringLiteral("serve"); }
    QString title() const override { return Words::tr("Verify its services"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        if (const auto roles = checkRoles(context, reporter, monitor); !roles)
            return roles;
        const auto shell = context.shells->open(context.order.sourceShell(), monitor);
        if (!shell)
            return pass(shell.error());
        if (const auto ticket = checkKdc(context, **shell, reporter, monitor); !ticket)
            return ticket;
        return checkCertificates(context, **shell, reporter, monitor);
    }

private:
    static QStringList wantedRoles(const ReplicaOrder &order)
    {
        QStringList roles{QStringLiteral("KDC"), QStringLiteral("HTTP")};
        for (const auto &[wanted, role] : {std::pair{order.setupCa, "CA"}, std::pair{order.setupKra, "KRA"},
                                           std::pair{order.setupDns, "DNS"}, std::pair{order.setupAdtrust, "ADTRUST"}})
            if (wanted)
                roles << QLatin1StringView(role);
        return roles;
    }

    static Result<> checkRoles(PlanContext &context, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto source = openAsOrdered(context, order.source, monitor);
        if (!source)
            return pass(source.error());
        const auto found = (*source)->search({.base = QStringLiteral("cn=%1,cn=masters,cn=ipa,cn=etc,%2")
                                                          .arg(order.target, context.record->fact(fact::suffix).toString()),
                                              .scope = Scope::OneLevel,
                                              .attributes = {"cn", "ipaConfigString"}},
                                             monitor);
        if (!found)
            return pass(found.error());
        const QByteArray state = order.hiddenReplica ? "hiddenService" : "enabledService";
        QStringList missing = wantedRoles(order);
        QStringList half;
        for (const DirectoryEntry &role : *found) {
            const QList<QByteArray> strings = role.values("ipaConfigString");
            if (strings.contains("configuredService"))
                half << role.text("cn");
            else if (strings.contains(state))
                missing.removeAll(role.text("cn"));
        }
        if (!half.isEmpty() || !missing.isEmpty())
            return fail(Fault::Conflict,
                        Words::tr("Not all roles of %1 are switched on: %2.")
                            .arg(order.target, (half + missing).join(QStringLiteral(", "))),
                        {},
                        Words::tr("The installer did not get to its end. Look at /var/log/ipareplica-install.log on %1.")
                            .arg(order.target));
        reporter.note(order.hiddenReplica ? Words::tr("%n role(s) are on, hidden from clients.", nullptr, int(found->size()))
                                          : Words::tr("%n role(s) are on.", nullptr, int(found->size())));
        return {};
    }

    static Result<> checkKdc(PlanContext &context, HostShell &shell, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto output = shell.run({.argv = {QStringLiteral("sh"), QStringLiteral("-c"), ticketScript, QStringLiteral("sh"),
                                                context.record->fact(fact::realm).toString(), order.target, order.source}},
                                      monitor);
        if (!output)
            return pass(output.error());
        if (output->exitCode != 0)
            return fail(Fault::RemoteFailed, Words::tr("The KDC of %1 gives no ticket to %2.").arg(order.target, order.source),
                        QString::fromUtf8(output->err).trimmed(),
                        Words::tr("Check that krb5kdc runs there and that port 88 is open between the two."));
        reporter.note(Words::tr("Its KDC gives tickets."));
        return {};
    }

    static Result<> checkCertificates(PlanContext &context, HostShell &shell, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const QStringList ports{QStringLiteral("636"), QStringLiteral("443")};
        const auto output =
            shell.run({.argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), certificateScript, QStringLiteral("sh"),
                                           order.target, QStringLiteral("/etc/ipa/ca.crt")} +
                               ports,
                       .input = QByteArray(certificateProgram.data(), certificateProgram.size())},
                      monitor);
        if (!output)
            return pass(output.error());
        QStringList good;
        for (const QByteArray &line : output->out.split('\n')) {
            const QString port = QString::fromUtf8(line.left(line.indexOf(' ')));
            const QByteArray rest = line.mid(port.size() + 1);
            if (rest.startsWith("bad "))
                return fail(Fault::Untrusted, Words::tr("Port %1 of %2 cannot be trusted.").arg(port, order.target),
                            QString::fromUtf8(rest.mid(4)),
                            Words::tr("Its certificate must be issued by the domain's CA for exactly that name."));
            if (!rest.startsWith("good "))
                continue;
            good << port;
            constexpr int soon = 28; // as FreeIPA's own health check warns
            if (const int days = rest.mid(5).trimmed().toInt(); days < soon)
                reporter.note(Words::tr("The certificate at port %1 ends in %n day(s).", nullptr, days).arg(port));
        }
        if (good != ports)
            return fail(Fault::RemoteFailed, Words::tr("The certificates of %1 could not be looked at.").arg(order.target),
                        QString::fromUtf8(output->err).trimmed(),
                        Words::tr("Check them with \"openssl s_client\" from the source."));
        reporter.note(Words::tr("LDAPS and HTTPS show certificates of the domain for its name."));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> serveStep()
{
    return std::make_unique<Serve>();
}

} // namespace rd
