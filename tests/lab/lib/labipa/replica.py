# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-install: makes this machine a server of the domain from a replica information file."""

import os
import socket

import ldap

from labipa import (agreement, bundle, cadirectory, config, console, deeds, dnsrecords, hostrules, kdc,
                    masters, pki, preflight, replicaoptions, services, steps, sysrestore, wording)
from labipa.console import Console, Exit, Log

LOG = "/var/log/ipareplica-install.log"
_TOOL = "ipa-replica-install"
_CLEAN_UP = ("Your system may be partly configured.", "Run /usr/sbin/ipa-server-install --uninstall to clean up.")
# What a failed deed raises: these end the run with FreeIPA's words, anything else is a defect of the lab.
_FAILURES = (ldap.LDAPError, OSError, console.CommandFailed, agreement.ReplicationFailed, bundle.Undecryptable,
             kdc.Failed, pki.Failed, services.Failed, cadirectory.Failed, LookupError, ValueError)


class Install:
    """What one run knows; the checks and the deeds read and fill it."""

    def __init__(self, options, generation, output):
        self.options = options
        self.generation = generation
        self.console = output
        self.fqdn = socket.getfqdn()
        self.password = None
        self.bundle = None
        self.cfg = None
        self.remote = None
        self.ip = None
        self.ntp = False
        self.reverse_zone = None
        self.ca_path = config.CA_CERT

    @property
    def master(self):
        return self.bundle.realm["master_host_name"]

    @property
    def with_ca(self):
        """2.2 to 3.1 ignore --setup-ca when the domain has no CA."""
        return bool(self.options.setup_ca and self.bundle.has_ca)


def main(argv):
    generation = wording.current()
    options = replicaoptions.parse(argv, generation)
    if os.geteuid():
        Console(_TOOL, generation).err(f"\n{wording.ROOT_REQUIRED}\n")
        return 1
    if options.file is None:
        from labipa import promotion    # the way of domain level 1
        return promotion.main(argv)
    output = Console(_TOOL, generation, Log(options.log_file or LOG))
    for secret in (options.password, options.admin_password):
        output.log.hide(secret)
    shown = {key: value for key, value in vars(options).items() if "password" not in key}
    output.log.debug(f"/usr/sbin/{_TOOL} was invoked with argument \"{options.file}\" and options: {shown}")
    install = Install(options, generation, output)
    try:
        _run(install)
    except Exit as ending:
        return _ended(install, ending)
    except KeyboardInterrupt:
        return _interrupted(install)
    except _FAILURES as error:
        return _failed(install, error)
    if generation >= "3.0":
        output.log.info(f"The {_TOOL} command was successful")
    return 0


def _run(install):
    old = install.generation < "4.2"
    preflight.this_machine(install)
    preflight.replica_file(install)
    if old:
        preflight.connection(install)
        install.ip = preflight.own_address(install)
        _mark(install)
        preflight.master(install)
    else:
        _mark(install)
        preflight.master(install)
        install.ip = preflight.own_address(install)
        if install.generation >= "4.5":
            install.console.log.info("Enrolling host to IPA domain")
            masters.add_host(install.remote, install.cfg, install.fqdn)
        preflight.connection(install)
    cadirectory.refuse_leftovers(install)
    sysrestore.begin()
    config.write_default_conf(install.cfg, has_ca=install.bundle.has_ca)
    _groups(install)
    sysrestore.end_client()


def _mark(install):
    """Takes the domain's names and its CA certificate from the file."""
    realm = install.bundle.realm
    install.cfg = config.for_realm(realm["realm_name"], realm["domain_name"])
    config.put(config.CA_CERT, install.bundle.members["ca.crt"])


def _group(install, name, optional=()):
    steps.run(install.console, name, deeds.for_group(install, name), optional)


def _groups(install):
    """The groups in the generation's order, and the lines between them."""
    generation, say = install.generation, install.console.step
    if not install.options.no_ntp:
        _group(install, "ntp")
    if install.with_ca and generation < "3.1":
        _group(install, "pkids")
        _authority(install)
        _own_records(install)
    _group(install, "ds")
    if install.with_ca and generation >= "3.1" and generation < "4.5":
        _authority(install)
    if not (install.with_ca and generation < "3.1"):
        _own_records(install)
    _group(install, "kdc")
    _group(install, "kadmin")
    if generation >= "4.5":
        _group(install, "dstls")
    if generation < "4.5":
        _group(install, "ipa_memcached")
    _group(install, "http")
    if generation >= "3.3":
        _group(install, "ipa-otpd")
    if generation >= "4.3":
        _group(install, "custodia")
    if generation >= "4.5" and install.bundle.has_ca:
        _group(install, "ca" if install.with_ca else "ra")
    say("Applying LDAP updates")
    if generation >= "4.2":
        _group(install, "upgrade")
    if generation >= "4.5":
        say("Finalize replication settings")
    else:
        say("Restarting the directory server")
    say("Restarting the KDC")
    if install.with_ca and generation >= "3.1" and generation < "4.2":
        say("Restarting the certificate server")
    _domain_names(install)
    if generation < "4.5":
        say("Restarting the web server")
    if generation >= "4.2":
        _client(install)


