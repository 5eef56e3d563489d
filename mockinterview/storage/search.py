# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding sessions by the words in their transcripts, questions, notes and titles."""

import re
import unicodedata

#: How many words around a hit are shown. Fits the second line of a row of the Library page.
CONTEXT_WORDS = 14
_WORD = re.compile(r"\w+")

#: How many of the best hits are looked at; a word that is in more answers tells little.
MAX_HITS = 1000

#: The best hit of each session, best session first. Smaller ranks are better.
BEST_HITS = """
    SELECT take.key, session.summary, min(hit.rank)
    FROM (
        SELECT rowid, rank FROM take_text WHERE take_text MATCH ? ORDER BY rank LIMIT ?
    ) AS hit
    JOIN take ON take.key = hit.rowid
    JOIN session ON session.id = take.session_id
    GROUP BY session.id
    ORDER BY min(hit.rank), session.started_utc_ms DESC
"""
#: The words around those hits; asked apart, since working them out for every hit would take long.
CONTEXTS = """
    SELECT rowid, snippet(take_text, -1, '', '', '…', ?)
    FROM take_text
    WHERE take_text MATCH ? AND rowid IN (SELECT value FROM json_each(?))
"""
#: Sessions whose title has the text in it, newest first.
SEARCH_TITLES = """
    SELECT summary FROM session
    WHERE summary IS NOT NULL AND title LIKE ? ESCAPE '\\'
    ORDER BY started_utc_ms DESC
"""


def match_expression(text: str) -> str:
    """Return what to hand to the word index: every word must occur, the last may go on.

    Empty where there is no word in ``text``. Each word is quoted, so that nothing in it is taken
    for a sign of the query language.
    """
    found = _WORD.findall(unicodedata.normalize("NFC", text))
    return " ".join(f'"{word}"' for word in found) + "*" if found else ""


def like_pattern(text: str) -> str:
    """Return a pattern that finds ``text`` anywhere, with its own signs taken literally."""
    escaped = re.sub(r"([\\%_])", r"\\\1", " ".join(text.split()))
    return f"%{escaped}%"
