"""A board made anew has the same contents, whatever happened on the first one (EX6)."""

from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace

from board import checking, remaking
from board.actions import ActionAdded, ActionTurned
from board.agenda import RoundSkipped
from board.decisions import DecisionMade
from board.groups import GroupLocked, GroupSuggested
from board.ideas import IdeaMade, IdeasMerged, IdeaSourced
from board.notes import NoteEdited
from board.outcome import Source
from board.rounds import RoundClosed, RoundPaused, RoundStarted, RoundTimed
from board.rules import Command, Event, decide, evolve, replay
from board.sections import SectionLocked
from board.settings import BoardFinished, BoardRuled
from board.snapshot import laid_out
from board.state import EMPTY, Board, Caller, Column, Duel, Plan, Refused, Result, Twin, Vote
from board.twins import NoteMerged
from board.votes import VoteClosed, VoteOpened
from tests.board import play
from tests.board.spec import (
    COLUMNS,
    LEFT,
    NOW,
    RIGHT,
    SYSTEM,
    TALK,
    TIME,
    G,
    K,
    M,
    N,
    R,
    S,
    T,
    action_id,
    added,
    grouped,
    idea_id,
    planned,
    vote_id,
)  # fmt: skip


def remade(board: Board) -> Board:
    again = EMPTY
    for command in remaking.pieces(laid_out(board), NOW):
        for event in decide(again, command, SYSTEM):
            again = evolve(again, event)
    return again


@given(play.starts, play.asks)
def test_it_has_the_same_contents(
    start: tuple[Event, ...], asks: list[tuple[Command, Caller]]
) -> None:
    """EX6: by hash, for random boards; and the copy of the copy is the copy."""
    played = play.Play(start)
    for command, by in asks:
        for _ in played.ask(command, by):
            pass
    again = remade(played.board)
    assert remaking.digest(played.board) == remaking.digest(again)
    assert not again.seats
    assert laid_out(again) == laid_out(remade(again))


@given(play.starts, play.asks)
def test_what_a_board_holds_is_sound(
    start: tuple[Event, ...], asks: list[tuple[Command, Caller]]
) -> None:
    """EX6: a file of ours is taken as it is."""
    played = play.Play(start)
    for command, by in asks:
        for _ in played.ask(command, by):
            pass
    layer = laid_out(played.board)
    assert remaking.carried(layer) == remaking.carried(checking.checked(layer))


PAIRS = Vote(
    vote_id("p"), (N, M), 0, 0, own_allowed=True, state="closed", turnout=2, seats=3,
    results=(Result(N, 2, 2, (0, 0, 2)), Result(M, 0, 2, (2,))), method="pairwise",
    duels=(Duel(M, N, 0, 0, 2),), held=((G, (N,)),), round=R,
)  # fmt: skip
RICH: tuple[Event, ...] = (
    *COLUMNS,
    BoardRuled("note_chars", 80),
    BoardRuled("closes_at", NOW),
    BoardFinished(on=True),
    SectionLocked(LEFT, on=True),
    planned(R, Plan("vote", "Vote", "", 0)),
    planned(S),
    planned(T, TALK),
    RoundStarted(R, NOW, NOW + 9),
    RoundTimed(R, NOW + 9, 0),
    RoundClosed(R),
    RoundStarted(S, NOW, 0),
    RoundPaused(S, 5),
    RoundClosed(S),
    RoundSkipped(T),
    added(M, rank=9),
    replace(added(N), round=R, tags=("tea",)),
    NoteEdited(N, "lilies", "en", 0, altered=True),
    added(K, "twin"),
    NoteMerged(M, (K,)),
    grouped(G, N, name="Shade"),
    GroupSuggested(G, "Sun", on=True),
    GroupLocked(G, on=True),
    VoteOpened(PAIRS.id, (N, M), 0, 0, own_allowed=True, method="pairwise", round=R),
    VoteClosed(PAIRS.id, 2, 3, PAIRS.results, 0, PAIRS.duels, PAIRS.held),
    IdeaMade(idea_id("x"), "Plant", "", (Source("note", N), Source("group", G, (N,)))),
    IdeaMade(idea_id("y"), "Dig", "", (Source("note", M),)),
    IdeaMade(idea_id("z"), "Wait", "", ()),
    IdeasMerged(idea_id("x"), (idea_id("y"),)),
    IdeaSourced(idea_id("x"), (Source("note", N),), on=False),
    DecisionMade("idea", idea_id("x"), "later", "Frost", "2027-03-01", NOW),
    DecisionMade("idea", idea_id("x"), "adopted", "Sun", "", NOW),
    ActionAdded(action_id("a"), "Dig", "Bo", "2027-03-01", "", "", "idea", idea_id("x")),
    ActionTurned(action_id("a"), "done"),
    ActionAdded(action_id("b"), "Rake", "", "", "", "", "", ""),
)


