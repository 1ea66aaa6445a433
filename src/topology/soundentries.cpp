// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/soundentries.h"

#include "core/plaintext.h"

#include <algorithm>

namespace rd {
namespace {

constexpr qsizetype longestValue = 8 << 10;
constexpr qsizetype longestDn = 2 << 10;
constexpr qsizetype mostValues = 10'000; ///< of one attribute
constexpr qsizetype mostEntries = 50'000;

/// Whether the bytes can be of characters that plainText() takes out, or of no text at all.
bool isSuspicious(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte >= 0x7f;
}

class Sieve
{
public:
    Sieve(const ServerId &from, Oddities &odd) : m_from(from), m_odd(odd) {}

    void clean(DirectoryEntry &entry)
    {
        if (entry.dn.size() > longestDn)
            m_odd.add(m_from, "dn", entry.dn);
        entry.dn = plainText(entry.dn.left(longestDn));
        for (auto it = entry.attributes.begin(); it != entry.attributes.end(); ++it)
            clean(it.key(), it.value());
    }
    void clean(QList<DirectoryEntry> &entries)
    {
        if (entries.size() > mostEntries) {
            m_odd.add(m_from, "dn", entries[mostEntries].dn);
            entries.resize(mostEntries);
        }
        for (DirectoryEntry &entry : entries)
            clean(entry);
    }

private:
    void clean(const QByteArray &name, QList<QByteArray> &values)
    {
        const auto tooLong = [&](const QByteArray &value) {
            if (value.size() <= longestValue)
                return false;
            m_odd.add(m_from, name.left(longestDn).constData(), QString::fromUtf8(value.left(longestDn)));
            return true;
        };
        values.removeIf(tooLong);
        if (values.size() > mostValues) {
            m_odd.add(m_from, name.left(longestDn).constData(), QString::fromUtf8(values[mostValues]));
            values.resize(mostValues);
        }
        for (QByteArray &value : values)
            if (std::any_of(value.cbegin(), value.cend(), isSuspicious))
                value = plainText(QString::fromUtf8(value)).toUtf8();
    }

    ServerId m_from;
    Oddities &m_odd;
};

} // namespace

void makeSound(DomainEntries &domain, const ServerId &from, Oddities &odd)
{
    Sieve sieve(from, odd);
    sieve.clean(domain.rootDse);
    sieve.clean(domain.suffixEntry);
    for (QList<DirectoryEntry> *list :
         {&domain.realms, &domain.masters, &domain.domainLevel, &domain.topology, &domain.locations, &domain.dna})
        sieve.clean(*list);
}

void makeSound(ServerEntries &server, Oddities &odd)
{
    Sieve sieve(server.id, odd);
    sieve.clean(server.rootDse);
    sieve.clean(server.monitor);
    for (QList<DirectoryEntry> *list : {&server.config, &server.masters, &server.topology, &server.tasks, &server.dna})
        sieve.clean(*list);
    for (LeftoverSearch &search : server.leftovers)
        sieve.clean(search.entries);
}

} // namespace rd
