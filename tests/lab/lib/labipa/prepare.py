# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa-replica-prepare: makes the replica information file on a server."""

import configparser
import os
import sys

import ldap

from labipa import (bundle, config, directory, dnsrecords, hostrules, pki, preparecerts, preparedns,
                    prepareoptions, sysrestore, wording)
from labipa.console import CommandFailed, Console, Exit, Log

_TOOL = "ipa-replica-prepare"


class Session:
    """One run; from 3.1 on everything is said on stderr."""

    def __init__(self, generation):
        self.generation = generation
        self.console = Console(_TOOL, generation)
        self.options = None
        self.cfg = None
        self.directory = None
        self.reverse_zones = []

    def say(self, text):
        if self.generation < "3.1":
            self.console.out(text)
        elif not self.options.quiet:
            self.error(text, "INFO")

    def error(self, text, level="ERROR"):
        self.console.log.write(level, text)
        verbose = self.options and self.options.verbose
        self.console.err(f"{_TOOL}: {level}: {text}" if verbose else text)

    def refuse_printed(self, text):
        """A refusal that 2.2 and 3.0 print on stdout."""
        if self.generation < "3.1":
            self.console.out(text)
            raise Exit(1)
        raise Exit(1, text)

    def refuse(self, text):
        """A refusal of check 9; 2.2 puts a blank line before it."""
        raise Exit(1, f"\n{text}" if self.generation < "3.0" else text)


def main(argv):
    generation = wording.current()
    session = Session(generation)
    try:
        _check_host(session)
        session.options = prepareoptions.parse(argv, generation)
        if getattr(session.options, "log_file", None):
            session.console.log = Log(session.options.log_file)
        session.cfg = config.load()
        if generation >= "4.3":
            _check_level(session)
        password = _check_request(session)
        _make(session, password)
        preparedns.add(session)
        preparedns.wait(session)
    except Exit as ending:
        return _ended(session, ending)
    except (ldap.LDAPError, CommandFailed, OSError) as error:
        why = getattr(error, "output", "") or str(error)
        return _ended(session, Exit(1, why if generation >= "3.1" else f"preparation of replica failed: {why}"))
    except KeyboardInterrupt:
        if generation >= "3.1":
            session.error("Cancelled.")
        return 1
    if generation >= "3.1":
        session.say(f"The {_TOOL} command was successful")
    sys.stdout.flush()
    return 0


def _ended(session, ending):
    if ending.text:
        session.error(ending.text)
    if session.generation >= "4.3" and ending.code:
        session.error(f"The {_TOOL} command failed.")
    return ending.code


def _check_host(session):
    if os.geteuid():
        if session.generation < "3.1":
            raise Exit(1, f"\n{wording.ROOT_REQUIRED}\n")
        raise Exit(1, f"Must be root to run {_TOOL}")
    if not sysrestore.configured():
        raise Exit(1, wording.NOT_CONFIGURED)


def _check_level(session):
    if session.cfg.level == 0:
        return
    session.error(f"""
Replica creation using '{_TOOL}' to generate replica file
is supported only in 0-level IPA domain.

The current IPA domain level is {session.cfg.level} and thus the replica must
be created by promoting an existing IPA client.

To set up a replica use the following procedure:
    1.) set up a client on the host using 'ipa-client-install'
    2.) promote the client to replica running 'ipa-replica-install'
        *without* replica file specified
""")
    raise Exit(1, f"'{_TOOL}' is allowed only in domain level 0")


def _check_request(session):
    """Checks 5 to 15 in the generation's order; gives the Directory Manager's password."""
    generation, options, cfg = session.generation, session.options, session.cfg
    if generation >= "3.1":
        _check_not_itself(session)
    if generation >= "3.1" and generation < "4.1":
        _check_authority(session)
    if not os.path.isdir(cfg.ds_dir):
        raise Exit(1, f"could not find directory instance: {cfg.ds_dir}")
    password = _log_in(session)
    if generation >= "4.1":
        _check_authority(session)
        if not options.dirsrv_pkcs12 and not pki.has_ca():
            raise Exit(1, f"CA is not installed on this server. {_TOOL} must be run on an IPA server with CA.")
    _check_name(session)
    if generation < "3.1":
        _check_not_itself(session)
    preparedns.check(session)
    if generation < "4.1" and not options.dirsrv_pkcs12 and not pki.has_ca():
        own = ("If you installed IPA with your own certificates using PKCS#12 files you must provide PKCS#12 "
               "files for any replicas you create as well.")
        primary = "The replica must be created on the primary IPA server."
        if generation < "3.1":
            raise Exit(1, f"{primary}\n{own}")
        session.say(own)
        raise Exit(1, primary)
    _check_certificates(session)
    return password


def _check_not_itself(session):
    if session.options.replica == session.cfg.fqdn:
        session.refuse_printed("You can't create a replica on itself")


def _check_authority(session):
    """Check 6: a domain without a CA needs ready-made certificates."""
    ini = configparser.ConfigParser()
    ini.read("/etc/ipa/default.conf")
    if ini.getboolean("global", "enable_ra", fallback=True) or session.options.dirsrv_pkcs12:
        return
    names = "--http_pkcs12, --dirsrv_pkcs12" if session.generation < "4.1" else "--http-cert-file, --dirsrv-cert-file"
    raise Exit(1, "Cannot issue certificates: a CA is not installed. "
                  f"Use the {names} options to provide custom certificates.")


