"""Reading by cards: each gets what the fewest have read, and all see how far it is (RO18)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People
from tests.browser.wire import new_id

ROSES, TULIPS, LILIES = "More roses", "گل لاله", "Lilies by the door"


def test_everybody_reads_what_others_wrote(people: People) -> None:
    made = people.made(template="columns")
    wire, round = made.seat(made.facilitate), new_id()
    writer = made.seat(made.participate)
    for text in (ROSES, TULIPS):
        writer.write(text)
    mina = people.phone("fa")
    mina.open(made.participate)
    mina.write(LILIES)
    mina.saved(LILIES)
    wire.do(["round.add", round, ["read", "", "", 0, "manual", [], "all", "alias", [], 2], ""])
    wire.do(["round.start", round, "", False])

    cards, title = mina.page.get_by_role("article"), mina.t("reading-title")
    expect(mina.page.get_by_role("heading", name=title)).to_be_visible()
    expect(mina.page.get_by_text(mina.t.within("reading-far", n=0, all=3))).to_be_visible()
    assert not violations(mina.page)
    read = []
    for _ in range(2):
        read.append(cards.locator("p").first.text_content() or "")
        mina.button("reading-next").tap()
        expect(cards.filter(has_text=read[-1])).to_have_count(0)
    assert {ROSES, TULIPS} == set(read)
    expect(mina.page.get_by_text(mina.t("reading-done"))).to_be_visible()
    mina.button("reading-before").tap()
    expect(cards).to_contain_text(read[-1])

    bo, host = people.desk(), people.desk()
    bo.open(made.participate.replace("/p/", "/b/"))
    tray = bo.page.get_by_role("region", name=bo.t("reading-title"))
    for _ in range(3):
        expect(tray.get_by_role("article")).to_be_visible()
        bo.button("reading-next").press("Enter")
    expect(tray).to_contain_text(bo.t.within("reading-done"))
    host.open(made.facilitate)
    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    expect(panel).to_contain_text(host.t.within("reading-figure", n=2, all=3))
    host.button("reading-open").click()
    for _ in range(3):
        host.button("reading-next").click()
    expect(panel).to_contain_text(host.t.within("reading-all"))
    assert not violations(host.page)
    wire.do(["round.end", round, True])
    expect(tray).to_have_count(0)
    expect(mina.field).to_be_visible()
    writer.close()
    wire.close()
