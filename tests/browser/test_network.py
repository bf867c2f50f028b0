"""Network and server go and come back: nothing acknowledged is lost, and nothing is doubled."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser import truth
from tests.browser.desk import Desk
from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.watch import NO_NETWORK

# Whether this page, and all that it was made of, is kept.
KEPT = """async () => {
  const used = performance.getEntriesByType("resource").map((one) => one.name);
  const files = used.filter((name) => name.includes("/static/assets/"));
  const kept = await Promise.all([location.href, ...files].map((name) => caches.match(name)));
  return navigator.serviceWorker.controller !== null && kept.every(Boolean);
}"""
OFFLINE = ["Bring food to those who cannot come", "یک نفر که زبان مرا بداند", "Más tiempo"]
SLOW = 30_000  # ms: a server that comes back is tried again after a growing wait


@pytest.fixture
def served(serve: Callable[..., Served]) -> Iterator[Served]:
    """A server of its own for each test here: it is killed."""
    served = serve()
    yield served
    assert "Traceback" not in served.said, served.said
    served.kill()


@pytest.fixture
def phone(people: People) -> Phone:
    phone = people.phone()
    phone.watch.allow(NO_NETWORK)
    return phone


@pytest.fixture
def desk(people: People) -> Desk:
    desk = people.desk()
    desk.watch.allow(NO_NETWORK)
    return desk


def waits(phone: Phone, text: str) -> None:
    expect(phone.note(text)).to_contain_text(phone.t.within("state-waiting-offline"))


def test_nothing_is_lost_or_doubled_when_network_and_server_go(
    people: People, served: Served, phone: Phone, desk: Desk
) -> None:
    made = people.made("What would make it easier?")
    phone.open(made.participate)
    desk.open(made.participate)
    phone.write("A bench while we wait")
    phone.saved("A bench while we wait")

    phone.page.context.set_offline(True)
    for text in OFFLINE:
        phone.another(text)
    expect(phone.chip).to_have_text(phone.t("chip-offline"))
    expect(phone.page.get_by_text(phone.t("offline-title"))).to_be_visible()
    expect(phone.page.get_by_text(phone.t("offline-text", n=3))).to_be_visible()
    for text in OFFLINE:
        waits(phone, text)

    desk.write("Open on Saturday morning")  # acknowledged: the chip said so
    desk.plane.focus()
    desk.page.keyboard.press("n")
    desk.page.keyboard.type("Ring a bell when it is my turn")
    desk.page.keyboard.press("Enter")
    served.kill()  # in the middle of it: acknowledged or not, nobody knows
    desk.page.keyboard.type("A table for the children")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Escape")
    one_or_two = "|".join(desk.t("connection-offline", n=n).pattern for n in (1, 2))
    expect(desk.chip).to_have_text(re.compile(one_or_two), timeout=SLOW)
    desk.sees("Ring a bell when it is my turn", "A table for the children")
    assert "Open on Saturday morning" in truth.texts(served, made.id)
    assert not {*OFFLINE, "A table for the children"} & {*truth.texts(served, made.id)}

    served.start()
    desk.page.evaluate("dispatchEvent(new Event('online'))")
    expect(desk.chip).to_have_text(desk.t("connection-live"), timeout=SLOW)
    waits(phone, OFFLINE[0])
    phone.page.context.set_offline(False)
    phone.live()
    for text in OFFLINE:
        phone.saved(text)
    desk.sees(*OFFLINE)
    expected = [
        "A bench while we wait",
        "Open on Saturday morning",
        "Ring a bell when it is my turn",
        "A table for the children",
        *OFFLINE,
    ]
    assert expected == truth.texts(served, made.id)
    assert sorted(expected) == sorted(desk.texts())


def test_notes_written_offline_outlive_the_page(
    people: People, served: Served, phone: Phone
) -> None:
    made = people.made()
    phone.open(made.participate)
    address = phone.page.url
    phone.page.context.set_offline(True)
    phone.write(OFFLINE[0])
    for text in OFFLINE[1:]:
        phone.another(text)
    expect(phone.chip).to_have_text(phone.t("chip-offline"))
    for text in OFFLINE:
        waits(phone, text)
    phone.page.goto("about:blank")
    phone.page.context.set_offline(False)
    phone.open(address)
    for text in OFFLINE:
        phone.saved(text)
    assert OFFLINE == truth.texts(served, made.id)


def test_a_page_opens_again_without_a_network(people: People, served: Served) -> None:
    """A phone and a desktop are reloaded in a tunnel; what was written there is there still."""
    made = people.made("What would help?")
    phone = people.phone(service_workers="allow")
    desk = people.desk(service_workers="allow")
    for who, link in ((phone, made.participate), (desk, made.view)):
        who.open(link.replace(served.there, served.here))  # browsers keep pages of safe addresses
        who.watch.allow(NO_NETWORK)
        while not who.page.evaluate(KEPT):
            who.page.wait_for_timeout(50)
        who.page.context.set_offline(True)
    phone.write(OFFLINE[0])
    waits(phone, OFFLINE[0])
    for who in (phone, desk):
        who.page.reload()
    expect(desk.chip).to_have_text(desk.t("connection-offline", n=0))
    expect(phone.page.get_by_text(phone.t("offline-text", n=1)).first).to_be_visible()
    phone.field.tap()
    phone.page.keyboard.type(OFFLINE[1])
    for who in (phone, desk):
        who.page.context.set_offline(False)
        who.live()
    phone.button("send").tap()
    for text in OFFLINE[:2]:
        phone.saved(text)
    desk.sees(*OFFLINE[:2])
    assert OFFLINE[:2] == truth.texts(served, made.id)


def test_a_server_that_is_killed_under_a_phone_comes_back(
    people: People, served: Served, phone: Phone
) -> None:
    made = people.made()
    phone.open(made.participate)
    phone.write("Before")
    phone.saved("Before")
    served.kill()
    expect(phone.chip).to_have_text(phone.t("chip-offline"))
    phone.another("While it was away")
    waits(phone, "While it was away")
    phone.all_notes()
    expect(phone.chip).to_have_text(phone.t("chip-offline"))  # wherever one looks
    phone.back()
    # The line tries by itself as well, so the button is there only as long as nobody answers.
    phone.page.evaluate("addEventListener('online', () => (document.title = 'asked'))")
    phone.page.get_by_role("button", name=phone.t("offline-try")).tap()
    expect(phone.page).to_have_title("asked")
    served.start()
    phone.page.evaluate("dispatchEvent(new Event('online'))")
    phone.saved("While it was away")
    phone.live()
    assert ["Before", "While it was away"] == truth.texts(served, made.id)


def test_a_draft_outlives_reload_rotation_and_the_back_button(people: People, phone: Phone) -> None:
    made = people.made()
    phone.open(made.participate)
    phone.field.tap()
    phone.page.keyboard.type("Half a thou")
    phone.page.set_viewport_size({"width": 844, "height": 390})
    expect(phone.field).to_be_focused()
    phone.page.keyboard.type("ght")
    expect(phone.field).to_have_value("Half a thought")
    phone.page.set_viewport_size({"width": 390, "height": 844})
    phone.reload()
    expect(phone.field).to_have_value("Half a thought")
    phone.page.goto(f"{phone.served.there}/")
    phone.page.go_back()
    phone.live()
    expect(phone.field).to_have_value("Half a thought")
    phone.button("send").tap()
    phone.saved("Half a thought")


def test_a_locked_screen_loses_nothing(people: People, phone: Phone) -> None:
    made = people.made()
    phone.open(made.participate)
    phone.write("Before the screen went dark")
    phone.saved("Before the screen went dark")
    dark = phone.page.context.new_cdp_session(phone.page)
    dark.send("Page.setWebLifecycleState", {"state": "frozen"})
    with made.seat(made.participate) as other:
        other.write("Written meanwhile")
    dark.send("Page.setWebLifecycleState", {"state": "active"})
    phone.another("After it")
    phone.saved("After it")
    phone.all_notes()
    phone.sees("Before the screen went dark", "Written meanwhile", "After it")
