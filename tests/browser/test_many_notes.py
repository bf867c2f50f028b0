"""Five thousand notes on one board: the page holds only those that are near, and still answers."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.people import People
from tests.browser.served import Served
from tests.browser.wire import Made, Wire, new_id

MANY = 4_990  # a few more are written by the test itself
BATCH = 200
ACROSS = 100
MOST_IN_PAGE = 600
MOST_LAYERS = 16
MOST_AT_ONCE = 30
COUNTING = """() => {
  window.most = 0;
  let last = document.querySelectorAll("[data-note]").length;
  const look = () => {
    const now = document.querySelectorAll("[data-note]").length;
    window.most = Math.max(window.most, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""

pytestmark = pytest.mark.timeout(180)


@pytest.fixture(scope="module")
def served(serve: Callable[..., Served]) -> Served:
    """A server that lets one person write thousands at once."""
    return serve(commands_per_second=100_000, board_commands_per_second=100_000)


def crowd(
    made: Made,
    host: Wire,
    many: int = MANY,
    step: tuple[int, int] = (220, 160),
    across: int = ACROSS,
) -> None:
    """As many notes as a board is made for, in rows."""
    colours = "yellow orange pink violet blue teal green grey".split()
    for start in range(0, many, BATCH):
        host.do(
            *(
                [
                    "note.add",
                    new_id(),
                    host.sections[0],
                    f"Note {n} of {made.question}",
                    "en",
                    colours[n % len(colours)],
                    step[0] * (n % across),
                    step[1] * (n // across),
                    "",
                ]
                for n in range(start, min(start + BATCH, many))
            )
        )


def test_a_crowded_board_stays_light(people: People) -> None:
    made = people.made("a crowd")
    with made.seat(made.facilitate) as host:
        crowd(made, host)
        desk = people.desk()
        desk.open(made.facilitate)
        in_page = desk.page.locator("[data-note]")
        expect(in_page.first).to_be_visible()
        assert in_page.count() <= MOST_IN_PAGE

        page = desk.page
        page.mouse.move(500, 450)
        for _ in range(15):
            page.mouse.wheel(300, 200)
        for _ in range(12):
            page.keyboard.press("-")
        expect(page.locator("canvas")).to_be_visible()
        assert in_page.count() <= MOST_IN_PAGE
        page.keyboard.press("0")
        expect(in_page.nth(3)).to_be_visible()
        assert in_page.count() <= MOST_IN_PAGE

        added = host.write("One too many", x=-300, y=0)
        page.keyboard.press("/")
        page.keyboard.type("One too many")
        expect(page.get_by_text(desk.t.within("search-found", n=1)).first).to_be_visible()
        host.do(["note.delete", added, 0])

    phone = people.phone()
    phone.open(made.participate)
    phone.write("A phone among thousands")
    phone.saved("A phone among thousands")
    phone.all_notes()
    assert phone.page.get_by_role("article").count() <= MOST_IN_PAGE
    phone.page.get_by_role("searchbox").fill("note 4989 of")
    expect(phone.page.get_by_role("article")).to_have_count(1)


def test_what_slides_is_one_piece_and_comes_by_and_by(people: People) -> None:
    """Each costs frames: a layer for each note that lies apart, and a crowd in one frame."""
    made = people.made("apart")
    with made.seat(made.facilitate) as host:
        crowd(made, host, 300, step=(420, 310), across=20)
    desk = people.desk()
    desk.open(made.facilitate)
    page = desk.page
    layers: list[int] = []
    tree = page.context.new_cdp_session(page)
    tree.on("LayerTree.layerTreeDidChange", lambda told: layers.append(len(told.get("layers", []))))
    tree.send("DOM.enable")
    tree.send("LayerTree.enable")
    page.mouse.move(600, 450)
    for _ in range(20):
        page.mouse.wheel(40, 20)
    assert len(layers) > 0
    assert max(layers) <= MOST_LAYERS

    for _ in range(8):
        page.keyboard.press("-")
    expect(page.locator("[data-note]")).to_have_count(0)
    page.evaluate(COUNTING)
    for _ in range(4):
        page.keyboard.press("+")
    expect(page.locator("[data-note]").nth(60)).to_be_attached()
    assert page.evaluate("window.most") <= MOST_AT_ONCE
