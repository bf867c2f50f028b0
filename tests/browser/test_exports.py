"""Taking the board away, by the dialog: the file that is saved holds what the board showed."""

import csv
from pathlib import Path

from playwright.sync_api import expect

from tests.browser import sample
from tests.browser.axe import violations
from tests.browser.people import People


def test_the_host_takes_the_board_away(people: People, tmp_path: Path) -> None:
    """By keyboard alone; and a file that could not be made is asked for again."""
    made = people.made("A kinder waiting room")
    sample.fill(made)
    host = people.desk()
    host.open(made.facilitate)
    host.sees(sample.NOTES[0][3])
    host.button("take").focus()
    host.page.keyboard.press("Enter")
    dialog = host.dialog("take")
    expect(dialog.get_by_role("radio").first).to_be_focused()
    assert not violations(host.page)
    with host.page.expect_download() as saving:
        host.page.keyboard.press("Enter")
    saving.value.save_as(tmp_path / "board.csv")
    assert "a-kinder-waiting-room.csv" == saving.value.suggested_filename
    rows = list(csv.DictReader((tmp_path / "board.csv").open(encoding="utf-8-sig", newline="")))
    assert {text for *_, text in sample.NOTES} == {row["text"] for row in rows}
    expect(dialog.get_by_role("status")).to_contain_text("Ready")
    host.page.route("**/export.*", lambda route: route.abort())
    dialog.get_by_role("button", name=host.t("take-make")).click()
    expect(dialog.get_by_text(host.t("take-failed"))).to_be_visible()
    host.page.unroute("**/export.*")
    with host.page.expect_download():
        dialog.get_by_role("button", name=host.t("take-again")).click()
    assert not violations(host.page)
    host.shut("take")
