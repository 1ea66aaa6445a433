// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/realminfo.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

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

/// The raw values of section [realm].
Result<Values> readSection(const QString &text)
{
    Values values;
    bool inRealm = false;
    bool anySection = false;
    QString open; // key of the value that an indented line continues
    for (const QString &whole : text.split(u'\n')) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || whole.startsWith(u'#') || whole.startsWith(u';')) {
            continue;
        } else if (whole.front().isSpace() && !open.isEmpty()) {
            values[open] += u'\n' + line;
        } else if (line.startsWith(u'[') && line.contains(u']')) {
            inRealm = line.sliced(1, line.indexOf(u']') - 1) == QLatin1StringView("realm");
            anySection = true;
            open.clear();
        } else if (const auto mark = line.indexOf(QRegularExpression(QStringLiteral("[=:]"))); !anySection || mark < 1) {
            return malformed(RealmInfoFile::tr("The bundle's description of the realm cannot be read: “%1” is no setting.").arg(line.left(80)));
        } else if (inRealm) {
            open = line.first(mark).trimmed().toLower();
            values[open] = line.sliced(mark + 1).trimmed();
        }
    }
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
                return malformed(RealmInfoFile::tr("The bundle's description of the realm refers to “%1”, which it does not contain.").arg(name));
            const auto value = interpolate(values, values.value(name), depth + 1);
            if (!value || out.size() + value->size() > longestFile)
                return value ? malformed(RealmInfoFile::tr("The bundle's description of the realm is too long.")) : value;
            out += *value;
            at = close + 1;
        } else {
            return malformed(RealmInfoFile::tr("The bundle's description of the realm has a percent sign that stands alone, in “%1”.").arg(raw.left(80)));
        }
    }
    return out;
}

} // namespace

Result<RealmInfo> readRealmInfo(QByteArrayView text)
{
    if (text.size() > longestFile)
        return malformed(RealmInfoFile::tr("The bundle's description of the realm is too long."));
    QString decoded = QString::fromUtf8(text); // drops a byte order mark
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
        if (value->isEmpty())
            missing.append(QLatin1StringView(name));
    }
    if (!missing.isEmpty())
        return malformed(RealmInfoFile::tr("The bundle's description of the realm lacks: %1.").arg(missing.join(QLatin1StringView(", "))));
    if (const QString version = values->value(QStringLiteral("version")); !version.isEmpty()) {
        bool isNumber = false;
        info.version = version.toInt(&isNumber);
        if (!isNumber || info.version < 0)
            return malformed(RealmInfoFile::tr("The bundle's version “%1” is no number.").arg(version.left(80)));
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

} // namespace rd
