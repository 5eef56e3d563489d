# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told, in which order, and when the app keeps quiet."""

from dataclasses import replace

import pytest

from mockinterview.analysis.bands import load_bands
from mockinterview.analysis.measure import Measurer
from mockinterview.analysis.phrases import quote, sentence
from mockinterview.domain.hearing import Hearing, Span, VoiceTrack
from mockinterview.domain.measures import Feedback, FeedbackKind, Measures
from mockinterview.domain.question import Question, QuestionKind
from mockinterview.domain.session import Mode
from mockinterview.paths import assets_folder
from tests.fakes.star import FakeStarAnalyser
from tests.unit.analysis.hearings import spoken

BANDS = load_bands(assets_folder() / "bands.toml")
STORY = Question("q", "Tell me about a time a plan failed.", QuestionKind.BEHAVIORAL)
WOULD = Question("q", "What would you do if a client shouted?", QuestionKind.SITUATIONAL)
LIKE = Question("q", "What keeps you going at work?", QuestionKind.CULTURE)
ASK = Question("q", "What would you like to ask us?", QuestionKind.ASK)

SITUATION = "We ran the night dispatch for forty shops and the label server broke at one."
TASK = "I was the shift lead so the slots were on me."
ACTION = "First I rang the two biggest shops and I split the crew into two lines. "
RESULT = "All but two trucks made the slot and those were fifteen minutes late."


def measured(
    text: str,
    labels: str = "",
    question: Question | None = STORY,
    mode: Mode = Mode.STUDY,
    *,
    quantified: bool | None = True,
    is_story: bool | None = True,
    hearing: Hearing | None = None,
) -> Measures:
    star = FakeStarAnalyser(labels, is_story=is_story, quantified=quantified)
    return Measurer(star, BANDS).measure(hearing or spoken(text), question, mode=mode)


def changes(measures: Measures) -> list[str]:
    return [item.id for item in measures.feedback if item.kind is FeedbackKind.CHANGE]


def strengths(measures: Measures) -> list[str]:
    return [item.id for item in measures.feedback if item.kind is FeedbackKind.STRENGTH]


def told(measures: Measures, name: str) -> Feedback:
    return next(item for item in measures.feedback if item.id == name)


def test_a_good_story_of_the_right_length_is_left_in_peace() -> None:
    text = " ".join([SITUATION, TASK, ACTION * 9, RESULT, RESULT, RESULT])
    hearing = spoken(text.replace(". ", ". <700> "))
    measures = measured("", "STAAAAAAAAARRR", hearing=hearing)
    assert changes(measures) == []
    assert measures.feedback[0].id == "result-figures"
    assert {"action-most", "story-told", "pauses-not-fillers", "pace-easy", "length-kept"} <= set(
        strengths(measures)
    )


def test_one_strength_comes_first_then_the_change_then_the_rest() -> None:
    measures = measured(" ".join([SITUATION, SITUATION, TASK, ACTION, RESULT]), "SSTAR")
    kinds = [item.kind for item in measures.feedback]
    assert kinds[:2] == [FeedbackKind.STRENGTH, FeedbackKind.CHANGE]
    assert changes(measures)[0] == "opening-long"


def test_asked_for_a_story_and_given_none_is_said_first() -> None:
    text = (
        "um " * 12
        + "I always try to plan well and I think that people should talk early and often."
    )
    measures = measured(text + " It helps a lot.", is_story=False)
    assert changes(measures)[0] == "story-missing"
    assert told(measures, "story-missing").title == "Tell one time it happened"
    assert "um" not in told(measures, "story-missing").detail.split("\u201c")[1][:3]
    assert "opening-long" not in changes(measures)


def test_a_long_opening_names_the_words_to_begin_with_and_by_when() -> None:
    measures = measured(" ".join([SITUATION, SITUATION, TASK, ACTION, RESULT]), "SSTAR")
    item = told(measures, "opening-long")
    assert "begin \u201cFirst I rang the…\u201d by 0:0" in item.detail
    assert item.band is not None
    assert item.band.high == 40
    assert item.evidence[0].start_ms == 1000
    assert "the band ends at 40%" in item.detail


def test_no_result_outweighs_a_long_opening_and_points_to_the_end() -> None:
    measures = measured(" ".join([SITUATION, TASK, ACTION, ACTION]), "STAA", quantified=False)
    assert changes(measures)[0] == "result-missing"
    item = told(measures, "result-missing")
    assert "the crew into two lines" in item.detail
    assert (
        item.evidence[-1].end_ms
        == spoken(" ".join([SITUATION, TASK, ACTION, ACTION])).words[-1].end_ms
    )


