# SPDX-License-Identifier: GPL-3.0-or-later
"""What the review says of a take: the figures of the worked answer, and what is missing."""

from dataclasses import replace

import pytest

from mockinterview.analysis.bands import Bands, load_bands
from mockinterview.domain.measures import FeedbackKind
from mockinterview.domain.profile import Profile
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.paths import assets_folder
from mockinterview.ui.pages import review_presenter as presenter
from mockinterview.ui.transcript_tokens import read_blocks
from tests.ui import samples


@pytest.fixture(scope="module")
def bands() -> Bands:
    return load_bands(assets_folder() / "bands.toml")


def test_the_headline_is_the_first_strength_and_the_first_change() -> None:
    view = presenter.headline(samples.take())
    assert view.strength is not None
    assert view.change is not None
    assert view.strength.title == "Your result has figures"
    assert view.strength.link == "Hear it, 1:11"
    assert view.change.title == "Get to what you did sooner"
    assert view.change.link == "Hear it, 0:01\N{EN DASH}0:34"


def test_a_headline_without_evidence_has_nothing_to_hear() -> None:
    take = samples.take()
    assert take.measures is not None
    bare = tuple(replace(item, evidence=()) for item in take.measures.feedback)
    view = presenter.headline(replace(take, measures=replace(take.measures, feedback=bare)))
    assert view.change is not None
    assert (view.change.link, view.change.span_ms) == ("", None)


def test_a_missing_half_stays_missing() -> None:
    take = samples.take()
    assert take.measures is not None
    kept = tuple(item for item in take.measures.feedback if item.kind is FeedbackKind.STRENGTH)
    view = presenter.headline(replace(take, measures=replace(take.measures, feedback=kept)))
    assert view.change is None
    assert view.strength is not None


def test_star_comes_first_and_then_what_lies_outside_its_band(bands: Bands) -> None:
    view = presenter.measures(samples.take(), bands)
    assert view.star is not None
    assert view.star.value == "S+T 42%"
    assert view.star.is_outside
    assert view.star.link == "0:01\N{EN DASH}0:34"
    assert [round(part.band.value or 0) for part in view.parts] == [32, 10, 38, 18]
    assert [part.band.is_inside for part in view.parts] == [False, True, False, True]
    outside = [row.is_outside for row in view.rows]
    assert outside == sorted(outside, reverse=True)
    assert view.rows[0].id == "pauses"


def test_every_row_says_value_band_and_proof(bands: Bands) -> None:
    rows = {row.id: row for row in presenter.measures(samples.take(), bands).rows}
    assert rows["pace"].value == "144"
    assert rows["pace"].note.startswith("120\N{EN DASH}170, ")
    assert rows["fillers"].value == "6"
    assert rows["fillers"].before == "at least"
    assert rows["fillers"].note == "4.4 a minute, up to 5"
    assert rows["pauses"].note == "up to 2 s; yours 2.2 s"
    assert rows["pauses"].link == "hear 1:06"
    assert rows["length"].value == "1:22"
    assert rows["length"].note == "1:15\N{EN DASH}2:15 for this question"
    assert rows["start"].value == "1.4 s"
    assert rows["voice"].value == "2.9"
    assert rows["question"].value == "0.71"
    for row in rows.values():
        assert row.evidence.lead
        assert row.name in row.sentence
        assert row.note in row.sentence


def test_each_filler_is_a_moment_with_the_words_around_it(bands: Bands) -> None:
    rows = {row.id: row for row in presenter.measures(samples.take(), bands).rows}
    evidence = rows["fillers"].evidence
    assert evidence.lead == "At least 6 in 1:22, 4.4 a minute."
    assert [moment.text for moment in evidence.moments] == [
        "um",
        "you know",
        "uh",
        "um",
        "um",
        "uh",
    ]
    first, heard = evidence.moments[0], evidence.moments[3]
    assert (first.before, first.after) == ("dispatch for", "forty-one supermarkets.")
    assert (first.source, heard.source) == ("words", "sound, likely")
    assert evidence.band == "Band: up to 5 a minute"
    assert evidence.strength == "peer-reviewed"


def test_without_a_job_description_the_row_says_how_to_get_one(bands: Bands) -> None:
    rows = {row.id: row for row in presenter.measures(samples.take(), bands).rows}
    assert rows["job"].value == "\N{EN DASH}"
    assert rows["job"].note == "Add a job description to compare."


def test_what_was_not_measured_has_a_dash_and_a_reason(bands: Bands) -> None:
    take = samples.take()
    assert take.measures is not None
    assert take.hearing is not None
    few = replace(take.hearing, words=take.hearing.words[:12])
    star = replace(take.measures.star, share=None, i_share=None, quantified_result=None)
    unknown = replace(take.measures, pacing=None, voice=None, star=star)
    view = presenter.measures(replace(take, hearing=few, measures=unknown), bands)
    rows = {row.id: row for row in view.rows}
    assert view.star is not None
    assert view.star.note == "needs at least 20 words"
    assert not view.parts
    for name in ("pace", "pauses", "start", "figures", "articulation", "i-we", "voice"):
        assert rows[name].value == "\N{EN DASH}"
        assert rows[name].note == "needs at least 20 words"
        assert not rows[name].is_outside


