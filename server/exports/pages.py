"""A board cut into pages to read or to show: a group each, then what is in no group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from board.contents import Contents, Line, Outcome
from board.state import Note
from server.exports.words import Words

BEST: Final = 5


class Page(Struct, frozen=True):
    """What stands under one heading; ``over`` is the section that a group lies in."""

    title: str
    over: str
    prompt: str
    notes: tuple[Note, ...]


def pages(contents: Contents, words: Words) -> Iterator[Page]:
    """Yield the groups that have notes, and the sections with notes in no group."""
    for part in contents.parts:
        section = words.section(part.section)
        for bundle in part.bundles:
            if bundle.notes:
                yield Page(words.group(bundle.group), section, "", bundle.notes)
        if part.loose:
            yield Page(section, "", part.section.prompt, part.loose)


def best(contents: Contents) -> tuple[Outcome, tuple[Line, ...]] | None:
    """Return the last vote that came to something, and its best lines; None if none did.

    One that asked for the answer of a lens comes after all others.
    """
    asked = [outcome for outcome in contents.outcomes if outcome.vote.lens]
    asked += [outcome for outcome in contents.outcomes if not outcome.vote.lens]
    for outcome in reversed(asked):
        ranked = [line for line in outcome.lines if line.standing.place and line.result.voters]
        if ranked:
            return outcome, tuple(ranked[:BEST])
    return None
