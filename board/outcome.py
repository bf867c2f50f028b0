"""What comes of a session, as it is kept: ideas, decisions, what will be done, named moments.

Values only; ``ideas``, ``decisions``, ``actions`` and ``moments`` say what is asked about them.
"""

from __future__ import annotations

from typing import NewType

from msgspec import Struct

IdeaId = NewType("IdeaId", str)
ActionId = NewType("ActionId", str)
MomentId = NewType("MomentId", str)


class Source(Struct, frozen=True, array_like=True):
    """What an idea was made of: a note, a group or another idea.

    ``notes`` are those that a group held, or an idea led to, when it became a source; of a note
    there are none besides itself.
    """

    kind: str
    id: str
    notes: tuple[str, ...] = ()


class Idea(Struct, frozen=True, array_like=True, tag="idea"):
    """What people made of notes. ``into`` is the idea that it was merged into, "" while it stands.

    ``text_at`` and ``sources_at`` are stamps.
    """

    id: IdeaId
    text: str
    lang: str
    sources: tuple[Source, ...]
    text_at: int
    sources_at: int
    into: str = ""


class Former(Struct, frozen=True, array_like=True):
    """What was decided before."""

    outcome: str
    reason: str
    answer_by: str
    at: int


class Decision(Struct, frozen=True, array_like=True, tag="decision"):
    """What was decided about a note, a group or an idea, last of all, and why.

    ``answer_by`` is a day, or ""; ``at`` is in ms, ``made_at`` a stamp; ``former`` stand newest
    first.
    """

    kind: str
    id: str
    outcome: str
    reason: str
    answer_by: str
    at: int
    made_at: int
    former: tuple[Former, ...] = ()


class Action(Struct, frozen=True, array_like=True, tag="action"):
    """What somebody will do. ``owner`` is a name and no seat; ``due`` is a day, or "".

    ``cue`` and ``deed``: if this happens, then we do that. ``kind`` and ``of`` name what it comes
    from, or are "". ``text_at`` and ``state_at`` are stamps.
    """

    id: ActionId
    text: str
    owner: str
    due: str
    cue: str
    deed: str
    kind: str
    of: str
    text_at: int
    state_at: int
    state: str = "open"


class RoundUp(Struct, frozen=True, array_like=True, tag="roundup"):
    """What facilitators say above the round-up, by language, and whether everybody may read it.

    ``edition`` counts how often it was published: each edition has an address of its own.
    ``at`` is when it was published last, in ms; ``words_at`` is a stamp.
    """

    edition: int = 0
    public: bool = False
    at: int = 0
    words: tuple[tuple[str, str], ...] = ()
    words_at: int = 0


class Moment(Struct, frozen=True, array_like=True, tag="moment"):
    """A name on the number ``seq`` of the board's log; ``at`` is when it was given, in ms."""

    id: MomentId
    name: str
    seq: int
    at: int


class Site(Struct, frozen=True, array_like=True, tag="site"):
    """Another site that may show the board within its own pages."""

    id: str
