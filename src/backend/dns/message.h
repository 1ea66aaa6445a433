// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace rd {

/// One DNS question, ready to send.
struct DnsQuestion
{
    QByteArray packet;
    int type = 0;
};

/// Fault::Malformed for a name that DNS cannot hold or a type that is not supported.
Result<DnsQuestion> makeQuestion(const QString &name, const QString &type);

/// Whether the bytes answer this question: anything else on the wire is ignored.
bool answersQuestion(QByteArrayView answer, const DnsQuestion &question);

/// The server had more to say than fits into one datagram.
bool isTruncated(QByteArrayView answer);

/// The data of the answer's records of the asked type, in canonical form; what the server's error codes mean.
Result<QStringList> readAnswer(QByteArrayView answer, const DnsQuestion &question);

} // namespace rd
