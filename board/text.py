"""Cleaning what people type, and telling look-alikes apart: nothing is stored uncleaned."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from board import limits
from board.state import Refused

_ISOLATES: Final = "\u2066\u2067\u2068"
_CLOSE: Final = "\u2069"
_BANNED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff\ufffe\uffff]"  # all but tab and newline
)
_BREAKS: Final = re.compile("\r\n?|[\u2028\u2029\u0085]")
_INVISIBLE: Final = re.compile(
    "[\\s\u200b-\u200f\u2060-\u2069\u115f\u1160\u3164\uffa0\u2800\u00ad]*"
)
_TAG: Final = re.compile(r"[A-Za-z0-9-]*")
_ID: Final = re.compile(r"[A-Za-z0-9_-]{16}")
_LOOKS: Final = str.maketrans(
    {
        **dict(zip("аеорсухіјѕһԁԛԝѵӏк", "aeopcyxijshdqwvlk", strict=True)),  # Cyrillic
        **dict(zip("αοερνικτυχω", "aoepvikтuxw".replace("т", "t"), strict=True)),  # Greek
        **dict(zip("ıɑɡ01|", "iagoll", strict=True)),
    }
)


def clean(text: str) -> str:
    """Return ``text`` as it is stored (rule NO3); may be empty."""
    text = unicodedata.normalize("NFC", text)
    text = _BANNED.sub("", _BREAKS.sub("\n", text)).strip()
    if not text.isascii():
        text = _closed(_few_marks(text))
        if _INVISIBLE.fullmatch(text):
            return ""
    return _few_lines(text)


def line(text: str) -> str:
    """Return ``text`` cleaned, on one line: for titles, labels and tags."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """Return the form in which two labels that a reader cannot tell apart are equal."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def skeleton(text: str) -> str:
    """Return ``fold`` with letters of other scripts read as the Latin ones they look like."""
    return fold(text).translate(_LOOKS)


def fits(text: str, most: int, *, field: str) -> str:
    """Return the cleaned line, or refuse it as longer than ``most`` code points."""
    text = line(text)
    if len(text) > most:
        raise Refused("bad-value", field=field, most=most)
    return text


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def language(tag: str) -> str:
    """Return a lower-case language tag, or "" for none; refuse what is not one."""
    if len(tag) > limits.LANG or not _TAG.fullmatch(tag):
        raise Refused("bad-value", field="lang", most=limits.LANG)
    return tag.lower()


def _few_marks(text: str) -> str:
    kept, run = [], 0
    for sign in text:
        run = run + 1 if unicodedata.combining(sign) else 0
        if run <= limits.MARKS:
            kept.append(sign)
    return "".join(kept)


def _few_lines(text: str) -> str:
    if text.count("\n") <= limits.NEWLINES:
        return text
    lines = text.split("\n")
    return "\n".join(lines[: limits.NEWLINES]) + "\n" + " ".join(lines[limits.NEWLINES :])


def _closed(text: str) -> str:
    depth, kept = 0, []
    for sign in text:
        if sign in _ISOLATES:
            depth += 1
        elif sign == _CLOSE:
            if depth == 0:
                continue
            depth -= 1
        kept.append(sign)
    return "".join(kept) + _CLOSE * depth
