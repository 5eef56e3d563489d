# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a microphone is not heard, as far as its level tells, and what to do about it here."""

from PySide6.QtCore import QCoreApplication

from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

translate = QCoreApplication.translate

#: A quiet room comes to about -60 dBFS on a microphone that is live; our guess with room.
ROOM_DBFS = -70.0
#: A voice that is too far away or turned down lies between the room and this. Our guess.
VOICE_DBFS = -40.0


def silence_notice(loudest_dbfs: float, system: str, *, all_zero: bool = False) -> NoticeText:
    """Return what to say while nobody is heard.

    Args:
        loudest_dbfs: The loudest level so far.
        system: As ``sys.platform`` names it.
        all_zero: Whether every sample is zero, as no live microphone gives.
    """
    if all_zero or loudest_dbfs <= ROOM_DBFS:
        line = translate(
            "SoundCheckCauses",
            "It is there but silent: muted, or this app is not allowed to use it. {} On a laptop,"
            " look for a mute key.",
        )
        title = translate("SoundCheckCauses", "Nothing is coming from the microphone")
        return _notice(title, line.format(_where_allowed(system)))
    if loudest_dbfs < VOICE_DBFS - 10:
        return _notice(
            translate("SoundCheckCauses", "Only the room is heard"),
            translate(
                "SoundCheckCauses",
                "You may be speaking into another microphone than this one: choose another below,"
                " or say a sentence now.",
            ),
        )
    return _notice(
        translate("SoundCheckCauses", "Your voice is very quiet"),
        translate("SoundCheckCauses", "Come closer. {}").format(_where_turned_up(system)),
    )


def _notice(title: str, line: str) -> NoticeText:
    again = translate("SoundCheckCauses", "Try again")
    return NoticeText("again", NoticeKind.CAUTION, title, line, again)


def _where_allowed(system: str) -> str:
    """Return where a microphone is muted or kept from an app."""
    if system == "darwin":
        return translate(
            "SoundCheckCauses",
            "In System Settings, Privacy & Security, Microphone, allow this app, then start it"
            " again.",
        )
    if system == "win32":
        return translate(
            "SoundCheckCauses",
            "In Settings, Privacy & security, Microphone, let desktop apps use it.",
        )
    return translate(
        "SoundCheckCauses",
        "In the sound settings, under Input, see that it is not muted and is turned up.",
    )


def _where_turned_up(system: str) -> str:
    if system == "darwin":
        return translate(
            "SoundCheckCauses", "In System Settings, Sound, Input, move the input level up."
        )
    if system == "win32":
        return translate(
            "SoundCheckCauses", "In Settings, System, Sound, Input, move the volume up."
        )
    return translate("SoundCheckCauses", "In the sound settings, under Input, move the volume up.")
