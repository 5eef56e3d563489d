# SPDX-License-Identifier: GPL-3.0-or-later
"""Job descriptions as they come: text, DOCX or PDF, told apart by what is in them."""

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.errors import ContentError

if TYPE_CHECKING:
    from docx.document import Document
    from pypdf import PdfReader

#: An advertisement with pictures stays far below this; what is larger is another kind of file.
MAX_FILE_BYTES = 20 * 1024 * 1024
#: An advertisement has one to five pages, a pack for candidates perhaps thirty. Our guess.
MAX_PAGES = 40
#: What a DOCX may unpack to: a small archive can hold a huge one.
MAX_UNPACKED_BYTES = 100 * 1024 * 1024
#: Text beyond this is no advertisement; the bank's longest comparison takes a second with it.
MAX_CHARACTERS = 100_000
#: A PDF says what it is within its first kilobyte.
HEAD_BYTES = 1024
#: Fewer letters than this are page numbers and stamps of a scan, not a description.
MIN_LETTERS = 20

PASTE = "Copy its text and paste it instead."


def read_job(path: Path) -> str:
    """Return the text of a job description.

    Raises:
        ContentError: It cannot be read, is no text, or has none in it.
    """
    name = path.name
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise ContentError(f"{name} is too large for a job description. It was not read.")
        data = path.read_bytes()
    except OSError as error:
        raise ContentError(f"{name} could not be read: {error.strerror}.") from error
    if b"%PDF-" in data[:HEAD_BYTES]:
        text = _pdf_text(path)
    elif data.startswith(b"PK\x03\x04"):
        text = _docx_text(path)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ContentError(
            f"{name} has the old Word format, which this app does not read. Save it as DOCX or"
            " PDF, or paste its text."
        )
    else:
        text = _plain_text(data, name)
    if not text.strip():
        raise ContentError(f"{name} is empty. Nothing was taken.")
    if len(text) > MAX_CHARACTERS:
        raise ContentError(
            f"{name} is too long for a job description. Nothing was taken. Paste the part that"
            " describes the job."
        )
    return text


def _plain_text(data: bytes, name: str) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        is_pdf = name.casefold().endswith(".pdf")
        what = f"{name} is not a PDF." if is_pdf else f"{name} is no text, DOCX or PDF."
        raise ContentError(f"{what} Nothing was read. Paste the text instead.")
    return text


def _pdf_text(path: Path) -> str:
    import pypdf  # late: it takes a quarter of a second, and few people open a PDF
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports each fault it mends
    try:
        reader = pypdf.PdfReader(path)
        _refuse(reader, path.name)
        text = "\n".join(page.extract_text() for page in reader.pages)
    except ContentError:
        raise
    except DependencyError as error:
        raise ContentError(f"{path.name} is encrypted. {PASTE}") from error
    except PyPdfError as error:
        raise ContentError(f"{path.name} is damaged, or not a whole PDF. {PASTE}") from error
    except Exception as error:  # a broken PDF makes the library raise anything
        raise ContentError(f"{path.name} could not be read as a PDF. {PASTE}") from error
    if sum(letter.isalpha() for letter in text[:MAX_CHARACTERS]) < MIN_LETTERS:
        raise ContentError(
            f"{path.name} holds no text: it may be a scan, which is a picture of words. Type the"
            " main points, or paste the text from the web page."
        )
    return text


def _refuse(reader: "PdfReader", name: str) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise ContentError(f"{name} is protected by a password. {PASTE}")
    pages = len(reader.pages)
    if pages > MAX_PAGES:
        raise ContentError(
            f"{name} has {pages} pages, too many for a job description. Nothing was read. Paste"
            " the part that describes the job."
        )


def _docx_text(path: Path) -> str:
    import docx  # late, as above

    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise ContentError(f"{path.name} is damaged. {PASTE}") from error
    if "word/document.xml" not in names:
        is_pdf = path.suffix.casefold() == ".pdf"
        other = f"{path.name} is no Word document."
        what = f"{path.name} is a ZIP archive, not a PDF." if is_pdf else other
        raise ContentError(f"{what} Nothing was read. Unpack it, or paste the text.")
    if unpacked > MAX_UNPACKED_BYTES:
        raise ContentError(f"{path.name} is too large for a job description. It was not read.")
    try:
        return "\n".join(_lines(docx.Document(str(path))))
    except Exception as error:  # a broken file makes the library raise anything
        raise ContentError(f"{path.name} is damaged, or no Word document. {PASTE}") from error


def _lines(document: "Document") -> Iterator[str]:
    """Yield the paragraphs, those of tables in their place, with a dash before list items."""
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from (paragraph.text for paragraph in cell.paragraphs)
        else:
            style = (block.style.name or "") if block.style is not None else ""
            yield f"- {block.text}" if style.startswith("List") else block.text
