# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape that says "outside the band", wherever it is drawn."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF


def diamond(middle: QPointF, reach: float) -> QPolygonF:
    """Return the corners of a square that stands on one of them."""
    away = (QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0))
    return QPolygonF([middle + corner for corner in away])
