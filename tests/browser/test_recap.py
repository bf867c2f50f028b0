"""Who comes late lands in the round that runs, with one line of what went before."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

# All that a screen reader may have heard.
HEARD = """window.heard = [];
new MutationObserver(() => {
  for (const place of document.querySelectorAll(".unseen")) heard.push(place.textContent);
}).observe(document, { subtree: true, childList: true, characterData: true });"""


def test_who_comes_late_reads_what_went_before(people: People) -> None:
    """Once, on phone and desk; hidden notes as a number; it goes with the round."""
    made = people.made(template="guided-brainstorm")
    phone, desk = people.phone("fa"), people.desk()
    title = desk.t.text("guided-brainstorm-feel")
    with made.seat(made.facilitate) as lead, made.seat(made.participate) as early:
        brief, warm, alone, read = lead.rounds[:4]
        lead.do(["round.start", brief, "", False])
        lead.do(["round.start", warm, brief, True])
        early.write("Soup on Sunday", section=early.sections[1])
        lead.do(["round.start", alone, warm, True])
        for late, address in (
            (phone, made.participate),
            (desk, made.participate.replace("/p/", "/b/")),
        ):
            late.page.add_init_script(HEARD)
            late.open(address)
            line = late.t.within("recap-notes", n=3, all=9, notes=1, title=title)
            expect(late.page.locator("p").filter(has_text=line)).to_be_visible()
            assert [words for words in late.page.evaluate("heard") if line.search(words)]
            assert "Soup" not in late.page.content()
            assert not violations(late.page)
        phone.reload()
        now = phone.page.get_by_text(phone.t.within("round-of", n=3, all=9))
        expect(now).to_be_visible()
        before = phone.t.beginning("recap-notes", n=3, all=9, notes=1, title=title)
        expect(phone.page.get_by_text(before)).to_have_count(0)
        lead.do(["round.start", read, alone, True])
        expect(desk.page.get_by_text(line)).to_have_count(0)
