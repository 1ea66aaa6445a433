# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-client-install: enrols this host, or takes the enrolment back."""

import optparse
import os
import sys

from labipa import client, config, sysrestore, wording
from labipa.console import Console, Exit, Log

TOOL = "ipa-client-install"
LOG = "/var/log/ipaclient-install.log"
_ALREADY, _NOT_CONFIGURED = 3, 2


def main(argv):
    options = _options(argv)
    output = Console(TOOL, wording.current(), Log(LOG))
    output.log.hide(options.password)
    try:
        if os.geteuid():
            raise Exit(1, "You must be root to run ipa-client-install.")
        (_remove if options.uninstall else _enroll)(options, output)
    except Exit as ending:
        if ending.text:
            output.err(ending.text)
        if ending.code == 1:
            output.err(f"The {TOOL} command failed. See {LOG} for more information")
        return ending.code
    except (KeyboardInterrupt, EOFError):
        output.err("Cancelled.")
        return 1
    output.out(f"The {TOOL} command was successful")
    return 0


def _options(argv):
    parser = optparse.OptionParser(prog=TOOL, usage="%prog [options]")
    add = parser.add_option
    add("-p", "--principal", default="admin")
    add("-w", "--password")
    for names in (("--domain",), ("--server",), ("--realm",), ("--hostname",), ("--ip-address",), ("--ca-cert-file",)):
        add(*names)
    for names in (("-U", "--unattended"), ("--uninstall",), ("--force-join",), ("-N", "--no-ntp"), ("--mkhomedir",),
                  ("-f", "--force"), ("-d", "--debug"), ("--no-ssh",), ("--no-sshd",), ("--no-dns-sshfp",)):
        add(*names, action="store_true")
    options, rest = parser.parse_args(argv)
    if rest:
        parser.error("Too many positional arguments")
    return options


def _enroll(options, output):
    cfg = config.load()
    if sysrestore.client_configured():
        raise Exit(_ALREADY, "IPA client is already configured on this system.\n"
                             "If you want to reinstall the IPA client, uninstall it first using "
                             "'ipa-client-install --uninstall'.")
    output.out("This program will set up IPA client.\n")
    found = client.discover(cfg)
    server = options.server or (found[0] if found else None)
    if not server:
        raise Exit(1, "Unable to discover domain, not provided on command line")
    output.out("Discovery was successful!")
    for line in (f"Client hostname: {cfg.fqdn}", f"Realm: {cfg.realm}", f"DNS Domain: {cfg.domain}",
                 f"IPA Server: {server}", f"BaseDN: {cfg.suffix}", ""):
        output.out(line)
    if not options.unattended and not output.confirm("Continue to configure the system with these values?"):
        raise Exit(1, "Installation failed. Rolling back changes.")
    password = options.password or _ask(options, output, cfg)
    try:
        client.enroll(cfg, server, options.principal, password, output, options.ca_cert_file)
    except client.FAILURES as error:
        client.unenroll(cfg)
        raise Exit(1, f"{error}\nInstallation failed. Rolling back changes.") from error


def _ask(options, output, cfg):
    if options.unattended:
        typed = None if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
        output.log.hide(typed)
    else:
        typed = output.password(f"Password for {options.principal}@{cfg.realm}: ")
    if not typed:
        raise Exit(1, "Password must be provided for enrollment.")
    return typed


def _remove(options, output):
    del options
    if sysrestore.configured():
        raise Exit(1, "IPA client is configured as a part of IPA server on this system.\n"
                      "Refer to ipa-server-install for uninstallation.")
    if not sysrestore.client_configured():
        raise Exit(_NOT_CONFIGURED, "IPA client is not configured on this system.")
    output.out("Removing Kerberos service principals from /etc/krb5.keytab\n"
               "Restoring client configuration files")
    client.unenroll(config.load())
