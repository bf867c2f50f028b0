"""G20: the host vanishes. Nobody takes over unasked, the board and its open vote go on, and the
host is back by loading the page again, with every right; a second host can continue meanwhile.
"""

import time

from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.wire import new_id

BACK_SECONDS = 2.0
SLACK = 3.0  # a busy machine loads pages more slowly than it answers


def turnout(desk: Desk, n: int) -> None:
    expect(desk.page.get_by_text(desk.t("vote-turnout-short", n=n, seats=5))).to_be_visible()


def test_g20_a_host_who_vanishes_comes_back_and_another_continues(people: People) -> None:
    made = people.made()
    with made.seat(made.participate) as writer:
        for place, text in enumerate(("One", "Two", "Three")):
            writer.write(text, x=40 + 220 * place, y=60)
    host, second, phone = people.desk(), people.desk(), people.phone()
    for desk in (host, second):
        desk.open(made.facilitate)
    phone.open(made.participate)
    with made.seat(made.facilitate) as wire:
        wire.do(["vote.open", new_id(), [], 2, 1, True])
    phone.page.get_by_role("button", name=phone.t.within("vote-go")).tap()
    state = host.page.context.storage_state()
    address = host.page.url
    host.page.context.close()

    phone.button("vote-give", note="One").tap()
    turnout(second, 1)  # the vote goes on, and nobody's rights are others than before
    expect(second.button("vote-close")).to_be_visible()
    people_here = second.page.get_by_role("button", name=second.t.beginning("people"))
    people_here.click()
    dialog = second.page.get_by_role("dialog", name=second.t.beginning("people"))
    expect(dialog.get_by_text(second.t.within("role-participant"))).to_have_count(2)
    second.page.keyboard.press("Escape")

    again = people.desk(storage_state=state)
    started = time.monotonic()
    again.page.goto(address)
    expect(again.button("vote-close")).to_be_visible()
    assert time.monotonic() - started < BACK_SECONDS + SLACK
    turnout(again, 1)

    again.page.context.close()
    second.button("vote-close").click()  # the other one continues
    sure = second.page.get_by_role("dialog")
    if sure.is_visible():
        sure.get_by_role("button", name=second.t("vote-close")).click()
    expect(phone.page.get_by_text(phone.t.within("vote-result", sum=1, voters=1))).to_be_visible()
