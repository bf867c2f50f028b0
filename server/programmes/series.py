"""What a programme begins with: its sessions, and what usually comes along."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from board.carrying import Kind
from board.outline import Key

DEFAULT: Final = "six-session-sprint"


class Along(Struct, frozen=True, forbid_unknown_fields=True):
    """So many of a kind from session ``of``, the best first; no sections: from all of them."""

    of: Annotated[int, Meta(ge=1)]
    kind: Kind
    most: Annotated[int, Meta(ge=1, le=50)]
    sections: tuple[Key, ...] = ()


class SessionPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """A session to come; ``into`` is the section that takes what comes along, "" the first one."""

    template: Key
    title: Key
    say: Key
    week: Annotated[int, Meta(ge=1, le=52)]
    into: str = ""
    along: tuple[Along, ...] = ()


class Series(Struct, frozen=True, forbid_unknown_fields=True):
    """A way of working over several sessions; all texts are keys of the catalogues."""

    id: Key
    name: Key
    when: Key
    sessions: Annotated[tuple[SessionPlan, ...], Meta(min_length=1, max_length=20)]


@cache
def shipped() -> Mapping[str, Series]:
    """Return every series that comes with the program, by id."""
    folder = files("board") / "programmes"
    found = (
        msgspec.convert(tomllib.loads(path.read_text("utf-8")), Series)
        for path in folder.iterdir()
        if path.name.endswith(".toml")
    )
    return {series.id: series for series in found}