def _authority(install):
    _group(install, "ca")
    install.console.step("Restarting the directory and certificate servers")


def _own_records(install):
    """Written on the master, silently; a failure is only logged."""
    ntp = install.ntp and install.generation < "4.4"
    try:
        masters.add_dns(install.remote, install.cfg, install.fqdn, install.ip, ntp=ntp, ca=install.with_ca)
    except (ldap.LDAPError, KeyError) as error:
        install.console.log.info(f"Replica DNS records could not be added on master: {error}")


def _domain_names(install):
    options, generation, output = install.options, install.generation, install.console
    if not options.setup_dns:
        return
    optional = _zones(install)
    _group(install, "named", optional)
    if generation >= "4.1":
        if generation >= "4.5":
            output.step("Restarting the web server to pick up resolv.conf changes")
        _group(install, "dnskeysyncd")
        output.step("Restarting ipa-dnskeysyncd")
        output.step("Restarting named")
        output.step("Updating DNS system records")
        return
    output.out()
    output.step("Global DNS configuration in LDAP server is empty")
    output.step("You can use 'dnsconfig-mod' command to set global DNS options that")
    output.step("would override settings in local named.conf files")
    output.out()


def _zones(install):
    """Settles the reverse zone; gives the steps that this run has on top."""
    options, generation, output, cfg = install.options, install.generation, install.console, install.cfg
    optional = set()
    if not dnsrecords.managed(install.remote, cfg.suffix):
        optional |= {"adding DNS container", "setting up our zone"}
    if masters.with_service(install.remote, cfg.suffix, "DNS"):
        optional.add("setting up records for other masters")
    zone = options.reverse_zones[0].rstrip(".") + "." if options.reverse_zones else \
        dnsrecords.reverse_zone(install.remote, cfg.suffix, install.ip)
    if zone is None and not options.no_reverse:
        default = hostrules.reverse_zone_for(install.ip)
        if generation >= "4.2":
            output.step(f"Missing reverse record for IP address {install.ip}")
        else:
            # Up to 4.0 a "no" does not keep the default zone from being made.
            zone = default
            if not options.unattended and output.confirm("Do you want to configure the reverse zone?", default=True):
                zone = output.ask("Please specify the reverse zone name", default).rstrip(".") + "."
    if zone and not options.no_reverse:
        install.reverse_zone = zone
        output.step(f"Using reverse zone {zone}")
        if zone not in dnsrecords.zones(install.remote, cfg.suffix):
            optional.add("setting up reverse zone")
    return optional


def _client(install):
    output, cfg = install.console, install.cfg
    output.step("Configuring client side components")
    for line in (f"Using existing certificate '{config.CA_CERT}'.", f"Client hostname: {cfg.fqdn}",
                 f"Realm: {cfg.realm}", f"DNS Domain: {cfg.domain}", f"IPA Server: {cfg.fqdn}",
                 f"BaseDN: {cfg.suffix}", "", "Client configuration complete."):
        output.out(line)
    output.out()
    if install.generation >= "4.5" and install.bundle.has_ca:
        servers = masters.with_service(install.remote, cfg.suffix, "CA")
        if len(servers) == 1:
            output.err(f"WARNING: The CA service is only installed on one server ({servers[0]}).\n"
                       "It is strongly recommended to install it on another server.\n"
                       "Run ipa-ca-install(1) on another master to accomplish this.")


def _ended(install, ending):
    output = install.console
    if install.generation >= "4.2":
        if ending.code == 0:
            output.log.info(f"The {_TOOL} command was successful")
            return 0
        _modern_end(output, ending.text)
        return ending.code
    if ending.text:
        output.err(ending.text)
    if ending.code and install.generation >= "3.0":
        output.log.info(f"The {_TOOL} command failed, exception: SystemExit: {ending.text or ending.code}")
    return ending.code


def _modern_end(output, text):
    for line in _CLEAN_UP:
        output.out(line)
    if text:
        output.report("ERROR", text)
    output.report("ERROR", f"The {_TOOL} command failed. See {LOG} for more information")


def _interrupted(install):
    output = install.console
    if install.generation >= "4.2":
        _modern_end(output, "Cancelled.")
    elif install.generation >= "3.0":
        output.err("Cancelled.")
    else:
        output.out("Installation cancelled.")
        for line in _CLEAN_UP:
            output.out(line)
    return 1


def _failed(install, error):
    output, text = install.console, _why(error)
    output.log.debug(f"{type(error).__name__}: {text} {getattr(error, 'output', '')}")
    if install.generation >= "4.2":
        _modern_end(output, text)
    elif install.generation >= "3.0":
        for line in _CLEAN_UP:
            output.out(line)
        output.err(text)
        output.log.info(f"The {_TOOL} command failed, exception: {type(error).__name__}: {text}")
    else:
        output.out(f"creation of replica failed: {text}")
        output.out()
        for line in _CLEAN_UP:
            output.out(line)
    return 1


def _why(error):
    if isinstance(error, ldap.LDAPError) and error.args and isinstance(error.args[0], dict):
        return f"{type(error).__name__}: {error.args[0].get('desc', '')} {error.args[0].get('info', '')}".strip()
    return str(error)
