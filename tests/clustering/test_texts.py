"""One spelling for what a reader takes as the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.clustering.texts import MOST, normalised, numbers, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\n\n words\t", "two words"),
        ("ﬁne", "fine"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "FULL width"),
        ("MORE TIME PLEASE!", "more time please!"),
        ("TV on", "TV on"),
        ("كتابي", "کتابی"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200c می \u200c خواهم\u200c", "می خواهم"),
        ("\u2067فارسی\u2069 and English", "فارسی and English"),
        ("a\x00b", "ab"),
        ("", ""),
        ("\u200c\u200d", ""),
    ],
)
def test_a_text_has_one_spelling(text: str, expected: str) -> None:
    assert expected == normalised(text)


@given(st.text(max_size=60))
def test_twice_is_once(text: str) -> None:
    once = normalised(text)
    assert once == normalised(once)
    assert len(once) <= MOST


def test_a_long_text_is_cut() -> None:
    assert MOST == len(normalised("x" * 2_000))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More buses, please.", ["more", "buses", "please"]),
        ("kids' corner, don't", ["kids", "corner", "don't"]),
        ("می\u200cخواهم 3 کتاب", ["می\u200cخواهم", "کتاب"]),
        ("tiếng Việt", ["tiếng", "việt"]),
        ("我们需要公园", []),
        ("🎉🎉 42", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert expected == words(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("room 12 at 9:30", ("12", "9:30")),
        ("اتاق ۱۲", ("12",)),
        ("no number", ()),
    ],
)
def test_numbers(text: str, expected: tuple[str, ...]) -> None:
    assert expected == numbers(text)
