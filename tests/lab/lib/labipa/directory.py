# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to directory servers, and the entries under cn=config that replicate."""

import contextlib
import os
import time

import ldap
import ldap.sasl

from labipa import config

MANAGER = "cn=Directory Manager"


def local(cfg):
    """The own server as root: SASL EXTERNAL over the local socket is the Directory Manager."""
    connection = _open(cfg.ldapi)
    connection.sasl_non_interactive_bind_s("EXTERNAL")
    return connection


def remote(host, password, bind_dn=MANAGER, cacert=config.CA_CERT):
    """A simple bind over TLS."""
    connection = _open(f"ldaps://{host}", cacert)
    connection.simple_bind_s(bind_dn, password)
    return connection


def gssapi(host, *, keytab=None, principal=None, ccache=None):
    """A Kerberos bind, with a ticket cache or with a key from a keytab."""
    environment = {}
    if ccache:
        environment["KRB5CCNAME"] = ccache
    if keytab:
        environment.update(KRB5_CLIENT_KTNAME=keytab, KRB5CCNAME="MEMORY:lab")
    connection = _open(f"ldap://{host}")
    with _environment(environment):
        connection.sasl_interactive_bind_s("", ldap.sasl.gssapi(principal or ""))
    return connection


def _open(uri, cacert=None):
    connection = ldap.initialize(uri)
    connection.set_option(ldap.OPT_NETWORK_TIMEOUT, 10)
    connection.set_option(ldap.OPT_REFERRALS, 0)
    if cacert:
        connection.set_option(ldap.OPT_X_TLS_CACERTFILE, cacert)
        connection.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)
        connection.set_option(ldap.OPT_X_TLS_NEWCTX, 0)
    connection.set_option(ldap.OPT_X_SASL_NOCANON, ldap.OPT_ON)
    return connection


@contextlib.contextmanager
def _environment(changes):
    before = {key: os.environ.get(key) for key in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value


def encoded(attributes):
    """{name: text, bytes or [texts]} as python-ldap wants it for add_s."""
    return [(key, [value] if isinstance(value, bytes) else
             [text.encode() for text in ([value] if isinstance(value, str) else value)])
            for key, value in attributes.items()]


def add(connection, dn, attributes, *, known_is_fine=True):
    """Adds an entry.  Gives False when it was there already."""
    try:
        connection.add_s(dn, encoded(attributes))
        return True
    except ldap.ALREADY_EXISTS:
        if not known_is_fine:
            raise
        return False


def replace(connection, dn, attributes):
    """Sets the attributes; None removes one."""
    changes = [(ldap.MOD_REPLACE, key, None if value is None else
                [text.encode() for text in ([value] if isinstance(value, str) else value)])
               for key, value in attributes.items()]
    connection.modify_s(dn, changes)


def join(connection, dn, attribute, value):
    """Adds one value unless it is there."""
    try:
        connection.modify_s(dn, [(ldap.MOD_ADD, attribute, [value.encode()])])
    except ldap.TYPE_OR_VALUE_EXISTS:
        pass


def leave(connection, dn, attribute, value):
    """Removes one value if it is there."""
    try:
        connection.modify_s(dn, [(ldap.MOD_DELETE, attribute, [value.encode()])])
    except (ldap.NO_SUCH_ATTRIBUTE, ldap.NO_SUCH_OBJECT):
        pass


def values(connection, dn, *names):
    """{lower case name: [texts]} of one entry; None when there is none that we may see.

    Values that are no text come with replaced characters: ask for what you can read."""
    try:
        found = connection.search_s(dn, ldap.SCOPE_BASE, "(objectClass=*)", list(names) or None)
    # Where the first copy of the directory never ended it refers to others, or its database answers nobody.
    except (ldap.NO_SUCH_OBJECT, ldap.REFERRAL, ldap.OPERATIONS_ERROR):
        return None
    if not found:
        return None
    _, entry = found[0]
    return {key.lower(): [text.decode("utf-8", "replace") for text in texts] for key, texts in entry.items()}


def agreements(connection, root=None):
    """[(dn, {attribute: [texts]})] of the server's own agreements, of one suffix or all."""
    found = connection.search_s("cn=mapping tree,cn=config", ldap.SCOPE_SUBTREE,
                                "(objectClass=nsds5replicationagreement)",
                                ["*", "nsds5replicaLastUpdateStatusJSON", "nsds5replicaLastUpdateStatus",
                                 "nsds5replicaLastInitStatus", "nsds5replicaUpdateInProgress"])
    result = []
    for dn, entry in found:
        entry = {key.lower(): [text.decode("utf-8", "replace") for text in texts] for key, texts in entry.items()}
        if root is None or entry.get("nsds5replicaroot", [""])[0].lower() == root.lower():
            result.append((dn, entry))
    return result


def ruv(connection, cfg):
    """The update vector as texts, the way admin reads it."""
    entry = values(connection, cfg.replica, "nsds50ruv", "nsds5agmtmaxcsn", "nsds5replicaid")
    return (entry or {}).get("nsds50ruv", [])


def wait_for(condition, seconds, pause=0.1):
    """Polls until the condition gives something true, which is returned; None after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        result = condition()
        if result or time.monotonic() > end:
            return result or None
        time.sleep(pause)
