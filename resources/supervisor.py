#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps one program alive on this host while whoever started it comes and goes.

    supervisor.py FOLDER start [NAME=VALUE ...] -- PROGRAM [ARGUMENT ...]
    supervisor.py FOLDER status | follow OFFSET | answer | stop | remove

A keeper process in its own session gives the program a terminal, appends all it prints to FOLDER/output, types what comes
through FOLDER/answers, and renames FOLDER/status into place when the program has ended. Everything else here only looks at
these files. Runs under Python 2.6 and later and under Python 3: FreeIPA hosts have one of them.
"""
import errno
import fcntl
import os
import pty
import select
import signal
import stat
import struct
import sys
import termios
import time

REFUSED, NO_PROGRAM, NO_FOLDER, NO_ROOM, NOT_RUNNING, UNREAD = 65, 66, 73, 74, 75, 76
CHUNK = 256 * 1024
MOST_WAITING = 64 * 1024 * 1024  # output held in memory while the disk is full; then the program has to wait


class Refusal(Exception):
    def __init__(self, code, words):
        Exception.__init__(self, words)
        self.code = code


def read_file(path):
    try:
        with open(path, "rb") as source:
            return source.read()
    except (IOError, OSError):
        return b""


def write_whole(path, data):
    with open(path + ".new", "wb") as target:
        target.write(data)
    os.rename(path + ".new", path)


def boot_id():
    return read_file("/proc/sys/kernel/random/boot_id").strip()


def process(pid):
    """(session, start time) of a living process: together with the number they name it although numbers are used again."""
    data = read_file("/proc/%d/stat" % pid)
    fields = data[data.rfind(b")") + 2:].split()
    if len(fields) < 20 or fields[0] in (b"Z", b"X"):
        return None
    return int(fields[3]), int(fields[19])


class Folder(object):
    def __init__(self, path):
        self.path = path

    def file(self, name):
        return os.path.join(self.path, name)

    def lock(self):
        """Held until this process ends; the keeper lets go of it."""
        descriptor = os.open(os.path.dirname(self.path), os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX)

    def known(self):
        """{"keeper": (pid, start), "program": (pid, start)}; empty when nothing was started since the host was booted."""
        lines = [line.split() for line in read_file(self.file("pids")).splitlines()]
        if len(lines) != 3 or lines[2] != [b"boot", boot_id()]:
            return {}
        return dict((line[0].decode("ascii"), (int(line[1]), int(line[2]))) for line in lines[:2])

    def is_alive(self):
        for pid, start in self.known().values():
            now = process(pid)
            if now and now[1] == start:
                return True
        return False

    def exit_code(self):
        words = read_file(self.file("status")).split()
        return int(words[0]) if words else None

    def state(self):
        if self.exit_code() is not None:
            return "exited"
        if not self.known():
            return "absent"
        if self.is_alive():
            return "running"
        return "lost" if self.exit_code() is None else "exited"  # it may have ended between the two looks

    def is_full(self):
        return read_file(self.file("health")).startswith(b"full")

    def report(self):
        state = self.state()
        code = self.exit_code() if state == "exited" else -1
        try:
            size = os.stat(self.file("output")).st_size
        except OSError:
            size = 0
        return "supervisor %s %d %d %s\n" % (state, code, size, "full" if self.is_full() else "ok")


# ---- the keeper ------------------------------------------------------------------------------------------------------

def close_all_but(kept):
    for name in os.listdir("/proc/self/fd"):
        if int(name) > 2 and int(name) not in kept:
            try:
                os.close(int(name))
            except OSError:
                pass  # the one that listed the folder


def become_program(argv, environment):
    """In the child, on its new terminal."""
    try:
        mode = termios.tcgetattr(0)
        mode[1] &= ~termios.OPOST  # bytes are kept as they were printed
        # Never echo: an answer typed before the program asked would end up in the output file. The line end is echoed, so
        # that what follows a visible prompt starts a new line.
        mode[3] = (mode[3] & ~termios.ECHO) | termios.ECHONL
        termios.tcsetattr(0, termios.TCSANOW, mode)
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGPIPE, signal.SIGTTOU, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        close_all_but(())
        os.umask(0o022)
        os.chdir(environment["HOME"] if os.path.isdir(environment["HOME"]) else "/")
        os.execvpe(argv[0], argv, environment)
    except Exception:
        os.write(2, ("%s could not be started: %s\n" % (argv[0], sys.exc_info()[1])).encode("utf-8", "replace"))
    finally:
        os._exit(127)


class Keeper(object):
    def __init__(self, folder, pid, terminal):
        self.pid = pid
        self.terminal = terminal
        self.output = os.open(folder.file("output"), os.O_WRONLY | os.O_APPEND)
        self.answers = os.open(folder.file("answers"), os.O_RDWR | os.O_NONBLOCK)  # for writing too: so it never ends
        self.health = os.open(folder.file("health"), os.O_WRONLY)
        self.waiting = []  # output that is not in the file yet
        self.typed = b""
        self.status = None
        fcntl.fcntl(terminal, fcntl.F_SETFL, fcntl.fcntl(terminal, fcntl.F_GETFL) | os.O_NONBLOCK)

    def say(self, word):
        """Over the bytes that the file already has: a full disk has room for that."""
        os.lseek(self.health, 0, os.SEEK_SET)
        os.write(self.health, word)

    def save(self):
        was_full = bool(self.waiting) and self.waiting[0] is None
        pieces = [piece for piece in self.waiting if piece is not None]
        self.waiting = []
        while pieces:
            try:
                written = os.write(self.output, pieces[0])
            except OSError as error:
                if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
                    raise
                self.waiting = [None] + pieces  # None marks that the disk is full
                if not was_full:
                    self.say(b"full")
                return
            pieces[0] = pieces[0][written:]
            if not pieces[0]:
                pieces.pop(0)
        if was_full:
            self.say(b"okay")

    def read_terminal(self):
        """False when there is nothing to read."""
        try:
            data = os.read(self.terminal, CHUNK)
        except OSError as error:
            if error.errno not in (errno.EIO, errno.EAGAIN, errno.EINTR):
                raise
            return False  # EIO: nobody has the other end open just now
        if data:
            self.waiting.append(data)
        return bool(data)

    def type_answer(self):
        try:
            self.typed = self.typed[os.write(self.terminal, self.typed):]
        except OSError as error:
            if error.errno not in (errno.EIO, errno.EAGAIN, errno.EINTR):
                raise

    def reap(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)

    def keep(self):
        while True:
            room = sum(len(piece) for piece in self.waiting if piece is not None) < MOST_WAITING
            readers = [self.answers] + ([self.terminal] if room else [])
            try:
                ready, writable, _ = select.select(readers, [self.terminal] if self.typed else [], [], 0.2)
            except select.error as error:
                if error.args[0] != errno.EINTR:
                    raise
                continue
            if self.answers in ready:
                self.typed += os.read(self.answers, 4096)
            if writable:
                self.type_answer()
            ended = self.status is not None  # before the look: what it printed last is read in this round
            got = self.terminal in ready and self.read_terminal()
            if self.waiting:
                self.save()
            if ended and not got and not self.waiting:
                return self.status
            self.reap()
            if self.terminal in ready and not got and self.status is None:
                time.sleep(0.05)


def keep(folder, argv, environment, report):
    os.setsid()
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE):
        signal.signal(number, signal.SIG_IGN)
    close_all_but((report,))
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.chdir("/")
    pid, terminal = pty.fork()
    if pid == 0:
        become_program(argv, environment)
    lines = ["%s %d %d" % (name, number, process_or_zombie_start(number)) for name, number in (("keeper", os.getpid()), ("program", pid))]
    write_whole(folder.file("pids"), ("\n".join(lines) + "\nboot ").encode("ascii") + boot_id() + b"\n")
    keeper = Keeper(folder, pid, terminal)
    os.write(report, b"started")
    os.close(report)
    code = keeper.keep()
    target = os.open(folder.file("status.new"), os.O_WRONLY)  # was made with the room for it, in case the disk is full
    os.write(target, ("%-15d\n" % code).encode("ascii"))
    os.close(target)
    os.rename(folder.file("status.new"), folder.file("status"))


def process_or_zombie_start(pid):
    data = read_file("/proc/%d/stat" % pid)
    return int(data[data.rfind(b")") + 2:].split()[19])


# ---- what can be asked -----------------------------------------------------------------------------------------------

def plain_environment(settings):
    environment = {"TERM": "dumb", "HOME": os.path.expanduser("~"), "USER": "root", "LOGNAME": "root", "SHELL": "/bin/sh",
                   "LC_ALL": os.environ.get("LC_ALL", "C.UTF-8"),
                   "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
    environment.update(setting.split("=", 1) for setting in settings)
    return environment


def is_runnable(program, path):
    places = [""] if "/" in program else path.split(":")
    return any(os.access(os.path.join(place, program), os.X_OK) for place in places)


def prepare(folder):
    for name in ("pids", "status", "output", "answers", "health", "status.new"):
        if os.path.lexists(folder.file(name)):
            os.unlink(folder.file(name))
    for name, content in (("output", b""), ("health", b"okay"), ("status.new", b" " * 15 + b"\n")):
        with open(folder.file(name), "wb") as target:
            target.write(content)
    os.mkfifo(folder.file("answers"), 0o600)


def start(folder, arguments):
    split = arguments.index("--")
    environment, argv = plain_environment(arguments[:split]), arguments[split + 1:]
    folder.lock()
    if folder.state() != "absent":
        return
    if not is_runnable(argv[0], environment["PATH"]):
        raise Refusal(NO_PROGRAM, "%s: no such program" % argv[0])
    prepare(folder)
    reading, report = os.pipe()
    if os.fork() == 0:
        try:
            os.close(reading)
            if os.fork() == 0:
                keep(folder, argv, environment, report)
        except Exception:
            os.write(report, ("%s" % sys.exc_info()[1]).encode("utf-8", "replace"))
        finally:
            os._exit(0)
    os.close(report)
    os.wait()
    answer = b""
    while not answer.startswith(b"started"):
        piece = os.read(reading, 4096)
        if not piece:
            raise Refusal(NO_FOLDER, "the keeper did not start: " + answer.decode("utf-8", "replace"))
        answer += piece


def wait_for_more(reader_gone):
    """Notices at once that nobody reads our output any more, so that no follower is left behind."""
    for _, event in reader_gone.poll(80):
        if event & (select.POLLERR | select.POLLHUP | select.POLLNVAL):
            sys.exit(0)


def follow(folder, arguments):
    offset = int(arguments[0])
    source = os.open(folder.file("output"), os.O_RDONLY)
    os.lseek(source, offset, os.SEEK_SET)
    reader_gone = select.poll()
    reader_gone.register(1, 0)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    while True:
        ended = folder.state() != "running"  # before the look: all that was printed is read in this round
        data = os.read(source, CHUNK)
        while data:
            while data:
                data = data[os.write(1, data):]
            data = os.read(source, CHUNK)
        if ended:
            return
        wait_for_more(reader_gone)


def answer(folder):
    text = b""
    piece = os.read(0, 4096)
    while piece:
        text += piece
        piece = os.read(0, 4096)
    if folder.state() != "running":
        raise Refusal(NOT_RUNNING, "nothing runs that could be answered")
    try:
        fifo = os.open(folder.file("answers"), os.O_WRONLY | os.O_NONBLOCK)
        written = os.write(fifo, text)
    except OSError as error:
        if error.errno == errno.ENXIO:
            raise Refusal(NOT_RUNNING, "the keeper of the terminal is gone")
        if error.errno == errno.EAGAIN:
            raise Refusal(UNREAD, "earlier answers were not read yet")
        raise
    if written != len(text):
        raise Refusal(UNREAD, "the answer is too long")


def members(session):
    numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return [number for number in numbers if (process(number) or (0, 0))[0] == session]


def stop(folder):
    pid, start_time = folder.known().get("program", (0, 0))
    leader = process(pid)
    if not pid or (leader and leader[1] != start_time):
        return  # nothing of ours: the number belongs to somebody else by now
    for number, patience in ((signal.SIGINT, 10), (signal.SIGTERM, 5), (signal.SIGKILL, 3)):
        for member in members(pid):
            try:
                os.kill(member, number)
            except OSError:
                pass  # it has just ended
        until = time.time() + patience
        while members(pid) and time.time() < until:
            time.sleep(0.05)
        if not members(pid):
            break
    until = time.time() + 3
    while folder.state() == "running" and time.time() < until:
        time.sleep(0.05)


def remove(folder):
    folder.lock()
    if folder.state() == "running":
        raise Refusal(REFUSED, "the program still runs")
    for name in os.listdir(folder.path):
        os.unlink(folder.file(name))
    os.rmdir(folder.path)


def check_folder(path):
    for place in (os.path.dirname(path), path):
        info = os.lstat(place)
        if not stat.S_ISDIR(info.st_mode) or info.st_uid != os.geteuid() or info.st_mode & 0o077:
            raise Refusal(NO_FOLDER, "%s is not a folder of our own that nobody else may enter" % place)


def main(arguments):
    folder, verb = Folder(arguments[0]), arguments[1]
    os.umask(0o077)
    try:
        check_folder(folder.path)
        if verb == "start":
            start(folder, arguments[2:])
        elif verb == "follow":
            follow(folder, arguments[2:])
        elif verb in ("answer", "stop", "remove"):
            {"answer": answer, "stop": stop, "remove": remove}[verb](folder)
        if verb in ("start", "status", "stop"):
            sys.stdout.write(folder.report())
    except Refusal as refusal:
        sys.stderr.write("%s\n" % refusal)
        return refusal.code
    except (IOError, OSError) as error:
        sys.stderr.write("%s\n" % error)
        return NO_ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else NO_FOLDER
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
