# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipactl: the server's services as a whole."""

import optparse
import os

from labipa import config, services, sysrestore, wording
from labipa.console import Console

# (lab daemon, name in ipactl) in FreeIPA's start order
_SERVICES = (("kdc", "krb5kdc"), ("kadmin", "kadmin"), ("named", "named"), ("httpd", "httpd"))
_MORE = {"named": ("dnssync",)}


def main(argv):
    generation = wording.current()
    console = Console("ipactl", generation)
    parser = optparse.OptionParser(prog="ipactl", usage="%prog start|stop|restart|status\n")
    parser.add_option("-d", "--debug", action="store_true")
    parser.add_option("-f", "--force", action="store_true")
    _, rest = parser.parse_args(argv)
    if os.geteuid():
        console.err("You must be root to run ipactl.")
        return 4
    if not rest:
        parser.error("You must specify an action")
    if rest[0] not in ("start", "stop", "restart", "status"):
        parser.error("Unrecognized action [" + rest[0] + "]")
    if not sysrestore.configured():
        console.err("IPA is not configured (see man pages of ipa-server-install for help)")
        return 6
    cfg = config.load()
    try:
        return _status(console, cfg) if rest[0] == "status" else _act(console, cfg, rest[0])
    except services.Failed as error:
        console.err(f"Failed to start Directory Service: {error}" if services.pid(cfg, "ds") is None else str(error))
        return 1


def _status(console, cfg):
    """LSB: 3 when the directory server or a service is down."""
    if services.pid(cfg, "ds") is None:
        console.out("Directory Service: STOPPED")
        if console.generation >= "3.1":
            console.out("Directory Service must be running in order to obtain status of other services")
        return 3
    console.out("Directory Service: RUNNING")
    stopped = False
    for daemon, name in _listed(cfg):
        running = services.pid(cfg, daemon) is not None
        stopped = stopped or not running
        console.out(f"{name} Service: {'RUNNING' if running else 'STOPPED'}")
    if not stopped:
        console.err("ipa: INFO: The ipactl command was successful")
    return 3 if stopped else 0


def _listed(cfg):
    return [(daemon, name) for daemon, name in _SERVICES if services.configured(cfg, daemon)]


def _act(console, cfg, action):
    listed = _listed(cfg)
    if action in ("stop", "restart"):
        for daemon, name in reversed(listed):
            console.out(f"Stopping {name} Service")
            services.stop(cfg, daemon, *_MORE.get(daemon, ()))
        console.out("Stopping Directory Service")
        services.stop(cfg, "ds")
    if action in ("start", "restart"):
        console.out("Starting Directory Service")
        services.start(cfg, "ds")
        for daemon, name in listed:
            console.out(f"Starting {name} Service")
            services.start(cfg, daemon, *_MORE.get(daemon, ()))
    console.err("ipa: INFO: The ipactl command was successful")
    return 0
