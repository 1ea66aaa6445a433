# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The domain's admin as a user of an installed server."""

import contextlib
import os
import subprocess

from labipa import config, directory

HOME = "/home/admin"


def admin_dn(cfg):
    return f"uid=admin,cn=users,cn=accounts,{cfg.suffix}"


def crypt_hash(password):
    """What both userPassword ({CRYPT}…) and /etc/shadow take."""
    done = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=password + "\n", capture_output=True,
                          text=True, check=True)
    return done.stdout.strip()


def enable_admin(cfg):
    """SSSD's part: admin may log in, with the password the directory has."""
    connection = directory.local(cfg)
    entry = directory.values(connection, admin_dn(cfg), "userPassword", "uidNumber", "gidNumber")
    connection.unbind_s()
    password = entry["userpassword"][0]
    password = password[len("{CRYPT}"):] if password.upper().startswith("{CRYPT}") else "*"
    # A namespace maps 65536 ids at most, so the directory's large number cannot be used here.
    number = "0" if _single_uid() else "5001"
    _set_line("/etc/group", "admins", f"admins:x:{number}:admin")
    for name in ("admin", f"admin@{cfg.realm}"):        # both forms, as SSSD knows them
        _set_line("/etc/passwd", name, f"{name}:x:{number}:{number}:Administrator:{HOME}:/bin/bash")
        _set_line("/etc/shadow", name, f"{name}:{password}:19700:0:99999:7:::", mode=0o600)
    os.makedirs(HOME, mode=0o700, exist_ok=True)
    config.put(f"{HOME}/.k5login", f"admin@{cfg.realm}\n")
    for path in (HOME, f"{HOME}/.k5login"):
        os.chown(path, int(number), int(number))


def disable_admin():
    realm = config.load().realm
    _set_line("/etc/group", "admins", None)
    for name in ("admin", f"admin@{realm}"):
        _set_line("/etc/passwd", name, None)
        _set_line("/etc/shadow", name, None, mode=0o600)


def _single_uid():
    with contextlib.suppress(OSError), open("/proc/self/setgroups", encoding="ascii") as file:
        return file.read().strip() == "deny"
    return False


def _set_line(path, name, line, mode=0o644):
    with open(path, encoding="utf-8") as file:
        lines = [text for text in file.read().splitlines() if not text.startswith(f"{name}:")]
    config.put(path, "\n".join(lines + ([line] if line else [])) + "\n", mode)
