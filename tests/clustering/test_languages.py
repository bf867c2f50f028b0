"""Languages are told by letters and small words."""

from __future__ import annotations

import pytest

from board.clustering.languages import of_board, spoken
from tests.clustering.boards import library


def test_the_five_languages_of_the_pages_are_told_apart() -> None:
    notes, _, languages = library()
    assert languages == [spoken(note.text) for note in notes]


@pytest.mark.parametrize(
    ("text", "hint", "expected"),
    [
        ("wifi", "", ""),
        ("wifi", "nl", "nl"),
        ("The wifi is slow", "nl", "en"),
        ("کتاب", "", "fa"),
        ("نريد مكتبة أكبر", "fa", "ar"),
        ("Больше книг", "", "ru"),
        ("もっと本を", "", "ja"),
        ("我们需要公园", "en", "zh"),
        ("🎉", "es", ""),
        ("12:30", "", ""),
    ],
)
def test_one_text(text: str, hint: str, expected: str) -> None:
    assert expected == spoken(text, hint)


def test_what_tells_nothing_is_in_the_language_of_most() -> None:
    texts = ["plant trees", "the bus is late", "the street is dark", "de bus is laat", "🎉", "书"]
    assert ["en", "en", "en", "nl", "", "zh"] == of_board(texts, [""] * 6)
    assert ["nl", ""] == of_board(["plant trees", "🎉"], ["nl", ""])
    assert [""] == of_board(["plant trees"], [""])
