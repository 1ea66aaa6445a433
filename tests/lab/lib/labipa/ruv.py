# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Update vectors: reading them and taking a lost server's part out (CLEANALLRUV)."""

import dataclasses
import re

import ldap

from labipa import directory

_PART = re.compile(r"\{replica (\d+) ldap://([^:}]+):(\d+)\}")
_TASKS = {"cleanallruv": "cleanallruv", "abort": "abort cleanallruv"}


@dataclasses.dataclass
class Part:
    number: int
    host: str
    port: int


def parts(texts):
    """The decoded parts, and the texts that could not be decoded."""
    known, unknown = [], []
    for text in texts:
        if text.startswith("{replicageneration}"):
            continue
        match = _PART.match(text)
        if match:
            known.append(Part(int(match[1]), match[2], int(match[3])))
        else:
            unknown.append(text)
    return known, unknown


def read(connection, cfg):
    return parts(directory.ruv(connection, cfg))


def clean(connection, cfg, number, *, force=True):
    """Starts the task; False when one for that id is there already."""
    return directory.add(connection, f"cn=clean {number},cn=cleanallruv,cn=tasks,cn=config", {
        "objectClass": ["top", "extensibleObject"], "cn": f"clean {number}", "replica-base-dn": cfg.suffix,
        "replica-id": str(number), "replica-force-cleaning": "yes" if force else "no"})


def abort(connection, cfg, number):
    return directory.add(connection, f"cn=abort {number},cn=abort cleanallruv,cn=tasks,cn=config", {
        "objectClass": ["top", "extensibleObject"], "cn": f"abort {number}", "replica-base-dn": cfg.suffix,
        "replica-id": str(number), "replica-certify-all": "no"})


def finished(connection, dn):
    """Whether the task has ended (or its entry is gone already)."""
    found = directory.values(connection, dn, "nsTaskExitCode")
    return found is None or "nstaskexitcode" in found


def wait(connection, number, kind):
    dn = f"cn={'clean' if kind == 'cleanallruv' else 'abort'} {number},cn={_TASKS[kind]},cn=tasks,cn=config"
    return directory.wait_for(lambda: finished(connection, dn), 120, 0.5)


def running(connection, kind):
    """[(replica id, status)] of the tasks that run."""
    try:
        found = connection.search_s(f"cn={_TASKS[kind]},cn=tasks,cn=config", ldap.SCOPE_ONELEVEL,
                                    "(objectClass=*)", ["replica-id", "nsTaskStatus", "nsTaskExitCode"])
    except ldap.NO_SUCH_OBJECT:
        return []
    tasks = []
    for _, entry in found:
        entry = {key.lower(): values[0].decode("utf-8", "replace") for key, values in entry.items()}
        if "nstaskexitcode" not in entry:
            status = entry.get("nstaskstatus", "").strip().splitlines() or [""]
            tasks.append((entry.get("replica-id", ""), status[-1]))
    return tasks
