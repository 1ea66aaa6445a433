// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/secretmask.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cstring>

namespace rd {
namespace {

using View = QByteArrayView;

QRegularExpression pattern(const char *text)
{
    QRegularExpression made(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
    made.optimize();
    return made;
}

/// Where secrets stand. What stays is caught as "keep", the secret behind it as "secret".
struct Place
{
    QRegularExpression what;
    QRegularExpression within = {}; ///< only in lines with this
};

/// How an option's value follows it: in one line of a shell, or in a list as Python prints it.
#define RD_VALUE R"re((?:\s+|\\?['"],\s*u?\\?['"]))(?<secret>'[^']*'|"[^"]*"|[^\s'",]+))re"

const std::array<Place, 14> &places()
{
    static const std::array<Place, 14> all{{
        // Values that the directory keeps secret, in LDIF or as a program prints them: all that follows
        {pattern(R"re((?<keep>\b(?:userPassword|krbPrincipalKey|krbMKey|ipaNTHash|sambaNTPassword|sambaLMPassword|)re"
                 R"re(nsds5Replica\w*Credentials|nsslapd-rootpw|nsmultiplexorcredentials|unhashed#user#password|)re"
                 R"re(ipatokenOTPkey|ipatokenRadiusSecret|krbPwdHistory|passwordHistory)(?:;[\w-]+)*['"]?\s*(?:::?|=)\s*))re"
                 R"re((?<secret>.+))re")},
        // Headers
        {pattern(R"re((?<keep>\b(?:Proxy-)?Authorization\s*:\s*|\b(?:Set-)?Cookie\s*:?\s+|\b(?:ipa_session|MagBearerToken)=))re"
                 R"re((?<secret>.+))re")},
        {pattern(R"re((?<keep>\b(?:Bearer|Negotiate|Basic)\s+)(?<secret>[A-Za-z0-9+/=._~-]{8,}))re")},
        {pattern(R"re((?<keep>)(?<secret>\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*))re")},
        // Options of programs
        {pattern(R"re((?<keep>--(?![\w-]*-file\b)[\w-]*(?:passw(?:or)?d|passphrase|pin|secret|otp)[\w-]*=))re"
                 R"re((?<secret>'[^']*'|"[^"]*"|[^\s'",]+))re")},
        {pattern(R"re((?<keep>--(?![\w-]*-file\b)[\w-]*(?:passw(?:or)?d|passphrase|pin|secret|otp)[\w-]*)re" RD_VALUE)},
        {pattern(R"re((?<keep>(?<![\w-])-w)re" RD_VALUE)},
        {pattern(R"re((?<keep>(?<![\w-])-[pa])re" RD_VALUE), pattern(R"re(\bipa-[\w-]+(?:install|prepare|manage)\b)re")},
        {pattern(R"re((?<keep>(?<![\w-])-[as])re" RD_VALUE), pattern("\\bldappasswd\\b")},
        {pattern(R"re((?<keep>(?<![\w-])-[CKW])re" RD_VALUE), pattern("\\bpk12util\\b|\\bpki\\s")},
        {pattern(R"re((?<keep>\bpass:|\becho\s+(?:-n\s+)?(?=\S+\s*\|\s*(?:kinit|ipa|sudo|passwd|su)\b))(?<secret>[^\s'"|]+))re")},
        // Names and values: options as Python prints them, configuration files, prompts that were answered
        {pattern(R"re((?<keep>(?<![\w.-])(?![\w.-]*[-_]file\b)[\w.-]*(?:passw(?:or)?d|passphrase|\bpwd|_pwd|secret|)re"
                 R"re((?<![a-z])pins?(?![a-z])|(?<![a-z])otp(?![a-z])|rootpw)[\w.-]*(?: for \S+?)?\\?['"]?\s*(?:::?|=>?)\s*)re"
                 R"re([\[({]*\s*[ub]?)(?<secret>\\?'(?:[^'\\]|\\[^'])*\\?'|\\?"(?:[^"\\]|\\[^"])*\\?"|[^\s,;)}\]'"]+))re")},
        // Hashes, and passwords in addresses
        {pattern(R"re((?<keep>\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2|AES|DES|ARGON2|NS-MTA|CLEAR)[^}\s]*\}))re"
                 R"re((?<secret>[^\s'",]+))re")},
        {pattern(R"re((?<keep>\w+://[^\s/:@'"]+:)(?<secret>[^\s/@'"]+)(?=@))re")},
    }};
    return all;
}

#undef RD_VALUE

/// Cheap words of which each place has one.
bool mayHold(const QByteArray &small)
{
    static constexpr std::array words{"passw",  "passphrase", "pwd",   "pin",         "secret",   "otp",      "rootpw", "token",
                                      "bearer", "negotiate",  "basic", "cookie",      "session=", "authoriz", "-w",     "-p",
                                      "-a",     "ldappasswd", "pki",   "pk12",        "pass:",    "echo ",    "{",      "://",
                                      "eyj",    "hash",       "krb",   "credentials", "history"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return small.contains(word); });
}

bool isNothing(const QString &value)
{
    static const std::array<QLatin1StringView, 9> nothings{
        QLatin1StringView("None"), QLatin1StringView("True"),  QLatin1StringView("False"),
        QLatin1StringView("null"), QLatin1StringView("''"),    QLatin1StringView("\"\""),
        QLatin1StringView("true"), QLatin1StringView("false"), QLatin1StringView("***")};
    return std::find(nothings.begin(), nothings.end(), value) != nothings.end();
}

bool isPemBorder(View line, View word)
{
    const qsizetype at = line.indexOf(word);
    return at >= 0 && line.indexOf("PRIVATE KEY-----", at) >= 0;
}

} // namespace

QByteArray SecretMask::maskedLine(QByteArrayView line)
{
    if (m_inKey) {
        m_inKey = !isPemBorder(line, "-----END");
        return mark;
    }
    if (m_inValue && line.startsWith(' ') && !line.trimmed().isEmpty())
        return QByteArray(" ") + mark;
    m_inValue = false;
    QByteArray bytes = line.toByteArray();
    if (isPemBorder(line, "-----BEGIN")) {
        ++m_count;
        const qsizetype begin = line.indexOf("-----BEGIN");
        m_inKey = !isPemBorder(line.sliced(begin), "-----END");
        bytes = bytes.left(begin) + mark;
    }
    if (!mayHold(bytes.toLower()))
        return bytes;
    QString text = QString::fromLatin1(bytes);
    for (const Place &place : places()) {
        if (!place.within.pattern().isEmpty() && !place.within.match(text).hasMatch())
            continue;
        for (qsizetype from = 0;;) {
            const QRegularExpressionMatch found = place.what.match(text, from);
            if (!found.hasMatch())
                break;
            const qsizetype start = found.capturedStart(QStringLiteral("secret"));
            const QString secret = found.captured(QStringLiteral("secret"));
            from = found.capturedEnd();
            if (isNothing(secret.trimmed()))
                continue;
            ++m_count;
            text.replace(start, secret.size(), QLatin1StringView(mark));
            from = start + qsizetype(std::strlen(mark));
            // LDIF folds long values
            m_inValue = m_inValue || (&place == &places().front() && found.capturedStart() == 0);
        }
    }
    return text.toLatin1();
}

QByteArray SecretMask::masked(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        out += maskedLine(text.first(end < 0 ? text.size() : end));
        if (end >= 0)
            out += '\n';
        text = end < 0 ? View() : text.sliced(end + 1);
    }
    return out;
}

} // namespace rd
