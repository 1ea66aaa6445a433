# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a new server gets what only older ones have: its certificates, the Directory
Manager's password hash, the CA's key.

FreeIPA asks its CA and its custodia over HTTPS.  In a lab the question is an entry
below cn=custodia,cn=ipa,cn=etc, written by someone who may promote servers; an older
server's topology-agent writes the answer into it.  The CA's key is encrypted for the
certificate just issued."""

import ssl
import subprocess
import tempfile

import ldap

from labipa import config, directory, pki

TIMEOUT = 60


class Failed(Exception):
    """No answer; the text says what is missing."""


def base(cfg):
    return f"cn=requests,cn=custodia,cn=ipa,cn=etc,{cfg.suffix}"


def manager_dn(cfg):
    """Keeps the Directory Manager's password hash, which only Directory Manager can read."""
    return f"cn=dm,cn=custodia,cn=ipa,cn=etc,{cfg.suffix}"


def ask(remote, cfg, ip, *, with_ca=False):
    """(key, certificate, CA key or None), all PEM bytes, for this host."""
    key, csr = pki.request(cfg, cfg.fqdn)
    dn = f"cn={cfg.fqdn},{base(cfg)}"
    withdraw(remote, dn)
    directory.add(remote, dn, {
        "objectClass": ["top", "nsContainer", "extensibleObject"], "cn": cfg.fqdn, "description": csr.decode(),
        "ipHostNumber": ip, "businessCategory": "ca" if with_ca else "server"})
    wanted = "userpkcs12" if with_ca else "usercertificate"
    answer = directory.wait_for(lambda: _answered(remote, dn, wanted), TIMEOUT, 0.2)
    withdraw(remote, dn)
    if not answer:
        raise Failed("The certificate request was not answered: is the topology agent of a CA server running?")
    certificate = ssl.DER_cert_to_PEM_cert(answer["userCertificate;binary"][0]).encode()
    authority = _decrypt(answer["userPKCS12"][0], key, certificate) if with_ca else None
    return key, certificate, authority


def withdraw(remote, dn):
    try:
        remote.delete_s(dn)
    except ldap.NO_SUCH_OBJECT:
        pass


def _answered(remote, dn, wanted):
    _, entry = remote.search_s(dn, ldap.SCOPE_BASE, attrlist=["userCertificate;binary", "userPKCS12"])[0]
    return entry if wanted in {name.lower().partition(";")[0] for name in entry} else None


def answer(connection, cfg):
    """The CA server's part: signs what has no certificate yet."""
    if not pki.has_ca():
        return
    found = connection.search_s(base(cfg), ldap.SCOPE_ONELEVEL, "(!(userCertificate=*))",
                                ["cn", "description", "ipHostNumber", "businessCategory"])
    for dn, entry in found:
        name = entry["cn"][0].decode()
        certificate = pki.sign(entry["description"][0], name, entry["ipHostNumber"][0].decode())
        changes = [(ldap.MOD_ADD, "userCertificate;binary", [ssl.PEM_cert_to_DER_cert(certificate.decode())])]
        if entry["businessCategory"][0] == b"ca":
            changes.append((ldap.MOD_ADD, "userPKCS12", [_encrypt(certificate)]))
        connection.modify_s(dn, changes)
        print("certificate for", name, flush=True)


def _encrypt(certificate):
    with tempfile.TemporaryDirectory() as scratch:
        config.put(f"{scratch}/crt", certificate)
        return subprocess.run(["openssl", "cms", "-encrypt", "-aes256", "-binary", "-outform", "DER",
                               "-in", pki.CA_KEY, f"{scratch}/crt"], capture_output=True, check=True).stdout


def _decrypt(message, key, certificate):
    with tempfile.TemporaryDirectory() as scratch:
        config.put(f"{scratch}/key", key, mode=0o600)
        config.put(f"{scratch}/crt", certificate)
        return subprocess.run(["openssl", "cms", "-decrypt", "-inform", "DER", "-inkey", f"{scratch}/key",
                               "-recip", f"{scratch}/crt"], input=message, capture_output=True, check=True).stdout


def take_manager_password(connection, cfg):
    """After the total update: the own Directory Manager gets the domain's password."""
    hashed = directory.values(connection, manager_dn(cfg), "userPassword")["userpassword"][0]
    directory.replace(connection, "cn=config", {"nsslapd-rootpw": hashed})


def entries(cfg, dm_hash):
    """What the first server of a domain level 1 puts into the tree."""
    top = f"cn=custodia,cn=ipa,cn=etc,{cfg.suffix}"
    for dn in (top, base(cfg)):
        yield dn, {"objectClass": ["top", "nsContainer"], "cn": dn.split(",")[0].partition("=")[2]}
    yield manager_dn(cfg), {"objectClass": ["top", "applicationProcess", "simpleSecurityObject"], "cn": "dm",
                            "userPassword": dm_hash}
