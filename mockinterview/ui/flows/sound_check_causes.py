# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a microphone is not heard, as far as its level tells, and what to do about it here."""

from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

#: A quiet room comes to about -60 dBFS on a microphone that is live; our guess with room.
ROOM_DBFS = -70.0
#: A voice that is too far away or turned down lies between the room and this. Our guess.
VOICE_DBFS = -40.0

#: Where each system lets a microphone be muted or kept from an app.
_ALLOW = {
    "darwin": "In System Settings, Privacy & Security, Microphone, allow this app, then start it"
    " again.",
    "win32": "In Settings, Privacy & security, Microphone, let desktop apps use it.",
}
_ALLOW_ELSEWHERE = "In the sound settings, under Input, see that it is not muted and is turned up."
_LEVEL = {
    "darwin": "In System Settings, Sound, Input, move the input level up.",
    "win32": "In Settings, System, Sound, Input, move the volume up.",
}
_LEVEL_ELSEWHERE = "In the sound settings, under Input, move the volume up."


def silence_notice(loudest_dbfs: float, system: str, *, all_zero: bool = False) -> NoticeText:
    """Return what to say while nobody is heard.

    Args:
        loudest_dbfs: The loudest level so far.
        system: As ``sys.platform`` names it.
        all_zero: Whether every sample is zero, as no live microphone gives.
    """
    if all_zero or loudest_dbfs <= ROOM_DBFS:
        line = "It is there but silent: muted, or this app is not allowed to use it."
        allow = _ALLOW.get(system, _ALLOW_ELSEWHERE)
        return _notice(
            "Nothing is coming from the microphone",
            f"{line} {allow} On a laptop, look for a mute key.",
        )
    if loudest_dbfs < VOICE_DBFS - 10:
        return _notice(
            "Only the room is heard",
            "You may be speaking into another microphone than this one: choose another below, or"
            " say a sentence now.",
        )
    return _notice(
        "Your voice is very quiet",
        f"Come closer. {_LEVEL.get(system, _LEVEL_ELSEWHERE)}",
    )


def _notice(title: str, line: str) -> NoticeText:
    return NoticeText("again", NoticeKind.CAUTION, title, line, "Try again")
