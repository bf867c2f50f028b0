"""The pages that the server makes: with and without a script, on paper, for everybody."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.people import LOCALES, People
from tests.browser.served import Served
from tests.browser.words import Words

QUESTION = "How can our neighbourhood make waiting easier for each of us?"
AXE = Path(__file__).parents[2] / "web/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A browser whose scripts are off."""
    context = browser.new_context(java_script_enabled=False, locale=LOCALES["nl"])
    yield context.new_page()
    context.close()


def test_a_board_is_started_without_a_script(plain: Page, served: Served) -> None:
    words = Words("nl")
    plain.goto(served.here)
    expect(plain.locator("html")).to_have_attribute("lang", "nl")
    plain.get_by_label(words("home-question")).fill(QUESTION)
    plain.get_by_role("radio", name=words.beginning("columns-name")).check()
    plain.get_by_role("button", name=words("home-start")).click()
    expect(plain).to_have_url(re.compile(r"/b/[\w-]{22}\?lang=nl#t=[\w-]{22}$"))
    expect(plain.get_by_text(words("page-no-script"))).to_be_visible()


def test_a_wrong_code_without_a_script(plain: Page, served: Served) -> None:
    plain.goto(f"{served.here}/?lang=nl")
    plain.get_by_label(Words("nl")("home-code-field")).fill("k7m-4p")
    plain.get_by_role("button", name=Words("nl")("home-join")).click()
    expect(plain.get_by_text(Words("nl")("refusal-code-unknown"))).to_be_visible()
    expect(plain.get_by_label(Words("nl")("home-code-field"))).to_have_value("k7m-4p")


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_code_is_typed_in_any_way_and_leads_on_by_itself(people: People, language: str) -> None:
    made = people.made(QUESTION, language)
    code = made.code
    page = people.phone(language).page
    page.goto(f"{people.served.here}/?lang={language}")
    field = page.get_by_label(Words(language)("home-code-field"))
    field.click()
    page.keyboard.type(f"{code[:3].lower()}-{code[3:5]}")
    expect(field).to_have_value(code[:5])
    page.keyboard.type(code[5].lower())
    expect(page).to_have_url(re.compile(rf"/{code}\?lang={language}$"))
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()


def test_a_wrong_code_stays_to_be_mended(people: People) -> None:
    guest = people.desk("es")
    guest.watch.allow("status of 404")
    page, words = guest.page, Words("es")
    page.goto(f"{people.served.here}/?lang=es")
    field = page.get_by_label(words("home-code-field"))
    field.fill("222222")
    expect(page.get_by_role("alert").filter(has_text=words("refusal-code-unknown"))).to_be_visible()
    expect(field).to_have_value("222222")
    expect(field).to_be_focused()


@pytest.mark.parametrize("language", ["en", "vi", "fa"])
def test_the_invitation_is_one_sheet_of_paper(people: People, language: str) -> None:
    host = people.desk(language)
    made = people.made((QUESTION + " ") * 4, language)
    host.open(made.facilitate)
    page = host.page
    page.goto(f"{people.served.here}/b/{made.id}/invitation?lang={language}")
    code = made.code
    expect(page.locator("#code")).to_have_attribute("aria-label", " ".join(code))
    expect(page.get_by_role("img", name=Words(language)("invitation-scan"))).to_be_visible()
    expect(page.get_by_role("button", name=Words(language)("invitation-print"))).to_be_enabled()
    paper = page.pdf(prefer_css_page_size=True)
    assert 1 == len(re.findall(rb"/Type\s*/Page[^s]", paper))


def test_who_is_no_host_makes_no_invitation(people: People) -> None:
    stranger = people.desk("en")
    stranger.watch.allow("status of 401")
    made = people.made(QUESTION)
    stranger.page.goto(f"{people.served.here}/b/{made.id}/invitation")
    expect(stranger.page.get_by_text(Words("en")("invitation-failed"))).to_be_visible()
    expect(stranger.page.get_by_text(QUESTION)).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "theme", "width"),
    [
        ("en", "light", 1440),
        ("en", "dark", 390),
        ("fa", "dark", 1440),
        ("fa", "light", 390),
        ("es", "light", 320),
    ],
)
def test_everybody_can_use_them(people: People, language: str, theme: str, width: int) -> None:
    desk = people.desk(language, width=width, height=844, color_scheme=theme)
    desk.watch.allow("status of 40[14]")
    made = people.made(QUESTION, language)
    for path in ("/", "/no/such/page", f"/b/{made.id}/invitation"):
        desk.page.goto(f"{people.served.here}{path}?lang={language}")
        desk.page.wait_for_load_state("networkidle")
        wide = desk.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, path
        desk.page.evaluate(AXE.read_text("utf-8"))
        found = desk.page.evaluate(
            """async (rules) => (await axe.run(document, { runOnly: rules })).violations
            .map((one) => [one.id, one.nodes.map((node) => node.html)])""",
            RULES,
        )
        assert [] == found, path
