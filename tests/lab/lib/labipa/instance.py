# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's 389-ds instance: made by lib389 as dscreate makes it, then set up as FreeIPA does."""

import base64
import contextlib
import hashlib
import logging
import os
import shutil
import subprocess
import tempfile

import ldap

from labipa import config, directory, services

_LDBM = "cn=ldbm database,cn=plugins,cn=config"
_INDEXES = ("krbPrincipalName", "krbCanonicalName", "idnsName", "fqdn", "memberPrincipal")
_DSCREATE_MAPPINGS = ("Kerberos uid mapping", "rfc 2829 dn syntax", "rfc 2829 dn syntax with realm",
                      "rfc 2829 u syntax", "uid mapping", "rfc 2829u syntax")


def password_hash(password):
    """The form in which a password may lie on the disk."""
    salt = os.urandom(16)
    return "{SSHA512}" + base64.b64encode(hashlib.sha512(password.encode() + salt).digest() + salt).decode()


def create(cfg, dm_password, *, p12, pin="", suffix_entry=False, port=389, secure_port=636):
    """Makes the instance and leaves it running with TLS.

    The schema lies in /etc/dirsrv/schema, which every new instance copies; the
    certificate is imported before the first start, so that none has to follow."""
    settings = f"""[general]
config_version = 2
full_machine_name = {cfg.fqdn}
strict_host_checking = False
selinux = False
[slapd]
instance_name = {cfg.instance}
port = {port}
secure_port = {secure_port}
root_dn = {directory.MANAGER}
root_password = {password_hash(dm_password)}
self_sign_cert = False
[backend-userroot]
suffix = {cfg.suffix}
create_suffix_entry = {suffix_entry}
"""
    for path in (f"/run/lock/dirsrv/slapd-{cfg.instance}", f"/dev/shm/slapd-{cfg.instance}"):
        shutil.rmtree(path, ignore_errors=True)
    with tempfile.NamedTemporaryFile("w", suffix=".inf") as inf, _own_start(cfg, p12, pin, secure_port):
        inf.write(settings)
        inf.flush()
        _dscreate(inf.name)


def _dscreate(inf):
    from lib389.instance.setup import SetupDs      # takes half a second, and only installers need it
    mask = os.umask(0o022)
    logger = logging.getLogger("dscreate")
    logger.addHandler(logging.NullHandler())
    logger.propagate = False
    try:
        if not SetupDs(verbose=False, dryrun=False, log=logger).create_from_inf(inf):
            raise services.Failed("dscreate could not make the directory server instance")
    except AssertionError as error:         # how lib389 says that something is in the way
        raise services.Failed(f"dscreate: {error}") from error
    finally:
        os.umask(mask)


@contextlib.contextmanager
def _own_start(cfg, p12, pin, secure_port):
    """Lets lib389 start the new instance through the lab's service manager, prepared for TLS."""
    import lib389

    def start(instance, timeout=120, post_open=True):
        del timeout
        _import_certificate(cfg, p12, pin)
        _prepare_dse(f"{cfg.ds_dir}/dse.ldif", secure_port)
        services.start(cfg, "ds")
        if post_open:
            instance.open()

    def restart(instance, timeout=120, post_open=True):
        """lib389's last step, five seconds long: nothing here waits for a second start."""

    original = lib389.DirSrv.start, lib389.DirSrv.restart
    lib389.DirSrv.start, lib389.DirSrv.restart = start, restart
    try:
        yield
    finally:
        lib389.DirSrv.start, lib389.DirSrv.restart = original


def _import_certificate(cfg, p12, pin):
    def run(*command, **options):
        done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
        if done.returncode:
            raise services.Failed(f"{command[0]}: {(done.stderr or done.stdout).strip()}")
    pin_pipe, writer = os.pipe()
    os.write(writer, pin.encode() + b"\n")
    os.close(writer)
    passwords = f"{cfg.ds_dir}/pwdfile.txt"
    run("pk12util", "-i", p12, "-d", cfg.ds_dir, "-k", passwords, "-w", f"/dev/fd/{pin_pipe}", pass_fds=(pin_pipe,))
    os.close(pin_pipe)
    run("certutil", "-A", "-d", cfg.ds_dir, "-f", passwords, "-n", f"{cfg.realm} IPA CA", "-t", "CT,,",
        "-i", config.CA_CERT)
    for name in os.listdir(cfg.ds_dir):
        config.give(f"{cfg.ds_dir}/{name}", "dirsrv")


def _prepare_dse(path, secure_port):
    """TLS on and small caches: 16 MB instead of a share of the machine's memory."""
    wanted = {"cn=config": {"nsslapd-security": "on", "nsslapd-securePort": str(secure_port)},
              "cn=rsa,cn=encryption,cn=config": {"nsSSLPersonalitySSL": "Server-Cert"},
              f"cn=config,{_LDBM}".lower(): {"nsslapd-cache-autosize": "0", "nsslapd-dbcachesize": "16777216"}}
    with open(path, encoding="utf-8") as file:
        blocks = file.read().strip("\n").split("\n\n")
    for number, block in enumerate(blocks):
        dn = next((line[3:].strip().lower() for line in block.split("\n") if line.lower().startswith("dn:")), "")
        attributes = wanted.get(dn, {})
        lines = [line for line in block.split("\n")
                 if line.partition(":")[0].lower() not in {key.lower() for key in attributes}]
        blocks[number] = "\n".join(lines + [f"{key}: {value}" for key, value in attributes.items()])
    config.put(path, "\n\n".join(blocks) + "\n", mode=0o600, owner="dirsrv")


