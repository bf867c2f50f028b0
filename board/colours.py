"""The eight colours of notes and sections: names, never CSS (rule NO7)."""

from __future__ import annotations

from typing import Final

from board.state import Refused

COLOURS: Final = ("yellow", "orange", "pink", "violet", "blue", "teal", "green", "grey")


def colour_of(name: str) -> str:
    if name not in COLOURS:
        raise Refused("bad-value", field="colour")
    return name
