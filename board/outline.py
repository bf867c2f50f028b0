"""What a template is: its layout, sections, rounds and votes, as its file says them.

Fields are those of the methods themselves; what this program has no engine for yet is read and
checked all the same (``board.engines`` says what that is), so that a file never changes when an
engine comes. Ballots are always secret, hidden until the close, and in an order of each voter's
own: no file can say otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from board import limits

_KEY: Final = r"^[a-z0-9]+(-[a-z0-9]+)*\Z"
_VERB: Final = r"^[a-z]+(_[a-z]+)*\Z"
_PLACE: Final = r"^[a-z0-9-]+(:[a-z0-9-]+)?\Z"

Key = Annotated[str, Meta(pattern=_KEY, max_length=60)]
Verb = Annotated[str, Meta(pattern=_VERB, max_length=40)]
Place = Annotated[str, Meta(pattern=_PLACE, max_length=80)]
Colour = Literal["yellow", "orange", "pink", "violet", "blue", "teal", "green", "grey"]
LayoutKind = Literal[
    "columns", "free", "grid", "lanes", "matrix", "sheets", "breakouts", "statements",
    "pairs", "timeline", "card", "cards", "ring", "chains", "diary", "attach",
]  # fmt: skip
RoundKind = Literal[
    "brief", "write", "read", "group", "name", "vote", "rate",
    "discuss", "merge", "commit", "close", "chat", "moderate",
]  # fmt: skip
Visibility = Literal["all", "own", "group", "sheet", "facilitator", "routed", "aggregate"]
Names = Literal["real", "alias", "none"]
Advance = Literal["timer", "manual", "all_ready"]
Method = Literal["dots", "range", "agree3", "rank", "pairwise", "choice"]
Input = Literal["text", "photo", "sketch", "voice", "emotion"]
Words = Annotated[str, Meta(min_length=1, max_length=limits.INSTRUCTION)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[a-z0-9]+)*\Z", max_length=limits.LANG)]
Few = Annotated[int, Meta(ge=0, le=50)]
Size = Annotated[int, Meta(ge=0, le=12)]


class Axis(Struct, frozen=True, forbid_unknown_fields=True):
    """A side of a matrix: what it measures, and the words at its two ends."""

    label: Key
    low: Key
    high: Key


class LayoutPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """How the board lies. ``columns`` are the titles of a table, whose rows are the sections.

    ``quarters`` of a matrix are named as one reads: the upper two, then the lower two.
    """

    kind: LayoutKind
    columns: Annotated[tuple[Key, ...], Meta(max_length=limits.COLUMNS)] = ()
    x: Axis | None = None
    y: Axis | None = None
    quarters: tuple[Key, Key, Key, Key] | None = None
    sheets: Literal["one_per_person"] | None = None
    pass_to: Literal["next_join_order"] | None = None
    rows: Size = 0
    across: Size = 0
    cell_input: tuple[Input, ...] = ()
    sizes: tuple[Size, ...] = ()
    categories: tuple[Key, ...] = ()
    import_from: Place | None = None
    wip: bool = False


class SectionPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """A section; ``max_chars`` and ``limit`` are 0 where nothing is set.

    ``line`` is the name of the line beneath a lane; ``matrix`` marks what a matrix lies in.
    """

    id: Key
    title: Key
    prompt: Key | Literal[""] = ""
    colour: Colour = "yellow"
    max_chars: Annotated[int, Meta(ge=0, le=limits.NOTE_CHARS_MOST)] = 0
    limit: Annotated[int, Meta(ge=0, le=limits.NOTES)] = 0
    line: Key | Literal[""] = ""
    matrix: bool = False
    prefix: Key | Literal[""] = ""
    pattern: Key | Literal[""] = ""
    emotion: Literal["asked", "required"] | None = None
    text: Literal["required", "optional"] = "required"
    input: tuple[Input, ...] = ("text",)
    kind: Literal["notes", "action"] = "notes"
    card: Literal["persona"] | None = None
    curve: bool = False
    overlay: bool = False
    import_from: Place | None = None


class Extend(Struct, frozen=True, forbid_unknown_fields=True):
    """The group may give a round more time."""

    minutes: Annotated[int, Meta(ge=1, le=60)]
    by: Literal["thumb_majority"]


class RoundPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """A step of the agenda. Without ``sections`` it is about all; 0 minutes and 0 days: open end.

    ``coverage`` is how many people are to read each note, ``vote`` the ballot that it opens.
    """

    id: Key
    kind: RoundKind
    title: Key
    instruction: Key | Literal[""] = ""
    minutes: Annotated[int, Meta(ge=0, le=24 * 60)] = 0
    days: Annotated[int, Meta(ge=0, le=60)] = 0
    visibility: Visibility = "all"
    names: Names = "alias"
    can: tuple[Verb, ...] = ()
    sections: tuple[Key, ...] = ()
    advance: Advance = "timer"
    vote: Key | Literal[""] = ""
    min_notes: Few = 0
    max_notes: Few = 0
    rotate: bool = False
    group_size: Size = 0
    merge_of: Key | Literal[""] = ""
    coverage: Annotated[int, Meta(ge=0, le=5)] = 0
    subtimer_seconds: Annotated[int, Meta(ge=0, le=600)] = 0
    extend: Extend | None = None
    names_from_here: Literal["optional"] | None = None
    min_cell: Annotated[int, Meta(ge=3, le=50)] | None = None
    expect_groups: Few = 0
    intro: bool = False


class VotePlan(Struct, frozen=True, forbid_unknown_fields=True):
    """A ballot. ``votes`` is the budget of each voter; None where the method has none."""

    id: Key
    method: Method
    target: Literal["notes", "groups", "ideas"]
    votes: Annotated[int, Meta(ge=1, le=limits.BUDGET)] | Literal["suggest"] | None = None
    max_per_item: Annotated[int, Meta(ge=1, le=limits.BUDGET)] | Literal["half"] = "half"
    own_allowed: bool = True
    abstain: bool = True
    sections: tuple[Key, ...] = ()
    scale: Annotated[tuple[int, ...], Meta(max_length=11)] = ()
    options: Annotated[tuple[Key, ...], Meta(max_length=8)] = ()
    points: Annotated[tuple[int, ...], Meta(max_length=12)] = ()
    lens: Key | Literal[""] = ""
    axis: Literal["x", "y", "xy"] | None = None
    routing: Literal["importance"] | None = None
    model: Literal["bradley_terry"] | None = None
    equalise_exposure: bool = False
    groups_shown_from: Annotated[int, Meta(ge=0, le=500)] = 0
    min_comparisons: Annotated[int, Meta(ge=0, le=500)] = 0
    max_total: Annotated[int, Meta(ge=0, le=500)] = 0


class People(Struct, frozen=True, forbid_unknown_fields=True):
    """How many people it is for."""

    least: Annotated[int, Meta(ge=1)]
    best: Annotated[int, Meta(ge=1)]
    most: Annotated[int, Meta(ge=1)]


class Template(Struct, frozen=True, forbid_unknown_fields=True):
    """One way of working; ``id`` is what a request names, ``menu`` its place among the first (0:
    behind "more"). Its name and when to use it are the texts ``<id>-name`` and ``<id>-when``.
    """

    id: Key
    layout: LayoutPlan
    sections: Annotated[tuple[SectionPlan, ...], Meta(min_length=1, max_length=limits.SECTIONS)]
    people: People = People(1, 12, limits.SEATS)
    menu: Annotated[int, Meta(ge=0)] = 0
    rounds: Annotated[tuple[RoundPlan, ...], Meta(max_length=limits.ROUNDS)] = ()
    votes: tuple[VotePlan, ...] = ()
    outputs: tuple[Key, ...] = ()
    over_days: bool = False
    texts: Mapping[Language, Mapping[Key, Words]] = {}

    @property
    def name(self) -> str:
        return f"{self.id}-name"

    @property
    def when(self) -> str:
        return f"{self.id}-when"

    @property
    def minutes(self) -> int:
        """How long it takes together; days in between are not counted."""
        return sum(round.minutes for round in self.rounds)

    def needed(self) -> set[str]:
        """Every key that this template needs a text for."""
        named = {self.name, self.when, *self.layout.columns, *(self.layout.quarters or ())}
        for axis in (self.layout.x, self.layout.y):
            named |= {axis.label, axis.low, axis.high} if axis else set()
        for section in self.sections:
            named |= {section.title, section.prompt, section.line, section.prefix, section.pattern}
        for round in self.rounds:
            named |= {round.title, round.instruction}
        for vote in self.votes:
            named |= {vote.lens, *vote.options}
        return named - {""}