def test_without_speech_there_are_no_rows_and_a_reason(bands: Bands) -> None:
    view = presenter.measures(samples.silent_take(), bands)
    assert view.rows == ()
    assert view.sentence == "Measures need at least one sentence."
    assert presenter.measures(samples.unread_take(), bands).rows == ()


def test_the_time_line_exists_as_text(bands: Bands) -> None:
    take = samples.take()
    content = presenter.timeline(take, bands, read_blocks(take))
    assert content.sentence.startswith("Situation 0:01 to 0:26, 32 percent; Task 0:26 to 0:34,")
    assert "pauses: 1.2 seconds at 0:33, 1.1 seconds at 0:51, 2.2 seconds at 1:06" in (
        content.sentence
    )
    assert content.sentence.endswith("um at 1:08, uh at 1:19")
    assert content.band == (120, 170)
    assert [bar.label.value for bar in content.bars] == ["S", "T", "A", "R", "O"]
    for bar, after in zip(content.bars, content.bars[1:], strict=False):
        assert bar.end_ms == after.start_ms


def test_a_time_line_without_words_still_tells_the_length(bands: Bands) -> None:
    take = samples.silent_take()
    assert presenter.timeline(take, bands, ()).sentence == "Sound, 0:34 long"


def test_the_measures_can_be_copied_as_lines(bands: Bands) -> None:
    take = samples.take()
    lines = presenter.as_text(take, presenter.measures(take, bands)).splitlines()
    assert lines[0] == take.question.text
    named = [line for line in lines[1:] if not line.startswith("  ")]
    assert len(named) == 12 + 8, "STAR, the rows, how it was worded"
    fillers = lines.index(next(line for line in named if line.startswith("Fillers")))
    assert "there may be more" in lines[fillers + 1]
    assert lines[fillers + 2].startswith("  Band: up to 5 a minute; ")


def test_a_row_tells_the_answers_before_and_only_where_there_were_some(bands: Bands) -> None:
    take = samples.take()
    rates = (118.0, 131.4, 152.0, 126.0)
    assert take.measures is not None
    assert take.measures.pacing is not None
    before = [
        replace(
            take,
            measures=replace(
                take.measures, pacing=replace(take.measures.pacing, speech_rate_wpm=rate)
            ),
        )
        for rate in rates
    ]
    before.append(samples.failed_take())
    rows = {row.id: row for row in presenter.measures(take, bands, None, before).rows}
    pace = rows["pace"]
    assert [round(value) for value in pace.history] == [118, 131, 152, 126, 144]
    assert pace.before_words == "before: 131, 152, 126"
    assert pace.sentence.endswith("; before: 131, 152, 126")
    assert "oldest first: 118, 131, 152, 126." in pace.evidence.before
    assert rows["length"].before_words == "before: 82 s, 82 s, 82 s"
    assert rows["figures"].history == ()
    assert rows["job"].history == (), "nothing to compare with where nothing is measured"
    alone = {row.id: row for row in presenter.measures(take, bands).rows}
    assert all(row.history == () for row in alone.values())


def test_a_retake_says_how_much_of_it_is_word_for_word(bands: Bands) -> None:
    retake = samples.take(2, source=samples.SECOND_TAKE)
    rows = {row.id: row for row in presenter.measures(retake, bands, samples.take(1)).rows}
    row = rows["rehearsal"]
    assert 0 < int(row.value.removesuffix("%")) < 50
    assert not row.is_outside
    assert any(
        "nothing left without a second signature" in moment.after for moment in row.evidence.moments
    )
    assert row.evidence.strength == "our own guess"


def test_the_same_words_again_are_outside_the_band_and_a_first_take_has_no_row(
    bands: Bands,
) -> None:
    rows = {row.id: row for row in presenter.measures(samples.take(2), bands, samples.take(1)).rows}
    assert rows["rehearsal"].value == "100%"
    assert rows["rehearsal"].is_outside
    first = presenter.measures(samples.take(1), bands)
    assert "rehearsal" not in [row.id for row in first.rows]


def test_an_answer_that_star_does_not_fit_says_what_counts_instead(bands: Bands) -> None:
    would = Question("q", "What would you do if it broke?", QuestionKind.SITUATIONAL)
    view = presenter.measures(samples.take(question=would), bands)
    assert view.star is not None
    assert view.star.value == "not judged"
    assert view.star.note == "what you would do, said early, and why"
    assert not view.star.is_outside
    assert view.parts == ()


def test_without_a_band_the_pauses_are_counted_and_nothing_is_outside(bands: Bands) -> None:
    gentle = bands.for_profile(Profile.STUTTER_FRIENDLY)
    rows = {row.id: row for row in presenter.measures(samples.take(), gentle).rows}
    assert rows["pauses"].unit == "in all"
    assert int(rows["pauses"].value) > 1
    for row_id in ("pace", "fillers", "pauses", "start", "articulation"):
        assert rows[row_id].band is None
        assert not rows[row_id].is_outside
