# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-dns-install: gives a server that has none its own named."""

import optparse
import os
import shutil

import ldap

from labipa import (config, console, deeds, directory, dnsrecords, hostrules, kdc, masters, services, steps,
                    sysrestore, wording)
from labipa.console import Console, Exit, Log

_TOOL = "ipa-dns-install"
_LOG = "/var/log/ipaserver-install.log"
_LINE = "=" * 78
_FAILURES = (ldap.LDAPError, OSError, console.CommandFailed, kdc.Failed, services.Failed, LookupError)


class Install:
    """What the steps of the named group need to know."""

    def __init__(self, cfg, generation, output, options):
        self.cfg = cfg
        self.generation = generation
        self.console = output
        self.options = options
        self.fqdn = cfg.fqdn
        self.ip = None
        self.ntp = True
        self.with_ca = False
        self.reverse_zone = None


def _parse(argv, generation):
    made = optparse.OptionParser(prog=_TOOL, version=generation.name)
    add = made.add_option
    add("-p", "--ds-password", dest="password")
    add("-d", "--debug", action="store_true")
    add("--ip-address", dest="ip_address")
    add("--forwarder", dest="forwarders", action="append", default=[])
    add("--no-forwarders", action="store_true")
    add("--reverse-zone", dest="reverse_zone")
    add("--no-reverse", action="store_true")
    add("--zonemgr")
    add("-U", "--unattended", action="store_true")
    if generation < "3.3":
        add("--zone-notif", action="store_true")
        add("--zone-refresh", type="int")
    if generation >= "4.0":
        for name in ("--auto-forwarders", "--auto-reverse", "--allow-zone-overlap", "--no-dnssec-validation",
                     "--dnssec-master", "--disable-dnssec-master", "--force"):
            add(name, action="store_true")
        add("--forward-policy")
        add("--kasp-db")
    options, rest = made.parse_args(argv)
    if rest:
        made.error("Too many arguments provided")
    if options.forwarders and options.no_forwarders:
        made.error("You cannot specify a --forwarder option together with --no-forwarders")
    if options.reverse_zone and options.no_reverse:
        made.error("You cannot specify a --reverse-zone option together with --no-reverse")
    if options.unattended and not (options.forwarders or options.no_forwarders
                                   or getattr(options, "auto_forwarders", None)):
        made.error("You must specify at least one --forwarder option or --no-forwarders option")
    if options.unattended and not options.password and generation < "4.0":
        made.error("In unattended mode you need to provide at least the -p option")
    return options


def main(argv):
    generation = wording.current()
    options = _parse(argv, generation)
    if os.geteuid():
        Console(_TOOL, generation).err(f"\n{wording.ROOT_REQUIRED}\n")
        return 1
    output = Console(_TOOL, generation, Log(_LOG, append=True))
    output.log.hide(options.password)
    try:
        _run(options, generation, output)
    except Exit as ending:
        if ending.text:
            output.err(ending.text)
        return ending.code
    except (KeyboardInterrupt, EOFError):
        output.err("Cancelled.")
        return 1
    except _FAILURES as error:
        output.err(str(error))
        return 1
    return 0


def _run(options, generation, output):
    if not sysrestore.configured():
        raise Exit(2, wording.NOT_CONFIGURED)
    cfg = config.load()
    _introduce(output)
    if services.configured(cfg, "named"):
        raise Exit(1, "\nDNS is already configured in this IPA server.")
    if not shutil.which("named"):
        output.out("BIND was not found on this system")
        output.out("Please install the 'bind' package and start the installation again")
        raise Exit(1, "Aborting installation.")
    install = Install(cfg, generation, output, options)
    if generation < "4.0":
        _check_password(install)
    install.ip = _address(install)
    _forwarders(install)
    here = directory.local(cfg)
    install.with_ca = cfg.fqdn in masters.with_service(here, cfg.suffix, "CA")
    optional = _zones(install, here)
    here.unbind_s()
    steps.run(output, "named", deeds.for_group(install, "named"), optional)
    if generation >= "4.1":
        steps.run(output, "dnskeysyncd", deeds.for_group(install, "dnskeysyncd"))
        output.step("Restarting ipa-dnskeysyncd")
        output.step("Restarting named")
        output.step("Updating DNS system records")
    output.step("Restarting the web server")
    output.out(_LINE)
    for line in ("Setup complete", "", "\tYou must make sure these network ports are open:", "\t\tTCP Ports:",
                 "\t\t  * 53: bind", "\t\tUDP Ports:", "\t\t  * 53: bind"):
        output.out(line)


def _introduce(output):
    for line in ("", f"The log file for this installation can be found in {_LOG}", _LINE,
                 "This program will setup DNS for the FreeIPA Server.", "", "This includes:",
                 "  * Configure DNS (bind)", "", "To accept the default shown in brackets, press the Enter key.", ""):
        output.out(line)


def _check_password(install):
    password = install.options.password or install.console.required_password("Directory Manager password: ")
    if password is None:
        raise Exit(1, wording.PASSWORD_REQUIRED)
    try:
        directory.remote(install.cfg.fqdn, password).unbind_s()
    except ldap.INVALID_CREDENTIALS:
        raise Exit(1, "Password is not valid!") from None


def _address(install):
    if install.options.ip_address:
        return install.options.ip_address
    found = hostrules.addresses(install.fqdn)
    if found:
        return found[0]
    return install.console.ask("Please provide the IP address to be used for this host name")


def _forwarders(install):
    options, output = install.options, install.console
    if options.forwarders or options.no_forwarders or getattr(options, "auto_forwarders", None):
        pass
    elif output.confirm("Do you want to configure DNS forwarders?", default=True):
        output.out("Enter the IP address of DNS forwarder to use, or press Enter to finish.")
        while True:
            address = output.ask("Enter IP address for a DNS forwarder")
            if not address:
                break
            options.forwarders.append(address)
            output.out(f"DNS forwarder {address} added")
    if not options.forwarders:
        output.out("No DNS forwarders configured")


def _zones(install, here):
    options, output, cfg = install.options, install.console, install.cfg
    optional = {"setting up records for other masters"}
    if not dnsrecords.managed(here, cfg.suffix):
        optional |= {"adding DNS container", "setting up our zone"}
    zone = f"{options.reverse_zone.rstrip('.')}." if options.reverse_zone else \
        dnsrecords.reverse_zone(here, cfg.suffix, install.ip)
    if zone is None and not options.no_reverse:
        zone = hostrules.reverse_zone_for(install.ip)
        if not options.unattended and output.confirm("Do you want to configure the reverse zone?", default=True):
            zone = output.ask("Please specify the reverse zone name", zone).rstrip(".") + "."
    if zone and not options.no_reverse:
        install.reverse_zone = zone
        output.step(f"Using reverse zone {zone}")
        if zone not in dnsrecords.zones(here, cfg.suffix):
            optional.add("setting up reverse zone")
    return optional
