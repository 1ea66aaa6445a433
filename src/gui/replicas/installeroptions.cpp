// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/installeroptions.h"

#include "gui/replicas/namelist.h"
#include "gui/theme.h"
#include "plan/orderoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace rd {
namespace {

constexpr std::array roles{"setup-kra", "setup-adtrust", "hidden-replica"};
constexpr std::array certificateFiles{"dirsrv-cert-file", "http-cert-file", "pkinit-cert-file", "ca-cert-file"};
constexpr const char *noPkinit = "no-pkinit";

template<typename List>
bool isAmong(const List &list, const char *option)
{
    return std::any_of(list.begin(), list.end(),
                       [option](const char *one) { return QByteArrayView(one) == QByteArrayView(option); });
}

} // namespace

InstallerOptions::InstallerOptions(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_moreButton(new QToolButton(this)),
      m_more(new QWidget(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addCredential();
    addHeading(tr("More roles"));
    for (const char *option : roles)
        addOption(option, m_form);
    addHeading(tr("Certificates"));
    for (const char *option : certificateFiles)
        addOption(option, m_form);
    addOption(noPkinit, m_form);
    addMore();
    theme::alignLabels(*m_form);
    showCredential();
    setDomain(m_level, true);
}

void InstallerOptions::addMore()
{
    m_moreButton->setObjectName(QStringLiteral("moreOptionsButton"));
    m_moreButton->setText(tr("All options of the installer"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const OrderOption &option : orderOptions())
        if (!isAmong(roles, option.option) && !isAmong(certificateFiles, option.option) &&
            QByteArrayView(option.option) != QByteArrayView(noPkinit))
            addOption(option.option, form);
    theme::alignLabels(*form);
    m_form->addRow(m_moreButton);
    m_form->addRow(m_more);
    m_more->hide();
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_more->setVisible(open);
    });
}

QWidget *InstallerOptions::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    constexpr int gap = 12;
    heading->setContentsMargins(0, gap, 0, 0);
    m_form->addRow(heading);
    return heading;
}

void InstallerOptions::addCredential()
{
    m_credentialRows << addHeading(tr("Enrolment"));
    m_credential = new QComboBox(this);
    m_credential->setObjectName(QStringLiteral("credentialChoice"));
    m_credential->setAccessibleName(tr("By what right the machine joins"));
    m_credential->addItems({tr("Password of an administrator"), tr("One-time password of its host entry"),
                            tr("An old keytab of the machine"), tr("Its own host key (it is enrolled)")});
    m_form->addRow(tr("&Joins with"), m_credential);
    m_principal = new QLineEdit(this);
    m_principal->setObjectName(QStringLiteral("administratorField"));
    m_principal->setPlaceholderText(QStringLiteral("admin"));
    m_form->addRow(tr("&Administrator"), m_principal);
    m_keytab = new QLineEdit(this);
    m_keytab->setObjectName(QStringLiteral("keytabField"));
    m_keytab->setPlaceholderText(QStringLiteral("/root/old.keytab"));
    m_form->addRow(tr("&Keytab"), m_keytab);
    connect(m_credential, &QComboBox::currentIndexChanged, this, [this] {
        showCredential();
        emit changed();
    });
    m_credentialRows << m_credential << m_principal << m_keytab;
    for (QLineEdit *field : {m_principal, m_keytab})
        connect(field, &QLineEdit::textChanged, this, &InstallerOptions::changed);
}

void InstallerOptions::addOption(const char *option, QFormLayout *form)
{
    const auto all = orderOptions();
    const auto found = std::find_if(all.begin(), all.end(), [option](const OrderOption &one) {
        return QByteArrayView(one.option) == QByteArrayView(option);
    });
    const QString name = QStringLiteral("--") + QLatin1StringView(found->option);
    if (std::holds_alternative<bool ReplicaOrder::*>(found->member)) {
        auto *check = new QCheckBox(found->helpText(), this);
        check->setObjectName(QLatin1StringView(found->option));
        check->setToolTip(name);
        form->addRow(check);
        m_flags.insert(found->option, check);
        connect(check, &QCheckBox::toggled, this, &InstallerOptions::changed);
        return;
    }
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1StringView(found->option));
    field->setToolTip(found->helpText());
    field->setAccessibleName(found->helpText());
    field->setPlaceholderText(QLatin1StringView(found->value));
    form->addRow(name, field);
    m_texts.insert(found->option, field);
    connect(field, &QLineEdit::textChanged, this, &InstallerOptions::changed);
}

void InstallerOptions::showCredential()
{
    const auto credential = static_cast<ReplicaOrder::Credential>(m_credential->currentIndex());
    m_keytab->setEnabled(credential == ReplicaOrder::Credential::Keytab);
}

void InstallerOptions::setDomain(int level, bool hasCa)
{
    m_level = level;
    for (QWidget *widget : std::as_const(m_credentialRows))
        m_form->setRowVisible(widget, level > 0);
    for (const OrderOption &option : orderOptions()) {
        QWidget *widget = m_flags.value(option.option);
        widget = widget ? widget : m_texts.value(option.option);
        auto *form = qobject_cast<QFormLayout *>(m_more->isAncestorOf(widget) ? m_more->layout() : m_form);
        form->setRowVisible(widget, option.isFor(level) && (!hasCa || !isAmong(certificateFiles, option.option)));
    }
}

void InstallerOptions::writeTo(ReplicaOrder &order) const
{
    if (m_level > 0)
        order.credential = static_cast<ReplicaOrder::Credential>(m_credential->currentIndex());
    order.principal = m_principal->text().trimmed();
    if (m_level > 0 && m_keytab->isEnabled())
        order.keytab = m_keytab->text().trimmed();
    for (const OrderOption &option : orderOptions()) {
        if (!option.isFor(m_level))
            continue;
        if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&option.member))
            order.**flag = m_flags.value(option.option)->isChecked();
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            order.**text = m_texts.value(option.option)->text().trimmed();
        else
            order.*std::get<QStringList ReplicaOrder::*>(option.member) = namesIn(m_texts.value(option.option)->text());
    }
}

void InstallerOptions::readFrom(const ReplicaOrder &order)
{
    m_credential->setCurrentIndex(static_cast<int>(order.credential));
    m_principal->setText(order.principal);
    m_keytab->setText(order.keytab);
    for (const OrderOption &option : orderOptions()) {
        if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&option.member))
            m_flags.value(option.option)->setChecked(order.**flag);
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            m_texts.value(option.option)->setText(order.**text);
        else
            m_texts.value(option.option)->setText((order.*std::get<QStringList ReplicaOrder::*>(option.member)).join(u' '));
    }
}

void InstallerOptions::clear()
{
    m_credential->setCurrentIndex(0);
    m_keytab->clear();
    for (QCheckBox *check : std::as_const(m_flags))
        check->setChecked(false);
    for (QLineEdit *field : std::as_const(m_texts))
        field->clear();
}

} // namespace rd
