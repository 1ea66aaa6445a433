// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/orderpage.h"

#include "gui/replicas/installeroptions.h"
#include "gui/replicas/namelist.h"
#include "gui/replicas/probeline.h"
#include "gui/replicas/reviewpage.h"
#include "gui/theme.h"
#include "models/facts.h"
#include "preflight/hostname.h"
#include "ui_orderpage.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLocale>
#include <QMetaMethod>
#include <QShortcut>
#include <QStandardItemModel>
#include <algorithm>

namespace rd {
namespace {

/// As the list of sources shows it: what stands in the way, else the roles and what speaks against it.
QString sourceLine(const SourceAdvice &advice, const Server *server)
{
    QStringList words = advice.possible() && server ? roleNames(*server) : QStringList();
    words << (advice.possible() ? advice.remarks : advice.obstacles);
    if (advice.roundTrip)
        words << OrderPage::tr("%1 ms away").arg(QLocale().toString(*advice.roundTrip, 'f', *advice.roundTrip < 10 ? 1 : 0));
    return words.isEmpty() ? advice.server.fqdn()
                           : QStringLiteral("%1  (%2)").arg(advice.server.fqdn(), words.join(QStringLiteral(", ")));
}

void setFontOf(QLabel *label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

OrderPage::OrderPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::OrderPage>())
{
    m_ui->setupUi(this);
    setUpLooks();
    setUpDraft();
    setUpProbes();
    setFocusProxy(m_ui->targetField);
    for (QLineEdit *field :
         {m_ui->targetField, m_ui->sourceLogin, m_ui->targetLogin, m_ui->forwardersField, m_ui->addressField, m_ui->reverseField})
        connect(field, &QLineEdit::textChanged, this, &OrderPage::edit);
    for (QCheckBox *check : {m_ui->caCheck, m_ui->dnsCheck, m_ui->noReverseCheck, m_ui->noConncheckCheck, m_ui->noNtpCheck})
        connect(check, &QCheckBox::toggled, this, &OrderPage::edit);
    connect(m_ui->sourceChoice, &QComboBox::currentIndexChanged, this, &OrderPage::edit);
    connect(m_ui->installerOptions, &InstallerOptions::changed, this, &OrderPage::edit);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, [this] { emit reviewRequested(order()); });
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] { emit checkRequested(order()); });
    connect(m_ui->backButton, &QToolButton::clicked, this, &OrderPage::backRequested);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &OrderPage::backRequested);
    review();
}

OrderPage::~OrderPage() = default;

void OrderPage::setUpLooks()
{
    setFontOf(m_ui->heading, 1.35);
    for (QLabel *heading : {m_ui->machinesHeading, m_ui->rolesHeading, m_ui->dnsHeading, m_ui->specialHeading,
                            m_ui->outlookHeading, m_ui->commandsHeading}) {
        setFontOf(heading, 1.0);
        heading->setContentsMargins(0, heading == m_ui->machinesHeading || heading == m_ui->outlookHeading ? 0 : 12, 0, 0);
    }
    theme::alignLabels(*m_ui->inputForm);
    m_ui->backButton->setIcon(theme::icon(QStringLiteral("back")));
    m_ui->commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->commands->setLineWrapMode(QPlainTextEdit::NoWrap); // they are in lines that the shell understands
    constexpr int commandLines = 9;
    m_ui->commands->setFixedHeight(commandLines * m_ui->commands->fontMetrics().lineSpacing() + theme::wideGap);
}

void OrderPage::setUpDraft()
{
    auto *take = new QPushButton(tr("&Take it up"), this);
    take->setObjectName(QStringLiteral("takeDraftButton"));
    auto *refuse = new QPushButton(tr("Forget it"), this);
    refuse->setObjectName(QStringLiteral("refuseDraftButton"));
    for (QPushButton *button : {take, refuse})
        m_ui->draftBanner->addAction(button);
    m_ui->draftBox->hide();
    connect(take, &QPushButton::clicked, this, [this] {
        m_ui->draftBox->hide();
        setOrder(m_draft);
    });
    connect(refuse, &QPushButton::clicked, this, [this] {
        m_ui->draftBox->hide();
        emit draftRefused();
    });
    m_ui->planButton->setIcon(theme::icon(QStringLiteral("folder")));
    connect(m_ui->planButton, &QPushButton::clicked, this, &OrderPage::askForPlan);
}

