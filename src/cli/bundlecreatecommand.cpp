// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/backend.h"
#include "backend/gpg/gpgbundlereader.h"
#include "backend/gpg/nativebundlemaker.h"
#include "bundle/realminfo.h"
#include "installer/installerparser.h"
#include "plan/bundleorigin.h"
#include "plan/filepush.h"
#include "plan/replicaorder.h"

#include <QCryptographicHash>
#include <QFile>
#include <optional>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr std::chrono::minutes prepareLimit{15};

/// One `bundle create`, from what was typed to the sealed bundle in its place.
class Creation
{
public:
    Creation(CommandLine &line, ReplicaOrder order) : m_line(line), m_order(std::move(order)) {}

    int run()
    {
        const auto done = prepareAll();
        return done ? ExitGood : m_line.failed(done.error());
    }

private:
    bool given(const char *option) const { return m_line.isSet(s(option)); }

    Result<> prepareAll()
    {
        const auto password =
            managerPassword(m_line, m_order.source,
                            Text::tr("It seals the bundle, and reads the directory of %1.").arg(m_order.source), m_monitor);
        if (!password)
            return pass(password.error());
        m_password = *password;
        const SignIn who{.method = SignIn::Method::Simple,
                         .bindDn = QStringLiteral("cn=Directory Manager"),
                         .caFile = m_line.value(s("ca-file")),
                         .password = m_password};
        const auto connector = Backend::directories(who, m_order.source, m_monitor);
        if (!connector)
            return pass(connector.error());
        const auto origin = readBundleOrigin(m_order.source, **connector, m_monitor);
        if (!origin)
            return pass(origin.error());
        const bool fromFiles = given("dirsrv-pkcs12") || given("http-pkcs12");
        if (origin->hasDogtag && given("ca-pkcs12"))
            return fail(Fault::Conflict,
                        Text::tr("The realm %1 has a Dogtag CA; only that may sign certificates, not its key in a file.")
                            .arg(origin->realm),
                        {}, Text::tr("Leave out --ca-pkcs12: ipa-replica-prepare then runs on %1.").arg(m_order.source));
        if (!fromFiles && !given("ca-pkcs12"))
            return origin->hasDogtag
                       ? prepareOnSource()
                       : fail(Fault::NotFound,
                              Text::tr("The realm %1 has no CA that could make the certificates.").arg(origin->realm), {},
                              Text::tr("Give --dirsrv-pkcs12 and --http-pkcs12, or --ca-pkcs12 of a self-signed domain."));
        return buildHere(*origin, **connector);
    }

    Result<std::optional<GivenPkcs12>> readGiven(const char *option)
    {
        if (!given(option))
            return std::optional<GivenPkcs12>();
        const QString path = m_line.value(s(option));
        auto file = readLocalFile(path);
        if (!file)
            return pass(file.error());
        const auto pin = m_line.credentials()->get({.kind = Question::Kind::KeyPassphrase,
                                                    .subject = path,
                                                    .prompt = Text::tr("Password of %1").arg(path),
                                                    .reason = Text::tr("It opens the key that goes into the bundle.")},
                                                   m_monitor);
        if (!pin)
            return pass(pin.error());
        return std::optional<GivenPkcs12>({path, std::move(file->bytes), *pin});
    }

    Result<> buildHere(const BundleOrigin &origin, DirectoryConnector &connector)
    {
        BundleRecipe recipe{.realm = {.realm = origin.realm,
                                      .domain = origin.domain,
                                      .source = m_order.source,
                                      .destination = m_order.target,
                                      .subjectBase = origin.subjectBase,
                                      .version = versionNumber(m_line.value(s("release")))},
                            .caCertificates = origin.caCertificates,
                            .passphrase = m_password,
                            .now = QDateTime::currentDateTimeUtc()};
        const std::pair<const char *, std::optional<GivenPkcs12> BundleRecipe::*> files[] = {
            {"dirsrv-pkcs12", &BundleRecipe::directoryServer},
            {"http-pkcs12", &BundleRecipe::webServer},
            {"pkinit-pkcs12", &BundleRecipe::kdc},
            {"ca-pkcs12", &BundleRecipe::authority}};
        for (const auto &[option, place] : files) {
            auto file = readGiven(option);
            if (!file)
                return pass(file.error());
            recipe.*place = *std::move(file);
        }
        const auto sealed = NativeBundleMaker().make(recipe);
        if (!sealed)
            return pass(sealed.error());
        const auto judged = judge(*sealed, recipe);
        if (!judged)
            return pass(judged.error());
        if (const auto put = putInPlace(*sealed); !put)
            return put;
        if (!m_order.ipAddresses.isEmpty())
            if (const auto added = addNames(origin, connector); !added)
                return pass(added.error());
        if (m_line.json())
            m_line.console().printJson(
                {{s("path"), m_path},
                 {s("host"), m_host.isEmpty() ? QJsonValue() : QJsonValue(m_host)},
                 {s("size"), sealed->size()},
                 {s("sha256"), QString::fromLatin1(QCryptographicHash::hash(*sealed, QCryptographicHash::Sha256).toHex())},
                 {s("builtOn"), s("this-machine")}});
        else
            m_line.console().print(verdictText(*judged, m_line.console()) + u'\n' +
                                   (m_host.isEmpty() ? Text::tr("The bundle is in %1.").arg(m_path)
                                                     : Text::tr("The bundle is in %1 on %2.").arg(m_path, m_host)));
        return {};
    }

