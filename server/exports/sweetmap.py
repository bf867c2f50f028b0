"""The map of two lenses as the board draws it: bubbles, both borders, the sweet spot (VO17).

Places are those of the pages' own map, in its units: 820 across, 520 down. A plane is not mirrored.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board.contents import Contents
from board.results import MILLE, Spot, middle, spots, standings, sweet
from board.roundup import roundup
from board.state import GroupId, ItemId, Note, NoteId, Vote
from server.exports.words import Words

WIDTH, HEIGHT, EDGE = 820, 520, 54
RADIUS: Final = 15
SHORT: Final = 24  # signs of a name beside its bubble
SIGN, LINE, GAP = 7.4, 18.0, 4.0  # of a label, about
TICKS_MOST: Final = 6
TURNS: Final = 40

Box = tuple[float, float, float, float]


class Bubble(Struct, frozen=True):
    """An item: ``n`` is its number in the list, ``ring`` how far answers lie apart.

    Its name stands around ``at``, the middle of a line's baseline; None where there is no room.
    """

    item: ItemId
    n: int
    name: str
    x: float
    y: float
    r: float
    ring: float
    colour: str
    inside: bool
    values: tuple[int, int]
    at: tuple[float, float] | None = None


class SweetMap(Struct, frozen=True):
    """``left`` and ``bottom`` are the borders; ``ticks`` pairs of a step and how far along."""

    across: str
    up: str
    left: float
    bottom: float
    ticks: tuple[tuple[int, float], ...]
    bubbles: tuple[Bubble, ...]

    @property
    def inside(self) -> int:
        return sum(bubble.inside for bubble in self.bubbles)


def sweetmap(contents: Contents, words: Words) -> SweetMap | None:
    """Return the map of the last two votes that were answered as two sides (EX10); None for none.

    A lens with fewer than three ballots has no result, so it makes no map either (VO17).
    """
    lenses = roundup(contents).lenses
    if lenses is None:
        return None
    across, up = lenses.across, lenses.up
    found = spots(across, up)
    most = (len(across.steps) - 1) * MILLE
    drawn = _labelled(_apart(_bubbles(contents, words, (across, up), found, most)))
    last = len(across.steps) - 1
    steps = range(last + 1) if last < TICKS_MOST else (0, last)
    return SweetMap(
        across.lens,
        up.lens,
        _x(middle([spot.x for spot in found]), most),
        _y(middle([spot.y for spot in found]), most),
        tuple((step, step / last) for step in steps),
        tuple(drawn),
    )


def described(drawn: SweetMap, words: Words) -> str:
    """Return in words what is drawn, for who does not see it."""
    fields = {"across": drawn.across, "up": drawn.up, "n": drawn.inside, "all": len(drawn.bubbles)}
    return words.t("sweet-picture", **fields)


def _x(value: int, most: int) -> float:
    return EDGE + value / most * (WIDTH - 2 * EDGE)


def _y(value: int, most: int) -> float:
    return HEIGHT - EDGE - value / most * (HEIGHT - 2 * EDGE)


def _bubbles(
    contents: Contents, words: Words, votes: tuple[Vote, Vote], found: Sequence[Spot], most: int
) -> list[Bubble]:
    """Return the items, those in the sweet spot first; a group's bubble grows with its notes."""
    both = set(sweet(found))
    best = sorted((s for s in found if s.item in both), key=lambda s: -s.x - s.y)
    spread = _spreads(votes)
    bundles = {b.group.id: b.notes for part in contents.parts for b in part.bundles}
    made = []
    for n, spot in enumerate([*best, *(s for s in found if s.item not in both)], 1):
        notes = bundles.get(GroupId(spot.item), ())
        r = RADIUS + (min(RADIUS, 2 * math.sqrt(len(notes))) if notes else 0)
        ring = r + spread.get(spot.item, 0) / 70
        name = _short(words.item(contents, spot.item))
        colour = _colour(contents, spot.item, notes)
        x, y, values = _x(spot.x, most), _y(spot.y, most), (spot.x, spot.y)
        made.append(Bubble(spot.item, n, name, x, y, r, ring, colour, spot.item in both, values))
    return made


def _spreads(votes: Iterable[Vote]) -> dict[ItemId, float]:
    sums: dict[ItemId, float] = {}
    for vote in votes:
        for each in standings(vote, bands=False):
            sums[each.item] = sums.get(each.item, 0) + each.spread / 2
    return sums


def _colour(contents: Contents, item: ItemId, notes: Sequence[Note]) -> str:
    note = contents.board.notes.get(NoteId(item)) or next(iter(notes), None)
    return note.colour if note else "grey"


def _short(text: str) -> str:
    name = " ".join(text.split("\n", maxsplit=1)[0].split())
    return name if len(name) <= SHORT else name[:SHORT].rstrip() + "…"


def _apart(bubbles: Iterable[Bubble]) -> list[Bubble]:
    """Return them with those that lie on one another moved apart, around where they were."""
    placed: list[Bubble] = []
    for bubble in bubbles:
        x, y = bubble.x, bubble.y
        for turn in range(TURNS):
            if all(math.hypot(one.x - x, one.y - y) >= one.r + bubble.r for one in placed):
                break
            x = bubble.x + math.cos(turn * 2.4) * (8 + turn * 2)
            y = bubble.y + math.sin(turn * 2.4) * (8 + turn * 2)
        placed.append(replace(bubble, x=x, y=y))
    return placed


def _labelled(bubbles: Sequence[Bubble]) -> list[Bubble]:
    """Return them with a place for each name where there is room, the first ones first."""
    taken: list[Box] = [(b.x - b.r, b.y - b.r, b.x + b.r, b.y + b.r) for b in bubbles]
    made = []
    for bubble in bubbles:
        half = len(bubble.name) * SIGN / 2
        for x, y in _places(bubble, half):
            box = (x - half, y - LINE + GAP, x + half, y + GAP)
            if _fits(box) and not any(_meets(one, box) for one in taken):
                taken.append(box)
                made.append(replace(bubble, at=(x, y)))
                break
        else:
            made.append(bubble)
    return made


def _places(bubble: Bubble, half: float) -> tuple[tuple[float, float], ...]:
    x, y, r = bubble.x, bubble.y, bubble.r
    beside = r + GAP + half
    under, over, back = y + r + LINE - GAP, y - r - GAP, x + r - half
    ends = (back, under), (back, over)  # at the right edge, where the others have no room
    return (x, under), (x, over), (x + beside, y + 4), (x - beside, y + 4), *ends


def _fits(box: Box) -> bool:
    left, top, right, bottom = box
    return left >= EDGE / 2 and right <= WIDTH and top >= 0 and bottom <= HEIGHT - EDGE / 2


def _meets(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
