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


@pytest.mark.parametrize("available", [ESPEAK, MAC, ()], ids=["espeak", "mac", "none"])
@pytest.mark.parametrize("gender", ["female", "male", "any"])
def test_members_alike_differ_in_pitch_or_rate(
    available: tuple[AvailableVoice, ...], gender: str
) -> None:
    voices = choose_voices([member(f"m{n}", gender=gender) for n in range(5)], available)
    for one, other in combinations(voices.values(), 2):
        slow, fast = sorted((one.rate_wpm, other.rate_wpm))
        apart = abs(one.pitch - other.pitch) >= 12 and one.id != other.id
        assert apart or fast >= 1.1 * slow
        assert 110 <= slow <= fast <= 230
        assert 10 <= one.pitch <= 90


def test_who_sounds_different_anyway_keeps_pitch_and_rate() -> None:
    her, him = member("her", gender="female"), member("him", gender="male")
    assert choose_voices([her, him], ESPEAK)["him"] == choose_voice(him, ESPEAK)
