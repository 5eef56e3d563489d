# SPDX-License-Identifier: GPL-3.0-or-later
"""The exported page in a real browser: it plays, seeks by a word, and asks nobody for anything."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.system.processes import wait_for
from tests.system.sound import DATA
from tests.system.test_commands import command

selenium = pytest.importorskip("selenium.webdriver", reason="needs Selenium")
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="needs Chromium and its driver"),
    pytest.mark.filterwarnings("default"),  # the driver's own
]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A session with one spoken answer, exported."""
    home = ("--data-dir", str(tmp_path / "home"))
    answer = str(DATA / "jfk.flac")
    done = command(*home, "practise", "--answers", answer, "--no-follow-ups", "--json")
    assert done.returncode == 0, done.stderr
    target = tmp_path / "page.html"
    session = json.loads(command(*home, "sessions", "list", "--json").stdout)[0]["id"]
    done = command(*home, "sessions", "export", session, "--format", "html", "-o", str(target))
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Any]:
    options = selenium.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in (
        *("--headless=new", "--no-sandbox", "--mute-audio"),
        *("--autoplay-policy=no-user-gesture-required", f"--user-data-dir={tmp_path / 'browser'}"),
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    driver = selenium.Chrome(options=options, service=selenium.ChromeService(DRIVER))
    yield driver
    driver.quit()


def asked_for(driver: Any) -> set[str]:
    """Return the addresses of everything that the page asked for."""
    entries = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    return {
        entry["params"]["request"]["url"]
        for entry in entries
        if entry["method"] == "Network.requestWillBeSent"
    }


def test_the_page_plays_from_the_word_that_is_clicked(browser: Any, page: Path) -> None:
    browser.get(page.as_uri())
    words = browser.find_elements("css selector", "span[data-at]")
    assert len(words) > 15
    tenth = words[9]
    tenth.click()
    sound = browser.find_element("tag name", "audio")

    def at_ms() -> float:
        return 1000 * float(sound.get_property("currentTime"))

    start_ms = float(tenth.get_attribute("data-at"))
    assert at_ms() >= start_ms - 160
    wait_for(lambda: at_ms() > start_ms + 50, 60, "the word to be played")
    assert not sound.get_property("paused")
    wait_for(lambda: browser.find_elements("css selector", "span.now"), 60, "a word that is lit")

    track = browser.find_element("css selector", ".track")
    selenium.ActionChains(browser).move_to_element(track).click().perform()
    middle_ms = 500 * float(sound.get_property("duration"))
    wait_for(lambda: abs(at_ms() - middle_ms) < 1500, 60, "the middle of the recording")

    body = browser.find_element("tag name", "body").text
    for name in ("Pace", "Articulation", "Pauses", "Fillers", "Time to start", "Pitch varies by"):
        assert name in body
    schemes = {address.split(":")[0] for address in asked_for(browser)}
    assert not schemes & {"http", "https", "ws", "wss", "ftp"}
    assert {"file", "data"} <= schemes
    assert not [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
