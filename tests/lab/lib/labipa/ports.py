# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real sockets for ipa-replica-conncheck: probing ports and answering on them."""

import errno
import select
import socket
import threading
import time

TIMEOUT = 5
ANSWER = b"FreeIPA"

# (port, socket type, label)
REQUIRED = (
    (389, socket.SOCK_STREAM, "Directory Service: Unsecure port"),
    (636, socket.SOCK_STREAM, "Directory Service: Secure port"),
    (88, socket.SOCK_STREAM, "Kerberos KDC: TCP"),
    (88, socket.SOCK_DGRAM, "Kerberos KDC: UDP"),
    (464, socket.SOCK_STREAM, "Kerberos Kpasswd: TCP"),
    (464, socket.SOCK_DGRAM, "Kerberos Kpasswd: UDP"),
    (80, socket.SOCK_STREAM, "HTTP Server: Unsecure port"),
    (443, socket.SOCK_STREAM, "HTTP Server: Secure port"),
)
CA_DIRECTORY = (7389, socket.SOCK_STREAM, "PKI-CA: Directory Service port")


def probe(host, port, kind, on_failure=None):
    """Whether any address of `host` answers on the port."""
    for family, _, protocol, _, address in socket.getaddrinfo(host, port, type=kind):
        with socket.socket(family, kind, protocol) as sock:
            sock.settimeout(TIMEOUT)
            try:
                sock.connect(address)
                if kind == socket.SOCK_DGRAM:
                    sock.send(b"")
                    sock.recv(512)
                return True
            except OSError:
                if on_failure:
                    on_failure(address[0])
    return False


class Responders:
    """Listens on every required port until closed.  A port that is taken is tried
    again each second: whoever holds it may leave."""

    def __init__(self, required, on_bind_failure=None):
        self._wanted = [(port, kind) for port, kind, _ in required]
        self._open = {}
        self._closing = threading.Event()
        self._complain = on_bind_failure
        self._bind()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self):
        self._closing.set()
        self._thread.join()
        for sock in self._open:
            sock.close()

    def _bind(self):
        bound = set(self._open.values())
        for port, kind in self._wanted:
            if (port, kind) in bound:
                continue
            sock = socket.socket(socket.AF_INET, kind)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                sock.bind(("", port))
                if kind == socket.SOCK_STREAM:
                    sock.listen(5)
                self._open[sock] = (port, kind)
            except OSError as error:
                sock.close()
                if self._complain and error.errno == errno.EADDRINUSE:
                    self._complain(port, "tcp" if kind == socket.SOCK_STREAM else "udp")
        self._complain = None

    def _serve(self):
        last = time.monotonic()
        while not self._closing.is_set():
            ready, _, _ = select.select(list(self._open), [], [], 0.2)
            for sock in ready:
                self._answer(sock)
            if len(self._open) < len(self._wanted) and time.monotonic() - last > 1:
                self._bind()
                last = time.monotonic()

    def _answer(self, sock):
        try:
            if self._open[sock][1] == socket.SOCK_DGRAM:
                _, address = sock.recvfrom(512)
                sock.sendto(ANSWER, address)
            else:
                peer, _ = sock.accept()
                with peer:
                    peer.settimeout(TIMEOUT)
                    peer.sendall(ANSWER)
        except OSError:
            pass  # the other side went away; the next one is answered again
