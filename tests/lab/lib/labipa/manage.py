# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-manage: who replicates with whom, and servers that leave."""

import datetime
import socket
import sys
import time

import ldap

from labipa import agreement, config, directory, manageoptions, managedel, manageruv, masters, wording
from labipa.console import Console, Exit

_TOOL = "ipa-replica-manage"
_ALWAYS_MANAGER = ("list-ruv", "clean-ruv", "abort-clean-ruv", "clean-dangling-ruv")
_LEVEL_ZERO_ONLY = {"connect": "Creation of IPA replication agreement", "disconnect": "Removal of IPA replication "
                    "agreement", "re-initialize": None, "force-sync": None}


class Session:
    """One run: its options and the connections it opens."""

    def __init__(self, options, generation, tool=_TOOL):
        self.options = options
        self.generation = generation
        self.console = Console(tool, generation)
        self.cfg = config.load()
        self.password = options.password

    def say(self, text=""):
        self.console.out(text)

    def log_in(self, *, manager=False):
        """Uses the caller's ticket where it is enough, else asks for the Directory Manager's password."""
        if self.password:
            return
        if not manager:
            try:
                directory.gssapi(self.options.host).unbind_s()
                return
            except ldap.LDAPError:
                pass
        try:
            self.password = self.console.password("Directory Manager password: ")
        except EOFError:
            raise Exit(1, "Directory Manager password required") from None
        if not self.password:
            raise Exit(1, "Directory Manager password required")

    def connect(self, host):
        return directory.remote(host, self.password) if self.password else directory.gssapi(host)

    def check_host(self, host):
        if self.generation < "3.2" or self.options.nolookup:
            return
        try:
            socket.getaddrinfo(host, None)
        except OSError:
            raise Exit(1, f"Unknown host {host}: Host '{host}' does not have corresponding DNS A/AAAA record") from None


def main(argv):
    generation = wording.current()
    options, command, rest = manageoptions.parse(_TOOL, manageoptions.REPLICA, argv, generation)
    session = Session(options, generation)
    commands = {"list": _list, "connect": _connect, "disconnect": _disconnect, "del": managedel.delete,
                "re-initialize": _reinitialize, "force-sync": _force_sync, "list-ruv": manageruv.show,
                "clean-ruv": manageruv.clean, "abort-clean-ruv": manageruv.abort,
                "list-clean-ruv": manageruv.show_tasks, "clean-dangling-ruv": manageruv.clean_dangling,
                "dnarange-show": _numbers, "dnanextrange-show": _next_numbers}
    return run(session, command, lambda: _dispatch(session, commands, command, rest))


def _dispatch(session, commands, command, rest):
    if session.cfg.level > 0 and command in ("connect", "disconnect"):
        raise Exit(1, f"{_LEVEL_ZERO_ONLY[command]} is deprecated with managed IPA replication topology. Please use "
                      f"`ipa topologysegment-{'add' if command == 'connect' else 'del'}` to manage the topology.")
    for host in [*(name for name in rest if "." in name), session.options.fromhost]:
        if host and command != "del":
            session.check_host(host)
    session.log_in(manager=session.generation >= "4.4" and command in _ALWAYS_MANAGER)
    commands[command](session, *rest)


def run(session, command, body):
    """FreeIPA's last handlers."""
    try:
        body()
    except Exit as ending:
        if ending.text:
            session.console.err(ending.text)
        return ending.code
    except (KeyboardInterrupt, EOFError):
        return 1
    except ldap.INVALID_CREDENTIALS:
        session.say("Invalid password")
        return 1
    except ldap.INSUFFICIENT_ACCESS:
        session.say("Insufficient access")
        return 1
    except ldap.SERVER_DOWN as error:
        if session.generation < "3.0":
            session.say(_description(error))
            return 0
        return _unexpected(session, error)
    except (ldap.LDAPError, agreement.ReplicationFailed) as error:
        return _unexpected(session, error)
    sys.stdout.flush()
    return 0


def _unexpected(session, error):
    if session.generation >= "4.4" and not session.options.verbose:
        session.say(f"Re-run {session.console.name} with --verbose option to get more information")
    first = "Unexpected" if session.generation >= "3.1" else "unexpected"
    session.say(f"{first} error: {_description(error)}")
    return 1


def _description(error):
    if isinstance(error, ldap.LDAPError) and error.args and isinstance(error.args[0], dict):
        return f"{error.args[0].get('desc', '')} {error.args[0].get('info', '')}".strip()
    return str(error)


def _list(session, peer=None):
    host = session.options.host
    try:
        connection = session.connect(host)
        names = masters.names(connection, session.cfg.suffix)
    except ldap.LDAPError as error:
        verb = "get data from" if session.generation < "3.0" else "connect to host"
        session.say(f"Failed to {verb} '{host}': {_description(error)}")
        return
    if peer is None:
        for name in names:
            session.say(f"{name}: master")
        return
    if peer not in names:
        session.say(f"Cannot find {peer} in public server list")
        return
    _list_peers(session, peer)


def _list_peers(session, host):
    try:
        connection = session.connect(host)
        found = directory.agreements(connection, session.cfg.suffix)
    except ldap.LDAPError as error:
        verb = "get data from" if session.generation < "3.0" else "connect to host"
        session.say(f"Failed to {verb} '{host}': {_description(error)}")
        return
    for dn, entry in found:
        session.say(f"{entry['nsds5replicahost'][0]}: replica")
        if session.options.verbose:
            show_status(session, directory.values(connection, dn, *_STATUS))


