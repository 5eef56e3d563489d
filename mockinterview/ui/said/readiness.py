# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a session can run here."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Said", "No sound system"),
    QT_TRANSLATE_NOOP("Said", "The microphone “{}” is not connected"),
    QT_TRANSLATE_NOOP("Said", "Plug it in, or choose another one in Settings."),
    QT_TRANSLATE_NOOP("Said", "{} gives no sound"),
    QT_TRANSLATE_NOOP("Said", "No microphone found"),
    QT_TRANSLATE_NOOP("Said", "Plug one in or switch it on: it is noticed by itself."),
    QT_TRANSLATE_NOOP("Said", "On a laptop, look for a mute key."),
    QT_TRANSLATE_NOOP("Said", "Default microphone"),
    QT_TRANSLATE_NOOP("Said", "Default loudspeaker"),
    QT_TRANSLATE_NOOP("Said", "No loudspeaker found"),
    QT_TRANSLATE_NOOP(
        "Said", "Questions are shown, not read aloud, and answers cannot be heard again."
    ),
    QT_TRANSLATE_NOOP("Said", "Plug in headphones or a loudspeaker."),
    QT_TRANSLATE_NOOP("Said", "{} voices"),
    QT_TRANSLATE_NOOP("Said", "One voice"),
    QT_TRANSLATE_NOOP("Said", "No voice on this computer"),
    QT_TRANSLATE_NOOP("Said", "Questions are shown, not read aloud."),
    QT_TRANSLATE_NOOP("Said", "To hear them, install “espeak-ng”."),
    QT_TRANSLATE_NOOP("Said", "No recogniser"),
    QT_TRANSLATE_NOOP("Said", "The built-in recogniser is in use"),
    QT_TRANSLATE_NOOP("Said", "Whisper recogniser"),
    QT_TRANSLATE_NOOP("Said", "Built-in recogniser"),
    QT_TRANSLATE_NOOP("Said", "Your recordings are synchronised by {}"),
    QT_TRANSLATE_NOOP(
        "Said",
        "That can damage the library while it is open, and your recordings leave this computer.",
    ),
    QT_TRANSLATE_NOOP("Said", "To move it, choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Said", "The disk is nearly full"),
    QT_TRANSLATE_NOOP("Said", "{} MB are left, about {} minutes of sound."),
    QT_TRANSLATE_NOOP("Said", "Free some space."),
    QT_TRANSLATE_NOOP("Said", "The library cannot be used"),
)