def test_a_faint_result_is_asked_for_again_and_not_praised() -> None:
    text = " ".join([SITUATION, TASK, ACTION, ACTION, "I rang the firm and read them the codes."])
    star = FakeStarAnalyser("STAAR", is_story=True, quantified=False, confidence=0.67)
    measures = Measurer(star, BANDS).measure(spoken(text), STORY)
    assert changes(measures)[0] == "result-missing"
    assert "It is not clear what came of it." in told(measures, "result-missing").detail
    assert "result-told" not in strengths(measures)
    assert "result-no-figure" not in changes(measures)


def test_a_result_without_a_figure() -> None:
    text = " ".join([TASK, ACTION, ACTION, "In the end everybody was really happy with it all."])
    measures = measured(text, "TAAR", quantified=False)
    assert "result-no-figure" in changes(measures)
    assert "everybody was really happy" in told(measures, "result-no-figure").detail
    assert "result-no-figure" not in changes(measured(text, "TAAR", quantified=None))


def test_too_little_action_without_any_is_graver() -> None:
    none = measured(" ".join([SITUATION, TASK, RESULT]), "STR")
    assert changes(none)[0] == "opening-long" or changes(none)[0] == "action-thin"
    assert "action-thin" in changes(none)
    assert "No step of yours" in told(none, "action-thin").detail


def test_situational_and_culture_answers_are_not_judged_by_star() -> None:
    text = "I would listen first because people calm down when they are heard. " * 3
    for question in (WOULD, LIKE):
        measures = measured(text, "SSS", question, is_story=False)
        assert not {"story-missing", "opening-long", "result-missing"} & set(changes(measures))


def test_a_situational_answer_wants_a_position_and_reasons() -> None:
    vague = "It depends on many things and people are quite different in how they take it. " * 2
    assert changes(measured(vague, "OO", WOULD, is_story=False))[:2] == [
        "position-late",
        "reason-missing",
    ]
    good = "I would take her aside first, because a quarrel with an audience only grows. " * 2
    measures = measured(good, "OO", WOULD, is_story=False)
    assert not {"position-late", "reason-missing"} & set(changes(measures))
    assert measures.feedback[0].id == "position-early"


def test_a_culture_answer_wants_an_example() -> None:
    text = "For me it is the people, because I like to laugh with them while we work hard. " * 2
    assert "example-missing" in changes(measured(text, "OO", LIKE, is_story=False))
    assert "example-missing" not in changes(
        measured(f"{text} Last year we had a party.", "OOO", LIKE, is_story=False)
    )


def test_a_question_to_the_employer_is_short_and_open() -> None:
    good = measured("What would a good first year look like here?", "O", ASK, is_story=False)
    assert changes(good) == []
    assert good.feedback[0].id == "ask-open"
    closed = measured("Is the team happy here?", "O", ASK, is_story=False)
    assert changes(closed) == ["ask-closed"]
    early = measured("How much holiday would I get here?", "O", ASK, is_story=False)
    assert changes(early) == ["ask-not-yet"]
    assert "ask-informed" not in [item.id for item in good.feedback]
    text = "I read that the hub opens in March. How will that change the nights?"
    informed = measured(text, "OO", ASK, is_story=False)
    assert [item.id for item in informed.feedback][:2] == ["ask-open", "ask-informed"]
    statement = measured("I have nothing to add today.", "O", ASK, is_story=False)
    assert changes(statement)[0] == "ask-missing"
    assert "length-over" in changes(
        measured("What is a good first year here? " * 12, "O", ASK, is_story=False)
    )


def test_many_fillers_name_the_common_one_and_show_the_burst() -> None:
    text = "um we had um a plan um and it broke then I wrote it all down again for them " * 4
    measures = measured(text, "S")
    item = told(measures, "fillers-many")
    assert item.title == "Pause instead of \u201cum\u201d here"
    assert item.detail.startswith("At least 12 fillers")
    assert item.evidence
    few = measured(" ".join([SITUATION, "um", TASK, ACTION, RESULT]), "STAR")
    assert "fillers-many" not in changes(few)


@pytest.mark.parametrize(("word_ms", "name"), [(150, "pace-fast"), (700, "pace-slow"), (300, None)])
def test_a_pace_far_outside_the_band_is_told(word_ms: int, name: str | None) -> None:
    hearing = spoken(" ".join([SITUATION, TASK, ACTION * 5, RESULT]), word_ms=word_ms)
    found = [item for item in changes(measured("", "STAAAAAR", hearing=hearing)) if "pace" in item]
    assert found == ([name] if name else [])


