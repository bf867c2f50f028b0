"""A host, a participant with a laptop and one with a phone, from the first click to the result."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import ask

LANGUAGES = ("en", "fa")
QUESTIONS = {"en": "What would make waiting easier?", "fa": "چه چیزی انتظار را آسان‌تر می‌کند؟"}
IDEAS = {
    "en": ("A place to sit", "Open on Saturday", "Ring a bell for each"),
    "fa": ("جایی برای نشستن", "شنبه‌ها هم باز باشد", "برای هر نفر زنگ بزنید"),
}
both = pytest.mark.parametrize("language", LANGUAGES)
# What a direction hardly touches is done in one of them, and in both by the long tests.
LONG = pytest.mark.long
in_english = pytest.mark.parametrize("language", ["en", pytest.param("fa", marks=LONG)])
in_persian = pytest.mark.parametrize("language", [pytest.param("en", marks=LONG), "fa"])


class Trio:
    """The three of them on one board, which has columns when it needs more than one section."""

    def __init__(self, people: People, language: str, **more: str) -> None:
        self.made = people.made(QUESTIONS[language], language, **more)
        self.host, self.guest = people.desk(language), people.desk(language)
        self.phone = people.phone(language)
        self.host.open(self.made.facilitate)
        self.host.shut("invite-title")
        self.guest.open(self.made.participate.replace("/p/", "/b/"))
        self.phone.open(self.made.participate)

    def everybody(self) -> tuple[Desk, Desk, Phone]:
        return self.host, self.guest, self.phone

    def see(self, *texts: str) -> None:
        for person in self.everybody():
            person.sees(*texts)

    def miss(self, *texts: str) -> None:
        for person in self.everybody():
            person.misses(*texts)


@pytest.fixture
def trio(people: People) -> Callable[..., Trio]:
    return lambda language, **more: Trio(people, language, **more)


# --- coming in ---------------------------------------------------------------------------------


@both
def test_a_host_starts_from_home_in_three_clicks(people: People, language: str) -> None:
    host = people.desk(language)
    host.start(QUESTIONS[language])
    expect(host.page.get_by_role("heading", name=QUESTIONS[language])).to_be_visible()
    expect(host.page.get_by_text(QUESTIONS[language], exact=True)).to_have_count(1)
    assert "#" not in host.page.url
    invite = host.dialog("invite-title")
    if not invite.is_visible():
        host.button("invite").click()
    expect(invite.get_by_role("img", name=host.t("invite-qr"))).to_be_visible()
    assert host.watch.pointers <= 3

    code = invite.locator(".code").get_attribute("aria-label")
    assert code is not None
    code = code.replace(" ", "")
    expect(invite).to_contain_text(f"/{code}")
    expect(invite).to_contain_text(host.t.within("invite-joined-words", n=0))

    phone = people.phone(language)
    phone.join(code)
    expect(phone.page.get_by_role("heading", name=QUESTIONS[language])).to_be_visible()
    expect(invite).to_contain_text(host.t.within("invite-joined-words", n=1))


@both
def test_two_taps_and_the_typing_save_the_first_note(people: People, language: str) -> None:
    made = people.made(QUESTIONS[language], language)
    first, second, _ = IDEAS[language]
    phone = people.phone(language)
    phone.open(made.participate)
    assert "#" not in phone.page.url
    must = phone.page.locator("[required], [aria-required=true]")
    expect(must).to_have_count(0)
    phone.write(first)
    phone.saved(first)
    assert phone.watch.pointers <= 2
    expect(phone.field).to_have_value("")

    phone.another(second)
    phone.saved(second)
    assert phone.watch.pointers <= 3  # nothing but Send


def test_the_picture_to_scan_brings_a_phone_to_the_board(people: People) -> None:
    made = people.made()
    host = made.seat(made.facilitate)
    host.close()
    told = ask(f"{made.here}/api/boards/{made.id}/invitation", token=host.token)
    assert told["url"].endswith(f"/{made.code}")
    assert "<svg" in told["qr"]
    phone = people.phone()
    phone.open(told["url"])
    expect(phone.page.get_by_role("heading", name=made.question)).to_be_visible()
    phone.write("Scanned")
    phone.saved("Scanned")


def test_a_code_typed_on_the_first_page_joins_by_itself(people: People) -> None:
    made = people.made()
    desk = people.desk()
    desk.home()
    desk.page.get_by_label(desk.t("home-code-field")).press_sequentially(made.code.lower())
    desk.live()
    expect(desk.page.get_by_role("heading", name=made.question)).to_be_visible()
    assert f"/b/{made.id}" in desk.page.url  # a wide screen with a mouse gets the large board


@in_persian
def test_a_wrong_code_is_told_and_stays_to_be_corrected(people: People, language: str) -> None:
    made = people.made()
    wrong = "".join("7" if sign != "7" else "9" for sign in made.code)
    phone = people.phone(language)
    phone.watch.allow("status of 404")
    phone.page.goto(f"{phone.served.there}/join")
    phone.page.get_by_label(phone.t("join-field")).press_sequentially(wrong)
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.t.within("refusal-code-unknown"))
    expect(phone.page.get_by_label(phone.t("join-field"))).to_have_value(wrong)


# --- together on one board -----------------------------------------------------------------------


@both
def test_everyone_sees_every_change(trio: Callable[..., Trio], language: str) -> None:
    all_three = trio(language)
    host, guest, phone = all_three.everybody()
    first, second, third = IDEAS[language]
    phone.write(first)
    phone.saved(first)
    host.write(second)
    guest.write(third)
    phone.all_notes()
    all_three.see(first, second, third)

    host.edit(second, f"{second}!")
    all_three.see(f"{second}!")
    all_three.miss(second)
    second = f"{second}!"

    host.paint(second, "violet")
    for person in all_three.everybody():
        paper = person.note(second)
        expect(paper.or_(paper.locator("[data-colour]")).last).to_have_attribute(
            "data-colour", "violet"
        )

    host.tag(second, "soon")
    expect(guest.note(second)).to_contain_text("soon")
    expect(phone.note(second)).to_contain_text("#soon")

    x, y, *_ = guest.box(third)
    host_x, host_y, *_ = host.box(third)
    host.drag(third, 220, 130)
    guest.page.wait_for_function(
        "([id, x]) => document.querySelector(`[data-note='${id}']`).getBoundingClientRect().x > x",
        arg=[guest.note(third).get_attribute("data-note"), x + 100],
    )
    here, there = host.box(third), guest.box(third)
    assert abs((here[0] - host_x) - 220) <= 8
    assert abs((here[1] - host_y) - 130) <= 8
    assert there[1] > y

    guest.delete(third)
    all_three.miss(third)
    guest.undo()
    all_three.see(third)
    phone.edit_own(first, f"{first} …")
    all_three.see(f"{first} …")


@both
def test_a_note_moves_by_the_button_too(trio: Callable[..., Trio], language: str) -> None:
    all_three = trio(language, template="columns")
    host, guest, phone = all_three.everybody()
    first, *_ = IDEAS[language]
    phone.write(first)
    phone.saved(first)
    target = host.t.text("columns-ideas")
    host.view("view-columns")
    guest.view("view-columns")
    host.move_to(first, target)
    for desk in (host, guest):
        column = desk.page.get_by_role("region", name=target)
        expect(column.locator("[data-note]")).to_have_count(1)
    expect(phone.note(first)).to_contain_text(target)


@in_english
def test_undo_takes_back_only_ones_own(trio: Callable[..., Trio], language: str) -> None:
    all_three = trio(language)
    host, guest, _ = all_three.everybody()
    first, second, third = IDEAS[language]
    host.write(first)
    guest.write(second)
    host.write(third)
    guest.sees(first, second, third)
    guest.undo()
    host.misses(second)
    host.sees(first, third)
    expect(guest.button("undo")).to_be_disabled()
    host.undo()
    guest.misses(third)
    guest.sees(first)


@in_english
def test_a_vote_from_opening_to_result(trio: Callable[..., Trio], language: str) -> None:
    all_three = trio(language)
    host, guest, phone = all_three.everybody()
    first, second, third = IDEAS[language]
    with all_three.made.seat(all_three.made.participate) as writer:
        for place, text in enumerate((first, second, third)):
            writer.write(text, language, x=40 + 200 * place, y=60)
    host.sees(first, second, third)

    host.button("vote-start").click()
    dialog = host.dialog("vote-start-title")
    dialog.get_by_role("button", name=host.t("vote-start")).click()
    expect(dialog).to_be_hidden()
    budget = host.page.get_by_role("region", name=host.t("vote"))
    expect(budget).to_be_visible()
    covers = (
        "([bar, note]) => bar.getBoundingClientRect().bottom > note.getBoundingClientRect().top"
    )
    pair = [budget.element_handle(), host.note(first).element_handle()]
    host.page.wait_for_function(f"(pair) => !({covers})(pair)", arg=pair)

    phone.page.get_by_role("button", name=phone.t.within("vote-go")).tap()
    left = phone.page.get_by_text(phone.t("vote-left", left=2, budget=2))
    expect(left).to_be_visible()
    give = phone.button("vote-give", note=first)
    give.tap()
    expect(phone.page.get_by_text(phone.t("vote-left", left=1, budget=2))).to_be_visible()
    give.tap(force=True)  # one is the most for one note; "disabled" only in name
    expect(phone.page.locator("main").get_by_text(phone.t("vote-most", n=1))).to_be_visible()
    phone.button("vote-give", note=second).tap()
    expect(phone.page.get_by_text(phone.t("vote-left", left=0, budget=2))).to_be_visible()
    phone.button("vote-give", note=third).tap(force=True)
    expect(phone.page.locator("main").get_by_text(phone.t("vote-none-left"))).to_be_visible()
    phone.button("vote-take", note=second).tap()
    expect(phone.page.get_by_text(phone.t("vote-left", left=1, budget=2))).to_be_visible()
    phone.button("vote-done").tap()

    guest.note(first).get_by_role("button", name=guest.t("vote-give", note=first)).click()
    expect(guest.page.get_by_text(guest.t("vote-left", left=1, budget=2))).to_be_visible()
    expect(host.page.get_by_text(host.t.within("vote-turnout-short", n=2, seats=4))).to_be_visible()
    assert host.t.text("vote-result", sum=2, voters=2) not in host.page.content()

    host.button("vote-close").click()
    sure = host.page.get_by_role("dialog")
    if sure.is_visible():
        sure.get_by_role("button", name=host.t("vote-close")).click()
    for desk in (host, guest):
        expect(desk.note(first)).to_contain_text(desk.t.within("vote-result", sum=2, voters=2))
    expect(phone.page.get_by_text(phone.t.within("vote-result", sum=2, voters=2))).to_be_visible()


# --- who may what ------------------------------------------------------------------------------


@in_persian
def test_a_locked_board_can_be_read_and_keeps_what_is_typed(
    trio: Callable[..., Trio], language: str
) -> None:
    all_three = trio(language)
    host, guest, phone = all_three.everybody()
    first, second, _ = IDEAS[language]
    phone.field.tap()
    phone.page.keyboard.type(first)
    host.menu("board-lock")
    expect(phone.page.get_by_text(phone.t("write-locked"))).to_be_visible()
    expect(guest.button("tool-note")).to_be_hidden()
    expect(phone.field).to_have_value(first)
    host.write(second)  # a host still may
    guest.sees(second)
    host.menu("board-unlock")
    phone.button("send").tap()
    phone.saved(first)
    guest.sees(first)


@in_english
def test_a_new_name_is_seen_by_everyone(trio: Callable[..., Trio], language: str) -> None:
    all_three = trio(language)
    host, guest, phone = all_three.everybody()
    guest.page.get_by_role("button", name=guest.t.beginning("people")).click()
    guest.page.get_by_role("button", name=guest.t("name-change")).click()
    dialog = guest.dialog("name-change")
    dialog.get_by_role("textbox").fill("Heron 7")
    dialog.get_by_role("button", name=guest.t("save")).click()
    expect(dialog).to_be_hidden()
    host.page.get_by_role("button", name=host.t.beginning("people")).click()
    expect(host.page.get_by_role("dialog", name=host.t.beginning("people"))).to_contain_text(
        "Heron 7"
    )
    guest.write(IDEAS[language][0])
    phone.all_notes()
    expect(phone.note(IDEAS[language][0])).to_contain_text("Heron 7")


@in_persian
def test_a_name_is_taken_from_six_that_nobody_has(people: People, language: str) -> None:
    made = people.made(language=language)
    phone = people.phone(language)
    phone.open(made.participate)
    phone.page.get_by_role("button", name=phone.t.within("name-change")).tap()
    others = phone.page.get_by_role("group", name=phone.t("name-others")).get_by_role("button")
    expect(others).to_have_count(6)
    name = others.nth(3).inner_text()
    others.nth(3).tap()
    expect(phone.page.get_by_label(phone.t("name-field"))).to_have_value(name)
    phone.button("save").tap()
    expect(phone.page.get_by_role("dialog")).to_be_hidden()
    expect(phone.page.get_by_text(phone.t("you-are", label=name))).to_be_visible()


def test_a_reload_and_another_tab_are_the_same_person(people: People) -> None:
    made = people.made()
    phone = people.phone()
    phone.open(made.participate)
    phone.write("Mine")
    phone.saved("Mine")
    phone.reload()
    phone.sees("Mine")
    expect(phone.page.get_by_text(phone.t("mine-count", n=1))).to_be_visible()
    tab = phone.page.context.new_page()
    tab.goto(made.participate)
    expect(tab.get_by_text(phone.t("mine-count", n=1))).to_be_visible()
    told = ask(f"{made.here}/api/boards/{made.id}", token=made.seat(made.view).token)
    assert 2 == told["seats"]  # the phone's, and the one that asked


@both
def test_the_page_speaks_another_language_than_the_board(people: People, language: str) -> None:
    made = people.made(QUESTIONS[language], language)
    other = "fa" if language == "en" else "en"
    phone = people.phone(other)
    phone.open(made.participate)
    assert other == phone.page.locator("html").get_attribute("lang")
    expect(phone.page.locator("html")).to_have_attribute("dir", phone.t.direction)
    question = phone.page.get_by_role("heading", name=QUESTIONS[language])
    expect(question).to_have_attribute("lang", language)
    phone.field.tap()
    phone.page.keyboard.type("…")
    phone.page.get_by_role("combobox", name=phone.t("language")).select_option("vi")
    expect(phone.page.locator("html")).to_have_attribute("lang", "vi")
    expect(phone.page.get_by_role("textbox")).to_have_value("…")


@in_persian
def test_a_viewer_sees_everything_and_writes_nothing(people: People, language: str) -> None:
    made = people.made(QUESTIONS[language], language)
    first, second, _ = IDEAS[language]
    viewer, phone, guest = people.desk(language), people.phone(language), people.phone(language)
    viewer.open(made.view)
    phone.open(made.view.replace("/b/", "/p/"))
    guest.open(made.participate)
    guest.write(first)
    viewer.sees(first)
    expect(viewer.button("tool-note")).to_have_count(0)
    viewer.note(first).dblclick()
    viewer.page.keyboard.press("n")
    expect(viewer.page.get_by_role("textbox")).to_have_count(0)
    expect(phone.page.get_by_text(phone.t("write-viewer"))).to_be_visible()
    expect(phone.field).to_have_count(0)
    phone.all_notes()
    phone.sees(first)
    guest.another(second)
    viewer.sees(second)
    phone.sees(second)
