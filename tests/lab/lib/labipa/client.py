# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Enrolling a host, as ipa-client-install does: the CA's certificate, a host entry, a host key."""

import contextlib
import os
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import ldap

from labipa import config, directory, kdc, masters, services, sysrestore


ATTEMPTS = 5        # --kinit-attempts of ipa-client-install


class Failed(Exception):
    """Enrolment is not possible; the text is what ipa-client-install says."""


def discover(cfg):
    """The servers DNS names for the domain."""
    done = subprocess.run(["dig", "+short", "+time=2", "+tries=1", f"_ldap._tcp.{cfg.domain}", "SRV"],
                          capture_output=True, text=True, check=False)
    return [line.split()[3].rstrip(".") for line in done.stdout.splitlines() if len(line.split()) == 4]


@contextlib.contextmanager
def ticket(cfg, principal, password=None):
    """A private ticket cache for the principal, from its password or from the host's key."""
    with tempfile.TemporaryDirectory() as scratch:
        cache = f"FILE:{scratch}/ccache"
        command = ["kinit", principal] if password is not None else ["kinit", "-k", "-t", config.HOST_KEYTAB, principal]
        for attempt in range(ATTEMPTS):
            done = subprocess.run(command, input=None if password is None else password + "\n", capture_output=True,
                                  text=True, env={**os.environ, "KRB5CCNAME": cache, "LC_ALL": "C.UTF-8"}, check=False)
            # A new host may not have got to the KDC that was asked yet
            if password is not None or "not found in Kerberos database" not in done.stderr or attempt == ATTEMPTS - 1:
                break
            time.sleep(1)
        if done.returncode:
            raise Failed((done.stderr or done.stdout).strip())
        yield cache


def enroll(cfg, server, principal, password, output, ca_file=None):
    """Makes this host a member of the domain.  Raises Failed."""
    if ca_file:
        _take_ca(ca_file)
        output.log.debug("CA cert provided by user, use it!")
    else:
        _fetch_ca(cfg, server)
    output.out(f"Successfully retrieved CA cert\n    Subject:     CN=Certificate Authority,O={cfg.realm}\n")
    config.write_krb5_conf(cfg, kdc=server)
    with ticket(cfg, principal, password) as cache:
        try:
            connection = directory.gssapi(server, ccache=cache)
            masters.add_host(connection, cfg, cfg.fqdn)
            connection.unbind_s()
        except ldap.INSUFFICIENT_ACCESS as error:
            raise Failed(f"Joining realm failed: {principal} may not add hosts") from error
        except ldap.LDAPError as error:
            raise Failed(f"Joining realm failed: {error.args[0].get('desc', error)}") from error
    _host_keytab(cfg, server, principal, password)
    output.out(f"Enrolled in IPA realm {cfg.realm}")
    config.write_client_conf(cfg, server)
    output.out(f"Created {config.DEFAULT_CONF}")
    _own_address(cfg)       # of the KDC that knows the new key already
    config.write_krb5_conf(cfg)
    output.out(f"Configured /etc/krb5.conf for IPA realm {cfg.realm}")
    sysrestore.end_client()
    output.out("Client configuration complete.")


def unenroll(cfg):
    """Removes what `enroll` wrote on this host; the domain's entry stays, as with FreeIPA."""
    for path in (config.HOST_KEYTAB, config.DEFAULT_CONF, config.CA_CERT):
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
    config.write_krb5_conf(cfg)
    sysrestore.forget()


def _take_ca(path):
    try:
        with open(path, "rb") as file:
            config.put(config.CA_CERT, file.read())
    except OSError as error:
        raise Failed(f"Cannot obtain CA certificate\n'{path}' doesn't exist or cannot be read: {error.strerror}") from error


def _fetch_ca(cfg, server):
    try:
        with urllib.request.urlopen(f"http://{server}/ipa/config/ca.crt", timeout=10) as answer:
            certificate = answer.read()
    except (urllib.error.URLError, OSError) as error:
        raise Failed(f"Cannot obtain CA certificate\n'http://{server}/ipa/config/ca.crt' doesn't answer: "
                     f"{getattr(error, 'reason', error)}") from error
    config.put(config.CA_CERT, certificate)


def _host_keytab(cfg, server, principal, password):
    host = f"host/{cfg.fqdn}"
    login = ["kadmin", "-p", principal, "-s", server, "-q"]
    place = f"dn={masters.host_dn(cfg, cfg.fqdn)}"
    with tempfile.TemporaryDirectory() as scratch:
        try:
            kdc.run([*login, f"addprinc -randkey -x {place} {host}"], f"{password}\n")
        except kdc.Failed as error:
            if "already exists" not in str(error):
                raise Failed(f"Joining realm failed: {error}") from error
        try:
            kdc.run([*login, f"ktadd -q -k {scratch}/keytab {host}"], f"{password}\n")
        except kdc.Failed as error:
            raise Failed(f"Failed to parse result: {error}") from error
        with open(f"{scratch}/keytab", "rb") as file:
            config.put(config.HOST_KEYTAB, file.read(), mode=0o600)


def _own_address(cfg):
    """A record of the host's own name, by a Kerberos-signed update; without DNS in the domain nothing happens."""
    with ticket(cfg, f"host/{cfg.fqdn}") as cache:
        subprocess.run(["nsupdate", "-g"], capture_output=True, text=True, check=False,
                       input=f"update delete {cfg.fqdn}. A\nupdate add {cfg.fqdn}. 1200 A {cfg.ip}\nsend\n",
                       env={**os.environ, "KRB5CCNAME": cache})


FAILURES = (Failed, kdc.Failed, services.Failed, ldap.LDAPError, OSError)
