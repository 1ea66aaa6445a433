// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planexport.h"

#include "core/shellquote.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PlanExport)
};

/// As a person would type it: quoted only where the shell needs it, and a long one in several lines, with no option parted from
/// its value.
QString typed(const QStringList &command)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./=:@%+-]+$"));
    QStringList parts;
    bool takesValue = false; // an option whose value may be the next word
    for (const QString &word : command) {
        const QString shown = plain.match(word).hasMatch() ? word : shellQuote(word);
        const bool option = word.startsWith(u'-');
        if (takesValue && !option)
            parts.last() += u' ' + shown;
        else
            parts << shown;
        takesValue = option && !word.contains(u'=');
    }
    constexpr qsizetype longestLine = 66; // what the page of the plan has room for
    const QString indent = QStringLiteral("    ");
    const QString goesOn = QStringLiteral(" \\");
    QStringList lines{parts.value(0)};
    for (const QString &part : parts.mid(1)) {
        if (lines.last().size() + 1 + part.size() + goesOn.size() <= longestLine) {
            lines.last() += u' ' + part;
        } else {
            lines.last() += goesOn;
            lines << indent + part;
        }
    }
    return lines.join(u'\n');
}

/// A comment is one line, whatever its text holds.
QString comment(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control)
            character = u' ';
    return QStringLiteral("# ") + text;
}

/// An enrolment with a one-time password cannot fetch the CA certificates in a way that is protected.
const QString caByHand = QStringLiteral("/root/ipa-ca.crt");

/// By hand the program asks for the password itself.
QStringList enrolByHand(const ReplicaOrder &order, const DomainNames &names)
{
    QStringList command = order.enrolCommand(names.domain, names.realm);
    command.remove(0, std::max<qsizetype>(0, command.indexOf(QStringLiteral("/usr/sbin/ipa-client-install"))));
    command.removeAll(QStringLiteral("--unattended"));
    if (order.credential == ReplicaOrder::Credential::OneTimePassword)
        command << QStringLiteral("--ca-cert-file=") + caByHand;
    return command;
}

QString asks(const ReplicaOrder &order)
{
    switch (order.credential) {
    case ReplicaOrder::Credential::Password:
        return Words::tr("Asks for the password of %1.").arg(order.adminName());
    case ReplicaOrder::Credential::OneTimePassword:
        return Words::tr("Asks for the one-time password of the host entry.");
    case ReplicaOrder::Credential::Keytab:
    case ReplicaOrder::Credential::HostKey:
        break;
    }
    return Words::tr("Asks for no password.");
}

QString on(const QString &host)
{
    return comment(Words::tr("On %1, as root:").arg(host));
}

QString promotionCommands(const ReplicaOrder &order, const DomainNames &names)
{
    QStringList lines{on(order.target), comment(asks(order))};
    if (order.credential == ReplicaOrder::Credential::OneTimePassword)
        lines << typed({QStringLiteral("scp"), order.sourceShell() + QStringLiteral(":/etc/ipa/ca.crt"), caByHand});
    if (const QStringList enrol = enrolByHand(order, names); !enrol.isEmpty())
        lines << typed(enrol);
    QStringList install{typed(order.installCommand(names.domain, names.realm))};
    if (order.hasCertificateFiles())
        install.prepend(comment(Words::tr("Asks for the PIN of each certificate file.")));
    lines << install << QString() << comment(Words::tr("Then on any server, to see both directions of every link:"))
          << typed({QStringLiteral("kinit"), order.adminName()})
          << typed({QStringLiteral("ipa"), QStringLiteral("topologysegment-find"), QStringLiteral("domain")});
    return lines.join(u'\n');
}

QString bundleCommands(const ReplicaOrder &order)
{
    const QString path = order.bundlePath();
    const QStringList wipe{QStringLiteral("shred"), QStringLiteral("-u"), path};
    const QStringList lines{
        on(order.source),
        comment(Words::tr("Asks for the password of Directory Manager.")),
        typed(order.prepareCommand()),
        typed({QStringLiteral("scp"), QStringLiteral("-p"), path, order.targetShell() + u':' + path}),
        typed(wipe),
        {},
        on(order.target),
        comment(order.skipConncheck ? Words::tr("Asks for the password of Directory Manager.")
                                    : Words::tr("Asks for the passwords of Directory Manager and of %1.").arg(order.adminName())),
        typed(order.installCommand()),
        typed(wipe),
        {},
        comment(Words::tr("Then on %1, to see the agreement:").arg(order.source)),
        typed({QStringLiteral("ipa-replica-manage"), QStringLiteral("list"), QStringLiteral("-v"), order.source})};
    return lines.join(u'\n');
}

