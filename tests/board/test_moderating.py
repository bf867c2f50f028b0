"""Notes that facilitators keep back: hidden, given back, held until one has read them (NO20)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from board import hidden, layout, project, snapshot
from board.aside import Back, NoteAside, NoteGone, NotesAccepted
from board.casting import BallotCast, CastVote
from board.hidden import Count
from board.moderating import AcceptNotes, HideNote, ReturnNote
from board.names import keys
from board.notes import (
    CopyNote,
    DeleteNote,
    EditNote,
    MoveNote,
    NoteAdded,
    NoteDeleted,
    NoteEdited,
    NoteHidden,
    NoteRestored,
    NotesShown,
    RestoreNote,
)
from board.project import HID
from board.reveal import NotesRevealed, RevealNotes, ShareNote
from board.rounds import RoundClosed, RoundEnded, RoundStarted
from board.rules import Command, Event, evolve, replay
from board.seats import RoleGiven, SeatRemoved
from board.sections import SectionRemoved
from board.settings import BoardRuled
from board.state import Caller, Role, SeatId
from board.votes import VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    FREE,
    LEFT,
    NOW,
    RIGHT,
    STEP,
    G,
    K,
    M,
    N,
    No,
    R,
    S,
    add,
    added,
    given,
    grouped,
    no,
    note_id,
    table,
    vote_id,
)
from tests.board.veils import BOS, LED, NAMELESS, READ, RUNS, SECRET, round_of, seen, veiled

V = vote_id("v")
WHY = "It names somebody."
ONE = (*COLUMNS, added(N))
HIDDEN = (*ONE, NoteAside(N, "hidden", WHY))
RETURNED = (*ONE, NoteAside(N, "returned", WHY))
HOLD = (*COLUMNS, BoardRuled("hold", 1))
HELD = (*HOLD, replace(added(N), sight="held"))
HELD_IN = (*RUNS, BoardRuled("hold", 1), veiled(N, sight="held"))
BACK = Back(N, "all", LEFT, STEP, 0, 0)
STARTS = RoundStarted(S, NOW, NOW + READ.length)


def on(sight: str) -> tuple[Event, ...]:
    return HELD if sight == "held" else (*ONE, NoteAside(N, sight, WHY))


@table(
    ("NO20 hidden", ONE, HideNote(N, f" {WHY}"), ANA, [NoteAside(N, "hidden", WHY)]),
    ("NO20 without a word", ONE, HideNote(N, ""), ANA, [NoteAside(N, "hidden", "")]),
    ("NO20 a facilitator's own", [*COLUMNS, added(N, by=ANA)], HideNote(N, ""), ANA,
     [NoteAside(N, "hidden", "")]),
    ("BO4 hidden already", HIDDEN, HideNote(N, WHY), ANA, []),
    ("NO20 for another reason", HIDDEN, HideNote(N, "x"), ANA, [NoteAside(N, "hidden", "x")]),
    ("NO20 given back", ONE, ReturnNote(N, WHY), ANA, [NoteAside(N, "returned", WHY)]),
    ("NO20 given back after hiding", HIDDEN, ReturnNote(N, WHY), ANA,
     [NoteAside(N, "returned", WHY)]),
    ("NO20 given back without a reason", ONE, ReturnNote(N, " \n"), ANA, no("text-empty")),
    ("NO20 a long reason", ONE, HideNote(N, "x" * 200), ANA, [NoteAside(N, "hidden", "x" * 200)]),
    ("NO20 too long a reason", ONE, HideNote(N, "x" * 201), ANA,
     no("bad-value", field="reason", most=200)),
    ("NO20 participants", ONE, HideNote(N, ""), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("NO12 deleted", [*ONE, NoteDeleted(N, NOW)], HideNote(N, ""), ANA, no("note-gone", id=N)),
    ("NO12 never there", COLUMNS, ReturnNote(N, "x"), ANA, no("note-gone", id=N)),
    ("VI6 what only its author reads", BOS, HideNote(N, ""), ANA, no("note-gone", id=N)),
    ("NO20 what not all read anyway", LED, HideNote(N, ""), ANA, no("note-aside", id=N)),
    ("NO21 a held one is given back, not hidden", HELD, HideNote(N, ""), ANA,
     no("note-aside", id=N)),
    ("NO21 given back", HELD, ReturnNote(N, WHY), ANA, [NoteAside(N, "returned", WHY)]),
    ("NO20 shown again", HIDDEN, AcceptNotes((N,)), ANA, [NotesAccepted((BACK,))]),
    ("NO20 a returned one shown again", RETURNED, AcceptNotes((N,)), ANA,
     [NotesAccepted((BACK,))]),
    ("NO21 accepted", HELD, AcceptNotes((N, N)), ANA, [NotesAccepted((BACK,))]),
    ("BO4 all see it", ONE, AcceptNotes((N,)), ANA, []),
    ("NO21 none", ONE, AcceptNotes(()), ANA, []),
    ("NO21 one that is gone", HELD, AcceptNotes((N, M)), ANA, no("note-gone", id=M)),
    ("NO21 what not all read anyway", LED, AcceptNotes((N,)), ANA, no("note-aside", id=N)),
    ("NO21 too many", HELD, AcceptNotes((N,) * 201), ANA,
     no("limit-reached", what="notes", most=200)),
    ("NO21 participants", HELD, AcceptNotes((N,)), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("NO21 others know nothing of it", HELD, EditNote(N, "x", "", 0, 0), CY,
     no("note-gone", id=N)),
    ("NO21 as its round says", HELD_IN, AcceptNotes((N,)), ANA,
     [NotesAccepted((replace(BACK, sight="own"),))]),
    ("NO21 its round's grace is not over",
     [*HELD_IN, NotesRevealed((), (R,)), RoundEnded(R, NOW + 9), STARTS], AcceptNotes((N,)), ANA,
     [NotesAccepted((replace(BACK, sight="own"),))]),
    ("NO21 its round was shown", [*HELD_IN, NotesRevealed((), (R,)), RoundClosed(R)],
     AcceptNotes((N,)), ANA, [NotesAccepted((BACK,))]),
    ("NO21 a later round shows all", [*HELD_IN, RoundClosed(R), STARTS], AcceptNotes((N,)), ANA,
     [NotesAccepted((BACK,))]),
    ("NO21 for facilitators", [*LED, veiled(M, sight="held")], AcceptNotes((M,)), ANA,
     [NotesAccepted((replace(BACK, id=M, sight="facilitator"),))]),
)  # fmt: skip
def test_moderating(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


@table(
    ("NO21 a participant's note is held", HOLD, add(N), BO, [replace(added(N), sight="held")]),
    ("NO21 a facilitator's is not", HOLD, add(N), ANA, [replace(added(N), seat=ANA.seat)]),
    ("NO21 held in a hidden round too", [*RUNS, BoardRuled("hold", 1)], add(N), BO,
     [veiled(N, sight="held")]),
    ("NO21 an edit does not pass unread", [*HOLD, added(N)], EditNote(N, "x", "", 0, 0), BO,
     [NoteAside(N, "held", ""), NoteEdited(N, "x", "", 0, altered=False)]),
    ("NO21 a held one is edited as it is", HELD, EditNote(N, "x", "", 0, 0), BO,
     [NoteEdited(N, "x", "", 0, altered=False)]),
    ("NO20 the author edits a returned one", RETURNED, EditNote(N, "x", "", 0, 0), BO,
     [NoteEdited(N, "x", "", 0, altered=False)]),
    ("NO20 the author deletes it", RETURNED, DeleteNote(N, 0), BO, [NoteDeleted(N, NOW)]),
    ("NO20 facilitators do not edit it", HIDDEN, EditNote(N, "x", "", 0, 0), ANA, no("not-yours")),
    ("NO20 nobody moves it", HIDDEN, MoveNote(N, RIGHT, 0, 0, "", 0), BO, no("note-aside", id=N)),
    ("NO20 nor copies it", HIDDEN, CopyNote(N, M, LEFT), ANA, no("note-gone", id=N)),
    ("NO20 its author cannot share it", HIDDEN, ShareNote(N), BO, no("note-aside", id=N)),
    ("NO21 nor a held one", HELD, ShareNote(N), BO, no("note-aside", id=N)),
    ("NO21 no reveal shows it", HELD_IN, RevealNotes("all", ""), ANA, []),
    ("NO20 others restore nothing of it", [*HIDDEN, NoteDeleted(N, NOW)], RestoreNote(N), CY,
     no("note-gone", id=N)),
)  # fmt: skip
def test_what_is_kept_back(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_who_is_sent_a_note_that_is_hidden() -> None:
    """VI13: all lose it; facilitators and its author have it by themselves, with the reason."""
    event = NoteAside(N, "hidden", WHY)
    common, own = seen(event, *ONE)
    note = replay([*ONE, event]).secret.hidden[N]
    assert NoteGone(N) == common
    assert {s.seat: (NoteHidden(note, "hidden", WHY),) for s in (ANA, BO)} == own


def test_who_is_sent_a_note_that_is_held() -> None:
    """VI5, NO21: others not even a count."""
    common, own = seen(replace(added(N), sight="held"), *HOLD)
    assert HID == common
    assert {ANA.seat, BO.seat} == set(own)
    assert () == replay(HELD).unseen
    assert HID == seen(NoteEdited(N, "x", "", 0, altered=False), *HELD)[0]
    assert HID == seen(NoteDeleted(N, NOW), *HELD)[0]
    assert HID == seen(NoteRestored(N), *HELD, NoteDeleted(N, NOW))[0]
    assert HID == seen(NoteAside(N, "returned", WHY), *HELD)[0]


def test_what_is_accepted_comes_to_all() -> None:
    """NO21: whole, as it is by then."""
    events = (*HELD, NoteEdited(N, "tulips", "", 0, altered=False))
    common, own = seen(NotesAccepted((BACK,)), *events)
    board = replay([*events, NotesAccepted((BACK,))])
    assert NotesShown((board.notes[N],)) == common
    assert {} == own
    assert "tulips" == board.notes[N].text
    assert (board.seq,) * 4 == (
        board.notes[N].z,
        board.notes[N].text_at,
        board.notes[N].place_at,
        board.notes[N].look_at,
    )
    assert not board.secret.hidden
    assert not board.secret.sights


def test_what_is_accepted_into_a_hidden_round_is_counted() -> None:
    """NO21, VI15: from then on facilitators do not read it any more than others."""
    event = NotesAccepted((replace(BACK, sight="own"),))
    common, own = seen(event, *HELD_IN)
    board = replay([*HELD_IN, event])
    assert NotesShown((), (Count(LEFT, 1, 1, R),)) == common
    assert (NoteGone(N),) == own[ANA.seat]
    assert (NoteHidden(board.secret.hidden[N], "own"),) == own[BO.seat]
    assert 1 == board.unseen[0].writers


def test_only_one_count_for_several_of_one_writer() -> None:
    """VI5: of two that are accepted at once, one writer."""
    events = (*HELD_IN, veiled(M, sight="held", section=RIGHT))
    backs = tuple(Back(id, "own", at, STEP, 0, 0) for id, at in ((N, LEFT), (M, RIGHT)))
    common, _ = seen(NotesAccepted(backs), *events)
    board = replay([*events, NotesAccepted(backs)])
    assert 1 == board.unseen[0].writers
    shown = project.lay(replay(events).common(), common)
    assert snapshot.shown(board) == snapshot.shown(shown)


def test_a_hidden_note_leaves_ballots_and_its_group() -> None:
    """VO14, GR1: its dots are free; shown again it is in no group, where it was."""
    events = (
        *COLUMNS,
        added(N),
        grouped(G, N),
        VoteOpened(V, (N,), 5, 2, own_allowed=True),
        BallotCast(V, CY.mask, N, 2),
        NoteAside(N, "hidden", ""),
    )
    board = replay(events)
    assert () == board.secret.ballots[V][CY.mask].values
    given(*events).when(CastVote(V, N, 1), CY).then(no("note-gone", id=N))
    assert () == board.groups[0].notes
    given(*events).when(AcceptNotes((N,)), ANA).then([NotesAccepted((BACK,))])


def test_on_a_plane_it_comes_back_to_its_place_or_to_a_free_one() -> None:
    """NO20, SE14: its section may have moved on."""
    events = (*FREE, added(N, at=(600, 300)), NoteAside(N, "hidden", ""))
    given(*events).when(AcceptNotes((N,)), ANA).then(
        [NotesAccepted((replace(BACK, x=600, y=300),))]
    )
    in_group = (*FREE, added(N), grouped(G, N, x=1_000, y=400))
    board = replay([*in_group, NoteAside(N, "hidden", "")])
    note = board.secret.hidden[N]
    slots = layout.group_slots(replay(in_group), replay(in_group).groups[0])
    assert [(N, note.x, note.y)] == slots
    moved = (*events, SectionRemoved(LEFT, RIGHT), added(M, section=RIGHT, at=(300, 300)))
    outcome = given(*moved).when(AcceptNotes((N,)), ANA).outcome
    assert not isinstance(outcome, No)
    board = replay([*moved, *outcome])
    assert RIGHT == board.notes[N].section


def test_it_comes_in_pieces_that_fit() -> None:
    """NO21: 48 KiB of text at most in one event, every note once, what is new in no order."""
    ids = [note_id(f"{n}") for n in range(120)]
    events = [*HOLD, *(replace(added(id, "چ" * 500), sight="held") for id in ids)]
    outcome = given(*events).when(AcceptNotes(tuple(ids)), ANA).outcome
    assert not isinstance(outcome, No)
    assert [49, 49, 22] == [len(e.backs) for e in outcome if isinstance(e, NotesAccepted)]
    board = replay([*events, *outcome])
    assert set(ids) == set(board.notes)
    assert ids != sorted(ids, key=lambda id: board.notes[id].rank)


def test_whoever_leads_next_reads_it_too() -> None:
    """NO20: sight follows the role, and those who left read nothing."""
    board = replay(HIDDEN)
    assert {ANA.seat, BO.seat} == hidden.readers_of(board, N)
    board = replay([RoleGiven(CY.seat, Role.FACILITATOR), SeatRemoved(ANA.seat)], board)
    assert {CY.seat, BO.seat} == hidden.readers_of(board, N)
    assert set() == hidden.readers_of(board, M)


def test_without_a_name_one_asks_what_became_of_it() -> None:
    """VI14: returned, and why."""
    events = (
        *round_of(NAMELESS, "none"),
        veiled(N, seat=SeatId(""), sight="held", keys=keys(SECRET)),
        NoteAside(N, "returned", WHY),
    )
    board = replay(events)
    ((id, sight, note, why, _),) = project.mine(board, [(N, SECRET)])
    assert (N, "returned", WHY) == (id, sight, why)
    assert note is not None
    assert {ANA.seat} == hidden.readers_of(board, N)


def test_an_accepted_note_that_is_gone_changes_nothing() -> None:
    """BO3."""
    for event in (NotesAccepted((BACK,)), NoteAside(M, "hidden", "")):
        board = replay(ONE)
        assert replace(board, seq=board.seq + 1) == evolve(board, event)


def test_a_snapshot_keeps_why() -> None:
    """VI4: a board that is put away and taken out again is the same."""
    for sight in ("held", "hidden", "returned"):
        board = replay([*on(sight), NoteAdded(K, LEFT, "x", "", "pink", 0, 0, 9, BO.seat, "")])
        assert board == snapshot.restore(snapshot.stored(board))
        assert b"roses" not in snapshot.shown(board)
