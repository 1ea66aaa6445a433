# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The domain's certificate authority: a key in a file, worked by openssl."""

import os
import subprocess
import tempfile

from labipa import config

CA_DIR = "/var/lib/ipa/ca"
CA_KEY = f"{CA_DIR}/ca.key"
HTTPD_PEM = "/etc/ipa/httpd.pem"
# What the PKCS#12 readers of the oldest servers understand.
OLD_P12 = ("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1")


class Failed(Exception):
    """openssl refused; the text is its own."""


def has_ca():
    """Whether this server holds the CA's key."""
    return os.path.exists(CA_KEY)


def create_ca(cfg):
    os.makedirs(CA_DIR, mode=0o700, exist_ok=True)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-keyout", CA_KEY,
            "-subj", f"/O={cfg.realm}/CN=Certificate Authority", "-out", config.CA_CERT,
            "-addext", "keyUsage=critical,digitalSignature,nonRepudiation,keyCertSign,cRLSign")
    os.chmod(CA_KEY, 0o600)
    os.chmod(config.CA_CERT, 0o644)


def install_ca(key):
    """Puts the CA's key (PEM bytes) on a further CA server."""
    os.makedirs(CA_DIR, mode=0o700, exist_ok=True)
    config.put(CA_KEY, key, mode=0o600)


def request(cfg, fqdn):
    """A new key and a request for its certificate, both PEM bytes."""
    with tempfile.TemporaryDirectory() as scratch:
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/O={cfg.realm}/CN={fqdn}",
                "-keyout", f"{scratch}/key", "-out", f"{scratch}/csr")
        return _read(f"{scratch}/key"), _read(f"{scratch}/csr")


def sign(csr, fqdn, ip=None):
    """The certificate (PEM bytes) for a request; needs the CA's key."""
    names = f"DNS:{fqdn}" + (f",IP:{ip}" if ip else "")
    extensions = (f"subjectAltName={names}\nextendedKeyUsage=serverAuth,clientAuth\n"
                  "keyUsage=digitalSignature,keyEncipherment\n")
    serial = str(int.from_bytes(os.urandom(8), "big") >> 1)
    with tempfile.TemporaryDirectory() as scratch:
        config.put(f"{scratch}/csr", csr)
        config.put(f"{scratch}/ext", extensions)
        openssl("x509", "-req", "-in", f"{scratch}/csr", "-CA", config.CA_CERT, "-CAkey", CA_KEY,
                "-set_serial", serial, "-days", "731", "-extfile", f"{scratch}/ext", "-out", f"{scratch}/crt")
        return _read(f"{scratch}/crt")


def pack(key, certificate, path, pin):
    """A PKCS#12 file with key, certificate and the CA's certificate."""
    realm = config.load().realm
    with tempfile.TemporaryDirectory() as scratch:
        config.put(f"{scratch}/key", key, mode=0o600)
        config.put(f"{scratch}/crt", certificate)
        openssl("pkcs12", "-export", "-inkey", f"{scratch}/key", "-in", f"{scratch}/crt", "-name", "Server-Cert",
                "-certfile", config.CA_CERT, "-caname", f"{realm} IPA CA", "-passout", "stdin", *OLD_P12,
                "-out", path, secret=pin)
    os.chmod(path, 0o600)


def issue(fqdn, p12_path, pin, ip=None):
    """Key, certificate and CA certificate of a server in one PKCS#12 file."""
    key, csr = request(config.load(), fqdn)
    pack(key, sign(csr, fqdn, ip), p12_path, pin)


def install_httpd(p12_path, pin):
    """The web server's key and certificate from a PKCS#12 file."""
    pem = openssl("pkcs12", "-in", p12_path, "-nodes", "-passin", "stdin", secret=pin)
    config.put(HTTPD_PEM, pem, mode=0o600)


def openssl(*arguments, secret=""):
    """Runs openssl; `secret` is the line its `stdin` password source reads."""
    done = subprocess.run(["openssl", *arguments], input=secret.encode() + b"\n", capture_output=True, check=False)
    if done.returncode:
        raise Failed(f"openssl {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def _read(path):
    with open(path, "rb") as file:
        return file.read()
