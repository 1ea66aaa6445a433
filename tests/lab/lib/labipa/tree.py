# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shared tree of a new domain: FreeIPA's containers, groups and access rights."""

import ssl
import uuid

from labipa import config, directory
from labipa.wording import Generation

MARK = "Replica Desk lab"
_EXCLUDED = "entryusn krblastsuccessfulauth krblastfailedauth krbloginfailedcount"


def create(connection, cfg, admin_hash):
    """Fills an empty suffix; its own entry is there."""
    for dn, attributes in _entries(cfg, admin_hash):
        directory.add(connection, dn, attributes)
    directory.replace(connection, cfg.suffix, {"description": MARK, "aci": _rights(cfg)})


def _container(dn, *classes, **more):
    name = dn.split(",")[0].partition("=")[2]
    return dn, {"objectClass": ["top", "nsContainer", *classes], "cn": name, **more}


def _entries(cfg, admin_hash):
    suffix, generation = cfg.suffix, Generation(cfg.generation)
    accounts, etc = f"cn=accounts,{suffix}", f"cn=etc,{suffix}"
    admin = f"uid=admin,cn=users,{accounts}"
    yield _container(accounts)
    for name in ("users", "groups", "hostgroups", "services", "computers"):
        yield _container(f"cn={name},{accounts}")
    yield admin, {
        "objectClass": ["top", "person", "inetOrgPerson", "posixAccount", "ipaObject", "krbPrincipalAux",
                        "krbTicketPolicyAux", "ipaSshUser"],
        "uid": "admin", "cn": "Administrator", "sn": "Administrator", "uidNumber": "1001100000",
        "gidNumber": "1001100000", "homeDirectory": "/home/admin", "loginShell": "/bin/bash",
        "gecos": "Administrator", "ipaUniqueID": _unique(), "userPassword": admin_hash}
    yield _group(f"cn=admins,cn=groups,{accounts}", "Account administrators group", admin)
    yield _group(f"cn=ipausers,cn=groups,{accounts}", "Default group for all users", None)
    yield f"cn=ipaservers,cn=hostgroups,{accounts}", {
        "objectClass": ["top", "ipaHostGroup", "ipaObject"], "cn": "ipaservers",
        "description": "IPA server hosts", "ipaUniqueID": _unique()}
    yield _container(etc)
    yield f"cn=ipaConfig,{etc}", {
        "objectClass": ["top", "nsContainer", "ipaConfigObject", "ipaGuiConfig"], "cn": "ipaConfig",
        "ipaCertificateSubjectBase": f"O={cfg.realm}"}
    yield _container(f"cn=sysaccounts,{etc}")
    yield f"cn=replication managers,cn=sysaccounts,{etc}", {
        "objectClass": ["top", "groupOfNames"], "cn": "replication managers"}
    yield f"cn=replication,{etc}", {
        "objectClass": ["top", "nsContainer", "nsDS5Replica"], "cn": "replication", "nsDS5ReplicaRoot": suffix,
        "nsDS5ReplicaId": "3"}
    yield _container(f"cn=ipa,{etc}")
    yield _container(f"cn=masters,cn=ipa,{etc}")
    yield _container(f"cn=replicas,cn=ipa,{etc}")
    with open(config.CA_CERT, encoding="ascii") as file:
        yield _container(f"cn=CAcert,cn=ipa,{etc}", "pkiCA",
                         **{"cACertificate;binary": ssl.PEM_cert_to_DER_cert(file.read())})
    yield _container(f"cn=dna,cn=ipa,{etc}")
    yield _container(f"cn=posix-ids,cn=dna,cn=ipa,{etc}")
    yield _container(f"cn=s4u2proxy,{etc}")
    delegation = f"cn=s4u2proxy,{etc}"
    yield f"cn=ipa-ldap-delegation-targets,{delegation}", {
        "objectClass": ["top", "nsContainer", "groupOfPrincipals"], "cn": "ipa-ldap-delegation-targets"}
    yield f"cn=ipa-http-delegation,{delegation}", {
        "objectClass": ["top", "ipaKrb5DelegationACL"], "cn": "ipa-http-delegation",
        "ipaAllowedTarget": f"cn=ipa-ldap-delegation-targets,{delegation}"}
    yield f"ou=profile,{suffix}", {"objectClass": ["top", "organizationalUnit"], "ou": "profile"}
    yield f"cn=default,ou=profile,{suffix}", {
        "objectClass": ["top", "DUAConfigProfile"], "cn": "default", "defaultServerList": cfg.fqdn,
        "defaultSearchBase": suffix}
    if generation >= "4.2":
        yield _container(f"cn=Domain Level,cn=ipa,{etc}", "ipaDomainLevelConfig", ipaDomainLevel=str(cfg.level))
    if generation >= "4.3":
        yield _container(f"cn=topology,cn=ipa,{etc}")
        yield f"cn=domain,cn=topology,cn=ipa,{etc}", {
            "objectClass": ["top", "ipaReplTopoConf"], "cn": "domain", "ipaReplTopoConfRoot": suffix,
            "nsDS5ReplicatedAttributeList": f"(objectclass=*) $ EXCLUDE memberof idnssoaserial {_EXCLUDED}",
            "nsDS5ReplicatedAttributeListTotal": f"(objectclass=*) $ EXCLUDE {_EXCLUDED}",
            "nsds5ReplicaStripAttrs": "modifiersName modifyTimestamp internalModifiersName internalModifyTimestamp"}
        yield f"cn=ca,cn=topology,cn=ipa,{etc}", {
            "objectClass": ["top", "ipaReplTopoConf"], "cn": "ca", "ipaReplTopoConfRoot": "o=ipaca"}
    if generation >= "4.4":
        yield _container(f"cn=locations,{etc}")


