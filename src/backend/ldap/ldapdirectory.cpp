// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldapdirectory.h"

#include <vector>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Ldap)
};

constexpr int pageSize = 1000;
constexpr std::chrono::seconds changeLimit{30};

void freeControl(LDAPControl *control) noexcept
{
    ldap_control_free(control);
}

void freeControls(LDAPControl **controls) noexcept
{
    ldap_controls_free(controls);
}

void freeValues(berval **values) noexcept
{
    ldap_value_free_len(values);
}

void freeText(char *text) noexcept
{
    ldap_memfree(text);
}

void freeBer(BerElement *element) noexcept
{
    ber_free(element, 0);
}

using ControlHandle = Handle<LDAPControl, freeControl>;
using ControlsHandle = Handle<LDAPControl *, freeControls>;
using ValuesHandle = Handle<berval *, freeValues>;
using TextHandle = Handle<char, freeText>;
using BerHandle = Handle<BerElement, freeBer>;

int toLdap(Scope scope)
{
    switch (scope) {
    case Scope::Base:
        return LDAP_SCOPE_BASE;
    case Scope::OneLevel:
        return LDAP_SCOPE_ONELEVEL;
    case Scope::Subtree:
        break;
    }
    return LDAP_SCOPE_SUBTREE;
}

int toLdap(DirectoryChange::Edit edit)
{
    switch (edit) {
    case DirectoryChange::Edit::Add:
        return LDAP_MOD_ADD;
    case DirectoryChange::Edit::Replace:
        return LDAP_MOD_REPLACE;
    case DirectoryChange::Edit::Delete:
        break;
    }
    return LDAP_MOD_DELETE;
}

DirectoryEntry readEntry(LDAP *ldap, LDAPMessage *message)
{
    DirectoryEntry entry;
    const TextHandle dn(ldap_get_dn(ldap, message));
    entry.dn = QString::fromUtf8(dn.get());
    BerHandle cursor;
    for (TextHandle name(ldap_first_attribute(ldap, message, Out(cursor))); name;
         name.reset(ldap_next_attribute(ldap, message, cursor.get()))) {
        const ValuesHandle values(ldap_get_values_len(ldap, message, name.get()));
        const QByteArray withoutOptions = QByteArray(name.get()).split(';').constFirst().toLower();
        QList<QByteArray> &kept = entry.attributes[withoutOptions];
        for (berval **value = values.get(); value && *value; ++value)
            kept.append(QByteArray((*value)->bv_val, qsizetype((*value)->bv_len)));
    }
    return entry;
}

/// The zero-terminated arrays of pointers libldap wants, pointing into a change that outlives them.
class Modifications
{
public:
    explicit Modifications(const DirectoryChange &change)
    {
        m_mods.reserve(size_t(change.values.size()));
        m_values.reserve(size_t(change.values.size()));
        m_bytes.reserve(size_t(change.values.size()));
        for (const DirectoryChange::Value &value : change.values) {
            std::vector<berval> &bytes = m_bytes.emplace_back();
            for (const QByteArray &one : value.values) // libldap only reads, its types are older than const
                bytes.push_back({ber_len_t(one.size()), const_cast<char *>(one.constData())});
            std::vector<berval *> &values = m_values.emplace_back();
            for (berval &one : bytes)
                values.push_back(&one);
            values.push_back(nullptr);
            LDAPMod &mod = m_mods.emplace_back();
            mod.mod_op = LDAP_MOD_BVALUES | (change.kind == DirectoryChange::Kind::Add ? LDAP_MOD_ADD : toLdap(value.edit));
            mod.mod_type = const_cast<char *>(value.name.constData());
            mod.mod_bvalues = bytes.empty() ? nullptr : values.data();
        }
        for (LDAPMod &mod : m_mods)
            m_pointers.push_back(&mod);
        m_pointers.push_back(nullptr);
    }
    LDAPMod **data() { return m_pointers.data(); }

private:
    std::vector<std::vector<berval>> m_bytes;
    std::vector<std::vector<berval *>> m_values;
    std::vector<LDAPMod> m_mods;
    std::vector<LDAPMod *> m_pointers;
};

qsizetype sizeOf(const DirectoryEntry &entry)
{
    constexpr qsizetype overhead = 200; // as it is kept, however small
    qsizetype size = overhead + 2 * entry.dn.size();
    for (auto it = entry.attributes.cbegin(); it != entry.attributes.cend(); ++it)
        for (const QByteArray &value : it.value())
            size += it.key().size() + value.size() + overhead / 4;
    return size;
}

} // namespace

