# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The directory entries that make a host a server of the domain, and their removal."""

import uuid

import ldap
import ldap.filter

from labipa import dnsrecords
from labipa.wording import Generation

# name: (startOrder, first generation, first generation without it)
_SERVICES = {
    "KDC": (10, "2.0", None), "KPASSWD": (20, "2.0", None), "DNS": (30, "2.0", None),
    "MEMCACHE": (39, "2.2", "4.5"), "HTTP": (40, "2.0", None), "KEYS": (41, "4.3", None),
    "NTP": (45, "4.4", None), "CA": (50, "2.0", None), "OTPD": (80, "3.2", None),
    "DNSKeySync": (110, "4.1", None),
}


def service_names(generation, *, dns, ca):
    """What a server of that generation registers."""
    skipped = {"DNS", "DNSKeySync"} if not dns else set()
    if not ca:
        skipped.add("CA")
    return [name for name, (_, since, until) in _SERVICES.items()
            if name not in skipped and generation >= since and not (until and generation >= until)]


def base(suffix):
    return f"cn=masters,cn=ipa,cn=etc,{suffix}"


def dn(cfg, fqdn):
    return f"cn={fqdn},{base(cfg.suffix)}"


def names(connection, suffix):
    found = connection.search_s(base(suffix), ldap.SCOPE_ONELEVEL, "(objectClass=nsContainer)", ["cn"])
    return [entry["cn"][0].decode() for _, entry in found]


def with_service(connection, suffix, service):
    """The servers that have the service enabled."""
    found = connection.search_s(base(suffix), ldap.SCOPE_SUBTREE,
                                f"(&(cn={service})(ipaConfigString=enabledService))", ["1.1"])
    return [ldap.dn.str2dn(entry_dn)[1][0][1] for entry_dn, _ in found]


def add_entry(connection, cfg, fqdn):
    """The server's own entry, without services."""
    classes, extra = ["top", "nsContainer"], []
    if Generation(cfg.generation) >= "4.2":
        classes += ["ipaConfigObject", "ipaSupportedDomainLevelConfig", "ipaReplTopoManagedServer"]
        extra = [("ipaMinDomainLevel", [b"0" if cfg.level == 0 else b"1"]), ("ipaMaxDomainLevel", [b"1"]),
                 ("ipaReplTopoManagedSuffix", [cfg.suffix.encode()])]
    _add(connection, dn(cfg, fqdn), [("objectClass", [name.encode() for name in classes]),
                                     ("cn", [fqdn.encode()])] + extra)


def add_service(connection, cfg, fqdn, name):
    values = [b"enabledService", f"startOrder {_SERVICES[name][0]}".encode()]
    if name == "CA" and not with_service(connection, cfg.suffix, "CA") and Generation(cfg.generation) >= "3.0":
        values.append(b"caRenewalMaster")
    _add(connection, f"cn={name},{dn(cfg, fqdn)}",
         [("objectClass", [b"top", b"nsContainer", b"ipaConfigObject"]), ("cn", [name.encode()]),
          ("ipaConfigString", values)])


def add(connection, cfg, fqdn, ip, services):
    """A complete server: its entry, its services, its place in shared lists, its DNS records."""
    add_entry(connection, cfg, fqdn)
    for name in services:
        add_service(connection, cfg, fqdn, name)
    join_shared_lists(connection, cfg, fqdn)
    add_dns(connection, cfg, fqdn, ip, ntp=True, ca="CA" in services, nameserver="DNS" in services)


def join_shared_lists(connection, cfg, fqdn):
    """S4U2Proxy and the profile old clients read, where the domain has these entries."""
    realm, suffix = cfg.realm, cfg.suffix
    delegation = f"cn=s4u2proxy,cn=etc,{suffix}"
    _join(connection, f"cn=ipa-http-delegation,{delegation}", "memberPrincipal", f"HTTP/{fqdn}@{realm}")
    _join(connection, f"cn=ipa-ldap-delegation-targets,{delegation}", "memberPrincipal", f"ldap/{fqdn}@{realm}")
    profile = f"cn=default,ou=profile,{suffix}"
    current = _value(connection, profile, "defaultServerList")
    if current is not None and fqdn not in current.split():
        connection.modify_s(profile, [(ldap.MOD_REPLACE, "defaultServerList",
                                       [" ".join(current.split() + [fqdn]).encode()])])


