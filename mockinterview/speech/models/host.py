# SPDX-License-Identifier: GPL-3.0-or-later
"""The only code of the app that uses the network: it asks one host for one model.

The host is spoken to over HTTPS, by its public interface for listing and fetching the files of a
repository at one revision. What it publishes of each file, size and checksum, comes first.
"""

import contextlib
import os
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import httpx2
import msgspec

from mockinterview.errors import SpeechError
from mockinterview.speech.models.manifest import Manifest, ModelFile

HOST_VARIABLE = "MOCKINTERVIEW_MODEL_HOST"
DEFAULT_HOST = "https://huggingface.co"
#: No answer, or no byte, for so long is a stall; what came is kept and asked for anew. Our guess.
STALL_S = 30.0
#: A host that is there says so much sooner. Our guess.
CONNECT_S = 10.0
#: The parts of a repository that a recogniser reads; the rest is for people.
WANTED = re.compile(r"model\.bin|(config|tokenizer|preprocessor_config)\.json|vocabulary\.\w+")
#: A list of files has a few kB; more than this is something else. Our guess with room.
MAX_LIST_BYTES = 1 << 20
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})

T = TypeVar("T")

SAFE = "What was fetched until now is kept."


class HostError(SpeechError):
    """The host did not give what was asked; ``again`` says whether another try may help."""

    def __init__(self, sentence: str, *, again: bool) -> None:
        super().__init__(sentence)
        self.again = again


class _Hashes(msgspec.Struct):
    oid: str = ""


class _Entry(msgspec.Struct):
    """One line of the host's list of files; ``lfs`` is there for large files."""

    type: str
    path: str
    size: int
    oid: str = ""
    lfs: _Hashes | None = None


class _Repository(msgspec.Struct):
    sha: str


@dataclass(frozen=True)
class Stream:
    """The bytes of one file, from ``start`` on, as they come."""

    start: int
    chunks: Iterator[bytes]


class ModelHost:
    """Talks to the host. One request at a time; ``interrupt`` may be called from any thread."""

    def __init__(self, address: str | None = None, stall_s: float = STALL_S) -> None:
        """Prepare; nothing is sent yet.

        Args:
            address: The host; from ``MOCKINTERVIEW_MODEL_HOST`` or the usual one if None.
            stall_s: How long the host may be silent.

        Raises:
            SpeechError: The address is not one that can be trusted to be who it says.
        """
        address = (address or os.environ.get(HOST_VARIABLE) or DEFAULT_HOST).rstrip("/")
        parts = urlsplit(address)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOCAL):
            raise SpeechError(
                f"{address} is not an https address, so nothing was asked of it. Put another one"
                f" into {HOST_VARIABLE}, or unset it."
            )
        self._address = address
        self._stall_s = stall_s
        self._by_proxy = parts.hostname not in LOCAL
        self._client: httpx2.Client | None = None
        self._sockets: set[socket.socket] = set()

    def manifest(self, repository: str) -> Manifest:
        """Ask which files a model has now, with their sizes and checksums.

        Raises:
            HostError: The host cannot be reached, or its answer makes no sense.
        """
        name = quote(repository)
        answer = self._ask(f"/api/models/{name}/revision/main")
        revision = _decode(answer, _Repository).sha
        answer = self._ask(f"/api/models/{name}/tree/{quote(revision, safe='')}")
        files = tuple(
            ModelFile(
                entry.path,
                entry.size,
                sha256=entry.lfs.oid.removeprefix("sha256:") if entry.lfs else "",
                git_id="" if entry.lfs else entry.oid,
            )
            for entry in _decode(answer, list[_Entry])
            if entry.type == "file" and WANTED.fullmatch(entry.path)
        )
        manifest = Manifest(repository, revision, files)
        if not manifest.is_whole:
            raise HostError(_nonsense(), again=False)
        return manifest

    @contextlib.contextmanager
    def fetch(self, manifest: Manifest, file: ModelFile, start: int) -> Iterator[Stream]:
        """Open one file, from the byte ``start`` on if the host can do that.

        Raises:
            HostError: The host refuses, falls silent or breaks off, now or while bytes are read.
        """
        path = f"/{quote(manifest.repository)}/resolve/{quote(manifest.revision, safe='')}"
        headers = {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        with self._open(f"{path}/{quote(file.name)}", headers) as response:
            if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                yield Stream(0, iter(()))
            else:
                yield Stream(_first_byte(response), response.iter_raw())

    def interrupt(self) -> None:
        """Break off what is under way: whoever waits for a byte gets ``HostError`` at once."""
        for open_socket in tuple(self._sockets):
            with contextlib.suppress(OSError):  # it has just ended by itself
                open_socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Hang up. Asking again afterwards is fine: it dials anew."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _dialled(self) -> httpx2.Client:
        if self._client is None:
            patience = httpx2.Timeout(self._stall_s, connect=min(CONNECT_S, self._stall_s))
            self._client = httpx2.Client(
                timeout=patience, follow_redirects=True, trust_env=self._by_proxy
            )
        return self._client

    def _ask(self, path: str) -> bytes:
        with self._open(path, {}) as response:
            answer = b""
            for chunk in response.iter_bytes():
                answer += chunk
                if len(answer) > MAX_LIST_BYTES:
                    raise HostError(_nonsense(), again=False)
            return answer

    @contextlib.contextmanager
    def _open(self, path: str, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        with (
            _sentences(),
            self._dialled().stream("GET", self._address + path, headers=headers) as response,
        ):
            code = response.status_code
            if not response.is_success and not (
                code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and "Range" in headers
            ):
                raise _refusal(code)
            stream: Any = response.extensions["network_stream"]
            open_socket = stream.get_extra_info("socket")
            self._sockets.add(open_socket)
            try:
                yield response
            finally:
                self._sockets.discard(open_socket)


def _first_byte(response: httpx2.Response) -> int:
    """Return where the body begins: a host that knows no ranges sends the whole file."""
    if response.status_code != HTTPStatus.PARTIAL_CONTENT:
        return 0
    match = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    if match is None:
        raise HostError(_nonsense(), again=False)
    return int(match[1])


def _decode(answer: bytes, kind: type[T]) -> T:
    try:
        value: T = msgspec.json.decode(answer, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise HostError(_nonsense(), again=False) from error
    return value


def _nonsense() -> str:
    return (
        "The download's host gave an answer that makes no sense. Nothing was changed. Try again"
        " later; if you are on a public network, sign in to it first."
    )


def _refusal(code: int) -> HostError:
    if code in {401, 403, 404, 410}:
        return HostError(
            f"The host does not offer this model any more (it answered {code}). Nothing was"
            " changed. Choose another model.",
            again=False,
        )
    again = code in {408, 425, 429} or code >= 500
    return HostError(
        f"The download's host cannot answer at the moment ({code}). {SAFE} Try again later.",
        again=again,
    )


@contextlib.contextmanager
def _sentences() -> Iterator[None]:
    """Turn what the library throws into sentences."""
    try:
        yield
    except httpx2.TimeoutException as error:
        raise HostError(
            f"The download has stalled: nothing came for a while. {SAFE} Try again.", again=True
        ) from error
    except (httpx2.ConnectError, httpx2.ProxyError, httpx2.UnsupportedProtocol) as error:
        raise HostError(
            f"Could not reach the download. {SAFE} Check the connection and try again.", again=True
        ) from error
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError) as error:
        raise HostError(f"The download broke off. {SAFE} Try again.", again=True) from error
