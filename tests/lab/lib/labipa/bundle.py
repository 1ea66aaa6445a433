# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The replica information file: a tar of `realm_info/`, encrypted by gpg with the
Directory Manager's password.  It is packed and unpacked in memory, so that nothing
of it lies on the disk in clear."""

import configparser
import io
import os
import shutil
import tarfile
import tempfile
import time

from labipa import console

TOP = "realm_info"


class Undecryptable(Exception):
    """Wrong password or damaged file; gpg cannot tell which."""


class Bundle:
    """`realm`: the keys of the INI file; `members`: file name to content."""

    def __init__(self, realm, members):
        self.realm = realm
        self.members = members

    @property
    def has_ca(self):
        return "cacert.p12" in self.members

    @property
    def ca_directory_port(self):
        text = self.members.get("dogtag_directory_port.txt", b"7389")
        return int(text.strip() or b"7389")

    def pin(self, name):
        """What opens dscert.p12 or httpcert.p12: the pin file's first line."""
        return self.members[name].split(b"\n")[0].decode()


def path_for(fqdn):
    return f"/var/lib/ipa/replica-info-{fqdn}.gpg"


def write(bundle, path, password, generation, log):
    info = configparser.ConfigParser(interpolation=None)
    info["realm"] = {key: value.replace("%", "%%") for key, value in bundle.realm.items()}
    text = io.StringIO()
    info.write(text)
    members = {**bundle.members, TOP: text.getvalue().encode()}
    _gpg(["--yes", "-o", path, "-c"], _tar(members), password, log)
    if generation >= "3.0":
        os.chmod(path, 0o600)
    else:
        os.chmod(path, 0o666 & ~_umask())


def read(path, password, log):
    with open(path, "rb") as file:
        encrypted = file.read()
    try:
        packed = _gpg(["-d"], encrypted, password, log)
        with tarfile.open(fileobj=io.BytesIO(packed), mode="r:") as tar:
            members = {os.path.basename(item.name): tar.extractfile(item).read()
                       for item in tar if item.isfile() and os.path.dirname(item.name) == TOP}
        info = configparser.ConfigParser()
        info.read_string(members.pop(TOP).decode())
        return Bundle(dict(info["realm"]), members)
    except (console.CommandFailed, tarfile.TarError, KeyError, configparser.Error) as error:
        raise Undecryptable(str(error)) from error


def _umask():
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _tar(members):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar:
        top = tarfile.TarInfo(TOP)
        top.type, top.mode, top.mtime = tarfile.DIRTYPE, 0o700, int(time.time())
        tar.addfile(top)
        for name, content in members.items():
            item = tarfile.TarInfo(f"{TOP}/{name}")
            public = name in (TOP, "ca.crt", "preferences.html", "krb.js", "default.conf")
            item.size, item.mode, item.mtime = len(content), 0o644 if public else 0o600, int(time.time())
            tar.addfile(item, io.BytesIO(content))
    return packed.getvalue()


def _gpg(args, data, password, log):
    """gpg's own defaults; the passphrase ends at the first newline."""
    home = tempfile.mkdtemp(prefix="tmp", suffix="ipa")
    try:
        command = ["/usr/bin/gpg", "--batch", "--homedir", home, "--pinentry-mode", "loopback",
                   "--passphrase-fd", "{FD}", "--no-tty"]
        return console.run(command + args, log, data=data, secret=password.split("\n")[0], binary=True)[1]
    finally:
        console.run(["gpgconf", "--homedir", home, "--kill", "gpg-agent"], check=False)
        shutil.rmtree(home, ignore_errors=True)
