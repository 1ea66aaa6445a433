// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bundles/bundlespage.h"

#include "bundle/realminfo.h"
#include "gui/bundles/bundledialog.h"
#include "gui/bundles/bundletables.h"
#include "gui/theme.h"
#include "models/bundlelistmodel.h"
#include "models/certificatemodel.h"
#include "models/verdictmodel.h"
#include "ui_bundlespage.h"

#include <QEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace rd {

BundlesPage::BundlesPage(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::BundlesPage>()),
      m_bundles(new BundleListModel(this)),
      m_verdicts(new VerdictModel(this)),
      m_certificates(new CertificateModel(this)),
      m_stop(new QPushButton(tr("&Stop"), this))
{
    m_ui->setupUi(this);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_ui->banner->addAction(m_stop);
    m_stop->hide();
    setUpLooks();
    setUpTables();
    setUpActions();
    clear();
}

BundlesPage::~BundlesPage() = default;

void BundlesPage::setUpLooks()
{
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    QFont strong = font();
    strong.setBold(true);
    m_ui->detailsTitle->setFont(strong);
    for (QLabel *label : {m_ui->detailsTitle, m_ui->detailsText, m_ui->emptyLabel})
        label->setTextFormat(Qt::PlainText);
    m_ui->lookButton->setIcon(theme::icon(QStringLiteral("refresh")));
    m_ui->openFileButton->setIcon(theme::icon(QStringLiteral("folder")));
    m_ui->buildButton->setIcon(theme::icon(QStringLiteral("add")));
    refreshIcons();
}

void BundlesPage::refreshIcons()
{
    constexpr int iconSize = 64;
    m_ui->emptyIcon->setPixmap(
        theme::icon(QStringLiteral("bundles"), theme::color(Tone::Muted, palette())).pixmap(iconSize, iconSize));
}

void BundlesPage::setUpTables()
{
    setUpBundleTables(*m_ui->bundleTable, *m_bundles, *m_ui->verdictTable, *m_verdicts, *m_ui->certificateTable, *m_certificates);
    constexpr int listShare = 1;
    constexpr int detailShare = 2;
    m_ui->splitter->setStretchFactor(0, listShare);
    m_ui->splitter->setStretchFactor(1, detailShare);
    constexpr int listHeight = 190;
    m_ui->splitter->setSizes({listHeight, 2 * listHeight});
    m_ui->detailsLayout->setStretchFactor(m_ui->verdictTable, 3);
    m_ui->detailsLayout->setStretchFactor(m_ui->certificateTable, 2);
    setFocusProxy(m_ui->bundleTable);
}

void BundlesPage::setUpActions()
{
    connect(m_ui->lookButton, &QPushButton::clicked, this, &BundlesPage::lookRequested);
    const auto open = [this] {
        if (const StoredBundle *bundle = selected(); bundle && m_ui->openBundleButton->isEnabled())
            emit openRequested(*bundle);
    };
    connect(m_ui->openBundleButton, &QPushButton::clicked, this, open);
    connect(m_ui->bundleTable, &QTableView::activated, this, open);
    connect(m_ui->wipeButton, &QPushButton::clicked, this, &BundlesPage::confirmWipe);
    connect(m_ui->pushButton, &QPushButton::clicked, this, &BundlesPage::carry);
    connect(m_ui->buildButton, &QPushButton::clicked, this, &BundlesPage::build);
    connect(m_stop, &QPushButton::clicked, this, &BundlesPage::stopRequested);
    connect(m_ui->openFileButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a bundle"), {}, tr("Bundles (*.gpg);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &BundlesPage::openFileRequested);
        dialog->open();
    });
    connect(m_ui->bundleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BundlesPage::selectionChanged);
    connect(m_ui->promptPanel, &PromptPanel::answered, this, &BundlesPage::answered);
    connect(m_ui->promptPanel, &PromptPanel::refused, this, &BundlesPage::answerRefused);
}

const StoredBundle *BundlesPage::selected() const
{
    return m_bundles->bundle(m_ui->bundleTable->currentIndex());
}

void BundlesPage::selectionChanged()
{
    const StoredBundle *bundle = selected();
    m_ui->wipeButton->setEnabled(bundle && !m_busy);
    for (QPushButton *button : {m_ui->openBundleButton, m_ui->pushButton})
        button->setEnabled(bundle && bundle->kind == StoredBundle::Kind::Sealed && !m_busy);
    m_ui->openFileButton->setEnabled(!m_busy);
    m_ui->lookButton->setEnabled(m_snapshot && !m_busy);
    m_ui->buildButton->setEnabled(m_snapshot && m_snapshot->domainLevel == 0 && !m_busy);
}

void BundlesPage::setBundles(const QList<StoredBundle> &bundles, const QStringList &servers, const QList<Error> &problems)
{
    m_bundles->setBundles(bundles, servers);
    m_ui->emptyLabel->setText(tr("No bundle lies on the servers of this domain."));
    m_ui->content->setCurrentWidget(bundles.isEmpty() ? m_ui->emptyContent : static_cast<QWidget *>(m_ui->bundleTable));
    if (!bundles.isEmpty())
        m_ui->bundleTable->selectRow(0);
    m_message = false;
    if (!problems.isEmpty()) {
        Error first = problems.first();
        if (problems.size() > 1)
            first.summary =
                tr("%n machine(s) could not be looked at. The first: %1", nullptr, int(problems.size())).arg(first.summary);
        showError(first);
    }
    showMessages();
    selectionChanged();
}

void BundlesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const QString first = snapshot ? QString() : tr("Sign in first.");
    m_ui->lookButton->setToolTip(first);
    m_ui->buildButton->setToolTip(
        snapshot && snapshot->domainLevel > 0
            ? tr("This domain is at level %1; bundles make replicas at level 0 only.").arg(snapshot->domainLevel)
            : first);
    selectionChanged();
}

void BundlesPage::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    if (m_busy) {
        m_message = true;
        m_ui->banner->showMessage({QStringLiteral("state-running"), tr("At work"), Tone::Active}, what);
    } else {
        m_message = false;
    }
    m_stop->setVisible(m_busy);
    showMessages();
    selectionChanged();
}

void BundlesPage::showStage(const QString &stage)
{
    if (m_dialog)
        m_dialog->showStage(stage);
    if (m_busy)
        setBusy(stage);
}

void BundlesPage::showDone(const QString &title, const QString &text)
{
    m_message = true;
    m_ui->banner->showMessage({QStringLiteral("state-in-sync"), tr("Done"), Tone::Good}, title, text);
    showMessages();
}

void BundlesPage::showMade(const ShownBundle &bundle, const QStringList &notes)
{
    if (m_dialog)
        m_dialog->accept();
    showOpened(bundle);
    showDone(tr("The bundle for %1 is made.").arg(bundle.contents.realm.destination),
             QStringList(QStringList{tr("It is in %1.").arg(bundle.name)} + notes).join(u'\n'));
}

void BundlesPage::showNotMade(const Error &error)
{
    if (m_dialog)
        m_dialog->showFailed(error);
    else
        showError(error);
}

void BundlesPage::showCarried(const QString &sentence, const QString &detail)
{
    showDone(sentence, detail);
}

void BundlesPage::showOpened(const ShownBundle &bundle)
{
    const RealmInfo &realm = bundle.contents.realm;
    const QString release = realm.version > 0 ? tr("FreeIPA %1").arg(versionText(realm.version)) : tr("no release named");
    m_ui->detailsTitle->setText(bundle.name);
    m_ui->detailsText->setText(tr("Made for %1 by %2, realm %3, %4.").arg(realm.destination, realm.source, realm.realm, release));
    m_verdicts->setVerdicts(bundle.verdicts);
    m_certificates->setCertificates(bundle.contents.certificates, bundle.now);
    m_ui->details->show();
}

void BundlesPage::showError(const Error &error)
{
    m_message = true;
    m_ui->banner->showError(error);
    showMessages();
}

void BundlesPage::clear()
{
    m_bundles->setBundles({}, {});
    m_ui->emptyLabel->setText(tr("Look on the servers for bundles, or open one that lies on this machine."));
    m_ui->content->setCurrentWidget(m_ui->emptyContent);
    m_ui->details->hide();
    if (m_dialog)
        m_dialog->done(QDialog::Rejected);
    m_message = false;
    showMessages();
    selectionChanged();
}

void BundlesPage::showMessages()
{
    m_ui->banner->setVisible(m_message);
    m_ui->promptPanel->setVisible(m_question);
    m_ui->messages->setVisible(m_message || m_question);
}

void BundlesPage::ask(const Question &question)
{
    if (m_dialog) {
        m_dialog->ask(question);
        return;
    }
    m_question = true;
    showMessages();
    m_ui->promptPanel->ask(question);
}

void BundlesPage::withdrawQuestion()
{
    if (m_dialog)
        m_dialog->withdrawQuestion();
    m_question = false;
    m_ui->promptPanel->dismiss();
    showMessages();
}

void BundlesPage::build()
{
    m_dialog = new BundleDialog(m_snapshot, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &BundleDialog::makeRequested, this, &BundlesPage::makeRequested);
    connect(m_dialog, &BundleDialog::stopRequested, this, &BundlesPage::stopRequested);
    connect(m_dialog, &BundleDialog::answered, this, &BundlesPage::answered);
    connect(m_dialog, &BundleDialog::answerRefused, this, &BundlesPage::answerRefused);
    m_dialog->open();
}

void BundlesPage::carry()
{
    const StoredBundle *bundle = selected();
    if (!bundle)
        return;
    auto *box = new QInputDialog(this);
    box->setObjectName(QStringLiteral("pushQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Push a bundle"));
    box->setLabelText(
        tr("The bundle for %1 goes from %2 to this machine, as ssh reaches it:").arg(bundle->destination, bundle->host));
    box->setTextValue(bundle->destination);
    box->setOkButtonText(tr("&Push"));
    connect(box, &QInputDialog::textValueSelected, this, [this, carried = *bundle](const QString &login) {
        if (!login.trimmed().isEmpty())
            emit carryRequested(carried, login.trimmed());
    });
    box->open();
}

void BundlesPage::confirmWipe()
{
    const StoredBundle *bundle = selected();
    if (!bundle)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Wipe a bundle"),
                                tr("The bundle for %1 will be wiped from %2.").arg(bundle->destination, bundle->host),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("wipeQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It cannot be brought back. A new one can be prepared on a server of the domain."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *wipe = box->addButton(tr("&Wipe"), QMessageBox::DestructiveRole);
    wipe->setObjectName(QStringLiteral("confirmWipeButton"));
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(wipe, &QPushButton::clicked, this, [this, wiped = *bundle] { emit wipeRequested(wiped); });
    box->open();
}

void BundlesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_ui->emptyIcon)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace rd
