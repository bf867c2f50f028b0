"""Feelings: nine drawings for the writer, numbers from three people up for all (NO9, VI12)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People


def test_a_feeling_is_the_writers_and_three_are_everybodys(people: People) -> None:
    made = people.made(template="guided-brainstorm")
    wires = [made.seat(made.facilitate), *(made.seat(made.participate) for _ in range(4))]
    host = wires[0]
    host.do(["round.start", host.rounds[1], "", True])
    _, feel = host.sections
    for wire, feeling in zip(wires[1:], ("hope", "hope", "", ""), strict=True):
        note = wire.write("A line", section=feel)
        wire.do(["note.feel", note, feeling])

    mina = people.phone("fa")
    mina.open(made.participate)
    mina.page.get_by_role("radio").last.check(force=True)
    mina.write("Me too")
    asked = mina.page.get_by_role("region", name=mina.t("feeling-ask"))
    expect(asked).to_be_visible()
    assert not violations(mina.page)
    asked.get_by_role("button", name=mina.t("feeling-hope")).tap()
    expect(asked).to_have_count(0)
    mina.reload()
    mina.note("Me too").get_by_role("button", name=mina.t.beginning("mine-menu")).tap()
    expect(mina.page.get_by_role("dialog")).to_contain_text(mina.t.within("feeling-hope"))
    mina.page.keyboard.press("Escape")
    mina.write("And this")
    expect(asked).to_be_visible()
    host.do(["round.start", host.rounds[2], host.rounds[1], True])
    expect(asked).to_have_count(0)  # what was written before is over

    desk = people.desk()
    desk.open(made.facilitate)
    panel = desk.page.get_by_role("complementary", name=desk.t("region-panel"))
    told = panel.get_by_role("list", name=desk.t("feelings"))
    expect(panel).to_be_visible()
    expect(told).to_have_count(0)
    host.do(["notes.reveal", "all", ""])
    host.do(["board.finish", True])
    expect(told).to_contain_text("3")
    for wire in wires:
        wire.close()
