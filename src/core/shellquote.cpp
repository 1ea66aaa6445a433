// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shellquote.h"

namespace rd {

QString shellQuote(const QString &argument)
{
    QString quoted;
    quoted.reserve(argument.size() + 2);
    quoted += u'\'';
    for (const QChar c : argument) {
        if (c == u'\'')
            quoted += QLatin1StringView("'\\''");
        else if (!c.isNull())
            quoted += c;
    }
    quoted += u'\'';
    return quoted;
}

QString shellQuote(const QStringList &argv)
{
    QStringList quoted;
    quoted.reserve(argv.size());
    for (const QString &argument : argv)
        quoted += shellQuote(argument);
    return quoted.join(u' ');
}

} // namespace rd
