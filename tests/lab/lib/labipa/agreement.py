# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Replication agreements of domain level 0: made with a simple bind, then turned to GSSAPI."""

import dataclasses
import time

import ldap

from labipa import directory

MANAGER = "cn=replication manager,cn=config"
_EXCLUDED = "entryusn krblastsuccessfulauth krblastfailedauth krbloginfailedcount"


class ReplicationFailed(Exception):
    pass


@dataclasses.dataclass
class Side:
    """One of the two servers: a connection with Directory Manager's rights, and its name."""
    connection: object
    fqdn: str


def name(peer):
    return f"meTo{peer}"


def find(connection, suffix, peer):
    """The dn of this server's agreement with `peer`, whatever its name, or None."""
    for dn, entry in directory.agreements(connection, suffix):
        if entry.get("nsds5replicahost", [""])[0].lower() == peer.lower():
            return dn
    return None


def dn(cfg, peer):
    return f"cn={name(peer)},{cfg.replica}"


def manager(cfg, connection, password):
    """The temporary account the first bind uses, and its right to write."""
    made = directory.add(connection, MANAGER, {
        "objectClass": ["top", "person"], "cn": "replication manager", "sn": "replication manager pseudo user",
        "userPassword": password})
    if not made:
        directory.replace(connection, MANAGER, {"userPassword": password})
    directory.join(connection, cfg.replica, "nsDS5ReplicaBindDN", MANAGER)


def drop_manager(cfg, connection):
    directory.leave(connection, cfg.replica, "nsDS5ReplicaBindDN", MANAGER)
    try:
        connection.delete_s(MANAGER)
    except ldap.NO_SUCH_OBJECT:
        pass


def next_replica_id(connection, suffix, generation):
    """Takes an id from the domain's counter."""
    counter = f"cn=replication,cn=etc,{suffix}"
    for _ in range(5):
        found = directory.values(connection, counter, "nsDS5ReplicaId")
        if not found or "nsds5replicaid" not in found:
            raise ReplicationFailed("Unable to retrieve nsDS5ReplicaId from remote server")
        current = int(found["nsds5replicaid"][0])
        following = str(current + 1).encode()
        try:
            if generation < "4.2":
                connection.modify_s(counter, [(ldap.MOD_REPLACE, "nsDS5ReplicaId", [following])])
            else:
                connection.modify_s(counter, [(ldap.MOD_DELETE, "nsDS5ReplicaId", [str(current).encode()]),
                                              (ldap.MOD_ADD, "nsDS5ReplicaId", [following])])
            return current
        except ldap.NO_SUCH_ATTRIBUTE:
            continue
    raise ReplicationFailed("Failed to update nsDS5ReplicaId in 5 attempts")


def create(cfg, side, peer, generation, *, password=None):
    """The agreement of `side` with `peer`: simple bind with a password, else GSSAPI."""
    serial = "" if generation < "3.0" else "idnssoaserial "
    attributes = {
        "objectClass": ["top", "nsds5replicationagreement"], "cn": name(peer), "description": f"me to {peer}",
        "nsDS5ReplicaHost": peer, "nsDS5ReplicaPort": "389", "nsDS5ReplicaTimeout": "120",
        "nsDS5ReplicaRoot": cfg.suffix,
        "nsDS5ReplicatedAttributeList": f"(objectclass=*) $ EXCLUDE memberof {serial}{_EXCLUDED}",
        "nsDS5ReplicatedAttributeListTotal": f"(objectclass=*) $ EXCLUDE {_EXCLUDED}",
    }
    if generation >= "3.0":
        attributes["nsds5ReplicaStripAttrs"] = \
            "modifiersName modifyTimestamp internalModifiersName internalModifyTimestamp"
    if password:
        attributes.update({"nsDS5ReplicaTransportInfo": "TLS", "nsDS5ReplicaBindMethod": "simple",
                           "nsDS5ReplicaBindDN": MANAGER, "nsDS5ReplicaCredentials": password})
    else:
        attributes.update({"nsDS5ReplicaTransportInfo": "LDAP", "nsDS5ReplicaBindMethod": "SASL/GSSAPI"})
    directory.add(side.connection, dn(cfg, peer), attributes, known_is_fine=False)


def delete(connection, cfg, peer):
    found = find(connection, cfg.suffix, peer)
    if found:
        connection.delete_s(found)
    return bool(found)


