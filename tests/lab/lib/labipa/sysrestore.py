# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The state directories by which FreeIPA's tools see that a machine is configured."""

import configparser
import io
import os
import shutil

from labipa import config

SERVER = "/var/lib/ipa/sysrestore"
CLIENT = "/var/lib/ipa-client/sysrestore"
_STATE = f"{SERVER}/sysrestore.state"


def configured():
    return _has_files(SERVER)


def client_configured():
    return _has_files(CLIENT)


def begin():
    """An installation changes the system from here on."""
    config.put(f"{SERVER}/sysrestore.index", "[files]\n", mode=0o600)
    record("dirsrv")


def record(module):
    """Notes that a service was set up; the uninstaller only undoes what is noted."""
    state = _read()
    if not state.has_section(module):
        state.add_section(module)
    state.set(module, "enabled", "False")
    text = io.StringIO()
    state.write(text)
    config.put(_STATE, text.getvalue(), mode=0o600)


def recorded(module):
    return _read().has_section(module)


def end_client():
    """The client part, which every server has, is the last thing set up."""
    config.put(f"{CLIENT}/sysrestore.state", f"[hostname]\nhostname = {os.uname().nodename}\n", mode=0o600)


def forget():
    for path in (SERVER, CLIENT):
        shutil.rmtree(path, ignore_errors=True)


def _read():
    state = configparser.ConfigParser()
    state.read(_STATE)
    return state


def _has_files(path):
    return os.path.isdir(path) and bool(os.listdir(path))
