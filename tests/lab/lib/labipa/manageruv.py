# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-manage's commands about update vectors."""

import ldap

from labipa import masters, ruv
from labipa.console import Exit


def show(session):
    known, unknown = ruv.read(session.connect(session.options.host), session.cfg)
    for text in unknown:
        session.say(f"unable to decode: {text}")
    if session.generation < "4.4":
        if not known:
            session.say("No RUV records found.")
        for part in known:
            session.say(f"{part.host}:{part.port}: {part.number}")
        return
    session.say("Replica Update Vectors:")
    for part in known:
        session.say(f"\t{part.host}:{part.port}: {part.number}")
    if not known:
        session.say("\tNo RUVs found.")
    session.say("Certificate Server Replica Update Vectors:")
    session.say("\tNo CS-RUVs found.")


def _part(session, connection, text):
    try:
        number = int(text)
    except ValueError:
        raise Exit(1, f"Replica ID must be an integer: {text}") from None
    for part in ruv.read(connection, session.cfg)[0]:
        if part.number == number:
            return part
    raise Exit(1, f"Replica ID {number} not found")


def clean(session, text):
    connection = session.connect(session.options.host)
    part = _part(session, connection, text)
    session.say(f"Clean the Replication Update Vector for {part.host}:{part.port}")
    session.say()
    for line in ("Cleaning the wrong replica ID will cause that server to no",
                 "longer replicate so it may miss updates while the process",
                 "is running. It would need to be re-initialized to maintain",
                 "consistency. Be very careful."):
        session.say(line)
    if not session.options.force and not session.console.confirm("Continue to clean?"):
        raise Exit(1, "Aborted")
    run_clean(session, connection, part.number)
    session.say("Cleanup task created")


def run_clean(session, connection, number):
    if not ruv.clean(connection, session.cfg, number):
        session.say(f"CLEANALLRUV task for replica id {number} already exists.")
        return
    session.say("Background task created to clean replication data. This may take a while.")
    session.say("This may be safely interrupted with Ctrl+C")
    try:
        ruv.wait(connection, number, "cleanallruv")
    except KeyboardInterrupt:
        session.say("Wait for task interrupted. It will continue to run in the background")


def abort(session, text):
    connection = session.connect(session.options.host)
    part = _part(session, connection, text)
    session.say(f"Aborting the clean Replication Update Vector task for {part.host}:{part.port}")
    session.say()
    ruv.abort(connection, session.cfg, part.number)
    session.say("Background task created. This may take a while.")
    session.say("This may be safely interrupted with Ctrl+C")
    ruv.wait(connection, part.number, "abort")
    session.say("Cleanup task stopped")


def show_tasks(session):
    connection = session.connect(session.options.host)
    for kind, label in (("cleanallruv", "CLEANALLRUV tasks"), ("abort", "abort CLEANALLRUV tasks")):
        tasks = ruv.running(connection, kind)
        if not tasks:
            session.say(f"No {label} running")
        else:
            session.say(label[0].upper() + label[1:])
            for number, status in tasks:
                session.say(f"RID {number}: {status}")
        if kind == "cleanallruv":
            session.say()


def clean_dangling(session):
    """Parts of servers that are no longer in the domain, as seen by every server."""
    connection = session.connect(session.options.host)
    names = masters.names(connection, session.cfg.suffix)
    dangling, holders = {}, {}
    for name in names:
        try:
            holders[name] = session.connect(name)
        except ldap.LDAPError:
            session.say(f"The server '{name}' appears to be offline.")
            continue
        lost = [part for part in ruv.read(holders[name], session.cfg)[0] if part.host not in names]
        if lost:
            dangling[name] = lost
    if not dangling:
        session.say("No dangling RUVs found")
        return
    session.say("These RUVs are dangling and will be removed:")
    for name, lost in dangling.items():
        session.say(f"Host: {name}")
        session.say("\tRUVs:")
        for part in lost:
            session.say(f"\t\tid: {part.number}, hostname: {part.host}")
        session.say("\tCS-RUVs:")
    if not session.options.force and not session.console.confirm("Proceed with cleaning?"):
        raise Exit(1, "Aborted")
    done = set()
    for name, lost in dangling.items():
        for part in lost:
            if part.number not in done:
                run_clean(session, holders[name], part.number)
                done.add(part.number)
