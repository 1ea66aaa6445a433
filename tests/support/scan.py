#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for planted secrets: scan.py FOLDER… ; the secrets come on standard input, one a line.

Searched: argv and environ of every process of this machine except this one, and every file below the folders (read
whole, names too). Prints where something was found and exits 1; exits 0 when nothing was.
"""
import os
import sys


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def places(folders):
    for pid in os.listdir("/proc"):
        if pid.isdigit() and int(pid) != os.getpid():
            for part in ("cmdline", "environ"):
                yield f"/proc/{pid}/{part}", read(f"/proc/{pid}/{part}")
    for folder in folders:
        for path, _, names in os.walk(folder):
            for name in names:
                whole = os.path.join(path, name)
                if os.path.islink(whole) or not os.path.isfile(whole):
                    continue
                yield whole, whole.encode("utf-8", "surrogateescape") + b"\0" + read(whole)


def main():
    secrets = [line for line in sys.stdin.buffer.read().split(b"\n") if line]
    if not secrets:
        sys.exit("no secrets to look for")
    found = False
    for place, content in places(sys.argv[1:]):
        for number, secret in enumerate(secrets, 1):
            if secret in content:
                print(f"secret {number} in {place}")
                found = True
    sys.exit(1 if found else 0)


main()
