"""The door: a newcomer says the passphrase, waits, and is let in (BO7, BO8)."""

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.people import People

SECRET = "blue kettle"


def test_a_newcomer_says_the_word_and_is_let_in(people: People) -> None:
    made = people.made()
    host, mina = people.desk(), people.phone("fa")
    host.open(made.facilitate)
    host.shut("invite-title")
    host.button("invite-door-open").click()
    dialog = host.dialog("door")
    dialog.get_by_role("radio", name=host.t.beginning("door-is-approve")).check()
    dialog.get_by_role("textbox", name=host.t("door-passphrase")).fill(SECRET)
    dialog.get_by_role("button", name=host.t("door-passphrase-ask")).click()
    expect(dialog).to_contain_text(host.t.text("door-passphrase-set"))
    assert not violations(host.page)
    dialog.get_by_role("button", name=host.t("done")).click()

    mina.watch.allow("status of 403")  # twice: without a word, and with a wrong one
    mina.page.goto(made.participate)
    field = mina.page.get_by_label(mina.t("door-passphrase-field"))
    expect(field).to_be_focused()
    assert not violations(mina.page)
    field.fill("green kettle")
    mina.button("door-come-in").tap()
    expect(mina.page.get_by_role("alert")).to_have_text(mina.t.text("refusal-wrong-passphrase"))
    field.fill(SECRET.upper())
    mina.button("door-come-in").tap()
    expect(mina.page.get_by_role("heading")).to_have_text(mina.t.text("door-waiting-title"))
    expect(mina.page.get_by_text("What would help?")).to_be_visible()
    assert not violations(mina.page)

    panel = host.page.get_by_role("complementary", name=host.t("region-panel"))
    expect(panel).to_contain_text(host.t.within("door-knocking", n=1))
    assert not violations(host.page)
    panel.get_by_role("button", name=host.t.beginning("door-let-in")).click()
    mina.live()
    mina.write("گل لاله")
    host.sees("گل لاله")
