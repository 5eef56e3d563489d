# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, fillers and pauses in one order, cut where a STAR part ends."""

from dataclasses import replace

from mockinterview.domain.hearing import Word
from mockinterview.domain.measures import FillerSource, StarLabel
from mockinterview.ui.transcript_tokens import TokenKind, read_blocks, read_tokens, token_at
from tests.ui import samples


def test_blocks_are_runs_of_one_label_whatever_the_number_of_units() -> None:
    blocks = read_blocks(samples.take())
    assert [block.label for block in blocks] == list(StarLabel)
    assert blocks[0].tokens[0].text == "So"
    assert blocks[2].start_ms // 1000 == 34


def test_a_pause_that_ends_a_part_stands_after_its_last_word() -> None:
    task = read_blocks(samples.take())[1]
    assert task.tokens[-1].text == "me."
    assert task.closing_pause is not None
    assert task.closing_pause.text == "1.2 s"


def test_a_long_pause_inside_a_sentence_is_told_apart() -> None:
    pauses = [token for token in read_tokens(samples.take()) if token.kind is TokenKind.PAUSE]
    assert [(pause.text, pause.is_long) for pause in pauses] == [
        ("1.2 s", False),
        ("1.1 s", False),
        ("2.2 s", True),
    ]


def test_a_filler_of_two_words_is_one_token_and_one_from_the_sound_is_put_in() -> None:
    fillers = [token for token in read_tokens(samples.take()) if token.kind is TokenKind.FILLER]
    assert fillers[1].text == "you know,"
    assert [filler.source for filler in fillers].index(FillerSource.SOUND) == 3


def test_words_without_measures_are_one_block_without_a_letter() -> None:
    take = replace(samples.take(), measures=None)
    (block,) = read_blocks(take)
    assert block.label is None
    assert take.hearing is not None
    assert len(block.tokens) == len(take.hearing.words)


def test_without_a_word_there_is_no_block() -> None:
    assert read_blocks(samples.silent_take()) == ()
    assert read_blocks(samples.unread_take()) == ()


def test_a_word_that_the_recogniser_doubts_is_marked() -> None:
    take = samples.take()
    assert take.hearing is not None
    words = (Word("maybe", 0, 300, 0.2), Word("sure", 400, 700, 0.9), Word("unrated", 800, 900))
    unsure = replace(take, hearing=replace(take.hearing, words=words), measures=None)
    assert [token.is_doubtful for token in read_tokens(unsure)] == [True, False, False]


def test_the_token_that_sounds_is_found_by_time() -> None:
    tokens = read_tokens(samples.take())
    first = tokens[0]
    assert token_at(tokens, first.start_ms - 1) is None
    assert token_at(tokens, first.start_ms) == 0
    assert token_at(tokens, first.end_ms) is None
    assert token_at(tokens, first.end_ms + 30, linger_ms=60) in (0, 1)
    assert token_at((), 100) is None
