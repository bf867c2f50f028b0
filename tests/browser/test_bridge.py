"""Notes in other languages: asked for and put there on a desk, read on a phone."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

PERSIAN, DUTCH, BETTER = "چای داغ برای همه", "Hete thee voor iedereen", "Warme thee voor iedereen"


def test_a_note_is_read_in_another_language(people: People) -> None:
    """NO23: who reads both is asked; others see the translation first, the original a tap away."""
    made = people.made(language="nl")
    with made.seat(made.participate) as writer:
        writer.write(PERSIAN, "fa", x=40, y=120)
    desk = people.desk("nl")
    desk.open(made.participate)
    desk.sees(PERSIAN)
    asking = desk.page.get_by_role("region", name=desk.t("bridge-ask"))
    expect(asking).to_have_count(0)  # nobody said that they read two languages
    desk.menu("settings")
    dialog = desk.dialog("settings")
    dialog.get_by_role("checkbox", name="فارسی").check()
    more = dialog.get_by_role("combobox", name=desk.t("bridge-add"))
    more.select_option("tr")
    expect(dialog.get_by_role("checkbox", name="Türkçe")).to_have_count(0)  # nor do arrow keys
    dialog.get_by_role("button", name=desk.t("bridge-add-this")).click()
    dialog.get_by_role("checkbox", name="Türkçe").uncheck()
    assert violations(desk.page) == []
    desk.shut("settings")
    expect(asking).to_contain_text(PERSIAN)
    asking.get_by_role("button", name=desk.t.within("bridge-put-in", language="Nederlands")).click()
    dialog = desk.dialog("bridge-put")
    dialog.get_by_role("textbox").fill(DUTCH)
    assert violations(desk.page) == []
    dialog.get_by_role("button", name=desk.t("save")).click()
    expect(dialog).to_be_hidden()
    expect(asking).to_have_count(0)
    desk.sees(PERSIAN)  # who reads it reads it as it was written

    phone = people.phone("nl")
    phone.open(made.participate)
    phone.all_notes()
    phone.sees(DUTCH)
    words = phone.note(DUTCH).locator("p[lang]")
    expect(words).to_have_attribute("lang", "nl")
    phone.note(DUTCH).get_by_role(
        "button", name=phone.t.within("bridge-to-original", language="Perzisch")
    ).tap()
    phone.sees(PERSIAN)
    expect(phone.note(PERSIAN).locator("p[lang]")).to_have_attribute("lang", "fa")
    phone.note(PERSIAN).get_by_role(
        "button", name=phone.t.within("bridge-to-translated", language="Nederlands")
    ).tap()
    phone.sees(DUTCH)
    assert violations(phone.page) == []

    desk.choose(PERSIAN)
    desk.press("bridge-put")
    dialog.get_by_role("textbox").fill(BETTER)
    dialog.get_by_role("button", name=desk.t("save")).click()
    phone.sees(BETTER)
    desk.live()
    desk.undo()
    phone.sees(DUTCH)


def test_what_was_typed_outlives_what_happens_meanwhile(people: People) -> None:
    """NO23: what another person put there is not written over unseen; no words go with a note."""
    made = people.made()
    desk = people.desk()
    with made.seat(made.participate) as writer:
        note = writer.write(PERSIAN, "fa", x=40, y=120)
        desk.open(made.facilitate)
        desk.choose(PERSIAN)
        desk.press("bridge-put")
        dialog = desk.dialog("bridge-put")
        field, save = dialog.get_by_role("textbox"), dialog.get_by_role("button", name="Save")
        field.fill("Hot tea for all")
        writer.do(["note.translate", note, "en", "Warm tea for everybody", 0, 0])
        expect(dialog.get_by_role("list")).to_contain_text("Warm tea for everybody")
        save.click()
        expect(dialog.get_by_role("alert").first).to_have_text(desk.t("refusal-changed-since"))
        expect(dialog.get_by_role("list")).to_contain_text("Warm tea for everybody")
        expect(field).to_have_value("Hot tea for all")
        save.click()  # now that it was seen
        expect(dialog).to_be_hidden()
        desk.press("reply")
        dialog = desk.dialog("replies")
        dialog.get_by_role("textbox").fill("Where would it stand?")
        phone = people.phone()
        phone.open(made.participate)
        phone.all_notes()
        phone.sheet("Hot tea for all", "reply")
        field = phone.page.get_by_role("dialog").get_by_role("textbox")
        field.fill("Who makes it?")
        writer.do(["note.delete", note, 0])
        expect(phone.page.get_by_role("alert").first).to_have_text(phone.t("refusal-note-gone"))
        expect(field).to_have_value("Who makes it?")
        assert "Hot tea" not in phone.page.content()
        expect(dialog.get_by_role("alert")).to_have_text(desk.t("refusal-note-gone"))
        expect(dialog.get_by_role("textbox")).to_have_value("Where would it stand?")
        desk.misses(PERSIAN)
        desk.shut("replies")
