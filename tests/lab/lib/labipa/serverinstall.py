# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-server-install: the first server of a new domain."""

import argparse
import os
import tempfile
import time

import ldap

from labipa import (accounts, agreement, caserver, config, console, directory, dns, dnsrecords, instance, kdc,
                    masters, pki, services, steps, sysrestore, tree, uninstall, wording)
from labipa.console import Console, Exit, Log

TOOL = "ipa-server-install"
LOG = "/var/log/ipaserver-install.log"
_FAILURES = (ldap.LDAPError, OSError, console.CommandFailed, kdc.Failed, pki.Failed, services.Failed, ValueError)


def main(argv):
    generation = wording.current()
    if "--uninstall" in argv:
        return uninstall.main(argv)
    options = _options(argv)
    output = Console(TOOL, generation, Log(LOG) if not os.geteuid() else Log())
    try:
        console.require_root()
        _install(options, output)
    except Exit as ending:
        if ending.text:
            output.err(ending.text)
        return ending.code
    except (KeyboardInterrupt, EOFError):
        output.err("\nInstallation aborted")
        return 1
    except _FAILURES as error:
        output.log.debug(f"The {TOOL} command failed, exception: {type(error).__name__}: {error}")
        for line in ("Configuration of the server failed.", str(error), f"See {LOG} for more information"):
            output.err(line)
        return 1
    output.log.info(f"The {TOOL} command was successful")
    if generation >= "4.7":
        output.out(f"The {TOOL} command was successful")
    return 0


def _options(argv):
    parser = argparse.ArgumentParser(
        prog=TOOL, usage="%(prog)s [options]", description="Makes this host the first server of a domain.  "
        "Passwords are asked for, on the terminal or on standard input.")
    parser.add_argument("-r", "--realm")
    parser.add_argument("-n", "--domain")
    parser.add_argument("--setup-dns", action="store_true")
    parser.add_argument("--no-forwarders", action="store_true")
    parser.add_argument("--no-ntp", "-N", action="store_true")
    parser.add_argument("-U", "--unattended", action="store_true")
    parser.add_argument("--uninstall", action="store_true", help="remove an existing installation")
    return parser.parse_args(argv)


def _install(options, output):
    cfg = config.load()
    if sysrestore.configured() or config.installed():
        raise Exit(1, "IPA server is already configured on this system.\nIf you want to reinstall the IPA server, "
                      "please uninstall it first using 'ipa-server-install --uninstall'.")
    if (options.realm or cfg.realm) != cfg.realm or (options.domain or cfg.domain) != cfg.domain:
        raise Exit(1, f"A lab has the realm {cfg.realm} and the domain {cfg.domain}.")
    output.out(f"\nThe log file for this installation can be found in {LOG}")
    output.out("=" * 78)
    output.out("This program will set up a Replica Desk lab server; it is not FreeIPA.\n")
    dm_password = _new_password(output, "Directory Manager password")
    admin_password = _new_password(output, "IPA admin password")
    sysrestore.begin()
    started = time.monotonic()
    _authority(cfg, output, dm_password)
    _directory(cfg, output, dm_password, admin_password)
    _kerberos(cfg, output, admin_password)
    _web(cfg, output)
    if options.setup_dns:
        _group(output, "named",
               ("adding DNS container", lambda: _dns_data(cfg)),
               ("setting up kerberos principal",
                lambda: kdc.add_service(cfg, "DNS", cfg.fqdn, config.DNS_KEYTAB, owner="bind")),
               ("setting up named.conf", lambda: dns.configure(cfg)),
               ("setting up our own record", lambda: _register(cfg, options)),
               ("restarting named", lambda: services.start(cfg, "named", "dnssync")))
    else:
        _register(cfg, options)
    config.write_default_conf(cfg, has_ca=True)
    services.start(cfg, "agent")
    sysrestore.end_client()
    output.log.debug(f"duration: {time.monotonic() - started:.1f} seconds")
    output.out("=" * 78)
    output.out("Setup complete")


def _new_password(output, what):
    typed = output.required_password(f"{what}: ")
    if typed is None:
        raise Exit(1, f"{what} required")
    if len(typed) < 8:
        raise Exit(1, "Password must be at least 8 characters long")
    if output.password("Password (confirm): ") != typed:
        raise Exit(1, "Password mismatch!")
    return typed