def _log_in(session):
    cfg = session.cfg
    password = session.options.password or session.console.required_password(wording.PASSWORD_PROMPT)
    if not password:
        if session.generation < "3.3":
            raise Exit(0)
        session.refuse(wording.PASSWORD_REQUIRED)
    session.console.log.hide(password)
    try:
        session.directory = directory.remote(cfg.fqdn, password)
    except ldap.INVALID_CREDENTIALS:
        session.refuse(wording.wrong_password(cfg.fqdn))
    except ldap.LDAPError:
        session.refuse(wording.unreachable(cfg.fqdn))
    return password


def _check_name(session):
    options, generation = session.options, session.generation
    try:
        hostrules.verify(options.replica, generation, local=False, warn=session.error)
    except hostrules.LookupFailed as why:
        if options.ip_addresses:
            return
        hint = "Add the --ip-address argument to create a DNS entry." if generation < "4.1" else \
            "You might use the --ip-address option to create a DNS entry if the DNS zone is managed by IPA."
        if not dnsrecords.managed(session.directory, session.cfg.suffix):
            raise Exit(1, str(why)) from None
        if generation < "3.1":
            raise Exit(1, f"{why}\n{hint}") from None
        session.say(hint)
        raise Exit(1, str(why)) from None
    except hostrules.BadHost as why:
        raise Exit(1, str(why)) from None


def _check_certificates(session):
    options, generation = session.options, session.generation
    for kind, whose in (("http", "Apache Server"), ("dirsrv", "Directory Server")):
        path = getattr(options, f"{kind}_pkcs12")
        if not path:
            continue
        if getattr(options, f"{kind}_pin") is None:
            prompt = f"Enter {path} unlock password: " if generation < "4.1" else \
                f"Enter {whose} private key unlock password: "
            setattr(options, f"{kind}_pin", session.console.password(prompt))
        preparecerts.check_custom(path, getattr(options, f"{kind}_pin"), generation, session.console.log)


def _make(session, password):
    """The lines of the run, each printed when its work is done next."""
    options, generation, cfg, log = session.options, session.generation, session.cfg, session.console.log
    ip = options.ip_addresses[0] if options.ip_addresses else None
    session.say(f"Preparing replica for {options.replica} from {cfg.fqdn}")
    members = {"ca.crt": _content("/etc/ipa/ca.crt")}
    _service_certificate(session, members, "dirsrv", "Directory Server", "dscert.p12", "dirsrv_pin.txt", ip)
    with_ca = pki.has_ca() and (generation < "3.1" or not options.dirsrv_pkcs12)
    if with_ca:
        session.say("Creating SSL certificate for the dogtag Directory Server")
        members["dogtagcert.p12"] = preparecerts.issue(options.replica, ip)
        if generation >= "3.1":
            session.say("Saving dogtag Directory Server port")
            members["dogtag_directory_port.txt"] = b"389\n"
    _service_certificate(session, members, "http", "Web Server", "httpcert.p12", "http_pin.txt", ip)
    if not options.http_pkcs12:
        session.say("Exporting RA certificate")
        if pki.has_ca():
            members["cacert.p12"] = preparecerts.authority(password, generation, options.ca_file, log)
            members["ra.p12"] = preparecerts.agent(cfg.realm, password, log)
    if generation >= "4.5":
        session.say("Retrieving CA certificates")
    session.say("Copying additional files")
    if generation < "4.3":
        members["preferences.html"] = (b"<!DOCTYPE html>\n<title>Replica Desk lab</title>\n"
                                       b"<p>This server is part of a test lab; it is not FreeIPA.</p>\n")
    if generation >= "4.2":
        members["default.conf"] = _content("/etc/ipa/default.conf")
    session.say("Finalizing configuration")
    realm = {"realm_name": cfg.realm, "master_host_name": cfg.fqdn, "domain_name": cfg.domain,
             "destination_host": options.replica, "subject_base": _subject_base(session)}
    if generation >= "3.0":
        realm["version"] = str(generation.num_version)
    path = bundle.path_for(options.replica)
    session.say(f"Packaging replica information into {path}")
    bundle.write(bundle.Bundle(realm, members), path, password, generation, log)


def _service_certificate(session, members, kind, label, p12, pin_file, ip):
    options, generation = session.options, session.generation
    path = getattr(options, f"{kind}_pkcs12")
    if path:
        source = f" from {path}" if generation < "4.1" else ""
        session.say(f"Copying SSL certificate for the {label}{source}")
        members[p12], pin = preparecerts.custom(path, getattr(options, f"{kind}_pin"), generation,
                                                session.console.log)
    else:
        session.say(f"Creating SSL certificate for the {label}")
        members[p12], pin = preparecerts.issue(options.replica, ip), ""
    members[pin_file] = pin.encode() + b"\n"


def _subject_base(session):
    suffix = session.cfg.suffix
    try:
        _, entry = session.directory.search_s(f"cn=ipaConfig,cn=etc,{suffix}", ldap.SCOPE_BASE,
                                              attrlist=["ipaCertificateSubjectBase"])[0]
        return entry["ipaCertificateSubjectBase"][0].decode()
    except (ldap.NO_SUCH_OBJECT, KeyError):
        return f"O={session.cfg.realm}"


def _content(path):
    with open(path, "rb") as file:
        return file.read()
