# SPDX-License-Identifier: GPL-3.0-or-later
"""Every package that the app is built on may be part of a program under GPL-3.0-or-later."""

import re
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
#: What may be part of it, by the Free Software Foundation's list of licences that go with the
#: GPL, as packages spell it.
ALLOWED = {
    *(
        "0BSD",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "3-Clause BSD License",
        "BSD License",
        "MIT",
        "MIT-0",
    ),
    *("MIT License", "Zlib", "CC0-1.0", "PSF-2.0", "MPL-2.0"),
    *("Mozilla Public License 2.0 (MPL 2.0)", "Apache-2.0", "Apache 2.0"),
    *("Apache Software License", "LGPL-2.1-or-later", "LGPL-3.0-only", "GPL-3.0-only"),
    *("GNU General Public License v3 or later (GPLv3+)",),
}
#: Packages that do not say it in their metadata, from the licence file in them.
BY_FILE = {"espeakng-loader": "MIT"}
#: Packages for another system than the one that the tests run on, by their licence files.
ELSEWHERE = {
    **dict.fromkeys(("colorama", "httpx2-jsfetch"), "BSD-3-Clause"),
    **dict.fromkeys(("comtypes", "pyobjc-core", "pyobjc-framework-cocoa"), "MIT"),
    **dict.fromkeys(("pypiwin32", "pywin32"), "PSF-2.0"),
}


def locked() -> list[str]:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)


def licences(package: str) -> list[str]:
    """Return the licences of a package, of which all count; of a choice, those we may choose."""
    try:
        told = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return [ELSEWHERE[package]] if package in ELSEWHERE else []
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in told.get_all("Classifier") or []
        if line.startswith("License :: ") and not line.endswith("OSI Approved")
    ]
    expression = (told.get_all("License-Expression") or [""])[0]
    if not expression and not classifiers:
        named = (told.get_all("License") or [BY_FILE.get(package, "")])[0]
        expression = named.strip().partition("\n")[0]
    if " OR " in expression:
        choices = [name for name in re.split(r" OR ", expression) if name in ALLOWED]
        return choices or [expression]
    return expression.split(" AND ") if expression else classifiers


@pytest.mark.parametrize("package", locked())
def test_the_licence_of_a_package_goes_with_ours(package: str) -> None:
    found = licences(package)
    assert found, "look into it, and note its licence in this test"
    assert set(found) <= ALLOWED


def test_a_licence_that_does_not_go_with_ours_is_seen() -> None:
    assert "LicenseRef-Proprietary" not in ALLOWED
    assert "GPL-2.0-only" not in ALLOWED


def test_all_that_is_noted_by_hand_is_still_locked() -> None:
    assert {*ELSEWHERE, *BY_FILE} <= set(locked())
