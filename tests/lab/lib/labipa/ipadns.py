# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa dnsrecord-add, dnsrecord-find, dnsrecord-del, dnszone-find."""

import ldap
import ldap.dn

from labipa import dnsrecords
from labipa.ipaoutput import Failure, entry, found, summary

# Option: (attribute, label)
_TYPES = {"a": ("aRecord", "A record"), "aaaa": ("aAAARecord", "AAAA record"), "ptr": ("pTRRecord", "PTR record"),
          "srv": ("sRVRecord", "SRV record"), "ns": ("nSRecord", "NS record"), "txt": ("tXTRecord", "TXT record"),
          "cname": ("cNAMERecord", "CNAME record"), "sshfp": ("sSHFPRecord", "SSHFP record"),
          "uri": ("uRIRecord", "URI record"), "mx": ("mXRecord", "MX record")}


def _zone(connection, cfg, name):
    zone_dn = dnsrecords.zones(connection, cfg.suffix).get(name.lower().rstrip(".") + ".")
    if zone_dn is None:
        raise Failure(f"{name}: DNS zone not found")
    return zone_dn


def _record_arguments(parser):
    parser.add_argument("zone")
    parser.add_argument("name")
    for kind in _TYPES:
        parser.add_argument(f"--{kind}-rec", action="append", default=[])
    parser.add_argument("--a-create-reverse", action="store_true")
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--del-all", action="store_true")


def _given(options):
    """[(attribute, value)]; one option may hold several values, separated by commas."""
    return [(attribute, value.strip()) for kind, (attribute, _) in _TYPES.items()
            for text in getattr(options, f"{kind}_rec")
            for value in ([text] if kind == "txt" else text.split(","))]


def _values(connection, zone_dn, name):
    dn = zone_dn if name == "@" else f"idnsName={ldap.dn.escape_dn_chars(name)},{zone_dn}"
    try:
        _, values = connection.search_s(dn, ldap.SCOPE_BASE)[0]
    except ldap.NO_SUCH_OBJECT:
        return None
    return {key.lower(): [text.decode("utf-8", "replace") for text in texts] for key, texts in values.items()}


def _shown(name, values):
    return [("Record name", name)] + [(label, values[attribute.lower()]) for attribute, label in _TYPES.values()
                                      if attribute.lower() in values]


def _add(connection, cfg, options):
    zone_dn, given = _zone(connection, cfg, options.zone), _given(options)
    if not given:
        raise Failure("No option to add a record given, such as --a-rec")
    before = _values(connection, zone_dn, options.name) or {}
    new = [(attribute, value) for attribute, value in given
           if value.lower() not in [text.lower() for text in before.get(attribute.lower(), [])]]
    if not new:
        raise Failure("no modifications to be performed")
    for attribute, value in new:
        dnsrecords.add(connection, zone_dn, options.name, attribute, value)
        if options.a_create_reverse and attribute in ("aRecord", "aAAARecord"):
            host = f"{options.name}.{options.zone.rstrip('.')}"
            if not dnsrecords.add_pointer(connection, cfg.suffix, host, value):
                raise Failure(f"DNS reverse zone for IP address {value} not found")
    entry(_shown(options.name, _values(connection, zone_dn, options.name)))


def _delete(connection, cfg, options):
    zone_dn = _zone(connection, cfg, options.zone)
    before = _values(connection, zone_dn, options.name)
    if before is None:
        raise Failure(f"{options.name}: DNS resource record not found")
    if options.del_all and options.name != "@":
        connection.delete_s(f"idnsName={ldap.dn.escape_dn_chars(options.name)},{zone_dn}")
        summary(f'Deleted record "{options.name}"')
        return
    for attribute, value in _given(options):
        if value not in before.get(attribute.lower(), []):
            raise Failure(f"{attribute} does not contain '{value}'")
        dnsrecords.remove(connection, zone_dn, options.name, attribute, value)
    left = _values(connection, zone_dn, options.name)
    if left is None:
        summary(f'Deleted record "{options.name}"')
    else:
        entry(_shown(options.name, left))


def _find_arguments(parser):
    parser.add_argument("zone")
    parser.add_argument("criteria", nargs="?", default="")
    parser.add_argument("--name")
    parser.add_argument("--sizelimit", type=int)


def _find(connection, cfg, options):
    zone_dn = _zone(connection, cfg, options.zone)
    result = []
    for dn, values in connection.search_s(zone_dn, ldap.SCOPE_SUBTREE, "(objectClass=idnsRecord)"):
        name = "@" if dn.lower() == zone_dn.lower() else values["idnsName"][0].decode()
        shown = _shown(name, {key.lower(): [text.decode("utf-8", "replace") for text in texts]
                              for key, texts in values.items()})
        if len(shown) > 1 and options.criteria in name and options.name in (None, name):
            result.append(shown)
    return found("DNS record", result)


def _zones_arguments(parser):
    parser.add_argument("criteria", nargs="?", default="")
    parser.add_argument("--sizelimit", type=int)


def _zones(connection, cfg, options):
    return found("DNS zone", [[("Zone name", name)] for name in sorted(dnsrecords.zones(connection, cfg.suffix))
                              if options.criteria in name])


COMMANDS = {
    "dnsrecord-add": (_add, _record_arguments),
    "dnsrecord-del": (_delete, _record_arguments),
    "dnsrecord-find": (_find, _find_arguments),
    "dnszone-find": (_zones, _zones_arguments),
}
