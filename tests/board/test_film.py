"""EX9: the session once more holds what everybody received then, and nothing that is gone now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from random import Random

from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import film, project, snapshot, wire
from board.aside import NoteAside
from board.erasing import EraseNote, NotesErased, erased
from board.notes import NoteAdded, NoteDeleted, NoteEdited, NoteRestored
from board.project import HID, Common
from board.reveal import NotesRevealed
from board.rounds import StartRound
from board.rules import Command, Event, decide, evolve, replay
from board.same import MergeNotes
from board.state import EMPTY, Board, Refused
from board.threads import ReplyAdded
from board.twins import NoteMerged, NoteUnmerged
from tests.board.spec import ANA, BO, COLUMNS, CY, M, N, R, added, planned
from tests.board.test_canaries import IDS, wishes
from tests.board.veils import BOS, OWN

NONE = frozenset[str]()
REVEALED = (*BOS, NotesRevealed(((N, 1, 0, 0),), ()))


def forms(reels: list[film.Reel]) -> list[Common]:
    return [form for reel in reels for form in reel.forms]


def written(reels: list[film.Reel]) -> bytes:
    """Return all that leaves the server."""
    layers = b"".join(snapshot.shown(reel.layer) for reel in reels)
    return layers + b"".join(map(wire.encode, forms(reels)))


def test_pieces_fit_one_behind_the_other() -> None:
    """EX9: and each begins with the layer that those before it end with."""
    found = list(film.reels(REVEALED, NONE, 3))
    assert [3] * (len(found) - 1) == [len(reel.forms) for reel in found[:-1]]
    assert 0 < len(found[-1].forms) <= 3
    layer = EMPTY
    for reel in found:
        assert (reel.after, reel.layer) == (layer.seq, layer)
        layer = reduce(project.lay, reel.forms, layer)
    assert replay(REVEALED).common().notes == layer.notes
    assert [film.Reel(0, EMPTY, ())] == list(film.reels((), NONE, 3))


def test_what_was_hidden_comes_where_it_was_revealed() -> None:
    """EX9: and in no layer before."""
    at = len(BOS)
    for reel in film.reels(REVEALED, NONE, 1):
        assert (b"roses" in snapshot.shown(reel.layer)) == (reel.after > at)
        assert (b"roses" in wire.encode(reel.forms)) == (reel.after == at)


def test_no_word_of_it_where_it_was_revealed() -> None:
    """EX9: a note that was hidden first, and is gone now."""
    events = (*REVEALED, NotesErased((N,), "epoch"))
    assert b"roses" not in written(list(film.reels(events, film.withheld(replay(events)), 9)))


def test_no_reply_that_was_erased() -> None:
    """EX9: neither where it was said nor where it came back with its note."""
    said = (*COLUMNS, added(N, "roses"), ReplyAdded(M, "note", N, "thorns", "en", BO.seat))
    back = (*said, NoteDeleted(N, 0), NoteRestored(N))
    events = (*back, NotesErased((M,), "epoch"))
    found = list(film.reels(events, film.withheld(replay(events)), 9))
    assert b"roses" in written(found)
    assert not any(isinstance(form, ReplyAdded) for form in forms(found))
    assert b"thorns" not in written(found)


def test_no_word_of_what_was_erased_or_is_kept_back() -> None:
    """EX9: neither as a note of its own nor when notes are taken apart."""
    said = (
        *COLUMNS,
        added(N, "roses"),
        NoteEdited(N, "red roses", "", 0, altered=False),
        added(M, "tulips"),
    )
    merged = (*said, NoteMerged(M, (N,)), NoteUnmerged(M, (N,)))
    for end in (NotesErased((N,), "epoch"), NoteAside(N, "hidden", "unkind")):
        events = (*merged, end)
        without = film.withheld(replay(events))
        found = list(film.reels(events, without, 2))
        assert {N} == without
        assert b"roses" not in written(found)
        assert b"unkind" not in written(found)
        assert b"tulips" in written(found)
        assert HID == forms(found)[len(COLUMNS)]


@example(st.integers(0, 2**32))
def test_nothing_is_in_it_that_was_not_received_or_is_gone(seed: int) -> None:
    """EX9, VI17, G13: whatever happened."""
    pick = Random(seed)
    board = replay(events := [*COLUMNS, planned(R, OWN)])
    asks: list[Command] = [StartRound(R, "", now=True)]
    asks += [
        pick.choice((wishes(pick), wishes(pick), EraseNote(pick.choice(IDS)), merging(pick)))
        for _ in range(60)
    ]
    live = [project.common(*step) for step in steps(events)]
    for command in asks:
        by = pick.choice((ANA, BO, CY))
        by = replace(by, role=board.seats[by.seat].role, fresh=pick.randbytes(32))
        try:
            happened = decide(board, command, by)
        except Refused:
            continue
        for event in happened:
            before, board = board, evolve(board, event)
            live.append(project.common(before, board, event))
            events.append(event)
    without = film.withheld(board)
    found = list(film.reels(events, without, pick.randrange(1, 40)))
    assert len(live) == len(forms(found)) == len(events)
    assert not {text for text in gone(events, without) if text.encode() in written(found)}
    at = pick.randrange(1, len(events) + 1)
    kept = snapshot.shown(as_it_was(events, at))
    assert not {text for text in gone(events, without) if text.encode() in kept}
    assert live == forms(list(film.reels(events, NONE, 7)))


def test_a_board_as_it_was_lacks_what_is_kept_back_now() -> None:
    """NO20, EX1: in no group, result or count of it, nor among what was merged, and no more."""
    said = (*COLUMNS, added(N, "roses"), added(M, "tulips"))
    for then in (said, (*said, NoteMerged(M, (N,))), (*said, NoteMerged(N, (M,)))):
        apart = [NoteUnmerged(M, (N,)), NoteUnmerged(N, (M,))]
        events = [*then, *apart, NoteAside(N, "hidden", "unkind"), NoteDeleted(M, 0)]
        board = as_it_was(events, len(then))
        assert len(then) == board.seq
        assert ["tulips"] == [note.text for note in board.notes.values()]
        assert b"roses" not in snapshot.shown(board)
        assert not board.unseen


def as_it_was(events: Sequence[Event], at: int) -> Board:
    then = replay(events[:at])
    for event in events[at:]:
        then = erased(then, event) if isinstance(event, NotesErased) else then
    return film.without_aside(then, replay(events))


def merging(pick: Random) -> MergeNotes:
    return MergeNotes(pick.choice(IDS), (pick.choice(IDS),))


def steps(events: list[Event]) -> list[tuple[Board, Board, Event]]:
    board, found = EMPTY, []
    for event in events:
        before, board = board, evolve(board, event)
        found.append((before, board, event))
    return found


def gone(events: list[Event], without: frozenset[str]) -> set[str]:
    """Return the texts of these notes, but those that another note has as well."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for event in events:
        match event:
            case NoteAdded() | NoteEdited():
                texts[event.id].add(event.text)
            case _:
                pass
    others = {text for id, said in texts.items() if id not in without for text in said}
    return {text for id in without for text in texts[id]} - others
