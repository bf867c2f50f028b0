"""What people do in a round, on a laptop or on a phone: the same deeds by each page's own means."""

import re

from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.phone import Phone


def paste(host: Desk, texts: list[str], section: str) -> None:
    """A whole list, into the section with this title."""
    host.menu("tool-paste")
    dialog = host.dialog("paste-title")
    dialog.get_by_role("textbox").fill("\n".join(texts))
    if dialog.get_by_role("combobox").count():
        dialog.get_by_role("combobox").select_option(label=section)
    dialog.get_by_role("button", name=host.t("paste-add", n=len(texts))).click()
    expect(dialog).to_be_hidden()
    host.live()


def write(who: Desk | Phone, text: str, section: str, column: str = "") -> None:
    """One note, by the page's own field; it is saved afterwards."""
    if isinstance(who, Phone):
        _tell(who, text, section)
        return
    who.view("view-list")
    where = re.compile(f": {re.escape(section)}$")
    if column:
        where = who.t.within("cell-description", section=section, column=column)
    who.page.get_by_role("button", name=where).first.click()
    who.page.keyboard.type(text)
    who.page.keyboard.press("Enter")
    who.sees(text)
    who.page.keyboard.press("Escape")
    who.live()


def starting(title: str) -> re.Pattern[str]:
    """A section by its title: where there is room its prompt follows."""
    return re.compile(f"^{re.escape(title)}")


def _tell(phone: Phone, text: str, section: str) -> None:
    place = phone.page.get_by_role("radio", name=starting(section))
    if place.count() and not place.is_checked():
        place.check(force=True)
    phone.field.tap()
    phone.page.keyboard.type(text)
    phone.button("send").tap()
    phone.sees(text)
    phone.saved(text)


def group(desk: Desk, texts: list[str], name: str) -> None:
    """Ticks several notes in the list, and groups them under a name."""
    desk.view("view-list")
    first, *others = texts
    desk.note(first).locator("p").click()
    for text in others:
        desk.note(text).locator("p").click(modifiers=["Shift"])
    desk.page.keyboard.press("Control+g")
    field = desk.page.get_by_role("textbox", name=desk.t("group-name"))
    expect(field).to_be_focused()
    desk.page.keyboard.type(name)
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("region", name=name)).to_be_visible()
    desk.live()


def put(who: Desk | Phone, text: str, name: str) -> None:
    """Puts a note with a group that is found by its name."""
    if isinstance(who, Phone):
        who.all_notes()
        who.sheet(text, "group-put")
        dialog = who.page.get_by_role("dialog")
    else:
        who.view("view-list")
        who.note(text).locator("p").click()
        who.note(text).get_by_role("button", name=who.t("group-put")).click()
        dialog = who.dialog("group-put")
    dialog.get_by_role("searchbox").fill(name[:6])
    dialog.get_by_role("button", name=re.compile(f"^{re.escape(name)}")).click()
    if isinstance(who, Phone):
        told = who.t.within("group-put-done", n=1, name=name)
        expect(who.page.get_by_text(told).first).to_be_visible()
        who.back()
    else:
        expect(who.page.get_by_role("region", name=name)).to_contain_text(text)


def think(host: Desk, words: str) -> None:
    """The dialog that makes an idea is open: it gets its words."""
    dialog = host.dialog("idea-make")
    dialog.get_by_role("textbox").fill(words)
    dialog.get_by_role("button", name=host.t("idea-make")).click()
    expect(dialog).to_be_hidden()
    host.live()


def idea_of(host: Desk, text: str, words: str) -> None:
    """An idea of one note of the list."""
    host.view("view-list")
    host.note(text).locator("p").click()
    host.note(text).get_by_role("button", name=host.t("idea-make")).click()
    think(host, words)


def sweet(host: Desk, name: str, words: str) -> None:
    """An idea of what fits both, where exactly one thing does."""
    host.button("sweet-open").click()
    found = host.page.get_by_role("complementary", name=host.t("sweet"))
    expect(found.get_by_role("listitem")).to_have_count(1)
    found.get_by_role("checkbox", name=host.t("idea-choose", name=name)).check()
    found.get_by_role("button", name=host.t("idea-make")).click()
    think(host, words)


def act(host: Desk, idea: str, deed: str) -> None:
    """What will be done about an idea."""
    host.view("ideas")
    card = host.page.get_by_role("article", name=idea)
    card.get_by_role("button", name=host.t("action-add")).click()
    host.page.keyboard.type(deed)
    card.get_by_role("button", name=host.t("save")).click()
    expect(card).to_contain_text(deed)


def decide(host: Desk, idea: str, reason: str) -> None:
    """It is adopted, and why."""
    host.view("ideas")
    card = host.page.get_by_role("article", name=idea)
    card.get_by_role("radio", name=host.t("decision-adopted")).check()
    host.page.keyboard.type(reason)
    card.get_by_role("button", name=host.t("decision-save")).click()
    expect(card.get_by_text(reason)).to_be_visible()
    host.live()


def suggest(who: Desk | Phone, group: str, name: str) -> None:
    """Says what a group might be called."""
    if isinstance(who, Phone):
        who.all_notes()
        label = re.compile(f"^{re.escape(who.t.text('group-name'))}: ")
        who.page.get_by_role("button", name=label).first.tap()
        sheet = who.page.get_by_role("dialog")
        sheet.get_by_role("textbox").fill(name)
        sheet.get_by_role("button", name=who.t("group-suggest-add")).tap()
        expect(sheet).to_contain_text(name)
        who.page.keyboard.press("Escape")
        expect(sheet).to_be_hidden()
        who.back()
        return
    who.view("view-list")
    who.button("group-more", name=group).click()
    dialog = who.page.get_by_role("dialog")
    dialog.get_by_role("textbox", name=who.t("group-suggest")).fill(name)
    dialog.get_by_role("button", name=who.t("group-suggest-add")).click()
    expect(dialog).to_contain_text(name)
    who.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
