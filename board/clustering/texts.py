"""A note's text as the machine compares it: one spelling for what a reader takes as the same.

Source: Unicode Standard Annex 15, for what NFKC makes the same; the rest is our own.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MOST: Final = 500  # code points; the rest adds time and no theme
CAPITALS: Final = 0.7  # of the letters that have a case
FEW: Final = 4  # so few capitals may be an abbreviation

_PERSIAN: Final = str.maketrans("يىك", "ییک")  # as other keyboards write ye and kaf
_JOINERS: Final = "\u200c\u200d"  # within Persian words, Indic ones and emoji
_BESIDE_SPACE: Final = re.compile(f"[{_JOINERS}]*(?:\\s+[{_JOINERS}]*)+")
_WORD: Final = re.compile(f"[^\\W\\d_](?:[\\w'’·{_JOINERS}-]*\\w)?")
_NUMBER: Final = re.compile(r"\d+(?:[.,:/]\d+)*")
# Written without spaces: here a run of letters is a sentence, not a word.
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def normalised(text: str) -> str:
    """Return ``text`` in the one spelling that is compared; may be empty. Twice is once."""
    text = unicodedata.normalize("NFKC", text[: 4 * MOST]).translate(_PERSIAN)
    if not text.isprintable():
        text = "".join(filter(_kept, text))
    text = _BESIDE_SPACE.sub(" ", text).strip(" " + _JOINERS)
    if _mostly_capitals(text):
        text = unicodedata.normalize("NFKC", text.lower())
    return text[:MOST].strip(" " + _JOINERS)


def words(text: str) -> list[str]:
    """Return the words of a normalised text in lower case, in order; numbers are none.

    A Persian word keeps its half-spaces. What is written without spaces has no words here.
    """
    return [word for word in _WORD.findall(text.lower()) if not _UNSPACED.search(word)]


def numbers(text: str) -> tuple[str, ...]:
    """Return the numbers of a normalised text, in order, in Western digits."""
    return tuple("".join(map(_western, number)) for number in _NUMBER.findall(text))


def _kept(sign: str) -> bool:
    return sign in _JOINERS or sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf"}


def _mostly_capitals(text: str) -> bool:
    upper = sum(map(str.isupper, text))
    lower = sum(map(str.islower, text))
    return upper > FEW and upper >= CAPITALS * (upper + lower)


def _western(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
