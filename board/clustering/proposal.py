"""What the step is given, and what it answers: plain values, without anything numeric."""

from __future__ import annotations

from msgspec import Struct


class Written(Struct, frozen=True):
    """A note as the step gets it; ``lang`` is the language of the page that it was written on."""

    id: str
    text: str
    lang: str = ""


class Label(Struct, frozen=True):
    """A group in one language: keywords, the most typical first, and a note's own words.

    ``note`` is that note, or one of several with the same text.
    """

    lang: str
    keywords: tuple[str, ...]
    words: str
    note: str


class Suggested(Struct, frozen=True):
    """A group: its notes, the most typical first; those of them that may not fit; its names.

    ``cohesion`` is the mean cosine of its notes to it: 0 unrelated, 1 the same.
    """

    id: str
    notes: tuple[str, ...]
    doubtful: tuple[str, ...]
    labels: tuple[Label, ...]
    cohesion: float


class Joined(Struct, frozen=True):
    """One group fewer: ``gone`` becomes part of ``into``, which keeps its id and name."""

    into: str
    gone: str


class Halved(Struct, frozen=True):
    """One group more: ``notes`` leave ``group`` and are the group ``new``, with its names."""

    group: str
    new: str
    notes: tuple[str, ...]
    labels: tuple[Label, ...]


class Proposal(Struct, frozen=True):
    """Groups, the largest first, and what else was noticed.

    ``loose`` notes are in no group; ``doubles`` are sets of notes that say nearly the same;
    ``echoes`` pairs that seem to say the same in two languages. ``fewer`` and ``more`` are the
    steps of a slider that stands at ``groups``, each to be done after the ones before it.
    """

    embedder: str
    lexical: bool
    version: str
    seed: int
    groups: tuple[Suggested, ...]
    loose: tuple[str, ...]
    doubles: tuple[tuple[str, ...], ...]
    echoes: tuple[tuple[str, str], ...]
    fewer: tuple[Joined, ...]
    more: tuple[Halved, ...]
