// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <map>

namespace rd::test {

using Entries = std::map<QString, QHash<QByteArray, QList<QByteArray>>>;

/// A directory as a tree in memory.
struct Tree
{
    QString suffix = QStringLiteral("dc=lab,dc=test");
    Entries entries = {};

    QString below(const char *rest) const { return QString::fromLatin1(rest) + u',' + suffix; }
};

/// Answers from a tree, with the rules of a directory server that matter here.
class TreeDirectory final : public Directory
{
public:
    explicit TreeDirectory(Tree &tree) : m_tree(tree) {}
    QString host() const override { return QStringLiteral("ipa1.lab.test"); }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        QList<DirectoryEntry> found;
        if (what.base.isEmpty())
            return QList<DirectoryEntry>{{.dn = {}, .attributes = {{"defaultnamingcontext", {m_tree.suffix.toUtf8()}}}}};
        bool exists = false;
        for (const auto &[dn, attributes] : m_tree.entries) {
            const bool isBase = dn == what.base;
            const bool below = dn.endsWith(u',' + what.base);
            exists = exists || isBase || below;
            const bool child = below && !dn.chopped(what.base.size() + 1).contains(u',');
            const bool inScope = what.scope == Scope::Base ? isBase : what.scope == Scope::OneLevel ? child : isBase || below;
            const bool wanted = !what.filter.contains("(cn=CA)") || dn.startsWith(QLatin1StringView("cn=CA,"));
            if (inScope && wanted)
                found.append({dn, attributes});
        }
        return exists ? Result<QList<DirectoryEntry>>(found) : fail(Fault::NotFound, QStringLiteral("no such entry"));
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        const auto entry = m_tree.entries.find(what.dn);
        if (what.kind == DirectoryChange::Kind::Modify && entry == m_tree.entries.end())
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        auto &attributes = m_tree.entries[what.dn];
        for (const DirectoryChange::Value &value : what.values)
            for (const QByteArray &text : value.values) {
                auto &list = attributes[value.name.toLower()];
                if (list.contains(text))
                    return fail(Fault::Conflict, QStringLiteral("type or value exists"));
                list.append(text);
            }
        return {};
    }

private:
    Tree &m_tree;
};

class TreeConnector final : public DirectoryConnector
{
public:
    explicit TreeConnector(Tree &tree) : m_tree(tree) {}
    Result<std::unique_ptr<Directory>> connect(const QString &, Monitor &) override
    {
        return std::make_unique<TreeDirectory>(m_tree);
    }

private:
    Tree &m_tree;
};

/// What a bundle takes from the directory of a domain without a Dogtag CA.
inline Tree bundleDomain(const QString &suffix = QStringLiteral("dc=lab,dc=test"), const QByteArray &realm = "LAB.TEST")
{
    Tree tree{suffix, {}};
    tree.entries = {
        {tree.below("cn=ipaConfig,cn=etc"), {{"ipacertificatesubjectbase", {"O=" + realm}}}},
        {tree.below("cn=CAcert,cn=ipa,cn=etc"), {{"cacertificate", {"first"}}}},
        {tree.below("cn=masters,cn=ipa,cn=etc"), {}},
        {tree.below(("cn=" + realm + ",cn=kerberos").constData()), {{"objectclass", {"krbRealmContainer"}}, {"cn", {realm}}}}};
    return tree;
}

} // namespace rd::test
