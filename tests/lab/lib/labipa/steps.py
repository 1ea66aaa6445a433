# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Service groups of an installation: titles, estimates, steps, and running them."""

import pathlib
import time

from labipa import wording

_TEXTS = pathlib.Path(__file__).resolve().parents[2] / "data" / "steps.txt"

# key: (unit, title, seconds by first generation)
_GROUPS = {
    "ntp": ("ntpd", "NTP daemon", {}),
    "pkids": ("pkids", "directory server for the CA", {"2.2": 30}),
    "ca": ("pki-tomcatd", "certificate server", {"2.2": 210, "4.5": 180}),
    "ra": ("pki-tomcatd", "certificate server", {}),
    "ds": ("dirsrv", "directory server", {"2.2": 60, "4.5": 30}),
    "dstls": ("dirsrv", "directory server", {}),
    "kdc": ("krb5kdc", "Kerberos KDC", {"2.2": 30, "4.5": 0}),
    "http": ("httpd", "the web interface", {"2.2": 60, "4.5": 0}),
    "named": ("named", "DNS", {}),
    "dnskeysyncd": ("ipa-dnskeysyncd", "DNS key synchronization service", {}),
    "kadmin": ("kadmin", "", {}),
    "ipa_memcached": ("ipa_memcached", "", {}),
    "ipa-otpd": ("ipa-otpd", "", {}),
    "custodia": ("ipa-custodia", "", {}),
}


def texts(group, generation):
    """The steps of the newest list that is not newer than `generation`."""
    best, found = None, []
    current = None
    for line in _TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name, since = line.strip("[]").split()
            current = None
            if name == group and generation >= since:
                current, found = since, []
                best = current
        elif line and not line.startswith("#") and current:
            found.append(line[:-1] + " " if line.endswith("_") else line)
    if best is None:
        raise KeyError(group)
    return found


def heading(group, generation):
    if group == "upgrade":
        return "Upgrading IPA:. Estimated time: 1 minute 30 seconds" if generation >= "4.5" else "Upgrading IPA:"
    unit, title, estimates = _GROUPS[group]
    if generation < "3.1" and group == "ca":
        unit = "pki-cad"
    if not title:
        text = f"Configuring {unit}"
    elif generation < "3.0":
        text = f"Configuring {unit if group in ('ntp', 'named') else title}"
        if group == "named":
            return text + ":"
    else:
        text = f"Configuring {title} ({unit})"
    seconds = 0
    for since, value in estimates.items():
        if generation >= since:
            seconds = value
    if seconds:
        word = ". Estimated time: " if generation >= "4.2" else ": Estimated time "
        text += word + wording.duration(seconds)
    return text


def ending(group, generation):
    if group == "upgrade":
        return "Done."
    unit, title, _ = _GROUPS[group]
    if generation < "3.1" and group == "ca":
        unit = "pki-cad"
    if generation < "3.0":
        return f"done configuring {unit}."
    return f"Done configuring {title} ({unit})." if title else f"Done configuring {unit}."


def run(console, group, deeds=None, optional=()):
    """Prints the group and does the deed of each step that has one.

    `deeds` maps step texts to functions.  A step marked "?" is only part of the
    run when its text is in `optional`."""
    deeds = deeds or {}
    generation = console.generation
    listed = [text.lstrip("?") for text in texts(group, generation)
              if not text.startswith("?") or text[1:] in optional]
    console.step(heading(group, generation))
    for number, text in enumerate(listed, 1):
        console.step(f"  [{number}/{len(listed)}]: {text}")
        started = time.monotonic()
        try:
            deed = deeds.get(text.strip())
            if deed:
                deed()
        except Exception as error:
            if generation >= "4.1":
                console.step(f"  [error] {type(error).__name__}: {error}")
            raise
        console.log.debug(f"  duration: {int(time.monotonic() - started)} seconds")
    console.step(ending(group, generation))
