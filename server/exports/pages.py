"""A board cut into pages to read or to show: a group each, then what is in no group."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from board.contents import Contents
from board.state import Note
from server.exports.words import Words


class Page(Struct, frozen=True):
    """What stands under one heading; ``over`` is the section that a group lies in.

    ``prompt`` is the section's, or what people said about the group.
    """

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
                said = contents.replied("group", bundle.group.id)
                yield Page(words.group(bundle.group), section, said, bundle.notes)
        if part.loose:
            yield Page(section, "", part.section.prompt, part.loose)
