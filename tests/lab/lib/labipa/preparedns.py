# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `ipa-replica-prepare --ip-address` asks, checks and writes about DNS."""

import ipaddress
import time

import ldap

from labipa import dnsrecords, hostrules, masters
from labipa.console import Exit


def check(session):
    """Before anything is made: can the records be written at all?"""
    options, generation = session.options, session.generation
    if not options.ip_addresses:
        return
    if not dnsrecords.managed(session.directory, session.cfg.suffix):
        if generation >= "4.1":
            session.error("It is not possible to add a DNS record automatically because DNS is not managed by "
                          "IPA. Please create DNS record manually and then omit --ip-address option.")
            raise Exit(1, "Cannot add DNS record")
        session.refuse_printed("You can't add a DNS record because DNS is not set up.")
    zones = dnsrecords.zones(session.directory, session.cfg.suffix)
    forward = options.replica.partition(".")[2] + "."
    if generation >= "4.2" and forward not in zones:
        session.error(f"DNS zone {forward} does not exist in IPA managed DNS server. Either create DNS zone "
                      "or omit --ip-address option.")
        raise Exit(1, "Cannot add DNS record")
    _settle_reverse_zones(session)


def _settle_reverse_zones(session):
    options, generation = session.options, session.generation
    for zone in options.reverse_zones:
        if not any(_contains(zone, address) for address in options.ip_addresses):
            if generation < "3.1":
                session.refuse_printed(f"Invalid reverse zone {zone}")
            session.error(f"Invalid reverse zone {zone}")
            raise Exit(1, "Invalid reverse zone")
    session.reverse_zones = [zone.rstrip(".") + "." for zone in options.reverse_zones]
    if options.reverse_zones or options.no_reverse:
        return
    missing = [address for address in options.ip_addresses
               if not dnsrecords.reverse_zone(session.directory, session.cfg.suffix, address)]
    if generation < "4.1":
        session.reverse_zones = [hostrules.reverse_zone_for(address) for address in missing]
    elif missing:
        _ask_for_zones(session, missing)


def _ask_for_zones(session, missing):
    console, generation = session.console, session.generation
    automatic = getattr(session.options, "auto_reverse", False)
    if not automatic:
        question = "Do you want to search for missing reverse zones?" if generation >= "4.3" else \
            "Do you want to configure the reverse zone?"
        if not console.confirm(question, default=True):
            return
    for address in missing:
        zone = hostrules.reverse_zone_for(address)
        if not automatic:
            if generation >= "4.3" and not console.confirm(
                    f"Do you want to create reverse zone for IP {address}", default=True):
                continue
            zone = console.ask("Please specify the reverse zone name", zone)
        session.reverse_zones.append(zone.rstrip(".") + ".")


def add(session):
    """After the file is written: the records themselves."""
    options, generation, cfg = session.options, session.generation, session.cfg
    if not options.ip_addresses:
        return
    session.say(f"Adding DNS records for {options.replica}")
    connection = session.directory
    servers = masters.with_service(connection, cfg.suffix, "DNS")
    if not servers:
        raise Exit(1, "No IPA server with DNS support found!")
    zones = dnsrecords.zones(connection, cfg.suffix)
    forward = options.replica.partition(".")[2] + "."
    if forward not in zones:
        _try("Could not create forward DNS zone for the replica",
             lambda: dnsrecords.add_zone(connection, cfg.suffix, cfg.realm, forward, servers,
                                         dotted=generation >= "4.0"))
    kind = "A/AAAA DNS" if generation >= "4.1" else "forward DNS"
    for address in options.ip_addresses:
        _try(f"Could not add {kind} record for the replica",
             lambda ip=address: dnsrecords.add_address(connection, cfg.suffix, options.replica, ip))
    if options.no_reverse:
        return
    _add_pointers(session, connection, servers)


def _add_pointers(session, connection, servers):
    options, generation, cfg = session.options, session.generation, session.cfg
    old = generation < "4.1"
    for zone in session.reverse_zones:
        session.say(f"{'Using' if old else 'Adding'} reverse zone {zone}")
        if zone not in dnsrecords.zones(connection, cfg.suffix):
            _try(f"Could not create reverse DNS zone for {'' if generation >= '3.3' else 'the '}replica",
                 lambda name=zone: dnsrecords.add_zone(connection, cfg.suffix, cfg.realm, name, servers, dotted=True))
    for address in options.ip_addresses:
        zone = dnsrecords.reverse_zone(connection, cfg.suffix, address)
        if not zone:
            session.say("Could not find any IPA managed reverse zone. Not creating PTR records")
            return
        if old and not session.reverse_zones:
            session.say(f"Using reverse zone {zone}")
        kind = "reverse DNS" if old else "PTR DNS"
        _try(f"Could not add {kind} record for the replica",
             lambda ip=address: dnsrecords.add_pointer(connection, cfg.suffix, options.replica, ip))


def wait(session):
    """4.0+ waits until the name resolves, without end; ^C is a good answer too."""
    options = session.options
    if session.generation < "4.0" or not options.wait_for_dns or not options.ip_addresses:
        return
    if _resolvable(options.replica):
        return
    session.say(f"Waiting for {options.replica}. A or AAAA record to be resolvable")
    session.console.out("This can be safely interrupted (Ctrl+C)")
    try:
        while not _resolvable(options.replica):
            time.sleep(1)
    except KeyboardInterrupt:
        session.console.out("Interrupted")


def _resolvable(name):
    return bool(hostrules.dig(name, "A") or hostrules.dig(name, "AAAA"))


def _contains(zone, address):
    pointer = ipaddress.ip_address(address).reverse_pointer + "."
    return pointer.endswith("." + zone.rstrip(".") + ".")


def _try(text, deed):
    try:
        deed()
    except (ldap.LDAPError, KeyError) as error:
        raise Exit(1, f"{text}: {error}") from error
