# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A cut of the `ipa` command: what replica work needs of it, as the user of the caller's ticket."""

import argparse
import sys

import ldap

from labipa import config, directory, ipadns, ipaserver, ipatopology, topology, wording
from labipa.ipaoutput import Failure

# Release and API version of each generation.
VERSIONS = {"2.2": ("2.2.2", "2.34"), "3.0": ("3.0.2", "2.49"), "3.3": ("3.3.5", "2.65"), "4.4": ("4.4.4", "2.213"),
            "4.6": ("4.6.11", "2.237"), "4.9": ("4.9.13", "2.253")}


def main(argv):
    generation = wording.current()
    if argv == ["--version"]:
        print("VERSION: {}, API_VERSION: {}".format(*VERSIONS[generation.name]))
        return 0
    commands = {**ipaserver.COMMANDS, **ipadns.COMMANDS, **ipatopology.COMMANDS, "ping": (_ping, _no_arguments)}
    if not argv or argv[0] in ("-h", "--help", "help"):
        print("Usage: ipa COMMAND ...\n\nThis is a lab's ipa, which knows these commands:\n  " +
              "\n  ".join(sorted(commands)))
        return 0 if argv else 2
    name, rest = argv[0], argv[1:]
    if name not in commands:
        print(f"ipa: ERROR: unknown command '{name}'", file=sys.stderr)
        return 127
    deed, arguments = commands[name]
    parser = argparse.ArgumentParser(prog=f"ipa {name}", usage=f"ipa [global-options] {name} [options]")
    arguments(parser)
    options = parser.parse_args(rest)
    try:
        cfg = config.load()
        return deed(_log_in(cfg), cfg, options) or 0
    except Failure as failure:
        text = str(failure)
    except topology.Refused as error:
        text = f"Server is unwilling to perform: {error}"
    except ldap.INSUFFICIENT_ACCESS as error:
        text = f"Insufficient access: {error.args[0].get('info', '').strip() or 'not allowed'}"
    except ldap.LDAPError as error:
        detail = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
        text = f"{detail.get('desc', error)}: {detail.get('info', '')}".rstrip(": ")
    print(f"ipa: ERROR: {text}", file=sys.stderr)
    return 1


def _log_in(cfg):
    if not config.installed():
        raise Failure("IPA client is not configured on this system" if not _enrolled() else
                      "a lab's ipa works on servers only")
    try:
        return directory.gssapi(cfg.fqdn)
    except ldap.LOCAL_ERROR:
        raise Failure("did not receive Kerberos credentials") from None
    except ldap.SERVER_DOWN:
        raise Failure(f"cannot connect to 'ldap://{cfg.fqdn}': Can't contact LDAP server") from None


def _enrolled():
    from labipa import sysrestore
    return sysrestore.client_configured()


def _no_arguments(parser):
    del parser


def _ping(connection, cfg, options):
    del connection, options
    version, api = VERSIONS[cfg.generation]
    print("-" * 60 + f"\nIPA server version {version}. API version {api}\n" + "-" * 60)
