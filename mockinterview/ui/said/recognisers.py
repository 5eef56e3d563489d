# SPDX-License-Identifier: GPL-3.0-or-later
"""Recognisers and their models."""

from mockinterview.ui.said.marked import QT_TRANSLATE_NOOP

SENTENCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Said", "The built-in recogniser is not on this computer."),
    QT_TRANSLATE_NOOP("Said", "Recordings are safe and can be transcribed later."),
    QT_TRANSLATE_NOOP("Said", "Recordings are safe."),
    QT_TRANSLATE_NOOP("Said", "Choose a Whisper model in Settings instead."),
    QT_TRANSLATE_NOOP("Said", "The built-in recogniser failed."),
    QT_TRANSLATE_NOOP("Said", "The Whisper recogniser failed."),
    QT_TRANSLATE_NOOP("Said", "The recording is safe; transcribe it again."),
    QT_TRANSLATE_NOOP("Said", "Restart the app, or choose another recogniser in Settings."),
    QT_TRANSLATE_NOOP(
        "Said", "The recogniser gave no sign of life for {} s, twice, and was stopped."
    ),
    QT_TRANSLATE_NOOP(
        "Said",
        "The recording is safe; transcribe it again, or choose another recogniser in Settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Said", "The system stopped the recogniser twice, as it does when memory is short."
    ),
    QT_TRANSLATE_NOOP(
        "Said",
        "The recording is safe; close other programs and transcribe it again, or choose a smaller "
        "model in Settings.",
    ),
    QT_TRANSLATE_NOOP("Said", "The recogniser stopped twice while it worked on this recording."),
    QT_TRANSLATE_NOOP("Said", "The recogniser needs more memory than this computer has free."),
    QT_TRANSLATE_NOOP("Said", "The recogniser does not start: loading it takes too long."),
    QT_TRANSLATE_NOOP("Said", "The recogniser does not start on this computer."),
    QT_TRANSLATE_NOOP(
        "Said",
        "The system stops the recogniser while it is loaded, as it does when memory is short.",
    ),
    QT_TRANSLATE_NOOP(
        "Said", "The recogniser needs an instruction that this computer's processor lacks."
    ),
    QT_TRANSLATE_NOOP("Said", "Transcription stopped unexpectedly."),
    QT_TRANSLATE_NOOP("Said", "The recording is safe; transcribe it again from the Library."),
    QT_TRANSLATE_NOOP("Said", "The Whisper model in {} cannot be loaded."),
    QT_TRANSLATE_NOOP("Said", "Copy the model there again, or use the built-in recogniser."),
    QT_TRANSLATE_NOOP("Said", "There is no Whisper model called {}."),
    QT_TRANSLATE_NOOP("Said", "Download it in Settings, or use the built-in recogniser."),
    QT_TRANSLATE_NOOP(
        "Said", "Of the Whisper model {} only a part is here: its download was not finished."
    ),
    QT_TRANSLATE_NOOP("Said", "Go on with it in Settings, or use the built-in recogniser."),
    QT_TRANSLATE_NOOP(
        "Said",
        "The disk has too little room: {} MB are still to come, and {} MB are free, of which "
        "recordings need some.",
    ),
    QT_TRANSLATE_NOOP("Said", "Make room and try again."),
    QT_TRANSLATE_NOOP("Said", "The download broke off."),
    QT_TRANSLATE_NOOP("Said", "What came is kept."),
    QT_TRANSLATE_NOOP("Said", "What was fetched until now is kept."),
    QT_TRANSLATE_NOOP("Said", "Try again."),
    QT_TRANSLATE_NOOP("Said", "Try again later."),
    QT_TRANSLATE_NOOP("Said", "The download was stopped."),
    QT_TRANSLATE_NOOP("Said", "What came is kept, and the next download goes on there."),
    QT_TRANSLATE_NOOP("Said", "Could not reach the download."),
    QT_TRANSLATE_NOOP("Said", "Check the connection and try again."),
    QT_TRANSLATE_NOOP("Said", "The download has stalled: nothing came for a while."),
    QT_TRANSLATE_NOOP("Said", "The download's host cannot answer at the moment ({})."),
    QT_TRANSLATE_NOOP(
        "Said", "{} is not a whole Whisper model in CTranslate2's format: {} is missing or empty."
    ),
    QT_TRANSLATE_NOOP("Said", "A model called {} is here already."),
    QT_TRANSLATE_NOOP("Said", "Remove it first, or add this one under another name."),
    QT_TRANSLATE_NOOP("Said", "Remove it and download it again."),
    QT_TRANSLATE_NOOP("Said", "Copy it here again."),
    QT_TRANSLATE_NOOP("Said", "Something unexpected went wrong with the model."),
    QT_TRANSLATE_NOOP(
        "Said",
        "The recording is safe; choose another recogniser in Settings and transcribe it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Said",
        "The file {} of the model came damaged twice: it is not what the host has published.",
    ),
    QT_TRANSLATE_NOOP("Said", "It was deleted, the rest is kept."),
    QT_TRANSLATE_NOOP("Said", "The model could not be written ({})."),
    QT_TRANSLATE_NOOP("Said", "What came until now is kept."),
    QT_TRANSLATE_NOOP("Said", "Make room or check who owns the folder, then try again."),
    QT_TRANSLATE_NOOP("Said", "The Whisper model in {} is incomplete: {} is missing or empty."),
    QT_TRANSLATE_NOOP("Said", "The download's host gave an answer that makes no sense."),
    QT_TRANSLATE_NOOP(
        "Said", "Try again later; if you are on a public network, sign in to it first."
    ),
    QT_TRANSLATE_NOOP("Said", "The host does not offer this model any more (it answered {})."),
    QT_TRANSLATE_NOOP("Said", "Choose another model."),
    QT_TRANSLATE_NOOP(
        "Said", "The model {} is being downloaded or changed by another window or command."
    ),
    QT_TRANSLATE_NOOP("Said", "Try again when that is done."),
    QT_TRANSLATE_NOOP("Said", "What is known of the model {} could not be written ({})."),
    QT_TRANSLATE_NOOP("Said", "The model itself is safe."),
    QT_TRANSLATE_NOOP("Said", "A model cannot be called “{}”."),
    QT_TRANSLATE_NOOP("Said", "Use letters, figures, dots and dashes."),
    QT_TRANSLATE_NOOP("Said", "There is no model called {} here."),
    QT_TRANSLATE_NOOP("Said", "The model {} could not be read or written ({})."),
    QT_TRANSLATE_NOOP("Said", "A part of the recogniser is missing (voice activity)."),
    QT_TRANSLATE_NOOP("Said", "A part of the recogniser is missing (fillers)."),
    QT_TRANSLATE_NOOP("Said", "There is no recogniser called {}."),
    QT_TRANSLATE_NOOP("Said", "Use auto, builtin or whisper: and the name of a model."),
    QT_TRANSLATE_NOOP("Said", "{} is not an https address, so nothing was asked of it."),
    QT_TRANSLATE_NOOP("Said", "Put another one into {}, or unset it."),
    QT_TRANSLATE_NOOP("Said", "There is no model called {} to download."),
    QT_TRANSLATE_NOOP("Said", "These are: {}."),
)
