"""Alone, in pairs, in fours, all: each sees what their team wrote, no more (RO16, VI10)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

ALONE, NEXT, OTHER = "A quiet corner", "Zachte stoelen", "More light"


def test_one_two_four_all(people: People) -> None:
    made = people.made(template="one-two-four-all")
    host, phone = people.desk(), people.phone()
    phone.open(made.participate)
    wires = [made.seat(made.participate) for _ in range(3)]
    host.open(made.facilitate)
    with made.seat(made.facilitate) as lead:
        _, one, two, four, everybody, _ = lead.rounds
        lead.do(["round.start", one, "", False])
        phone.write(ALONE)
        phone.saved(ALONE)
        for wire, text in zip(wires, (NEXT, OTHER, "A door that opens"), strict=True):
            wire.write(text)
        panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
        expect(panel).to_contain_text(host.t.within("unseen-notes", n=4))

        lead.do(["round.start", two, one, True])
        team, now = phone.page.locator("details"), phone.page.get_by_role("region").first
        expect(now).to_contain_text(phone.t.within("team-only", n=2))
        expect(team).to_contain_text(NEXT)
        assert OTHER not in phone.page.content()
        wires[0].write("What we share", section=lead.sections[1])
        expect(team).to_contain_text("What we share")
        assert not violations(phone.page)

        expect(panel.get_by_role("heading", name=host.t("teams-count", n=2))).to_be_visible()
        mover = panel.get_by_role("combobox").nth(2)
        who = panel.get_by_role("combobox", name=mover.get_attribute("aria-label"), exact=True)
        mover.select_option("1")
        expect(now).to_contain_text(phone.t.within("team-only", n=3))
        expect(team).to_contain_text(OTHER)
        expect(who).to_be_focused()  # in its new team
        assert not violations(host.page)

        lead.do(["round.start", four, two, True])
        expect(now).to_contain_text(phone.t.within("team-only", n=4))
        expect(team).to_contain_text("A door that opens")
        lead.do(["round.start", everybody, four, True])
        expect(team).to_have_count(0)
        expect(host.note(OTHER)).to_be_visible()
    for wire in wires:
        wire.close()
