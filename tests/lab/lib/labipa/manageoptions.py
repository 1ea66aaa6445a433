# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Command lines of ipa-replica-manage and ipa-csreplica-manage."""

import optparse
import socket

# command: (fewest, most, usage, what is missing, first generation)
REPLICA = {
    "list": (0, 1, "[master fqdn]", "", "2.0"),
    "list-ruv": (0, 0, "", "", "3.0"),
    "connect": (1, 2, "<master fqdn> [other master fqdn]", "must provide the name of the servers to connect", "2.0"),
    "disconnect": (1, 2, "<master fqdn> [other master fqdn]", "must provide the name of the server to disconnect",
                   "2.0"),
    "del": (1, 1, "<master fqdn>", "must provide hostname of master to delete", "2.0"),
    "re-initialize": (0, 0, "", "", "2.0"),
    "force-sync": (0, 0, "", "", "2.0"),
    "clean-ruv": (1, 1, "Replica ID of to clean", "must provide replica ID to clean", "3.0"),
    "abort-clean-ruv": (1, 1, "Replica ID to abort cleaning", "must provide replica ID to abort cleaning", "3.0"),
    "list-clean-ruv": (0, 0, "", "", "3.0"),
    "clean-dangling-ruv": (0, 0, "", "", "4.4"),
    "dnarange-show": (0, 1, "[master fqdn]", "", "3.2"),
    "dnanextrange-show": (0, 1, "[master fqdn]", "", "3.2"),
}
AUTHORITY = {name: REPLICA[name] for name in ("list", "connect", "disconnect", "del", "re-initialize", "force-sync")}


def parse(tool, commands, argv, generation):
    parser = optparse.OptionParser(prog=tool, usage="%prog [options] <command>", version=generation.name)
    add = parser.add_option
    add("-H", "--host")
    add("-p", "--password")
    add("-v", "--verbose", action="store_true")
    add("-f", "--force", action="store_true")
    add("--from", dest="fromhost")
    if tool == "ipa-replica-manage":
        add("--binddn")
        add("--bindpw")
        add("--winsync", action="store_true")
        add("--cacert")
        add("--win-subtree")
        add("--passsync")
    if generation >= "3.0":
        add("-c", "--cleanup", action="store_true")
        add("--no-lookup", dest="nolookup", action="store_true")
    if generation >= "4.5":
        add("-d", "--debug", action="store_true")
    options, arguments = parser.parse_args(argv)
    known = {name: rule for name, rule in commands.items() if generation >= rule[4]}
    if not arguments or arguments[0] not in known:
        parser.error(f"must provide a command [{' | '.join(known)}]")
    command, *rest = arguments
    fewest, most, usage, missing, _ = known[command]
    wrong = missing if len(rest) < fewest else "too many arguments" if len(rest) > most else None
    if wrong:
        parser.error(f"Invalid syntax: {wrong}\nUsage: {command} [options] {usage}")
    if command in ("re-initialize", "force-sync") and not options.fromhost:
        parser.error(f"{command} requires the option --from <host name>")
    options.host = options.host or socket.getfqdn()
    return options, command, rest
