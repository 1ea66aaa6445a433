// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/placenames.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <functional>

namespace rd {

/// Gives every host, domain, realm and address another name, the same each time. First learn from everything, then mask.
class NameMask
{
public:
    /// Names that are known without the logs.
    void learn(const PlaceNames &names);
    void learnHost(const QString &host);
    void learn(QByteArrayView bytes);
    QByteArray masked(QByteArrayView bytes);
    int count() const { return m_count; }

private:
    void learnDomain(const QString &domain);
    void prepare();
    QString hostFor(const QString &host);
    QString addressFor(const QString &address);
    QString replaced(const QString &text, const QRegularExpression &what,
                     const std::function<QString(const QRegularExpressionMatch &)> &by);

    QStringList m_domains;
    QHash<QString, QString> m_hosts; ///< in lower case
    QHash<QString, QString> m_addresses;
    int m_v4 = 0;
    int m_v6 = 0;
    int m_count = 0;
    bool m_prepared = false;
    QRegularExpression m_namePattern;
    QRegularExpression m_instancePattern;
    QRegularExpression m_suffixPattern;
    QRegularExpression m_shortPattern;
};

} // namespace rd