def _group(dn, description, member):
    attributes = {"objectClass": ["top", "ipaUserGroup", "ipaObject"], "cn": dn.split(",")[0].partition("=")[2],
                  "description": description, "ipaUniqueID": _unique()}
    if member:
        attributes["member"] = member
    return dn, attributes


def dns_container(connection, cfg):
    """cn=dns and, where the generation has them, the servers' own entries below it."""
    attributes = {"objectClass": ["top", "nsContainer", "idnsConfigObject"], "cn": "dns"}
    if Generation(cfg.generation) >= "4.1":
        attributes["objectClass"] += ["ipaConfigObject", "ipaDNSContainer"]
        attributes |= {"ipaConfigString": "DNSVersion 1", "ipaDNSVersion": "2"}
    directory.add(connection, f"cn=dns,{cfg.suffix}", attributes)
    if Generation(cfg.generation) >= "4.4":
        directory.add(connection, *_container(f"cn=servers,cn=dns,{cfg.suffix}"))


def add_dns_server(connection, cfg, fqdn):
    """The settings of one DNS server, where the domain has a place for them (4.4+)."""
    servers = f"cn=servers,cn=dns,{cfg.suffix}"
    if directory.values(connection, servers, "cn"):
        directory.add(connection, f"idnsServerId={fqdn},{servers}", {
            "objectClass": ["top", "idnsServerConfigObject"], "idnsServerId": fqdn, "idnsSOAmName": f"{fqdn}."})


def add_dna(connection, cfg, fqdn, remaining=0):
    """What the servers tell each other about their ranges of numbers."""
    directory.add(connection, f"dnaHostname={fqdn}+dnaPortNum=389,cn=posix-ids,cn=dna,cn=ipa,cn=etc,{cfg.suffix}", {
        "objectClass": ["top", "dnaSharedConfig"], "dnaHostname": fqdn, "dnaPortNum": "389",
        "dnaSecurePortNum": "636", "dnaRemainingValues": str(remaining), "dnaRemoteBindMethod": "SASL/GSSAPI",
        "dnaRemoteConnProtocol": "LDAP"})


def join_ipaservers(connection, cfg, fqdn):
    directory.join(connection, f"cn=ipaservers,cn=hostgroups,cn=accounts,{cfg.suffix}", "member",
                   f"fqdn={fqdn},cn=computers,cn=accounts,{cfg.suffix}")


def _unique():
    return str(uuid.uuid1())


def _rights(cfg):
    """A cut of FreeIPA's default access rules: what anonymous, users and admins see."""
    suffix = cfg.suffix
    etc, masters = f"cn=etc,{suffix}", f"cn=masters,cn=ipa,cn=etc,{suffix}"
    admins = f'groupdn = "ldap:///cn=admins,cn=groups,cn=accounts,{suffix}"'
    servers = f'groupdn = "ldap:///cn=ipaservers,cn=hostgroups,cn=accounts,{suffix}"'
    secrets = "userPassword || krbPrincipalKey || krbMKey || krbPwdHistory"
    keys = "userPassword || krbPrincipalKey"

    def rule(name, rights, who, attributes, target=None, match=None, but=None):
        where = f'(target = "ldap:///{target}")' if target else f'(target != "ldap:///{but}")' if but else ""
        search = f'(targetfilter = "{match}")' if match else ""
        return f'{where}{search}(targetattr {attributes})(version 3.0; acl "{name}"; allow ({rights}) {who};)'

    read, anyone, users = "read, search, compare", 'userdn = "ldap:///anyone"', 'userdn = "ldap:///all"'
    return [
        rule("Admin can manage any entry", "all", admins, f'!= "{secrets}"'),
        rule("Servers may promote themselves", "all", servers, f'!= "{secrets}"'),
        rule("Admins can write passwords", "add, delete, write", admins, f'= "{keys}"'),
        rule("Anonymous read access to containers", read, anyone, '= "objectClass || cn"',
             match="(&(objectClass=nsContainer)(!(objectClass=krbPwdPolicy)))", but=masters),
        rule("Anonymous read access to the domain", read, anyone, '= "objectClass || dc || description"',
             match="(objectClass=domain)"),
        rule("Read masters", read, users, '= "objectClass || cn"', target=masters),
        rule("Read enabled services of masters", read, users, '= "objectClass || cn || ipaConfigString"',
             target=masters, match="(ipaConfigString=enabledService)"),
        rule("Read domain level", read, users, '= "objectClass || cn || ipaDomainLevel"',
             target=f"cn=Domain Level,cn=ipa,{etc}"),
        rule("Read replication information", read, users, '= "cn || objectClass || nsDS5ReplicaRoot || nsDS5ReplicaId"',
             target=f"cn=replication,{etc}"),
        rule("Read DNA shared configuration", read, users, '= "*"', target=f"cn=dna,cn=ipa,{etc}"),
        rule("Read users", read, users,
             '= "objectClass || uid || cn || sn || gecos || uidNumber || gidNumber || homeDirectory || loginShell"',
             target=f"cn=users,cn=accounts,{suffix}"),
        rule("Read groups", read, users, '= "objectClass || cn || description || gidNumber || member"',
             target=f"cn=groups,cn=accounts,{suffix}"),
        rule("Read hosts", read, users, '= "objectClass || cn || fqdn || krbPrincipalName || serverHostName"',
             target=f"cn=computers,cn=accounts,{suffix}"),
        rule("Read services", read, users, '= "objectClass || krbPrincipalName || managedBy"',
             target=f"cn=services,cn=accounts,{suffix}"),
        rule("Read configuration", read, users, '= "objectClass || cn || ipaCertificateSubjectBase"',
             target=f"cn=ipaConfig,{etc}"),
    ]
