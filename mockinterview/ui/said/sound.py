# SPDX-License-Identifier: GPL-3.0-or-later
"""Microphones, loudspeakers and voices."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Said", "The {} “{}” is not connected."),
    QT_TRANSLATE_NOOP("Said", "Nothing was lost."),
    QT_TRANSLATE_NOOP("Said", "Everything else works."),
    QT_TRANSLATE_NOOP("Said", "The microphone could not be used: {}"),
    QT_TRANSLATE_NOOP("Said", "The sound could not be played: {}"),
    QT_TRANSLATE_NOOP(
        "Said", "Look whether another program uses it, or choose another one in Settings."
    ),
    QT_TRANSLATE_NOOP(
        "Said",
        "Look whether another program uses the loudspeaker, or choose another one in Settings.",
    ),
    QT_TRANSLATE_NOOP("Said", "“{}” opened but gave no sound."),
    QT_TRANSLATE_NOOP("Said", "Recording and playing need PortAudio, which is not installed here."),
    QT_TRANSLATE_NOOP(
        "Said",
        "Install the package libportaudio2 (Debian, Ubuntu) or portaudio (Fedora, Arch), then "
        "start again.",
    ),
    QT_TRANSLATE_NOOP("Said", "The sound system of this computer does not answer."),
    QT_TRANSLATE_NOOP("Said", "Start the app again; if that does not help, restart the computer."),
    QT_TRANSLATE_NOOP("Said", "“{}” is no longer connected."),
    QT_TRANSLATE_NOOP("Said", "The sound device could not be started ({})."),
    QT_TRANSLATE_NOOP("Said", "“{}” could not be opened ({})."),
    QT_TRANSLATE_NOOP("Said", "The microphone gives only silence."),
    QT_TRANSLATE_NOOP("Said", "What you said before is saved."),
    QT_TRANSLATE_NOOP("Said", "What you said until now is saved."),
    QT_TRANSLATE_NOOP(
        "Said", "Look whether it is plugged in and not muted, and whether the app may use it{}."
    ),
    QT_TRANSLATE_NOOP("Said", "Wait a moment: another microphone is being looked for."),
    QT_TRANSLATE_NOOP("Said", "The disk does not answer."),
    QT_TRANSLATE_NOOP("Said", "What was recorded so far is on it."),
    QT_TRANSLATE_NOOP("Said", "A recording is already running."),
    QT_TRANSLATE_NOOP("Said", "Finish it first."),
    QT_TRANSLATE_NOOP("Said", "The disk is almost full ({} MB free), so recording did not start."),
    QT_TRANSLATE_NOOP("Said", "Free {} MB and try again."),
    QT_TRANSLATE_NOOP("Said", "The file {} cannot be read ({})."),
    QT_TRANSLATE_NOOP("Said", "The file {} has no sound in it."),
    QT_TRANSLATE_NOOP("Said", "The file {} is an hour long or longer, too long for one answer."),
    QT_TRANSLATE_NOOP("Said", "Cut it into answers and try again."),
    QT_TRANSLATE_NOOP("Said", "{} is a folder, not a sound file."),
    QT_TRANSLATE_NOOP("Said", "The file {} is not a sound file that this app can read."),
    QT_TRANSLATE_NOOP("Said", "Use WAV, FLAC, MP3, OGG or M4A."),
    QT_TRANSLATE_NOOP("Said", "The file {} is empty."),
    QT_TRANSLATE_NOOP("Said", "The first {}:{} are saved."),
    QT_TRANSLATE_NOOP("Said", "The computer slept in the middle of the answer."),
    QT_TRANSLATE_NOOP("Said", "What you said before is saved, and recording goes on."),
    QT_TRANSLATE_NOOP("Said", "The microphone stopped giving sound."),
    QT_TRANSLATE_NOOP("Said", "The microphone was disconnected."),
    QT_TRANSLATE_NOOP("Said", "Recording goes on with “{}”; what you said until then is saved."),
    QT_TRANSLATE_NOOP("Said", "Say again what may be missing."),
    QT_TRANSLATE_NOOP("Said", "The computer was too busy, and a moment of sound was lost."),
    QT_TRANSLATE_NOOP("Said", "The time line shows where."),
    QT_TRANSLATE_NOOP("Said", "Close other programs if it happens again."),
    QT_TRANSLATE_NOOP("Said", "The recording could not be started ({})."),
    QT_TRANSLATE_NOOP("Said", "No voice could read the question aloud."),
    QT_TRANSLATE_NOOP("Said", "To hear them, install the package espeak-ng and start again."),
    QT_TRANSLATE_NOOP(
        "Said",
        "The question could not be read aloud: the folder for spoken questions cannot be written "
        "to.",
    ),
    QT_TRANSLATE_NOOP("Said", "The question could not be read aloud: the disk is full or failed."),
    QT_TRANSLATE_NOOP("Said", "Questions are shown instead."),
    QT_TRANSLATE_NOOP("Said", "Plug one in, or look at the sound settings of this computer."),
    QT_TRANSLATE_NOOP("Said", "No recording is running."),
    QT_TRANSLATE_NOOP("Said", "{} ends early: its header promises {}, {} are there."),
    QT_TRANSLATE_NOOP("Said", "What is there was used."),
    QT_TRANSLATE_NOOP("Said", "There is no file {}."),
    QT_TRANSLATE_NOOP("Said", "The recording {} cannot be read."),
    QT_TRANSLATE_NOOP("Said", "Look at the folder {}."),
    QT_TRANSLATE_NOOP("Said", "Reading aloud was stopped."),
)
