#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries ports of another machine in the words of their services, and answers on ports of this one where nothing does yet.

Comes through standard input and leaves no file behind; what to do follows it there as one JSON object, and what was found
is written as one JSON object a line. The answering ends when nobody reads the lines any more, and after a fixed time in any
case. Runs under Python 2.6 and later and under Python 3: FreeIPA hosts have one of them.
"""
import calendar
import errno
import json
import os
import select
import signal
import socket
import ssl
import struct
import sys
import threading
import time
import warnings

warnings.simplefilter("ignore")  # that TLS 1.0 is old is known; servers of FreeIPA 3.x speak nothing newer
PRINTING = threading.Lock()
MOST_READ = 4096
NO_ROUTE = (errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


class Verdict(Exception):
    def __init__(self, word, words=""):
        Exception.__init__(self, words)
        self.word = word
        self.words = words


def tell(**what):
    line = json.dumps(what) + "\n"
    with PRINTING:
        try:
            sys.stdout.write(line)
            sys.stdout.flush()
        except (IOError, OSError, ValueError):
            os._exit(0)  # nobody reads any more


# ---- the words of the services ---------------------------------------------------------------------------------------

def der(tag, *parts):
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return struct.pack("BB", tag, size) + content
    if size < 0x100:
        return struct.pack("BBB", tag, 0x81, size) + content
    return struct.pack(">BBH", tag, 0x82, size) + content


def principal(kind, *names):
    return der(0x30, der(0xA0, der(0x02, struct.pack("B", kind))),
               der(0xA1, der(0x30, *[der(0x1B, name) for name in names])))


def as_request(realm):
    """For a name that nobody has: any answer in Kerberos's words shows that a KDC reads it."""
    body = der(0x30,
               der(0xA0, der(0x03, b"\0\0\0\0\0")),
               der(0xA1, principal(1, b"replica-desk-check")),
               der(0xA2, der(0x1B, realm)),
               der(0xA3, principal(2, b"krbtgt", realm)),
               der(0xA5, der(0x18, b"20370101000000Z")),
               der(0xA7, der(0x02, b"\x12" + os.urandom(3))),  # a KDC repeats old answers to old requests
               der(0xA8, der(0x30, der(0x02, b"\x12"), der(0x02, b"\x11"), der(0x02, b"\x17"))))
    return der(0x6A, der(0x30, der(0xA1, der(0x02, b"\x05")), der(0xA2, der(0x02, b"\x0A")), der(0xA4, body)))


def password_request():
    """A change of password without a ticket, which is refused in kpasswd's words."""
    ticket = der(0x6E, der(0x30, der(0xA0, der(0x02, b"\x05")), der(0xA1, der(0x02, b"\x0E"))))
    private = der(0x75, der(0x30, der(0xA0, der(0x02, b"\x05"))))
    return struct.pack(">HHH", 6 + len(ticket) + len(private), 1, len(ticket)) + ticket + private


ROOT_ENTRY = der(0x30, der(0x02, b"\x01"), der(0x63, der(0x04), der(0x0A, b"\0"), der(0x0A, b"\0"), der(0x02, b"\0"),
                                               der(0x02, b"\0"), der(0x01, b"\0"), der(0x87, b"objectClass"),
                                               der(0x30, der(0x04, b"vendorName"))))


def is_ldap(answer):
    """A message with a number and a result of a search."""
    if answer[:1] != b"\x30" or len(answer) < 8:
        return False
    first = bytearray(answer)
    start = 2 if first[1] < 0x80 else 2 + (first[1] & 0x7F)
    return answer[start:start + 3] == b"\x02\x01\x01" and answer[start + 3:start + 4] in (b"\x64", b"\x65")


def is_kerberos(answer):
    return answer[:1] in (b"\x6B", b"\x7E")


def is_kpasswd(answer):
    """Length and version, then either an error in Kerberos's words or a reply; some send the bare error."""
    return is_kerberos(answer) or (len(answer) > 6 and struct.unpack(">H", answer[:2])[0] == len(answer)
                                   and answer[2:4] in (b"\0\1", b"\xFF\x80"))


def is_http(answer):
    return answer[:5] == b"HTTP/"


# ---- one probe -------------------------------------------------------------------------------------------------------

