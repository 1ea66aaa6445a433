// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/realminfo.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace rd {
namespace {

struct RealmInfoFile
{
    Q_DECLARE_TR_FUNCTIONS(rd::RealmInfo)
};

using Values = QHash<QString, QString>;

constexpr int deepestReference = 10; // as ConfigParser
constexpr qsizetype longestFile = 64 * 1024;

auto malformed(const QString &why)
{
    return fail(Fault::Malformed, why, {}, RealmInfoFile::tr("Prepare the bundle again on the source."));
}

/// Hosts, domains and realms: one word of plain characters.
bool isPlainName(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Values are shown in sentences: without control characters, and not without end.
QString shown(QString value)
{
    value = value.left(80);
    value.removeIf([](QChar c) { return !c.isPrint(); });
    return value;
}

bool isRemark(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:[#;]|rem(?:\\s|$))"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

/// A value ends where a remark begins: at the first semicolon, if a space is before it.
QString withoutRemark(const QString &value)
{
    const auto at = value.indexOf(u';');
    return at > 0 && value[at - 1].isSpace() ? value.first(at).trimmed() : value;
}

/// The raw values of section [realm], and those of [DEFAULT] where it says nothing.
Result<Values> readSection(const QString &text)
{
    Values values;
    Values defaults;
    Values *section = nullptr; // none: nobody asks for this one's values
    bool anySection = false;
    bool hasRealm = false;
    QString open; // key of the value that an indented line continues
    for (const QString &whole : text.split(u'\n')) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || isRemark(whole)) {
            continue;
        } else if (whole.front().isSpace() && !open.isEmpty()) {
            (*section)[open] += u'\n' + line;
        } else if (line.startsWith(u'[') && line.contains(u']')) {
            const QString name = line.sliced(1, line.indexOf(u']') - 1);
            const bool isRealm = name == QLatin1StringView("realm");
            hasRealm = hasRealm || isRealm;
            section = isRealm ? &values : name == QLatin1StringView("DEFAULT") ? &defaults : nullptr;
            anySection = true;
            open.clear();
        } else if (const auto mark = line.indexOf(QRegularExpression(QStringLiteral("[=:]"))); !anySection || mark < 1) {
            return malformed(
                RealmInfoFile::tr("The bundle's description of the realm cannot be read: “%1” is no setting.").arg(shown(line)));
        } else if (section) {
            open = line.first(mark).trimmed().toLower();
            (*section)[open] = withoutRemark(line.sliced(mark + 1).trimmed());
        }
    }
    if (hasRealm)
        for (auto one = defaults.cbegin(); one != defaults.cend(); ++one)
            if (!values.contains(one.key()))
                values.insert(one.key(), one.value());
    return values;
}

/// Resolves %% and %(name)s.
Result<QString> interpolate(const Values &values, const QString &raw, int depth = 0)
{
    QString out;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] != u'%') {
            out += raw[at];
            continue;
        }
        const auto close = raw.indexOf(QLatin1StringView(")s"), at);
        if (raw.sliced(at).startsWith(QLatin1StringView("%%"))) {
            out += u'%';
            ++at;
        } else if (raw.sliced(at).startsWith(QLatin1StringView("%(")) && close > 0 && depth < deepestReference) {
            const QString name = raw.sliced(at + 2, close - at - 2).toLower();
            if (!values.contains(name))
                return malformed(
                    RealmInfoFile::tr("The bundle's description of the realm refers to “%1”, which it does not contain.")
                        .arg(shown(name)));
            const auto value = interpolate(values, values.value(name), depth + 1);
            if (!value || out.size() + value->size() > longestFile)
                return value ? malformed(RealmInfoFile::tr("The bundle's description of the realm is too long.")) : value;
            out += *value;
            at = close + 1;
        } else {
            return malformed(
                RealmInfoFile::tr("The bundle's description of the realm has a percent sign that stands alone, in “%1”.")
                    .arg(shown(raw)));
        }
    }
    return out;
}

} // namespace

Result<RealmInfo> readRealmInfo(QByteArrayView text)
{
    if (text.size() > longestFile)
        return malformed(RealmInfoFile::tr("The bundle's description of the realm is too long."));
    if (text.startsWith("\xef\xbb\xbf"))
        return malformed(RealmInfoFile::tr(
            "The bundle's description of the realm begins with a byte order mark, which the installer does not read."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(text);
    if (decoder.hasError())
        return malformed(RealmInfoFile::tr("The bundle's description of the realm is not in UTF-8."));
    decoded.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    const auto values = readSection(decoded);
    if (!values)
        return pass(values.error());

    RealmInfo info;
    const std::pair<const char *, QString RealmInfo::*> keys[] = {{"realm_name", &RealmInfo::realm},
                                                                  {"domain_name", &RealmInfo::domain},
                                                                  {"master_host_name", &RealmInfo::source},
                                                                  {"destination_host", &RealmInfo::destination},
                                                                  {"subject_base", &RealmInfo::subjectBase}};
    QStringList missing;
    for (const auto &[name, member] : keys) {
        const auto value = interpolate(*values, values->value(QLatin1StringView(name)));
        if (!value)
            return pass(value.error());
        info.*member = *value;
        if (member != &RealmInfo::subjectBase && !isPlainName(*value))
            return malformed(RealmInfoFile::tr("The bundle's description of the realm has a %1 that is no name: “%2”.")
                                 .arg(QLatin1StringView(name), shown(*value)));
        if (value->isEmpty())
            missing.append(QLatin1StringView(name));
    }
    if (!missing.isEmpty())
        return malformed(
            RealmInfoFile::tr("The bundle's description of the realm lacks: %1.").arg(missing.join(QLatin1StringView(", "))));
    if (const QString version = values->value(QStringLiteral("version")); !version.isEmpty()) {
        bool isNumber = false;
        info.version = version.toInt(&isNumber);
        if (!isNumber || info.version < 0)
            return malformed(RealmInfoFile::tr("The bundle's version “%1” is no number.").arg(shown(version)));
    }
    return info;
}

QString versionText(int version)
{
    if (version <= 0)
        return {};
    const int base = version < 10000 ? 10 : 100; // 3.0 joined the digits, later ones use two places each
    return QStringLiteral("%1.%2.%3").arg(version / base / base).arg(version / base % base).arg(version % base);
}

int versionNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})(?:\\.([0-9]{1,2}))?(?:[^0-9].*)?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    const int major = match.captured(1).toInt();
    const int minor = match.captured(2).toInt();
    const int patch = match.captured(3).toInt();
    const int base = major < 3 || (major == 3 && minor == 0) ? 10 : 100;
    return (major * base + minor) * base + patch;
}

QByteArray realmInfoText(const RealmInfo &info)
{
    const auto line = [](const char *key, QString value) {
        return key + QByteArray(" = ") + value.replace(u'%', QLatin1StringView("%%")).toUtf8() + '\n';
    };
    QByteArray text = "[realm]\n" + line("realm_name", info.realm) + line("domain_name", info.domain) +
                      line("master_host_name", info.source) + line("destination_host", info.destination) +
                      line("subject_base", info.subjectBase);
    if (info.version > 0)
        text += line("version", QString::number(info.version));
    return text + '\n';
}

} // namespace rd
