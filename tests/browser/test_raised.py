"""RO14: who is ready and whose hand is up, from a phone to the host's panel and back."""

import re

from playwright.sync_api import expect

from tests.browser.people import People
from tests.browser.wire import new_id

TALK = ["discuss", "Talk", "", 0, "all_ready", []]
WRITE = ["write", "Write", "", 0, "timer", []]


def test_a_phone_is_ready_and_raises_a_hand_that_the_host_takes_down(people: People) -> None:
    made = people.made()
    wire = made.seat(made.facilitate)
    first, second = new_id(), new_id()
    for id, plan in ((first, TALK), (second, WRITE)):
        wire.do(["round.add", id, plan, ""])
    wire.do(["round.start", first, "", False])
    host, phone = people.desk(), people.phone()
    host.open(made.facilitate)
    phone.open(made.participate)
    panel = host.page.get_by_role("complementary")
    on = panel.get_by_role("button", name=host.t("round-next", title="Write"))
    expect(panel.get_by_text(host.t("ready-count", n=0, all=1))).to_be_visible()
    expect(on).not_to_contain_class("primary")

    ready = phone.button("ready-me")
    ready.tap()
    expect(ready).to_have_attribute("aria-pressed", "true")
    expect(panel.get_by_text(host.t("ready-everyone"))).to_be_visible()
    expect(on).to_contain_class("primary")

    phone.button("ready-hand").tap()
    lower = panel.get_by_role("button", name=re.compile("^Take the hand"))
    lower.click()
    expect(lower).to_have_count(0)
    expect(phone.button("ready-hand")).to_be_visible()
    expect(ready).to_have_attribute("aria-pressed", "true")

    on.click()
    expect(ready).to_have_attribute("aria-pressed", "false")
    expect(panel.get_by_text(host.t("ready-count", n=0, all=1))).to_be_visible()
