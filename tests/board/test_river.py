"""From a goal to what came of it, and back (PG8)."""

from msgspec.structs import replace

from board.actions import ActionAdded
from board.decisions import DecisionMade
from board.groups import GroupDissolved
from board.ideas import IdeaMade, IdeasMerged
from board.notes import NoteAdded
from board.outcome import Source
from board.river import BEST, Drop, river
from board.rules import Event, replay
from board.state import Board, NoteId, SeatId
from board.twins import NoteMerged
from tests import taken
from tests.board.spec import (
    COLUMNS,
    FREE,
    NOW,
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

A, B, C = note_id("a"), note_id("b"), note_id("c")
IDEA, LATER, DO = idea_id("i"), idea_id("j"), action_id("do")


def copy(id: NoteId, of: str) -> NoteAdded:
    return replace(added(id, f"of {of}"), copy_of=of, seat=SeatId(""))


def flow(*boards: tuple[int, Board]) -> dict[str, Drop]:
    return {one.key: one for one in river(boards)}


def board(*events: Event) -> Board:
    return replay((*COLUMNS, *events))


FIRST = board(added(N, "Goal"), added(M), added(K), grouped(G, M, K), grouped(H))


def test_it_goes_back_from_board_to_board() -> None:
    """PG8: an idea, the note it was made of, its original, across however many boards."""
    second = board(copy(A, N), added(B, "mine"))
    third = board(
        copy(C, A),
        IdeaMade(IDEA, "Bench", "en", (Source("note", C),)),
        DecisionMade("idea", IDEA, "adopted", "Cheap", "", NOW),
        ActionAdded(DO, "Buy", "Ann", "", "", "", "idea", IDEA),
    )
    drops = flow((1, FIRST), (2, second), (3, third))
    assert [f"1.{N}", f"2.{A}"] == [key for key in drops if key[0] in "12"]
    at, walk = f"3.{DO}", []
    while at:
        walk.append(at)
        at = next(iter(drops[at].came), "")
    assert [f"3.{DO}", f"3.{IDEA}", f"3.{C}", f"2.{A}", f"1.{N}"] == walk
    idea = drops[f"3.{IDEA}"]
    assert ("adopted", "Cheap", "Bench", "") == (idea.outcome, idea.reason, idea.text, idea.section)
    assert "Left" == drops[f"1.{N}"].section
    assert "Ann" not in str(drops)


def test_what_nobody_may_see_is_lost_and_not_told() -> None:
    """PG8, EX3: what an original says is in no river once its board is not to be read."""
    second = board(copy(A, N), copy(B, "import"), copy(C, A))
    assert {f"2.{A}", f"2.{C}"} >= flow((2, second)).keys()
    idea = (IdeaMade(IDEA, "Bench", "en", (Source("note", A),)),)
    (bench, note) = flow((2, replay((*COLUMNS, copy(A, N), *idea)))).values()
    assert (0, 1, ()) == (bench.lost, note.lost, note.came)
    assert taken.HIDDEN not in str(flow((1, taken.board())))


def test_a_group_leads_to_its_notes_also_when_it_is_gone() -> None:
    """PG8, ID2: what it held when it became a source."""
    source = Source("group", G, (M, K))
    there = (*FREE, added(M), added(K), grouped(G, M, K), IdeaMade(IDEA, "x", "", (source,)))
    drops = flow((1, replay(there)))
    assert (f"1.{G}",) == drops[f"1.{IDEA}"].came
    assert {f"1.{M}", f"1.{K}"} == set(drops[f"1.{G}"].came)
    gone = flow((1, replay((*there, GroupDissolved(G, ())))))
    assert {f"1.{M}", f"1.{K}"} == set(gone[f"1.{IDEA}"].came)


def test_merged_ideas_and_merged_notes_are_on_the_way() -> None:
    """PG8, ID3, NO17"""
    events = (
        added(N),
        added(M),
        NoteMerged(N, (M,), ()),
        IdeaMade(IDEA, "x", "", (Source("note", M),)),
        IdeaMade(LATER, "y", "", ()),
        IdeasMerged(LATER, (IDEA,)),
    )
    drops = flow((1, board(*events)))
    assert f"1.{IDEA}" in drops[f"1.{LATER}"].came
    assert (f"1.{M}",) == drops[f"1.{IDEA}"].came


def test_copies_on_the_same_board_and_what_was_voted_best() -> None:
    """PG8: a board by itself has a river too."""
    idea = IdeaMade(IDEA, "x", "", (Source("note", A),))
    drops = flow((1, board(added(N), copy(A, N), idea)))
    assert (f"1.{N}",) == drops[f"1.{A}"].came
    best = [one for one in river([(1, taken.board())]) if one.place]
    assert best
    assert BEST >= min(one.place for one in best)
