# SPDX-License-Identifier: GPL-3.0-or-later
"""The models that can be downloaded, as ``assets/models.toml`` lists them."""

import msgspec

from mockinterview.paths import assets_folder


class CatalogueModel(msgspec.Struct, frozen=True):
    """One model that the host offers.

    ``word_error`` is in percent, on the speech that ``measured_on`` names, as ``source`` says.
    ``by_itself`` models may be chosen when the choice is left to the app.
    """

    name: str
    repository: str
    about_bytes: int
    word_error: float
    measured_on: str
    source: str
    by_itself: bool


class _Shelf(msgspec.Struct):
    model: tuple[CatalogueModel, ...]


def load_catalogue() -> tuple[CatalogueModel, ...]:
    """Return the models of the catalogue that ships with the app, the smallest first."""
    return msgspec.toml.decode((assets_folder() / "models.toml").read_bytes(), type=_Shelf).model