def add_dns(connection, cfg, fqdn, ip, *, ntp=True, ca=False, nameserver=False):
    """The server's records, if the domain has DNS data; `ip` may be None."""
    suffix, generation = cfg.suffix, Generation(cfg.generation)
    if not dnsrecords.managed(connection, suffix):
        return
    if ip:
        dnsrecords.add_address(connection, suffix, fqdn, ip)
        dnsrecords.add_pointer(connection, suffix, fqdn, ip)
    dnsrecords.add_service_records(connection, suffix, cfg.domain, cfg.realm, fqdn, generation, ntp=ntp)
    zones = dnsrecords.zones(connection, suffix)
    if ca and ip and generation >= "3.1":
        attribute = "aAAARecord" if ":" in ip else "aRecord"
        dnsrecords.add(connection, zones[cfg.domain + "."], "ipa-ca", attribute, ip)
    if nameserver:
        for zone, zone_dn in zones.items():
            if generation >= "4.1" or zone == cfg.domain + ".":
                dnsrecords.add(connection, zone_dn, "@", "nSRecord", fqdn + ".")


def host_dn(cfg, fqdn):
    return f"fqdn={fqdn},cn=computers,cn=accounts,{cfg.suffix}"


def add_host(connection, cfg, fqdn):
    """The host's entry; its Kerberos keys hang on it."""
    _add(connection, host_dn(cfg, fqdn), [
        ("objectClass", [b"top", b"nsHost", b"ipaHost", b"ipaObject", b"ipaService", b"pkiUser",
                         b"krbPrincipalAux", b"krbTicketPolicyAux"]),
        ("fqdn", [fqdn.encode()]), ("cn", [fqdn.encode()]), ("serverHostName", [fqdn.split(".")[0].encode()]),
        ("ipaUniqueID", [str(uuid.uuid1()).encode()])])


def remove(connection, cfg, fqdn):
    """Everything `ipa-replica-manage del` takes out of the shared tree except DNS."""
    realm, suffix = cfg.realm, cfg.suffix
    principals = f"(krbPrincipalName=*/{ldap.filter.escape_filter_chars(fqdn)}@{realm})"
    for entry_dn in _subtree(connection, f"cn=accounts,{suffix}", principals):
        _delete_tree(connection, entry_dn)
    _delete_tree(connection, host_dn(cfg, fqdn))
    delegation = f"cn=s4u2proxy,cn=etc,{suffix}"
    _leave(connection, f"cn=ipa-http-delegation,{delegation}", "memberPrincipal", f"HTTP/{fqdn}@{realm}")
    _leave(connection, f"cn=ipa-ldap-delegation-targets,{delegation}", "memberPrincipal", f"ldap/{fqdn}@{realm}")
    _delete_tree(connection, dn(cfg, fqdn))
    for entry_dn in _subtree(connection, f"cn=dna,cn=ipa,cn=etc,{suffix}", f"(dnaHostname={fqdn})"):
        _delete_tree(connection, entry_dn)
    profile = f"cn=default,ou=profile,{suffix}"
    current = _value(connection, profile, "defaultServerList")
    if current and fqdn in current.split():
        rest = " ".join(name for name in current.split() if name != fqdn)
        connection.modify_s(profile, [(ldap.MOD_REPLACE, "defaultServerList", [rest.encode()] if rest else None)])


def _add(connection, entry_dn, attributes):
    try:
        connection.add_s(entry_dn, attributes)
    except ldap.ALREADY_EXISTS:
        pass


def _join(connection, entry_dn, attribute, value):
    try:
        connection.modify_s(entry_dn, [(ldap.MOD_ADD, attribute, [value.encode()])])
    except (ldap.NO_SUCH_OBJECT, ldap.TYPE_OR_VALUE_EXISTS):
        pass


def _leave(connection, entry_dn, attribute, value):
    try:
        connection.modify_s(entry_dn, [(ldap.MOD_DELETE, attribute, [value.encode()])])
    except (ldap.NO_SUCH_OBJECT, ldap.NO_SUCH_ATTRIBUTE):
        pass


def _value(connection, entry_dn, attribute):
    try:
        _, entry = connection.search_s(entry_dn, ldap.SCOPE_BASE, attrlist=[attribute])[0]
    except ldap.NO_SUCH_OBJECT:
        return None
    values = list(entry.values())
    return values[0][0].decode() if values else ""


def _subtree(connection, search_base, search_filter):
    try:
        return [entry_dn for entry_dn, _ in
                connection.search_s(search_base, ldap.SCOPE_SUBTREE, search_filter, ["1.1"])]
    except ldap.NO_SUCH_OBJECT:
        return []


def _delete_tree(connection, entry_dn):
    for found in sorted(_subtree(connection, entry_dn, "(objectClass=*)"), key=len, reverse=True):
        try:
            connection.delete_s(found)
        except ldap.NO_SUCH_OBJECT:
            pass
