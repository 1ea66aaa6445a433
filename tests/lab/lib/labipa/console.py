# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Terminal, log file and child processes of the lab's commands.

Secrets only travel through prompts, this process's memory and pipes; every
value given to `Log.hide` is replaced before a line reaches the log file."""

import getpass
import os
import subprocess
import sys
import time

from labipa import wording


class Exit(Exception):
    """Ends a command: `code`, and a text the command prints on its own channel."""

    def __init__(self, code, text=""):
        super().__init__(text)
        self.code = code
        self.text = text


class Log:
    """FreeIPA's log file: truncated by each run, mode 0600, UTC time stamps."""

    def __init__(self, path=None, append=False):
        self._file = None
        self._secrets = []
        if path:
            flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if append else os.O_TRUNC)
            handle = os.open(path, flags, 0o600)
            os.fchmod(handle, 0o600)
            self._file = os.fdopen(handle, "w", encoding="utf-8", errors="replace")

    def hide(self, secret):
        if secret:
            self._secrets.append(secret)

    def write(self, level, message):
        if self._file is None:
            return
        for secret in self._secrets:
            message = message.replace(secret, "XXXXXXXX")
        stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        self._file.write(f"{stamp} {level} {message}\n")
        self._file.flush()

    def debug(self, message):
        self.write("DEBUG", message)

    def info(self, message):
        self.write("INFO", message)


class Console:
    """Prints and asks like the tool `name` of one generation does."""

    def __init__(self, name, generation, log=None):
        self.name = name
        self.generation = generation
        self.log = log or Log()
        # Before 3.3 nothing is flushed: into a pipe, the text comes in one burst.
        self._flush = generation >= "3.3" or sys.stdout.isatty()

    def out(self, text="", end="\n"):
        print(text, end=end, flush=self._flush)

    def step(self, text):
        """A line that also goes to the log."""
        self.out(text)
        self.log.debug(text)

    def err(self, text=""):
        sys.stdout.flush()
        print(text, file=sys.stderr, flush=True)

    def report(self, level, text):
        """A logger line: into the file, and on stderr with the logger's prefix."""
        self.log.write(level, text)
        self.err(f"{self.generation.logger_prefix(self.name):<12}: {level:<8} {text}")

    def password(self, prompt):
        """The typed password; "" for an empty line.  EOFError at the end of the input (3.3+)."""
        sys.stdout.flush()
        if sys.stdin.isatty():
            typed = getpass.getpass(prompt)
            self.out()
        else:
            if self.generation >= "3.3":
                self.out(prompt, end="")
                sys.stdout.flush()
            typed = _read_line()
            if typed is None:
                if self.generation >= "3.3":
                    raise EOFError
                typed = ""
        self.log.hide(typed)
        return typed

    def required_password(self, prompt):
        """Asks until something is typed; None when it was interrupted or the input ended.

        Before 3.3 the end of the input is an empty answer, so those tools ask for
        ever; the pause keeps that from taking a processor."""
        while True:
            try:
                typed = self.password(prompt)
            except (EOFError, KeyboardInterrupt):
                self.out()
                return None
            if typed:
                return typed
            if not sys.stdin.isatty():
                time.sleep(0.2)
                if os.getppid() == 1:
                    return None

    def confirm(self, question, default=False):
        """`question [no]: `; an answer that is neither yes nor no is asked again."""
        while True:
            answer = self.ask(question, "yes" if default else "no")[:1].lower()
            if answer in ("y", "n"):
                return answer == "y"

    def ask(self, question, default=None):
        self.out(f"{question} [{default}]: " if default else f"{question}: ", end="")
        sys.stdout.flush()
        answer = _read_line()
        if answer is None:
            raise EOFError
        return answer.strip() or default or ""


def _read_line():
    """One line of stdin, byte by byte, so that nothing is taken from a later reader."""
    line = bytearray()
    while True:
        byte = os.read(0, 1)
        if byte == b"\n":
            break
        if not byte:
            if not line:
                return None
            break
        line += byte
    return line.decode("utf-8", "replace").rstrip("\r")


class CommandFailed(Exception):
    def __init__(self, args, code, output):
        super().__init__(f"Command '{' '.join(args)}' returned non-zero exit status {code}")
        self.code = code
        self.output = output


def run(args, log=None, *, data=None, secret=None, check=True, env=None, binary=False):
    """Runs `args`, writes FreeIPA's three log records, gives (code, stdout, stderr).

    `data` is the standard input.  `secret` is handed over on a pipe whose number
    replaces {FD} in the arguments; it is in no argument and no environment.  `binary` leaves the output as bytes and out of
    the log."""
    log = log or Log()
    pipe = None
    if secret is not None:
        reader, pipe = os.pipe()
        os.set_inheritable(reader, True)
        args = [word.replace("{FD}", str(reader)) for word in args]
        os.write(pipe, secret.encode() + b"\n")
        os.close(pipe)
    try:
        done = subprocess.run(args, input=data, stdin=None if data is not None else subprocess.DEVNULL,
                              capture_output=True, env=env, check=False,
                              pass_fds=(reader,) if secret is not None else ())
    finally:
        if secret is not None:
            os.close(reader)
    out, err = done.stdout, done.stderr.decode("utf-8", "replace")
    if not binary:
        out = out.decode("utf-8", "replace")
    log.debug(f"args={' '.join(args)}")
    log.debug("stdout=" if binary else f"stdout={out}")
    log.debug(f"stderr={err}")
    if check and done.returncode:
        raise CommandFailed(args, done.returncode, err.strip() or str(out).strip())
    return done.returncode, out, err


def script_main(console, body, *, log_name=None):
    """Runs `body` and turns how it ends into FreeIPA's last lines and exit status."""
    try:
        body()
    except Exit as ending:
        if ending.text:
            console.err(ending.text)
        return ending.code
    except KeyboardInterrupt:
        console.err("Cancelled.")
        return 1
    return 0


def require_root():
    if os.geteuid():
        raise Exit(1, wording.ROOT_REQUIRED)
