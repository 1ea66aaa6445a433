# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""ipa topologysegment-*, topologysuffix-verify, domainlevel-get."""

import ldap

from labipa import directory, topology
from labipa.ipaoutput import Failure, entry, found, summary

_SUFFIXES = ("domain", "ca")
_RECOMMENDED = 4


def _require_level(cfg, connection):
    if _level(cfg, connection) < 1:
        raise Failure("Topology management requires minimum domain level 1 ")


def _level(cfg, connection):
    values = directory.values(connection, f"cn=Domain Level,cn=ipa,cn=etc,{cfg.suffix}", "ipaDomainLevel")
    if not values:
        raise Failure("unknown command: this generation has no domain levels")
    return int(values["ipadomainlevel"][0])


def _shown(segment):
    return [("Segment name", segment.name), ("Left node", segment.left), ("Right node", segment.right),
            ("Connectivity", segment.direction)]


def _find_arguments(parser):
    parser.add_argument("suffix", choices=_SUFFIXES)
    parser.add_argument("criteria", nargs="?", default="")
    parser.add_argument("--leftnode")
    parser.add_argument("--rightnode")
    parser.add_argument("--sizelimit", type=int)


def _find(connection, cfg, options):
    _require_level(cfg, connection)
    return found("segment", [_shown(segment) for segment in topology.segments(connection, cfg, options.suffix)
                             if options.criteria in segment.name
                             and options.leftnode in (None, segment.left)
                             and options.rightnode in (None, segment.right)])


def _add_arguments(parser):
    parser.add_argument("suffix", choices=_SUFFIXES)
    parser.add_argument("name", nargs="?")
    parser.add_argument("--leftnode", required=True)
    parser.add_argument("--rightnode", required=True)
    parser.add_argument("--direction", choices=topology.DIRECTIONS, default="both")


def _add(connection, cfg, options):
    _require_level(cfg, connection)
    left, right = options.leftnode.lower(), options.rightnode.lower()
    name = options.name or f"{left}-to-{right}"
    try:
        topology.add(connection, cfg, name, left, right, options.direction, suffix=options.suffix)
    except ldap.ALREADY_EXISTS:
        raise Failure(f'segment with name "{name}" already exists') from None
    except topology.Refused as error:
        if "node" in str(error):
            raise Failure(f"invalid 'leftnode': {error}") from None
        raise
    summary(f'Added segment "{name}"')
    entry([("Segment name", name), ("Left node", left), ("Right node", right), ("Connectivity", options.direction)])


def _del_arguments(parser):
    parser.add_argument("suffix", choices=_SUFFIXES)
    parser.add_argument("name", nargs="+")
    parser.add_argument("--continue", dest="go_on", action="store_true")


def _delete(connection, cfg, options):
    _require_level(cfg, connection)
    for name in options.name:
        try:
            topology.delete(connection, cfg, name, suffix=options.suffix)
        except LookupError:
            raise Failure(f"{name}: segment not found") from None
    summary(f'Deleted segment "{", ".join(options.name)}"')


def _reinitialize_arguments(parser):
    parser.add_argument("suffix", choices=_SUFFIXES)
    parser.add_argument("name")
    parser.add_argument("--left", action="store_true")
    parser.add_argument("--right", action="store_true")
    parser.add_argument("--stop", action="store_true")


def _reinitialize(connection, cfg, options):
    _require_level(cfg, connection)
    if not options.left and not options.right:
        raise Failure("left or right node has to be specified")
    if options.left and options.right:
        raise Failure("only one node can be specified")
    side = "left" if options.left else "right"
    try:
        topology.refresh(connection, cfg, options.name, side, stop=options.stop, suffix=options.suffix)
    except LookupError:
        raise Failure(f"{options.name}: segment not found") from None
    what = "Stopping of replication refresh" if options.stop else "Replication refresh"
    summary(f'{what} for segment: "{options.name}" requested.')


def _verify_arguments(parser):
    parser.add_argument("suffix", choices=_SUFFIXES)


def _verify(connection, cfg, options):
    _require_level(cfg, connection)
    nodes = topology.managed(connection, cfg, options.suffix)
    segments = topology.segments(connection, cfg, options.suffix)
    errors = topology.disconnected(nodes, segments)
    suppliers = {node: sorted({supplier for segment in segments for supplier, consumer in segment.edges
                               if consumer == node}) for node in nodes}
    crowded = {node: peers for node, peers in suppliers.items() if len(peers) > _RECOMMENDED}
    if not errors and not crowded:
        summary(f'Replication topology of suffix "{options.suffix}" is in order.')
        return 0
    summary(f'Replication topology of suffix "{options.suffix}" contains errors.')
    if errors:
        print("Topology is disconnected")
        for node, missing in errors:
            print(f"Server {node} can't contact servers: {', '.join(missing)}")
    for node, peers in crowded.items():
        print("Recommended maximum number of agreements per replica exceeded")
        print(f"Maximum number of agreements per replica: {_RECOMMENDED}")
        print(f'Server "{node}" has {len(peers)} agreements with servers: {", ".join(peers)}')
    return 1


def _no_arguments(parser):
    del parser


def _domain_level(connection, cfg, options):
    del options
    text = f"Current domain level: {_level(cfg, connection)}"
    summary(text)


COMMANDS = {
    "topologysegment-find": (_find, _find_arguments),
    "topologysegment-add": (_add, _add_arguments),
    "topologysegment-del": (_delete, _del_arguments),
    "topologysegment-reinitialize": (_reinitialize, _reinitialize_arguments),
    "topologysuffix-verify": (_verify, _verify_arguments),
    "domainlevel-get": (_domain_level, _no_arguments),
}
