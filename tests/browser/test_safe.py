"""Words are only ever words, secrets stay secret, and nobody else is asked for anything."""

import json
import re
import unicodedata
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import People
from tests.browser.phone import Phone
from tests.browser.wire import token_of

HOSTILE: Final = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "{{7*7}} ${7*7} {0.__class__} %(x)s",
    "javascript:alert(3)",
    "<svg onload=alert(4)>",
    '"><a href=//example.org onclick=alert(5)>x</a>',
    "--><!-- <style>*{display:none}</style>",
    "\u202egpj.exe",
    "A\u0301\u0302\u0303\u0304 e\u0301",
    "W" * 300,
    "یک English دو ۱۲۳ three",
    "👩‍👩‍👧‍👦" * 30,
)
COLUMNS = 4


def plain_words(page: Page, text: str) -> None:
    """The words are there as words, and nothing was made of them."""
    shown = page.evaluate(
        "() => [...document.querySelectorAll('p')].map((element) => element.textContent)"
    )
    wanted = unicodedata.normalize("NFC", text.strip("\u202e"))
    assert any(wanted in words for words in shown), text


@pytest.mark.parametrize("view", ["view-plane", "view-list"])
def test_hostile_words_are_shown_as_words_on_a_desktop(people: People, view: str) -> None:
    made = people.made(HOSTILE[0], title=HOSTILE[1])
    with made.seat(made.participate) as writer:
        for place, text in enumerate(HOSTILE):
            note = writer.write(text, x=210 * (place % COLUMNS), y=150 * (place // COLUMNS))
            writer.do(["note.tag", note, "<b>tag</b>", True])
        writer.do(["seat.rename", "<i>Eve</i>"])
        desk = people.desk()
        desk.open(made.facilitate)
        expect(desk.page.locator("[data-note]")).to_have_count(len(HOSTILE))
        desk.view(view)
        for text in HOSTILE:
            plain_words(desk.page, text)
        expect(desk.page.get_by_role("heading", name=HOSTILE[0])).to_be_visible()
        expect(
            desk.page.locator("img[src=x], svg[onload], [data-note] :is(a, b, style)")
        ).to_have_count(0)
        assert re.search(r"<script>alert\(2\)", desk.page.title())
        desk.page.get_by_role("button", name=desk.t.beginning("people")).click()
        expect(desk.page.get_by_text("<i>Eve</i>").first).to_be_visible()
        wide = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0


def test_hostile_words_are_shown_as_words_on_a_phone(people: People) -> None:
    made = people.made(HOSTILE[0], title=HOSTILE[1])
    with made.seat(made.participate) as writer:
        for text in HOSTILE:
            writer.write(text)
    phone = people.phone()
    phone.page.goto(f"{phone.served.there}/{made.code}")  # the question is in the page itself
    phone.live()
    expect(phone.page.get_by_role("heading", name=HOSTILE[0])).to_be_visible()
    for text in HOSTILE[:3]:
        phone.field.fill(text)
        phone.button("send").tap()
        phone.saved(text)
    phone.all_notes()
    for text in HOSTILE:
        plain_words(phone.page, text)
    expect(phone.page.locator("img[src=x], svg[onload], article :is(a, b, style)")).to_have_count(0)
    wide = phone.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


def test_the_policy_is_strict_and_nothing_breaks_it(people: People) -> None:
    """What the pages do under it, every other test here watches."""
    desk = people.desk()
    made = people.made()
    for path in ("/", f"/b/{made.id}", f"/p/{made.id}", f"/{made.code}", "/join"):
        answer = desk.page.request.get(f"{people.served.here}{path}")
        policy = answer.headers["content-security-policy"]
        assert "require-trusted-types-for 'script'" in policy, path
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy, path
    blocked = """() => {
      try { document.body.innerHTML = "<p>no</p>"; return "allowed"; } catch { return "blocked"; }
    }"""
    desk.watch.allow("TrustedHTML", "policy broken: require-trusted-types-for", "Trusted")
    desk.home()
    assert "blocked" == desk.page.evaluate(blocked)


@pytest.mark.parametrize("role", ["facilitate", "participate", "view"])
def test_a_secret_leaves_the_address_bar_and_no_request_names_it(people: People, role: str) -> None:
    made = people.made()
    link: str = getattr(made, role)
    desk = people.desk()
    desk.open(link.replace("/p/", "/b/"))
    assert token_of(link) not in desk.page.url
    assert "#" not in desk.page.url
    seat = json.loads(
        desk.page.evaluate("(id) => localStorage.getItem(`groundswell:seat:${id}`)", made.id)
    )
    desk.watch.keep_secret(seat["token"])
    desk.reload()
    assert [] == desk.page.context.cookies()


def test_a_taken_back_link_stops_the_page_and_says_why(people: People) -> None:
    made = people.made()
    desk, phone = people.desk(), people.phone()
    for person in (desk, phone):
        person.watch.allow("status of 40[134]", "WebSocket")
    desk.open(made.participate.replace("/p/", "/b/"))
    phone.open(made.participate)
    host = made.seat(made.facilitate)
    host.close()
    made.rotate("participant", host.token)
    for person in (desk, phone):
        expect(person.page.get_by_text(person.t.within("ended-revoked"))).to_be_visible()


# --- the browser's own translation -------------------------------------------------------------

TRANSLATE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const kept = node.parentElement.closest("[translate=no], script, style, textarea");
    if (!kept && node.data.trim()) texts.push(node);
  }
  for (const node of texts) {
    const font = document.createElement("font");
    const inner = document.createElement("font");
    inner.append(`(${node.data})`);
    font.append(inner);
    node.replaceWith(font);
  }
}"""


def test_live_words_outlive_a_browsers_translation_on_a_desktop(people: People) -> None:
    made = people.made()
    desk = people.desk()
    desk.open(made.participate.replace("/p/", "/b/"))
    with made.seat(made.participate) as writer:
        note = writer.write("Before")
        desk.sees("Before")
        for view in ("1", "2"):
            desk.page.keyboard.press(view)
            desk.page.evaluate(TRANSLATE)
            writer.do(["note.edit", note, f"After {view}", "en", 0, 0])
            expect(desk.page.locator("[data-note] p")).to_have_text(f"After {view}")
            writer.do(["note.edit", note, "Before", "en", 0, 0])
            expect(desk.page.locator("[data-note] p")).to_have_text("Before")
        writer.write("Another")
        desk.sees("Another")


def test_live_words_outlive_a_browsers_translation_on_a_phone(people: People) -> None:
    made = people.made()
    phone: Phone = people.phone()
    phone.open(made.participate)
    phone.write("Mine")
    phone.saved("Mine")
    phone.page.evaluate(TRANSLATE)
    field = phone.page.get_by_role("textbox")  # its name is translated too
    field.fill("Second")
    field.press("Enter")
    phone.saved("Second")
    expect(phone.page.get_by_role("heading", level=2)).to_have_text(phone.t("mine-count", n=2))
    with made.seat(made.participate) as writer:
        note = writer.write("Before")
        phone.page.locator("button.link").first.tap()
        expect(phone.page.get_by_text("Before")).to_be_visible()
        phone.page.evaluate(TRANSLATE)
        writer.do(["note.edit", note, "After", "en", 0, 0])
        expect(phone.page.get_by_text("After", exact=True)).to_be_visible()
        expect(phone.page.get_by_text("Before")).to_have_count(0)
        writer.do(["note.delete", note, 0])
        expect(phone.page.get_by_text("After", exact=True)).to_have_count(0)