def test_silence_is_never_wrong_in_study_mode() -> None:
    text = " ".join([SITUATION, "We sent it to the <5000> client.", TASK, ACTION, RESULT])
    hearing = spoken(text, start_ms=8000)
    silent = {"pause-inside", "start-late"}
    assert not silent & set(changes(measured("", "SSTAR", hearing=hearing)))
    real = measured("", "SSTAR", mode=Mode.REAL, hearing=hearing)
    assert silent <= set(changes(real))
    assert "Next time" in told(real, "start-late").detail


def test_too_long_and_too_short_are_told_against_the_band_of_the_kind() -> None:
    long = spoken(" ".join([SITUATION, TASK, ACTION * 40, RESULT, "And that is that."]))
    item = told(measured("", "STA" + "A" * 39 + "RO", hearing=long), "length-over")
    assert "the band is 1:15 to 2:15" in item.detail
    assert "stop before \u201cAnd that is that.\u201d" in item.detail
    short = measured(" ".join([SITUATION, TASK, ACTION, RESULT]), "STAR")
    assert "length-under" in changes(short)


def test_under_twenty_words_only_that_is_said() -> None:
    measures = measured("We fixed it and left.", "A")
    assert [item.id for item in measures.feedback] == ["too-short"]
    assert "5 words" in measures.feedback[0].detail
    assert "at least 20" in measures.feedback[0].detail


def test_a_recording_without_speech_says_what_was_heard() -> None:
    quiet = Hearing("test", 34_000, (), (), voice=VoiceTrack(10, (0.0,) * 9, (-58.0,) * 9))
    item = measured("", hearing=quiet).feedback[0]
    assert item.title == "No speech heard in this recording"
    assert item.detail.startswith("It is 0:34 long and very quiet, \u221258 dB at its loudest.")
    noise = Hearing("test", 5000, (), (), voice=VoiceTrack(10, (0.0,) * 9, (-12.0,) * 9))
    assert "holds sound, but no speech" in measured("", hearing=noise).feedback[0].detail
    mumble = Hearing("test", 5000, (), (Span(1000, 2000),))
    assert measured("", hearing=mumble).feedback[0].title == "No words could be made out"


def test_without_a_question_a_story_is_still_looked_at_but_none_is_missed() -> None:
    told_story = measured(" ".join([SITUATION, TASK, ACTION, ACTION]), "STAA", None)
    assert "result-missing" in changes(told_story)
    assert "story-missing" not in changes(measured(SITUATION * 2, "OO", None, is_story=False))


def test_the_same_answer_gets_the_same_feedback() -> None:
    text = " ".join([SITUATION, TASK, ACTION, RESULT])
    assert measured(text, "STAR") == measured(text, "STAR")


def test_every_sentence_is_plain_and_complete() -> None:
    texts = [SITUATION, " ".join([SITUATION, TASK, ACTION]), "I think it is fine. " * 30]
    for text in texts:
        for question in (STORY, WOULD, LIKE, ASK, None):
            for mode in Mode:
                for item in measured(text, "STA", question, mode, quantified=False).feedback:
                    assert "!" not in item.title + item.detail
                    assert item.detail[-1] in ".\u201d?"
                    assert "  " not in item.detail
                    assert item.title[0].isupper()


def test_words_that_could_not_be_labelled_are_said_to_be_so() -> None:
    german = "Ich habe das Projekt geleitet und am Ende waren alle sehr froh damit gewesen " * 2
    measures = measured(german, "", is_story=None)
    assert measures.feedback[0].id == "not-judged"
    assert not {"story-missing", "result-missing"} & set(changes(measures))


def test_a_story_answers_a_culture_question_without_a_position() -> None:
    text = "There was a boy in our class in March. They moved him away. He came back to us in June."
    assert "position-late" not in changes(measured(text, "SAR", LIKE))


def test_a_length_that_rounds_to_the_edge_is_inside() -> None:
    hearing = replace(spoken(" ".join([SITUATION, TASK, ACTION, RESULT])), duration_ms=74_600)
    assert "length-kept" in strengths(measured("", "STAR", hearing=hearing))
    assert "length-under" not in changes(measured("", "STAR", hearing=hearing))


@pytest.mark.parametrize(
    ("quoted", "ended"),
    [
        (quote("we left"), "\u201cwe left.\u201d"),
        (quote("we left."), "\u201cwe left.\u201d"),
        (quote("um we left and"), "\u201cwe left.\u201d"),
        (quote("one two three", 2), "\u201cone two…\u201d"),
        (quote("one two three", 2, from_end=True), "\u201c…two three.\u201d"),
    ],
)
def test_a_quotation_ends_its_sentence(quoted: str, ended: str) -> None:
    assert sentence(quoted) == ended
