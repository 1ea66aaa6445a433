# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificate server's own places: its directory, and up to 3.0 its directory server
on port 7389, through which a new CA waits for the data of the others."""

import os
import shutil
import socket
import time

from labipa import caserver
from labipa.console import Exit



class Failed(Exception):
    pass


def place(generation):
    return "/var/lib/pki-ca" if generation < "3.1" else "/var/lib/pki/pki-tomcat"


def unit(generation):
    return "pki-cad" if generation < "3.1" else "pki-tomcatd"


def refuse_leftovers(install):
    if install.with_ca and os.path.exists(place(install.generation)):
        raise Exit(1, "A CA is already configured on this system.")


def deeds(install):
    """Of the group that sets up the directory server on port 7389."""
    def create():
        try:
            caserver.create(install)
        except caserver.Failed as error:
            # As in the real tool this does not end the run; the CA then waits for nothing.
            install.console.report("CRITICAL", f"failed to create ds instance {error}")
    return {"creating directory server instance": create}


def configure(install):
    """Makes the CA's directory.  Without its directory server the CA cannot be cloned."""
    os.makedirs(place(install.generation), exist_ok=True)
    if not install.generation.separate_ca_directory:
        return
    wait = "DatabasePanel comparetAndWaitEntries"
    if caserver.running():
        _write_debug_log(f"{wait} checking ou=people,o=ipaca", "SizePanel: display()")
        return
    _write_debug_log(f"{wait} checking ou=people,o=ipaca", f"{wait} ou=people,o=ipaca not found, let's wait!")
    command = "/usr/bin/perl /usr/bin/pkisilent ConfigureCA -cs_hostname " + socket.getfqdn() + " -cs_port 9445"
    install.console.report("CRITICAL", f"failed to configure ca instance Command '{command}' returned "
                                       "non-zero exit status 255")
    raise Failed("Configuration of CA failed")


def remove(generation):
    shutil.rmtree(place(generation), ignore_errors=True)


def _write_debug_log(*texts):
    """What the certificate server itself says while it waits, and when it goes on."""
    os.makedirs("/var/log/pki-ca", exist_ok=True)
    stamp = time.strftime("%d/%b/%Y:%H:%M:%S")
    with open("/var/log/pki-ca/debug", "a", encoding="ascii") as file:
        for text in texts:
            file.write(f"[{stamp}][http-9445-Processor25]: {text}\n")
