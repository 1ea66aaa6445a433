// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>
#include <QWidget>

namespace rd::test {

/// Qt's warnings are failures, but for those that the platform without a display makes by itself.
inline void warningsFail()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

/// The widget of that name; the test ends here if there is none.
template<typename T>
T *find(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("there is no widget %s", name);
    return found;
}

} // namespace rd::test
