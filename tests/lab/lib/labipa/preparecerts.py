# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificates in a replica information file."""

import os
import secrets
import tempfile

from labipa import config, pki
from labipa.console import CommandFailed, Exit, run


def issue(fqdn, ip):
    """A server certificate with its key and the CA, opened by an empty password."""
    with tempfile.TemporaryDirectory() as scratch:
        path = f"{scratch}/cert.p12"
        pki.issue(fqdn, path, "", ip=ip)
        return _read(path)


def check_custom(path, pin, generation, log):
    """Exit when a ready-made PKCS#12 file cannot serve."""
    try:
        _, keys, _ = run(["openssl", "pkcs12", "-in", path, "-nocerts", "-noenc", "-passin", "fd:{FD}"],
                         secret=pin)
        _, leaf, _ = run(["openssl", "pkcs12", "-in", path, "-clcerts", "-nokeys", "-passin", "fd:{FD}"],
                         log, secret=pin)
    except CommandFailed as error:
        raise Exit(1, f"incorrect password for pkcs#12 file {path}") from error
    count = leaf.count("BEGIN CERTIFICATE")
    if count == 0 or "PRIVATE KEY" not in keys:
        raise Exit(1, f"no server certificate found in {path}")
    if count > 1:
        raise Exit(1, f"{count} server certificates found in {path}, expecting only one")
    code, _, _ = run(["openssl", "verify", "-CAfile", config.CA_CERT], log, data=leaf.encode(), check=False)
    if code and generation >= "4.1":
        raise Exit(1, f"The full certificate chain is not present in {path}")
    if code:
        raise Exit(1, f"{path} is not signed by /etc/ipa/ca.crt, or the full certificate chain is not "
                      f"present in the PKCS#12 file")


def custom(path, pin, generation, log):
    """(p12, pin) as they go into the bundle: 4.1+ gives the file a password of its own."""
    if generation < "4.1":
        return _read(path), pin
    fresh = secrets.token_urlsafe(16)
    log.hide(fresh)
    _, pem, _ = run(["openssl", "pkcs12", "-in", path, "-noenc", "-passin", "fd:{FD}"], secret=pin)
    _, packed, _ = run(["openssl", "pkcs12", "-export", "-name", "Server-Cert", *pki.OLD_P12, "-passout", "fd:{FD}"],
                       data=pem.encode(), secret=fresh, binary=True)
    return packed, fresh


def authority(password, generation, ca_file, log):
    """cacert.p12: the CA's own key, behind the Directory Manager's password."""
    if generation < "3.2":
        if not os.path.exists(ca_file):
            if ca_file != "/root/cacert.p12":
                raise Exit(1, f"Root CA PKCS#12 not found in {ca_file}")
            _write_private(ca_file, _export_authority(password, log))
        return _read(ca_file)
    return _export_authority(password, log)


def _export_authority(password, log):
    return run(["openssl", "pkcs12", "-export", "-inkey", pki.CA_KEY, "-in", config.CA_CERT,
                "-name", "caSigningCert cert-pki-ca", *pki.OLD_P12, "-passout", "fd:{FD}"],
               log, secret=password, binary=True)[1]


def agent(realm, password, log):
    """ra.p12: the certificate the server's API shows to the CA."""
    key, cert = f"{pki.CA_DIR}/ra.key", f"{pki.CA_DIR}/ra.crt"
    if not os.path.exists(cert):
        request = f"{pki.CA_DIR}/ra.csr"
        run(["openssl", "req", "-newkey", "rsa:2048", "-noenc", "-keyout", key, "-out", request,
             "-subj", f"/O={realm}/CN=IPA RA"], log)
        run(["openssl", "x509", "-req", "-in", request, "-CA", config.CA_CERT, "-CAkey", pki.CA_KEY,
             "-CAserial", f"{pki.CA_DIR}/serial", "-CAcreateserial", "-days", "730", "-out", cert], log)
        os.unlink(request)
        os.chmod(key, 0o600)
    return run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", cert, "-certfile", config.CA_CERT,
                "-name", "ipaCert", *pki.OLD_P12, "-passout", "fd:{FD}"], log, secret=password, binary=True)[1]


def _read(path):
    with open(path, "rb") as file:
        return file.read()


def _write_private(path, content):
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
