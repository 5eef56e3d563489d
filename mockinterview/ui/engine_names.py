# SPDX-License-Identifier: GPL-3.0-or-later
"""How a person calls a recogniser."""


def engine_name(engine: str) -> str:
    """Return the name for an engine's id: "built in", "Whisper base.en"."""
    kind, _, model = engine.partition(":")
    return "built in" if kind == "builtin" else f"{kind.capitalize()} {model}".strip()


def engine_noun(engine: str) -> str:
    """Return the name for use in a sentence: "the built-in recogniser", "Whisper base.en"."""
    return "the built-in recogniser" if engine.startswith("builtin") else engine_name(engine)