void OrderPage::setUpProbes()
{
    const std::array names{QStringLiteral("sourceProbe"), QStringLiteral("targetProbe")};
    const std::array fields{m_ui->sourceLogin, m_ui->targetLogin};
    for (size_t i = 0; i < fields.size(); ++i) {
        auto *line = new ProbeLine(names[i], this);
        m_probeLines[i] = line;
        int row = 0;
        QFormLayout::ItemRole role{};
        m_ui->inputForm->getWidgetPosition(fields[i], &row, &role);
        m_ui->inputForm->insertRow(row + 1, QString(), line);
        m_ui->inputForm->setRowVisible(line, false);
        connect(line, &ProbeLine::changed, this, [this, line] { m_ui->inputForm->setRowVisible(line, !line->isEmpty()); });
    }
    constexpr int pause = 400;
    m_probeTimer.setInterval(pause);
    m_probeTimer.setSingleShot(true);
    connect(&m_probeTimer, &QTimer::timeout, this, &OrderPage::lookAtMachines);
}

void OrderPage::lookAtMachines()
{
    if (!isVisible())
        return;
    const ReplicaOrder now = order();
    lookAt(Machine::Source, {now.source, now.sourceLogin});
    lookAt(Machine::Target, {targetProblem(now).isEmpty() ? now.target : QString(), now.targetLogin});
}

void OrderPage::lookAt(Machine which, const MachineName &machine)
{
    MachineName &known = m_probed[static_cast<size_t>(which)];
    if (machine == known)
        return;
    known = machine;
    ProbeLine *line = m_probeLines[static_cast<size_t>(which)];
    if (machine.fqdn.isEmpty() || !isSignalConnected(QMetaMethod::fromSignal(&OrderPage::probeRequested))) {
        line->forget();
        return;
    }
    line->showLooking();
    emit probeRequested(which, machine);
}

void OrderPage::showProbe(Machine which, const MachineName &machine, const MachineProbe &probe)
{
    if (machine == m_probed[static_cast<size_t>(which)])
        m_probeLines[static_cast<size_t>(which)]->showProbe(probe);
}

void OrderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_probed = {}; // the machines may have changed meanwhile
    for (ProbeLine *line : m_probeLines)
        line->forget();
    m_probeTimer.start();
}

void OrderPage::setRoundTrips(const QHash<ServerId, double> &milliseconds)
{
    m_roundTrips = milliseconds;
    review();
}

