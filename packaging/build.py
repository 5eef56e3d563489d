#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the program for this system, try it out, and pack it.

    python3 packaging/build.py [--deb]

Makes the folder dist/mockinterview (on macOS also dist/Mock Interview.app); with --deb a Debian
package of it. Works in an environment of its own below build/.
"""

import argparse
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from smoke_test import BrokenError, smoke_test

PACKAGING = Path(__file__).resolve().parent
PROJECT = PACKAGING.parent
BUILD = PROJECT / "build"
DIST = PROJECT / "dist"
APP_ID = "io.github.mockinterview.MockInterview"
#: What the bundle takes from the system: drawing, and the way from ALSA to a sound server.
DEB_DEPENDS = "libc6, libegl1, libgl1, libdbus-1-3, libfontconfig1, libasound2-plugins"
DEB_RECOMMENDS = "fonts-inter, pulseaudio | pipewire-pulse"
DEB_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: mockinterview
Version: {version}
Architecture: {architecture}
Maintainer: The Mock Interview developers <mockinterview@users.noreply.github.com>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Description: practise a second interview aloud, on your own computer
 A panel asks questions in spoken voices; you answer aloud; the answer is
 transcribed and measured on this computer, and nothing leaves it.
"""


def main(arguments: Sequence[str]) -> int:
    """Do what was asked for; 0 only if the program works."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deb", action="store_true", help="make a Debian package besides")
    options = parser.parse_args(arguments)
    try:
        program = build()
        smoke_test(program)
        if options.deb:
            print(f"The package: {pack_deb(program.parent)}")
    except (BrokenError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The program: {program}")
    return 0


def build() -> Path:
    """Run PyInstaller in an environment of its own and return the program."""
    environment = BUILD / "environment"
    binaries = environment / ("Scripts" if sys.platform == "win32" else "bin")
    venv.create(environment, with_pip=True)
    python = str(binaries / "python")
    install = [python, "-m", "pip", "install", "-q", "--no-deps", "--require-hashes"]
    for lock in (PROJECT / "requirements.lock", PACKAGING / "requirements.lock"):
        subprocess.run([*install, "-r", str(lock)], check=True)
    subprocess.run(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")),
            str(PACKAGING / "pyinstaller" / "mockinterview.spec"),
        ],
        check=True,
    )
    return DIST / "mockinterview" / ("mockinterview" + (".exe" if sys.platform == "win32" else ""))


def pack_deb(folder: Path) -> Path:
    """Make a Debian package of the built folder and return it."""
    version = version_of_the_app()
    architecture = DEB_ARCHITECTURES[platform.machine()]
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr/lib/mockinterview", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/mockinterview").symlink_to("../lib/mockinterview/mockinterview")
    for name, place in (
        (f"{APP_ID}.desktop", "usr/share/applications"),
        (f"{APP_ID}.metainfo.xml", "usr/share/metainfo"),
        (f"{APP_ID}.svg", "usr/share/icons/hicolor/scalable/apps"),
    ):
        (root / place).mkdir(parents=True)
        shutil.copy(PACKAGING / "linux" / name, root / place)
    copyright_folder = root / "usr/share/doc/mockinterview"
    copyright_folder.mkdir(parents=True)
    shutil.copy(PROJECT / "LICENSE", copyright_folder / "copyright")
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture,
            kilobytes=kilobytes,
            depends=DEB_DEPENDS,
            recommends=DEB_RECOMMENDS,
        ),
        encoding="utf-8",
    )
    subprocess.run(["chmod", "-R", "u+rwX,go+rX,go-w", str(root)], check=True)
    package = DIST / f"mockinterview_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(package)]
    subprocess.run(command, check=True)
    return package


def version_of_the_app() -> str:
    """Read the version where it is written, without importing the app."""
    text = (PROJECT / "mockinterview/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"', text, re.MULTILINE)
    if found is None:
        raise BrokenError("mockinterview/__init__.py names no version")
    return found[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
