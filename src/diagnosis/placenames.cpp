// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/placenames.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace rd {
namespace {

using View = QByteArrayView;

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool inHost(char c)
{
    return isAlnum(c) || c == '.' || c == '-';
}

bool inInstance(char c)
{
    return inHost(c) || c == '_';
}

bool inAddress(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':';
}

bool isHost(View name)
{
    return name.size() <= 253 && name.contains('.') && !name.contains("..") && isAlnum(name.front()) && isAlnum(name.back()) &&
           std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && !(c >= '0' && c <= '9'); });
}

bool isInstance(View name)
{
    return name.size() <= 253 && isAlnum(name.front()) && isAlnum(name.back());
}

bool isAddress(View name)
{
    const bool v4 = std::count(name.begin(), name.end(), '.') == 3 && !name.contains(':');
    return name.size() <= 45 && (v4 || std::count(name.begin(), name.end(), ':') >= 2) && name.front() != '.' &&
           name.back() != '.';
}

/// Where a name stands: behind these words.
struct Sign
{
    const char *before;
    QString PlaceNames::*name;
    bool (*part)(char);
    bool (*whole)(View);
    const char *ending = ""; ///< what belongs to the words around it
};

const std::array signs{
    Sign{"to remote master '", &PlaceNames::source, inHost, isHost},
    Sign{"to remote replica '", &PlaceNames::replica, inHost, isHost},
    Sign{"json server 'https://", &PlaceNames::source, inHost, isHost},
    Sign{"replica-info-", &PlaceNames::replica, inHost, isHost, ".gpg"},
    Sign{"This replica was created for '", &PlaceNames::replica, inHost, isHost},
    Sign{"storage for principal 'host/", &PlaceNames::replica, inHost, isHost},
    Sign{"'host_name': '", &PlaceNames::replica, inHost, isHost},
    Sign{"'host_name': u'", &PlaceNames::replica, inHost, isHost},
    Sign{"'realm_name': '", &PlaceNames::realm, inHost, isHost},
    Sign{"'domain_name': '", &PlaceNames::domain, inHost, isHost},
    Sign{"'server': '", &PlaceNames::source, inHost, isHost},
    Sign{"'servers': ['", &PlaceNames::source, inHost, isHost},
    Sign{"The host ", &PlaceNames::replica, inHost, isHost, " already exists on the master server"},
    Sign{"[ldap://", &PlaceNames::source, inHost, isHost, ":389] reports"},
    Sign{"wait_for_entry timeout on ldap://", &PlaceNames::source, inHost, isHost},
    Sign{"keys to appear on host: ldap://", &PlaceNames::source, inHost, isHost},
    Sign{"CheckedIPAddress('", &PlaceNames::address, inAddress, isAddress},
    Sign{"resolution of address ", &PlaceNames::address, inAddress, isAddress},
    Sign{"The IP address ", &PlaceNames::address, inAddress, isAddress},
    Sign{"dirsrv@", &PlaceNames::instance, inInstance, isInstance, ".service"},
    Sign{"slapd-", &PlaceNames::instance, inInstance, isInstance},
    Sign{"principal [ldap/", &PlaceNames::replica, inHost, isHost},
};

bool learnOne(PlaceNames &names, View line, const Sign &sign)
{
    const qsizetype at = line.indexOf(sign.before);
    if (at < 0)
        return false;
    const View rest = line.sliced(at + qsizetype(std::strlen(sign.before)));
    View name = rest.first(std::find_if_not(rest.begin(), rest.end(), sign.part) - rest.begin());
    if (const View ending(sign.ending); !ending.isEmpty() && !rest.sliced(name.size()).startsWith(ending)) {
        const qsizetype end = name.lastIndexOf(ending);
        if (end < 0)
            return false;
        name = name.first(end);
    }
    if (sign.name == &PlaceNames::instance && name.endsWith(".socket"))
        name.chop(7);
    while (name.endsWith('.'))
        name.chop(1);
    if (name.isEmpty() || !sign.whole(name))
        return false;
    names.*sign.name = QString::fromLatin1(name);
    return true;
}

/// "…@EXAMPLE.TEST": the part behind an @ is a realm if it is in capitals.
void learnRealm(PlaceNames &names, View line)
{
    for (qsizetype at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
        const View rest = line.sliced(at + 1);
        const View name = rest.first(std::find_if_not(rest.begin(), rest.end(), inHost) - rest.begin());
        const bool small = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (at > 0 && isAlnum(line[at - 1]) && !name.isEmpty() && !small && isHost(name)) {
            names.realm = QString::fromLatin1(name);
            return;
        }
    }
}

} // namespace

void PlaceNames::learn(QByteArrayView line)
{
    constexpr qsizetype longest = 4096;
    line = line.first(std::min(line.size(), longest));
    for (const Sign &sign : signs)
        if ((this->*sign.name).isEmpty())
            learnOne(*this, line, sign);
    if (realm.isEmpty())
        learnRealm(*this, line);
}

void PlaceNames::completeFrom(const PlaceNames &others)
{
    for (QString PlaceNames::*name : {&PlaceNames::replica, &PlaceNames::source, &PlaceNames::instance, &PlaceNames::realm,
                                      &PlaceNames::domain, &PlaceNames::address})
        if ((this->*name).isEmpty())
            this->*name = others.*name;
}

QString PlaceNames::filledInto(QString text) const
{
    QString directory = instance;
    if (directory.isEmpty() && !realm.isEmpty()) // how FreeIPA names its instance
        directory = QString(realm).replace(u'.', u'-');
    const std::array<std::pair<QLatin1StringView, QString>, 6> words{{{QLatin1StringView("REPLICA"), replica},
                                                                      {QLatin1StringView("SOURCE"), source},
                                                                      {QLatin1StringView("INSTANCE"), directory},
                                                                      {QLatin1StringView("REALM"), realm},
                                                                      {QLatin1StringView("DOMAIN"), domain},
                                                                      {QLatin1StringView("ADDRESS"), address}}};
    for (const auto &[word, name] : words)
        if (!name.isEmpty() && text.contains(word))
            text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)), name);
    return text;
}

} // namespace rd