    /// What was built is opened and judged as any other bundle; a broken rule means that the files given do not fit.
    Result<QList<BundleVerdict>> judge(const QByteArray &sealed, const BundleRecipe &recipe)
    {
        const auto contents = GpgBundleReader().open(sealed, *m_password);
        if (!contents)
            return pass(contents.error());
        const QList<BundleVerdict> verdicts = judgeBundle(*contents, {.targetHost = m_order.target,
                                                                      .realm = recipe.realm.realm,
                                                                      .source = m_order.source,
                                                                      .now = recipe.now,
                                                                      .domain = recipe.realm.domain});
        for (const BundleVerdict &verdict : verdicts)
            if (verdict.state == VerdictState::Bad) {
                Error why = verdict.finding;
                why.advice =
                    Text::tr("Give files whose certificates are made for %1 by the CA of the realm.").arg(m_order.target);
                return pass(why);
            }
        return verdicts;
    }

    Result<> putInPlace(const QByteArray &sealed)
    {
        if (given("to")) {
            m_host = m_line.value(s("to"));
            m_path = bundlePathFor(m_order.target);
            const Backend backend({.sshConfig = m_line.sshConfig()}, m_line.credentials());
            const auto shell = backend.shells()->open(m_host, m_monitor);
            return shell ? pushFile(**shell, {.path = m_path, .content = sealed}, m_monitor) : pass(shell.error());
        }
        m_path = given("output") ? m_line.value(s("output")) : QStringLiteral("replica-info-%1.gpg").arg(m_order.target);
        QFile file(m_path);
        if (file.exists())
            return fail(Fault::Conflict, Text::tr("%1 exists already.").arg(m_path), {},
                        Text::tr("Move it away, or give another name with --output."));
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fail(Fault::Denied, Text::tr("%1 cannot be written.").arg(m_path), file.errorString(),
                        Text::tr("Choose a folder that you may write to."));
        if (file.write(sealed) != sealed.size() || !file.flush()) {
            const QString why = file.errorString();
            file.remove();
            return fail(Fault::Internal, Text::tr("%1 cannot be written.").arg(m_path), why,
                        Text::tr("Check that the disk has room."));
        }
        return {};
    }

    Result<> addNames(const BundleOrigin &origin, DirectoryConnector &connector)
    {
        const auto directory = connector.connect(m_order.source, m_monitor);
        if (!directory)
            return pass(directory.error());
        const auto said = addAddresses(**directory, origin.suffix,
                                       {m_order.target, m_order.ipAddresses, m_order.reverseZones, m_order.noReverse}, m_monitor);
        if (!said)
            return pass(said.error());
        if (!m_line.json())
            for (const QString &sentence : *said)
                m_line.console().print(sentence);
        return {};
    }

    /// A Dogtag CA signs for its own servers only.
    Result<> prepareOnSource()
    {
        const Backend backend({.sshConfig = m_line.sshConfig()}, m_line.credentials());
        const QString login = m_order.sourceShell();
        if (!m_line.json())
            m_line.console().print(
                Text::tr("The realm's CA signs for its own servers only, so ipa-replica-prepare runs on %1.").arg(login));
        const auto shell = backend.shells()->open(login, m_monitor);
        if (!shell)
            return pass(shell.error());
        const auto ended =
            (*shell)->run({.argv = m_order.prepareCommand(), .secretInput = m_password, .limit = prepareLimit}, m_monitor);
        if (!ended)
            return pass(ended.error());
        QString words = displayText(ended->out + ended->err).trimmed();
        words.remove(QStringLiteral("Directory Manager (existing master) password: ")); // the answered prompt
        if (ended->exitCode != 0)
            return fail(Fault::RemoteFailed,
                        Text::tr("ipa-replica-prepare failed on %1 (exit status %2).").arg(login).arg(ended->exitCode), words,
                        Text::tr("Mend what its words name and try again."));
        if (m_line.json())
            m_line.console().printJson({{s("path"), m_order.bundlePath()}, {s("host"), login}, {s("builtOn"), s("source")}});
        else
            m_line.console().print(words + u'\n' + Text::tr("The bundle is in %1 on %2.").arg(m_order.bundlePath(), login));
        return {};
    }

