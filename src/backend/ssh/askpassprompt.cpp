// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpassprompt.h"

#include <QRegularExpression>

namespace rd {

QString withoutControls(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (c == u'\n' || c.isPrint())
            clean += c;
    return clean.trimmed();
}

AskpassPrompt classifyPrompt(const QString &prompt, const QString &host)
{
    using Kind = AskpassPrompt::Kind;
    const QString text = withoutControls(prompt);

    static const QRegularExpression hostKey(QStringLiteral("^The authenticity of host '(.+?)(?: \\(.*\\))?' can't be "
                                                           "established\\..*?\\b(\\S+) key fingerprint is (\\S+?)\\.?\\n"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (const auto found = hostKey.match(text); found.hasMatch() && text.contains(QLatin1StringView("(yes/no")))
        return {Kind::HostKey, found.captured(1), found.captured(3), found.captured(2), text};

    static const QRegularExpression passphrase(QStringLiteral("^Enter passphrase for (?:key )?'?(.+?)'?: ?$"));
    if (const auto found = passphrase.match(text); found.hasMatch())
        return {Kind::Passphrase, found.captured(1), {}, {}, text};

    static const QRegularExpression password(QStringLiteral("^(\\S+@\\S+)'s password: ?$"));
    if (const auto found = password.match(text); found.hasMatch())
        return {Kind::Password, found.captured(1), {}, {}, text};

    // Keyboard-interactive: since 8.5 ssh puts who is asked before the server's own words.
    static const QRegularExpression interactive(QStringLiteral("^(?:\\((\\S+@\\S+)\\) )?([^\\n]*?): ?$"));
    if (const auto found = interactive.match(text); found.hasMatch()) {
        const QString subject = found.captured(1).isEmpty() ? host : found.captured(1);
        static const QRegularExpression plain(QStringLiteral("^(?:Password|Password for \\S+|\\S+'s password)$"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (plain.match(found.captured(2)).hasMatch())
            return {Kind::Password, subject, {}, {}, text};
        if (!found.captured(1).isEmpty())
            return {Kind::OneTime, subject, {}, {}, text};
    }
    return {Kind::Other, host, {}, {}, text};
}

} // namespace rd
