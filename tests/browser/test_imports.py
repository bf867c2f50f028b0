"""Bringing notes in, by the dialog: seen beforehand, there for all, and taken back by one press."""

from playwright.sync_api import expect

from tests.browser import sample
from tests.browser.axe import violations
from tests.browser.people import People

LIST = "Idee;Thema;Wanneer\nEen bank buiten;Rust;mei\nWarme thee;Rust;nu\n;;\nEen klok;;ooit\n"


def test_a_table_comes_and_goes(people: People) -> None:
    """A person says what is in each column; undo takes notes, group and section back as one."""
    board = people.made("A kinder waiting room", template="columns")
    sample.fill(board)
    host = people.desk()
    host.open(board.facilitate)
    host.sees(sample.NOTES[0][3])
    before = sorted(host.texts())
    host.menu("imports")
    dialog = host.dialog("imports")
    file = {"name": "ideas.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    dialog.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    bring = dialog.get_by_role("button", name=host.t("imports-do", n=3))
    expect(bring).to_be_enabled()
    expect(dialog.get_by_role("table")).to_contain_text("Warme thee")
    assert not violations(host.page)
    third = dialog.get_by_role("combobox", name=host.t.within("imports-columns")).nth(2)
    third.select_option(value="section")
    expect(dialog).to_contain_text("mei · nu · ooit")
    third.select_option(value="tags")
    expect(dialog).not_to_contain_text("mei · nu · ooit")
    bring.click()
    expect(dialog).to_be_hidden()
    host.sees("Een bank buiten", "Warme thee", "Een klok")
    expect(host.note("Een klok")).to_contain_text("ooit")
    host.button("undo").first.click()
    host.misses("Een bank buiten", "Warme thee", "Een klok")
    assert before == sorted(host.texts())