class Probe(object):
    def __init__(self, order, what):
        self.what = what
        self.host = order.get("host", "")
        self.token = order.get("token", "").encode("ascii")
        self.realm = order.get("realm", "").encode("ascii", "ignore") or b"REALM"
        self.ca = order.get("ca", "")
        self.limit = float(order.get("limit", 4))
        self.facts = {}

    def run(self):
        began = time.time()
        self.end = began + self.limit
        try:
            verdict, words = "open", self.udp() if self.what["transport"] == "udp" else self.tcp()
        except Verdict as found:
            verdict, words = found.word, found.words
        except Exception as problem:  # one port must not end the check of the others
            verdict, words = "not-tested", "%s: %s" % (type(problem).__name__, problem)
        tell(id=self.what["id"], verdict=verdict, words=words or "", ms=int((time.time() - began) * 1000), **self.facts)

    def left(self):
        return max(0.05, self.end - time.time())

    def addresses(self):
        """One address, or those of a name as this machine knows it."""
        try:
            name = str(self.what.get("name", ""))
            found = socket.getaddrinfo(name or str(self.what["address"]), self.what["port"], 0, socket.SOCK_STREAM, 0,
                                       0 if name else socket.AI_NUMERICHOST)
        except (socket.error, UnicodeError):
            raise Verdict("not-tested", "no address")
        return [(each[0], each[4]) for each in found]

    def refusal(self, problem):
        number = problem.errno
        if number == errno.ECONNREFUSED:
            return Verdict("refused", "connection refused")
        if number in NO_ROUTE:
            return Verdict("not-tested", os.strerror(number))
        if number in (errno.EHOSTUNREACH, errno.EACCES, errno.EPERM, errno.ETIMEDOUT):
            return Verdict("filtered", os.strerror(number))
        return Verdict("wrong-service", os.strerror(number) if number else str(problem))

    def udp(self):
        family, address = self.addresses()[0]
        sock = socket.socket(family, socket.SOCK_DGRAM)
        request, fits = {"kerberos": (as_request(self.realm), is_kerberos), "kpasswd": (password_request(), is_kpasswd),
                         "responder": (b"?", self.is_token)}[self.what["talk"]]
        try:
            sock.connect(address)
            for pause in (0.4, 0.8, 1.2, self.limit):  # a datagram may be lost
                sock.send(request)
                sock.settimeout(min(pause, self.left()))
                try:
                    answer = sock.recv(MOST_READ)
                except socket.timeout:
                    if time.time() >= self.end:
                        break
                    continue
                if not fits(answer):
                    raise Verdict("wrong-service", self.quoted(answer))
                self.note_clock(answer)
                return self.what["talk"]
        except (socket.error, OSError) as problem:
            raise self.refusal(problem)
        finally:
            sock.close()
        raise Verdict("filtered", "no answer")

    def tcp(self):
        """The first address that answers will do; each gets its share of the time."""
        addresses = self.addresses()
        for number, (family, address) in enumerate(addresses):
            try:
                return self.tcp_to(family, address, self.left() / (len(addresses) - number))
            except Verdict:
                if number + 1 == len(addresses):
                    raise

    def tcp_to(self, family, address, share):
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.settimeout(share)
            try:
                sock.connect(address)
            except socket.timeout:
                raise Verdict("filtered", "no answer")
            except (socket.error, OSError) as problem:
                raise self.refusal(problem)
            try:
                return self.talk(sock)
            except socket.timeout:
                raise Verdict("wrong-service", "accepts connections but does not answer")
            except ssl.SSLError as problem:
                if "timed out" in str(problem):
                    raise Verdict("wrong-service", "accepts connections but does not answer")
                raise Verdict("wrong-service", str(problem))
            except (socket.error, OSError) as problem:
                raise Verdict("wrong-service", os.strerror(problem.errno) if problem.errno else str(problem))
        finally:
            sock.close()

    def talk(self, sock):
        talk = self.what["talk"]
        if talk in ("ldaps", "https", "tls"):
            sock = self.secured(sock)
        if talk == "tls":
            return talk
        request, fits = {
            "ldap": (ROOT_ENTRY, is_ldap), "ldaps": (ROOT_ENTRY, is_ldap),
            "http": (b"HEAD / HTTP/1.0\r\n\r\n", is_http), "https": (b"HEAD / HTTP/1.0\r\n\r\n", is_http),
            "kerberos": (self.framed(as_request(self.realm)), lambda answer: is_kerberos(answer[4:])),
            "kpasswd": (self.framed(password_request()), lambda answer: is_kpasswd(answer[4:])),
            "responder": (b"", self.is_token)}[talk]
        if request:
            sock.sendall(request)
        answer = b""
        while not fits(answer) and len(answer) < MOST_READ:
            sock.settimeout(self.left())
            piece = sock.recv(MOST_READ)
            if not piece:
                raise Verdict("wrong-service", self.quoted(answer) or "closes the connection without a word")
            answer += piece
        if not fits(answer):
            raise Verdict("wrong-service", self.quoted(answer))
        self.note_clock(answer)
        return talk

    def note_clock(self, answer):
        """A KDC's error tells its time; the difference to the one of this machine, in seconds."""
        at = answer.find(b"\xA4\x11\x18\x0F")
        if self.what["talk"] == "kerberos" and at >= 0:
            try:
                told = calendar.timegm(time.strptime(answer[at + 4:at + 19].decode("ascii"), "%Y%m%d%H%M%SZ"))
                self.facts["clock"] = int(round(told - time.time()))
            except ValueError:
                pass

    @staticmethod
    def framed(message):
        return struct.pack(">I", len(message)) + message

    def is_token(self, answer):
        return answer.strip() == self.token

    @staticmethod
    def quoted(answer):
        """The beginning of a stranger's answer, printable."""
        return "".join(chr(c) if 32 <= c < 127 else "." for c in bytearray(answer[:60]))

    # TLS: the certificate must be the domain's and name the host, the strength of ciphers is not our business here.
    def secured(self, sock):
        sock.settimeout(self.left())
        if not hasattr(ssl, "SSLContext"):
            return self.secured_simply(sock)
        context = ssl.SSLContext(getattr(ssl, "PROTOCOL_TLS_CLIENT", ssl.PROTOCOL_SSLv23))
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        try:
            context.set_ciphers("ALL:@SECLEVEL=0")
        except ssl.SSLError:
            pass
        try:
            context.minimum_version = ssl.TLSVersion.TLSv1
        except (AttributeError, ValueError):
            pass
        if self.ca:
            try:
                context.load_verify_locations(cadata=self.ca if isinstance(self.ca, str) else self.ca.decode("ascii"))
                context.verify_mode = ssl.CERT_REQUIRED
                context.verify_flags |= 0x80000  # a chain may end at an intermediate authority that is trusted here
                context.check_hostname = bool(self.host)
            except (TypeError, AttributeError, ValueError, ssl.SSLError):
                pass  # an old Python, or nothing usable in the file: then the handshake alone is tried
        try:
            secured = context.wrap_socket(sock, server_hostname=self.host or None)
        except ValueError as problem:  # older Pythons: no match of names
            raise Verdict("certificate", str(problem))
        except ssl.SSLError as problem:
            if "verify failed" not in str(problem) and "CERTIFICATE_VERIFY" not in str(problem):
                raise
            raise Verdict("certificate", getattr(problem, "verify_message", "") or str(problem))
        certificate = secured.getpeercert()
        if certificate:
            self.facts["notAfter"] = int(ssl.cert_time_to_seconds(certificate["notAfter"]))
        return secured

    def secured_simply(self, sock):
        path = "/etc/ipa/ca.crt"
        if not os.path.exists(path):
            return ssl.wrap_socket(sock)
        try:
            return ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED, ca_certs=path)
        except ssl.SSLError as problem:
            if "verify failed" not in str(problem):
                raise
            raise Verdict("certificate", str(problem))


