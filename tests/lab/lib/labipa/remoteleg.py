# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back of ipa-replica-conncheck: log in to the master and check from there."""

import os
import shutil
import ssl
import urllib.error
import urllib.request

from labipa import conncheck
from labipa.console import run

_CCACHE = "/etc/ipa/.conncheck_ccache"


def check(session, password, scratch):
    """Gets a ticket, then runs the master's side by RPC (4.3+) or ssh."""
    options = session.options
    session.say("Get credentials to log in to remote master")
    principal = options.principal or "admin"
    if "@" not in principal:
        principal = f"{principal}@{options.realm}"
    if not password:
        password = session.console.required_password(f"{principal} password: ")
        if password is None:
            session.fail("\nPrincipal password required")
    ccache = f"{scratch}/ccache" if session.generation >= "4.3" else _CCACHE
    env = dict(os.environ, KRB5_CONFIG=_kerberos_config(options, scratch), KRB5CCNAME=f"FILE:{ccache}",
               LC_ALL="C")
    os.makedirs(os.path.dirname(ccache), exist_ok=True)
    try:
        _get_tickets(session, principal, password, env)
        if session.generation < "4.3" or not _by_rpc(session):
            _by_ssh(session, principal, env, scratch)
    finally:
        if os.path.exists(ccache):
            os.unlink(ccache)


def _kerberos_config(options, scratch):
    path = f"{scratch}/krb5.conf"
    with open(path, "w", encoding="ascii") as file:
        file.write(f"""[libdefaults]
 default_realm = {options.realm}
 dns_lookup_realm = false
 dns_lookup_kdc = true
 rdns = false
 dns_canonicalize_hostname = false
 ticket_lifetime = 24h
 forwardable = yes
[realms]
 {options.realm} = {{
  kdc = {options.kdc}:88
  master_kdc = {options.kdc}:88
  admin_server = {options.master}:749
 }}
""")
    return path


def _get_tickets(session, principal, password, env):
    code, _, err = run(["/usr/bin/kinit", principal], session.log, data=password.encode() + b"\n",
                       check=False, env=env)
    if code:
        session.fail(f"Cannot acquire Kerberos ticket: {err.strip()}")
    code, _, err = run(["/usr/bin/kvno", f"host/{session.options.master}"], session.log, check=False, env=env)
    if code:
        session.fail(f"Could not get ticket for master server: {err.strip()}")


def _by_rpc(session):
    """4.3+ asks the master's API first; False sends the caller on to ssh."""
    session.say("Check RPC connection to remote master")
    context = ssl.create_default_context()
    try:
        if getattr(session.options, "ca_cert_file", None):
            context.load_verify_locations(session.options.ca_cert_file)
        request = urllib.request.Request(f"https://{session.options.master}/ipa/json",
                                         data=b'{"method": "ping", "params": [[], {}]}',
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10, context=context) as answer:
            raise urllib.error.URLError(f"unexpected answer {answer.status}")
    except (OSError, ssl.SSLError) as error:
        session.say(f"Could not connect to the remote host: {error}")
        session.say("Retrying using SSH...")
    return False


def _by_ssh(session, principal, env, scratch):
    if not shutil.which("ssh"):
        session.say("WARNING: ssh not installed, skipping ssh test")
        return
    options, generation = session.options, session.generation
    user = principal.split("@")[0]
    if generation >= "3.1":
        ssh = ["ssh", "-o", "StrictHostKeychecking=no", "-o", f"UserKnownHostsFile={scratch}/known_hosts"]
    else:
        ssh = ["/usr/bin/ssh", "-q", "-o", "StrictHostKeychecking=no", "-o", "UserKnownHostsFile=/dev/null"]
    if generation >= "4.3":
        ssh += ["-o", "GSSAPIAuthentication=yes", "-o", f"User={principal}"]
    target = options.master if generation >= "4.3" else f"{user}@{options.master}"
    if generation >= "3.1":
        session.say("Check SSH connection to remote master")
        code, _, err = run(ssh + ["-v", target, "echo OK"], session.log, check=False, env=env)
        if code:
            shown = "\n".join("    " + line for line in err.strip().splitlines())
            hint = "\nSee /var/log/ipareplica-conncheck.log for more information." if generation >= "4.5" else ""
            session.console.err(f"Could not SSH into remote host. Error output:\n{shown}")
            session.fail(f"Could not SSH to remote host.{hint}")
    session.say("Execute check on remote master")
    code, out, err = run(ssh + [target, conncheck.remote_command(options, generation)],
                         session.log, check=False, env=env)
    if code:
        text = err.strip()
        if generation >= "4.3":
            text = f"{text}\nipa-replica-conncheck returned non-zero exit code".lstrip()
        if out:
            session.say(out.rstrip("\n"))
        session.fail(f"Remote master check failed with following error message(s):\n{text}")
    session.say((err if generation >= "4.5" else out).rstrip("\n"))
    session.say()
