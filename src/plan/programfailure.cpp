// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/programfailure.h"

#include <QCoreApplication>
#include <optional>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::InstallStep)
};

struct EnrolWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::EnrolStep)
};

QString wayBack(const ReplicaOrder &order)
{
    return Words::tr("Mend the cause, clean up what is left (replica-desk-cli replica cleanup %1 --from %2), then try again.")
        .arg(order.target, order.source);
}

/// Whether a text was said; the most telling ones are asked for first.
class Said
{
public:
    explicit Said(const ProgramWords &end) : m_text(end.said) {}
    bool operator()(const QString &text) const { return m_text.contains(text); }
    bool operator()(const char *text) const { return m_text.contains(QLatin1StringView(text)); }

private:
    QString m_text;
};

/// The source does not answer as it must, whatever the installer makes of that.
std::optional<Error> lostSource(const ReplicaOrder &order, const ProgramWords &end, const Said &says)
{
    if (says("Generic error (see e-text)") || says("Cannot contact any KDC"))
        return Error{Fault::Unreachable,
                     Words::tr("%1 got no ticket: the Kerberos server did not answer as it must.").arg(order.target), end.words,
                     Words::tr("See with \"ipactl status\" on %1 what does not run there; Kerberos needs the directory server.")
                             .arg(order.source) +
                         u' ' + wayBack(order)};
    if (says(QStringLiteral("Unable to connect to LDAP server ") + order.source) ||
        says("Joining realm failed: Can't contact LDAP server"))
        return Error{Fault::Unreachable, Words::tr("%1 lost contact with the directory of %2.").arg(order.target, order.source),
                     end.words,
                     Words::tr("Check that the directory server of %1 runs and that its port 389 can be reached from %2.")
                             .arg(order.source, order.target) +
                         u' ' + wayBack(order)};
    return {};
}

std::optional<Error> heldPort(const ReplicaOrder &order, const ProgramWords &end, const Said &says)
{
    if (!says("IPA requires ports"))
        return {};
    return Error{Fault::Conflict, Words::tr("Another program on %1 holds a port that FreeIPA needs.").arg(order.target),
                 end.words, Words::tr("Find it with \"ss -ltnp\" on that machine and stop it, then try again.")};
}

/// In the order of how much the words explain.
Error promotionFailure(const ReplicaOrder &order, const ProgramWords &end)
{
    const Said says(end);
    if (auto lost = lostSource(order, end, says))
        return *std::move(lost);
    if (auto held = heldPort(order, end, says))
        return *std::move(held);
    if (says("Invalid credentials: ") || says("Password incorrect") || says("Preauthentication failed"))
        return Error{
            Fault::AuthFailed, Words::tr("The installer on %1 could not sign in as %2.").arg(order.target, order.adminName()),
            end.words,
            Words::tr("Check the password of %1 and the clocks of both machines, then try again.").arg(order.adminName())};
    if (says("A replication agreement for this host already exists") || says("is already configured on this system"))
        return Error{
            Fault::Conflict, Words::tr("An earlier attempt left %1 half in the domain.").arg(order.target), end.words,
            Words::tr("Clean it up first: replica-desk-cli replica cleanup %1 --from %2").arg(order.target, order.source)};
    if (says("Connection check failed") || says("Port check failed"))
        return Error{
            Fault::Unreachable, Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source),
            end.words,
            Words::tr("Open the ports that /var/log/ipareplica-conncheck.log on %1 names, then try again.").arg(order.target)};
    if (says("Insufficient privileges to promote"))
        return Error{Fault::Denied, Words::tr("%1 was not allowed to promote %2.").arg(order.adminName(), order.target),
                     end.words,
                     Words::tr("Use a principal of the group admins, or put the host into the host group ipaservers. The same "
                               "is said when the clocks of the two machines differ by more than five minutes.")};
    if (says("The server certificate in ") || says("no server certificate found") || says("certificate chain is not present"))
        return Error{Fault::Untrusted, Words::tr("A certificate file on %1 does not fit this server.").arg(order.target),
                     end.words,
                     Words::tr("Bring a PKCS#12 file with the key and a certificate for exactly that host name, then try "
                               "again.")};
    return Error{Fault::RemoteFailed,
                 Words::tr("ipa-replica-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), end.words,
                 wayBack(order)};
}