void OrderPage::askForPlan()
{
    auto *dialog = new QFileDialog(this, tr("Open a plan"), QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("planDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OrderPage::planRequested);
    dialog->open();
}

void OrderPage::offerDraft(const ReplicaOrder &draft)
{
    m_draft = draft;
    m_ui->draftBanner->showMessage({QStringLiteral("state-info"), tr("Draft"), Tone::Active},
                                   tr("An order for %1 was begun and not started").arg(draft.target),
                                   tr("What was typed then was kept, but for secrets, which are never kept."));
    m_ui->draftBox->show();
}

void OrderPage::edit()
{
    review();
    m_probeTimer.start();
    if (m_filling)
        return;
    m_ui->draftBox->hide();
    emit edited();
}

void OrderPage::setOrder(const ReplicaOrder &order)
{
    m_filling = true;
    chooseSource(ServerId(order.source));
    m_ui->targetField->setText(order.target);
    m_ui->sourceLogin->setText(order.sourceLogin);
    m_ui->targetLogin->setText(order.targetLogin);
    m_ui->addressField->setText(order.ipAddresses.join(u' '));
    m_ui->reverseField->setText(order.reverseZones.join(u' '));
    m_ui->noReverseCheck->setChecked(order.noReverse);
    m_ui->caCheck->setChecked(order.setupCa);
    m_ui->dnsCheck->setChecked(order.setupDns);
    m_ui->forwardersField->setText(order.forwarders.join(u' '));
    m_ui->noConncheckCheck->setChecked(order.skipConncheck);
    m_ui->noNtpCheck->setChecked(order.noNtp);
    m_ui->installerOptions->readFrom(order);
    m_filling = false;
    review();
    emit edited();
}

void OrderPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const QString chosen = m_ui->sourceChoice->currentData().toString();
    {
        const QSignalBlocker quiet(m_ui->sourceChoice);
        m_ui->sourceChoice->clear();
    }
    m_ranking.clear();
    if (!snapshot)
        return;
    m_ui->installerOptions->setDomain(snapshot->domainLevel,
                                      std::any_of(snapshot->servers.cbegin(), snapshot->servers.cend(),
                                                  [](const Server &server) { return server.hasService(u"CA"); }));
    showSources();
    if (!chosen.isEmpty())
        chooseSource(ServerId(chosen));
    m_ui->targetField->setPlaceholderText(QStringLiteral("ipa%1.%2").arg(snapshot->servers.size() + 1).arg(snapshot->domain));
    review();
}

void OrderPage::showSources()
{
    if (!m_snapshot)
        return;
    const QList<SourceAdvice> ranking = rankSources(*m_snapshot, order(), m_roundTrips);
    QStringList lines;
    for (const SourceAdvice &advice : ranking)
        lines << sourceLine(advice, m_snapshot->server(advice.server));
    QStringList shown;
    for (int i = 0; i < m_ui->sourceChoice->count(); ++i)
        shown << m_ui->sourceChoice->itemText(i);
    m_ranking = ranking;
    if (shown == lines)
        return;
    const QString chosen = m_ui->sourceChoice->currentData().toString();
    const QSignalBlocker quiet(m_ui->sourceChoice);
    m_ui->sourceChoice->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_ui->sourceChoice->model());
    for (int i = 0; i < ranking.size(); ++i) {
        m_ui->sourceChoice->addItem(lines[i], ranking[i].server.fqdn());
        if (!ranking[i].possible())
            items->item(i)->setEnabled(false);
    }
    if (const int index = m_ui->sourceChoice->findData(chosen); index >= 0)
        m_ui->sourceChoice->setCurrentIndex(index);
}

QString OrderPage::sourceProblem(const QString &source) const
{
    const auto advice = std::find_if(m_ranking.begin(), m_ranking.end(),
                                     [&source](const SourceAdvice &one) { return one.server.fqdn() == source; });
    return advice == m_ranking.end() || advice->possible() ? QString() : advice->obstacles.first();
}

void OrderPage::chooseSource(const ServerId &source)
{
    const QSignalBlocker quiet(m_ui->sourceChoice);
    if (const int index = m_ui->sourceChoice->findData(source.fqdn()); index >= 0)
        m_ui->sourceChoice->setCurrentIndex(index);
    review();
}

void OrderPage::setPlans(const QStringList &bundle, const QStringList &promotion)
{
    m_bundlePlan = bundle;
    m_promotionPlan = promotion;
    review();
}

ReplicaOrder OrderPage::order() const
{
    ReplicaOrder order;
    order.source = m_ui->sourceChoice->currentData().toString();
    order.target = m_ui->targetField->text().trimmed();
    order.sourceLogin = m_ui->sourceLogin->text().trimmed();
    order.targetLogin = m_ui->targetLogin->text().trimmed();
    order.ipAddresses = namesIn(m_ui->addressField->text());
    order.reverseZones = namesIn(m_ui->reverseField->text());
    order.noReverse = m_ui->noReverseCheck->isChecked();
    order.setupCa = m_ui->caCheck->isChecked();
    order.setupDns = m_ui->dnsCheck->isChecked();
    if (order.setupDns)
        order.forwarders = namesIn(m_ui->forwardersField->text());
    order.skipConncheck = m_ui->noConncheckCheck->isChecked();
    order.noNtp = m_ui->noNtpCheck->isChecked();
    if (promotes())
        order.domainLevel = m_snapshot->domainLevel;
    m_ui->installerOptions->writeTo(order);
    return order;
}

