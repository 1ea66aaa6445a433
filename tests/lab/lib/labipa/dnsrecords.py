# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""DNS data in the directory: zones and the records that servers have.

Every function takes a bound connection; where the records go is the caller's choice
(the master while a replica is made, the own server otherwise)."""

import ipaddress
import time

import ldap
import ldap.dn
import ldap.filter

SRV = (("_ldap._tcp", 389), ("_kerberos._tcp", 88), ("_kerberos._udp", 88),
       ("_kerberos-master._tcp", 88), ("_kerberos-master._udp", 88),
       ("_kpasswd._tcp", 464), ("_kpasswd._udp", 464), ("_ntp._udp", 123))


def base(suffix):
    return f"cn=dns,{suffix}"


def managed(connection, suffix):
    """Whether this domain keeps DNS data at all."""
    try:
        connection.search_s(base(suffix), ldap.SCOPE_BASE, attrlist=["1.1"])
        return True
    except ldap.NO_SUCH_OBJECT:
        return False


def add_container(connection, suffix):
    connection.add_s(base(suffix), [("objectClass", [b"top", b"nsContainer", b"idnsConfigObject"]), ("cn", [b"dns"])])


def zones(connection, suffix):
    """{zone name with the final dot: dn}"""
    try:
        found = connection.search_s(base(suffix), ldap.SCOPE_ONELEVEL, "(objectClass=idnsZone)", ["idnsName"])
    except ldap.NO_SUCH_OBJECT:
        return {}
    return {entry["idnsName"][0].decode().lower().rstrip(".") + ".": dn for dn, entry in found}


def reverse_zone(connection, suffix, address):
    """The longest zone that contains the address, or None."""
    pointer = ipaddress.ip_address(address).reverse_pointer + "."
    matching = [zone for zone in zones(connection, suffix) if pointer.endswith("." + zone)]
    return max(matching, key=len, default=None)


def add_zone(connection, suffix, realm, zone, servers, *, dotted):
    """Makes a zone with FreeIPA's defaults; its NS records are the DNS servers."""
    zone = zone.rstrip(".") + "."
    reverse = zone.endswith(".arpa.")
    name = zone if dotted or reverse else zone.rstrip(".")
    policy = f"grant {realm} krb5-subdomain {zone} PTR;" if reverse else \
        " ".join(f"grant {realm} krb5-self * {kind};" for kind in ("A", "AAAA", "SSHFP"))
    dn = f"idnsName={ldap.dn.escape_dn_chars(name)},{base(suffix)}"
    values = {
        "objectClass": ["top", "idnsRecord", "idnsZone"], "idnsName": [name], "idnsZoneActive": ["TRUE"],
        "idnsSOAmName": [servers[0] + "."], "idnsSOArName": [f"hostmaster.{zone}"],
        "idnsSOAserial": [str(int(time.time()))], "idnsSOArefresh": ["3600"], "idnsSOAretry": ["900"],
        "idnsSOAexpire": ["1209600"], "idnsSOAminimum": ["3600"], "idnsAllowDynUpdate": ["TRUE"],
        "idnsUpdatePolicy": [policy], "idnsAllowQuery": ["any;"], "idnsAllowTransfer": ["none;"],
        "nSRecord": [server + "." for server in servers],
    }
    connection.add_s(dn, [(key, [text.encode() for text in texts]) for key, texts in values.items()])
    return dn


def add(connection, zone_dn, name, attribute, value):
    """Adds one record value; one that is there already stays as it is."""
    dn = zone_dn if name == "@" else f"idnsName={ldap.dn.escape_dn_chars(name)},{zone_dn}"
    try:
        connection.modify_s(dn, [(ldap.MOD_ADD, attribute, [value.encode()])])
    except ldap.NO_SUCH_OBJECT:
        connection.add_s(dn, [("objectClass", [b"top", b"idnsRecord"]), ("idnsName", [name.encode()]),
                              (attribute, [value.encode()])])
    except ldap.TYPE_OR_VALUE_EXISTS:
        pass