Result<QList<DirectoryEntry>> LdapDirectory::search(const DirectorySearch &what, Monitor &monitor)
{
    const QDeadlineTimer deadline(what.limit);
    Found found;
    QByteArray cookie;
    do {
        auto next = searchPage(what, cookie, deadline, monitor, found);
        if (!next)
            return pass(next.error());
        cookie = *next;
    } while (!cookie.isEmpty());
    return found.entries;
}

Result<QByteArray> LdapDirectory::searchPage(const DirectorySearch &what, const QByteArray &cookie, QDeadlineTimer deadline,
                                             Monitor &monitor, Found &found)
{
    LDAP *ldap = m_session.ldap();
    std::vector<char *> names; // libldap only reads them
    for (const QByteArray &name : what.attributes)
        names.push_back(const_cast<char *>(name.constData()));
    names.push_back(nullptr);

    ControlHandle paging;
    if (what.scope != Scope::Base) {
        berval from{ber_len_t(cookie.size()), const_cast<char *>(cookie.constData())};
        ldap_create_page_control(ldap, pageSize, &from, 0, Out(paging)); // not critical: a server that cannot page sends all
    }
    LDAPControl *controls[]{paging.get(), nullptr};
    int request = 0;
    if (ldap_search_ext(ldap, what.base.toUtf8().constData(), toLdap(what.scope), what.filter.constData(),
                        what.attributes.isEmpty() ? nullptr : names.data(), 0, controls, nullptr, nullptr, LDAP_NO_LIMIT,
                        &request) != LDAP_SUCCESS)
        return readFailed(lastOutcome(ldap), host(), what.base);
    auto answer = m_session.finish(request, deadline, monitor, [&](LDAPMessage *message) {
        const DirectoryEntry entry = readEntry(ldap, message);
        found.bytes += sizeOf(entry);
        if (found.bytes <= what.mostBytes)
            found.entries.append(entry);
    });
    if (!answer)
        return pass(answer.error());
    if (found.bytes > what.mostBytes)
        return fail(Fault::Malformed, Text::tr("%1 answers with more than can be right.").arg(host()), what.base,
                    Text::tr("Check what its directory holds there."));
    if (const LdapOutcome outcome = m_session.outcomeOf(answer->get()); outcome.code != LDAP_SUCCESS)
        return readFailed(outcome, host(), what.base);

    ControlsHandle returned;
    int code = LDAP_SUCCESS;
    ldap_parse_result(ldap, answer->get(), &code, nullptr, nullptr, nullptr, Out(returned), 0);
    LDAPControl *page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, returned.get(), nullptr);
    if (!page)
        return QByteArray();
    ber_int_t estimate = 0;
    berval next{0, nullptr};
    if (ldap_parse_pageresponse_control(ldap, page, &estimate, &next) != LDAP_SUCCESS)
        return QByteArray();
    const TextHandle owned(next.bv_val);
    return QByteArray(next.bv_val, qsizetype(next.bv_len));
}

Result<> LdapDirectory::change(const DirectoryChange &what, Monitor &monitor)
{
    LDAP *ldap = m_session.ldap();
    const QByteArray dn = what.dn.toUtf8();
    Modifications mods(what);
    int request = 0;
    int rc = LDAP_OTHER;
    switch (what.kind) {
    case DirectoryChange::Kind::Add:
        rc = ldap_add_ext(ldap, dn.constData(), mods.data(), nullptr, nullptr, &request);
        break;
    case DirectoryChange::Kind::Modify:
        rc = ldap_modify_ext(ldap, dn.constData(), mods.data(), nullptr, nullptr, &request);
        break;
    case DirectoryChange::Kind::Delete:
        rc = ldap_delete_ext(ldap, dn.constData(), nullptr, nullptr, &request);
        break;
    }
    if (rc != LDAP_SUCCESS)
        return changeFailed(lastOutcome(ldap), host(), what.dn);
    auto answer = m_session.finish(request, QDeadlineTimer(changeLimit), monitor);
    if (!answer) {
        Error error = answer.error();
        if (error.fault == Fault::TimedOut || error.fault == Fault::Unreachable)
            error.advice = Text::tr("It is not known whether %1 was changed: look at it before you try again.").arg(what.dn);
        return pass(error);
    }
    if (const LdapOutcome outcome = m_session.outcomeOf(answer->get()); outcome.code != LDAP_SUCCESS)
        return changeFailed(outcome, host(), what.dn);
    return {};
}

} // namespace rd
