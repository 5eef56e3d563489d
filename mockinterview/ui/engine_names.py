# SPDX-License-Identifier: GPL-3.0-or-later
"""How a person calls a recogniser."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def engine_name(engine: str) -> str:
    """Return the name for an engine's id: "built in", "Whisper base.en"."""
    kind, _, model = engine.partition(":")
    if kind == "builtin":
        return translate("EngineNames", "built in")
    return f"{kind.capitalize()} {model}".strip()


def engine_noun(engine: str) -> str:
    """Return the name for use in a sentence: "the built-in recogniser", "Whisper base.en"."""
    if engine.startswith("builtin"):
        return translate("EngineNames", "the built-in recogniser")
    return engine_name(engine)