def remove(connection, zone_dn, name, attribute, value):
    """Removes one record value, and the entry when it was the last one."""
    dn = zone_dn if name == "@" else f"idnsName={ldap.dn.escape_dn_chars(name)},{zone_dn}"
    try:
        connection.modify_s(dn, [(ldap.MOD_DELETE, attribute, [value.encode()])])
        if name == "@":
            return
        _, entry = connection.search_s(dn, ldap.SCOPE_BASE)[0]
        if not any(key.lower().endswith("record") for key in entry):
            connection.delete_s(dn)
    except (ldap.NO_SUCH_OBJECT, ldap.NO_SUCH_ATTRIBUTE):
        pass


def add_address(connection, suffix, fqdn, address):
    """A or AAAA in the zone of the host's domain.  KeyError: no such zone."""
    short, _, domain = fqdn.partition(".")
    attribute = "aAAARecord" if ":" in address else "aRecord"
    add(connection, zones(connection, suffix)[domain + "."], short, attribute, address)


def add_pointer(connection, suffix, fqdn, address):
    """PTR in the longest zone there is; gives the zone's name, None without one."""
    zone = reverse_zone(connection, suffix, address)
    if zone:
        name = (ipaddress.ip_address(address).reverse_pointer + ".")[:-len(zone) - 1]
        add(connection, zones(connection, suffix)[zone], name, "pTRRecord", fqdn + ".")
    return zone


def srv_target(fqdn, domain, generation):
    """Relative to the zone until 4.3, absolute from 4.4 on."""
    short, _, host_domain = fqdn.partition(".")
    return short if generation < "4.4" and host_domain == domain else fqdn + "."


def service_records(fqdn, domain, generation, *, ntp=True):
    """(name, attribute, value) of the records a server has in the IPA domain."""
    target = srv_target(fqdn, domain, generation)
    return [(name, "sRVRecord", f"0 100 {port} {target}")
            for name, port in SRV if ntp or name != "_ntp._udp"]


def add_service_records(connection, suffix, domain, realm, fqdn, generation, *, ntp=True):
    zone = zones(connection, suffix)[domain + "."]
    for name, attribute, value in service_records(fqdn, domain, generation, ntp=ntp):
        add(connection, zone, name, attribute, value)
    add(connection, zone, "_kerberos", "tXTRecord", realm)


def remove_server(connection, suffix, domain, fqdn):
    """What `ipa-replica-manage del` takes out, in every form a generation writes."""
    present = zones(connection, suffix)
    short, _, host_domain = fqdn.partition(".")
    zone = present.get(domain + ".")
    if zone:
        for target in (short, fqdn + "."):
            for name, port in SRV:
                remove(connection, zone, name, "sRVRecord", f"0 100 {port} {target}")
    addresses = _addresses(connection, present.get(host_domain + "."), short)
    for attribute, address in addresses:
        remove(connection, present[host_domain + "."], short, attribute, address)
        if zone:
            remove(connection, zone, "ipa-ca", attribute, address)
        reverse = reverse_zone(connection, suffix, address)
        if reverse:
            name = (ipaddress.ip_address(address).reverse_pointer + ".")[:-len(reverse) - 1]
            remove(connection, present[reverse], name, "pTRRecord", fqdn + ".")
    for dn in present.values():
        remove(connection, dn, "@", "nSRecord", fqdn + ".")


def _addresses(connection, zone_dn, short):
    if not zone_dn:
        return []
    try:
        _, entry = connection.search_s(f"idnsName={short},{zone_dn}", ldap.SCOPE_BASE)[0]
    except ldap.NO_SUCH_OBJECT:
        return []
    return [(key, value.decode()) for key, values in entry.items()
            if key.lower() in ("arecord", "aaaarecord") for value in values]
