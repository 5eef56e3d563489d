# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the packs that ship in a form that is read at once: their TOML takes half a second."""

import contextlib
import hashlib
import logging
import os
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import msgspec

from mockinterview.domain.question import PanelMember, Question
from mockinterview.questions.pack import Pack, read_pack

#: Raised whenever the same file gives other values than before.
VERSION = 2

log = logging.getLogger(__name__)


class _Kept(msgspec.Struct):
    """``made_from`` tells the files, and the shape of the values, that ``packs`` came from."""

    made_from: str
    packs: list[Pack]


def read_packs(paths: Sequence[Path], cache: Path | None) -> list[Pack]:
    """Read and check packs, or take what was kept of them if no file has changed since.

    Args:
        paths: The packs, in order.
        cache: Where they are kept; it may be missing or damaged, and may be deleted at any time.

    Raises:
        ContentError: A pack is wrong.
    """
    if cache is None:
        return [read_pack(path) for path in paths]
    made_from = _fingerprint(paths)
    with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        kept = msgspec.json.decode(cache.read_bytes(), type=_Kept)
        if kept.made_from == made_from:
            return kept.packs
    packs = [read_pack(path) for path in paths]
    _keep(cache, _Kept(made_from, packs))
    return packs


def _fingerprint(paths: Sequence[Path]) -> str:
    """Return what changes with any file, and with any new version of the values."""
    parts = [
        str(VERSION),
        repr([field.name for kind in (Question, PanelMember, Pack) for field in fields(kind)]),
    ]
    for path in paths:
        with contextlib.suppress(OSError):  # whoever reads the pack says what is wrong
            facts = path.stat()
            parts.append(f"{path.name} {facts.st_size} {facts.st_mtime_ns}")
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _keep(cache: Path, kept: _Kept) -> None:
    part = cache.with_name(f".{cache.name}.{os.getpid()}.partial")
    try:
        cache.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_bytes(msgspec.json.encode(kept))
        part.replace(cache)
    except OSError as error:
        log.warning("the packs were not kept for the next start: %s", error.strerror)
        with contextlib.suppress(OSError):
            part.unlink()
