#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at this machine as somebody would who is about to make it a replica, and changes nothing.

Comes through standard input and leaves no file behind; {"names": [...], "brief": false} follows it there. Writes one JSON
object. What could not be found out in time is named in "late". Runs under Python 2.6 and later and under Python 3.
"""
import glob
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time

LIMIT = 7.0
MOST_LINES = 400
PACKAGES = ["ipa-server", "freeipa-server", "ipa-client", "freeipa-client", "389-ds-base", "krb5-server", "krb5-kdc", "pki-ca",
            "dogtag-pki-ca", "bind", "bind9", "ipa-server-dns", "freeipa-server-dns"]
# An earlier installation's, by what they belong to. A star is a pattern.
LEFTOVERS = {
    "server": ["/var/lib/ipa/sysrestore/*"],
    "client": ["/var/lib/ipa-client/sysrestore/*", "/etc/ipa/default.conf"],
    "directory": ["/etc/dirsrv/slapd-*"],
    "ca": ["/var/lib/pki-ca", "/var/lib/pki/pki-tomcat", "/etc/pki/pki-tomcat", "/etc/sysconfig/pki/tomcat/pki-tomcat",
           "/root/.dogtag/pki-tomcat", "/root/ca-agent.p12", "/root/cacert.p12"],
    "keys": ["/etc/dirsrv/ds.keytab", "/etc/httpd/conf/ipa.keytab", "/var/lib/ipa/gssproxy/http.keytab", "/etc/krb5.keytab"],
    "authority": ["/etc/ipa/ca.crt"],
}


def text(path, most=65536):
    try:
        with open(path, "rb") as source:
            return source.read(most).decode("utf-8", "replace")
    except (IOError, OSError):
        return ""


def output(*command):
    """What a command prints; empty when it is not there, fails or takes too long."""
    try:
        with open(os.devnull, "r+b") as nothing:
            child = subprocess.Popen(command, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing,
                                     env=dict(os.environ, LC_ALL="C"))
    except (IOError, OSError):
        return ""
    timer = threading.Timer(LIMIT - 1, child.kill)
    timer.daemon = True
    timer.start()
    try:
        return child.communicate()[0][:262144].decode("utf-8", "replace")
    except (IOError, OSError):
        return ""
    finally:
        timer.cancel()


def is_program(*names):
    return any(os.access(os.path.join(folder, name), os.X_OK) for name in names for folder in
               ("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/sbin", "/bin", "/usr/libexec"))


def identity(_):
    name = socket.gethostname()
    try:
        full = socket.getaddrinfo(name, None, 0, socket.SOCK_STREAM, 0, socket.AI_CANONNAME)[0][3] or name
    except (socket.error, UnicodeError):
        full = name
    return {"hostname": name, "fqdn": name if "." in name else full, "uid": os.geteuid(), "python": sys.version.split()[0]}


def ipa(_):
    facts = {"installer": is_program("ipa-replica-install"), "prepare": is_program("ipa-replica-prepare"),
             "named": is_program("named", "named-pkcs11"),
             "dyndb": bool(glob.glob("/usr/lib*/bind/ldap.so") + glob.glob("/usr/lib/*/bind/ldap.so")),
             "caCertificate": text("/etc/ipa/ca.crt")}
    for line in text("/etc/ipa/default.conf").splitlines():
        name, equals, value = line.partition("=")
        if equals and name.strip() in ("realm", "domain", "basedn", "enable_ra", "ra_plugin", "server", "ca_host", "host"):
            facts[name.strip()] = value.strip()[:300]
    return facts


def freeipa(_):
    found = re.search(r"VERSION: *([0-9][0-9A-Za-z.]*)", output("ipa", "--version"))
    if not found:
        files = [text(path) for path in glob.glob("/usr/lib*/python*/*-packages/ipapython/version.py")]
        found = re.search(r"^VERSION *= *[\"']([0-9][0-9A-Za-z.]*)", "\n".join(files), re.M)
    return found.group(1) if found else ""


def packages(_):
    if is_program("rpm") and os.path.isdir("/var/lib/rpm"):
        lines = output("rpm", "-q", "--qf", "%{NAME} %{VERSION}-%{RELEASE}\n", *PACKAGES)
        return dict(line.split(" ", 1) for line in lines.splitlines() if len(line.split(" ")) == 2)
    lines = output("dpkg-query", "-W", "-f", "${Package} ${Version} ${db:Status-Status}\n", *PACKAGES)
    return dict(line.split(" ")[:2] for line in lines.splitlines() if line.endswith(" installed"))


def addresses(_):
    found = []
    for line in output("ip", "-o", "addr", "show", "up").splitlines():
        words = line.split()
        if len(words) > 3 and words[2] in ("inet", "inet6") and " scope global" in line and " deprecated" not in line:
            found.append(words[3].split("/")[0])
    return found[:64]


def lookup(name):
    """As the programs of this machine see it: /etc/hosts and name servers together."""
    began = time.time()
    facts = {"addresses": [], "canonical": "", "reverse": {}, "error": ""}
    try:
        for family, _, _, canonical, address in socket.getaddrinfo(name, None, 0, socket.SOCK_STREAM, 0, socket.AI_CANONNAME):
            if family in (socket.AF_INET, socket.AF_INET6) and address[0] not in facts["addresses"]:
                facts["addresses"].append(address[0])
            facts["canonical"] = facts["canonical"] or canonical
    except (socket.error, UnicodeError) as problem:
        facts["error"] = str(problem)
    facts["addresses"] = facts["addresses"][:16]
    for address in facts["addresses"]:
        try:
            facts["reverse"][address] = socket.getnameinfo((address, 0), socket.NI_NAMEREQD)[0]
        except (socket.error, UnicodeError):
            facts["reverse"][address] = ""
    facts["ms"] = int((time.time() - began) * 1000)
    return facts


def names_files(_):
    hosts = []
    for line in text("/etc/hosts").splitlines()[:MOST_LINES]:
        words = line.split("#")[0].split()
        if len(words) > 1:
            hosts.append([word[:255] for word in words[:20]])
    servers = [line.split()[1] for line in text("/etc/resolv.conf").splitlines() if re.match(r"nameserver\s+\S", line)]
    return {"hosts": hosts, "nameServers": servers[:8]}


def system(_):
    release = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', text("/etc/os-release"), re.M))
    memory = dict((name, int(value) // 1024) for name, value in re.findall(r"^(\w+): +(\d+) kB", text("/proc/meminfo"), re.M))
    mask = os.umask(18)
    os.umask(mask)
    room = {}
    for folder in ("/", "/var", "/var/lib", "/var/log", "/tmp", "/run"):
        try:
            state = os.statvfs(folder)
            room[folder] = int(state.f_bavail * state.f_frsize // 1048576)
        except OSError:
            pass
    for folder in ("/var/lib/dirsrv", "/var/lib/pki"):  # where they are file systems of their own
        try:
            if os.stat(folder).st_dev != os.stat("/var/lib").st_dev:
                state = os.statvfs(folder)
                room[folder] = int(state.f_bavail * state.f_frsize // 1048576)
        except OSError:
            pass
    loopback = "00000000000000000000000000000001" in text("/proc/net/if_inet6")
    return {"distribution": release.get("PRETTY_NAME") or text("/etc/redhat-release").strip() or text("/etc/issue").strip()[:80],
            "distributionId": release.get("ID", ""), "distributionVersion": release.get("VERSION_ID", ""),
            "memory": memory.get("MemTotal"), "memoryFree": memory.get("MemAvailable", memory.get("MemFree")),
            "room": room, "umask": "%04o" % mask, "ipv6": os.path.exists("/proc/net/if_inet6"), "ipv6Loopback": loopback,
            "fips": text("/proc/sys/crypto/fips_enabled").strip() == "1",
            "cryptoPolicy": text("/etc/crypto-policies/state/current").strip()[:80],
            "entropy": int(text("/proc/sys/kernel/random/entropy_avail").strip() or -1),
            "selinux": {"1": "enforcing", "0": "permissive"}.get(text("/sys/fs/selinux/enforce").strip(), "off")}


def encryption(_):
    files = ["/etc/krb5.conf"] + sorted(glob.glob("/etc/krb5.conf.d/*")) + sorted(glob.glob("/var/lib/sss/pubconf/krb5.include.d/*"))
    permitted = ""
    for path in files:
        for value in re.findall(r"^\s*permitted_enctypes\s*=\s*(.+)$", text(path), re.M):
            permitted = permitted or value.strip()
    return permitted.replace(",", " ").split()[:30]


def running(_):
    names = set()
    for path in glob.glob("/proc/[0-9]*/comm"):
        names.add(text(path, 64).strip())
    return sorted(names & set(["firewalld", "chronyd", "ntpd", "systemd-timesyn", "ptp4l", "dbus-daemon", "dbus-broker", "certmonger",
                               "sssd", "ns-slapd", "krb5kdc", "kadmind", "named", "httpd", "apache2", "nscd"]))


def synchronised(_):
    said = output("chronyc", "-n", "tracking")
    if "Leap status" in said:
        return "Not synchronised" not in said
    said = output("ntpstat") if is_program("ntpstat") else ""
    if said:
        return said.startswith("synchron")
    return "yes" in output("timedatectl", "show", "-p", "NTPSynchronized")


def firewall(_):
    """Whether anything here may turn packets away: rules of nft or iptables, as far as they can be listed."""
    rules = output("nft", "list", "ruleset") or output("iptables-save")
    return {"rules": len([line for line in rules.splitlines() if re.search(r"\b(drop|reject|DROP|REJECT)\b", line)]),
            "open": output("firewall-cmd", "--list-services").split()[:60]}


def held_ports(_):
    owners = {}
    wanted = {}
    for name, transport, listening in (("tcp", "tcp", "0A"), ("tcp6", "tcp", "0A"), ("udp", "udp", "07"), ("udp6", "udp", "07")):
        for line in text("/proc/net/" + name, 4194304).splitlines()[1:]:
            words = line.split()
            if len(words) > 9 and words[3] == listening:
                port = int(words[1].split(":")[1], 16)
                if port < 10000:
                    wanted[words[9]] = (port, transport)
    for path in glob.glob("/proc/[0-9]*/fd/*"):
        try:
            link = os.readlink(path)
        except OSError:
            continue
        if link.startswith("socket:[") and link[8:-1] in wanted:
            owners[wanted[link[8:-1]]] = text("/proc/%s/comm" % path.split("/")[2], 64).strip()
    return [[port, transport, owners.get((port, transport), "")] for port, transport in sorted(set(wanted.values()))]


def leftovers(_):
    found = {}
    for kind, patterns in LEFTOVERS.items():
        paths = []
        for pattern in patterns:
            paths += [path for path in glob.glob(pattern) if not path.endswith((".removed", ".bak"))]
        if paths:
            found[kind] = sorted(paths)[:20]
    if re.search(r"^\s*id_provider\s*=\s*ipa\s*$", text("/etc/sssd/sssd.conf"), re.M):
        found.setdefault("client", []).append("/etc/sssd/sssd.conf")
    return found


def certificates(_):
    """What certmonger keeps, with its end and state."""
    found = []
    if "certmonger" in running(None) and is_program("getcert"):
        for block in output("getcert", "list").split("Request ID ")[1:][:60]:
            values = dict(re.findall(r"^\s*(status|stuck|expires|certificate|subject): *(.*)$", block, re.M))
            found.append([values.get("subject", "")[:200], values.get("status", "")[:60], values.get("expires", "")[:40]])
    return found


BRIEF = {"identity": identity, "ipa": ipa, "freeipa": freeipa, "addresses": addresses, "names": names_files}
WHOLE = {"packages": packages, "system": system, "encryption": encryption, "running": running, "synchronised": synchronised,
         "firewall": firewall, "ports": held_ports, "leftovers": leftovers, "certificates": certificates}


def main(order):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.alarm(int(LIMIT) + 3)
    tasks = dict(BRIEF)
    if not order.get("brief"):
        tasks.update(WHOLE)
    found, problems = {}, {}

    def run(key, task, argument):
        try:
            found[key] = task(argument)
        except Exception as problem:  # one fact must not take the others with it
            problems[key] = "%s: %s" % (type(problem).__name__, problem)

    jobs = [(key, task, None) for key, task in tasks.items()]
    jobs += [("lookup " + name, lookup, str(name)) for name in order.get("names", [])[:10]]
    threads = dict((job[0], threading.Thread(target=run, args=job)) for job in jobs)
    for thread in threads.values():
        thread.daemon = True
        thread.start()
    end = time.time() + LIMIT
    for thread in threads.values():
        thread.join(max(0, end - time.time()))
    facts = dict(found)
    facts["late"] = sorted(key for key in threads if key not in facts)
    facts["problems"] = dict(problems)
    facts["time"] = time.time()
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()
    os._exit(0)


main(json.loads(getattr(sys.stdin, "buffer", sys.stdin).read().decode("utf-8")))
