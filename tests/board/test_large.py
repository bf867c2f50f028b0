"""The largest board: what one command, or one browser that comes, may cost it (G17)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Final

import pytest
from immutables import Map
from msgspec.structs import replace

from board import ballots, erasing, limits, project
from board.erasing import EraseSeat
from board.groups import MoveGroup, PutInGroup, TakeFromGroup
from board.layout import GAP, GROUP_HEAD, STEP_X, size
from board.moderating import HideNote
from board.notes import CopyNote, TagNote
from board.rules import Command, decide, evolve, replay
from board.sections import AddSection, MoveSection, RemoveSection
from board.state import (
    Ballot,
    Board,
    Caller,
    Group,
    GroupId,
    Mask,
    Note,
    NoteId,
    Reply,
    Role,
    Seat,
    SeatId,
    SectionId,
    Tail,
    Translation,
    ordered,
)
from board.votes import VoteOpened
from tests.board.spec import ANA, BO, FREE, LEFT, RIGHT, R, section_id, vote_id

# Beside one sorting of all notes, a few ms. What grew with the square would take thousands of it.
MOST: Final = 200


def _id(sign: str, n: int) -> str:
    return f"{sign}{n:015d}"


def note(n: int, section: SectionId = LEFT, x: int = 0, y: int = 0) -> Note:
    at = (x, y, (n + 1) * limits.RANK_STEP, n)
    return Note(NoteId(_id("n", n)), section, "roses", "en", "yellow", (), *at, BO.seat, "", False,
                n, n, n)  # fmt: skip


def board_of(notes: Sequence[Note]) -> Board:
    board = replay(FREE)
    tails = {
        section: Tail(
            sum(note.section == section for note in notes),
            max((note.rank for note in notes if note.section == section), default=0),
        )
        for section in (LEFT, RIGHT)
    }
    found = Map({note.id: note for note in notes})
    return replace(board, notes=found, tails=Map(tails), orders=ordered(notes), seq=limits.NOTES)


ALL: Final = [note(n) for n in range(limits.NOTES)]


def spent(do: Callable[[], object]) -> float:
    """Return how many sortings of all notes it takes, each at its best of three."""
    return _seconds(do) / _seconds(lambda: ordered(ALL))


def _seconds(do: Callable[[], object]) -> float:
    """Return the processor time that it takes."""
    took: list[float] = []
    for _ in range(3):
        began = time.process_time()
        do()
        took.append(time.process_time() - began)
    return min(took)


def asked(board: Board, command: Command, by: Caller = ANA) -> Board:
    for event in decide(board, command, by):
        board = evolve(board, event)
    return board


def test_a_seat_that_comes_looks_at_no_other_seat() -> None:
    """VI2: what is hidden for facilitators to read, with as many people as there may be."""
    ids = [SeatId(_id("p", n)) for n in range(limits.SEATS)]
    people = {id: Seat(id, 9 + n, Role.PARTICIPANT, str(n), 0) for n, id in enumerate(ids)}
    notes = [replace(note(n), seat=ids[n % len(ids)], round=R) for n in range(limits.NOTES)]
    board = replay(FREE)
    board = replace(board, seats=board.seats.update(people)).with_secret(
        hidden=Map({note.id: note for note in notes}),
        sights=Map({note.id: "facilitator" for note in notes}),
    )
    assert limits.NOTES == len(project.layer(board, ANA.seat, {}))
    assert 10 == len(project.layer(board, ids[3], {}))
    assert MOST > spent(lambda: project.layer(board, ids[3], {}))
    assert MOST > spent(lambda: project.layer(board, ANA.seat, {}))


def spread(n: int) -> Note:
    """Return a note of the left or right section, in a slot of its own."""
    frame, slot = n % 2 * 1_776, n // 2
    x, y = frame + 16 + slot % 8 * 216, 88 + slot // 8 * 156
    return note(n, (LEFT, RIGHT)[n % 2], x, y)


def in_groups(board: Board, notes: Sequence[Note], groups: int, apart: int) -> Board:
    """Put the notes into so many groups, of which each lies so far beside the one before."""
    found = tuple(
        Group(GroupId(_id("g", n)), notes[n].section, "", n * apart, n,
              tuple((note.id, 1) for note in notes[n::groups]), locked=False, made_by="person",
              name_at=1, place_at=1)
        for n in range(groups)
    )  # fmt: skip
    return replace(board, groups=found)


def test_frames_of_sections_move_with_all_that_lies_in_them() -> None:
    """SE14: 5,000 notes on a plane, and half of them in groups."""
    notes = [spread(n) for n in range(limits.NOTES)]
    loose = board_of(notes)
    grouped = in_groups(loose, notes[: limits.NOTES // 2], limits.GROUPS, 7)
    add = AddSection(section_id("new"), "New", "", "teal", LEFT)
    for board in (loose, grouped):
        for command in (add, MoveSection(RIGHT, ""), RemoveSection(RIGHT, LEFT)):
            assert MOST > spent(lambda b=board, c=command: asked(b, c))  # type: ignore[misc]


def test_notes_leave_two_hundred_groups_at_once() -> None:
    """SE10: each finds room beside its own group, and beside those that another one found."""
    notes = [spread(n) for n in range(limits.NOTES)]
    board = in_groups(board_of(notes), notes, limits.GROUPS, 1)
    ask = TakeFromGroup(tuple(note.id for note in notes[: limits.GROUPS]), (), 0)
    assert MOST > spent(lambda: asked(board, ask))


def test_two_hundred_tags_of_one_frame_look_at_no_other_note() -> None:
    """NO8, with as many tags as a board has room for."""
    board = board_of([note(n) for n in range(limits.NOTES)])
    asks = [TagNote(NoteId(_id("n", n)), f"tag {n % limits.TAGS_OF_BOARD}", on=True)
            for n in range(limits.BATCH)]  # fmt: skip

    def all_of_them() -> Board:
        return reduce(lambda board, ask: asked(board, ask, BO), asks, board)

    assert limits.TAGS_OF_BOARD == len(all_of_them().tags)
    assert MOST / 20 > spent(all_of_them)


def test_the_largest_group_takes_notes_and_moves() -> None:
    """GR2, GR10: 200 of its notes to another place in it, and all of them to another section."""
    notes = [note(n) for n in range(limits.NOTES)]
    board = in_groups(board_of(notes), notes, 1, 0)
    id, moving = board.groups[0].id, tuple(note.id for note in notes[200:400])
    put = PutInGroup(id, moving, notes[1].id, limits.NOTES)
    assert [notes[0].id, *moving] == [id for id, _ in asked(board, put).groups[0].notes[:201]]
    assert MOST > spent(lambda: asked(board, put))
    assert MOST > spent(lambda: asked(board, MoveGroup(id, RIGHT, 0, 0, "", 0)))


def test_whoever_lays_all_notes_in_a_row_beside_a_group_holds_nothing_up() -> None:
    """SE10: the first free place is at the end of the row."""
    first = size(1)[0] + GAP
    row = [note(n, LEFT, first + (n - 1) * STEP_X, GROUP_HEAD) for n in range(4_000)]
    board = in_groups(board_of(row), row[:1], 1, 0)
    ask = CopyNote(row[0].id, NoteId(_id("c", 1)), LEFT)
    assert first + 3_999 * STEP_X == asked(board, ask).notes[ask.new].x
    assert MOST > spent(lambda: asked(board, ask))


def test_a_person_is_forgotten_with_all_notes() -> None:
    """RE5, NO23: each of them in another language, too; half of them in groups."""
    notes = [spread(n) for n in range(limits.NOTES)]
    board = in_groups(board_of(notes), notes[: limits.NOTES // 2], limits.GROUPS, 7)
    found = (Translation(note.id, "nl", "rozen", ANA.seat, 0, 1) for note in notes)
    board = replace(board, translations=Map({one.note: (one,) for one in found}))
    ask = EraseSeat(BO.seat)
    after = asked(board, ask)
    assert (0, 0) == (len(after.notes), len(after.translations))
    assert MOST > spent(lambda: asked(board, ask))


def test_all_notes_that_were_deleted_end_with_all_that_was_said() -> None:
    """RE9."""
    said = (
        Reply(NoteId(_id("y", n)), "note", ALL[-n].id, "why", "en", BO.seat, n)
        for n in range(limits.REPLIES)
    )
    board = replay(FREE).with_secret(
        gone=Map({note.id: (note, 0) for note in ALL}), hushed=Map({one.id: one for one in said})
    )
    over = limits.RESTORE_MS + 1
    (ended,) = erasing.due(board, over, bytes(32))
    assert limits.NOTES + limits.REPLIES == len(ended.notes)
    assert MOST / 4 > spent(lambda: erasing.due(board, over, bytes(32)))


@pytest.mark.parametrize("method", ["range", "pairwise"])
def test_a_note_leaves_every_ballot_of_four_votes(method: str) -> None:
    """VO14: 500 people who said all that they may in each."""
    board = board_of([note(n) for n in range(limits.VOTE_ITEMS)])
    items = tuple(sorted(board.notes))
    for sign in "abcd":
        board = evolve(
            board, VoteOpened(vote_id(sign), items, 0, 0, own_allowed=True, method=method)
        )
    keys = items if method == "range" else tuple(ballots.pair(items[0], item) for item in items)
    cast = Ballot(tuple((key, n % 2) for n, key in enumerate(keys[::-1])))
    masks = Map({Mask(_id("m", n)): cast for n in range(limits.SEATS)})
    board = board.with_secret(ballots=Map({vote.id: masks for vote in board.votes}))
    ask = HideNote(NoteId(items[-2]), "")
    left = asked(board, ask).secret.ballots[vote_id("d")][Mask(_id("m", 7))]
    assert len(items) - 1 == len(left.values)
    assert MOST > spent(lambda: asked(board, ask))
