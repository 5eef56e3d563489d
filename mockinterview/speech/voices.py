# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the computer's voices a panel member speaks with: distinct, and always the same."""

import hashlib
import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from mockinterview.domain.question import PanelMember, VoiceHint

#: Words per minute for the hints. Questions are spoken a little slower than espeak's 175 so that
#: they are understood at first hearing (our guess).
_RATE_WPM = {"slow": 145, "mid": 160, "brisk": 178}
#: Pitch for the hints on espeak's scale from 0 to 99, whose default is 50 (our guess).
_PITCH = {"low": 36, "mid": 50, "high": 62}
#: espeak-ng speaks any language with any variant of the throat. Measured: three questions rendered
#: with each of thirteen variants and four accents, and written down by the built-in recogniser.
#: These were misheard least (words wrong over three accents: women 11, 13, 11 %, the two left out
#: 17 and 18 %; men 3 to 12 %, the two left out 14 and 15 %).
_ESPEAK_FEMALE = ("f2", "f3", "f5")
_ESPEAK_MALE = ("m1", "m2", "m3", "m4", "m5", "m6")
#: The accents of English that espeak-ng speaks well, best first. Left out by the same measure:
#: Scotland, 27 % of words wrong where these have 8, 13 and 12 %.
_ESPEAK_ACCENTS = ("gmw/en-us", "gmw/en", "gmw/en-gb-x-rp")
#: The median pitch of each variant at espeak's default, in hertz. Measured: one sentence with two
#: accents, by Praat; the accents differ by less than 1 %.
_ESPEAK_HZ = {
    "f2": 197, "f3": 211, "f5": 206, "m1": 94, "m2": 101, "m3": 105, "m4": 94, "m5": 101, "m6": 101,
}  # fmt: skip
#: How the pitch in hertz grows with each step of espeak's scale; measured from 10 to 85.
_HZ_A_STEP = 0.0098
#: Two voices are told apart when their pitch or their rate differs by these factors. Our guess:
#: well above what sentences of different words differ in by themselves.
_PITCH_APART, _RATE_APART = 1.1, 1.18
#: What is tried in turn to tell a voice from those before it: steps of pitch, factors of the rate.
_STEPS = (0, 12, -12, 18, -18, 24, -24, 30, 36)
_FACTORS = (1.2, 0.83, 1.44, 0.69)
_SHIFTS = (*((steps, 1.0) for steps in _STEPS), *((0, factor) for factor in _FACTORS))
#: How the id of a voice of Piper begins; see ``speech.piper``.
PIPER_PREFIX = "piper:"
#: Voices of macOS made for fun; they are not to interview anybody.
_NOVELTY = (
    "albert", "bad news", "bahh", "bells", "boing", "bubbles", "cellos", "deranged", "good news",
    "hysterical", "jester", "organ", "pipe organ", "superstar", "trinoids", "whisper", "wobble",
    "zarvox",
)  # fmt: skip


@dataclass(frozen=True)
class AvailableVoice:
    """A voice that the computer has; ``id`` is what its engine calls it."""

    id: str
    name: str
    languages: tuple[str, ...] = ()
    gender: str = ""


@dataclass(frozen=True)
class Voice:
    """A voice and how it is used. ``pitch`` is espeak's, from 0 to 99; other engines ignore it."""

    id: str = ""
    rate_wpm: int = _RATE_WPM["mid"]
    pitch: int = _PITCH["mid"]


#: What the engine speaks with when nobody chose.
DEFAULT_VOICE = Voice()


def choose_voice(
    member: PanelMember, available: Sequence[AvailableVoice], taken: Collection[str] = ()
) -> Voice:
    """Return the voice of one panel member: by the hint, else by a fixed draw from the id.

    Args:
        member: Who speaks; the same id and hint always give the same voice.
        available: The computer's voices; where none speaks English the engine's own is used.
        taken: Ids of voices that others of the panel have; used again only if none is left.
    """
    return _choose(member.id, member.voice, available, taken)


