# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-install's command line at domain level 1 (4.9)."""

import optparse

_SWITCHES = ("--setup-ca", "--setup-kra", "--setup-dns", "--setup-adtrust", "--no-forwarders", "--auto-forwarders",
             "--no-reverse", "--auto-reverse", "--allow-zone-overlap", "--no-host-dns", "--no-dnssec-validation",
             "--skip-conncheck", "--skip-mem-check", "--skip-schema-check", "--hidden-replica", "--no-pkinit",
             "--no-ui-redirect", "--mkhomedir", "--ssh-trust-dns", "--no-ssh", "--no-sshd", "--no-dns-sshfp",
             "--force-join", "--subid")
_DNS_ONLY = ("--forwarder", "--no-forwarders", "--auto-forwarders", "--reverse-zone", "--no-reverse",
             "--auto-reverse", "--allow-zone-overlap", "--no-dnssec-validation", "--forward-policy")


def parse(argv):
    parser = optparse.OptionParser(prog="ipa-replica-install", usage="%prog [OPTION]...", version="4.9.13")
    add = parser.add_option
    add("-P", "--principal")
    add("-w", "--admin-password")
    add("-p", "--password")
    add("-k", "--keytab")
    add("--server", action="append", default=[])
    add("-n", "--domain")
    add("-r", "--realm")
    add("--hostname")
    add("--ip-address", action="append", default=[])
    add("--forwarder", action="append", default=[])
    add("--reverse-zone", action="append", default=[])
    add("--forward-policy", choices=("first", "only"))
    add("--log-file")
    add("-U", "--unattended", action="store_true")
    add("-N", "--no-ntp", action="store_true")
    add("-d", "--debug", action="store_true")
    add("-v", "--verbose", action="store_true")
    add("-q", "--quiet", action="store_true")
    for name in _SWITCHES:
        add(name, action="store_true")
    options, rest = parser.parse_args(argv)
    if rest:
        parser.error("Too many positional arguments")
    _check(parser, options)
    options.server = options.server[0] if options.server else None
    return options


def _check(parser, options):
    if options.setup_dns:
        if not (options.forwarder or options.no_forwarders or options.auto_forwarders):
            parser.error("You must specify at least one of --forwarder, --auto-forwarders, or --no-forwarders options")
    else:
        for name in _DNS_ONLY:
            if getattr(options, name[2:].replace("-", "_")):
                parser.error(f"You cannot specify a {name} option without the --setup-dns option")
    if options.server and not options.domain:
        parser.error("The --server option cannot be used without providing domain via the --domain option")
    for name in ("setup_kra", "setup_adtrust", "keytab"):
        if getattr(options, name):
            parser.error(f"a lab has no --{name.replace('_', '-')}")
