# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs in words between the FreeIPA generations the lab can speak like."""

# NUM_VERSION of the last release of each generation; it goes into bundles and is
# what ipa-replica-install compares.
NUM_VERSION = {"2.2": 0, "3.0": 302, "3.3": 30305, "4.4": 40404, "4.6": 40611, "4.9": 40913}


class Generation:
    """One generation by name ("3.3"); compares with names: `gen >= "3.0"`."""

    def __init__(self, name):
        self.name = name
        self._key = _key(name)

    def __ge__(self, name):
        return self._key >= _key(name)

    def __lt__(self, name):
        return self._key < _key(name)

    @property
    def num_version(self):
        return NUM_VERSION.get(self.name, 0)

    @property
    def separate_ca_directory(self):
        """The CA keeps its own directory server on port 7389."""
        return self < "3.1"

    def logger_prefix(self, tool):
        """The console form of an ERROR line, without the level."""
        if self >= "4.5":
            return "ipapython.admintool"
        if self >= "4.2" and tool == "ipa-replica-install":
            return "ipa.ipapython.install.cli.install_tool(Replica)"
        return "ipa"


def _key(name):
    return tuple(int(part) for part in name.split("."))


def duration(seconds):
    """`3 minutes 30 seconds`, as FreeIPA writes its estimates."""
    parts = []
    for size, unit in ((60, "minute"), (1, "second")):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}{'s' if count > 1 else ''}")
    return " ".join(parts)


ROOT_REQUIRED = "You must be root to run this script."
NOT_CONFIGURED = "IPA is not configured on this system."
PASSWORD_PROMPT = "Directory Manager (existing master) password: "
PASSWORD_REQUIRED = "Directory Manager password required"
UNDECRYPTABLE = "Failed to decrypt or open the replica file."
VERIFY_PASSWORD = "Verify you entered the correct Directory Manager password."


def wrong_password(master):
    return f"The password provided is incorrect for LDAP server {master}"


def unreachable(master):
    return f"Unable to connect to LDAP server {master}"


def current():
    """The generation this host speaks like."""
    try:
        with open("/etc/ipa/lab-generation", encoding="ascii") as file:
            return Generation(file.read().strip())
    except FileNotFoundError:
        return Generation("3.3")
