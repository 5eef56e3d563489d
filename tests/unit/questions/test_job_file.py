# SPDX-License-Identifier: GPL-3.0-or-later
"""Job descriptions as TXT, DOCX and PDF; each file that is of no use gets a sentence."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pypdf
import pytest

from mockinterview.errors import ContentError
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.job_file import MAX_CHARACTERS, read_job
from mockinterview.questions.plan import plan_session
from tests.pdf import pdf_with

TITLE = "Operations lead"
REQUIREMENTS = (
    "Lead a night shift of twenty to thirty people",
    "Plan departures to fixed delivery slots",
    "Hold a budget of 1.2 million pounds",
    "Coaching of team leaders",
    "Bring a new warehouse system in",
    "Work with outside carriers, and keep the contracts with them up to date from one year to the"
    " next",
)
OFFER = "A pension from the first day"


def write_txt(path: Path) -> None:
    items = "".join(f"- {line}\n" for line in REQUIREMENTS)
    path.write_text(f"{TITLE}\n\nWhat you will do:\n{items}\nWe offer:\n- {OFFER}\n", "utf-8")


def write_docx(path: Path) -> None:
    document = docx.Document()
    document.add_heading(TITLE)
    document.add_paragraph("What you will do")
    for line in REQUIREMENTS[:3]:
        document.add_paragraph(line, style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].paragraphs[0].text = "Essential skills:"
    for line in REQUIREMENTS[3:]:
        table.rows[0].cells[1].add_paragraph(f"\u2022 {line}")
    document.add_paragraph("We offer")
    document.add_paragraph(OFFER, style="List Bullet")
    document.save(str(path))


def write_pdf(path: Path) -> None:
    lines = [TITLE, "", "What you will do"]
    for requirement in REQUIREMENTS:
        words = f"- {requirement}".split()
        lines += [" ".join(words[:9]), *([" ".join(words[9:])] if words[9:] else [])]
    path.write_bytes(pdf_with([[*lines, "", "We offer", f"- {OFFER}"]]))


@pytest.mark.parametrize(
    ("name", "write"), [("job.txt", write_txt), ("job.docx", write_docx), ("job.pdf", write_pdf)]
)
def test_a_plan_covers_what_a_file_asks_for(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    bank = QuestionBank.load((assets_folder() / "questions",))
    for seed in range(3):
        plan = plan_session(bank, count=6, seed=seed, job=read_job(tmp_path / name))
        assert plan.title == TITLE
        covered = [line for planned in plan.questions for line in planned.covers]
        assert sorted(covered) == sorted(REQUIREMENTS)
        for planned in plan.questions:
            for line in planned.covers:
                assert line in planned.reason


def with_pages(count: int) -> bytes:
    return pdf_with([[f"Page {number} of a handbook for staff"] for number in range(count)])


def protected() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    return written(writer)


def written(writer: pypdf.PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("holiday.txt", "sun")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (with_pages(200), "has 200 pages, too many"),
        (protected(), "is protected by a password"),
        (pdf_with([[], []]), "may be a scan"),
        (zipped(), "is a ZIP archive, not a PDF"),
        (zipped()[:40], "is damaged"),
        (b"%PDF-1.7\nnothing else", "not a whole PDF"),
        (pdf_with([["Some text that is there"]])[:300], "PDF"),
        (b"\x00\x01\x02binary", "is not a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word format"),
        (b"  \n", "is empty"),
        (b"word " * MAX_CHARACTERS, "too long"),
    ],
    ids=["long", "locked", "scan", "zip", "cut-zip", "no-pdf", "cut-pdf", "binary", "doc", "empty",
         "huge"],
)  # fmt: skip
def test_what_is_of_no_use_gets_a_sentence(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "job.pdf"
    path.write_bytes(data)
    with pytest.raises(ContentError) as told:
        read_job(path)
    sentence = str(told.value)
    assert said in sentence
    assert sentence.startswith("job.pdf ")
    assert sentence.endswith(".")


def test_a_missing_file_and_a_folder_get_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(ContentError, match="could not be read"):
            read_job(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_comes_in_the_encodings_that_people_have(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "job.txt"
    path.write_bytes("Café manager, £30,000 a year".encode(encoding))
    assert read_job(path) == "Café manager, £30,000 a year"
