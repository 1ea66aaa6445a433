// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bundles/bundledialog.h"

#include "bundle/realminfo.h"
#include "gui/bundles/pinnedfile.h"
#include "gui/replicas/namelist.h"
#include "gui/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/secretedit.h"
#include "plan/bundlestore.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace rd {

BundleDialog::BundleDialog(const SnapshotPtr &snapshot, QWidget *parent)
    : WorkDialog(parent),
      m_snapshot(snapshot),
      m_hasDogtag(std::any_of(snapshot->servers.cbegin(), snapshot->servers.cend(),
                              [](const Server &server) { return server.hasService(u"CA"); })),
      m_inputs(new QWidget(this)),
      m_form(new QFormLayout(m_inputs)),
      m_outlook(plainLabel(this, QStringLiteral("outlookLabel")))
{
    setObjectName(QStringLiteral("bundleDialog"));
    setWindowTitle(tr("Build a bundle"));
    constexpr QSize usual(680, 560);
    resize(usual);
    setUpForm();
    setUpColumn();
    connect(doButton(), &QPushButton::clicked, this, &BundleDialog::begin);
    askForPassword();
    review();
    m_target->setFocus();
}

void BundleDialog::askForPassword()
{
    m_passwordKept.reset();
    m_password->setPlaceholderText(tr("Of the server that makes it; it seals the bundle"));
}

QLineEdit *BundleDialog::addField(const QString &name, const QString &label, const QString &hint)
{
    auto *field = new QLineEdit(m_inputs);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &BundleDialog::review);
    return field;
}

PinnedFile *BundleDialog::addFile(const QString &name, const QString &label)
{
    QString plain = label;
    auto *file = new PinnedFile(plain.remove(u'&'), m_inputs);
    file->setObjectName(name);
    m_form->addRow(label, file);
    connect(file, &PinnedFile::changed, this, &BundleDialog::review);
    return file;
}