Error bundleFailure(const ReplicaOrder &order, const ProgramWords &end)
{
    const Said says(end);
    if (auto lost = lostSource(order, end, says))
        return *std::move(lost);
    if (auto held = heldPort(order, end, says))
        return *std::move(held);
    if (says("Failed to decrypt or open the replica file"))
        return Error{Fault::AuthFailed, Words::tr("The installer on %1 could not open the bundle.").arg(order.target), end.words,
                     Words::tr("The Directory Manager password was changed or mistyped. Try again: the bundle is made anew.")};
    if (says("Cannot acquire Kerberos ticket"))
        return Error{Fault::AuthFailed,
                     Words::tr("The connection check on %1 could not sign in to %2 as admin.").arg(order.target, order.source),
                     end.words, Words::tr("Check admin's password and the clocks, then try again.")};
    if (says("Port check failed"))
        return Error{Fault::Unreachable,
                     Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source), end.words,
                     Words::tr("Open the named ports in the firewalls between the two machines, then try again.")};
    if (says("Connection check failed"))
        return Error{Fault::Unreachable,
                     Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source), end.words,
                     Words::tr("Mend what its last lines name, then try again.")};
    constexpr int alreadyThere = 3;
    if (end.exitCode == alreadyThere)
        return Error{Fault::Conflict, Words::tr("%1 is already known to the domain.").arg(order.target), end.words,
                     Words::tr("An earlier attempt left it there. Clean it up first: replica-desk-cli replica cleanup %1 --from "
                               "%2")
                         .arg(order.target, order.source)};
    return Error{Fault::RemoteFailed,
                 Words::tr("ipa-replica-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), end.words,
                 wayBack(order)};
}

} // namespace

Error enrolFailure(const ReplicaOrder &order, const ProgramWords &end)
{
    const Said says(end);
    if (auto lost = lostSource(order, end, says))
        return *std::move(lost);
    if (says("Password incorrect") || says("Preauthentication failed") || says("Incorrect password") ||
        says("Invalid credentials"))
        return Error{
            Fault::AuthFailed, EnrolWords::tr("%1 could not be enrolled: the password was not accepted.").arg(order.target),
            end.words,
            EnrolWords::tr(
                "Check the password, and that the clocks of the two machines differ by less than five minutes. A one-time "
                "password is good for one enrolment only.")};
    if (says("is already joined") || says("Host is already joined"))
        return Error{Fault::Conflict, EnrolWords::tr("The domain knows %1 as an enrolled machine already.").arg(order.target),
                     end.words,
                     EnrolWords::tr("Clean it up first (replica-desk-cli replica cleanup %1 --from %2), or enrol it all the same "
                                    "with --force-join.")
                         .arg(order.target, order.source)};
    if (says("Cannot obtain CA certificate") || says("Clock skew too great"))
        return Error{
            Fault::Unreachable,
            EnrolWords::tr("%1 could not be enrolled: it did not get the CA certificate of %2.").arg(order.target, order.source),
            end.words,
            EnrolWords::tr("Check that ports 80 and 389 of %1 can be reached from there, and that the clocks differ by "
                           "less than five minutes.")
                .arg(order.source)};
    return Error{Fault::RemoteFailed,
                 EnrolWords::tr("ipa-client-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode),
                 end.words, EnrolWords::tr("The whole text is in evidence/ipaclient-install.log of this run.")};
}

Error installFailure(const ReplicaOrder &order, const ProgramWords &end)
{
    return order.promotes() ? promotionFailure(order, end) : bundleFailure(order, end);
}

} // namespace rd
