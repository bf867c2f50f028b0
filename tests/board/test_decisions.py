"""Decisions and what they answer (ID4-ID7)."""

import pytest
from msgspec.structs import replace

from board.answers import Answers, unanswered
from board.decisions import OUTCOMES, DecisionMade, MakeDecision
from board.groups import GroupTaken
from board.ideas import IdeaDropped, IdeaMade, IdeasMerged
from board.notes import NoteDeleted
from board.outcome import Decision, Former, Source
from board.rules import Command, Event
from board.settings import BoardFinished, BoardLocked
from board.state import Caller, Result
from board.votes import CloseVote, VoteClosed, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    NOW,
    G,
    H,
    K,
    M,
    N,
    added,
    given,
    grouped,
    idea_id,
    no,
    note_id,
    table,
    vote_id,
)

IDEA, J, V = idea_id("i"), idea_id("j"), vote_id("v")
NOTES = (*FREE, added(N), added(M), added(K), grouped(G, M, K), grouped(H))
THERE = (*NOTES, IdeaMade(IDEA, "A bench", "en", (Source("note", N), Source("group", G, (M, K)))))
SEQ = len(THERE)
MAKE = MakeDecision("idea", IDEA, "adopted", "It is cheap.", "2026-05-12", 0)
MADE = DecisionMade("idea", IDEA, "adopted", "It is cheap.", "2026-05-12", NOW)
DECIDED = (*THERE, MADE)
CROWD = [note_id(f"{n:04}") for n in range(4_997)]
EVERYTHING: tuple[Event, ...] = (
    *(added(id) for id in CROWD),
    *(DecisionMade("note", id, "no", "x", "", NOW) for id in CROWD),
    *(DecisionMade("group", f"{n:016}", "no", "x", "", NOW) for n in range(3)),
)


