"""What comes along from one board to the next of its programme (PG5, PG6, NO18)."""

from typing import Any

import pytest
from msgspec.structs import replace

from board import carrying
from board.actions import ActionAdded, ActionTurned
from board.carrying import Thing, Wish, bringing, here, things, usual
from board.decisions import DecisionMade
from board.erasing import EraseCopies, NotesErased
from board.groups import GroupDissolved
from board.ideas import IdeaMade, IdeasMerged
from board.notes import NoteDeleted
from board.outcome import Source
from board.rules import Event, decide, evolve, replay
from board.state import Board, NoteId, Refused, SectionId
from board.twins import NoteMerged
from tests import taken
from tests.board.spec import (
    ANA,
    COLUMNS,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    SYSTEM,
    G,
    H,
    K,
    M,
    N,
    action_id,
    added,
    grouped,
    idea_id,
    note_id,
)

IDEA, OTHER, MERGED = idea_id("i"), idea_id("j"), idea_id("k")
DO, DROPPED = action_id("do"), action_id("no")
FROM: tuple[Event, ...] = (
    *FREE,
    added(N, "Seen"),
    added(M, "Grouped", section=RIGHT),
    added(K, "Also"),
    grouped(G, K, name="Named"),
    grouped(H, M, name="", section=RIGHT),
    IdeaMade(IDEA, "A bench", "en", (Source("note", N),)),
    IdeaMade(OTHER, "A tree", "", ()),
    IdeaMade(MERGED, "A trunk", "", ()),
    IdeasMerged(OTHER, (MERGED,)),
    DecisionMade("idea", OTHER, "adopted", "Shade", "", NOW),
    DecisionMade("note", N, "no", "Cold", "", NOW),
    ActionAdded(DO, "Buy it", "Ann", "", "if dry", "water it", "idea", IDEA),
    ActionAdded(DROPPED, "Sell it", "", "", "", "", "", ""),
    ActionTurned(DROPPED, "dropped"),
)
SOURCE = replay(FROM)
THINGS = things(SOURCE)


def brought(board: Board, *chosen: Thing, into: SectionId = LEFT) -> Board:
    for ask in bringing(board, into, chosen):
        for event in decide(board, ask, ANA):
            board = evolve(board, event)
    return board


def named(kind: str, id: str) -> Thing:
    (found,) = (thing for thing in THINGS if (thing.kind, thing.id) == (kind, id))
    return found


def test_the_best_stand_first() -> None:
    """PG5: what was adopted, then what was voted best; what was dropped or merged is not there."""
    assert ("idea", OTHER) == (THINGS[0].kind, THINGS[0].id)
    assert ("note", N) == (THINGS[-1].kind, THINGS[-1].id)
    kinds = {(thing.kind, thing.id) for thing in THINGS}
    assert {("action", DO), ("group", G), ("note", K), ("idea", IDEA)} <= kinds
    assert not {("action", DROPPED), ("idea", MERGED)} & kinds
    assert ("Named", "Grouped") == (named("group", G).text, named("group", H).text)
    voted = things(taken.board())
    places = [thing.place for thing in voted if thing.kind == "note" and not thing.outcome]
    assert places == sorted(places, key=lambda place: place or 99)
    assert any(places)


def test_what_is_hidden_never_comes_along() -> None:
    """PG5, VI1"""
    assert taken.HIDDEN not in str(things(taken.board()))


def test_the_usual_things() -> None:
    """PG5: so many of a kind, of its sections; what was put off or refused is not among them."""
    assert [OTHER] == [one.id for one in usual(THINGS, Wish("idea", 1))]
    assert [M] == [one.id for one in usual(THINGS, Wish("note", 5, (RIGHT,)))]
    assert [K] == [one.id for one in usual(THINGS, Wish("note", 5, (LEFT,)))]


def test_they_come_as_copies_that_name_their_originals() -> None:
    """PG6, NO18: nobody's notes, groups with their names, an action without its owner."""
    board = brought(replay(COLUMNS), *(named(*one) for one in (("group", G), ("idea", OTHER))))
    board = brought(board, named("action", DO))
    found = {note.copy_of: (note.text, note.seat) for note in board.notes.values()}
    assert {
        K: ("Also", ""),
        OTHER: ("A tree", ""),
        DO: ("Buy it\nif dry → water it", ""),
    } == found
    (group,) = board.groups
    assert ("Named", [K]) == (group.name, [board.notes[id].copy_of for id, _ in group.notes])
    assert {K, OTHER, DO} == here(board)


def test_nothing_comes_twice() -> None:
    """NO18: neither again, nor as a part of its group, nor after it was merged into another."""
    board = brought(replay(COLUMNS), named("note", K), named("note", M))
    assert [] == bringing(board, LEFT, [named("note", K), named("group", G)])
    one, two = board.notes
    board = evolve(board, NoteMerged(one, (two,), ()))
    assert [] == bringing(board, LEFT, [named("note", K), named("note", M)])
    same = bringing(replay(COLUMNS), LEFT, [named("note", K), named("note", K)])
    assert [1] == [len(ask.notes) for ask in same]


def test_what_was_taken_back_may_come_again() -> None:
    """PG6: under another id, also as a group that was made again."""
    board = brought(replay(COLUMNS), named("group", G), named("note", N))
    copies = {note.copy_of: note.id for note in board.notes.values()}
    (group,) = board.groups
    for event in (NoteDeleted(copies[NoteId(K)], NOW), NotesErased((copies[NoteId(N)],), "e")):
        board = evolve(board, event)
    again = brought(board, named("group", G), named("note", N))
    assert {K, N} == {note.copy_of for note in again.notes.values()}
    assert not set(copies.values()) & set(again.notes)
    assert 2 == len(again.groups)
    gone = evolve(board, GroupDissolved(group.id, ()))
    assert [group.id] == [one.id for one in brought(gone, named("group", G)).groups]


def test_many_come_in_pieces_and_long_ones_are_cut() -> None:
    """PG6: a few notes at a time; what is too long for the section ends in a sign that says so."""
    many = [note_id(f"{n:03}") for n in range(60)]
    board = replay((*FREE, *(added(id, "x" * 500) for id in many), grouped(G, *many)))
    target = replace_chars(replay(COLUMNS), 40)
    asks = bringing(target, LEFT, [one for one in things(board) if one.kind == "group"])
    assert [25, 25, 10] == [len(ask.notes) for ask in asks]
    assert 1 == len({ask.group for ask in asks})
    assert {"x" * 39 + carrying.MORE} == {note.text for ask in asks for note in ask.notes}


def replace_chars(board: Board, most: int) -> Board:
    sections = tuple(replace(section, max_chars=most) for section in board.sections)
    return replace(board, sections=sections)


def test_copies_go_with_what_was_erased_elsewhere() -> None:
    """PG7, RE1: and copies of them; what came from a file stays."""
    board = brought(replay(COLUMNS), named("note", K), named("note", M))
    (copy,) = (note.id for note in board.notes.values() if note.copy_of == K)
    assert [(copy,)] == [event.notes for event in erased(board, K, "")]
    assert [] == erased(board, N)
    assert [] == erased(board, copy)


def erased(board: Board, *of: str) -> list[Any]:
    return list(decide(board, EraseCopies(of), SYSTEM))


def test_nothing_is_erased_by_an_older_program() -> None:
    """PG7, BO3"""
    old = replay(COLUMNS)
    with pytest.raises(Refused, match="newer-board"):
        erased(replace(old, about=replace(old.about, newer=True)), K)
