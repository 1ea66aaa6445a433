# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-prepare's command line, generation by generation."""

import optparse

from labipa import hostrules


def _check_ip(option, name, value):
    try:
        hostrules.check_address(value)
    except ValueError as why:
        raise optparse.OptionValueError(f"option {name}: invalid IP address {value}: {why}") from None
    return value


class _Option(optparse.Option):
    TYPES = optparse.Option.TYPES + ("ip",)
    TYPE_CHECKER = dict(optparse.Option.TYPE_CHECKER, ip=_check_ip)


def parser(generation):
    usage = "%prog [options] FQDN (e.g. replica.example.com)" if generation < "3.1" else \
        "%prog [options] <replica-fqdn>"
    made = optparse.OptionParser(prog="ipa-replica-prepare", usage=usage, option_class=_Option,
                                 version=generation.name)
    add = made.add_option
    several = "append" if generation >= "4.1" else "store"
    add("-p", "--password")
    add("--ip-address", dest="ip_address", type="ip", action=several)
    add("--reverse-zone", dest="reverse_zone", action=several)
    add("--no-reverse", dest="no_reverse", action="store_true")
    add("--ca", dest="ca_file", default="/root/cacert.p12")
    for kind in ("dirsrv", "http"):
        add(f"--{kind}_pkcs12", dest=f"{kind}_pkcs12")
        add(f"--{kind}_pin", dest=f"{kind}_pin")
    if generation < "4.5":
        add("--no-pkinit", dest="no_pkinit", action="store_true")
        add("--pkinit_pkcs12", dest="pkinit_pkcs12")
        add("--pkinit_pin", dest="pkinit_pin")
    if generation >= "4.0":
        add("--no-wait-for-dns", dest="wait_for_dns", action="store_false", default=True)
    if generation >= "4.1":
        for kind in ("dirsrv", "http"):
            add(f"--{kind}-cert-file", dest=f"{kind}_pkcs12")
            add(f"--{kind}-pin", dest=f"{kind}_pin")
    if generation >= "4.3":
        add("--auto-reverse", dest="auto_reverse", action="store_true")
        add("--allow-zone-overlap", dest="allow_zone_overlap", action="store_true")
    if generation >= "3.1":
        add("-v", "--verbose", "-d", "--debug", dest="verbose", action="store_true")
        add("-q", "--quiet", dest="quiet", action="store_true")
        add("--log-file", dest="log_file")
    elif generation >= "3.0":
        add("--debug", dest="verbose", action="store_true")
    return made


def parse(argv, generation):
    made = parser(generation)
    options, rest = made.parse_args(argv)
    options.ip_addresses = _listed(options.ip_address)
    options.reverse_zones = _listed(options.reverse_zone)
    if getattr(options, "verbose", None) and getattr(options, "quiet", None):
        made.error("The --quiet and --verbose options are mutually exclusive")
    if not options.ip_addresses:
        if options.reverse_zones:
            made.error("You cannot specify a --reverse-zone option without the --ip-address option")
        if options.no_reverse:
            made.error("You cannot specify a --no-reverse option without the --ip-address option")
    elif options.reverse_zones and options.no_reverse:
        made.error("You cannot specify a --reverse-zone option together with --no-reverse")
    _check_certificates(made, options, generation)
    if len(rest) != 1:
        if len(rest) > 1 and generation >= "3.1":
            made.error("must provide exactly one name for the replica")
        made.error("must provide the fully-qualified name of the replica")
    options.replica = rest[0]
    return options


def _check_certificates(made, options, generation):
    files = (options.dirsrv_pkcs12, options.http_pkcs12)
    if generation < "3.1":
        given = files + (options.dirsrv_pin, options.http_pin)
        if any(given) and None in given:
            made.error("All PKCS#12 options are required if any are used.")
        return
    pkinit = getattr(options, "pkinit_pkcs12", None)
    if (any(files) or pkinit) and not all(files):
        if generation < "4.1":
            what = "--dirsrv_pkcs12 and --http_pkcs12 are required if any PKCS#12 options are used."
        else:
            kind = "key file" if generation >= "4.5" else "PKCS#12"
            what = f"--dirsrv-cert-file and --http-cert-file are required if any {kind} options are used."
        made.error(what)


def _listed(value):
    return value if isinstance(value, list) else [value] if value else []
