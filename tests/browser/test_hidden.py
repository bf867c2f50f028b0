"""Hidden writing: each sees their own, the host a number, and all see all at once (VI, NA)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import new_id

ROSES, TULIPS = "More roses", "گل لاله"


def knows_nothing(person: Desk | Phone, *texts: str) -> None:
    """Neither what is to be seen nor anything else in the page."""
    page = person.page.content()
    assert [] == [text for text in texts if text in page]


def test_two_write_unseen_and_all_is_shared_at_once(people: People) -> None:
    made = people.made()
    host = people.desk()
    host.open(made.facilitate)
    host.shut("invite-title")
    host.button("rounds-plan").click()
    dialog = host.dialog("round-add")
    expect(dialog.get_by_label(host.t.beginning("sees-own"))).to_be_checked()
    expect(dialog.get_by_label(host.t.beginning("names-alias"))).to_be_checked()
    assert not violations(host.page)
    dialog.get_by_role("button", name=host.t("save")).click()
    host.button("round-start", title=host.t.text("round-kind-write")).click()

    bo, mina = people.desk(), people.phone("fa")
    bo.open(made.participate.replace("/p/", "/b/"))
    mina.open(made.participate)
    expect(mina.page.get_by_text(mina.t.within("sight-own")).first).to_be_visible()
    bo.write(ROSES)
    mina.write(TULIPS)
    expect(mina.note(TULIPS)).to_contain_text(mina.t.within("sight-own"))
    expect(bo.note(ROSES)).to_contain_text(bo.t.text("sight-short"))

    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    expect(panel).to_contain_text(host.t.within("unseen-notes", n=2))
    expect(panel).to_contain_text(host.t.within("pulse-writers", n=2, all=3))
    for person, texts in ((host, (ROSES, TULIPS)), (bo, (TULIPS,)), (mina, (ROSES,))):
        knows_nothing(person, *texts)
    bo.reload()
    bo.sees(ROSES)
    knows_nothing(bo, TULIPS)
    for page in (host.page, bo.page, mina.page):
        assert not violations(page)

    host.button("reveal").click()
    asked = host.dialog("reveal")
    expect(asked).to_contain_text(host.t.within("reveal-text", n=2))
    asked.get_by_role("button", name=host.t("reveal")).click()
    host.sees(ROSES, TULIPS)
    expect(host.page.get_by_text(host.t.within("reveal-done", n=2)).first).to_be_visible()
    bo.sees(ROSES, TULIPS)
    mina.all_notes()
    mina.sees(ROSES, TULIPS)
    expect(panel).not_to_contain_text(host.t.within("unseen-notes", n=2))


def test_a_note_without_a_name_is_its_writers_alone(people: People) -> None:
    made = people.made()
    wire, round = made.seat(made.facilitate), new_id()
    wire.do(["round.add", round, ["write", "", "", 0, "manual", [], "own", "none"], ""])
    wire.do(["round.start", round, "", False])
    mina = people.phone("fa")
    mina.open(made.participate)
    expect(mina.page.get_by_text(mina.t.within("sight-nameless")).first).to_be_visible()
    mina.page.wait_for_load_state("networkidle")
    mina.write(TULIPS)
    mina.saved(TULIPS)
    mina.reload()
    mina.sees(TULIPS)
    mina.edit_own(TULIPS, ROSES)
    mina.saved(ROSES)
    mina.reload()
    mina.sees(ROSES)
    wire.do(["notes.reveal", "all", ""])
    mina.all_notes()
    mina.sees(ROSES)
    expect(mina.note(ROSES)).to_contain_text(mina.t.text("note-own"))
    wire.close()
