// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlebuild.h"

#include "installer/installerparser.h"
#include "plan/bundlestore.h"
#include "plan/filepush.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleBuild)
};

constexpr std::chrono::minutes prepareLimit{15};

/// Why the domain does not allow this way.
std::optional<Error> refusal(const BundleOrder &order, const BundleOrigin &origin)
{
    if (order.way == BundleWay::SignedHere && origin.hasDogtag)
        return Error{
            Fault::Conflict,
            Words::tr("The realm %1 has a Dogtag CA; only that may sign certificates, not its key in a file.").arg(origin.realm),
            {},
            Words::tr("Let ipa-replica-prepare make the bundle on %1: give no file of a CA.").arg(order.replica.source)};
    if (order.way == BundleWay::OnSource && !origin.hasDogtag)
        return Error{Fault::NotFound,
                     Words::tr("The realm %1 has no CA that could make the certificates.").arg(origin.realm),
                     {},
                     Words::tr("Give PKCS#12 files for the directory server and the web server, or that of the CA of a "
                               "self-signed domain.")};
    return std::nullopt;
}

/// One bundle, from the order to the sealed file in its place.
class Making
{
public:
    Making(BundleOrder order, const BundlePorts &ports, Monitor &monitor)
        : m_order(std::move(order)),
          m_ports(ports),
          m_monitor(monitor)
    {
        m_made.now = QDateTime::currentDateTimeUtc();
    }

    Result<MadeBundle> run()
    {
        stage(Words::tr("Reading the directory of %1…").arg(m_order.replica.source));
        const SignIn who{.method = SignIn::Method::Simple,
                         .bindDn = QStringLiteral("cn=Directory Manager"),
                         .caFile = m_order.caFile,
                         .password = m_order.passphrase};
        const auto connector = m_ports.directories(who, m_order.replica.source, m_monitor);
        if (!connector)
            return pass(connector.error());
        const auto origin = readBundleOrigin(m_order.replica.source, **connector, m_monitor);
        if (!origin)
            return pass(origin.error());
        if (const auto why = refusal(m_order, *origin))
            return pass(*why);
        auto done = m_order.way == BundleWay::OnSource ? prepare() : build(*origin);
        if (done && m_order.way != BundleWay::OnSource && !m_order.replica.ipAddresses.isEmpty())
            done = addNames(*origin, **connector);
        return done ? Result<MadeBundle>(std::move(m_made)) : pass(done.error());
    }

private:
    void stage(const QString &sentence) { m_monitor.progress(0, 0, sentence); }

    /// Opens and judges what was made.
    Result<> judge(const BundleOrigin *origin)
    {
        auto contents = m_ports.reader->open(m_made.sealed, *m_order.passphrase);
        if (!contents)
            return pass(contents.error());
        m_made.now = QDateTime::currentDateTimeUtc(); // making it took time, and so did whoever answered questions
        m_made.verdicts = judgeBundle(*contents, {.targetHost = m_order.replica.target,
                                                  .realm = origin ? origin->realm : QString(),
                                                  .source = m_order.replica.source,
                                                  .now = m_made.now,
                                                  .domain = origin ? origin->domain : QString()});
        m_made.contents = *std::move(contents);
        return {};
    }

    /// A Dogtag CA signs for its own servers only.
    Result<> prepare()
    {
        const QString login = m_order.replica.sourceShell();
        m_made.place = {login, m_order.replica.bundlePath()};
        m_made.notes << Words::tr("The realm's CA signs for its own servers only, so ipa-replica-prepare runs on %1.").arg(login);
        stage(m_made.notes.constFirst());
        const auto shell = m_ports.shells->open(login, m_monitor);
        if (!shell)
            return pass(shell.error());
        const auto ended = (*shell)->run(
            {.argv = m_order.replica.prepareCommand(), .secretInput = m_order.passphrase, .limit = prepareLimit}, m_monitor);
        if (!ended)
            return pass(ended.error());
        QString words = displayText(ended->out + ended->err).trimmed();
        words.remove(QStringLiteral("Directory Manager (existing master) password: ")); // the answered prompt
        if (ended->exitCode != 0)
            return fail(Fault::RemoteFailed,
                        Words::tr("ipa-replica-prepare failed on %1 (exit status %2).").arg(login).arg(ended->exitCode), words,
                        Words::tr("Mend what its words name and try again."));
        m_made.notes << words;
        stage(Words::tr("Opening what was made…"));
        auto sealed = fetchFile(**shell, m_made.place.path, mostBundleBytes, m_monitor);
        if (!sealed)
            return pass(sealed.error());
        m_made.sealed = *std::move(sealed);
        return judge(nullptr);
    }

