"""What it felt like: a note's writer says it, others are told numbers alone (rules NO9, VI12).

A note's feeling is counted once, in one place: its group, else its section, else the board. Each
number comes, and grows, by three people or more at a time, so that the difference between two
moments says no more of a single note than the numbers themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import membership, reach
from board.permissions import check, unfrozen
from board.state import Board, Caller, Mood, Note, NoteId, Refused

FEELINGS: Final = (
    "hope", "gratitude", "belonging", "calm", "fear", "shame", "anger", "sadness", "other",
)  # fmt: skip
CELL: Final = 3  # people who say the same, at least
OTHERS: Final = 2  # notes of the same place that may as well be meant, at least
GATHERING: Final = ("group", "name")
AHEAD: Final = ("planned", "running", "paused")
Place = tuple[str, str]


class FeelNote(Struct, frozen=True, array_like=True, tag="note.feel", forbid_unknown_fields=True):
    """``feeling`` "" takes it back; ``proof`` is the secret of a note without a name."""

    id: NoteId
    feeling: str
    proof: bytes = b""


class NoteFelt(Struct, frozen=True, array_like=True, tag="note.felt"):
    """Sent to the note's writer alone, and a private thing of the writer's."""

    id: NoteId
    feeling: str


class FeelingsCounted(Struct, frozen=True, array_like=True, tag="feelings.counted"):
    """So many more, by place; ``notes`` is the log's alone: which are counted by now."""

    moods: tuple[Mood, ...]
    notes: tuple[NoteId, ...] = ()


FeelingEvent = NoteFelt | FeelingsCounted


def feel(board: Board, ask: FeelNote, by: Caller) -> list[NoteFelt]:
    unfrozen(board, by)
    known = board.found(ask.id)
    check(board, "edit_own", by, written_in="" if known is None else known.round)
    note = reach.own_note(board, ask.id, by, ask.proof, alone=True)
    if not ask.proof and note.seat != by.seat:
        raise Refused("not-yours")
    if ask.feeling not in ("", *FEELINGS):
        raise Refused("bad-value", field="feeling")
    if board.secret.felt.get(note.id, "") == ask.feeling:
        return []
    return [NoteFelt(note.id, ask.feeling)]


def felt(board: Board, e: NoteFelt) -> Board:
    known = board.secret.felt
    if e.feeling:
        return board.with_secret(felt=known.set(e.id, e.feeling))
    return board.with_secret(felt=known.delete(e.id)) if e.id in known else board


def counted(board: Board, e: FeelingsCounted) -> Board:
    """Add the numbers; what was there is known from now on, and what was counted is spent."""
    sums = {(mood.kind, mood.id, mood.feeling): mood for mood in board.moods}
    for mood in e.moods:
        key = (mood.kind, mood.id, mood.feeling)
        sums[key] = replace(mood, n=mood.n + sums[key].n) if key in sums else mood
    spent = board.secret.counted
    for note in _notes(board):
        spent = spent.set(note.id, spent.get(note.id, False) or note.id in e.notes)
    board = board.with_secret(counted=spent)
    return replace(board, moods=tuple(sums[key] for key in sorted(sums)))


def at_close(board: Board, round: str) -> list[FeelingsCounted]:
    """Return what the close of a round tells of feelings; nothing while groups are to come."""
    ahead = (each for each in board.rounds if each.id != round and each.state in AHEAD)
    if any(each.plan.kind in GATHERING for each in ahead):
        return []
    return tell(board)


def tell(board: Board) -> list[FeelingsCounted]:
    """Return what can be told of feelings now without telling of anybody's."""
    left = [note for note in _notes(board) if not board.secret.counted.get(note.id)]
    moods: list[Mood] = []
    spent: list[NoteId] = []
    for level in (_group, _section, _board):
        free = [note for note in left if note.id not in spent]
        for place, notes in _by_place(board, free, level):
            for feeling in FEELINGS:
                same = [note for note in notes if board.secret.felt.get(note.id) == feeling]
                if _safe(board, notes, same):
                    moods.append(Mood(*place, feeling, len(same)))
                    spent += (note.id for note in same)
    return [FeelingsCounted(tuple(moods), tuple(sorted(spent)))] if moods else []


def _safe(board: Board, notes: Sequence[Note], same: Sequence[Note]) -> bool:
    """Tell whether so many feel the same that nobody learns who: not all that are new, either."""
    if len({note.seat or note.id for note in same}) < CELL:
        return False
    new = [note for note in notes if note.id not in board.secret.counted]
    fresh = sum(note.id not in board.secret.counted for note in same)
    return len(notes) - len(same) >= OTHERS and (not fresh or len(new) - fresh >= OTHERS)


def _notes(board: Board) -> Iterator[Note]:
    """Yield what can be counted: what all see, what was merged, and what is sealed for good."""
    yield from board.notes.values()
    yield from (twin.note for twin in board.twins.values())
    sights = board.secret.sights
    yield from (note for id, note in board.secret.hidden.items() if sights[id] == "sealed")


def _by_place(
    board: Board, notes: Collection[Note], level: Callable[[Board, Note], Place | None]
) -> list[tuple[Place, list[Note]]]:
    places: dict[Place, list[Note]] = {}
    for note in notes:
        if place := level(board, note):
            places.setdefault(place, []).append(note)
    return sorted(places.items(), key=lambda pair: pair[0])


def _group(board: Board, note: Note) -> Place | None:
    group = membership.of(board, note.id)
    return None if group is None else ("group", group.id)


def _section(board: Board, note: Note) -> Place:  # noqa: ARG001
    return "section", note.section


def _board(board: Board, note: Note) -> Place:  # noqa: ARG001
    return "board", ""
