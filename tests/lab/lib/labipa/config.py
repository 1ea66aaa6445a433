# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lab host knows about itself and its domain.  No passwords are in it."""

import dataclasses
import os
import socket

LAB = "/lab"
CA_CERT = "/etc/ipa/ca.crt"
DS_KEYTAB = "/etc/dirsrv/ds.keytab"
HOST_KEYTAB = "/etc/krb5.keytab"
HTTP_KEYTAB = "/etc/ipa/http.keytab"
DNS_KEYTAB = "/etc/bind/named.keytab"
DEFAULT_CONF = "/etc/ipa/default.conf"      # exists on installed servers only


@dataclasses.dataclass(frozen=True)
class Config:
    fqdn: str
    realm: str
    domain: str
    suffix: str
    network: str
    level: int
    generation: str

    @property
    def short(self):
        return self.fqdn.partition(".")[0]

    @property
    def ip(self):
        return socket.gethostbyname(self.fqdn)

    @property
    def instance(self):
        return self.realm.replace(".", "-")

    @property
    def ldapi(self):
        return f"ldapi://%2frun%2fslapd-{self.instance}.socket"

    @property
    def ds_dir(self):
        return f"/etc/dirsrv/slapd-{self.instance}"

    @property
    def reverse_zone(self):
        return ".".join(reversed(self.network.split("."))) + ".in-addr.arpa."

    @property
    def mapping_tree(self):
        """The entry of this suffix below cn=mapping tree,cn=config."""
        return f"cn={self.suffix.replace('=', chr(92) + '=').replace(',', chr(92) + ',')},cn=mapping tree,cn=config"

    @property
    def replica(self):
        return f"cn=replica,{self.mapping_tree}"

    @property
    def kerberos(self):
        """The realm's container, where kldap keeps what belongs to no other entry."""
        return f"cn={self.realm},cn=kerberos,{self.suffix}"


def load():
    """This host's configuration; works on a bare machine too."""
    with open("/etc/lab.conf", encoding="utf-8") as file:
        values = dict(line.rstrip("\n").split("=", 1) for line in file)
    return Config(fqdn=socket.gethostname(), realm=values["REALM"], domain=values["DOMAIN"],
                  suffix=values["SUFFIX"], network=values["NET"], level=int(values["LEVEL"]),
                  generation=values["GENERATION"])


def for_realm(realm, domain):
    """The same for the realm named by a bundle."""
    suffix = ",".join(f"dc={label}" for label in realm.lower().split("."))
    return dataclasses.replace(load(), realm=realm, domain=domain, suffix=suffix)


def installed():
    return os.path.exists(DEFAULT_CONF)


def write_default_conf(cfg, *, has_ca):
    """/etc/ipa/default.conf, ldap.conf and krb5.conf: the marks of an installed server."""
    ra_plugin = "dogtag" if has_ca else "none"
    put(DEFAULT_CONF, f"[global]\nhost = {cfg.fqdn}\nbasedn = {cfg.suffix}\nrealm = {cfg.realm}\n"
                      f"domain = {cfg.domain}\nserver = {cfg.fqdn}\nxmlrpc_uri = https://{cfg.fqdn}/ipa/xml\n"
                      f"ldap_uri = {cfg.ldapi}\nenable_ra = {has_ca}\nra_plugin = {ra_plugin}\nmode = production\n")
    put("/etc/ldap/ldap.conf", f"TLS_CACERT {CA_CERT}\nSASL_NOCANON on\nURI ldaps://{cfg.fqdn}\nBASE {cfg.suffix}\n")


def write_krb5_conf(cfg, kdc=None):
    """`kdc`: the host to ask; without it KDCs are found by DNS."""
    realms = f"""[realms]
 {cfg.realm} = {{
  kdc = {kdc}
  admin_server = {kdc}
  default_domain = {cfg.domain}
 }}
""" if kdc else ""
    put("/etc/krb5.conf", f"""[libdefaults]
 default_realm = {cfg.realm}
 dns_lookup_realm = false
 dns_lookup_kdc = true
 rdns = false
 dns_canonicalize_hostname = false
 ticket_lifetime = 24h
 forwardable = true
 udp_preference_limit = 0
{realms}[domain_realm]
 .{cfg.domain} = {cfg.realm}
 {cfg.domain} = {cfg.realm}
""")


def put(path, content, mode=0o644, owner=None):
    """Writes a file with exactly this mode, whatever the umask is."""
    data = content.encode() if isinstance(content, str) else content
    os.makedirs(os.path.dirname(path), exist_ok=True)
    handle = os.open(path + ".new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        os.fchmod(file.fileno(), mode)
        file.write(data)
    if owner:
        give(path + ".new", owner)
    os.replace(path + ".new", path)


def give(path, user):
    """chown, by names of the host's own passwd file."""
    import pwd
    entry = pwd.getpwnam(user)
    os.chown(path, entry.pw_uid, entry.pw_gid)