def choose_voices(
    panel: Iterable[PanelMember], available: Sequence[AvailableVoice]
) -> dict[str, Voice]:
    """Return a voice for each member of a panel by id, each told from the others by ear.

    All are different voices while these last. Variants of espeak are one throat made higher or
    lower: those differ in pitch as well. Two that share a voice differ in rate, for not every
    engine has a pitch.
    """
    chosen: dict[str, Voice] = {}
    for member in panel:
        taken = {voice.id for voice in chosen.values()}
        voice = choose_voice(member, available, taken)
        shifted = (_shifted(voice, steps, factor) for steps, factor in _SHIFTS)
        told = (one for one in shifted if all(_told_apart(one, other) for other in chosen.values()))
        chosen[member.id] = next(told, voice)
    return chosen


def _shifted(voice: Voice, steps: int, factor: float) -> Voice:
    return replace(voice, pitch=voice.pitch + steps, rate_wpm=round(voice.rate_wpm * factor))


def _told_apart(one: Voice, other: Voice) -> bool:
    hertz = sorted(filter(None, (_espeak_hz(one), _espeak_hz(other))))
    if len(hertz) > 1:
        return hertz[1] >= _PITCH_APART * hertz[0]
    slow, fast = sorted((one.rate_wpm, other.rate_wpm))
    return one.id != other.id or fast >= _RATE_APART * slow


def _espeak_hz(voice: Voice) -> float | None:
    """Return how high a variant of espeak sounds; None for another engine."""
    base = _ESPEAK_HZ.get(voice.id.rpartition("+")[2])
    if base is None:
        return None
    return base * math.exp(_HZ_A_STEP * (voice.pitch - DEFAULT_VOICE.pitch))


def _choose(
    member_id: str, hint: VoiceHint, available: Sequence[AvailableVoice], taken: Collection[str]
) -> Voice:
    english = [voice for voice in available if _is_english(voice)]
    better = [voice.id for voice in english if voice.id.startswith(PIPER_PREFIX)]
    system = [voice for voice in english if voice.id not in better]
    fitting = _espeak_ids(system, hint.gender) or _native_ids(system, hint.gender)
    order = [
        voice_id
        for ids in (better, fitting)
        for voice_id in sorted(ids, key=lambda voice_id: _draw(member_id, voice_id))
    ]
    free = [voice_id for voice_id in order if voice_id not in taken]
    voice_id = next(iter(free or order), "")
    return Voice(
        voice_id,
        _RATE_WPM.get(hint.rate, _RATE_WPM["mid"]),
        _PITCH.get(hint.pitch, _PITCH["mid"]),
    )


def _espeak_ids(english: Sequence[AvailableVoice], gender: str) -> list[str]:
    has = {voice.id for voice in english}
    variants = {
        "female": _ESPEAK_FEMALE,
        "male": _ESPEAK_MALE,
    }.get(gender, _ESPEAK_FEMALE + _ESPEAK_MALE)
    accents = [accent for accent in _ESPEAK_ACCENTS if accent in has]
    return [f"{accent}+{variant}" for accent in accents for variant in variants]


def _native_ids(english: Sequence[AvailableVoice], gender: str) -> list[str]:
    # macOS says "VoiceGenderFemale", Windows "Female"; "male" is part of "female".
    real = [voice for voice in english if voice.name.lower() not in _NOVELTY]
    female = {voice.id for voice in real if "female" in voice.gender.lower()}
    male = {voice.id for voice in real if "male" in voice.gender.lower()} - female
    wanted = {"female": female, "male": male}.get(gender, set())
    return sorted(wanted or {voice.id for voice in real})


def _is_english(voice: AvailableVoice) -> bool:
    return any(language.lower().replace("_", "-").startswith("en") for language in voice.languages)


def _draw(member_id: str, voice_id: str) -> bytes:
    # Not hash(): that differs from run to run.
    return hashlib.sha256(f"{member_id}\0{voice_id}".encode()).digest()
