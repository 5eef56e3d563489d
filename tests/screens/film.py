# SPDX-License-Identifier: GPL-3.0-or-later
"""A session in twenty-odd seconds: the moving picture of the README.

``python -m tests.screens.film docs/images/session.webp`` draws it from the pages of the app with a
made-up answer, the same each time.
"""

import argparse
import os
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mockinterview.paths import assets_folder
from mockinterview.ui.accessible_roles import tell_roles
from mockinterview.ui.pages.review import ReviewPage
from mockinterview.ui.theme.theme import Appearance, Theme
from tests.screens import samples
from tests.screens.gallery import Gallery

#: As designed.
WIDTH_PX, HEIGHT_PX = 1280, 820
#: Between two pictures that move. More of them would be smoother, and a larger file.
STEP_MS = 125
READ_MS, GLANCE_MS = 2600, 1500
#: How the microphone goes up and down with speech, over and over.
LEVELS_DBFS = (-31.0, -24.0, -20.0, -27.0, -19.0, -22.0, -38.0, -21.0, -25.0, -18.0)
SPOKEN_FROM_MS, WORDS_BEFORE = 36_000, 12
PLAYED_FROM_MS, PLAYED_MS = 4_000, 6_000


def frames(gallery: Gallery) -> Iterator[int]:
    """Show one picture after the other in the window; yields how long each stays, in ms."""
    scenes = gallery.scenes()
    scenes["home"]()
    yield READ_MS
    scenes["interview-asking"]()
    yield READ_MS
    scenes["interview-recording"]()
    counts = (count for count in range(WORDS_BEFORE, len(samples.HEARD) + 1) for _ in range(2))
    for step, count in enumerate(counts):
        gallery.room.show_level(LEVELS_DBFS[step % len(LEVELS_DBFS)])
        gallery.room.show_time(SPOKEN_FROM_MS + step * STEP_MS)
        gallery.room.show_captions(samples.HEARD[:count])
        yield STEP_MS
    scenes["interview-ready"]()
    yield GLANCE_MS
    scenes["review"]()
    (page,) = gallery.window.findChildren(ReviewPage)
    page.show_position(PLAYED_FROM_MS)
    yield READ_MS
    for at_ms in range(PLAYED_FROM_MS, PLAYED_FROM_MS + PLAYED_MS, STEP_MS):
        page.show_position(at_ms)
        yield STEP_MS
    scenes["review-evidence"]()
    yield READ_MS


def write(path: Path, gallery: Gallery) -> None:
    """Write the moving picture without loss: letters stay as sharp as in the window."""
    with av.open(str(path), "w", format="webp", options={"loop": "0"}) as file:
        stream = file.add_stream("libwebp_anim", rate=Fraction(1000, STEP_MS))
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = WIDTH_PX, HEIGHT_PX, "bgra"
        stream.codec_context.time_base = Fraction(1, 1000)
        stream.options = {"lossless": "1", "compression_level": "6", "quality": "90"}
        at_ms = 0
        for stays_ms in frames(gallery):
            frame = av.VideoFrame.from_ndarray(_picture(gallery), format="bgra")
            frame.pts, frame.time_base = at_ms, Fraction(1, 1000)
            file.mux(stream.encode(frame))
            at_ms += stays_ms
        frame = av.VideoFrame.from_ndarray(_picture(gallery), format="bgra")
        frame.pts, frame.time_base = at_ms, Fraction(1, 1000)  # how long the last one stays
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def _picture(gallery: Gallery) -> NDArray[np.uint8]:
    for _ in range(3):
        QCoreApplication.processEvents()
    image = gallery.window.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return np.array(lines[:, : image.width()])  # a copy: the image takes its memory with it


def main(path: Path) -> None:
    """Draw the picture into a file."""
    application = QApplication([])
    tell_roles()
    theme = Theme(application, assets_folder() / "icons")
    theme.apply()
    theme.set_appearance(Appearance.LIGHT)
    gallery = Gallery(application, theme)
    gallery.window.resize(WIDTH_PX, HEIGHT_PX)
    gallery.window.show()
    write(path, gallery)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.screens.film", allow_abbrev=False)
    parser.add_argument("path", type=Path, metavar="FILE.webp")
    main(parser.parse_args().path)