def test_all_that_came_of_a_session_comes_along() -> None:
    """EX6: and the board is open again, for people who are not there yet."""
    board = replay(RICH)
    again = remade(board)
    assert remaking.digest(board) == remaking.digest(again)
    assert checking.checked(laid_out(board)) == laid_out(board)
    assert (False, 0, 80) == (
        again.about.finished, again.about.closes_at, again.about.note_chars
    )  # fmt: skip
    assert [N, M] == [note.id for note in sorted(again.notes.values(), key=lambda n: -n.z)]
    assert [("adopted", 1)] == [(d.outcome, len(d.former)) for d in again.decisions]


def test_only_a_board_that_nobody_was_on_is_made_of_others() -> None:
    """EX6."""
    with pytest.raises(Refused, match="not-allowed"):
        decide(replay(COLUMNS), remaking.pieces(laid_out(EMPTY), NOW)[0], SYSTEM)


LAYER = laid_out(replay(RICH))
NOTE, GROUP, VOTE, IDEA = LAYER.notes[0], LAYER.groups[0], LAYER.votes[0], LAYER.ideas[0]
DECISION, ACTION, SECTION = LAYER.decisions[0], LAYER.actions[0], LAYER.sections[0]
NEVER = [
    ("about", replace(LAYER.about, lang="")),
    ("about", replace(LAYER.about, title="")),
    ("sections", (replace(SECTION, title="x" * 121),)),
    ("sections", (SECTION, SECTION)),
    ("columns", (Column(TIME, "Time"),)),
    ("rounds", (replace(LAYER.rounds[0], starts_at=-1),)),
    ("rounds", (replace(LAYER.rounds[0], repeat_of="x"),)),
    ("notes", (replace(NOTE, rank=2**60), LAYER.notes[1])),
    ("notes", (replace(NOTE, tags=("Tea", "tea")), LAYER.notes[1])),
    ("notes", (replace(NOTE, round="gone"), LAYER.notes[1])),
    ("twins", (Twin(K, replace(NOTE, id=K)),)),
    ("notes", (*LAYER.notes, replace(NOTE, id=K))),
    ("groups", (replace(GROUP, names=("a", "a")),)),
    ("groups", (replace(GROUP, section=RIGHT),)),
    ("groups", (replace(GROUP, made_by="magic"),)),
    ("votes", (replace(VOTE, results=(Result(N, 3, 2, (0, 0, 2)),)),)),
    ("votes", (replace(VOTE, results=(Result(N, 2, 9, (0, 0, 9)),)),)),
    ("votes", (replace(VOTE, results=(Result(N, 0, 0, (0, 0, 0, 0)),)),)),
    ("votes", (replace(VOTE, results=(Result(K, 0, 0),)),)),
    ("votes", (replace(VOTE, duels=(Duel(N, N, 1, 0, 0),)),)),
    ("votes", (replace(VOTE, duels=(Duel(N, M, -1, 0, 0),)),)),
    ("votes", (replace(VOTE, round="gone"),)),
    ("votes", (replace(VOTE, items=("x",)),)),
    ("votes", (replace(VOTE, target="session"),)),
    ("ideas", (replace(IDEA, sources=(Source("seat", N),)),)),
    ("ideas", (replace(IDEA, into=K),)),
    ("decisions", (DECISION, DECISION)),
    ("decisions", (replace(DECISION, reason=""),)),
    ("decisions", (replace(DECISION, answer_by="soon"),)),
    ("decisions", (replace(DECISION, kind="seat"),)),
    ("decisions", (replace(DECISION, at=-1),)),
    ("actions", (replace(ACTION, state="lost"),)),
    ("actions", (replace(ACTION, of=""),)),
    ("actions", (replace(ACTION, text=""),)),
]


@pytest.mark.parametrize(("part", "things"), NEVER)
def test_what_no_board_could_hold(part: str, things: Any) -> None:
    """EX6: it is refused by the part that cannot be so."""
    with pytest.raises(Refused) as no:
        checking.checked(replace(LAYER, **{part: things}))
    assert ("import-broken", {"part": part}) == (no.value.slug, no.value.fields)


def test_a_file_of_a_newer_program() -> None:
    """BO3, EX6."""
    for newer in (
        replace(LAYER, version=99),
        replace(LAYER, about=replace(LAYER.about, newer=True)),
    ):
        with pytest.raises(Refused, match="newer-board"):
            checking.checked(newer)
