# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's tiny service manager: starts and stops the daemons of one host."""

import contextlib
import dataclasses
import os
import resource
import signal
import subprocess
import time

import ldap

from labipa import config, directory

ALL = ("sshd", "ds", "pkids", "kdc", "kadmin", "named", "dnssync", "httpd", "agent")
SKEW = "/etc/lab-skew"      # a file per daemon with a wrong clock: its offset


class Unknown(Exception):
    """No such daemon."""


class Failed(Exception):
    """A daemon did not start; the text says why."""


def pid_file(cfg, name):
    if name == "pkids":
        cfg, name = _ca_directory(cfg), "ds"
    files = {"ds": f"/run/dirsrv/slapd-{cfg.instance}.pid", "kdc": "/run/krb5kdc/kdc.pid",
             "kadmin": "/run/krb5kdc/kadmind.pid", "named": "/run/named/named.pid", "sshd": "/run/sshd.pid"}
    if name not in ALL:
        raise Unknown(f"unknown daemon {name}; there are {' '.join(ALL)}")
    return files.get(name, f"/run/lab/{name}.pid")


def _ca_directory(cfg):
    """The oldest generations keep the CA's data in a directory server of its own."""
    return dataclasses.replace(cfg, realm="PKI-IPA")


def configured(cfg, name):
    if name == "pkids":
        cfg, name = _ca_directory(cfg), "ds"
    marks = {"sshd": "/etc/ssh/sshd_config", "ds": f"{cfg.ds_dir}/dse.ldif", "named": "/etc/bind/named.conf",
             "dnssync": "/etc/bind/named.conf", "httpd": "/etc/ipa/httpd.pem",
             "agent": config.DEFAULT_CONF}
    if name == "agent" and (cfg.level == 0 or not config.installed()):
        return False
    return os.path.exists(marks.get(name, f"/etc/krb5kdc/.k5.{cfg.realm}"))


def pid(cfg, name):
    """The running daemon's process id, or None."""
    with contextlib.suppress(OSError, ValueError):
        with open(pid_file(cfg, name), encoding="ascii") as file:
            number = int(file.read())
        with open(f"/proc/{number}/stat", encoding="ascii", errors="replace") as file:
            if file.read().rpartition(")")[2].split()[0] != "Z":
                return number
    return None


def start(cfg, *names):
    for name in names:
        if pid(cfg, name) is None and configured(cfg, name):
            _start(cfg, name)


def stop(cfg, *names, kill=False):
    for name in reversed(names):
        number = pid(cfg, name)
        if number is None:
            continue
        # A directory server that is being filled may not hear the first; a service manager goes on to the second as well.
        for number_of_signal in (signal.SIGKILL,) if kill else (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, number_of_signal)
            if directory.wait_for(lambda daemon=name: pid(cfg, daemon) is None, 20, 0.05):
                break
        else:
            raise Failed(f"{name} does not stop")
        with contextlib.suppress(FileNotFoundError):
            os.remove(pid_file(cfg, name))


def restart(cfg, *names):
    for name in names:
        stop(cfg, name)
        start(cfg, name)


def pause(cfg, *names):
    """The daemon is there and its connections stay open, but it does nothing."""
    _signal(cfg, names, signal.SIGSTOP)


def resume(cfg, *names):
    _signal(cfg, names, signal.SIGCONT)


def _signal(cfg, names, number_of_signal):
    for name in names:
        number = pid(cfg, name)
        if number is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, number_of_signal)


def skew(cfg, name, offset):
    """A wrong clock for one daemon, such as +10m; "none" for the right one."""
    pid_file(cfg, name)
    path = f"{SKEW}/{name}"
    if offset == "none":
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
    else:
        config.put(path, offset + "\n")
    restart(cfg, name)


def wait_directory(cfg, seconds=60):
    """Until the directory server answers on its socket."""
    def answers():
        try:
            directory.local(cfg).unbind_s()
            return True
        except ldap.LDAPError:
            return False
    if not directory.wait_for(answers, seconds, 0.05):
        raise Failed(f"the directory server does not answer, see /var/log/dirsrv/slapd-{cfg.instance}/errors")


def _start(cfg, name):
    if name == "pkids":
        cfg, name = _ca_directory(cfg), "ds"
    environment = {"PATH": os.environ.get("PATH", "/usr/sbin:/usr/bin"), "LANG": "C.UTF-8", "HOME": "/root"}
    environment.update(_clock(name))
    command = {
        "sshd": ["/usr/sbin/sshd"],
        "ds": ["/usr/sbin/ns-slapd", "-D", cfg.ds_dir, "-i", pid_file(cfg, "ds")],
        "kdc": ["krb5kdc", "-r", cfg.realm, "-P", pid_file(cfg, "kdc")],
        "kadmin": ["kadmind", "-r", cfg.realm, "-P", pid_file(cfg, "kadmin")],
        "named": ["named", "-u", "bind", "-n", "1", "-c", "/etc/bind/named.conf"],
        "dnssync": [f"{config.LAB}/libexec/dns-sync"],
        "httpd": [f"{config.LAB}/libexec/httpd"],
        "agent": [f"{config.LAB}/libexec/topology-agent"],
    }[name]
    if name == "ds":
        _directory_places(cfg)
        # A consumer takes tickets with the first, a supplier gets them with the second.
        environment.update(KRB5_KTNAME=config.DS_KEYTAB, KRB5_CLIENT_KTNAME=config.DS_KEYTAB, KRB5CCNAME="MEMORY:ds")
    elif name == "named":
        environment["KRB5RCACHETYPE"] = "none"
    if name in ("dnssync", "httpd", "agent"):
        _in_background(cfg, name, command, environment)
        return
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          start_new_session=True, preexec_fn=_enough_files, check=False)
    if done.returncode:
        raise Failed(f"{name} did not start: {(done.stderr or done.stdout).strip()[-500:]}")
    if name == "ds":
        wait_directory(cfg)
    elif not directory.wait_for(lambda: pid(cfg, name), 10, 0.02):
        raise Failed(f"{name} ended at once")


def _in_background(cfg, name, command, environment):
    with open(f"/var/log/lab-{name}.log", "a", encoding="utf-8") as log:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                   start_new_session=True)
    config.put(pid_file(cfg, name), f"{process.pid}\n")
    if name == "httpd":
        time.sleep(0.1)
        if process.poll() is not None:
            raise Failed("httpd did not start, see /var/log/lab-httpd.log")


def _clock(name):
    try:
        with open(f"{SKEW}/{name}", encoding="ascii") as file:
            offset = file.read().strip()
    except FileNotFoundError:
        return {}
    return {"LD_PRELOAD": "libfaketimeMT.so.1", "LD_LIBRARY_PATH": _faketime(), "FAKETIME": offset,
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1"}


def _faketime():
    for place in ("x86_64", "aarch64"):
        path = f"/usr/lib/{place}-linux-gnu/faketime"
        if os.path.isdir(path):
            return path
    raise Failed("a skewed clock needs the package faketime")


def _directory_places(cfg):
    """What a boot would make: they lie on temporary file systems."""
    for path in (f"/run/lock/dirsrv/slapd-{cfg.instance}", f"/dev/shm/slapd-{cfg.instance}"):
        os.makedirs(path, exist_ok=True)
        os.chmod(path, 0o770)
        config.give(path, "dirsrv")


def _enough_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, max(4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
