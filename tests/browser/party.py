"""Four people who hold a session: a host and two guests with laptops, and one with a phone."""

import os
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from board.template import shipped
from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone

# A folder for pictures of every round, of every page; without one none are taken.
PICTURES = os.environ.get("WALK_PICTURES", "")
QUESTIONS = {
    "en": "How can each of us be well fed from now on?",
    "fa": "چطور می‌توانیم از این پس همه سیر و آسوده باشیم؟",
}
# Host, guests and phone: so that each page is seen in both themes.
THEMES = {"en": ("light", "dark", "dark"), "fa": ("dark", "light", "light")}


class Party:
    """All four on one board. What is asked of all is asked of each page in turn."""

    def __init__(self, people: People, template: str, language: str) -> None:
        self.template = shipped()[template]
        self.language, self.people = language, people
        self.made = people.made(QUESTIONS[language], language, template=template)
        of_host, of_guests, of_phone = THEMES[language]
        still: dict[str, Any] = {"reduced_motion": "reduce"}
        self.host = people.desk(language, color_scheme=of_host, **still)
        self.guests = [people.desk(language, color_scheme=of_guests, **still) for _ in range(2)]
        self.phone: Phone = people.phone(language, color_scheme=of_phone, **still)
        self.t = self.host.t
        self.host.open(self.made.facilitate)
        self.host.shut("invite-title")
        for guest in self.guests:
            guest.open(self.made.participate.replace("/p/", "/b/"))
        self.phone.open(self.made.participate)

    @property
    def desks(self) -> list[Desk]:
        return [self.host, *self.guests]

    @property
    def all(self) -> list[Desk | Phone]:
        return [*self.desks, self.phone]

    @property
    def panel(self) -> Locator:
        return self.host.page.get_by_role("complementary", name=self.t("region-panel"))

    def section(self, key: str) -> str:
        """The title of a section of the template."""
        return self.t.text(next(one.title for one in self.template.sections if one.id == key))

    # --- what all do -----------------------------------------------------------------------------

    def on(self, title: str) -> None:
        """Everybody's page is in the round of this name; a host presses for it."""
        for desk in self.desks:
            expect(desk.page.locator("header section.round .name bdi")).to_have_text(title)
        self.phone.page.get_by_label(self.t("round-now", title=title)).wait_for()

    def accessible(self) -> None:
        """Axe finds nothing on any kind of page.

        The phone is at the end of its page: what lies half beneath the field there is small to axe,
        and whoever wants to press it scrolls.
        """
        self.phone.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        for page in (self.host.page, self.guests[0].page, self.phone.page):
            assert [] == violations(page)

    def picture(self, moment: str) -> None:
        if not PICTURES:
            return
        folder = Path(PICTURES) / self.template.id
        folder.mkdir(parents=True, exist_ok=True)
        pages = {
            "1-host": self.host.page,
            "2-guest": self.guests[0].page,
            "3-phone": self.phone.page,
        }
        for who, page in pages.items():
            _shoot(page, folder / f"{self.language}-{moment}-{who}.png")


def _shoot(page: Page, path: Path) -> None:
    page.evaluate("document.fonts.ready.then(() => undefined)")
    page.screenshot(path=path)
