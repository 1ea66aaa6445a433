# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host's MIT KDC: its database is the host's own directory server (kldap)."""

import base64
import os
import secrets
import subprocess
import tempfile

import ldap

from labipa import config, directory


class Failed(Exception):
    """A Kerberos tool refused; the text is its own."""


def stash_path(cfg):
    return f"/etc/krb5kdc/.k5.{cfg.realm}"


def configure(cfg):
    """kdc.conf and kadm5.acl.  As root over the local socket no password is needed."""
    config.put("/etc/krb5kdc/kdc.conf", f"""[kdcdefaults]
 kdc_ports = 88
 kdc_tcp_ports = 88
[realms]
 {cfg.realm} = {{
  database_module = lab
  acl_file = /etc/krb5kdc/kadm5.acl
  key_stash_file = {stash_path(cfg)}
  supported_enctypes = aes256-cts:normal aes128-cts:normal
  max_life = 1d
  max_renewable_life = 7d
 }}
[dbmodules]
 lab = {{
  db_library = kldap
  ldap_kerberos_container_dn = cn=kerberos,{cfg.suffix}
  ldap_servers = {cfg.ldapi}
  ldap_kdc_sasl_mech = EXTERNAL
  ldap_kadmind_sasl_mech = EXTERNAL
  ldap_conns_per_server = 2
  disable_last_success = true
 }}
[logging]
 kdc = FILE:/var/log/krb5kdc.log
 admin_server = FILE:/var/log/kadmind.log
""")
    # A host may make the keys of its own services.
    config.put("/etc/krb5kdc/kadm5.acl",
               f"admin@{cfg.realm} *\nhost/*@{cfg.realm} acim */*1@{cfg.realm}\n")


def create_realm(cfg):
    """The first server: realm container, master key, stash file, and its copy in the directory."""
    master = secrets.token_urlsafe(24)
    run(["kdb5_ldap_util", "-H", cfg.ldapi, "create", "-subtrees", cfg.suffix, "-r", cfg.realm, "-s"],
         f"{master}\n{master}\n")
    with open(stash_path(cfg), "rb") as file:
        stash = base64.b64encode(file.read()).decode()
    connection = directory.local(cfg)
    directory.replace(connection, cfg.kerberos, {"krbMKey": stash})
    connection.unbind_s()


def write_stash(cfg):
    """A further server: the stash file from the own directory, which the first one filled."""
    connection = directory.local(cfg)
    stash = directory.values(connection, cfg.kerberos, "krbMKey")["krbmkey"][0]
    connection.unbind_s()
    config.put(stash_path(cfg), base64.b64decode(stash), mode=0o600)


def kadmin_local(*queries):
    """Runs kadmin.local queries, given on its standard input.  Raises Failed."""
    realm = config.load().realm
    return run(["kadmin.local", "-r", realm], "".join(f"{query}\n" for query in queries))


def add_user(cfg, name, dn, password):
    """A principal whose keys lie on the user's own entry."""
    run(["kadmin.local", "-r", cfg.realm, "-q", f"addprinc -x dn={dn} {name}"], f"{password}\n{password}\n")


def add_service(cfg, service, fqdn, keytab, owner="root"):
    """A service's (or the host's) principal with new keys in the keytab."""
    principal = f"{service}/{fqdn}"
    place = f"dn=fqdn={fqdn},cn=computers,cn=accounts,{cfg.suffix}" if service == "host" else \
        f"containerdn=cn=services,cn=accounts,{cfg.suffix}"
    if not exists(cfg, principal):
        kadmin_local(f"addprinc -randkey -x {place} {principal}")
        if service != "host":
            _mark_service(cfg, principal, fqdn)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = f"{scratch}/keytab"
        kadmin_local(f"ktadd -q -k {fresh} {principal}")
        with open(fresh, "rb") as file:
            config.put(keytab, file.read(), mode=0o600, owner=owner)


def fetch_service(cfg, server, service, keytab, owner="root"):
    """The same from another server's kadmind, with this host's own key."""
    principal = f"{service}/{cfg.fqdn}"
    login = ["kadmin", "-k", "-t", config.HOST_KEYTAB, "-p", f"host/{cfg.fqdn}", "-s", server, "-q"]
    with tempfile.TemporaryDirectory() as scratch:
        # Another KDC may not have this host's newest key yet, so only that server is asked, as FreeIPA's installers do.
        only = f"{scratch}/krb5.conf"
        with open(only, "w", encoding="utf-8") as file:
            file.write(f"[realms]\n {cfg.realm} = {{\n  kdc = {server}\n  admin_server = {server}\n }}\n")
        asking = {"KRB5_CONFIG": f"{only}:{os.environ.get('KRB5_CONFIG', '/etc/krb5.conf')}"}
        fresh = f"{scratch}/keytab"
        try:
            run([*login, f"addprinc -randkey -x containerdn=cn=services,cn=accounts,{cfg.suffix} {principal}"], "", asking)
        except Failed as error:
            if "already exists" not in str(error):
                raise
        run([*login, f"ktadd -q -k {fresh} {principal}"], "", asking)
        with open(fresh, "rb") as file:
            config.put(keytab, file.read(), mode=0o600, owner=owner)


def _mark_service(cfg, principal, fqdn):
    connection = directory.local(cfg)
    dn = f"krbPrincipalName={principal}@{cfg.realm},cn=services,cn=accounts,{cfg.suffix}"
    connection.modify_s(dn, [(ldap.MOD_ADD, "objectClass", [b"ipaService"]),
                             (ldap.MOD_ADD, "managedBy",
                              [f"fqdn={fqdn},cn=computers,cn=accounts,{cfg.suffix}".encode()])])
    connection.unbind_s()


def exists(cfg, principal):
    connection = directory.local(cfg)
    found = connection.search_s(cfg.suffix, ldap.SCOPE_SUBTREE, f"(krbPrincipalName={principal}@{cfg.realm})", ["1.1"])
    connection.unbind_s()
    return bool(found)


def add_replication_manager(connection, cfg, fqdn):
    """Lets that server's directory server replicate to every other one."""
    directory.join(connection, f"cn=replication managers,cn=sysaccounts,cn=etc,{cfg.suffix}", "member",
                   f"krbPrincipalName=ldap/{fqdn}@{cfg.realm},cn=services,cn=accounts,{cfg.suffix}")


def run(command, text, environment=()):
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False,
                          env={**os.environ, "LC_ALL": "C.UTF-8", **dict(environment)})
    # kadmin.local ends with 0 whatever its queries did.
    if done.returncode or " while " in done.stderr:
        raise Failed(f"{command[0]}: {(done.stderr or done.stdout).strip()}")
    return done.stdout