constexpr qint64 longestPlan = qint64(1) << 20;

/// What a person must know before running it, as comments at its head.
QString ansibleHead(const AnsiblePlan &plan)
{
    QStringList lines{
        comment(Words::tr("Run with: %1").arg(QLatin1StringView("ansible-playbook -i inventory.yml install-replica.yml")))};
    if (!plan.secrets.isEmpty())
        lines << comment(Words::tr("Secrets are in no file here. Put them into a vault first: %1")
                             .arg(QLatin1StringView("ansible-vault create vault.yml")))
              << comment(Words::tr("It holds: %1").arg(plan.secrets.join(QLatin1StringView(", "))));
    if (!plan.leftOut.isEmpty())
        lines << comment(Words::tr("The role has no variable for: %1").arg(plan.leftOut.join(QLatin1StringView(", "))));
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString commandsText(const ReplicaOrder &order, const DomainNames &names)
{
    return (order.promotes() ? promotionCommands(order, names) : bundleCommands(order)) + u'\n';
}

QByteArray planFile(const ReplicaOrder &order)
{
    return QJsonDocument(order.toJson()).toJson(QJsonDocument::Indented);
}

Result<QList<ExportedFile>> exportPlan(PlanFormat format, const ReplicaOrder &order, const DomainNames &names)
{
    switch (format) {
    case PlanFormat::Commands:
        return QList<ExportedFile>{{QStringLiteral("commands.txt"), commandsText(order, names).toUtf8()}};
    case PlanFormat::Json:
        return QList<ExportedFile>{{QStringLiteral("plan.json"), planFile(order)}};
    case PlanFormat::Ansible:
        break;
    }
    const auto plan = ansiblePlan(order, names);
    if (!plan)
        return pass(plan.error());
    return QList<ExportedFile>{{QStringLiteral("inventory.yml"), (ansibleHead(*plan) + plan->inventory).toUtf8()},
                               {QStringLiteral("install-replica.yml"), plan->playbook.toUtf8()}};
}

QString exportText(const QList<ExportedFile> &files)
{
    QStringList texts;
    for (const ExportedFile &file : files)
        texts << (files.size() > 1 ? QStringLiteral("# ==> %1\n").arg(file.name) : QString()) +
                     QString::fromUtf8(file.content).trimmed();
    return texts.join(QLatin1StringView("\n\n"));
}

Result<> writeExport(const QList<ExportedFile> &files, const QString &folder)
{
    for (const ExportedFile &file : files) {
        QSaveFile saved(QDir(folder).filePath(file.name));
        if (!saved.open(QIODevice::WriteOnly) || saved.write(file.content) != file.content.size() || !saved.commit())
            return fail(Fault::Internal, Words::tr("“%1” cannot be written.").arg(saved.fileName()), saved.errorString(),
                        Words::tr("Choose a folder that exists and that you may write to."));
    }
    return {};
}

Result<ReplicaOrder> parsePlanFile(const QByteArray &bytes)
{
    QJsonParseError broken;
    const auto document = QJsonDocument::fromJson(bytes, &broken);
    if (!document.isObject())
        return fail(
            Fault::Malformed, Words::tr("This is not a plan of Replica Desk."), broken.errorString(),
            Words::tr("A plan is saved on the page before the start, or by: replica-desk-cli replica plan --format json"));
    auto order = ReplicaOrder::fromJson(document.object());
    if (!order)
        return order;
    if (order->deed != ReplicaOrder::Deed::Create)
        return fail(Fault::Malformed, Words::tr("This is the plan of a clean-up, not of a new replica."), {},
                    Words::tr("Clean-ups begin with a look at what is left: replica-desk-cli replica cleanup"));
    return order;
}

Result<ReplicaOrder> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Words::tr("The plan “%1” cannot be read.").arg(path), file.errorString(),
                    Words::tr("Check the name of the file and who may read it."));
    const QByteArray bytes = file.read(longestPlan + 1);
    if (bytes.size() > longestPlan)
        return fail(Fault::Malformed, Words::tr("“%1” is too large to be a plan.").arg(path));
    return parsePlanFile(bytes);
}

} // namespace rd