_STATUS = ("nsds5replicaLastInitStatus", "nsds5replicaLastInitEnd", "nsds5replicaLastUpdateStatus",
           "nsds5replicaLastUpdateEnd")


def show_status(session, entry):
    first = entry.get("nsds5replicalastinitstatus", [None])[0]
    ended = _moment(entry.get("nsds5replicalastinitend", [None])[0])
    if session.generation < "4.5" or first is not None:
        session.say(f"  last init status: {first}")
        session.say(f"  last init ended: {ended}")
    session.say(f"  last update status: {entry.get('nsds5replicalastupdatestatus', [None])[0]}")
    session.say(f"  last update ended: {_moment(entry.get('nsds5replicalastupdateend', [None])[0])}")


def _moment(text):
    """A generalized time as FreeIPA prints it."""
    if not text or text == "0":
        return None
    return datetime.datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=datetime.timezone.utc)


def pair(session, rest):
    return (session.options.host, rest[0]) if len(rest) == 1 else (rest[0], rest[1])


def _connect(session, *rest):
    one, other = pair(session, rest)
    cfg = session.cfg
    here = session.connect(one)
    if agreement.find(here, cfg.suffix, other):
        raise Exit(1, f"A replication agreement to {other} already exists")
    if other not in masters.names(here, cfg.suffix):
        if session.generation < "3.0":
            raise Exit(1, "You cannot connect to a previously deleted master")
        raise Exit(1, f"Connection unsuccessful: {other} is not an IPA Server.")
    there = session.connect(other)
    sides = (agreement.Side(here, one), agreement.Side(there, other))
    for side, peer in (sides, sides[::-1]):
        agreement.grant(cfg, side.connection, peer.fqdn)
        agreement.create(cfg, side, peer.fqdn, session.generation)
    session.say(f"Connected '{one}' to '{other}'")


def _disconnect(session, *rest):
    one, other = pair(session, rest)
    remove_link(session, one, other, force=session.options.force)


def remove_link(session, one, other, *, force):
    """Both agreements between two servers; with force one of them may be out of reach."""
    cfg = session.cfg
    here = session.connect(one)
    if not agreement.find(here, cfg.suffix, other):
        raise Exit(1, f"'{one}' has no replication agreement for '{other}'")
    try:
        there = session.connect(other)
    except ldap.LDAPError as error:
        if not force:
            raise
        session.say(f"Failed to get data from '{other}': {_description(error)}")
        there = None
    if not force:
        for host, connection in ((one, here), (other, there)):
            if len(directory.agreements(connection, cfg.suffix)) == 1:
                raise Exit(1, f"Cannot remove the last replication link of '{host}'\n"
                              "Please use the 'del' command to remove it from the domain")
    if there:
        agreement.delete(there, cfg, one)
        directory.leave(there, cfg.replica, "nsDS5ReplicaBindDN", agreement.principal_dn(cfg, one))
    elif force:
        session.say(f"Forcing removal on '{one}'")
    agreement.delete(here, cfg, other)
    directory.leave(here, cfg.replica, "nsDS5ReplicaBindDN", agreement.principal_dn(cfg, other))
    session.say(f"Deleted replication agreement from '{one}' to '{other}'")


def _from(session):
    """The server to copy from: its connection, and its agreement with this host."""
    source, host = session.options.fromhost, session.options.host
    if not agreement.find(session.connect(host), session.cfg.suffix, source):
        raise Exit(1, f"'{host}' has no replication agreement for '{source}'")
    connection = session.connect(source)
    found = agreement.find(connection, session.cfg.suffix, host)
    if not found:
        raise Exit(1, f"'{source}' has no replication agreement for '{host}'")
    return agreement.Side(connection, source), found


def _reinitialize(session):
    side, dn = _from(session)
    directory.replace(side.connection, dn, {"nsDS5BeginReplicaRefresh": "start"})
    agreement.watch_initialization(side, dn, session.console)


def _force_sync(session):
    side, dn = _from(session)
    current = directory.values(side.connection, dn, "nsDS5ReplicaUpdateSchedule")
    schedule = "2358-2359 0"
    if current.get("nsds5replicaupdateschedule", [""])[0] == schedule:
        schedule = "2358-2359 1"
    directory.replace(side.connection, dn, {"nsDS5ReplicaUpdateSchedule": schedule})
    time.sleep(1)
    directory.replace(side.connection, dn, {"nsDS5ReplicaUpdateSchedule": None})


_DNA = "cn=Posix IDs,cn=Distributed Numeric Assignment Plugin,cn=plugins,cn=config"


def _each_range(session, peer, show):
    names = masters.names(session.connect(session.options.host), session.cfg.suffix)
    if peer and peer not in names:
        raise Exit(1, f"Cannot find {peer} in public server list")
    for name in [peer] if peer else names:
        try:
            entry = directory.values(session.connect(name), _DNA, "dnaNextValue", "dnaMaxValue", "dnaNextRange")
        except ldap.LDAPError as error:
            session.say(f"{name}: Connection failed: {_description(error)}")
            continue
        session.say(f"{name}: " + ("No permission to read DNA configuration" if not entry else show(entry)))


def _numbers(session, peer=None):
    def show(entry):
        start, end = int(entry["dnanextvalue"][0]), int(entry["dnamaxvalue"][0])
        return f"{start}-{end}" if start <= end else "No range set"
    _each_range(session, peer, show)


def _next_numbers(session, peer=None):
    _each_range(session, peer, lambda entry: entry.get("dnanextrange", ["No on-deck range set"])[0])
