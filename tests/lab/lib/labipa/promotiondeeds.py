# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the steps of a promotion do: certificates, directory, replication, Kerberos, web, DNS."""

import pathlib
import secrets
import tempfile
import time

import ldap

from labipa import (accounts, agreement, config, custodia, directory, dns, instance, kdc, masters, pki,
                    services, sysrestore, topology, tree)

_TEXTS = pathlib.Path(__file__).resolve().parents[2] / "data" / "promotion.txt"


def install(run):
    cfg, options, say = run.cfg, run.options, run.console.step
    sysrestore.begin()
    deeds = Deeds(run)
    with_ca = bool(options.setup_ca)
    domain_has_ca = bool(masters.with_service(run.remote, cfg.suffix, "CA"))
    deeds.join_ipaservers()
    for group in ("ds", "kdc", "kadmin", "dstls", "http", "otpd"):
        deeds.run_group(group)
    say(f"Custodia uses '{run.master}' as master peer.")
    deeds.run_group("custodia")
    if domain_has_ca:
        deeds.run_group("ca" if with_ca else "ra")
    deeds.run_group("pkinit")
    say("Applying LDAP updates")
    deeds.run_group("upgrade")
    say("Finalize replication settings")
    say("Restarting the KDC")
    if options.setup_dns:
        deeds.run_group("named")
        say("Restarting the web server to pick up resolv.conf changes")
        deeds.run_group("dnskeysyncd")
        for text in ("Restarting ipa-dnskeysyncd", "Restarting named", "Updating DNS system records",
                     "\nGlobal DNS configuration in LDAP server is empty",
                     "You can use 'dnsconfig-mod' command to set global DNS options that",
                     "would override settings in local named.conf files\n"):
            say(text)
    deeds.run_group("sid")
    deeds.enable()
    servers = masters.with_service(run.remote, cfg.suffix, "CA")
    if len(servers) == 1:
        run.console.err(f"\nWARNING: The CA service is only installed on one server ({servers[0]}).\n"
                        "It is strongly recommended to install it on another server.\n"
                        "Run ipa-ca-install(1) on another master to accomplish this.\n")