def initialize(cfg, side, peer, console):
    """Total update from `side` to `peer`, with FreeIPA's progress lines."""
    console.step("Starting replication, please wait until this has completed.")
    agreement = find(side.connection, cfg.suffix, peer)
    directory.replace(side.connection, agreement, {"nsDS5BeginReplicaRefresh": "start"})
    watch_initialization(side, agreement, console)


def watch_initialization(side, agreement, console):
    started = time.monotonic()
    in_place = console.generation >= "3.2"
    while True:
        time.sleep(1)
        entry = directory.values(side.connection, agreement, "nsDS5BeginReplicaRefresh",
                                 "nsds5replicaUpdateInProgress", "nsds5ReplicaLastInitStatus")
        if entry is None:
            console.out(f"Error reading status from agreement {agreement}")
            raise ReplicationFailed("Failed to start replication")
        if "nsds5beginreplicarefresh" in entry:
            if in_place:
                elapsed = int(time.monotonic() - started)
                console.out(f"\rUpdate in progress, {elapsed} seconds elapsed", end="")
            else:
                console.out("Update in progress")
            continue
        if _initialized(entry, side, console, "\n" if in_place else ""):
            break
    if in_place:
        console.out()


def _initialized(entry, side, console, lead):
    """True when the update succeeded, False when the server has not said yet."""
    status = entry.get("nsds5replicalastinitstatus", [""])[0]
    where = f"ldap://{side.fqdn}:389" if console.generation >= "4.5" else side.fqdn
    if not status:
        console.out("No status yet")
        return False
    if "replica busy" in status:
        console.out(f"[{where}] reports: Replica Busy! Status: [{status}]")
    elif "Total update succeeded" in status:
        console.out(f"{lead}Update succeeded")
        console.log.debug("Update succeeded")
        return True
    elif entry.get("nsds5replicaupdateinprogress", [""])[0].lower() == "true":
        console.out(f"{lead}Update in progress yet not in progress")
        return False
    else:
        console.out(f"{lead}[{where}] reports: Update failed! Status: [{status}]")
        console.log.write("ERROR", f"[{where}] reports: Update failed! Status: [{status}]")
    raise ReplicationFailed("Failed to start replication")


def principal_dn(cfg, fqdn):
    return f"krbprincipalname=ldap/{fqdn}@{cfg.realm},cn=services,cn=accounts,{cfg.suffix}"


def grant(cfg, connection, fqdn):
    """Lets the server `fqdn` write here as a supplier."""
    directory.join(connection, cfg.replica, "nsDS5ReplicaBindDN", principal_dn(cfg, fqdn))


def join_managers(cfg, connection, fqdn):
    """4.3+ keeps the suppliers of the whole domain in a group."""
    try:
        directory.join(connection, f"cn=replication managers,cn=sysaccounts,cn=etc,{cfg.suffix}", "member",
                       principal_dn(cfg, fqdn))
    except ldap.NO_SUCH_OBJECT:
        pass


def to_gssapi(cfg, one, other, *, password, generation):
    """Both agreements leave the password behind once both servers know both principals."""
    wanted = [principal_dn(cfg, side.fqdn) for side in (one, other)]

    def known():
        # Another installation that ends meanwhile may have taken the account away.
        for side in (one, other):
            manager(cfg, side.connection, password)
        return all(directory.values(side.connection, entry, "krbPrincipalName") is not None
                   for side in (one, other) for entry in wanted)

    if not directory.wait_for(known, 100, 0.5):
        raise ReplicationFailed(
            "Replication agreement cannot be converted" if generation < "3.0" else
            "One of the ldap service principals is missing. Replication agreement cannot be converted.")
    for side, peer in ((one, other), (other, one)):
        grant(cfg, side.connection, peer.fqdn)
    if generation >= "4.3":
        for side in (one, other):
            join_managers(cfg, one.connection, side.fqdn)
    for side, peer in ((one, other), (other, one)):
        directory.replace(side.connection, find(side.connection, cfg.suffix, peer.fqdn), {
            "nsDS5ReplicaTransportInfo": "LDAP", "nsDS5ReplicaBindMethod": "SASL/GSSAPI",
            "nsDS5ReplicaBindDN": None, "nsDS5ReplicaCredentials": None})
    for side in (one, other):
        drop_manager(cfg, side.connection)
