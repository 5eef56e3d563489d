# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks with which voice: fitting, distinct and the same every time."""

from itertools import combinations

import pytest

from mockinterview.domain.question import PanelMember, PanelRole, VoiceHint
from mockinterview.speech.voices import AvailableVoice, Voice, choose_voice, choose_voices

ESPEAK = tuple(
    AvailableVoice(voice_id, voice_id, (language,), "Male")
    for voice_id, language in (
        ("gmw/af", "af"), ("gmw/en", "en-gb"), ("gmw/en-us", "en-us"),
        ("gmw/en-gb-scotland", "en-gb-scotland"), ("gmw/en-gb-x-rp", "en-gb-x-rp"),
    )
)  # fmt: skip
MAC = (
    AvailableVoice("com.apple.voice.Alex", "Alex", ("en_US",), "VoiceGenderMale"),
    AvailableVoice("com.apple.voice.Daniel", "Daniel", ("en_GB",), "VoiceGenderMale"),
    AvailableVoice("com.apple.voice.Samantha", "Samantha", ("en_US",), "VoiceGenderFemale"),
    AvailableVoice("com.apple.voice.Bells", "Bells", ("en_US",), "VoiceGenderNeuter"),
    AvailableVoice("com.apple.voice.Thomas", "Thomas", ("fr_FR",), "VoiceGenderMale"),
)


def member(name: str, **hint: str) -> PanelMember:
    return PanelMember(name, name, PanelRole.PEER, "", voice=VoiceHint(**hint))


def test_the_hint_is_followed() -> None:
    her = choose_voice(member("ruth", gender="female", pitch="low", rate="slow"), ESPEAK)
    him = choose_voice(member("tom", gender="male", pitch="high", rate="brisk"), ESPEAK)
    assert her.id.partition("+")[2].startswith("f")
    assert him.id.partition("+")[2].startswith("m")
    assert her.rate_wpm < Voice().rate_wpm < him.rate_wpm
    assert her.pitch < Voice().pitch < him.pitch
    assert choose_voice(member("ann", gender="female"), MAC).id == "com.apple.voice.Samantha"
    assert choose_voice(member("ed", gender="male"), MAC).id.endswith(("Alex", "Daniel"))


def test_a_member_keeps_the_voice_whoever_else_sits_there() -> None:
    anna = member("anna", gender="female")
    assert choose_voice(anna, ESPEAK) == choose_voice(anna, tuple(reversed(ESPEAK)))
    # Written down: it must not change from one run of Python to the next.
    assert choose_voice(anna, ESPEAK).id == "gmw/en-us+f2"


@pytest.mark.parametrize("gender", ["female", "male", "any"])
def test_a_panel_of_eight_has_eight_voices(gender: str) -> None:
    panel = [member(f"member {n}", gender=gender) for n in range(8)]
    voices = choose_voices(panel, ESPEAK)
    assert len({voice.id for voice in voices.values()}) == 8
    assert voices["member 0"] == choose_voice(panel[0], ESPEAK)


def test_when_voices_run_out_they_are_shared_and_never_foreign_or_for_fun() -> None:
    voices = choose_voices([member(f"m{n}", gender="any") for n in range(6)], MAC)
    used = {voice.id.rpartition(".")[2] for voice in voices.values()}
    assert used == {"Alex", "Daniel", "Samantha"}


def test_without_an_english_voice_the_engine_uses_its_own() -> None:
    assert choose_voice(member("ann"), MAC[-1:]).id == ""
    assert choose_voice(member("ann"), ()).id == ""


@pytest.mark.parametrize("gender", ["female", "male", "any"])
def test_variants_of_one_throat_differ_in_pitch(gender: str) -> None:
    voices = choose_voices([member(f"m{n}", gender=gender) for n in range(5)], ESPEAK)
    for one, other in combinations(voices.values(), 2):
        low, high = sorted(map(hertz, (one, other)))
        assert high >= 1.09 * low
        assert 10 <= one.pitch <= 99


@pytest.mark.parametrize("available", [MAC, MAC[:1], ()], ids=["three", "one", "none"])
def test_members_who_share_a_voice_differ_in_rate(available: tuple[AvailableVoice, ...]) -> None:
    voices = choose_voices([member(f"m{n}") for n in range(5)], available)
    for one, other in combinations(voices.values(), 2):
        slow, fast = sorted((one.rate_wpm, other.rate_wpm))
        assert one.id != other.id or fast >= 1.18 * slow


def test_who_sounds_different_anyway_keeps_pitch_and_rate() -> None:
    her, him = member("her", gender="female"), member("him", gender="male")
    assert choose_voices([her, him], ESPEAK)["him"] == choose_voice(him, ESPEAK)


def hertz(voice: Voice) -> float:
    """Return how high a variant is by what was measured, to a few per cent."""
    base = 200 if voice.id.partition("+")[2].startswith("f") else 100
    measured = {"f2": 197, "f3": 211, "f5": 206, "m1": 94, "m3": 105, "m4": 94}
    return measured.get(voice.id.partition("+")[2], base) * 1.0098 ** (voice.pitch - 50)