def configure(cfg):
    """Names, indexes and access rights under cn=config as on a FreeIPA server."""
    connection = directory.local(cfg)
    for name in _DSCREATE_MAPPINGS:
        with contextlib.suppress(ldap.NO_SUCH_OBJECT):
            connection.delete_s(f"cn={name},cn=mapping,cn=sasl,cn=config")
    mappings = {"Full Principal": (r"\(.*\)@\(.*\)", r"(krbPrincipalName=\1@\2)"),
                "Name Only": ("^[^:@]+$", f"(krbPrincipalName=&@{cfg.realm})")}
    for name, (pattern, search) in mappings.items():
        directory.add(connection, f"cn={name},cn=mapping,cn=sasl,cn=config", {
            "objectClass": ["top", "nsSaslMapping"], "cn": name, "nsSaslMapRegexString": pattern,
            "nsSaslMapBaseDNTemplate": cfg.suffix, "nsSaslMapFilterTemplate": search, "nsSaslMapPriority": "10"})
    for attribute in _INDEXES:
        directory.add(connection, f"cn={attribute},cn=index,cn=userRoot,{_LDBM}", {
            "objectClass": ["top", "nsIndex"], "cn": attribute, "nsSystemIndex": "false",
            "nsIndexType": ["eq", "sub"]})
    _access(connection, cfg)
    directory.add(connection, "cn=Posix IDs,cn=Distributed Numeric Assignment Plugin,cn=plugins,cn=config", {
        "objectClass": ["top", "extensibleObject"], "cn": "Posix IDs", "dnaType": ["uidNumber", "gidNumber"],
        "dnaNextValue": "1101", "dnaMaxValue": "1100", "dnaMagicRegen": "-1", "dnaThreshold": "500",
        "dnaFilter": "(|(objectClass=posixAccount)(objectClass=posixGroup))", "dnaScope": cfg.suffix,
        "dnaSharedCfgDN": f"cn=posix-ids,cn=dna,cn=ipa,cn=etc,{cfg.suffix}"})
    connection.unbind_s()


def _access(connection, cfg):
    """Who may see and change replication: admins only, and not all of cn=config."""
    admins = f"ldap:///cn=admins,cn=groups,cn=accounts,{cfg.suffix}"
    objects = "(|(objectClass=nsds5Replica)(objectClass=nsds5replicationagreement)(objectClass=nsMappingTree))"
    rules = {
        "cn=mapping tree,cn=config": [
            f'(targetattr = "*")(targetfilter = "{objects}")(version 3.0; acl "permission:Modify Replication '
            f'Agreements"; allow (read, write, search, compare) groupdn = "{admins}";)',
            f'(targetattr = "*")(version 3.0; acl "permission:Add Replication Agreements"; allow (add) '
            f'groupdn = "{admins}";)',
            '(targetattr = "*")(targetfilter = "(objectClass=nsds5replicationagreement)")(version 3.0; acl '
            f'"permission:Remove Replication Agreements"; allow (delete) groupdn = "{admins}";)'],
        "cn=tasks,cn=config": [
            f'(targetattr = "*")(version 3.0; acl "Run tasks after replica re-initialization"; allow (add) '
            f'groupdn = "{admins}";)',
            f'(targetattr = "*")(version 3.0; acl "Admin can read all tasks"; allow (read, search, compare) '
            f'groupdn = "{admins}";)'],
        "cn=Distributed Numeric Assignment Plugin,cn=plugins,cn=config": [
            f'(targetattr = "*")(version 3.0; acl "permission:Modify DNA Range"; allow (read, search, compare, '
            f'write) groupdn = "{admins}";)'],
    }
    for dn, texts in rules.items():
        for text in texts:
            directory.join(connection, dn, "aci", text)


def enable_replication(cfg, replica_id, bind_dn=None):
    """Makes the suffix a supplier with a changelog.  Whoever is in the group may replicate."""
    connection = directory.local(cfg)
    attributes = {
        "objectClass": ["top", "nsds5replica", "extensibleObject"], "cn": "replica",
        "nsDS5ReplicaRoot": cfg.suffix, "nsDS5ReplicaId": str(replica_id), "nsDS5ReplicaType": "3",
        "nsDS5Flags": "1", "nsds5ReplicaLegacyConsumer": "off",
        "nsds5ReplicaBindDNGroup": f"cn=replication managers,cn=sysaccounts,cn=etc,{cfg.suffix}",
        "nsds5ReplicaBindDnGroupCheckInterval": "2", "nsds5ReplicaReleaseTimeout": "20",
        "nsds5ReplicaBackoffMax": "3"}
    if bind_dn:
        attributes["nsDS5ReplicaBindDN"] = bind_dn
    directory.add(connection, cfg.replica, attributes)
    connection.unbind_s()


def remove(cfg):
    """Stops and removes the instance with its data and logs."""
    services.stop(cfg, "ds", kill=True)
    for path in (cfg.ds_dir, f"/var/lib/dirsrv/slapd-{cfg.instance}", f"/var/log/dirsrv/slapd-{cfg.instance}",
                 f"/run/lock/dirsrv/slapd-{cfg.instance}", f"/dev/shm/slapd-{cfg.instance}"):
        shutil.rmtree(path, ignore_errors=True)
