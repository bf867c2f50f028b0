"""Taking the board away, by the dialog: the files that are saved hold what the board showed."""

import csv
import io
from pathlib import Path

from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Download, Locator, expect

from server.exports.formats import Wish, made
from tests import taken
from tests.browser import sample
from tests.browser.axe import violations
from tests.browser.desk import Desk
from tests.browser.people import People

MAKING = 30_000  # ms: a child process starts for each, on a machine that may be busy


def take(host: Desk, dialog: Locator, kind: str) -> Download:
    """Choose a kind of file, press the button, and wait until the browser has it."""
    dialog.get_by_role("radio", name=host.t.within(f"take-{kind}-text")).check()
    with host.page.expect_download(timeout=MAKING) as saving:
        dialog.get_by_role("button", name=host.t("take-make")).click()
    return saving.value


def test_the_host_takes_the_board_away(people: People) -> None:
    """By keyboard alone at first; and a file that could not be made is asked for again."""
    board = people.made("A kinder waiting room", template="columns")
    sample.fill(board)
    host = people.desk()
    host.open(board.facilitate)
    host.sees(sample.NOTES[0][3])
    host.button("take").focus()
    host.page.keyboard.press("Enter")
    dialog = host.dialog("take")
    expect(dialog.get_by_role("radio").first).to_be_focused()
    assert not violations(host.page)
    with host.page.expect_download(timeout=MAKING) as saving:
        host.page.keyboard.press("Enter")
    assert "a-kinder-waiting-room.pdf" == saving.value.suggested_filename
    assert saving.value.path().read_bytes().startswith(b"%PDF-")
    table = io.StringIO(take(host, dialog, "csv").path().read_text("utf-8-sig"), newline="")
    assert {text for *_, text in sample.NOTES} == {row["text"] for row in csv.DictReader(table)}
    dialog.get_by_role("radio", name=host.t.within("take-svg-text")).check()
    dialog.get_by_role("combobox", name=host.t("take-part")).select_option(index=2)
    with host.page.expect_request("**/export.svg?*section=*"):
        take(host, dialog, "svg")
    host.watch.allow("net::ERR_FAILED")
    host.page.route("**/export.*", lambda route: route.abort())
    dialog.get_by_role("button", name=host.t("take-make")).click()
    expect(dialog.get_by_text(host.t("take-failed"))).to_be_visible()
    host.page.unroute("**/export.*")
    with host.page.expect_download(timeout=MAKING):
        dialog.get_by_role("button", name=host.t("take-again")).click()
    expect(dialog.get_by_role("status")).to_have_count(4)
    assert not violations(host.page)
    host.shut("take")


def test_a_browser_draws_the_vector_picture_as_the_other_one(
    browser: Browser, tmp_path: Path
) -> None:
    """The SVG, drawn by Chromium, beside the PNG: the same letters at the same places."""
    board = taken.board(lang="fa").common()
    (tmp_path / "board.svg").write_bytes(made(board, Wish("svg", "fa")))
    image = Image.open(io.BytesIO(made(board, Wish("png", "fa")))).convert("L")
    page = browser.new_page(viewport={"width": 1408, "height": 832}, device_scale_factor=2)
    page.goto((tmp_path / "board.svg").as_uri())
    drawn = Image.open(io.BytesIO(page.screenshot())).convert("L")
    page.close()
    assert image.size == drawn.size
    apart = ImageStat.Stat(ImageChops.difference(image, drawn)).mean[0]
    blank = ImageStat.Stat(ImageChops.difference(image, Image.new("L", image.size, 255))).mean[0]
    assert apart < 1 < blank / 10