void OrderPage::clear()
{
    m_filling = true;
    for (QLineEdit *field : {m_ui->targetField, m_ui->targetLogin, m_ui->forwardersField, m_ui->addressField, m_ui->reverseField})
        field->clear();
    for (QCheckBox *check : {m_ui->caCheck, m_ui->dnsCheck, m_ui->noReverseCheck, m_ui->noConncheckCheck, m_ui->noNtpCheck})
        check->setChecked(false);
    m_ui->installerOptions->clear();
    m_filling = false;
    emit edited();
}

QString OrderPage::targetProblem(const ReplicaOrder &order) const
{
    if (order.target.isEmpty())
        return {};
    if (const auto broken = hostnameProblem(order.target))
        return *broken;
    const Server *known = m_snapshot ? m_snapshot->server(ServerId(order.target)) : nullptr;
    return known ? tr("This name belongs to a server of the domain already.") : QString();
}

void OrderPage::review()
{
    showSources(); // roles decide who can be the source
    const ReplicaOrder now = order();
    const QString wrong = targetProblem(now);
    QPalette toned = m_ui->targetProblem->palette();
    toned.setColor(QPalette::WindowText, theme::color(Tone::Bad, palette()));
    m_ui->targetProblem->setPalette(toned);
    m_ui->targetProblem->setText(wrong);
    m_ui->targetProblem->setVisible(!wrong.isEmpty());
    m_ui->targetField->setAccessibleDescription(wrong);
    m_ui->sourceLogin->setPlaceholderText(now.source);
    m_ui->targetLogin->setPlaceholderText(now.target);
    m_ui->forwardersField->setEnabled(now.setupDns);
    m_ui->forwardersLabel->setEnabled(now.setupDns);
    m_ui->reverseField->setEnabled(!now.noReverse);

    QStringList missing;
    if (const QString problem = sourceProblem(now.source); !problem.isEmpty())
        missing << tr("%1 cannot be the source: %2.").arg(now.source, problem);
    if (now.target.isEmpty())
        missing << tr("Type the name of the new replica.");
    else if (!wrong.isEmpty())
        missing << tr("The name of the new replica cannot be used.");
    else
        missing << now.problems();
    m_ui->missingLabel->setText(missing.isEmpty() ? tr("Ready. Nothing is changed before you press Start on the last page.")
                                                  : missing.first());
    const StateLook look = missing.isEmpty() ? theme::look(StepState::Done)
                                             : StateLook{QStringLiteral("state-info"), tr("Not complete"), Tone::Muted};
    m_ui->missingIcon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
    m_ui->reviewButton->setEnabled(missing.isEmpty());
    m_ui->checkButton->setEnabled(missing.isEmpty());
    showOutlook(now);
}

DomainNames OrderPage::domainNames() const
{
    return m_snapshot ? DomainNames{m_snapshot->domain, m_snapshot->realm} : DomainNames{};
}

void OrderPage::showOutlook(const ReplicaOrder &order)
{
    QStringList lines;
    const QStringList &plan = promotes() ? m_promotionPlan : m_bundlePlan;
    for (int i = 0; i < plan.size(); ++i)
        lines << QStringLiteral("%1.  %2").arg(i + 1).arg(plan[i]);
    m_ui->outlookLabel->setText(lines.join(u'\n'));
    ReplicaOrder shown = order;
    if (shown.target.isEmpty())
        shown.target = m_ui->targetField->placeholderText();
    m_ui->commands->setPlainText(commandsText(shown, domainNames()).trimmed());
    const QString target = shown.target.isEmpty() ? tr("the new machine") : shown.target;
    const auto [title, text] = pointOfNoReturn(shown, target);
    m_ui->noReturnBanner->showMessage({QStringLiteral("state-warning"), tr("Point of no return"), Tone::Warning}, title, text);
}

void OrderPage::showError(const Error &error)
{
    m_ui->missingLabel->setText(error.summary);
    m_ui->missingIcon->setPixmap(
        theme::icon(theme::look(StepState::Failed), palette()).pixmap(theme::smallIcon, theme::smallIcon));
}

void OrderPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_ui->reviewButton)
        review();
    QWidget::changeEvent(event);
}

} // namespace rd
