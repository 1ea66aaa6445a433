# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's BIND.  Its zones and records are those of the directory: see libexec/dns-sync."""

import contextlib
import os
import subprocess

from labipa import config

SYNC_KEY = "/etc/bind/lab-sync.key"
RNDC_KEY = "/etc/bind/rndc.key"
ZONES = "/var/lib/bind"
STATE = "/var/lib/ipa/dns-sync.json"
NOTIFY_PORT = 5354      # where dns-sync hears that a zone of named was changed


def configure(cfg):
    """named.conf without zones (dns-sync adds them), keys, resolv.conf.  Starts nothing."""
    clean()
    key = subprocess.run(["tsig-keygen", "lab-sync"], capture_output=True, text=True, check=True).stdout
    config.put(SYNC_KEY, key, mode=0o640)
    config.put(RNDC_KEY, key.replace("lab-sync", "rndc-key"), mode=0o640)
    config.put("/etc/bind/named.conf", f"""include "{SYNC_KEY}";
include "{RNDC_KEY}";
controls {{ inet 127.0.0.1 port 953 allow {{ 127.0.0.1; }} keys {{ rndc-key; }}; }};
options {{
    directory "/var/cache/bind"; pid-file "/run/named/named.pid"; session-keyfile "/run/named/session.key";
    listen-on {{ any; }}; listen-on-v6 {{ none; }};
    allow-query {{ any; }}; allow-transfer {{ key lab-sync; }}; recursion no; dnssec-validation no;
    allow-new-zones yes; notify explicit; notify-delay 0;
    also-notify {{ 127.0.0.1 port {NOTIFY_PORT}; }};
    tkey-gssapi-keytab "{config.DNS_KEYTAB}";
}};
""")
    for path in (SYNC_KEY, RNDC_KEY, config.DNS_KEYTAB):
        if os.path.exists(path):
            config.give(path, "bind")
    point_resolver(cfg)


def point_resolver(cfg, *servers):
    """resolv.conf: this host first, then what was there, then the given addresses."""
    with open("/etc/resolv.conf", encoding="utf-8") as file:
        known = [line.split()[1] for line in file if line.startswith("nameserver ")]
    wanted = ["127.0.0.1"] + [address for address in (*known, *servers) if address not in ("127.0.0.1", cfg.ip)]
    config.put("/etc/resolv.conf", f"search {cfg.domain}\n" +
               "".join(f"nameserver {address}\n" for address in dict.fromkeys(wanted[:3])) +
               "options timeout:1 attempts:1\n")


def clean():
    """Removes named's configuration and zones."""
    for path in ("/etc/bind/named.conf", SYNC_KEY, RNDC_KEY, STATE):
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
    for folder in (ZONES, "/var/cache/bind"):
        for name in os.listdir(folder):
            os.remove(f"{folder}/{name}")


def unpoint_resolver():
    """After an uninstall: the other servers only."""
    with open("/etc/resolv.conf", encoding="utf-8") as file:
        text = file.read()
    config.put("/etc/resolv.conf", text.replace("nameserver 127.0.0.1\n", ""))
