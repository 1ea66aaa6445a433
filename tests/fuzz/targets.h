// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What is fuzzed: the readers of bytes that strangers write. Each aborts when a promise is broken; the sanitizers see the rest.
namespace rd::fuzz {

/// The same events however the bytes are cut, and display text without control characters.
void installer(QByteArrayView bytes);
/// No value without a name, no runaway interpolation.
void realmInfo(QByteArrayView bytes);
/// Only plain names, within the limits.
void archive(QByteArrayView bytes);
/// A certificate has a key only if the file holds one; always an answer or a sentence.
void pkcs12(QByteArrayView bytes);
/// The same diagnosis however the bytes are cut, no control characters, no line that is not there.
void diagnosis(QByteArrayView bytes);
/// Times, severities and messages lie within their lines, whatever stood before; merging shows each line once.
void logLine(QByteArrayView bytes);
/// Complaints name file and line.
void ruleFile(QByteArrayView bytes);
/// What servers write about replication: no message that steers a terminal, no number without its parts.
void replication(QByteArrayView bytes);
/// A picture that all of the program can live with, or a sentence.
void capture(QByteArrayView bytes);
/// The same from what directories answer.
void directory(QByteArrayView bytes);

} // namespace rd::fuzz