void BundleDialog::setUpForm()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(theme::wideGap);
    m_target = addField(QStringLiteral("targetField"), tr("&New machine"),
                        QStringLiteral("ipa%1.%2").arg(m_snapshot->servers.size() + 1).arg(m_snapshot->domain));
    m_source = new QComboBox(m_inputs);
    m_source->setObjectName(QStringLiteral("sourceChoice"));
    for (const Server &server : m_snapshot->servers)
        if (server.reached)
            m_source->addItem(server.id.fqdn());
    m_source->setCurrentIndex(std::max(0, m_source->findText(m_snapshot->askedFirst.fqdn())));
    m_form->addRow(tr("&Made by"), m_source);
    m_way = new QComboBox(m_inputs);
    m_way->setObjectName(QStringLiteral("wayChoice"));
    if (m_hasDogtag)
        m_way->addItem(tr("Made by the domain’s CA, on that server"), int(BundleWay::OnSource));
    m_way->addItem(tr("From PKCS#12 files of the new machine"), int(BundleWay::FromFiles));
    if (!m_hasDogtag)
        m_way->addItem(tr("Signed here, with the CA’s PKCS#12 file"), int(BundleWay::SignedHere));
    m_form->addRow(tr("&Certificates"), m_way);
    m_directoryServer = addFile(QStringLiteral("directoryServerFile"), tr("&Directory server"));
    m_webServer = addFile(QStringLiteral("webServerFile"), tr("&Web server"));
    m_kdc = addFile(QStringLiteral("kdcFile"), tr("&KDC (optional)"));
    m_authority = addFile(QStringLiteral("authorityFile"), tr("CA &file"));
    m_release = addField(QStringLiteral("releaseField"), tr("&Release to name"), tr("None: every release accepts it"));
    m_release->setToolTip(tr("FreeIPA’s release, as 3.3.5. It must not be newer than that of the new machine."));
    m_addresses = addField(QStringLiteral("addressField"), tr("&Addresses for DNS"), tr("None: DNS stays as it is"));
    m_reverseZones = addField(QStringLiteral("reverseField"), tr("Re&verse zones"), tr("Found by the address"));

    m_placeRow = new QWidget(m_inputs);
    m_placeKind = new QComboBox(m_placeRow);
    m_placeKind->setObjectName(QStringLiteral("placeKind"));
    m_placeKind->setAccessibleName(tr("Where the bundle goes"));
    m_placeKind->addItem(tr("Machine, over SSH"));
    m_placeKind->addItem(tr("File on this machine"));
    m_place = new QLineEdit(m_placeRow);
    m_place->setObjectName(QStringLiteral("placeField"));
    m_place->setAccessibleName(tr("Machine or file"));
    auto *browse = new QToolButton(m_placeRow);
    browse->setObjectName(QStringLiteral("placeButton"));
    browse->setIcon(theme::icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file: %1").arg(tr("Where the bundle goes")));
    auto *row = new QHBoxLayout(m_placeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    row->addWidget(m_placeKind);
    row->addWidget(m_place, 1);
    row->addWidget(browse);
    m_form->addRow(tr("&Goes to"), m_placeRow);
    m_placeRow->setFocusProxy(m_placeKind);
    m_password = new SecretEdit(m_inputs);
    m_password->setObjectName(QStringLiteral("passwordField"));
    m_password->setAccessibleName(tr("Directory Manager password"));
    m_form->addRow(tr("Directory Manager’s passw&ord"), m_password);
    theme::alignLabels(*m_form);

    for (QComboBox *choice : {m_source, m_way})
        connect(choice, &QComboBox::currentIndexChanged, this, &BundleDialog::review);
    connect(m_placeKind, &QComboBox::currentIndexChanged, this, [this] {
        m_place->clear();
        review();
    });
    connect(m_place, &QLineEdit::textChanged, this, &BundleDialog::review);
    connect(m_password, &QLineEdit::textChanged, this, &BundleDialog::review);
    connect(browse, &QToolButton::clicked, this, &BundleDialog::choosePlace);
}

void BundleDialog::setUpColumn()
{
    doButton()->setDefault(true);
    cancelButton()->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::wideGap);
    column->setSpacing(theme::wideGap);
    column->addWidget(m_inputs);
    column->addWidget(m_outlook);
    column->addStretch(1);
    addWork(column);
}

BundleWay BundleDialog::way() const
{
    return static_cast<BundleWay>(m_way->currentData().toInt());
}

BundleOrder BundleDialog::order() const
{
    BundleOrder order;
    order.replica.target = m_target->text().trimmed();
    order.replica.source = m_source->currentText();
    order.replica.ipAddresses = namesIn(m_addresses->text());
    order.replica.reverseZones = namesIn(m_reverseZones->text());
    order.way = way();
    if (order.way == BundleWay::OnSource)
        return order;
    order.version = versionNumber(m_release->text().trimmed());
    const QString place = m_place->text().trimmed();
    if (m_placeKind->currentIndex() == 0)
        order.place = {place.isEmpty() ? order.replica.target : place, bundlePathFor(order.replica.target)};
    else
        order.place = {{}, place};
    return order;
}

/// The first thing that is missing or wrong; empty: it can be tried.
QString BundleDialog::problem() const
{
    BundleOrder wanted = order();
    if (wanted.replica.target.isEmpty())
        return tr("Name the machine that shall become a replica.");
    if (m_snapshot->server(ServerId(wanted.replica.target)))
        return tr("%1 is a server of this domain already.").arg(wanted.replica.target);
    const auto stand = [](const PinnedFile *file) {
        return file->isBlank() ? std::nullopt : std::optional<GivenPkcs12>(GivenPkcs12());
    };
    wanted.directoryServer = stand(m_directoryServer);
    wanted.webServer = stand(m_webServer);
    wanted.authority = stand(m_authority);
    if (const QStringList problems = wanted.problems(); !problems.isEmpty())
        return problems.first();
    if (wanted.way != BundleWay::OnSource && !m_release->text().trimmed().isEmpty() && wanted.version == 0)
        return tr("The release is a number of FreeIPA’s, as 3.3.5.");
    if (wanted.way != BundleWay::OnSource && wanted.place.login.isEmpty() && wanted.place.path.isEmpty())
        return tr("Choose the file that the bundle goes into.");
    if (m_password->isBlank() && !m_passwordKept)
        return tr("Directory Manager’s password is needed: it seals the bundle.");
    return {};
}

