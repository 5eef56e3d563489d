# SPDX-License-Identifier: GPL-3.0-or-later
"""Files as they come from a bad disk or a bad mind: near enough to good ones to be read on."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

#: Few examples each, for there are many kinds of files; a longer run is a matter of one figure.
SHORT = settings(max_examples=25)
#: What tends to be believed: sizes, ends, ways out of a folder, what is code elsewhere.
_PIECES = (
    *(b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x7f\xff\xff\xff", b"\x80", b"\x00"),
    *(b"-1", b"1e999", b"99999999999999999999", b"null", b"[]", b"{}", b'"', b"}", b"NaN"),
    *(b"../../escaped", b"/etc/passwd", b"C:\\\\x", b"<script>alert(1)</script>", b"[" * 2000),
)

#: Where, relative to the length; what; and whether it takes the place of what is there.
Change = tuple[float, bytes, bool]
_CHANGES: st.SearchStrategy[list[Change]] = st.lists(
    st.tuples(
        st.floats(0, 1), st.one_of(st.sampled_from(_PIECES), st.binary(max_size=8)), st.booleans()
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def damage(draw: Any) -> tuple[list[Change], float]:
    """Draw what happens to a file: changes, and how much of it is left."""
    kept = draw(st.one_of(st.just(1.0), st.just(1.0), st.floats(0, 1)))
    return draw(_CHANGES), kept


def damaged(whole: bytes, harm: tuple[list[Change], float]) -> bytes:
    """Return a file after that."""
    changes, kept = harm
    for where, what, replaces in changes:
        at = int(where * len(whole))
        whole = whole[:at] + what + whole[at + (len(what) if replaces else 0) :]
    return whole[: int(kept * len(whole))]
