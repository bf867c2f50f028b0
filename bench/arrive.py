"""How soon a phone is of use on a slow line: 1.6 Mbit/s and 150 ms there and back, nothing cached.

    python -m bench.arrive [--times 5]

A board is served here, by the program; a phone of Chromium opens its link, as often as asked for
in each of two languages. `field` is when the field to write in takes what is typed, `live` when the
page is connected, `saved` when a first note that was typed at once is on the board; all in ms from
the tap on the link, the median of all times. The line is the browser's own: it slows down what it
fetches, and not the websocket.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from bench.load import report
from scripts.need import find
from tests.browser.conftest import arguments
from tests.browser.people import ANDROID, LOCALES
from tests.browser.served import Served
from tests.browser.wire import Made
from tests.browser.words import Words

GOAL_MS: Final = 1_500
LINE: Final = {"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
PHONE: Final[dict[str, Any]] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "user_agent": ANDROID,
}
LANGUAGES: Final = ("en", "fa")


def came(browser: Browser, link: str, language: str) -> dict[str, float]:
    """Let somebody with an empty cache open the link and write; return ms since the tap."""
    context = browser.new_context(locale=LOCALES[language], **PHONE)
    try:
        return _came(context, link, Words(language))
    finally:
        context.close()


def _came(context: BrowserContext, link: str, words: Words) -> dict[str, float]:
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", {"offline": False, **LINE})
    began = time.monotonic()
    page.goto(link, wait_until="commit")
    page.get_by_role("textbox", name=words("write-field")).fill("A first thought")
    found = {"field": _since(began)}
    page.get_by_role("button", name=words("send")).tap()
    expect(page.locator("header.head .state")).to_have_text(words("connection-live"))
    found["live"] = _since(began)
    note = page.get_by_role("article").filter(has_text="A first thought")
    expect(note).to_contain_text(words.within("state-saved"))
    return {**found, "saved": _since(began)}


def _since(began: float) -> float:
    return (time.monotonic() - began) * 1000


def main() -> None:
    asked = argparse.ArgumentParser(prog="bench.arrive")
    asked.add_argument("--times", type=int, default=5)
    times = asked.parse_args().times
    chromium = find("chromium")
    if chromium is None:
        raise SystemExit("no Chromium here: python scripts/need.py chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playing:
        served = Served(Path(folder))
        served.start()
        try:
            browser = playing.chromium.launch(executable_path=chromium, args=arguments())
            for language in LANGUAGES:
                made = Made(served.here, "What would help?", language)
                all_came = [came(browser, made.participate, language) for _ in range(times)]
                figures = {key: round(median(one[key] for one in all_came)) for key in all_came[0]}
                report(bench="arrive", language=language, goal=GOAL_MS, **figures)
            browser.close()
        finally:
            served.kill()


if __name__ == "__main__":
    main()
