"""The standard pictures: every screen, on desktop and phone, in two languages and two themes.

python -m tests.browser.shots FOLDER     all of them
python -m tests.browser.shots            only docs/board.png and docs/phone.png, for the README
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from scripts.need import find
from tests.browser import sample
from tests.browser.conftest import arguments
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.watch import NO_NETWORK
from tests.browser.wire import Made
from tests.servers import ROOT

DOCS = ROOT / "docs"
SETTLED = "() => document.fonts.ready.then(() => document.getAnimations().length === 0)"
PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def desk_pictures(
    people: People, made: Made, language: str, theme: str
) -> Iterator[tuple[str, Page]]:
    desk = people.desk(language, color_scheme=theme, reduced_motion="reduce")
    desk.home()
    yield "home", desk.page
    desk.open(made.facilitate)
    desk.sees(sample.NOTES[0][3])
    yield "board", desk.page
    desk.choose(sample.NOTES[6][3])
    yield "chosen", desk.page
    desk.button("invite").click()
    expect(desk.dialog("invite-title").get_by_role("img", name=desk.t("invite-qr"))).to_be_visible()
    yield "invite", desk.page
    desk.shut("invite-title")
    desk.view("view-list")
    yield "list", desk.page
    desk.view("view-plane")
    desk.button("vote-start").click()
    yield "vote-start", desk.page
    dialog = desk.dialog("vote-start-title")
    dialog.get_by_role("button", name=desk.t("vote-start")).click()
    expect(dialog).to_be_hidden()
    for place in (0, 6, 9):
        text = sample.NOTES[place][3]
        give = desk.note(text).get_by_role("button", name=desk.t("vote-give", note=text[:60]))
        give.click()
    desk.page.keyboard.press("Escape")
    yield "vote", desk.page
    _close_vote(desk)
    yield "result", desk.page
    desk.page.goto(f"{people.served.here}/b/{made.id}/invitation?lang={language}")
    expect(desk.page.locator("#sheet")).to_be_visible()
    yield "invitation", desk.page


def columns_pictures(people: People, language: str, theme: str) -> Iterator[tuple[str, Page]]:
    made = people.made(sample.QUESTIONS[language], language, template="columns")
    sample.fill(made)
    desk = people.desk(language, color_scheme=theme, reduced_motion="reduce")
    desk.open(made.facilitate)
    desk.sees(sample.NOTES[0][3])
    desk.view("view-columns")
    yield "columns", desk.page
    desk.button("view-split").click()
    yield "split", desk.page
    desk.button("view-split").click()
    desk.view("view-plane")
    yield "columns-plane", desk.page


def phone_pictures(
    people: People, made: Made, language: str, theme: str
) -> Iterator[tuple[str, Page]]:
    phone = people.phone(language, color_scheme=theme, reduced_motion="reduce")
    phone.watch.allow(NO_NETWORK)
    page, t = phone.page, phone.t
    page.goto(f"{phone.served.there}/join")
    expect(page.get_by_label(t("join-field"))).to_be_focused()
    for sign in made.code[:4]:
        page.get_by_role("button", name=sign, exact=True).tap()
    yield "join", page
    phone.join(made.code)
    yield "welcome", page
    page.get_by_role("button", name=t.within("name-change")).tap()
    expect(page.get_by_role("group", name=t("name-others"))).to_be_visible()
    yield "rename", page
    page.keyboard.press("Escape")
    own = {
        "en": ("A clock that we can all see", "Somebody who smiles"),
        "fa": ("ساعتی که همه ببینند", "لبخند"),
    }
    for text in own[language]:
        phone.field.fill(text)
        phone.button("send").tap()
        phone.saved(text)
    yield "write", page
    phone.note(own[language][0]).get_by_role("button", name=t.beginning("mine-menu")).tap()
    yield "note-menu", page
    page.keyboard.press("Escape")
    phone.all_notes()
    yield "all-notes", page
    phone.back()
    page.context.set_offline(True)
    phone.field.fill(sample.NOTES[4 if language == "fa" else 0][3])
    phone.button("send").tap()
    expect(page.get_by_text(t("offline-title"))).to_be_visible()
    yield "offline", page
    page.context.set_offline(False)
    phone.live()
    page.locator("header button.me").tap()
    expect(page.get_by_role("dialog")).to_be_visible()
    yield "menu", page
    page.keyboard.press("Escape")
    with made.seat(made.facilitate) as host:
        host.do(["vote.open", "w" * 16, [], 0, 0, True])
        page.get_by_role("button", name=t.within("vote-go")).tap()
        page.locator(".step button").nth(1).tap()
        page.locator(".step button").nth(3).tap()
        yield "vote", page
        host.do(["vote.close", "w" * 16])
    expect(page.get_by_text(t("vote-result-title"))).to_be_visible()
    yield "result", page


def _close_vote(desk: Desk) -> None:
    desk.button("vote-close").click()
    sure = desk.page.get_by_role("dialog")
    if sure.is_visible():
        sure.get_by_role("button", name=desk.t("vote-close")).click()
    expect(desk.page.get_by_text(desk.t("vote-result-title"))).to_be_visible()


def shoot(page: Page, path: Path) -> None:
    """Once fonts are there and nothing moves any more."""
    path.parent.mkdir(parents=True, exist_ok=True)
    page.wait_for_function(SETTLED)
    page.evaluate(PAINTED)
    page.screenshot(path=path)


def everything(browser: Browser, served: Served, folder: Path) -> None:
    for language in ("en", "fa"):
        for theme in ("light", "dark"):
            people = People(browser, served)
            made = people.made(sample.QUESTIONS[language], language)
            sample.fill(made)
            walks = {
                "desktop": desk_pictures(people, made, language, theme),
                "desktop-": columns_pictures(people, language, theme),
                "phone": phone_pictures(people, made, language, theme),
            }
            for device, walk in walks.items():
                for name, page in walk:
                    shoot(page, folder / f"{device.strip('-')}-{name}-{language}-{theme}.png")
            people.check()
            people.close()


def for_readme(browser: Browser, served: Served, folder: Path = DOCS) -> None:
    """A board and a phone, in the middle of an afternoon."""
    people = People(browser, served)
    made = people.made(sample.QUESTIONS["en"], "en", template="columns")
    desk = people.desk(reduced_motion="reduce")
    desk.open(made.facilitate)
    desk.shut("invite-title")
    desk.page.get_by_role("region", name=desk.t("keep-title")).get_by_role(
        "button", name=desk.t("close")
    ).click()
    writers = sample.writers(made)
    sample.fill(made, writers)
    phone: Phone = people.phone(reduced_motion="reduce")
    phone.open(made.participate)
    for text in ("A clock that we can all see", "Somebody who smiles"):
        phone.field.fill(text)
        phone.button("send").tap()
        phone.saved(text)
    desk.view("view-columns")
    desk.sees("Somebody who smiles")
    shoot(desk.page, folder / "board.png")
    shoot(phone.page, folder / "phone.png")
    for writer in writers:
        writer.close()
    people.check()
    people.close()


def main(folder: Path | None) -> None:
    path = find("chromium")
    if path is None:
        raise SystemExit("no Chromium here: python scripts/need.py chromium")
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playing:
        served = Served(Path(data))
        served.start()
        browser = playing.chromium.launch(executable_path=path, args=arguments())
        try:
            if folder:
                everything(browser, served, folder)
            else:
                for_readme(browser, served)
        finally:
            browser.close()
            served.kill()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
