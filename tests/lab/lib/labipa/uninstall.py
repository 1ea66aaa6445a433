# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-server-install --uninstall: takes the server off this machine.

As with FreeIPA nothing is told to the other servers: there the host entry, the
agreement, the master entry and the DNS records stay until somebody deletes them."""

import contextlib
import optparse
import os
import shutil
import textwrap

import ldap

from labipa import (accounts, cadirectory, caserver, config, directory, dns, instance, pki, services, sysrestore,
                    wording)
from labipa.console import Console, Exit, Log

LOG = "/var/log/ipaserver-uninstall.log"
_TOOL = "ipa-server-install"
_QUESTION = "Are you sure you want to continue with the uninstall procedure?"


def main(argv):
    generation = wording.current()
    parser = optparse.OptionParser(prog=_TOOL)
    parser.add_option("--uninstall", action="store_true")
    parser.add_option("-U", "--unattended", action="store_true")
    parser.add_option("-d", "--debug", "-v", "--verbose", action="store_true")
    parser.add_option("-q", "--quiet", action="store_true")
    parser.add_option("--ignore-topology-disconnect", "--ignore-last-of-role", action="store_true")
    options, _ = parser.parse_args(argv)
    if os.geteuid():
        Console(_TOOL, generation).err(f"\n{wording.ROOT_REQUIRED}\n")
        return 1
    output = Console(_TOOL, generation, Log(LOG))
    try:
        _confirm(output, options.unattended)
    except Exit as ending:
        return ending.code
    except (EOFError, KeyboardInterrupt):
        output.out()
        output.out("Aborting uninstall operation.")
        return 1
    _remove(output)
    if generation >= "3.0":
        output.log.info(f"The {_TOOL} command was successful")
    return 0


def _confirm(output, unattended):
    if not unattended:
        output.out()
        output.out("This is a NON REVERSIBLE operation and will delete all data and configuration!")
        output.out()
        _ask(output)
    if output.generation < "3.3":
        return
    try:
        peers = _peers()
    except ldap.LDAPError:
        output.out(textwrap.fill("\nWARNING: Failed to connect to Directory Server to find information about "
                                 "replication agreements. Uninstallation will continue despite the possible "
                                 "existing replication agreements.\n\n", width=80, replace_whitespace=False))
        return
    if not peers:
        return
    output.out(textwrap.fill(f"\nReplication agreements with the following IPA masters found: {', '.join(peers)}. "
                             "Removing any replication agreements before uninstalling the server is strongly "
                             "recommended. You can remove replication agreements by running the following command "
                             "on any other IPA master:\n", width=80, replace_whitespace=False))
    output.out(f"$ ipa-replica-manage del {config.load().fqdn}\n")
    if not unattended:
        _ask(output)


def _ask(output):
    if not output.confirm(_QUESTION):
        output.out()
        output.out("Aborting uninstall operation.")
        raise Exit(1)


def _peers():
    cfg = config.load()
    if not services.configured(cfg, "ds"):
        return []
    connection = directory.local(cfg)
    found = [entry["nsds5replicahost"][0] for _, entry in directory.agreements(connection, cfg.suffix)]
    connection.unbind_s()
    return found


def _remove(output):
    """The services in FreeIPA's order, each named before it goes."""
    generation, cfg, say = output.generation, config.load(), output.step
    # A CA that did not get as far as its late step is not noted, so it stays.
    half_made = os.path.exists(cadirectory.place(generation)) and not sysrestore.recorded(cadirectory.unit(generation))
    has_ca = pki.has_ca() and not half_made
    present = {name: services.configured(cfg, name) for name in ("ds", "kdc", "named", "httpd")}
    say("Shutting down all IPA services")
    services.stop(cfg, "ds", "kdc", "kadmin", "named", "dnssync", "httpd", "agent")
    client = "Removing IPA client configuration"
    if generation < "4.2":
        say(client)
    if present["ds"]:
        say("Unconfiguring ntpd")
    if has_ca:
        if generation.separate_ca_directory:
            say("Unconfiguring CA directory server")
            caserver.remove(cfg)
        say("Unconfiguring CA")
        cadirectory.remove(generation)
        shutil.rmtree(pki.CA_DIR, ignore_errors=True)
    if present["named"]:
        say("Unconfiguring named")
        dns.clean()
        dns.unpoint_resolver()
        _drop(config.DNS_KEYTAB)
    if present["httpd"]:
        say("Unconfiguring web server")
        _drop(pki.HTTPD_PEM, config.HTTP_KEYTAB)
    if present["kdc"]:
        say("Unconfiguring krb5kdc")
        say("Unconfiguring kadmin")
        shutil.rmtree("/etc/krb5kdc", ignore_errors=True)
        os.makedirs("/etc/krb5kdc", mode=0o700)
    if present["ds"]:
        say("Unconfiguring directory server")
        instance.remove(cfg)
    _unlisted(say, generation, present["ds"])
    if generation >= "4.2":
        say(client)
    accounts.disable_admin()
    _drop(config.HOST_KEYTAB, config.DS_KEYTAB, config.DEFAULT_CONF)
    config.write_krb5_conf(cfg)
    sysrestore.forget()


def _unlisted(say, generation, present):
    """Services the lab has no daemon for."""
    if not present:
        return
    if generation < "4.5":
        say("Unconfiguring ipa_memcached")
    if generation >= "3.3":
        say("Unconfiguring ipa-otpd")
    if generation >= "4.3":
        say("Unconfiguring ipa-custodia")


def _drop(*paths):
    for path in paths:
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
