"""Join codes as people type, read and say them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from server.access import CODE_LENGTH, CODE_SIGNS
from server.i18n import Catalogue

_CODE: Final = re.compile(f"[{CODE_SIGNS}]{{{CODE_LENGTH}}}")
_BETWEEN: Final = re.compile(r"[\s\u200b-\u200f\u2010-\u2015\u2060-\u2069_.\-]+")
TYPED_MOST: Final = 64


def normal(typed: str) -> str | None:
    """Return the code that was meant: any case, with spaces or dashes, Persian or Arabic digits.

    None if it cannot be a code.
    """
    if len(typed) > TYPED_MOST:
        return None
    signs = (_digit(sign) for sign in _BETWEEN.sub("", unicodedata.normalize("NFKC", typed)))
    code = "".join(signs).upper()
    return code if _CODE.fullmatch(code) else None


def spoken(code: str, catalogue: Catalogue) -> str:
    """Return how a code is read aloud: its signs stay in their order, in any script."""
    said = (catalogue.t(f"say-{sign}") if sign.isdecimal() else sign for sign in code)
    return ", ".join(f"\N{FIRST STRONG ISOLATE}{one}\N{POP DIRECTIONAL ISOLATE}" for one in said)


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)
