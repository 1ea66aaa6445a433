# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""slapd-PKI-IPA: the second directory server of a CA in generations 2.2 and 3.0."""

import dataclasses
import socket
import tempfile

from labipa import config, instance, services

PORT, SECURE_PORT = 7389, 7390


class Failed(Exception):
    pass


def settings(cfg):
    """The configuration of the second instance, in the terms of the first."""
    return dataclasses.replace(cfg, realm="PKI-IPA", suffix="o=ipaca")


def create(install):
    with tempfile.NamedTemporaryFile() as p12:
        p12.write(install.bundle.members["dogtagcert.p12"])
        p12.flush()
        make(install.cfg, install.password, p12.name, install.bundle.pin("dirsrv_pin.txt"))


def make(cfg, password, p12, pin):
    """The instance with its suffix; Failed when the port is not to be had."""
    if not free():
        raise Failed("Command '/usr/sbin/setup-ds.pl --silent --logfile - -f /tmp/tmpPKIDS' "
                     "returned non-zero exit status 1")
    try:
        instance.create(settings(cfg), password, p12=p12, pin=pin, suffix_entry=True,
                        port=PORT, secure_port=SECURE_PORT)
    except services.Failed as error:
        raise Failed(str(error)) from error


def free():
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("", PORT))
            return True
        except OSError:
            return False


def running():
    """Whether the instance of this very host runs; a foreign listener does not count."""
    return services.pid(settings(config.load()), "ds") is not None


def remove(cfg):
    instance.remove(settings(cfg))
