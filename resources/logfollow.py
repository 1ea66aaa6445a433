# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows logs of a host for Replica Desk; runs with Python 2.6 to 3.

Order on standard input: {"files": [{"path", "inode", "offset", "print"}], "newest": bytes, "journal": cursor or false}.
inode 0 means from the newest bytes on; print is the SHA-256 of the last (at most 256) bytes before the offset.
Answers are frames on standard output: KIND INDEX INODE OFFSET SIZE PRINT, a line feed, SIZE bytes. OFFSET is behind them.
  D data   S begun there   R rotated   L rotated, its rest is lost   T truncated   G gone   B back   K still here
  J lines of the journal behind their cursor, whose size is INODE
"""
import errno
import hashlib
import json
import os
import select
import subprocess
import sys
import time

PIECE = 262144
PRINT = 256
children = []
out = getattr(sys.stdout, "buffer", sys.stdout)


def send(kind, index, inode, offset, data=b"", mark="-"):
    header = "%s %d %d %d %d %s\n" % (kind, index, inode, offset, len(data), mark)
    out.write(header.encode("ascii") + data)
    out.flush()


def fingerprint(handle, offset):
    start = max(0, offset - PRINT)
    handle.seek(start)
    return hashlib.sha256(handle.read(offset - start)).hexdigest()


class Log(object):
    def __init__(self, index, order, newest):
        self.index = index
        self.path = order["path"]
        self.inode = order["inode"]
        self.offset = order["offset"]
        self.mark = order["print"]
        self.newest = newest
        self.handle = None
        self.gone = False
        self.quiet = 0

    def open(self, path):
        handle = open(path, "rb")
        return handle, os.fstat(handle.fileno())

    def tell(self, kind, data=b""):
        send(kind, self.index, self.inode, self.offset, data, self.mark)

    def begin(self):
        try:
            handle, found = self.open(self.path)
        except (IOError, OSError):
            if not self.gone:
                self.gone = True
                send("G", self.index, 0, 0)
            return False
        if self.inode == 0:
            self.first(handle, found)
        elif self.inode == found.st_ino:
            if found.st_size >= self.offset and fingerprint(handle, self.offset) == self.mark:
                self.handle = handle
            else:
                self.truncated(handle, found)
        else:
            self.restart(handle, found, "R" if self.finish_old() else "L")
        if self.gone:
            self.gone = False
            self.tell("B")
        return True

    def first(self, handle, found):
        self.inode = found.st_ino
        self.offset = max(0, found.st_size - self.newest)
        if self.offset > 0:
            handle.seek(self.offset)
            self.offset += len(handle.readline(PIECE))
        self.mark = fingerprint(handle, self.offset)
        self.handle = handle
        self.tell("S")

    def restart(self, handle, found, why):
        self.handle = handle
        self.inode = found.st_ino
        self.offset = 0
        self.mark = hashlib.sha256(b"").hexdigest()
        self.tell(why)

    def truncated(self, handle, found):
        self.restart(handle, found, "T")

    def finish_old(self):
        """The rest of a file that was renamed while nobody followed it."""
        folder = os.path.dirname(self.path)
        try:
            names = os.listdir(folder)
        except OSError:
            return False
        for name in names:
            path = os.path.join(folder, name)
            try:
                if os.lstat(path).st_ino != self.inode:
                    continue
                handle, found = self.open(path)
            except (IOError, OSError):
                continue
            whole = found.st_size >= self.offset and fingerprint(handle, self.offset) == self.mark
            if whole:
                self.handle = handle
                while self.read():
                    pass
            handle.close()
            return whole
        return False

    def read(self):
        self.handle.seek(self.offset)
        data = self.handle.read(PIECE)
        if not data:
            return False
        self.offset += len(data)
        self.mark = fingerprint(self.handle, self.offset)
        self.tell("D", data)
        return True

    def poll(self):
        """True: there may be more at once."""
        if self.handle is None:
            return self.begin()
        held = os.fstat(self.handle.fileno())
        if held.st_size < self.offset or (held.st_size > self.offset and fingerprint(self.handle, self.offset) != self.mark):
            self.truncated(self.handle, held)
            return True
        if self.read():
            self.quiet = 0
            return True
        try:
            there = os.stat(self.path)
        except OSError:
            there = None
        if there is not None and there.st_ino == held.st_ino:
            return False
        self.quiet += 1
        if self.quiet < 4:  # its writer may not have noticed yet
            return False
        self.quiet = 0
        self.handle.close()
        self.handle = None
        if there is None:
            self.gone = True
            self.tell("G")
            return False
        handle, found = self.open(self.path)
        self.restart(handle, found, "R")
        return True


class Journal(object):
    FIELDS = ("__REALTIME_TIMESTAMP", "_HOSTNAME", "SYSLOG_IDENTIFIER", "_COMM", "_PID", "PRIORITY", "MESSAGE")
    WORDS = ("emerg", "alert", "crit", "error", "warning", "notice", "info", "debug")

    def __init__(self, index, cursor):
        self.index = index
        command = ["journalctl", "--quiet", "--no-pager", "--follow", "--output=json"]
        command += ["--after-cursor=" + cursor, "--lines=all"] if cursor else ["--lines=2000"]
        null = open(os.devnull, "r+b")
        self.child = subprocess.Popen(command, stdin=null, stdout=subprocess.PIPE, stderr=null)
        children.append(self.child)
        self.rest = b""

    def text(self, value):
        if isinstance(value, list) and value and isinstance(value[0], int):
            value = bytes(bytearray(value)).decode("utf-8", "replace")
        if isinstance(value, list):
            value = value[0] if value else ""
        return value if value is not None else ""

    def line(self, entry):
        micros = int(self.text(entry.get("__REALTIME_TIMESTAMP")) or 0)
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(micros // 1000000))
        name = self.text(entry.get("SYSLOG_IDENTIFIER")) or self.text(entry.get("_COMM"))
        level = self.text(entry.get("PRIORITY"))
        word = self.WORDS[int(level)] + ": " if level.isdigit() and int(level) < 8 and int(level) != 6 else ""
        head = "%s.%06dZ %s %s[%s]: %s" % (stamp, micros % 1000000, self.text(entry.get("_HOSTNAME")), name,
                                           self.text(entry.get("_PID")), word)
        return "".join(head + part + "\n" for part in (self.text(entry.get("MESSAGE")).split("\n") or [""]))

    def take(self):
        data = os.read(self.child.stdout.fileno(), PIECE)
        if not data:
            return False
        lines = (self.rest + data).split(b"\n")
        self.rest = lines.pop()
        text, cursor = "", ""
        for raw in lines:
            try:
                entry = json.loads(raw.decode("utf-8", "replace"))
                text += self.line(entry)
                cursor = entry["__CURSOR"]
            except (ValueError, KeyError, TypeError, AttributeError):
                continue
        if text:
            mark = cursor.encode("ascii", "replace")
            send("J", self.index, len(mark), 0, mark + text.encode("utf-8", "replace"))
        return True


def main():
    source = getattr(sys.stdin, "buffer", sys.stdin)
    order = json.loads(source.read().decode("utf-8"))
    logs = [Log(index, each, order["newest"]) for index, each in enumerate(order["files"])]
    journal = None
    if order["journal"] is not False:
        try:
            journal = Journal(len(logs), order["journal"])
        except OSError:
            send("G", len(logs), 0, 0)
    silent = 0
    while True:
        more = False
        for log in logs:
            try:
                more = log.poll() or more
            except (IOError, OSError) as error:
                if getattr(error, "errno", None) == errno.EPIPE:
                    return
                log.handle = None
        wait = 0 if more else 0.1
        if journal is None:
            time.sleep(wait)
        elif select.select([journal.child.stdout], [], [], wait)[0] and not journal.take():
            journal = None
            send("G", len(logs), 0, 0)
        silent = 0 if more else silent + 1
        if silent >= 50:  # writing tells whether anybody still listens
            silent = 0
            send("K", 0, 0, 0)


try:
    main()
except (IOError, OSError, KeyboardInterrupt):
    pass
finally:
    for child in children:
        child.kill()
