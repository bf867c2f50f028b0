"""Cleaning what people type, and telling look-alikes apart: nothing is stored uncleaned."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from board import limits
from board.state import Refused

_ISOLATES: Final = "\u2066\u2067\u2068"
_CLOSE: Final = "\u2069"
_NO_ISOLATES: Final = str.maketrans(dict.fromkeys(_ISOLATES + _CLOSE))
_BANNED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff\ufffe\uffff]"  # all but tab and newline
)
_BREAKS: Final = re.compile("\r\n?|[\u2028\u2029\u0085]")
_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs drawn as nothing
_UNSEEN: Final = frozenset({"Cc", "Cf", "Me", "Mn", "Zl", "Zp", "Zs"})
_TAG: Final = re.compile(r"[a-z]{2,8}(-[a-z0-9]{1,8})*")
_ID: Final = re.compile(r"[A-Za-z0-9_-]{16}")


def _pairs(signs: str, like: str) -> dict[str, str]:
    return dict(zip(signs, like, strict=True))


# Case counts here: Greek capital nu looks like N, and the small one like v.
_LOOKS: Final = str.maketrans(
    _pairs("АВЕЅІЈКМНОРСТУҮХԚԜӀ", "ABESlJKMHOPCTYYXQWl")  # Cyrillic capitals
    | _pairs("аеорсухіјѕһԁԛԝѵӏк", "aeopcyxijshdqwvlk")
    | _pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHlKMNOPTYX")  # Greek capitals
    | _pairs("αεικνορτυχω", "aeikvoptuxw")
    | _pairs("ıɑɡI1|0ÐƉ", "iaglllOĐĐ")
    | _pairs("يىك", "ییک")  # as other keyboards for the Arabic script write them
)


def clean(text: str) -> str:
    """Return ``text`` as it is stored (rule NO3); may be empty. Cleaning twice is cleaning once.

    Marks are counted before normalising too: sorting a long run of them takes quadratic time.
    """
    text = _BANNED.sub("", _BREAKS.sub("\n", text))
    if text.isascii():
        return _few_lines(text.strip())
    text = "\n".join(_unmatched_dropped(part) for part in text.split("\n"))
    text = _few_marks(text, 4 * limits.MARKS)
    text = _few_marks(unicodedata.normalize("NFC", text), limits.MARKS).strip()
    if not any(_seen(sign) for sign in text):
        return ""
    return _few_lines("\n".join(map(_closed, text.split("\n"))))


def line(text: str) -> str:
    """Return ``text`` cleaned, on one line: for titles, labels and tags."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the form in which labels are equal that differ only in case or unseen signs."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFKC", text.casefold())


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """Return the form in which two labels are equal that a reader takes for each other."""
    looks = unicodedata.normalize("NFKC", text).translate(_LOOKS)
    return fold(looks).replace("rn", "m").replace("vv", "w")


def fits(text: str, most: int, *, field: str) -> str:
    """Return the cleaned line, or refuse it as longer than ``most`` code points."""
    if len(text) > limits.RAW:
        raise Refused("bad-value", field=field, most=most)
    text = line(text)
    if len(text) > most:
        raise Refused("bad-value", field=field, most=most)
    return text


def words(text: str, most: int, *, empty: bool = False) -> str:
    """Return the cleaned text, which may have several lines; refuse none, or too much of it."""
    length = len(text)
    if length <= limits.RAW:
        text = clean(text)
        length = len(text)
    if not length and not empty:
        raise Refused("text-empty")
    if length > most:
        raise Refused("text-too-long", length=length, most=most)
    return text


def shortened(text: str, most: int) -> str:
    """Return as much of a cleaned line as fits, cut between words where it can be."""
    if len(text) > most:
        text = text.translate(_NO_ISOLATES)
    if len(text) <= most:
        return text
    cut = text[:most]
    return line(cut.rpartition(" ")[0] or cut)


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def language(tag: str) -> str:
    """Return a lower-case language tag, or "" for none; refuse what is not one."""
    tag = tag.lower()
    if tag and (len(tag) > limits.LANG or not _TAG.fullmatch(tag)):
        raise Refused("bad-value", field="lang", most=limits.LANG)
    return tag


def _seen(sign: str) -> bool:
    return sign not in _BLANKS and unicodedata.category(sign) not in _UNSEEN


def _few_marks(text: str, most: int) -> str:
    """Return ``text`` with at most so many marks in a row: a tower of them hides other lines."""
    return "".join(_signs_with_few_marks(text, most))


def _signs_with_few_marks(text: str, most: int) -> Iterator[str]:
    run = 0
    for sign in text:
        run = run + 1 if unicodedata.category(sign)[0] == "M" else 0
        if run <= most:
            yield sign


def _few_lines(text: str) -> str:
    if text.count("\n") <= limits.NEWLINES:
        return text
    lines = text.split("\n")
    return "\n".join([*lines[: limits.NEWLINES], " ".join(lines[limits.NEWLINES :])])


def _unmatched_dropped(part: str) -> str:
    """Return one line without the signs that would close an isolate that nobody opened."""
    if _CLOSE not in part:
        return part
    depth = 0
    kept: list[str] = []
    for sign in part:
        if sign == _CLOSE and depth == 0:
            continue
        depth += (sign in _ISOLATES) - (sign == _CLOSE)
        kept.append(sign)
    return "".join(kept)


def _closed(part: str) -> str:
    """Return one line with its isolates closed: they end with it, whatever comes after."""
    return part + _CLOSE * (sum(sign in _ISOLATES for sign in part) - part.count(_CLOSE))
