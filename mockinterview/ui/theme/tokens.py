# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours, type and space of the design, in one place. Widgets read them while painting."""

from dataclasses import dataclass

from mockinterview.domain.star import StarLabel


@dataclass(frozen=True)
class StarColours:
    """One STAR part: its bar, its highlight behind words, its text on the page."""

    bar: str
    highlight: str
    text: str


@dataclass(frozen=True)
class Tokens:
    """One theme. Names are those of the design; ratios against them are checked by a test."""

    name: str
    window: str
    surface: str
    raised: str
    line: str
    edge: str
    control: str
    track: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    soft: str
    band: str
    wave: str
    good: str
    caution: str
    caution_fill: str
    problem: str
    problem_fill: str
    record: str
    focus: str
    star: dict[StarLabel, StarColours]
    on_bar: str = "#14130F"
    high_contrast: bool = False


_BARS = {
    StarLabel.SITUATION: "#56B4E9",
    StarLabel.TASK: "#E69F00",
    StarLabel.ACTION: "#009E73",
    StarLabel.RESULT: "#CC79A7",
    StarLabel.OTHER: "#B5B0A7",
}


def _star(**pairs: tuple[str, str]) -> dict[StarLabel, StarColours]:
    return {label: StarColours(_BARS[label], *pairs[label.value]) for label in StarLabel}


LIGHT = Tokens(
    name="light",
    window="#F3F1EC",
    surface="#FFFFFF",
    raised="#FAF8F4",
    line="#E2DED6",
    edge="#C3BDB2",
    control="#8A847A",
    track="#E6E2DA",
    text="#1F1E1B",
    text_muted="#5F5B54",
    accent="#3446A6",
    accent_hover="#28378A",
    on_accent="#FFFFFF",
    accent_text="#3446A6",
    soft="#E8EBF8",
    band="#CDD4F0",
    wave="#948E83",
    good="#1B7048",
    caution="#855200",
    caution_fill="#FAF0DA",
    problem="#AE2419",
    problem_fill="#FBE8E5",
    record="#D1362B",
    focus="#1F6FEB",
    star=_star(
        S=("#DCEFFA", "#0B4F78"),
        T=("#FAEBCB", "#6B4500"),
        A=("#D3EEE4", "#00523B"),
        R=("#F7E2ED", "#7A2957"),
        O=("#EDEBE6", "#4E4A43"),
    ),
)

DARK = Tokens(
    name="dark",
    window="#141517",
    surface="#1B1D20",
    raised="#24272B",
    line="#353A40",
    edge="#4A5058",
    control="#7C828B",
    track="#33373D",
    text="#ECEAE6",
    text_muted="#A9ACB1",
    accent="#93A2F4",
    accent_hover="#A7B3F7",
    on_accent="#10142E",
    accent_text="#B3BEFA",
    soft="#2A3050",
    band="#3B4474",
    wave="#6E737B",
    good="#6CCB9B",
    caution="#EDB95A",
    caution_fill="#3A2F17",
    problem="#FF9488",
    problem_fill="#42211E",
    record="#F0594D",
    focus="#7FB2FF",
    star=_star(
        S=("#143A52", "#A6D9F7"),
        T=("#46340D", "#F5CD7A"),
        A=("#0D3D31", "#7CDABD"),
        R=("#4A273B", "#F2BEDA"),
        O=("#33363A", "#CBC9C5"),
    ),
)


def _contrast(
    name: str, ink: str, paper: str, links: str, caution: str, problem: str, base: Tokens
) -> Tokens:
    """Return pure black and white: no soft fills, every outline as strong as the text."""
    return Tokens(
        name=name,
        window=paper,
        surface=paper,
        raised=paper,
        line=ink,
        edge=ink,
        control=ink,
        track=paper,
        text=ink,
        text_muted=ink,
        accent=links,
        accent_hover=ink,
        on_accent=paper,
        accent_text=links,
        soft=paper,
        band=base.band,
        wave=ink,
        good=ink,
        caution=caution,
        caution_fill=paper,
        problem=problem,
        problem_fill=paper,
        record=base.record,
        focus=links,
        star={
            label: StarColours(colours.bar, paper, colours.text)
            for label, colours in base.star.items()
        },
        high_contrast=True,
    )


HIGH_CONTRAST_LIGHT = _contrast(
    "high contrast light",
    ink="#000000",
    paper="#FFFFFF",
    links="#1B2A7A",
    caution="#5C3900",
    problem="#7D130B",
    base=LIGHT,
)
HIGH_CONTRAST_DARK = _contrast(
    "high contrast dark",
    ink="#FFFFFF",
    paper="#000000",
    links="#C3CCFF",
    caution="#FFD483",
    problem="#FFB4AB",
    base=DARK,
)
