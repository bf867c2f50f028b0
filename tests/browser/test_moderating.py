"""What hosts keep back: nobody else reads it, its writer is told why and may say it anew (NO20)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

ROSES, TULIPS, NASTY = "More roses", "گل لاله", "Kim is always late"


def test_notes_are_hidden_given_back_and_let_through(people: People) -> None:
    made = people.made()
    wire = made.seat(made.facilitate)
    host, bo, mina = people.desk(), people.desk("nl"), people.phone("fa")
    host.open(made.facilitate)
    bo.open(made.participate.replace("/p/", "/b/"))
    mina.open(made.participate)
    mina.page.wait_for_load_state("networkidle")
    mina.write(NASTY)
    bo.sees(NASTY)

    host.choose(NASTY)
    host.bar.get_by_role("button", name=host.t("note-return")).click()
    dialog = host.dialog("note-return")
    expect(dialog).to_contain_text(NASTY)
    assert not violations(host.page)
    dialog.get_by_role("button", name=host.t("reason-person")).click()
    dialog.get_by_role("button", name=host.t("note-return")).click()
    bo.misses(NASTY)
    assert NASTY not in bo.page.content()
    expect(host.note(NASTY)).to_contain_text(host.t.text("aside-returned"))
    expect(mina.page.get_by_text(host.t.text("reason-person")).first).to_be_visible()
    assert not violations(mina.page)
    host.page.get_by_role("switch", name=host.t.beginning("presenting")).click()
    host.misses(NASTY)  # what is shared in a call shows nothing that not everybody may see
    assert NASTY not in host.page.content()
    host.button("presenting-off").click()
    host.sees(NASTY)
    mina.button("aside-again").tap()
    expect(mina.field).to_have_value(NASTY)

    wire.do(["board.rule", "hold", 1])
    expect(mina.page.get_by_text(mina.t.within("sight-held")).first).to_be_attached()
    expect(bo.page.get_by_text(bo.t.text("hold-banner"))).to_be_visible()
    mina.field.fill(TULIPS)
    mina.button("send").tap()
    expect(mina.note(TULIPS)).to_contain_text(mina.t.within("aside-held-mine"))
    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    expect(panel).to_contain_text(host.t.within("kept-waiting", n=1))
    assert TULIPS not in bo.page.content()
    assert not violations(host.page)
    panel.get_by_role("button", name=host.t("note-accept")).click()
    bo.sees(TULIPS)
    mina.saved(TULIPS)

    host.write(ROSES)
    host.choose(TULIPS)
    host.page.keyboard.press("Delete")  # of another's note: hidden, and a key takes it back
    bo.misses(TULIPS)
    bo.sees(ROSES)
    host.page.keyboard.press("Control+z")
    bo.sees(TULIPS)
    wire.close()
