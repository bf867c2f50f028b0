"""The participant's page, as somebody with a phone uses it."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.served import Served
from tests.browser.watch import Watch
from tests.browser.words import Words, plain


class Phone:
    """A page with one question, one field and one button; whoever uses it taps and types."""

    def __init__(self, page: Page, watch: Watch, served: Served, words: Words) -> None:
        self.page, self.watch, self.served, self.t = page, watch, served, words

    # --- coming in -----------------------------------------------------------------------------

    def join(self, code: str) -> None:
        """Types the code on the page's own keypad; it goes on by itself after the sixth sign."""
        self.page.goto(f"{self.served.there}/join")
        for sign in code:
            self.page.get_by_role("button", name=sign, exact=True).tap()
        self.live()

    def open(self, link: str) -> None:
        self.page.goto(link)
        self.live()

    def reload(self) -> None:
        self.page.reload()
        self.live()

    def live(self) -> None:
        expect(self.chip).to_have_text(self.t("connection-live"))

    @property
    def chip(self) -> Locator:
        return self.page.locator("header.head .state")

    # --- what there is -------------------------------------------------------------------------

    def button(self, key: str, **fields: object) -> Locator:
        return self.page.get_by_role("button", name=self.t(key, **fields))

    @property
    def field(self) -> Locator:
        return self.page.get_by_role("textbox", name=self.t("write-field"))

    def note(self, text: str) -> Locator:
        whole = re.compile(f"^{re.escape(text)}$")
        return self.page.get_by_role("article").filter(has=self.page.locator("p", has_text=whole))

    def sees(self, *texts: str) -> None:
        for text in texts:
            expect(self.note(text)).to_be_visible()

    def misses(self, *texts: str) -> None:
        for text in texts:
            expect(self.note(text)).to_have_count(0)

    def texts(self) -> list[str]:
        return [
            plain(text)
            for text in self.page.locator("article > :first-child p").all_text_contents()
        ]

    def saved(self, text: str) -> None:
        """The note says so itself."""
        expect(self.note(text)).to_contain_text(self.t.within("state-saved"))

    # --- deeds ---------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """A tap into the field, the words, and a tap on Send."""
        self.field.tap()
        self.page.keyboard.type(text)
        self.button("send").tap()
        self.sees(text)

    def another(self, text: str) -> None:
        """The field still has the focus: only Send is tapped."""
        expect(self.field).to_be_focused()
        self.page.keyboard.type(text)
        self.button("send").tap()
        self.sees(text)

    def sheet(self, text: str, key: str) -> None:
        """An entry of what a note's "…" opens."""
        self.note(text).get_by_role("button", name=self.t.beginning("mine-menu")).tap()
        self.page.get_by_role("dialog").get_by_role("button", name=self.t(key)).tap()

    def edit_own(self, old: str, new: str) -> None:
        self.sheet(old, "note-edit")
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("textbox").fill(new)
        dialog.get_by_role("button", name=self.t("save")).tap()
        self.sees(new)

    def all_notes(self) -> None:
        self.page.get_by_role("button", name=self.t.beginning("all")).first.tap()
        expect(self.page.get_by_role("searchbox")).to_be_visible()

    def back(self) -> None:
        self.button("back").tap()
        expect(self.field).to_be_visible()
