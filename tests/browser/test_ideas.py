"""From fixed ratings to the sweet spot, to an idea, to a decision that everybody reads."""

from contextlib import ExitStack

from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.wire import Made, Wire, new_id

GROUPS = {
    "Respect": ("Nobody calls names out loud", "A screen at the desk"),
    "Paperwork": ("One short form", "Forms in my own language", "Help with forms"),
    "Marble": ("A marble floor",),
}
# What each of three people says of each group, as client and as provider: steps from 0 to 3.
RATINGS = {
    "Client": {"Respect": (3, 3, 2), "Paperwork": (3, 2, 3), "Marble": (1, 0, 0)},
    "Provider": {"Respect": (1, 0, 1), "Paperwork": (2, 3, 3), "Marble": (2, 1, 2)},
}


def rated(made: Made, people: ExitStack) -> None:
    """Three groups of notes, rated by three people with two lenses."""
    host = people.enter_context(made.seat(made.facilitate))
    voters = [people.enter_context(made.seat(made.participate)) for _ in range(3)]
    groups = {name: grouped(host, name, texts) for name, texts in GROUPS.items()}
    for lens, said in RATINGS.items():
        vote = new_id()
        host.do(["vote.open", vote, [], 0, 0, True, "range", [""] * 4, lens, "groups"])
        for name, steps in said.items():
            for voter, step in zip(voters, steps, strict=True):
                voter.do(["vote.cast", vote, groups[name], step])
        host.do(["vote.close", vote])


def grouped(host: Wire, name: str, texts: tuple[str, ...]) -> str:
    at = 900 if name == "Marble" else 300 * len(name)
    notes = [host.write(text, x=at % 1_200, y=600 + 10 * n) for n, text in enumerate(texts)]
    group = new_id()
    host.do(["group.make", group, name, host.sections[0], notes, at % 1_200, 100, ""])
    return group


def test_what_fits_both_becomes_an_idea_and_a_decision_that_all_read(people: People) -> None:
    """ID1, ID4, ID5, VO2, VO17: the right group, with its three notes, and why it is adopted."""
    made = people.made()
    phone = people.phone(reduced_motion="reduce")
    phone.open(made.participate)
    phone.write("My own wish")
    phone.saved("My own wish")
    with ExitStack() as others:
        rated(made, others)
    host = people.desk(reduced_motion="reduce")
    host.open(made.facilitate)
    idea_of_what_fits_both(host)
    card = host.page.get_by_role("article", name="Sign up once")
    decided_and_planned(host, card)
    assert not violations(host.page)
    phone.page.get_by_role("button", name=phone.t.within("ideas-title")).tap()
    sheet = phone.page.get_by_role("dialog", name=phone.t("ideas-title"))
    expect(sheet.get_by_role("heading", name="Sign up once")).to_be_visible()
    for words in ("It costs us nothing.", "Print the form"):
        expect(sheet.get_by_text(words)).to_be_visible()
    expect(sheet.get_by_text(phone.t("decision-adopted"))).to_be_visible()
    expect(sheet.get_by_text(phone.t("decision-open"))).to_be_visible()  # of the own wish
    assert not violations(phone.page)
    host.view("view-list")
    state = card.get_by_label(host.t("action-state", name="Print the form"))
    state.select_option("done")
    expect(sheet.get_by_text(phone.t("action-state-done"))).to_be_visible()


def idea_of_what_fits_both(host: Desk) -> None:
    t, page = host.t, host.page
    host.button("sweet-open").click()
    found = page.get_by_role("complementary", name=t("sweet"))
    expect(found.get_by_role("listitem")).to_have_count(1)
    expect(found.get_by_role("listitem")).to_contain_text("Paperwork")
    assert not violations(page)
    make = found.get_by_role("button", name=t("idea-make"))
    expect(make).to_be_disabled()
    found.get_by_role("checkbox", name=t("idea-choose", name="Paperwork")).check()
    make.click()
    dialog = host.dialog("idea-make")
    expect(dialog.get_by_text(t("idea-from-notes", n=3))).to_be_visible()
    dialog.get_by_role("textbox").fill("Sign up once\nIn your own language, and not each month.")
    dialog.get_by_role("button", name=t("idea-make")).click()


def decided_and_planned(host: Desk, card: Locator) -> None:
    t, page = host.t, host.page
    expect(card.get_by_text("In your own language, and not each month.")).to_be_visible()
    expect(card.get_by_text(t.within("idea-from-notes", n=3))).to_be_visible()
    expect(page.get_by_text(t("answer-missing", n=7, all=7)).first).to_be_visible()
    card.get_by_role("radio", name=t("decision-adopted")).check()
    decide = card.get_by_role("button", name=t("decision-save"))
    expect(decide).to_be_disabled()  # nothing is decided without a reason
    page.keyboard.type("It costs us nothing.")
    decide.click()
    expect(card.get_by_text("It costs us nothing.")).to_be_visible()
    expect(page.get_by_text(t("answer-missing", n=4, all=7)).first).to_be_visible()
    card.get_by_role("button", name=t("action-add")).click()
    page.keyboard.type("Print the form")
    card.get_by_label(t("action-owner")).fill("Samira")
    card.get_by_label(t("action-due")).fill("2026-12-01")
    card.get_by_role("button", name=t("save")).click()
    expect(card.get_by_text("Samira")).to_be_visible()


def test_words_about_an_idea_outlive_what_another_host_does(people: People) -> None:
    """ID3: another's words are not written over unseen, and one's own do not go with the idea."""
    made = people.made()
    with made.seat(made.facilitate) as other:
        idea = new_id()
        other.do(["idea.make", idea, "Sign up once", "en", []])
        host = people.desk(reduced_motion="reduce")
        host.open(made.facilitate)
        host.view("ideas")
        card = host.page.get_by_role("article", name="Sign up once")
        card.get_by_role("button", name=host.t("idea-more", name="Sign up once")).click()
        dialog = host.page.get_by_role("dialog")
        field = dialog.get_by_role("textbox")
        field.fill("Sign up at the door")
        other.do(["idea.edit", idea, "Sign up by phone", "en", 0])
        expect(dialog.get_by_role("heading", level=2)).to_contain_text("Sign up by phone")
        dialog.get_by_role("button", name=host.t("save")).click()
        changed = host.t("refusal-changed-since", aspect="text")
        expect(host.page.get_by_text(changed)).to_be_visible()
        expect(field).to_have_value("Sign up at the door")
        other.do(["idea.drop", idea, 0])
        dialog.get_by_role("button", name=host.t("idea-make")).click()
        expect(host.page.get_by_role("article", name="Sign up at the door")).to_be_visible()
