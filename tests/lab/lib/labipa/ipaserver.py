# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa server-find, server-del, host-del, host-find, hostgroup-add-member ipaservers."""

import contextlib

import ldap

from labipa import agreement, directory, dnsrecords, masters, topology, tree
from labipa.ipaoutput import Failure, entry, found, summary

WAIT = 90


def _find_arguments(parser):
    parser.add_argument("criteria", nargs="?", default="")
    parser.add_argument("--sizelimit", type=int)


def _servers(connection, cfg, options):
    found_entries = []
    for name in sorted(masters.names(connection, cfg.suffix)):
        if options.criteria in name:
            values = directory.values(connection, masters.dn(cfg, name))
            found_entries.append([("Server name", name)] + [
                (label, values[key]) for key, label in (("ipamindomainlevel", "Min domain level"),
                                                        ("ipamaxdomainlevel", "Max domain level")) if key in values])
    return found("IPA server", found_entries)


def _delete_arguments(parser):
    parser.add_argument("name", nargs="+")
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--ignore-topology-disconnect", action="store_true")
    parser.add_argument("--ignore-last-of-role", action="store_true")
    parser.add_argument("--continue", dest="go_on", action="store_true")


def _delete(connection, cfg, options):
    for name in options.name:
        print(f"Removing {name} from replication topology, please wait...")
        remove(connection, cfg, name.lower(), force=options.force,
               ignore_disconnect=options.ignore_topology_disconnect, ignore_last=options.ignore_last_of_role)
    summary(f'Deleted IPA server "{", ".join(options.name)}"')


def remove(connection, cfg, name, *, force=False, ignore_disconnect=False, ignore_last=False):
    """Checks, the server's entries, then the wait until its segments have gone."""
    known = [host.lower() for host in masters.names(connection, cfg.suffix)]
    if name not in known and not force:
        raise Failure(f"{name}: server not found")
    if name in known:
        if not ignore_disconnect:
            _check_connected(connection, cfg, name)
        if not ignore_last:
            _check_roles(connection, cfg, name, known)
    else:
        print(f"Forcing removal of {name}")
        _drop_agreements(connection, cfg, name, known)
    dnsrecords.remove_server(connection, cfg.suffix, cfg.domain, name)
    dns_server = f"idnsServerId={name},cn=servers,cn=dns,{cfg.suffix}"
    if directory.values(connection, dns_server, "idnsServerId"):
        connection.delete_s(dns_server)
    masters.remove(connection, cfg, name, spare_replication=name == cfg.fqdn)
    if name != cfg.fqdn and not directory.wait_for(lambda: not _left(connection, cfg, name), WAIT, 0.5):
        print("Following segments were not deleted:")
        for segment in _left(connection, cfg, name):
            print(f"  {segment.name}")


def _drop_agreements(connection, cfg, name, known):
    """What an installation that did not get far left on the other servers."""
    agreement.delete(connection, cfg, name)
    for host in known:
        with contextlib.suppress(ldap.LDAPError):       # one that is down is somebody else's worry
            if host != cfg.fqdn:
                agreement.delete(directory.gssapi(host), cfg, name)


def _left(connection, cfg, name):
    if not directory.values(connection, topology.suffix_dn(cfg), "cn"):
        return []
    return [segment for segment in topology.segments(connection, cfg) if name in (segment.left, segment.right)]


def _check_connected(connection, cfg, name):
    if not directory.values(connection, topology.suffix_dn(cfg), "cn"):
        return
    nodes, segments = topology.managed(connection, cfg), topology.segments(connection, cfg)
    for without, opening in ((None, "Replication topology in suffix 'domain' is disconnected:"),
                             (name, f"Removal of '{name}' leads to disconnected topology in suffix 'domain':")):
        errors = topology.disconnected(nodes, segments, without)
        if errors:
            lines = [f"\n{opening}"]
            for node, missing in errors:
                lines.append(f"Topology does not allow server {node} to replicate with servers:")
                lines += [f"    {other}" for other in missing]
            raise Failure("Server removal aborted: " + "\n".join(lines) + ".")


def _check_roles(connection, cfg, name, known):
    if len(known) < 2:
        return
    for service, text in (("DNS", "Deleting this server will leave your installation without a DNS."),
                          ("CA", "Deleting this server is not allowed as it would leave your installation "
                                 "without a CA.")):
        if [host.lower() for host in masters.with_service(connection, cfg.suffix, service)] == [name]:
            raise Failure(f"Server removal aborted: {text}")


def _hosts(connection, cfg, options):
    base = f"cn=computers,cn=accounts,{cfg.suffix}"
    names = sorted(entry_["fqdn"][0].decode() for _, entry_ in
                   connection.search_s(base, ldap.SCOPE_ONELEVEL, "(fqdn=*)", ["fqdn"]))
    return found("host", [[("Host name", name)] for name in names if options.criteria in name])


def _host_arguments(parser):
    parser.add_argument("name", nargs="+")
    parser.add_argument("--updatedns", action="store_true")
    parser.add_argument("--continue", dest="go_on", action="store_true")


def _host_delete(connection, cfg, options):
    for name in options.name:
        name = name.lower() if "." in name else f"{name}.{cfg.domain}".lower()
        if name in [host.lower() for host in masters.names(connection, cfg.suffix)]:
            raise Failure("invalid 'hostname': An IPA master host cannot be deleted or disabled")
        dn = masters.host_dn(cfg, name)
        if not directory.values(connection, dn, "fqdn"):
            raise Failure(f"{name}: host not found")
        masters.remove(connection, cfg, name)
        if options.updatedns:
            dnsrecords.remove_server(connection, cfg.suffix, cfg.domain, name)
    summary(f'Deleted host "{", ".join(options.name)}"')


def _member_arguments(parser):
    parser.add_argument("group", choices=("ipaservers",))
    parser.add_argument("--hosts", action="append", required=True)


def _add_member(connection, cfg, options):
    for name in options.hosts:
        if not directory.values(connection, masters.host_dn(cfg, name), "fqdn"):
            raise Failure(f"{name}: host not found")
        tree.join_ipaservers(connection, cfg, name)
    entry([("Host-group", "ipaservers"), ("Member hosts", options.hosts)])
    count = f"Number of members added {len(options.hosts)}"
    summary(count)


COMMANDS = {
    "server-find": (_servers, _find_arguments),
    "server-del": (_delete, _delete_arguments),
    "host-find": (_hosts, _find_arguments),
    "host-del": (_host_delete, _host_arguments),
    "hostgroup-add-member": (_add_member, _member_arguments),
}
