// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/yaml/rulelibrary.h"
#include "diagnosis/diagnosis.h"
#include "fuzz/targets.h"

#include <algorithm>

namespace rd::fuzz {
namespace {

QStringList told(const Diagnosis &diagnosis)
{
    QStringList texts;
    QList<LogFinding> all = diagnosis.findings;
    all.prepend(diagnosis.verdict);
    for (const LogFinding &finding : all) {
        texts += {finding.id,
                  QString(outcomeName(finding.outcome)),
                  QString::number(finding.line),
                  QString::number(finding.healedBy),
                  finding.step,
                  finding.phase,
                  finding.lastError};
        for (const LogFinding::Evidence &spot : finding.evidence)
            texts.append(spot.text);
    }
    return texts;
}

} // namespace

void diagnosis(QByteArrayView bytes)
{
    static const auto library = loadRules({}, QLocale(QLocale::C));
    if (!library)
        qFatal("%s", qPrintable(library.error().summary));

    Diagnostician whole(library->knowledge);
    whole.addLog(QStringLiteral("x.log")).feed(bytes);
    whole.endLog();
    const QStringList expected = told(whole.diagnose());

    const qsizetype size = bytes.isEmpty() ? 1 : 1 + static_cast<unsigned char>(bytes.front()) % 16;
    Diagnostician cut(library->knowledge);
    cut.beginLog(QStringLiteral("x.log"), 0);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        cut.takeBytes(bytes.sliced(at, std::min(size, bytes.size() - at)));
    cut.endLog();
    if (told(cut.diagnose()) != expected)
        qFatal("pieces of %d bytes give another diagnosis", int(size));

    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; };
    for (const QString &text : expected)
        if (std::any_of(text.begin(), text.end(), isControl))
            qFatal("a finding carries control characters");
    const qint64 lines = std::count(bytes.begin(), bytes.end(), '\n') + 1;
    if (whole.diagnose().verdict.line > lines || whole.diagnose().verdict.healedBy > lines)
        qFatal("the verdict names a line that is not there");
}

} // namespace rd::fuzz
