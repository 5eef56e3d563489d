# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds the built-in networks."""

from mockinterview.speech.builtin import END, _without_loop, read_pieces


def test_the_vocabulary_is_read_with_lengths_of_one_and_two_bytes() -> None:
    long = b"x" * 200
    table = b"\x05<unk>" + bytes([128 + 200 % 128, 200 // 128]) + long + b"\x00\x02ab"
    assert read_pieces(table) == (b"<unk>", long, b"", b"ab")


def ids(*tokens: int) -> list[tuple[int, float, float]]:
    return [(token, 0.5, 0.0) for token in tokens]


def test_a_tail_that_only_repeats_itself_is_cut_down_to_its_first_time() -> None:
    assert _without_loop(ids(1, 7, 8, 9, *[4, 5, 6] * 5)) == ids(1, 7, 8, 9, 4, 5, 6)


def test_words_that_are_said_a_few_times_over_stay() -> None:
    said = ids(7, *[4, 5] * 4, END)
    assert _without_loop(said) == said
