# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files a model is made of, and whether a folder holds just those."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CHUNK_BYTES = 1 << 20
#: What a model in CTranslate2's format holds at least; the vocabulary's name has varied.
NEEDED = ("model.bin", "config.json", "tokenizer.json")
VOCABULARIES = ("vocabulary.json", "vocabulary.txt")


@dataclass(frozen=True)
class ModelFile:
    """One file and what it must be.

    A host publishes the SHA-256 of a large file; for a small one it publishes the id that git
    gives it, which is a SHA-1. At least one of the two is there.
    """

    name: str
    size: int
    sha256: str = ""
    git_id: str = ""


@dataclass(frozen=True)
class Manifest:
    """All files of a model, at one revision of the repository that it comes from."""

    repository: str
    revision: str
    files: tuple[ModelFile, ...]

    @property
    def size(self) -> int:
        """How many bytes the whole model has."""
        return sum(file.size for file in self.files)

    @property
    def is_whole(self) -> bool:
        """Whether a recogniser would find all that it needs, and each file could be checked."""
        names = {file.name for file in self.files}
        return (
            names.issuperset(NEEDED)
            and not names.isdisjoint(VOCABULARIES)
            and all(file.size > 0 and (file.sha256 or file.git_id) for file in self.files)
        )


def is_what_it_must_be(path: Path, file: ModelFile, read: Callable[[int], None]) -> bool:
    """Whether ``path`` has the size and the checksum of ``file``.

    Args:
        path: A file, whether or not it exists.
        file: What it must be.
        read: Called with each number of bytes that was read; what it raises ends the check.
    """
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    sha256, git_id = hashes_of(path, read)
    return (not file.sha256 or sha256 == file.sha256) and (not file.git_id or git_id == file.git_id)


def hashes_of(path: Path, read: Callable[[int], None] = lambda _: None) -> tuple[str, str]:
    """Return the SHA-256 of a file, and the id that git would give it."""
    sha256 = hashlib.sha256()
    # Not for safety: it is what a host that stores small files in git says of them.
    git = hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            sha256.update(chunk)
            git.update(chunk)
            read(len(chunk))
    return sha256.hexdigest(), git.hexdigest()


def manifest_of(folder: Path, read: Callable[[int], None] = lambda _: None) -> Manifest:
    """Return what a model folder of unknown origin holds now, to tell later if it changed."""
    files = []
    for path in sorted(folder.iterdir()):
        if path.is_file():
            sha256, _ = hashes_of(path, read)
            files.append(ModelFile(path.name, path.stat().st_size, sha256))
    return Manifest(repository="", revision="", files=tuple(files))
