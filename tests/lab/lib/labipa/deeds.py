# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work behind ipa-replica-install's steps.

`for_group(install, group)` gives {step text: function}.  Steps that are not in it
have nothing to do on a lab host.  Where an older generation spreads work over
steps that a newer one does not list, the function hangs on a step both have."""

import os
import pwd
import tempfile

from labipa import (accounts, agreement, cadirectory, config, directory, dns, dnsrecords, instance, kdc, masters,
                    pki, services, sysrestore, tree)


def for_group(install, group):
    made = {"ds": _directory, "kdc": _kerberos, "kadmin": _kadmin, "http": _http, "named": _named,
            "pkids": cadirectory.deeds, "ca": _authority, "ipa_memcached": _registered("MEMCACHE"),
            "ipa-otpd": _registered("OTPD"), "custodia": _registered("KEYS"), "ntp": _time_service,
            "dnskeysyncd": _registered("DNSKeySync")}
    return made.get(group, lambda _: {})(install)


def _enable(install, service):
    connection = directory.local(install.cfg)
    masters.add_service(connection, install.cfg, install.fqdn, service)
    connection.unbind_s()


def _registered(service):
    """A service the lab has no daemon for: it is only told to the domain."""
    unit = {"MEMCACHE": "ipa_memcached", "OTPD": "ipa-otpd", "KEYS": "ipa-custodia",
            "DNSKeySync": "ipa-dnskeysyncd"}[service]
    return lambda install: {f"configuring {unit} to start on boot": lambda: _enable(install, service)}


def _time_service(install):
    def start():
        install.ntp = True
    return {"starting ntpd": start}


def _directory(install):
    cfg, generation = install.cfg, install.generation

    def make():
        with tempfile.NamedTemporaryFile() as p12:
            p12.write(install.bundle.members["dscert.p12"])
            p12.flush()
            instance.create(cfg, install.password, p12=p12.name, pin=install.bundle.pin("dirsrv_pin.txt"))

    def replicate():
        replica_id = agreement.next_replica_id(install.remote, cfg.suffix, generation)
        instance.enable_replication(cfg, replica_id)
        here = directory.local(cfg)
        for connection in (here, install.remote):
            agreement.manager(cfg, connection, install.password)
        master, own = agreement.Side(install.remote, install.master), agreement.Side(here, install.fqdn)
        agreement.create(cfg, own, install.master, generation, password=install.password)
        agreement.create(cfg, master, install.fqdn, generation, password=install.password)
        agreement.initialize(cfg, master, install.fqdn, install.console)
        here.unbind_s()

    def register():
        connection = directory.local(cfg)
        masters.add_entry(connection, cfg, install.fqdn)
        if install.with_ca and generation < "3.1":
            masters.add_service(connection, cfg, install.fqdn, "CA")
        connection.unbind_s()

    def share_numbers():
        connection = directory.local(cfg)
        tree.add_dna(connection, cfg, install.fqdn)
        connection.unbind_s()

    def delegate():
        connection = directory.local(cfg)
        masters.join_shared_lists(connection, cfg, install.fqdn)
        connection.unbind_s()

    return {
        "creating directory server user": lambda: pwd.getpwnam("dirsrv"),
        "creating directory server instance": make,
        "creating indices": lambda: instance.configure(cfg),
        "setting up initial replication": replicate,
        "enabling S4U2Proxy delegation": delegate,
        "adding master entry": register,
        "configuring Posix uid/gid generation": share_numbers,
    }


def _kerberos(install):
    cfg = install.cfg

    def configure():
        if not os.path.exists(kdc.stash_path(cfg)):
            kdc.write_stash(cfg)
        kdc.configure(cfg)
        config.write_krb5_conf(cfg, kdc=cfg.fqdn)
        if install.generation >= "4.5":     # its steps make the keytabs before the KDC group
            directory_keytab()
            machine_keytab()
            convert()

    def directory_keytab():
        kdc.add_service(cfg, "ldap", cfg.fqdn, config.DS_KEYTAB, owner="dirsrv")

    def machine_keytab():
        connection = directory.local(cfg)
        masters.add_host(connection, cfg, cfg.fqdn)
        tree.join_ipaservers(connection, cfg, cfg.fqdn)
        connection.unbind_s()
        kdc.add_service(cfg, "host", cfg.fqdn, config.HOST_KEYTAB)

    def convert():
        here = directory.local(cfg)
        agreement.to_gssapi(cfg, agreement.Side(here, install.fqdn), agreement.Side(install.remote, install.master),
                            password=install.password, generation=install.generation)
        here.unbind_s()

    def start():
        services.start(cfg, "kdc")
        accounts.enable_admin(cfg)

    return {
        "writing stash file from DS": lambda: kdc.write_stash(cfg),
        "configuring KDC": configure,
        "creating a keytab for the directory": directory_keytab,
        "creating a keytab for the machine": machine_keytab,
        "enable GSSAPI for replication": convert,
        "starting the KDC": start,
        "configuring KDC to start on boot": lambda: _enable(install, "KDC"),
    }


def _kadmin(install):
    return {"starting kadmin": lambda: services.start(install.cfg, "kadmin"),
            "configuring kadmin to start on boot": lambda: _enable(install, "KPASSWD")}


def _http(install):
    cfg = install.cfg

    def certificate():
        with tempfile.NamedTemporaryFile() as p12:
            p12.write(install.bundle.members["httpcert.p12"])
            p12.flush()
            pki.install_httpd(p12.name, install.bundle.pin("http_pin.txt"))

    def keytab():
        kdc.add_service(cfg, "HTTP", cfg.fqdn, config.HTTP_KEYTAB)

    def start():
        services.start(cfg, "httpd")

    return {"creating a keytab for httpd": keytab, "setting up httpd keytab": keytab, "setting up ssl": certificate,
            "restarting httpd": start, "starting httpd": start,
            "configuring httpd to start on boot": lambda: _enable(install, "HTTP")}


def _authority(install):
    """A further CA server has the CA's key: out of cacert.p12, opened with the bundle's password."""
    def configure():
        cadirectory.configure(install)
        pki.install_ca(_authority_key(install))

    return {"configuring certificate server instance": configure,
            "configuring certificate server to start on boot": lambda: _enable_authority(install),
            "updating IPA configuration": lambda: _enable_authority(install)}


def _authority_key(install):
    with tempfile.NamedTemporaryFile() as p12:
        p12.write(install.bundle.members["cacert.p12"])
        p12.flush()
        return pki.openssl("pkcs12", "-in", p12.name, "-nocerts", "-nodes", "-passin", "stdin",
                           secret=install.password)


def _enable_authority(install):
    """Before 3.1 the CA comes before the directory server, so its entry waits for that."""
    sysrestore.record(cadirectory.unit(install.generation))
    if os.path.exists(f"{install.cfg.ds_dir}/dse.ldif"):
        _enable(install, "CA")


def _named(install):
    """The domain's records go into the own directory; named serves what is there."""
    cfg, generation = install.cfg, install.generation

    def with_directory(deed):
        def run():
            connection = directory.local(cfg)
            deed(connection)
            connection.unbind_s()
        return run

    def own_zone(connection):
        if f"{cfg.domain}." not in dnsrecords.zones(connection, cfg.suffix):
            dnsrecords.add_zone(connection, cfg.suffix, cfg.realm, cfg.domain + ".", [cfg.fqdn],
                                dotted=generation >= "4.0")

    def reverse_zone(connection):
        if install.reverse_zone not in dnsrecords.zones(connection, cfg.suffix):
            dnsrecords.add_zone(connection, cfg.suffix, cfg.realm, install.reverse_zone, [cfg.fqdn], dotted=True)

    def own_records(connection):
        masters.add_dns(connection, cfg, cfg.fqdn, install.ip, ntp=install.ntp, ca=install.with_ca)

    def nameserver(connection):
        masters.add_dns(connection, cfg, cfg.fqdn, install.ip, ntp=install.ntp, nameserver=True)

    def start():
        services.start(cfg, "named", "dnssync")

    return {
        "adding DNS container": with_directory(lambda connection: dnsrecords.add_container(connection, cfg.suffix)),
        "setting up our zone": with_directory(own_zone),
        "setting up reverse zone": with_directory(reverse_zone),
        "setting up our own record": with_directory(own_records),
        "adding NS record to the zone": with_directory(nameserver),
        "adding NS record to the zones": with_directory(nameserver),
        "setting up kerberos principal": lambda: kdc.add_service(cfg, "DNS", cfg.fqdn, config.DNS_KEYTAB, owner="bind"),
        "setting up named.conf": lambda: dns.configure(cfg),
        "restarting named": start,
        "configuring named to start on boot": lambda: (_enable(install, "DNS"), start()),
    }
