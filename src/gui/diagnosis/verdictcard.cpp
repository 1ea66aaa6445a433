// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosis/verdictcard.h"

#include "gui/diagnosis/outcomelook.h"
#include "gui/logs/logtools.h"
#include "gui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rd {
namespace {

constexpr int mostEvidence = 6;
constexpr int mostConsequences = 8;

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

/// The file's own name, with the one of its folder where that tells more.
QString shortName(const QString &file)
{
    const QString name = file.section(u'/', -1);
    return name == QLatin1StringView("errors") || name == QLatin1StringView("access") ? file.section(u'/', -2) : name;
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("verdictCard"));
    m_column->setContentsMargins(theme::wideGap, 12, theme::wideGap, theme::wideGap);
}

void VerdictCard::setRunActions(bool failedRun, bool run)
{
    m_failedRun = failedRun;
    m_run = run;
}

void VerdictCard::begin(const StateLook &look, const QString &title, const QString &cause)
{
    delete m_body;
    m_look = look;
    m_body = new QWidget(this);
    m_column->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *icon = new QLabel(m_body);
    icon->setObjectName(QStringLiteral("verdictIcon"));
    constexpr int iconSize = 24;
    icon->setPixmap(theme::icon(look, palette()).pixmap(iconSize, iconSize));
    icon->setAlignment(Qt::AlignTop);
    row->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *word = plainLabel(m_body, QStringLiteral("verdictWord"), look.word);
    QPalette toned = word->palette();
    toned.setColor(QPalette::WindowText, theme::color(look.tone, palette()));
    word->setPalette(toned);
    QLabel *heading = plainLabel(m_body, QStringLiteral("verdictTitle"), title);
    QFont large = font();
    constexpr double larger = 1.25;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    heading->setFont(large);
    words->addWidget(word);
    words->addWidget(heading);
    row->addLayout(words, 1);
    column->addLayout(row);
    QLabel *why = plainLabel(m_body, QStringLiteral("verdictCause"), cause);
    why->setVisible(!cause.isEmpty());
    column->addWidget(why);
    setAccessibleName(look.word);
    setAccessibleDescription(title + u' ' + cause);
    update();
}

void VerdictCard::addHeading(const QString &text)
{
    QLabel *label = plainLabel(m_body, QStringLiteral("cardHeading"), text);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, theme::gap, 0, 0);
    m_body->layout()->addWidget(label);
}

void VerdictCard::addText(const QString &text, Tone tone)
{
    QLabel *label = plainLabel(m_body, QStringLiteral("cardText"), text);
    if (tone != Tone::Plain) {
        QPalette toned = label->palette();
        toned.setColor(QPalette::WindowText, theme::color(tone, palette()));
        label->setPalette(toned);
    }
    m_body->layout()->addWidget(label);
}

QWidget *VerdictCard::lineButton(const QString &file, qint64 line, const QString &text, bool decisive)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    auto *button = new QToolButton(row);
    button->setObjectName(QStringLiteral("lineButton"));
    button->setText(QStringLiteral("%1:%2").arg(shortName(file)).arg(line));
    button->setToolTip(tr("Shows line %1 of %2").arg(line).arg(file));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, file, line] { emit lineChosen(file, line); });
    QToolButton *among = logTool(row, QStringLiteral("lineInLogsButton"), QStringLiteral("logs"),
                                 tr("Shows line %1 of %2 among all logs").arg(line).arg(file));
    connect(among, &QToolButton::clicked, this, [this, file, line] { emit lineWantedInLogs(file, line); });
    QLabel *words = plainLabel(row, QStringLiteral("evidenceText"), text);
    QFont fixed = fixedFont();
    fixed.setBold(decisive);
    words->setFont(fixed);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(among, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return row;
}

void VerdictCard::addEvidence(const LogFinding &finding)
{
    if (finding.evidence.isEmpty())
        return;
    addHeading(tr("What shows it"));
    int shown = 0;
    for (const LogFinding::Evidence &spot : finding.evidence) {
        const bool decisive = spot.line == finding.line || spot.line == finding.healedBy;
        if (!decisive && shown >= mostEvidence)
            continue;
        ++shown;
        m_body->layout()->addWidget(lineButton(finding.file, spot.line, spot.text, decisive));
    }
    if (const qsizetype more = finding.seen - finding.evidence.size(); more > 0)
        addText(tr("%n more line(s) of this kind", nullptr, static_cast<int>(more)), Tone::Muted);
    if (finding.healedBy > 0 && finding.healedIn.isEmpty())
        addText(tr("Line %1 proves that it healed.").arg(finding.healedBy), Tone::Good);
    else if (finding.healedBy > 0)
        addText(tr("Line %1 of %2 proves that it healed.").arg(finding.healedBy).arg(finding.healedIn), Tone::Good);
}

void VerdictCard::addChain(const LogFinding &finding, const Diagnosis &all)
{
    QList<const LogFinding *> follows;
    QList<const LogFinding *> healed;
    for (const LogFinding &other : all.findings) {
        const bool same = other.id == finding.id && other.file == finding.file && other.line == finding.line;
        if (same)
            continue;
        if (!finding.id.isEmpty() && other.because == finding.id)
            follows << &other;
        else if (other.outcome == Outcome::Transient)
            healed << &other;
    }
    const auto list = [this](const QString &heading, const QList<const LogFinding *> &some) {
        if (some.isEmpty())
            return;
        addHeading(heading);
        for (const LogFinding *other : some.first(std::min<qsizetype>(some.size(), mostConsequences)))
            m_body->layout()->addWidget(lineButton(other->file, other->line, other->title, false));
        if (some.size() > mostConsequences)
            addText(tr("%n more", nullptr, static_cast<int>(some.size()) - mostConsequences), Tone::Muted);
    };
    list(tr("What it led to"), follows);
    list(tr("What has healed"), healed);
}

