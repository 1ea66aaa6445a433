// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundlecontroller.h"

#include "core/job.h"
#include "gui/bundles/bundlespage.h"
#include "gui/guiasker.h"
#include "plan/filepush.h"

namespace rd {
namespace {

struct Found
{
    QList<StoredBundle> bundles;
    QList<Error> problems;
};

QStringList namesOf(const SnapshotPtr &snapshot)
{
    QStringList names;
    if (snapshot)
        for (const Server &server : snapshot->servers)
            names << server.id.fqdn();
    return names;
}

/// Opens what was read. A password that does not fit is forgotten, so that the next try asks again.
Result<ShownBundle> opened(const QString &name, const QByteArray &sealed, const BundleExpectation &expected,
                           const Question &question, BundleReader &reader, Credentials &credentials, Monitor &monitor)
{
    const auto password = credentials.get(question, monitor);
    if (!password)
        return pass(password.error());
    auto contents = reader.open(sealed, **password);
    if (!contents) {
        if (contents.error().fault == Fault::AuthFailed)
            credentials.forget(question.kind, question.subject);
        return pass(contents.error());
    }
    BundleExpectation wanted = expected;
    if (wanted.targetHost.isEmpty())
        wanted.targetHost = contents->realm.destination;
    return ShownBundle{name, *contents, judgeBundle(*contents, wanted), wanted.now};
}

} // namespace

BundleController::BundleController(const Outside &outside, QThreadPool &pool, BundlesPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_page(page),
      m_asker(std::make_shared<GuiAsker>()),
      m_credentials(std::make_shared<Credentials>(m_asker, m_outside.logins)),
      m_shells(outside.shells(m_credentials)),
      m_reader(outside.bundles)
{
    connect(&page, &BundlesPage::lookRequested, this, &BundleController::look);
    connect(&page, &BundlesPage::openRequested, this, &BundleController::open);
    connect(&page, &BundlesPage::openFileRequested, this, &BundleController::openFile);
    connect(&page, &BundlesPage::wipeRequested, this, &BundleController::wipe);
    connect(&page, &BundlesPage::carryRequested, this, &BundleController::carry);
    connect(&page, &BundlesPage::makeRequested, this, &BundleController::make);
    connect(&page, &BundlesPage::stopRequested, this, [this] {
        if (m_stop)
            m_stop();
    });
    connect(m_asker.get(), &GuiAsker::asked, &page, &BundlesPage::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, &page, &BundlesPage::withdrawQuestion);
    connect(&page, &BundlesPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(&page, &BundlesPage::answerRefused, m_asker.get(), &GuiAsker::refuse);
    setSnapshot({});
}

BundleController::~BundleController()
{
    m_asker->close(); // a worker may wait for an answer
}

void BundleController::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_page.setSnapshot(snapshot);
}

void BundleController::setSignIn(const SignIn &signIn)
{
    m_signIn = signIn;
    m_page.clear();
}

Question BundleController::passwordQuestion() const
{
    return {.kind = Question::Kind::DirectoryManager,
            .subject = m_snapshot ? m_snapshot->realm : QString(),
            .prompt = tr("Directory Manager password"),
            .reason = tr("It opens the bundle. It is the one that was valid when the bundle was made.")};
}

BundleExpectation BundleController::expectation() const
{
    BundleExpectation expected{.now = QDateTime::currentDateTimeUtc()};
    if (m_snapshot) {
        expected.realm = m_snapshot->realm;
        expected.domain = m_snapshot->domain;
    }
    return expected;
}

template<typename Work, typename Handler, typename Refused>
void BundleController::run(const QString &what, Work work, Handler handler, Refused refused)
{
    m_page.setBusy(what);
    auto job = startJob(m_pool, work);
    m_stop = [job]() mutable { job.cancel(); };
    const auto *watcher = deliver(job, this, [this, handler, refused](const auto &answer) {
        m_stop = {};
        m_page.setBusy({});
        if (answer)
            handler(answer);
        else
            refused(answer.error());
    });
    connect(watcher, &QFutureWatcherBase::progressTextChanged, &m_page, &BundlesPage::showStage);
}

template<typename Work, typename Handler>
void BundleController::run(const QString &what, Work work, Handler handler)
{
    run(what, work, handler, [this](const Error &error) {
        if (error.fault != Fault::Cancelled)
            m_page.showError(error);
    });
}

void BundleController::look()
{
    const QStringList servers = namesOf(m_snapshot);
    run(
        tr("Looking for bundles on the servers…"),
        [servers, shells = m_shells](Monitor &monitor) -> Result<Found> {
            Found found;
            for (const BundleLook &look : lookForBundles(servers, *shells, monitor)) {
                found.bundles += look.bundles;
                if (look.problem)
                    found.problems += *look.problem;
            }
            return found;
        },
        [this, servers](const Result<Found> &found) { m_page.setBundles(found->bundles, servers, found->problems); });
}

void BundleController::open(const StoredBundle &bundle)
{
    const Question question = passwordQuestion();
    if (m_signIn.password && m_signIn.method == SignIn::Method::Simple)
        m_credentials->remember(question.kind, question.subject, m_signIn.password);
    BundleExpectation expected = expectation();
    expected.targetHost = bundle.destination;
    expected.file = bundle.file;
    run(
        tr("Opening the bundle for %1…").arg(bundle.destination),
        [bundle, expected, question, shells = m_shells, reader = m_reader,
         credentials = m_credentials](Monitor &monitor) -> Result<ShownBundle> {
            const auto shell = shells->open(bundle.host, monitor);
            if (!shell)
                return pass(shell.error());
            const auto sealed = fetchFile(**shell, bundle.path, mostBundleBytes, monitor);
            if (!sealed)
                return pass(sealed.error());
            return opened(tr("%1 on %2").arg(bundle.path, bundle.host), *sealed, expected, question, *reader, *credentials,
                          monitor);
        },
        [this](const Result<ShownBundle> &shown) { m_page.showOpened(*shown); });
}

void BundleController::openFile(const QString &path)
{
    BundleExpectation expected = expectation();
    run(
        tr("Opening the bundle…"),
        [path, expected, question = passwordQuestion(), reader = m_reader,
         credentials = m_credentials](Monitor &monitor) mutable -> Result<ShownBundle> {
            const auto file = readLocalFile(path);
            if (!file)
                return pass(file.error());
            expected.file = file->facts;
            expected.file.owner.clear(); // on the administrator's own machine it is theirs
            return opened(path, file->bytes, expected, question, *reader, *credentials, monitor);
        },
        [this](const Result<ShownBundle> &shown) { m_page.showOpened(*shown); });
}

void BundleController::wipe(const StoredBundle &bundle)
{
    run(
        tr("Wiping the bundle for %1 from %2…").arg(bundle.destination, bundle.host),
        [bundle, shells = m_shells](Monitor &monitor) -> Result<bool> {
            const auto shell = shells->open(bundle.host, monitor);
            if (!shell)
                return pass(shell.error());
            if (const auto gone = wipeFile(**shell, bundle.path, monitor); !gone)
                return pass(gone.error());
            return true;
        },
        [this](const Result<bool> &) { look(); });
}

void BundleController::carry(const StoredBundle &bundle, const QString &login)
{
    run(
        tr("Pushing the bundle for %1 to %2…").arg(bundle.destination, login),
        [bundle, login, shells = m_shells](Monitor &monitor) -> Result<CarriedBundle> {
            return carryBundle({bundle.host, bundle.path}, {login, bundlePathFor(bundle.destination)}, *shells, monitor);
        },
        [this, bundle, login](const Result<CarriedBundle> &carried) {
            m_page.showCarried(tr("The bundle for %1 is on %2.").arg(bundle.destination, login),
                               tr("%1 bytes, SHA-256 %2, the same on both machines.")
                                   .arg(carried->size)
                                   .arg(QString::fromLatin1(carried->sha256)));
        });
}

void BundleController::make(const BundleOrder &order)
{
    BundleOrder wanted = order;
    wanted.caFile = m_signIn.caFile;
    const BundlePorts ports{m_shells, m_outside.signIn, m_outside.bundleMaker, m_reader};
    run(
        tr("Building the bundle for %1…").arg(order.replica.target),
        [wanted, ports](Monitor &monitor) { return makeBundle(wanted, ports, monitor); },
        [this](const Result<MadeBundle> &made) {
            const auto &[login, path] = made->place;
            m_page.showMade({login.isEmpty() ? path : tr("%1 on %2").arg(path, login), made->contents, made->verdicts, made->now},
                            made->notes);
        },
        [this](const Error &error) { m_page.showNotMade(error); });
}

} // namespace rd