class Deeds:
    def __init__(self, run):
        self.run = run
        self.cfg = run.cfg
        self.local = None
        self.authority = None

    def run_group(self, group):
        """Prints the group's steps, doing what each has to do."""
        heading, texts, ending = _group(group)
        deeds, output = getattr(self, f"_{group}", dict)(), self.run.console
        output.step(heading)
        for number, text in enumerate(texts, 1):
            output.step(f"  [{number}/{len(texts)}]: {text}")
            started = time.monotonic()
            try:
                deeds.get(text.strip(), lambda: None)()
            except Exception as error:
                output.step(f"  [error] {type(error).__name__}: {error}")
                raise
            output.log.debug(f"step duration: {group} {text.strip()} {time.monotonic() - started:.2f} sec")
        output.step(ending)

    def join_ipaservers(self):
        tree.join_ipaservers(self.run.remote, self.cfg, self.cfg.fqdn)

    def _ds(self):
        return {"creating directory server instance": self._make_instance,
                "creating indices": lambda: instance.configure(self.cfg),
                "creating DS keytab": self._directory_keytab,
                "setting up initial replication": self._replicate,
                "adding master entry": self._register,
                "enabling S4U2Proxy delegation":
                    lambda: masters.join_shared_lists(self.local, self.cfg, self.cfg.fqdn),
                "configuring Posix uid/gid generation": lambda: tree.add_dna(self.local, self.cfg, self.cfg.fqdn)}

    def _make_instance(self):
        cfg, with_ca = self.cfg, bool(self.run.options.setup_ca)
        key, certificate, self.authority = custodia.ask(self.run.remote, cfg, cfg.ip, with_ca=with_ca)
        # Only until the total update brings the domain's own password hash.
        password = secrets.token_urlsafe(24)
        with tempfile.TemporaryDirectory() as scratch:
            pki.pack(key, certificate, f"{scratch}/p12", "")
            instance.create(cfg, password, p12=f"{scratch}/p12")
        config.put(pki.HTTPD_PEM, key + certificate, mode=0o600)

    def _directory_keytab(self):
        kdc.fetch_service(self.cfg, self.run.master, "ldap", config.DS_KEYTAB, owner="dirsrv")
        kdc.add_replication_manager(self.run.remote, self.cfg, self.cfg.fqdn)

    def _replicate(self):
        """The total update comes by a password that lives as long as this step; then Kerberos both ways."""
        cfg, remote, output = self.cfg, self.run.remote, self.run.console
        replica_id = agreement.next_replica_id(remote, cfg.suffix, output.generation)
        instance.enable_replication(cfg, replica_id)
        password = secrets.token_urlsafe(24)
        here, there = directory.local(cfg), agreement.Side(remote, self.run.master)
        agreement.manager(cfg, here, password)
        agreement.create(cfg, there, cfg.fqdn, output.generation, password=password)
        agreement.initialize(cfg, there, cfg.fqdn, output)
        directory.replace(remote, agreement.dn(cfg, cfg.fqdn), {
            "nsDS5ReplicaTransportInfo": "LDAP", "nsDS5ReplicaBindMethod": "SASL/GSSAPI", "nsDS5ReplicaBindDN": None,
            "nsDS5ReplicaCredentials": None})
        agreement.create(cfg, agreement.Side(here, cfg.fqdn), self.run.master, output.generation)
        agreement.drop_manager(cfg, here)
        custodia.take_manager_password(here, cfg)
        self.local = here

    def _register(self):
        cfg = self.cfg
        masters.add_entry(self.local, cfg, cfg.fqdn)
        self._known_to_master()
        left, right = sorted((self.run.master, cfg.fqdn), key=lambda name: name != self.run.master)
        topology.add(self.run.remote, cfg, f"{left}-to-{right}", left, right, autogen=True)
        self._own_records()

    def _known_to_master(self):
        """Waits until the master has got the new server's entry: replication works."""
        if not directory.wait_for(lambda: directory.values(self.run.remote, masters.dn(self.cfg, self.cfg.fqdn), "cn"),
                                  60, 0.2):
            raise agreement.ReplicationFailed("The new server's changes do not reach " + self.run.master)

    def _own_records(self):
        cfg = self.cfg
        try:
            masters.add_dns(self.run.remote, cfg, cfg.fqdn, cfg.ip, ntp=False, ca=bool(self.run.options.setup_ca))
        except (ldap.LDAPError, KeyError) as error:
            self.run.console.log.info(f"Replica DNS records could not be added on master: {error}")

    def _kdc(self):
        return {"configuring KDC": self._configure_kdc, "starting the KDC": self._start_kdc,
                "configuring KDC to start on boot": lambda: self._service("KDC")}

    def _configure_kdc(self):
        kdc.write_stash(self.cfg)
        kdc.configure(self.cfg)
        config.write_krb5_conf(self.cfg, kdc=self.cfg.fqdn)

    def _start_kdc(self):
        services.start(self.cfg, "kdc")
        accounts.enable_admin(self.cfg)

    def _kadmin(self):
        return {"starting kadmin": lambda: services.start(self.cfg, "kadmin"),
                "configuring kadmin to start on boot": lambda: self._service("KPASSWD")}

    def _http(self):
        return {"setting up httpd keytab":
                    lambda: kdc.fetch_service(self.cfg, self.run.master, "HTTP", config.HTTP_KEYTAB),
                "starting httpd": lambda: services.start(self.cfg, "httpd"),
                "configuring httpd to start on boot": lambda: self._service("HTTP")}

    def _otpd(self):
        return {"configuring ipa-otpd to start on boot": lambda: self._service("OTPD")}

    def _custodia(self):
        return {"configuring ipa-custodia to start on boot": lambda: self._service("KEYS")}

    def _ca(self):
        return {"configuring certificate server instance": lambda: pki.install_ca(self.authority),
                "enabling CA instance": lambda: self._service("CA")}

    def _named(self):
        cfg = self.cfg

        def start():
            dns.configure(cfg)
            services.start(cfg, "named", "dnssync")

        return {"setting up our own record": self._own_records,
                "adding NS record to the zones":
                    lambda: masters.add_dns(self.local, cfg, cfg.fqdn, cfg.ip, ntp=False, nameserver=True),
                "setting up kerberos principal":
                    lambda: kdc.fetch_service(cfg, self.run.master, "DNS", config.DNS_KEYTAB, owner="bind"),
                "setting up named.conf": start,
                "setting up server configuration": lambda: tree.add_dns_server(self.local, cfg, cfg.fqdn),
                "configuring named to start on boot": lambda: self._service("DNS")}

    def _dnskeysyncd(self):
        return {"configuring ipa-dnskeysyncd to start on boot": lambda: self._service("DNSKeySync")}

    def _service(self, name):
        """Registered, but not in service before the very end."""
        masters.add_service(self.local, self.cfg, self.cfg.fqdn, name)
        self._set_state(name, "configuredService")

    def enable(self):
        """All services at once: enabled, or hidden when that was asked for."""
        state = "hiddenService" if self.run.options.hidden_replica else "enabledService"
        found = self.local.search_s(masters.dn(self.cfg, self.cfg.fqdn), ldap.SCOPE_ONELEVEL,
                                    "(ipaConfigString=configuredService)", ["cn"])
        for _, entry in found:
            self._set_state(entry["cn"][0].decode(), state)
        config.write_default_conf(self.cfg, has_ca=True)
        services.start(self.cfg, "agent")
        sysrestore.end_client()

    def _set_state(self, name, state):
        dn = f"cn={name},{masters.dn(self.cfg, self.cfg.fqdn)}"
        texts = directory.values(self.local, dn, "ipaConfigString")["ipaconfigstring"]
        states = ("enabledservice", "configuredservice", "hiddenservice")
        directory.replace(self.local, dn, {
            "ipaConfigString": [state] + [text for text in texts if text.lower() not in states]})


def _group(key):
    """(heading, step texts, ending)"""
    heading, ending, texts, inside = None, None, [], False
    for line in _TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name, *ends = line[1:-1].split("|")
            inside = name == key
            if inside:
                heading, ending = ends
        elif inside and line:
            texts.append(line[:-1] + " " if line.endswith("_") else line)
    return heading, texts, ending