void VerdictCard::addCommand(const QString &host, const QString &command)
{
    auto *row = new QWidget(m_body);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::wideGap, 0, 0, 0);
    layout->setSpacing(theme::gap);
    if (!host.isEmpty())
        layout->addWidget(new QLabel(host, row));
    auto *field = new QLineEdit(command, row);
    field->setObjectName(QStringLiteral("commandField"));
    field->setReadOnly(true);
    field->setFont(fixedFont());
    field->setCursorPosition(0);
    field->setToolTip(command);
    field->setAccessibleName(host.isEmpty() ? tr("Command") : tr("Command. %1").arg(host));
    layout->addWidget(field, 1);
    auto *copy = new QToolButton(row);
    copy->setObjectName(QStringLiteral("copyCommandButton"));
    copy->setIcon(theme::icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copies this command"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [command] { QApplication::clipboard()->setText(command); });
    layout->addWidget(copy);
    m_body->layout()->addWidget(row);
}

void VerdictCard::addRemedy(const LogFinding &finding)
{
    if (finding.remedy.isEmpty())
        return;
    addHeading(tr("What to do"));
    int number = 0;
    for (const RemedyStep &step : finding.remedy) {
        addText(tr("%1. %2", "number and what to do").arg(++number).arg(step.text));
        if (!step.command.isEmpty())
            addCommand(remedyHost(step, finding.names), step.command);
    }
}

void VerdictCard::addFacts(const LogFinding &finding)
{
    QStringList facts;
    if (!finding.phase.isEmpty())
        facts << tr("Phase: %1").arg(finding.phase);
    if (!finding.step.isEmpty())
        facts << tr("Step: %1").arg(finding.step);
    if (!finding.lastError.isEmpty())
        facts << tr("Last error: %1").arg(finding.lastError);
    if (!finding.lookIn.isEmpty())
        facts << tr("Look in: %1").arg(finding.lookIn);
    if (!finding.versions.isEmpty())
        facts << tr("Affects: %1").arg(finding.versions);
    if (!finding.reference.isEmpty())
        facts << tr("Known from: %1").arg(finding.reference);
    if (!facts.isEmpty())
        addText(facts.join(u'\n'), Tone::Muted);
}

void VerdictCard::addActions(const LogFinding &finding)
{
    if (!m_run)
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme::gap, 0, 0);
    row->setSpacing(theme::gap);
    const auto add = [&](const char *name, const QString &text, auto signal) {
        auto *button = new QPushButton(text, m_body);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    const bool bad =
        finding.outcome == Outcome::Fatal || finding.outcome == Outcome::Symptom || finding.outcome == Outcome::Unknown;
    if (bad && m_failedRun) {
        add("cardMachinesButton", tr("Read both &machines' logs"), &VerdictCard::machinesRequested);
        add("cardCleanUpButton", tr("&Clean up…"), &VerdictCard::cleanUpRequested);
        add("cardRetryButton", tr("&Try again"), &VerdictCard::retryRequested);
    }
    add("cardRunButton", tr("Open the &run"), &VerdictCard::openRunRequested);
    row->addStretch(1);
    qobject_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
}

void VerdictCard::showFinding(const LogFinding &finding, const Diagnosis &all)
{
    begin(lookOf(finding.outcome), finding.title, finding.cause);
    addEvidence(finding);
    addChain(finding, all);
    addRemedy(finding);
    addActions(finding);
    addFacts(finding);
    for (const QString &sentence : all.leftOut)
        addText(sentence, Tone::Warning);
    if (all.earlierRuns > 0)
        addText(tr("%n earlier run(s) in the same logs were not looked at; the last one decides.", nullptr, all.earlierRuns),
                Tone::Muted);
    m_body->show();
}

void VerdictCard::showTopologyFinding(const Finding &finding)
{
    begin(theme::look(finding.severity), finding.title, finding.explanation);
    if (!finding.evidence.isEmpty()) {
        addHeading(tr("What shows it"));
        addText(finding.evidence.join(u'\n'));
    }
    if (!finding.advice.isEmpty()) {
        addHeading(tr("What to do"));
        addText(finding.advice.join(u'\n'));
    }
    auto *button = new QPushButton(tr("Show in &topology"), m_body);
    button->setObjectName(QStringLiteral("cardTopologyButton"));
    connect(button, &QPushButton::clicked, this, &VerdictCard::topologyRequested);
    qobject_cast<QVBoxLayout *>(m_body->layout())->addWidget(button, 0, Qt::AlignLeft);
    m_body->show();
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        if (auto *icon = findChild<QLabel *>(QStringLiteral("verdictIcon"))) {
            constexpr int iconSize = 24;
            icon->setPixmap(theme::icon(m_look, palette()).pixmap(iconSize, iconSize));
        }
    QFrame::changeEvent(event);
}

void VerdictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = theme::color(m_look.tone, palette());
    constexpr float quiet = 0.45F;
    line.setAlphaF(quiet);
    painter.setPen(line);
    painter.setBrush(theme::card(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

} // namespace rd