    CommandLine &m_line;
    ReplicaOrder m_order;
    SilentMonitor m_monitor;
    SecretPtr m_password;
    QString m_path;
    QString m_host;
};

void addOptions(CommandLine &line)
{
    const QString file = Text::tr("FILE");
    for (const QCommandLineOption &option :
         {QCommandLineOption(s("from"), Text::tr("The server that the bundle is made by."), Text::tr("SERVER")),
          QCommandLineOption(s("from-login"), Text::tr("Where ssh reaches that server, if not by its name."),
                             Text::tr("[USER@]HOST")),
          QCommandLineOption(s("dirsrv-pkcs12"), Text::tr("Key and certificate of the replica's directory server."), file),
          QCommandLineOption(s("http-pkcs12"), Text::tr("Key and certificate of the replica's web server."), file),
          QCommandLineOption(s("pkinit-pkcs12"), Text::tr("Key and certificate of the replica's KDC."), file),
          QCommandLineOption(s("ca-pkcs12"), Text::tr("The CA of a self-signed domain, which signs the replica's certificates."),
                             file),
          QCommandLineOption(s("release"),
                             Text::tr("Release of FreeIPA to name in the bundle, as 3.3.5; must not be newer than the "
                                      "replica's. Without it none is named, which every release accepts."),
                             Text::tr("VERSION")),
          QCommandLineOption(s("output"), Text::tr("Where the sealed bundle goes on this machine."), file),
          QCommandLineOption(s("to"), Text::tr("Brings it to this machine instead, reached with ssh; no file stays here."),
                             Text::tr("[USER@]HOST")),
          QCommandLineOption(s("ip-address"), Text::tr("Adds this address of the replica to DNS (repeatable)."), s("IP")),
          QCommandLineOption(s("reverse-zone"), Text::tr("Reverse zone for the address (repeatable)."), s("ZONE")),
          QCommandLineOption(s("no-reverse"), Text::tr("Leaves reverse zones alone."))})
        line.addOption(option);
}

QString usageProblem(const CommandLine &line, const ReplicaOrder &order)
{
    const auto given = [&line](const char *option) { return line.isSet(s(option)); };
    if (const QStringList problems = order.problems(); !problems.isEmpty())
        return problems.first();
    if (given("dirsrv-pkcs12") != given("http-pkcs12"))
        return Text::tr("--dirsrv-pkcs12 and --http-pkcs12 are needed together.");
    if (given("ca-pkcs12") && given("dirsrv-pkcs12"))
        return Text::tr("--ca-pkcs12 and --dirsrv-pkcs12 exclude each other.");
    if (given("output") && given("to"))
        return Text::tr("--output and --to exclude each other.");
    if (given("release") && versionNumber(line.value(s("release"))) == 0)
        return Text::tr("--release wants a release of FreeIPA, as 3.3.5.");
    return {};
}

} // namespace

int createBundle(const QStringList &arguments)
{
    CommandLine line(
        s("bundle create"),
        Text::tr("Builds the bundle for a replica on this machine, from the directory of a server and from PKCS#12 files: "
                 "those of the replica (a domain without a CA), or that of the CA (a self-signed domain). Where a Dogtag "
                 "CA has to sign, ipa-replica-prepare runs on the server."),
        Text::tr("Exit codes:\n"
                 "  0  done\n"
                 "  3  wrong usage\n"
                 "  4  it could not be done"));
    addOptions(line);
    line.addArgument(s("FQDN"), Text::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    ReplicaOrder order;
    order.target = line.argument(0);
    order.source = line.value(s("from")).toLower();
    order.sourceLogin = line.value(s("from-login"));
    order.ipAddresses = line.values(s("ip-address"));
    order.reverseZones = line.values(s("reverse-zone"));
    order.noReverse = line.isSet(s("no-reverse"));
    if (const QString problem = usageProblem(line, order); !problem.isEmpty()) {
        line.console().printError({Fault::Malformed, problem, {}, Text::tr("See \"replica-desk-cli bundle create --help\".")});
        return ExitUsage;
    }
    return Creation(line, order).run();
}

} // namespace rd
