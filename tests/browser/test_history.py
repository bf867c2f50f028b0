"""What the board was: the session once more, moments with a name, what has changed (EX8, EX9)."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People
from tests.browser.wire import Made, new_id

FIRST, HIDDEN, LATER, GONE = "More chairs", "گل لاله", "A roof over the queue", "A secret canary"


def session(made: Made) -> str:
    """A first note, a named moment, a hidden one that is shown, one erased; return the last one."""
    with made.seat(made.facilitate) as lead, made.seat(made.participate) as bo:
        first = bo.write(FIRST)
        bo.do(["note.erase", bo.write(GONE)])
        lead.do(["moment.keep", new_id(), "Before writing alone", 0])
        plan = ["write", "In silence", "", 0, "manual", [], "own", "alias", []]
        round = new_id()
        lead.do(["round.add", round, plan, ""], ["round.start", round, "", True])
        bo.write(HIDDEN, "fa")
        lead.do(["notes.reveal", "all", ""], ["round.end", round, True])
        lead.do(["note.edit", first, f"{FIRST}, soft ones", "en", 0, 0])
        return lead.write(LATER)


def test_the_session_once_more(people: People) -> None:
    """EX8, EX9: hidden until it was shown, erased nowhere; by slider, key and name."""
    made = people.made("What would help?", template="columns")
    later = session(made)
    host = people.desk(reduced_motion="reduce")
    host.open(made.facilitate)
    host.sees(LATER)
    host.menu("history")
    dialog = host.dialog("history")
    dialog.get_by_label(host.t("history-name")).fill("The end")
    dialog.get_by_role("button", name=host.t("history-keep")).click()
    expect(dialog.get_by_role("listitem")).to_have_count(2)
    assert not violations(host.page)
    dialog.get_by_role("button", name=host.t.beginning("history-look")).first.click()
    slider = host.page.get_by_role("slider", name=host.t("replay-slider"))
    host.sees(FIRST)
    host.misses(HIDDEN, LATER)
    assert not violations(host.page)

    slider.press("End")
    host.sees(HIDDEN, LATER)
    slider.press("Home")
    host.misses(FIRST, HIDDEN, LATER)
    host.page.get_by_label(host.t("replay-speed")).select_option("4")
    slider.press(" ")
    host.sees(HIDDEN, LATER)
    expect(host.button("replay-play")).to_be_visible()
    assert GONE not in host.page.content()
    with made.seat(made.facilitate) as lead:
        lead.do(["note.erase", later])
    host.misses(LATER)

    host.button("history-back").click()
    host.live()
    host.menu("history")
    dialog.get_by_role("button", name=host.t.beginning("compare-now")).first.click()
    told = host.dialog("compare")
    for words in (HIDDEN, "soft ones"):
        expect(told.get_by_role("listitem").filter(has_text=words)).to_be_visible()
    expect(told.get_by_role("listitem")).to_have_count(2)
    expect(told.get_by_role("img", name=host.t("compare-picture"))).to_be_visible()
    assert not violations(host.page)
    assert GONE not in host.page.content()