    Result<> build(const BundleOrigin &origin)
    {
        stage(Words::tr("Making keys and certificates…"));
        BundleRecipe recipe{.realm = {.realm = origin.realm,
                                      .domain = origin.domain,
                                      .source = m_order.replica.source,
                                      .destination = m_order.replica.target,
                                      .subjectBase = origin.subjectBase,
                                      .version = m_order.version},
                            .caCertificates = origin.caCertificates,
                            .directoryServer = std::move(m_order.directoryServer),
                            .webServer = std::move(m_order.webServer),
                            .kdc = std::move(m_order.kdc),
                            .authority = std::move(m_order.authority),
                            .passphrase = m_order.passphrase,
                            .now = m_made.now};
        for (auto *given : {&recipe.directoryServer, &recipe.webServer, &recipe.kdc, &recipe.authority}) {
            if (!*given)
                continue;
            auto file = readLocalFile((*given)->name);
            if (!file)
                return pass(file.error());
            (*given)->bytes = std::move(file->bytes);
        }
        auto sealed = m_ports.maker->make(recipe);
        if (!sealed)
            return pass(sealed.error());
        m_made.sealed = *std::move(sealed);
        if (auto judged = judge(&origin); !judged)
            return judged;
        for (const BundleVerdict &verdict : std::as_const(m_made.verdicts))
            if (verdict.state == VerdictState::Bad) { // then the files given do not fit
                Error why = verdict.finding;
                why.advice = Words::tr("Give files whose certificates are made for %1 by the CA of the realm.")
                                 .arg(m_order.replica.target);
                return pass(why);
            }
        return putInPlace();
    }

    Result<> putInPlace()
    {
        m_made.place = m_order.place;
        if (m_made.place.login.isEmpty())
            return writeLocalBundle(m_made.place.path, m_made.sealed);
        stage(Words::tr("Bringing the bundle to %1…").arg(m_made.place.login));
        const auto shell = m_ports.shells->open(m_made.place.login, m_monitor);
        if (!shell)
            return pass(shell.error());
        const auto pushed = pushFile(**shell, {.path = m_made.place.path, .content = m_made.sealed}, m_monitor);
        return pushed ? Result<>() : pass(pushed.error());
    }

    Result<> addNames(const BundleOrigin &origin, DirectoryConnector &connector)
    {
        const auto directory = connector.connect(m_order.replica.source, m_monitor);
        if (!directory)
            return pass(directory.error());
        const ReplicaOrder &replica = m_order.replica;
        const auto said = addAddresses(**directory, origin.suffix,
                                       {replica.target, replica.ipAddresses, replica.reverseZones, replica.noReverse}, m_monitor);
        if (!said)
            return pass(said.error());
        m_made.notes += *said;
        return {};
    }

    BundleOrder m_order;
    const BundlePorts &m_ports;
    Monitor &m_monitor;
    MadeBundle m_made;
};

} // namespace

QStringList BundleOrder::problems() const
{
    QStringList problems = replica.problems();
    if (way == BundleWay::FromFiles && (!directoryServer || !webServer))
        problems << Words::tr("Files for the directory server and for the web server are needed, both of them.");
    if (way == BundleWay::SignedHere && !authority)
        problems << Words::tr("The file that holds the key of the realm's CA is needed.");
    return problems;
}

Result<MadeBundle> makeBundle(BundleOrder order, const BundlePorts &ports, Monitor &monitor)
{
    return Making(std::move(order), ports, monitor).run();
}

Result<CarriedBundle> carryBundle(const BundlePlace &from, const BundlePlace &to, ShellProvider &shells, Monitor &monitor)
{
    QByteArray sealed;
    if (from.login.isEmpty()) {
        auto file = readLocalFile(from.path);
        if (!file)
            return pass(file.error());
        sealed = std::move(file->bytes);
    } else {
        monitor.progress(0, 0, Words::tr("Reading the bundle on %1…").arg(from.login));
        const auto source = shells.open(from.login, monitor);
        if (!source)
            return pass(source.error());
        auto fetched = fetchFile(**source, from.path, mostBundleBytes, monitor);
        if (!fetched)
            return pass(fetched.error());
        sealed = *std::move(fetched);
    }
    monitor.progress(0, 0, Words::tr("Bringing the bundle to %1…").arg(to.login));
    const auto target = shells.open(to.login, monitor);
    if (!target)
        return pass(target.error());
    auto pushed = pushFile(**target, {.path = to.path, .content = sealed}, monitor);
    if (!pushed)
        return pass(pushed.error());
    return CarriedBundle{sealed.size(), *std::move(pushed)};
}

} // namespace rd
