# SPDX-License-Identifier: GPL-3.0-or-later
"""A host of models on this computer, that stalls, breaks off, lies and refuses to order."""

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REVISION = "0123abcd"
#: A request that is stalled is let go by this time at the latest, so that no thread is left.
LONGEST_STALL_S = 30.0


@dataclass
class Trouble:
    """What goes wrong with requests whose path ends like ``path``, so many ``times``.

    ``status`` answers with that code alone; ``cut`` breaks the line after so many bytes of the
    body; ``stall`` falls silent there instead; ``corrupt`` changes a byte; ``more`` sends too
    much; ``no_range`` gives the whole file to whoever asks for its rest; ``body`` is sent in place
    of what was asked for.
    """

    path: str
    times: int = 1
    status: int = 0
    cut: int | None = None
    stall: int | None = None
    corrupt: bool = False
    more: bool = False
    no_range: bool = False
    body: bytes | None = None


@dataclass
class FakeModelHost:
    """Serves the files of ``repositories`` as the real host does, and notes what was asked."""

    address: str
    repositories: dict[str, dict[str, bytes]]
    troubles: list[Trouble] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)  # path, Range
    stalled: threading.Event = field(default_factory=threading.Event)
    closing: threading.Event = field(default_factory=threading.Event)

    def trouble_for(self, path: str) -> Trouble | None:
        """Return what goes wrong with this request, and count it."""
        for trouble in self.troubles:
            if path.endswith(trouble.path) and trouble.times > 0:
                trouble.times -= 1
                return trouble
        return None

    def ranges_of(self, name: str) -> list[str]:
        """Return the Range of each request for a file, "" where it was asked for whole."""
        return [asked for path, asked in self.asked if path.endswith(f"/{name}")]

    def tree(self, files: dict[str, bytes]) -> list[dict[str, object]]:
        """Return the list of files as the real host writes it: large ones by SHA-256."""
        entries: list[dict[str, object]] = [
            {"type": "directory", "oid": "d", "size": 0, "path": "x"}
        ]
        for name, content in files.items():
            git = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
            entry: dict[str, object] = {
                "type": "file", "oid": git.hexdigest(), "size": len(content), "path": name,
            }  # fmt: skip
            if name.endswith(".bin"):
                sha256 = hashlib.sha256(content).hexdigest()
                entry |= {"oid": "pointer", "lfs": {"oid": sha256, "size": len(content)}}
            entries.append(entry)
        return entries


def _handler(host: FakeModelHost) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host.asked.append((self.path, self.headers.get("Range", "")))
            trouble = host.trouble_for(self.path) or Trouble("")
            body = self._body() if trouble.body is None else trouble.body
            if trouble.status or body is None:
                self._answer(trouble.status or 404, b"")
                return
            begins = self._begins(trouble, len(body))
            if begins is not None and begins >= len(body):
                self._answer(416, b"")
                return
            rest = body[begins or 0 :]
            if trouble.corrupt:
                rest = bytes([rest[0] ^ 1]) + rest[1:]
            if trouble.more:
                rest += b"and more"
            self._send(rest, begins, len(body), trouble)

        def _body(self) -> bytes | None:
            if match := re.fullmatch(r"/api/models/(.+)/revision/main", self.path):
                return json.dumps({"sha": REVISION}).encode() if self._files(match[1]) else None
            if match := re.fullmatch(rf"/api/models/(.+)/tree/{REVISION}", self.path):
                return json.dumps(host.tree(self._files(match[1]))).encode()
            if match := re.fullmatch(rf"/(.+)/resolve/{REVISION}/([^/]+)", self.path):
                return self._files(match[1]).get(match[2])
            return None

        def _files(self, repository: str) -> dict[str, bytes]:
            return host.repositories.get(repository, {})

        def _begins(self, trouble: Trouble, size: int) -> int | None:
            match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
            return int(match[1]) if match and not trouble.no_range and size else None

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _send(self, rest: bytes, begins: int | None, size: int, trouble: Trouble) -> None:
            self.send_response(200 if begins is None else 206)
            self.send_header("Content-Length", str(len(rest)))
            if begins is not None:
                self.send_header("Content-Range", f"bytes {begins}-{size - 1}/{size}")
            self.end_headers()
            end = trouble.cut if trouble.cut is not None else trouble.stall
            self.wfile.write(rest[:end])
            self.wfile.flush()
            if trouble.stall is not None:
                host.stalled.set()
                host.closing.wait(LONGEST_STALL_S)
            if end is not None:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is called
            del format, args

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for each request to end

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: callers that hang up are what the tests are about."""
        del request, client_address


@contextmanager
def serving(repositories: dict[str, dict[str, bytes]]) -> Iterator[FakeModelHost]:
    """Serve at an address of this computer until the end of the block."""
    host = FakeModelHost("", repositories)
    server = _Server(("127.0.0.1", 0), _handler(host))
    host.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield host
    finally:
        host.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
