"""Days as people write them into plans: 2026-05-12, without a clock and the same everywhere."""

from __future__ import annotations

import re
from typing import Final

from board.state import Refused

_DAY: Final = re.compile(r"(2[0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_LONG: Final = frozenset({1, 3, 5, 7, 8, 10, 12})


def checked(day: str, *, field: str) -> str:
    """Return the day, or "" for none; refuse what no calendar has."""
    if not day:
        return ""
    found = _DAY.fullmatch(day)
    if found is None:
        raise Refused("bad-value", field=field)
    year, month, n = (int(part) for part in found.groups())
    if n > _length(year, month):
        raise Refused("bad-value", field=field)
    return day


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 31 if month in _LONG else 30