@table(
    ("ID4 an idea", THERE, MAKE, ANA, [MADE]),
    (
        "ID4 a group",
        THERE,
        replace(MAKE, kind="group", id=G),
        ANA,
        [replace(MADE, kind="group", id=G)],
    ),
    (
        "ID4 a note",
        THERE,
        replace(MAKE, kind="note", id=N),
        ANA,
        [replace(MADE, kind="note", id=N)],
    ),
    ("ID4 the same again", DECIDED, replace(MAKE, reason=" It is cheap. "), ANA, []),
    ("ID4 another reason", DECIDED, replace(MAKE, reason="x"), ANA, [replace(MADE, reason="x")]),
    (
        "ID4 no reason",
        THERE,
        replace(MAKE, reason=" "),
        ANA,
        no("reason-missing", outcome="adopted"),
    ),
    (
        "ID4 open again without one",
        DECIDED,
        MakeDecision("idea", IDEA, "open", "", "", 0),
        ANA,
        [DecisionMade("idea", IDEA, "open", "", "", NOW)],
    ),
    ("ID4 open as it is", THERE, MakeDecision("idea", IDEA, "open", "", "", 0), ANA, []),
    ("ID4 perhaps", THERE, replace(MAKE, outcome="maybe"), ANA, no("bad-value", field="outcome")),
    (
        "ID4 501",
        THERE,
        replace(MAKE, reason="x" * 501),
        ANA,
        no("text-too-long", length=501, most=500),
    ),
    (
        "ID4 some day",
        THERE,
        replace(MAKE, answer_by="soon"),
        ANA,
        no("bad-value", field="answer_by"),
    ),
    (
        "ID4 a day that is none",
        THERE,
        replace(MAKE, answer_by="2026-02-29"),
        ANA,
        no("bad-value", field="answer_by"),
    ),
    (
        "ID4 a leap day",
        THERE,
        replace(MAKE, answer_by="2028-02-29"),
        ANA,
        [replace(MADE, answer_by="2028-02-29")],
    ),
    (
        "ID4 a month of thirty",
        THERE,
        replace(MAKE, answer_by="2026-04-31"),
        ANA,
        no("bad-value", field="answer_by"),
    ),
    (
        "ID4 a month of more",
        THERE,
        replace(MAKE, answer_by="2026-08-31"),
        ANA,
        [replace(MADE, answer_by="2026-08-31")],
    ),
    ("ID4 of what is gone", THERE, replace(MAKE, id=J), ANA, no("idea-gone", id=J)),
    (
        "ID4 a note that is gone",
        THERE,
        replace(MAKE, kind="note", id="x"),
        ANA,
        no("note-gone", id="x"),
    ),
    ("ID4 a seat", THERE, replace(MAKE, kind="seat"), ANA, no("bad-value", field="kind")),
    (
        "UN2 what another decided since",
        (*DECIDED, replace(MADE, outcome="no")),
        replace(MAKE, outcome="later", expect=SEQ + 1),
        ANA,
        no("changed-since", aspect="decision", stamp=SEQ + 2),
    ),
    (
        "ID4 5,001",
        (*THERE, *EVERYTHING),
        MAKE,
        ANA,
        no("limit-reached", what="decisions", most=5_000),
    ),
    ("ID7 after the end", (*THERE, BoardFinished(on=True)), MAKE, ANA, [MADE]),
    (
        "ID4 participants do not",
        THERE,
        MAKE,
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("ID7 nor after the end", (*THERE, BoardFinished(on=True)), MAKE, BO, no("board-finished")),
    ("BO5 nor under a lock", (*THERE, BoardLocked(on=True)), MAKE, BO, no("board-locked")),
)
def test_decide(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def test_former_decisions_stay_in_its_history() -> None:
    """ID4: newest first, ten of them."""
    later = [replace(MADE, reason=f"{n}", at=NOW + n) for n in range(12)]
    (decision,) = given(*DECIDED, *later).board.decisions
    assert ("11", SEQ + 13) == (decision.reason, decision.made_at)
    assert [f"{n}" for n in range(10, 0, -1)] == [one.reason for one in decision.former]
    assert Former("adopted", "10", "2026-05-12", NOW + 10) == decision.former[0]


def answer(note: str, *events: Event) -> str:
    found = Answers(given(*THERE, *events).board).of(note)
    return "open" if found is None else f"{found.kind} {found.outcome}"


def said(kind: str, id: str, outcome: str) -> DecisionMade:
    return DecisionMade(kind, id, outcome, "" if outcome == "open" else "why", "", NOW)


OTHER = IdeaMade(J, "A tree", "", (Source("note", M),))
FRESH = note_id("fresh")


@pytest.mark.parametrize(
    ("note", "events", "expected"),
    [
        (N, (), "open"),
        (N, (said("idea", IDEA, "no"),), "idea no"),
        (N, (said("idea", IDEA, "no"), said("note", N, "partly")), "note partly"),
        (N, (said("idea", IDEA, "no"), said("note", N, "open")), "idea no"),
        (M, (said("group", G, "adopted"), said("idea", IDEA, "later")), "idea later"),
        (M, (OTHER, said("idea", IDEA, "later"), said("idea", J, "partly")), "idea partly"),
        (M, (OTHER, said("idea", J, "adopted"), said("idea", IDEA, "no")), "idea adopted"),
        (K, (said("group", G, "adopted"),), "group adopted"),
        (N, (said("group", G, "adopted"),), "open"),
        (K, (said("idea", IDEA, "adopted"), IdeaDropped(IDEA)), "open"),
        (M, (OTHER, said("idea", J, "no"), IdeasMerged(IDEA, (J,))), "open"),
        (M, (OTHER, said("idea", IDEA, "no"), IdeasMerged(IDEA, (J,))), "idea no"),
        (FRESH, (added(FRESH), said("idea", IDEA, "adopted")), "open"),
    ],
)
def test_the_answer_of_a_note(note: str, events: tuple[Event, ...], expected: str) -> None:
    """ID5: its own, else its ideas' (the best), else its group's."""
    assert expected == answer(note, *events)


def test_a_group_answers_for_what_was_in_it_when_its_vote_closed() -> None:
    """ID6."""
    opened = VoteOpened(V, (G, H), 2, 1, own_allowed=True, target="groups")
    voted = (*THERE, opened)
    closed = VoteClosed(V, 0, 3, (), held=((G, (M, K)), (H, ())))
    given(*voted).when(CloseVote(V), ANA).then(
        [replace(closed, results=(Result(G, 0, 0), Result(H, 0, 0)))]
    )
    events = (opened, closed, GroupTaken(((M, 0, 0),)), said("group", G, "adopted"))
    assert ["group adopted"] * 2 == [answer(note, *events) for note in (M, K)]
    assert "open" == answer(M, opened, GroupTaken(((M, 0, 0),)), said("group", G, "adopted"))


def test_how_many_have_no_answer() -> None:
    """ID5: of the notes that all see."""
    events = (*THERE, added(FRESH), replace(added(note_id("h")), sight="own"))
    assert 4 == unanswered(given(*events).board)
    assert 3 == unanswered(given(*events, NoteDeleted(N, NOW)).board)
    assert 2 == unanswered(given(*events, said("group", G, "no")).board)
    assert 1 == unanswered(given(*events, said("idea", IDEA, "no")).board)


def test_the_four_and_none() -> None:
    """ID4."""
    assert ("adopted", "partly", "later", "no", "open") == OUTCOMES
    assert (
        Decision("idea", IDEA, "adopted", "It is cheap.", "2026-05-12", NOW, SEQ + 1),
    ) == given(*DECIDED).board.decisions
