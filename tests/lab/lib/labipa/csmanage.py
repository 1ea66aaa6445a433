# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-csreplica-manage: replication between the CAs (suffix o=ipaca).

The lab's CA is a key in a file, so its servers have no CA data that replicates:
`list` tells which servers have a CA, and the other commands find no agreement.
Only generations up to 3.0 have the CA's directory server, on port 7389."""

import ldap

from labipa import caserver, directory, manage, manageoptions, masters, wording
from labipa.console import Exit

_TOOL = "ipa-csreplica-manage"
_ROOT = "o=ipaca"


def main(argv):
    generation = wording.current()
    options, command, rest = manageoptions.parse(_TOOL, manageoptions.AUTHORITY, argv, generation)
    session = manage.Session(options, generation, _TOOL)
    commands = {"list": _list, "del": _delete, "connect": _connect, "disconnect": _disconnect,
                "re-initialize": _from, "force-sync": _from}

    def body():
        session.log_in(manager=True)
        commands[command](session, *rest)

    return manage.run(session, command, body)


def _connect_authority(session, host):
    """The directory that holds the CA's data: up to 3.0 on a port of its own."""
    ports = [caserver.PORT] if session.generation < "3.1" else [389, caserver.PORT]
    for port in ports:
        try:
            if port == 389:
                return directory.remote(host, session.password)
            return directory.remote(f"{host}:{caserver.SECURE_PORT}", session.password)
        except ldap.INVALID_CREDENTIALS:
            raise
        except ldap.LDAPError:
            continue
    raise Exit(1, f"Cannot reach PKI DS at {host} on ports {ports}")


def _list(session, peer=None):
    connection = session.connect(session.options.host)
    names = masters.names(connection, session.cfg.suffix)
    with_ca = masters.with_service(connection, session.cfg.suffix, "CA")
    if peer is None:
        for name in names:
            session.say(f"{name}: {'master' if name in with_ca else 'CA not configured'}")
        return
    if peer not in names:
        session.say(f"Cannot find {peer} in public server list")
        return
    if peer not in with_ca:
        session.say(f"{peer} does not have a CA configured.")
        return
    authority = _connect_authority(session, peer)
    for dn, entry in directory.agreements(authority, _ROOT):
        session.say(entry["nsds5replicahost"][0])
        if session.options.verbose:
            manage.show_status(session, directory.values(authority, dn))


def _find(session, host, peer):
    authority = _connect_authority(session, host)
    for dn, entry in directory.agreements(authority, _ROOT):
        if entry["nsds5replicahost"][0] == peer:
            return authority, dn
    raise Exit(1, f"'{host}' has no replication agreement for '{peer}'")


def _delete(session, name):
    authority, dn = _find(session, session.options.host, name)
    authority.delete_s(dn)
    session.say(f"Deleted replication agreement from '{session.options.host}' to '{name}'")


def _connect(session, *rest):
    one, other = manage.pair(session, rest)
    with_ca = masters.with_service(session.connect(session.options.host), session.cfg.suffix, "CA")
    for name in (one, other):
        if name not in with_ca:
            raise Exit(1, f"{name} does not have a CA configured.")
    raise Exit(1, "The lab's certificate authorities share a key and have no data to replicate.")


def _disconnect(session, *rest):
    one, other = manage.pair(session, rest)
    authority, dn = _find(session, one, other)
    authority.delete_s(dn)
    session.say(f"Deleted replication agreement from '{one}' to '{other}'")


def _from(session):
    _find(session, session.options.fromhost, session.options.host)
