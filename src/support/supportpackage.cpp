// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/supportpackage.h"

#include "diagnosis/diagnosisjson.h"
#include "support/namemask.h"
#include "support/secretmask.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSysInfo>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SupportPackage)
};

QByteArray textOf(const KeptLog &log)
{
    QByteArray bytes;
    for (const LogChunkPtr &chunk : log.chunks)
        bytes += chunk->bytes();
    if (bytes.size() > mostBytesOfSupportLog) {
        bytes = bytes.last(mostBytesOfSupportLog); // the newest
        bytes.remove(0, bytes.indexOf('\n') + 1);
    }
    return bytes;
}

/// "ipa1.example.com:/var/log/x" lies in logs/ipa1.example.com/var/log/x.
QString placeOf(const QString &log, QSet<QString> &taken)
{
    QStringList parts;
    for (const QString &part : QString(log).replace(u':', u'/').split(u'/', Qt::SkipEmptyParts)) {
        QString plain = part.left(100);
        plain.removeIf([](QChar c) { return !c.isPrint() || c == u'\\'; });
        if (!plain.isEmpty() && plain != QLatin1StringView(".") && plain != QLatin1StringView(".."))
            parts << plain;
    }
    if (parts.isEmpty())
        parts << QStringLiteral("log");
    const QString place = QStringLiteral("logs/") + parts.join(u'/');
    QString free = place;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1.%2").arg(place).arg(number);
    taken.insert(free);
    return free;
}

/// Both masks over a text.
class Masks
{
public:
    explicit Masks(bool withoutNames) : m_withoutNames(withoutNames) {}
    NameMask &names() { return m_names; }

    QByteArray maskedBytes(QByteArrayView text)
    {
        SecretMask secrets; // its state belongs to one text
        QByteArray out = secrets.masked(text);
        m_secrets += secrets.count();
        return m_withoutNames ? m_names.masked(out) : out;
    }
    QString maskedText(const QString &text) { return QString::fromUtf8(maskedBytes(text.toUtf8())); }
    /// Every text in it, so that it stays JSON.
    QJsonValue maskedJson(const QJsonValue &value)
    {
        if (value.isString())
            return maskedText(value.toString());
        if (value.isArray()) {
            QJsonArray array;
            const QJsonArray given = value.toArray();
            for (const auto &one : given)
                array.append(maskedJson(one));
            return array;
        }
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject from = value.toObject();
            for (auto it = from.begin(); it != from.end(); ++it)
                object.insert(it.key(), maskedJson(it.value()));
            return object;
        }
        return value;
    }
    int count() const { return m_secrets + m_names.count(); }

private:
    bool m_withoutNames;
    NameMask m_names;
    int m_secrets = 0;
};

QByteArray verdictText(const Diagnosis &diagnosis)
{
    const LogFinding &verdict = diagnosis.verdict;
    QStringList lines{verdict.title, verdict.cause, {}};
    if (verdict.line > 0)
        lines << QStringLiteral("%1:%2").arg(verdict.file).arg(verdict.line);
    for (const LogFinding::Evidence &spot : verdict.evidence)
        lines << QStringLiteral("  %1  %2").arg(spot.line).arg(spot.text);
    lines << QString();
    int number = 0;
    for (const RemedyStep &step : verdict.remedy)
        lines << QStringLiteral("%1. %2").arg(++number).arg(remedySentence(step, verdict.names));
    lines << QString();
    for (const LogFinding &finding : diagnosis.findings)
        lines << QStringLiteral("%1  %2  %3:%4").arg(outcomeName(finding.outcome), finding.id, finding.file).arg(finding.line);
    lines += diagnosis.leftOut;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/// What the logs say of the versions of the programs that wrote them.
QByteArray versionsText(const QList<QByteArray> &texts)
{
    static constexpr std::array words{"IPA version ", "IPA platform ", "IPA os-release ", "389-Directory/", "VERSION: "};
    QByteArrayList lines{"Replica Desk " RD_VERSION, QSysInfo::prettyProductName().toUtf8()};
    constexpr int most = 60;
    for (const QByteArray &text : texts)
        for (const char *word : words)
            if (const qsizetype at = text.indexOf(word); at >= 0 && lines.size() < most) {
                const qsizetype end = text.indexOf('\n', at);
                const QByteArray line = text.mid(at, std::min<qsizetype>(end < 0 ? text.size() - at : end - at, 200)).trimmed();
                if (!lines.contains(line))
                    lines << line;
            }
    return lines.join('\n') + '\n';
}

QByteArray readMe(const SupportMaterial &material, bool withoutNames)
{
    QStringList lines{
        Text::tr("Logs and their diagnosis, put together by Replica Desk on %1.").arg(material.now.toUTC().toString(Qt::ISODate)),
        Text::tr("Passwords, keys, tokens and other secrets were taken out; *** stands in their places.")};
    if (withoutNames)
        lines << Text::tr("Hosts, domains, realms and addresses have other names, the same ones everywhere.");
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

Result<QList<SupportFile>> makeSupportFiles(const SupportMaterial &material, bool withoutNames, Monitor &monitor)
{
    Masks masks(withoutNames);
    QList<QByteArray> texts;
    for (const KeptLog &log : material.logs)
        texts << textOf(log);
    if (withoutNames) {
        masks.names().learn(material.names);
        for (const LogFinding &finding : material.diagnosis.findings)
            masks.names().learn(finding.names);
        for (const KeptLog &log : material.logs)
            if (log.name.contains(u':'))
                masks.names().learnHost(log.name.section(u':', 0, 0));
        for (const QByteArray &text : std::as_const(texts))
            masks.names().learn(text);
        for (const QByteArray &text : {material.plan, material.journal})
            masks.names().learn(text);
    }
    QList<SupportFile> files;
    const auto add = [&](const QString &name, const auto &make) {
        const int before = masks.count();
        QByteArray bytes = make();
        files.append({name, std::move(bytes), masks.count() - before});
    };
    add(QStringLiteral("README.txt"), [&] { return readMe(material, withoutNames); });
    add(QStringLiteral("verdict.txt"), [&] { return masks.maskedBytes(verdictText(material.diagnosis)); });
    add(QStringLiteral("verdict.json"),
        [&] { return QJsonDocument(masks.maskedJson(QJsonValue(diagnosisJson(material.diagnosis))).toObject()).toJson(); });
    add(QStringLiteral("versions.txt"), [&] { return masks.maskedBytes(versionsText(texts)); });
    if (!material.plan.isEmpty())
        add(QStringLiteral("run/plan.json"), [&] { return masks.maskedBytes(material.plan); });
    if (!material.journal.isEmpty())
        add(QStringLiteral("run/journal.jsonl"), [&] { return masks.maskedBytes(material.journal); });
    QSet<QString> taken;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Text::tr("Stopped."));
        const QString &log = material.logs[i].name;
        monitor.progress(static_cast<int>(i), static_cast<int>(texts.size()), log);
        const QString name = placeOf(withoutNames ? masks.maskedText(log) : log, taken);
        add(name, [&] { return masks.maskedBytes(std::exchange(texts[i], {})); });
    }
    return files;
}

} // namespace rd