# ---- answering where nothing does yet --------------------------------------------------------------------------------

class Responder(object):
    def __init__(self, order):
        self.token = order["token"].encode("ascii") + b"\n"
        self.sockets = {}
        held = []
        for port, transport in order["listen"]:
            if not self.bind(port, transport):
                held.append([port, transport])
        tell(listening=True, held=held, pid=os.getpid())

    def bind(self, port, transport):
        """False when somebody else has it, for any address."""
        opened = []
        for family, anywhere in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
            try:
                sock = socket.socket(family, socket.SOCK_DGRAM if transport == "udp" else socket.SOCK_STREAM)
            except (socket.error, OSError):
                continue  # no such family here
            opened.append(sock)
            try:
                if family == socket.AF_INET6:
                    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                if transport == "tcp":
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                sock.bind((anywhere, port))
                if transport == "tcp":
                    sock.listen(20)
                sock.setblocking(False)
            except (socket.error, OSError) as problem:
                if problem.errno == errno.EADDRINUSE:
                    for each in opened:
                        each.close()
                    return False
                opened.pop().close()
        self.sockets.update((sock, transport) for sock in opened)
        return True

    def serve(self, until):
        beat = time.time()
        while time.time() < until:
            try:
                ready = select.select(list(self.sockets), [], [], 0.25)[0]
            except select.error:
                ready = []
            for sock in ready:
                self.answer(sock)
            if time.time() - beat > 0.5:
                beat = time.time()
                tell(beat=True)

    def answer(self, sock):
        try:
            if self.sockets[sock] == "udp":
                sock.sendto(self.token, sock.recvfrom(MOST_READ)[1])
                return
            peer = sock.accept()[0]
            try:
                peer.settimeout(1)
                # Closed by a reset: a port that waits for late packets would be in use for the installer.
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                peer.sendall(self.token)
                peer.shutdown(socket.SHUT_WR)
                select.select([peer], [], [], 0.5)  # until the other side has read it
            finally:
                peer.close()
        except (socket.error, OSError):
            pass  # whoever asked has gone


def main(order):
    limit, hold = float(order.get("limit", 4)), float(order.get("hold", 0))
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.alarm(int(max(limit, hold)) + 5)  # whatever happens, nothing of this stays
    responder = Responder(order) if order.get("listen") else None
    end = time.time() + hold
    threads = [threading.Thread(target=Probe(order, what).run) for what in order.get("probes", [])]

    def wait_for_all():
        last = time.time() + limit + 1
        for thread in threads:
            thread.join(max(0, last - time.time()))
        tell(probed=True)

    for thread in threads:
        thread.daemon = True
        thread.start()
    waiting = threading.Thread(target=wait_for_all)
    waiting.daemon = True
    waiting.start()
    if responder:
        responder.serve(end)
    waiting.join(limit + 2)
    sys.stdout.flush()
    os._exit(0)


main(json.loads(getattr(sys.stdin, "buffer", sys.stdin).read().decode("utf-8")))
