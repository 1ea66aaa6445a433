# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-manage del: a server leaves the domain."""

import ldap

from labipa import agreement, directory, dnsrecords, manageruv, masters, ruv
from labipa.console import Exit


def delete(session, name):
    options, cfg, generation = session.options, session.cfg, session.generation
    here = session.connect(options.host)
    if not agreement.find(here, cfg.suffix, name):
        if not getattr(options, "cleanup", False):
            raise Exit(1, f"'{options.host}' has no replication agreement for '{name}'")
        _confirm(session, "Cleaning a master is irreversible.\nThis should not normally be require, so use cautiously.",
                 "Continue to clean master?", "Cleanup aborted")
        _clean_up(session, here, name)
        return
    there = _reach(session, name)
    peers = _peers(session, here, there, name)
    _confirm(session, "Deleting a master is irreversible.\n"
             "To reconnect to the remote master you will need to prepare a new replica file\nand re-install.",
             "Continue to delete?", "Deletion aborted")
    _check_services(session, here, name)
    if there is None:
        if generation >= "3.0":
            session.say("Skipping calculation to determine if one or more masters would be orphaned.")
    elif generation >= "3.0":
        _check_orphans(session, peers, name)
    numbers = [part.number for part in ruv.read(here, cfg)[0] if part.host == name]
    if generation >= "3.0":
        session.say(f"Deleting replication agreements between {name} and {', '.join(peers)}")
    for peer in peers:
        _unlink(session, peer, name, there)
    if generation >= "3.0":
        for number in numbers:
            manageruv.run_clean(session, here, number)
    _clean_up(session, here, name)


def _reach(session, name):
    """The leaving server, or None when it is out of reach and that does not matter."""
    old = session.generation < "3.0"
    try:
        return session.connect(name)
    except ldap.LDAPError as error:
        why = error.args[0].get("desc", "") if error.args and isinstance(error.args[0], dict) else str(error)
        if not session.options.force:
            if old:
                raise Exit(1, f"Unable to delete replica {name}: {why}") from None
            session.say(f"Connection to '{name}' failed: {why}")
            session.say(f"Unable to delete replica '{name}'")
            raise Exit(1) from None
        if old:
            session.say(f"Unable to connect to replica {name}, forcing removal")
        else:
            session.say(f"Connection to '{name}' failed: {why}")
            session.say(f"Forcing removal of {name}")
        return None


def _peers(session, here, there, name):
    if there is not None:
        return [entry["nsds5replicahost"][0] for _, entry in directory.agreements(there, session.cfg.suffix)]
    peers = []
    for other in masters.names(here, session.cfg.suffix):
        if other == name:
            continue
        try:
            if agreement.find(session.connect(other), session.cfg.suffix, name):
                peers.append(other)
        except ldap.LDAPError:
            continue
    return peers


def _confirm(session, warning, question, aborted):
    if session.options.force:
        return
    for line in warning.split("\n"):
        session.say(line)
    if not session.console.confirm(question):
        raise Exit(1, aborted)


def _check_services(session, here, name):
    if session.generation < "3.0":
        return
    suffix = session.cfg.suffix
    if masters.with_service(here, suffix, "CA") == [name]:
        raise Exit(1, "Deleting this server is not allowed as it would leave your installation without a CA.")
    if masters.with_service(here, suffix, "DNS") == [name]:
        session.say("Deleting this server will leave your installation without a DNS.")
        if not session.options.force and not session.console.confirm("Continue to delete?"):
            raise Exit(1, "Deletion aborted")


def _check_orphans(session, peers, name):
    orphans = []
    for peer in peers:
        try:
            links = directory.agreements(session.connect(peer), session.cfg.suffix)
        except ldap.LDAPError:
            continue
        others = [entry["nsds5replicahost"][0] for _, entry in links if entry["nsds5replicahost"][0] != name]
        if not others and peer != session.options.host:
            orphans.append(peer)
    if orphans:
        session.say(f"Deleting this server will orphan '{', '.join(orphans)}'. ")
        raise Exit(1, "You will need to reconfigure your replication topology to delete this server.")


def _unlink(session, peer, name, there):
    cfg = session.cfg
    try:
        connection = session.connect(peer)
        if there is None:
            session.say(f"Forcing removal on '{peer}'")
        else:
            agreement.delete(there, cfg, peer)
        agreement.delete(connection, cfg, name)
        directory.leave(connection, cfg.replica, "nsDS5ReplicaBindDN", agreement.principal_dn(cfg, name))
        session.say(f"Deleted replication agreement from '{peer}' to '{name}'")
    except ldap.LDAPError:
        session.say(f"Unable to remove replication agreement for {name} from {peer}.")


def _clean_up(session, here, name):
    """The shared entries and the DNS records of the server that left."""
    cfg = session.cfg
    try:
        masters.remove(here, cfg, name)
        directory.leave(here, f"cn=replication managers,cn=sysaccounts,cn=etc,{cfg.suffix}", "member",
                        agreement.principal_dn(cfg, name))
        directory.leave(here, f"cn=ipaservers,cn=hostgroups,cn=accounts,{cfg.suffix}", "member",
                        masters.host_dn(cfg, name))
    except ldap.LDAPError as error:
        session.say(f"Failed to cleanup {name} entries: {error}")
        session.say("You may need to manually remove them from the tree")
    try:
        if dnsrecords.managed(here, cfg.suffix):
            dnsrecords.remove_server(here, cfg.suffix, cfg.domain, name)
    except ldap.LDAPError as error:
        session.say(f"Failed to cleanup {name} DNS entries: {error}")
        session.say("You may need to manually remove them from the tree")
