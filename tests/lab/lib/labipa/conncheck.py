# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-conncheck: are the ports open, from here and back again."""

import optparse
import os
import socket
import tempfile
import time

from labipa import ports, remoteleg, wording
from labipa.console import Console, Exit, Log

LOG = "/var/log/ipareplica-conncheck.log"


def _parse(argv, generation):
    parser = optparse.OptionParser(prog="ipa-replica-conncheck")
    add = parser.add_option
    add("-R", "--replica")
    add("-m", "--master")
    add("-a", "--auto-master-check", dest="auto", action="store_true")
    add("-r", "--realm")
    add("-k", "--kdc")
    add("-p", "--principal")
    add("-w", "--password")
    add("-c", "--check-ca", dest="check_ca", action="store_true")
    add("--hostname")
    add("-d", "--debug", action="store_true")
    add("-q", "--quiet", action="store_true")
    if generation >= "4.3":
        add("--ca-cert-file", dest="ca_cert_file")
        add("--no-log", dest="log", action="store_false", default=True)
    options, rest = parser.parse_args(argv)
    if rest:
        parser.error("Too many arguments provided")
    if options.replica and (options.master or options.auto or options.kdc or options.principal
                            or options.password):
        parser.error("on-master and on-replica options are mutually exclusive!")
    if options.master:
        if options.auto and not options.realm:
            parser.error("Realm is parameter is required to connect to remote master!")
        if os.geteuid():
            parser.error("You can only run on-replica part as root.")
        _check_ca_file(parser, getattr(options, "ca_cert_file", None))
    elif not options.replica:
        parser.error("No action: you should select either --replica or --master option.")
    options.kdc = options.kdc or options.master
    options.hostname = options.hostname or socket.getfqdn()
    return options


def _check_ca_file(parser, path):
    if not path:
        return
    why = None
    if not os.path.exists(path):
        why = "does not exist"
    elif not os.path.isfile(path):
        why = "is not a file"
    elif not os.path.isabs(path):
        why = "is not an absolute file path"
    if why:
        parser.error(f"--ca-cert-file option '{path}' {why}")


class Check:
    """One run: prints on the generation's channel and keeps the log."""

    def __init__(self, options, generation):
        self.options = options
        self.generation = generation
        self.log = Log(LOG) if os.geteuid() == 0 and getattr(options, "log", True) else Log()
        self.console = Console("ipa-replica-conncheck", generation, self.log)
        self.required = list(ports.REQUIRED)
        if options.check_ca:
            self.required.append(ports.CA_DIRECTORY)

    def say(self, text=""):
        if self.options.quiet:
            return
        if self.generation >= "4.5":
            self.console.err(text)
            self.log.info(text)
        else:
            self.console.step(text)

    def fail(self, text):
        raise Exit(1, f"ERROR: {text}" if self.generation >= "4.5" else text)

    def probe_all(self, host, *, udp):
        """One line per port; ends the run when a required one is closed."""
        failed, doubtful, skipped = [], [], []
        for port, kind, label in self.required:
            datagram = kind == socket.SOCK_DGRAM
            if datagram and not udp:
                skipped.append((port, label))
                continue
            proto = "udp" if datagram else "tcp"
            note = (lambda ip, p=port, n=proto: self.say(f"Failed to connect to port {p} {n} on {ip}")) \
                if self.generation >= "4.5" else None
            try:
                result = "OK" if ports.probe(host, port, kind, note) else "FAILED"
            except socket.gaierror:
                self.fail(f"Port check failed! Unable to resolve host name '{host}'")
            if result == "FAILED":
                if datagram and self.generation >= "3.0":
                    result = "WARNING"
                    doubtful.append(str(port))
                else:
                    failed.append(f"{port} ({proto.upper()})")
            self.say(f"   {label} ({port}): {result}")
        if doubtful:
            self.say(f"The following UDP ports could not be verified as open: {', '.join(doubtful)}")
            self.say("This can happen if they are already bound to an application")
            self.say("and ipa-replica-conncheck cannot attach own UDP responder.")
        if failed:
            self.fail(f"Port check failed! Inaccessible port(s): {', '.join(failed)}")
        self._list_skipped(skipped)

    def _list_skipped(self, skipped):
        if not skipped:
            return
        self.say()
        blank = "" if self.generation >= "4.5" else " "
        self.say(f"The following list of ports use UDP protocol{blank}and would need to be")
        self.say("checked manually:")
        for port, label in skipped:
            self.say(f"   {label} ({port}): SKIPPED")

    def on_master(self):
        self.say(f"Check connection from master to remote replica '{self.options.replica}':")
        self.probe_all(self.options.replica, udp=True)
        self.say()
        self.say("Connection from master to replica is OK.")

    def on_replica(self, password):
        options = self.options
        self.say(f"Check connection from replica to remote master '{options.master}':")
        self.probe_all(options.master, udp=False)
        self.say()
        self.say("Connection from replica to master is OK.")
        self.say("Start listening on required ports for remote master check")
        complain = (lambda port, proto: self.console.err(f"WARNING: {port} {proto}: Failed to bind")) \
            if self.generation >= "4.5" else None
        responders = ports.Responders(self.required, complain)
        try:
            if options.auto:
                with tempfile.TemporaryDirectory() as scratch:
                    remoteleg.check(self, password, scratch)
            else:
                self._wait_for_manual_check()
        except KeyboardInterrupt:
            self.say("Cleaning up...")
            raise Exit(1) from None
        finally:
            responders.close()

    def _wait_for_manual_check(self):
        self.say("Listeners are started. Use CTRL+C to terminate the listening part after the test.")
        self.say()
        self.say("Please run the following command on remote master:")
        self.say(remote_command(self.options, self.generation))
        time.sleep(3600)
        self.say("Connection check timeout: terminating listening program")


def remote_command(options, generation):
    command = f"/usr/sbin/ipa-replica-conncheck --replica {options.hostname}"
    if options.check_ca and (generation < "3.1" or not options.auto):
        command += " --check-ca"
    return command


def main(argv, password=None):
    """The exit status.  `password` comes from an installer that already knows it."""
    generation = wording.current()
    options = _parse(argv, generation)
    check = Check(options, generation)
    password = password or options.password
    check.log.hide(password)
    try:
        if options.replica:
            check.on_master()
        else:
            check.on_replica(password)
    except Exit as ending:
        if ending.text:
            check.log.write("ERROR", ending.text)
            check.console.err(ending.text)
        return ending.code
    return 0
