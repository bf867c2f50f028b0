"""The desktop board, as somebody with a mouse and a keyboard uses it."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.served import Served
from tests.browser.watch import Watch
from tests.browser.words import Words, plain

Box = tuple[float, float, float, float]


class Desk:
    """A page with the board; every method ends when what it did is to be seen."""

    def __init__(self, page: Page, watch: Watch, served: Served, words: Words) -> None:
        self.page, self.watch, self.served, self.t = page, watch, served, words

    # --- coming in -----------------------------------------------------------------------------

    def home(self) -> None:
        self.page.goto(f"{self.served.here}/")
        expect(self.page.get_by_label(self.t("home-question"))).to_be_focused()

    def start(self, question: str) -> None:
        """From the first page to a board of one's own."""
        self.home()
        self.page.keyboard.type(question)
        self.button("home-start").click()
        self.live()

    def open(self, link: str) -> None:
        self.page.goto(link)
        self.live()

    def reload(self) -> None:
        self.page.reload()
        self.live()

    def live(self) -> None:
        """Connected, and everything saved, as the chip has it."""
        expect(self.chip).to_have_text(self.t("connection-live"))

    @property
    def chip(self) -> Locator:
        return self.page.get_by_role("status", name=self.t("connection"))

    @property
    def plane(self) -> Locator:
        return self.page.get_by_role("application")

    def shut(self, key: str) -> None:
        """Leaves a dialog that is open, or about to open."""
        expect(self.dialog(key)).to_be_visible()
        self.page.keyboard.press("Escape")
        expect(self.dialog(key)).to_be_hidden()

    # --- what there is -------------------------------------------------------------------------

    def button(self, key: str, **fields: object) -> Locator:
        return self.page.get_by_role("button", name=self.t(key, **fields))

    def dialog(self, key: str, **fields: object) -> Locator:
        return self.page.get_by_role("dialog", name=self.t(key, **fields))

    def note(self, text: str) -> Locator:
        """The note with this whole text, in whichever view is open."""
        whole = re.compile(f"^{re.escape(text)}$")
        words = self.page.locator("p").filter(has_text=whole)
        return self.page.locator("[data-note]").filter(has=words)

    def sees(self, *texts: str) -> None:
        for text in texts:
            expect(self.note(text)).to_be_visible()

    def misses(self, *texts: str) -> None:
        for text in texts:
            expect(self.note(text)).to_have_count(0)

    def texts(self) -> list[str]:
        """The words of every note in the page."""
        words = self.page.locator("[data-note] p").all_text_contents()
        return [plain(text) for text in words]

    def colour(self, text: str) -> str | None:
        paper = self.note(text).locator("xpath=descendant-or-self::*[@data-colour]").first
        return paper.get_attribute("data-colour")

    def box(self, text: str) -> Box:
        """Where a note lies on the screen."""
        box = self.note(text).bounding_box()
        assert box is not None
        return box["x"], box["y"], box["width"], box["height"]

    # --- deeds ---------------------------------------------------------------------------------

    def write(self, *texts: str) -> None:
        """New notes by key, one after the other; the editor is shut afterwards."""
        self.plane.focus()
        self.page.keyboard.press("n")
        for text in texts:
            expect(self.page.get_by_role("textbox", name=self.t("note-new"))).to_be_focused()
            self.page.keyboard.type(text)
            self.page.keyboard.press("Enter")
            self.sees(text)
        self.page.keyboard.press("Escape")
        self.live()

    def choose(self, text: str) -> None:
        if self.note(text).locator(".chosen").count() == 0:  # a second click would open it
            self.note(text).click(position={"x": 12, "y": 12})
        expect(self.bar).to_be_visible()

    @property
    def bar(self) -> Locator:
        """The small toolbar of the chosen note."""
        return self.page.get_by_role("toolbar", name=self.t("note-actions"))

    def press(self, key: str) -> None:
        """A button of the small toolbar."""
        self.bar.get_by_role("button", name=self.t(key)).click()

    def edit(self, old: str, new: str) -> None:
        self.choose(old)
        self.press("note-edit")
        self.page.get_by_role("textbox", name=self.t("note-edit")).fill(new)
        self.page.keyboard.press("Enter")
        self.sees(new)
        self.live()

    def drag(self, text: str, right: int, down: int) -> None:
        x, y, *_ = self.box(text)
        mouse = self.page.mouse
        mouse.move(x + 20, y + 20)
        mouse.down()
        mouse.move(x + 20 + right / 2, y + 20 + down / 2, steps=4)
        mouse.move(x + 20 + right, y + 20 + down, steps=4)
        mouse.up()
        self.live()

    def move_to(self, text: str, section: str) -> None:
        """By the button, without a drag."""
        self.choose(text)
        self.press("move-title")
        dialog = self.dialog("move-title")
        dialog.get_by_role("radio", name=section).check()
        dialog.get_by_role("button", name=self.t("move")).click()
        expect(dialog).to_be_hidden()
        self.live()

    def paint(self, text: str, colour: str) -> None:
        self.choose(text)
        self.press("note-paint")
        sheet = self.dialog("note-paint")
        sheet.get_by_label(self.t(f"colour-{colour}")).click()
        expect(sheet).to_be_hidden()
        self.live()

    def tag(self, text: str, tag: str) -> None:
        self.choose(text)
        self.press("note-tag")
        dialog = self.dialog("note-tag")
        dialog.get_by_role("textbox").fill(tag)
        self.page.keyboard.press("Enter")
        expect(dialog).to_contain_text(tag)
        self.page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        self.live()

    def delete(self, text: str) -> None:
        self.choose(text)
        self.press("note-delete")
        self.misses(text)
        self.live()

    def undo(self) -> None:
        self.plane.focus()
        self.page.keyboard.press("Control+z")
        self.live()

    def menu(self, key: str) -> None:
        """An entry of the board's menu."""
        self.button("board-menu").click()
        self.page.get_by_role("menuitem", name=self.t(key)).click()

    def view(self, key: str) -> None:
        views = self.page.get_by_role("group", name=self.t("region-views"))
        button = views.get_by_role("button", name=self.t(key))
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
