# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server of domain level 1 takes itself out of the topology before it is uninstalled."""

import ldap

from labipa import config, directory, ipaserver, masters, services
from labipa.console import Exit
from labipa.ipaoutput import Failure

WAIT = 30


def leave(cfg, output, *, ignore=False):
    """Removes the own entries and waits until another server has seen that; the other
    servers' agents do the rest.  Exit: the topology would not bear it."""
    if not services.pid(cfg, "ds"):
        output.out("\nWARNING: Failed to connect to Directory Server to find information about replication "
                   "agreements. Uninstallation will continue despite the possible existing replication agreements.\n")
        return
    connection = directory.local(cfg)
    if directory.values(connection, masters.dn(cfg, cfg.fqdn), "cn") is None:
        return              # it never became a server
    peers = [entry["nsds5replicahost"][0] for _, entry in directory.agreements(connection, cfg.suffix)]
    try:
        ipaserver.remove(connection, cfg, cfg.fqdn, force=True, ignore_disconnect=ignore, ignore_last=ignore)
    except Failure as error:
        raise Exit(1, str(error)) from error
    if peers and not directory.wait_for(lambda: any(_seen(cfg, peer) for peer in peers), WAIT, 0.5):
        output.out("WARNING: no other server has taken note of the removal; run on one of them:\n"
                   f"    ipa server-del {cfg.fqdn} --force")
    connection.unbind_s()


def _seen(cfg, peer):
    """Whether the peer no longer lists this server, asked with the directory server's own key."""
    try:
        connection = directory.gssapi(peer, keytab=config.DS_KEYTAB, principal=f"ldap/{cfg.fqdn}")
        gone = cfg.fqdn not in [name.lower() for name in masters.names(connection, cfg.suffix)]
        connection.unbind_s()
        return gone
    except ldap.INVALID_CREDENTIALS:
        return True         # even the key is forgotten
    except ldap.LDAPError:
        return False