def _group(output, name, *deeds):
    """A service group whose steps all do something."""
    output.step(steps.heading(name, output.generation))
    for number, (text, deed) in enumerate(deeds, 1):
        output.step(f"  [{number}/{len(deeds)}]: {text}")
        started = time.monotonic()
        deed()
        output.log.debug(f"  duration: {time.monotonic() - started:.1f} seconds")
    output.step(steps.ending(name, output.generation))


def _authority(cfg, output, dm_password):
    def separate_directory():
        with tempfile.TemporaryDirectory() as scratch:
            pki.issue(cfg.fqdn, f"{scratch}/p12", "", cfg.ip)
            caserver.make(cfg, dm_password, f"{scratch}/p12", "")

    _group(output, "ca", ("configuring certificate server instance", lambda: pki.create_ca(cfg)))
    if output.generation.separate_ca_directory:
        _group(output, "pkids", ("creating directory server instance", separate_directory))


def _directory(cfg, output, dm_password, admin_password):
    def make():
        with tempfile.TemporaryDirectory() as scratch:
            pki.issue(cfg.fqdn, f"{scratch}/p12", "", cfg.ip)
            instance.create(cfg, dm_password, p12=f"{scratch}/p12", suffix_entry=True)

    def fill():
        connection = directory.local(cfg)
        tree.create(connection, cfg, "{CRYPT}" + accounts.crypt_hash(admin_password))
        connection.unbind_s()

    def replicate():
        connection = directory.local(cfg)
        replica_id = agreement.next_replica_id(connection, cfg.suffix, output.generation)
        connection.unbind_s()
        instance.enable_replication(cfg, replica_id)

    _group(output, "ds",
           ("creating directory server instance", make),
           ("creating indices", lambda: instance.configure(cfg)),
           ("adding default layout", fill),
           ("configuring replication", replicate))


def _kerberos(cfg, output, admin_password):
    def keytabs():
        connection = directory.local(cfg)
        masters.add_host(connection, cfg, cfg.fqdn)
        kdc.add_service(cfg, "ldap", cfg.fqdn, config.DS_KEYTAB, owner="dirsrv")
        kdc.add_service(cfg, "host", cfg.fqdn, config.HOST_KEYTAB)
        kdc.add_replication_manager(connection, cfg, cfg.fqdn)
        connection.unbind_s()

    def configure():
        kdc.configure(cfg)
        config.write_krb5_conf(cfg, kdc=cfg.fqdn)

    def start():
        services.start(cfg, "kdc", "kadmin")
        accounts.enable_admin(cfg)

    _group(output, "kdc",
           ("configuring KDC", configure),
           ("initialize kerberos container", lambda: kdc.create_realm(cfg)),
           ("creating the admin principal",
            lambda: kdc.add_user(cfg, "admin", accounts.admin_dn(cfg), admin_password)),
           ("creating keytabs for the directory and the machine", keytabs),
           ("starting the KDC", start))


def _web(cfg, output):
    def certificate():
        with tempfile.TemporaryDirectory() as scratch:
            pki.issue(cfg.fqdn, f"{scratch}/p12", "", cfg.ip)
            pki.install_httpd(f"{scratch}/p12", "")

    _group(output, "http",
           ("setting up ssl", certificate),
           ("creating a keytab for httpd", lambda: kdc.add_service(cfg, "HTTP", cfg.fqdn, config.HTTP_KEYTAB)),
           ("starting httpd", lambda: services.start(cfg, "httpd")))


def _dns_data(cfg):
    connection = directory.local(cfg)
    generation = wording.Generation(cfg.generation)
    tree.dns_container(connection, cfg)
    for zone in (cfg.domain, cfg.reverse_zone):
        dnsrecords.add_zone(connection, cfg.suffix, cfg.realm, zone, [cfg.fqdn], dotted=generation >= "4.0")
    connection.unbind_s()


def _register(cfg, options):
    connection = directory.local(cfg)
    names = masters.service_names(wording.Generation(cfg.generation), dns=options.setup_dns, ca=True)
    masters.add(connection, cfg, cfg.fqdn, cfg.ip, names)
    tree.add_dna(connection, cfg, cfg.fqdn, remaining=199999)
    tree.join_ipaservers(connection, cfg, cfg.fqdn)
    connection.unbind_s()


