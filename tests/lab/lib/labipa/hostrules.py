# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FreeIPA's rules for the names and addresses of servers."""

import ipaddress
import re
import socket
import subprocess

FORWARD = "Unable to resolve host name, check /etc/hosts or DNS name resolution"
REVERSE = "Unable to resolve the reverse ip address, check /etc/hosts or DNS name resolution"
CNAME = "The IPA Server Hostname cannot be a CNAME, only A and AAAA names are allowed."


class BadHost(Exception):
    """The name itself breaks a rule."""


class LookupFailed(BadHost):
    """The name does not resolve as it must; `--ip-address` can excuse it."""


def check_name(name, generation):
    """Raises BadHost when `name` may not be a server's name."""
    if "." not in name or name == "localhost.localdomain":
        raise BadHost(f"Invalid hostname '{name}', must be fully-qualified.")
    if name != name.lower():
        raise BadHost(f"Invalid hostname '{name}', must be lower-case.")
    if _is_address(name):
        raise BadHost("IP address not allowed as a hostname")
    if len(name) > 255:
        raise BadHost(f"Invalid hostname '{name}', cannot be longer that 255 characters")
    labels = name.removesuffix(".").split(".")
    for label in labels:
        _check_label(name, label, generation)
    if generation < "3.1" and not labels[-1].isalpha():
        raise BadHost(f"Invalid hostname '{name}', top level domain label must be alphabetic")


def _check_label(name, label, generation):
    if not label:
        why = "empty DNS label" if generation < "3.3" else \
            "hostname contains empty label (consecutive dots)"
        raise BadHost(f"Invalid hostname '{name}', {why}")
    if len(label) > 63:
        raise BadHost(f"Invalid hostname '{name}', DNS label cannot be longer that 63 characters")
    hyphens = "-*" if generation >= "4.4" else "-?"
    if not re.fullmatch(f"[a-z0-9](?:{hyphens}[a-z0-9])*", label):
        why = "only letters, numbers, and - are allowed. DNS label may not start or end with -" \
            if generation < "3.3" else \
            "only letters, numbers, '-' are allowed. DNS label may not start or end with '-'"
        raise BadHost(f"Invalid hostname '{name}', {why}")


def _is_address(name):
    try:
        socket.inet_aton(name)
        return True
    except OSError:
        pass
    try:
        ipaddress.ip_address(name)
        return True
    except ValueError:
        return False


def addresses(name):
    """The addresses `name` resolves to, without doubles, in the resolver's order."""
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(entry[4][0] for entry in found))


def verify(name, generation, *, local, skip_dns=False, warn=None):
    """FreeIPA's verify_fqdn.  `warn(text)` takes what is not fatal in that generation."""
    check_name(name, generation)
    if skip_dns:
        print(f"Warning: skipping DNS resolution of host {name}")
        return
    if local:
        try:
            primary = socket.gethostbyaddr(name)[0]
        except OSError:
            primary = None
        if primary is not None and primary != name:
            raise LookupFailed(f"The host name {name} does not match the primary host name {primary}. "
                               "Please check /etc/hosts or DNS name resolution")
    found = addresses(name)
    if not found:
        raise LookupFailed(FORWARD)
    for address in found:
        if address in ("127.0.0.1", "::1"):
            raise LookupFailed(f"The IPA Server hostname must not resolve to localhost ({address}). "
                               "A routable IP address must be used. Check /etc/hosts to see if "
                               f"{name} is an alias for {address}")
    if dig(name, "CNAME"):
        raise LookupFailed(CNAME)
    for address in found:
        _check_reverse(name, address, generation, warn)
    if generation < "3.0":
        _check_dns_agrees(name, found)


def _check_reverse(name, address, generation, warn):
    try:
        reverse = socket.gethostbyaddr(address)[0]
    except OSError:
        if generation < "4.2":
            raise LookupFailed(REVERSE) from None
        warn(f"Unable to resolve the IP address {address} to a host name, "
             "check /etc/hosts and DNS name resolution")
        return
    if reverse != name:
        if generation < "4.2":
            raise LookupFailed(f"The host name {name} does not match the reverse lookup {reverse}")
        warn(f"The host name {name} does not match the value {reverse} obtained by "
             f"reverse lookup on IP address {address}")


def _check_dns_agrees(name, known):
    """2.2 asks the DNS itself and compares with what the system resolved."""
    answers = dig(name, "A") + dig(name, "AAAA")
    if not answers:
        print(f"Warning: Hostname ({name}) not found in DNS")
        return
    for address in answers:
        if address not in known:
            raise BadHost(f"Host address {address} does not match any address in DNS lookup.")
        names = dig(pointer(address), "PTR")
        if not names:
            raise BadHost(f"Cannot find Reverse Address for {name} ({address})")
        if names[0].rstrip(".") != name:
            raise BadHost(f"The DNS forward record {name}. does not match the reverse address {names[0]}")


def dig(name, kind, servers=()):
    """The answers of the DNS itself, /etc/hosts left out; the first server that answers counts."""
    for server in servers or [None]:
        ask = ["dig", "+short", "+time=2", "+tries=1", name, kind] + ([f"@{server}"] if server else [])
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return [line for line in done.stdout.splitlines() if line and not line.startswith(";")]
    return []


def pointer(address):
    return ipaddress.ip_address(address).reverse_pointer


def check_address(text):
    """The address in `text`; ValueError says why a server cannot have it."""
    if "/" in text:
        raise ValueError("netmask and prefix length not allowed here")
    address = ipaddress.ip_address(text)
    if address.is_loopback:
        raise ValueError("cannot use loopback IP address")
    if address.is_multicast:
        raise ValueError("cannot use multicast IP address")
    if address.is_link_local:
        raise ValueError("cannot use link-local IP address")
    if address.is_reserved:
        raise ValueError("cannot use IANA reserved IP address")
    network = ipaddress.ip_network((address, _default_prefix(address)), strict=False)
    if address == network.network_address:
        raise ValueError("cannot use IP network address")
    if address.version == 4 and address == network.broadcast_address:
        raise ValueError("cannot use broadcast IP address")
    return address


def _default_prefix(address):
    """The classful IPv4 net, /64 for IPv6: what FreeIPA judges by."""
    if address.version == 6:
        return 64
    first = address.packed[0]
    return 8 if first < 128 else 16 if first < 192 else 24


def reverse_zone_for(address):
    """The zone FreeIPA would make for the PTR record: /24 or /64, with the final dot."""
    labels = ipaddress.ip_address(address).reverse_pointer.split(".")
    return ".".join(labels[1:] if ":" not in str(address) else labels[16:]) + "."
