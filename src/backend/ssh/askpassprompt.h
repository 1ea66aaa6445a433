// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd {

/// What ssh wants to know, read from the text it would have shown on a terminal.
struct AskpassPrompt
{
    enum class Kind { Password, Passphrase, HostKey, OneTime, Other };
    Kind kind = Kind::Other;
    QString subject;     ///< user@host, key file, or host
    QString fingerprint; ///< HostKey: "SHA256:…"
    QString keyType;     ///< HostKey: "ED25519"
    QString text;        ///< as ssh wrote it, without control characters
};

/// host: stands in where the prompt does not name one.
AskpassPrompt classifyPrompt(const QString &prompt, const QString &host);

/// Text of a stranger made fit for showing: no control characters but line ends.
QString withoutControls(const QString &text);

} // namespace rd
