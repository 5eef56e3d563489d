# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that tell a Linux desktop and its shops about the app."""

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from mockinterview import __version__

PROJECT = Path(__file__).parents[3]
LINUX = PROJECT / "packaging" / "linux"
APP_ID = "io.github.mockinterview.MockInterview"


def test_one_id_names_the_app_everywhere() -> None:
    metainfo = ET.parse(LINUX / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own file
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    spec = (PROJECT / "packaging/pyinstaller/mockinterview.spec").read_text(encoding="utf-8")
    process = (PROJECT / "mockinterview/app/process.py").read_text(encoding="utf-8")
    flatpak = (LINUX / f"{APP_ID}.yaml").read_text(encoding="utf-8")

    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    assert entry["Icon"] == entry["StartupWMClass"] == APP_ID
    assert (LINUX / f"{entry['Icon']}.svg").is_file()
    assert f'APP_ID = "{APP_ID}"' in spec
    assert f'setDesktopFileName("{APP_ID}")' in process
    assert f"\nid: {APP_ID}\n" in flatpak


def test_the_newest_release_is_the_version_of_the_app() -> None:
    metainfo = ET.parse(LINUX / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own file
    releases = metainfo.findall("releases/release")
    assert releases[0].get("version") == __version__


def test_the_sandbox_has_no_network_and_no_files() -> None:
    flatpak = (LINUX / f"{APP_ID}.yaml").read_text(encoding="utf-8")
    permissions = [line.strip() for line in flatpak.splitlines() if line.startswith("  - --")]
    assert permissions
    assert not [line for line in permissions if "network" in line or "filesystem" in line]


@pytest.mark.parametrize(
    ("tool", "arguments", "ending"),
    [
        ("appstreamcli", ["validate", "--no-net"], "metainfo.xml"),
        ("desktop-file-validate", [], "desktop"),
    ],
)
def test_the_tools_of_the_desktop_accept_them(tool: str, arguments: list[str], ending: str) -> None:
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"{tool} is not on this system")
    path = LINUX / f"{APP_ID}.{ending}"
    done = subprocess.run(
        [program, *arguments, str(path)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