void BundleDialog::review()
{
    const BundleWay chosen = way();
    for (PinnedFile *file : {m_directoryServer, m_webServer, m_kdc, m_authority}) {
        const bool shown = chosen != BundleWay::OnSource && (file == m_authority) == (chosen == BundleWay::SignedHere);
        const bool optional = file == m_kdc && chosen != BundleWay::OnSource;
        file->setVisible(shown || optional);
        m_form->labelForField(file)->setVisible(shown || optional);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_release), m_placeRow}) {
        field->setVisible(chosen != BundleWay::OnSource);
        m_form->labelForField(field)->setVisible(chosen != BundleWay::OnSource);
    }
    const bool toMachine = m_placeKind->currentIndex() == 0;
    m_placeRow->findChild<QToolButton *>(QStringLiteral("placeButton"))->setVisible(!toMachine);
    m_place->setPlaceholderText(toMachine ? tr("As ssh takes it; else by its name") : tr("replica-info-….gpg"));

    const QString missing = problem();
    const QString source = m_source->currentText();
    if (!missing.isEmpty())
        m_outlook->setText(missing);
    else if (chosen == BundleWay::OnSource)
        m_outlook->setText(tr("A Dogtag CA signs for its own servers only: ipa-replica-prepare runs on %1, over SSH, and the "
                              "bundle stays there.")
                               .arg(source));
    else
        m_outlook->setText(tr("The bundle is built in the memory of this machine, from the directory of %1 and these files, and "
                              "checked as any other before it goes anywhere.")
                               .arg(source));
    m_inputs->setEnabled(!isRunning());
    doButton()->setText(chosen == BundleWay::OnSource ? tr("&Prepare it there") : tr("&Build it"));
    doButton()->setVisible(!isRunning());
    doButton()->setEnabled(missing.isEmpty());
    cancelButton()->setText(isRunning() ? tr("Stop") : tr("Cancel"));
}

void BundleDialog::begin()
{
    if (isRunning() || !problem().isEmpty())
        return;
    BundleOrder wanted = order();
    if (wanted.way != BundleWay::OnSource)
        wanted.kdc = m_kdc->take();
    if (wanted.way == BundleWay::FromFiles) {
        wanted.directoryServer = m_directoryServer->take();
        wanted.webServer = m_webServer->take();
    } else if (wanted.way == BundleWay::SignedHere) {
        wanted.authority = m_authority->take();
    }
    if (!m_password->isBlank())
        m_passwordKept = std::make_shared<const Secret>(m_password->take());
    m_password->setPlaceholderText(tr("As given before"));
    wanted.passphrase = m_passwordKept;
    setRunning(true);
    banner()->hide();
    review();
    cancelButton()->setFocus();
    emit makeRequested(wanted);
}

void BundleDialog::showFailed(const Error &error)
{
    setRunning(false);
    clearWork();
    if (error.fault == Fault::AuthFailed && way() == BundleWay::OnSource) // else it may be a file's
        askForPassword();
    if (error.fault == Fault::Cancelled)
        banner()->showMessage({QStringLiteral("state-interrupted"), tr("Stopped"), Tone::Warning}, tr("Stopped"), error.advice);
    else
        banner()->showError(error);
    banner()->show();
    review();
    (m_passwordKept ? m_target : m_password)->setFocus();
}

void BundleDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where the bundle goes"), {}, tr("Bundles (*.gpg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("replica-info-%1.gpg").arg(m_target->text().trimmed()));
    connect(dialog, &QFileDialog::fileSelected, m_place, &QLineEdit::setText);
    dialog->open();
}

} // namespace rd
