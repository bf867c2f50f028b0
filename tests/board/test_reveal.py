"""The reveal: together, in no order, and for good (VI7 to VI9, RO9)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from board.hidden import Count
from board.notes import (
    NoteDeleted,
    NoteEdited,
    NoteMoved,
    NotesShown,
)
from board.reveal import NotesRevealed, RevealNotes, ShareNote
from board.rounds import EndRound, RoundClosed, RoundEnded, RoundStarted, StartRound
from board.rules import Command, Event, decide, due, replay
from board.state import Caller, NoteId
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
    K,
    M,
    N,
    No,
    R,
    S,
    T,
    given,
    no,
    note_id,
    planned,
    table,
)
from tests.board.veils import (
    BOS,
    BOTH,
    FRESH,
    LED,
    OWN,
    READ,
    RUNS,
    SEALED,
    round_of,
    seen,
    veiled,
)

EDIT = NoteEdited(N, "violets", "", 0, altered=False)


def revealed(*ids: NoteId, rounds: Sequence[str] = (R,), top: int = 0) -> NotesRevealed:
    places = ((id, (top + n) * STEP, 0, 0) for n, id in enumerate(ids, 1))
    return NotesRevealed(tuple(places), tuple(rounds))


IN_TURN = (M, K, N)  # how 32 zero bytes shuffle them
STARTS = RoundStarted(S, NOW, NOW + READ.length)


@table(
    ("VI7 all", BOTH, RevealNotes("all", ""), ANA, [revealed(*IN_TURN)]),
    ("VI7 a round", BOTH, RevealNotes("round", R), ANA, [revealed(*IN_TURN)]),
    ("VI7 another round", BOTH, RevealNotes("round", S), ANA, []),
    ("VI7 a section", [*BOTH, NoteMoved(M, RIGHT, 0, 0, 5 * STEP)], RevealNotes("section", RIGHT),
     ANA, [revealed(M, rounds=())]),
    ("VI7 nothing hidden", RUNS, RevealNotes("all", ""), ANA, []),
    ("VI7 twice", [*BOTH, revealed(*IN_TURN)], RevealNotes("all", ""), ANA, []),
    ("VI7 what is no scope", BOTH, RevealNotes("seat", BO.seat), ANA,
     no("bad-value", field="scope")),
    ("VI7 no such round", BOTH, RevealNotes("round", "x"), ANA, no("round-gone", id="x")),
    ("VI7 no such section", BOTH, RevealNotes("section", "x"), ANA, no("section-gone", id="x")),
    ("VI7 participants", BOTH, RevealNotes("all", ""), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("VI7 what facilitators read stays", LED, RevealNotes("all", ""), ANA, []),
    ("VI11 what is sealed stays", [*round_of(SEALED), veiled(N, sight="sealed")],
     RevealNotes("all", ""), ANA, []),
    ("VI9 a start", BOTH, StartRound(S, R, now=False), ANA,
     [RoundEnded(R, NOW + 15_000), STARTS, revealed(*IN_TURN)]),
    ("VI9 nothing to reveal", RUNS, StartRound(S, R, now=False), ANA,
     [RoundEnded(R, NOW + 15_000), STARTS]),
    ("VI9 a facilitator's", [*LED, veiled(M, sight="facilitator", seat=ANA.seat)],
     StartRound(S, R, now=True), ANA, [RoundClosed(R), STARTS, revealed(M)]),
    ("VI9 another one's own", [*BOTH, planned(T, OWN)], StartRound(T, R, now=True), ANA,
     [RoundClosed(R), RoundStarted(T, NOW, NOW + OWN.length)]),
    ("VI8 the late ones", [*BOS, revealed(N), veiled(M, rank=9), RoundEnded(R, NOW + 9)],
     EndRound(R, now=True), ANA, [RoundClosed(R), revealed(M, top=1)]),
    ("VI8 the others were not", BOTH, EndRound(R, now=True), ANA, [RoundClosed(R)]),
    ("VI9 shared alone", BOTH, ShareNote(M), BO, [revealed(M, rounds=())]),
    ("VI9 shared twice", [*BOS, revealed(N)], ShareNote(N), BO, []),
    ("VI9 shared by another", BOS, ShareNote(N), CY, no("note-gone", id=N)),
    ("VI9 by a facilitator who reads it", LED, ShareNote(N), ANA, no("not-yours")),
    ("VI9 what was sealed", [*round_of(SEALED), veiled(N, sight="sealed")], ShareNote(N), BO,
     [revealed(N, rounds=())]),
)  # fmt: skip
def test_reveal(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_what_the_reveal_shows() -> None:
    """VI7 (example 9): whole, in the shuffled order; no trace of when, or in what order."""
    common, own = seen(revealed(*IN_TURN), *BOTH, EDIT)
    board = replay([*BOTH, EDIT, revealed(*IN_TURN)])
    assert NotesShown(tuple(board.notes[id] for id in IN_TURN), (Count(LEFT, -3, -2, R),)) == common
    assert {} == own
    assert "violets" == board.notes[N].text
    stamps = {(n.z, n.text_at, n.place_at, n.look_at) for n in board.notes.values()}
    assert {(board.seq,) * 4} == stamps
    assert [STEP, 2 * STEP, 3 * STEP] == [board.notes[id].rank for id in IN_TURN]
    assert () == board.unseen
    assert not board.secret.hidden


def test_the_order_is_chances() -> None:
    """VI7: of five notes every one comes first now and then."""
    board = replay([*RUNS, *(veiled(note_id(sign)) for sign in "abcde")])
    ask = RevealNotes("all", "")
    firsts = set()
    for n in range(60):
        (event,) = decide(board, ask, replace(ANA, fresh=n.to_bytes(32, "big")))
        assert isinstance(event, NotesRevealed)
        firsts.add(event.places[0][0])
    assert 5 == len(firsts)


def test_a_reveal_comes_in_pieces() -> None:
    """VI7: 200 notes and 48 KiB of text at most in one event; every note once."""
    small = [veiled(note_id(f"{n}"), "x", rank=n) for n in range(1, 402)]
    large = [veiled(note_id(f"{n}"), "چ" * 500, rank=n) for n in range(1, 100)]
    for notes, sizes in ((small, [200, 200, 1]), (large, [49, 49, 1])):
        events = decide(replay([*RUNS, *notes]), RevealNotes("all", ""), ANA)
        assert sizes == [len(e.places) for e in events if isinstance(e, NotesRevealed)]
        board = replay([*RUNS, *notes, *events])
        assert len(notes) == len(board.notes) == len({n.rank for n in board.notes.values()})


def test_on_a_plane_each_gets_a_place_of_its_own() -> None:
    """VI7: a free one, wherever it was written."""
    events = (*FREE, *BOTH[len(FREE) :])
    (event,) = decide(replay(events), RevealNotes("all", ""), ANA)
    board = replay([*events, event])
    assert 3 == len({(note.x, note.y) for note in board.notes.values()})


def test_the_clock_reveals_only_after_the_grace() -> None:
    """RO9, VI9: what starts by itself reveals as well, with what was written in the grace."""
    ends = NOW + OWN.length
    board = replay([*BOS[: len(COLUMNS) + 2], RoundStarted(R, NOW, ends), veiled(N)])
    timed = due(board, ends, FRESH)
    board = replay([*timed, veiled(M)], board)
    assert {} == dict(board.notes)
    owed = due(board, ends + 15_000, FRESH)
    assert [RoundClosed, RoundStarted, NotesRevealed] == [type(event) for event in owed]
    assert {N, M} == set(replay(owed, board).notes)


def test_late_notes_wait_for_the_close() -> None:
    """VI8: those of the grace come together, though a round that shows all runs already."""
    board = replay([*RUNS, RoundEnded(R, NOW + 15_000), STARTS, veiled(N), veiled(M)])
    assert {} == dict(board.notes)
    owed = due(board, NOW + 15_000, FRESH)
    assert [RoundClosed, NotesRevealed] == [type(event) for event in owed]


def test_what_was_deleted_is_not_revealed() -> None:
    """VI7, BO3: the others are, and no hidden note is counted any more."""
    board = replay([*BOTH, NoteDeleted(M, NOW), revealed(*IN_TURN)])
    assert {K, N} == set(board.notes)
    assert () == board.unseen


def test_a_note_is_revealed_once() -> None:
    """VI7, BO3: the second time it stays where it lies by then."""
    board = replay([*BOS, revealed(N), NoteMoved(N, RIGHT, 0, 0, STEP)])
    assert replace(board, seq=board.seq + 1) == replay([revealed(N)], board)
