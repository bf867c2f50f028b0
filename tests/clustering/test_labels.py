"""Groups are called by words of their own notes."""

from __future__ import annotations

import numpy as np

from board import limits
from board.clustering.labels import labels, vocabulary

TEXTS = [
    "The bus comes too late", "No bus on Sundays", "The bus is full",
    "More trees in the street", "More trees and more shade", "Water for the trees",
    "De bus komt te laat", "Meer bomen in de straat", "Bomen geven schaduw",
    "Trồng thêm cây xanh trong công viên", "Công viên cần cây xanh", "Đường quá ồn ào",
    "🌳🌳", "我们需要公园",
]  # fmt: skip
TAGS = [*["en"] * 6, *["nl"] * 3, *["vi"] * 3, "", "zh"]
NEAR = np.linspace(0.9, 0.2, len(TEXTS))
BOARD = vocabulary(TEXTS, TAGS, [f"n{row}" for row in range(len(TEXTS))])


def test_keywords_are_what_the_others_do_not_have() -> None:
    (label,) = labels([0, 1, 2], NEAR, BOARD)
    assert ("en", "bus") == (label.lang, label.keywords[0])
    assert "The bus comes too late" == label.words


def test_a_group_has_a_label_in_each_of_its_languages() -> None:
    found = labels([3, 4, 5, 7, 8], NEAR, BOARD)
    assert ["en", "nl"] == [label.lang for label in found]
    assert ["trees", "bomen"] == [label.keywords[0] for label in found]


def test_vietnamese_words_have_two_syllables() -> None:
    (label,) = labels([9, 10], NEAR, BOARD)
    assert {"cây xanh", "công viên"} == set(label.keywords)


def test_without_words_a_note_speaks_for_itself() -> None:
    assert [("zh", (), "我们需要公园"), ("", (), "🌳🌳")] == [
        (label.lang, label.keywords, label.words)
        for label in sorted(labels([12, 13], NEAR, BOARD), key=lambda label: -len(label.lang))
    ]


def test_two_keywords_do_not_begin_alike() -> None:
    board = vocabulary(["volunteers volunteer", "volunteering", "cake"], ["en"] * 3, "abc")
    (label,) = labels([0, 1], np.ones(3), board)
    assert 1 == len(label.keywords)


def test_what_all_have_is_no_keyword() -> None:
    board = vocabulary(["trees", "trees"], ["en", "en"], "ab")
    (label,) = labels([0], np.ones(2), board)
    assert () == label.keywords


def test_a_name_is_short_enough_for_a_group() -> None:
    long = "many words about the same thing " * 10
    board = vocabulary([long, "a short note"], ["en", "en"], "ab")
    (label,) = labels([0, 1], np.array([0.9, 0.1]), board)
    assert ("a short note", "b") == (label.words, label.note)
    (label,) = labels([0], np.ones(2), board)
    assert len(label.words) <= limits.GROUP_NAME
    assert long.startswith(label.words)
