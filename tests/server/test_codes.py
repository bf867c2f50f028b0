"""Codes as people type them."""

import pytest

from server.access import CODE_SIGNS, new_code
from server.codes import normal


@pytest.mark.parametrize(
    "typed",
    [
        "K7M4PX",
        "k7m4px",
        " k7m 4px ",
        "K7M-4PX",
        "k۷m۴px",
        "K٧M٤PX",
        "ｋ７ｍ４ｐｘ",
        "K7M\u20114PX",
        "K\u200f7M\u2066 4PX\u2069",
        "k.7.m.4.p.x",
        "K7M_4PX",
    ],
)
def test_what_was_meant(typed: str) -> None:
    assert "K7M4PX" == normal(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "K7M4P",
        "K7M4PXX",
        "K7M4P0",
        "K7M4PO",
        "K7M4PI",
        "K7M4P\n\x00",
        "’; --",
        "../../",
        "کدمنرا",
        "K" * 65,
        "½½½½½½",
        "K7M4P𝟻",
        "🙂🙂🙂🙂🙂🙂",
    ],
)
def test_what_can_be_no_code(typed: str) -> None:
    assert normal(typed) is None


def test_every_sign_is_its_own() -> None:
    assert 23 == len(set(CODE_SIGNS))
    assert CODE_SIGNS[:6] == normal(CODE_SIGNS[:6].lower())
    code = new_code()
    assert code == normal(code)
