"""What is kept of who writes: less and less, and nothing where that is promised (NA, G14)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from board import hidden, names, project, wire
from board.agenda import AddRound
from board.lowering import LowerNames, NamesLowered
from board.notes import (
    DeleteNote,
    EditNote,
    MoveNote,
    NoteDeleted,
    NoteEdited,
    NoteMoved,
    NoteRestored,
    PaintNote,
    RestoreNote,
)
from board.reveal import NotesRevealed, ShareNote
from board.rounds import RoundClosed, RoundStarted, StartRound
from board.rules import Command, Event, replay
from board.state import Caller, Keys, SeatId
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    NOW,
    RIGHT,
    STEP,
    WRITE,
    M,
    N,
    No,
    R,
    S,
    T,
    add,
    added,
    given,
    no,
    planned,
    table,
)
from tests.board.veils import NAMELESS, NOBODYS, OWN, RUNS, SECRET, round_of, seen, veiled

NOBODY: Final = SeatId("")
WRONG: Final = bytes(16)
KEYS: Final = names.keys(SECRET)
BARE: Final = round_of(NAMELESS, "none")
SHOWN: Final = (*NOBODYS, NotesRevealed(((N, STEP, 0, 0),), (R,)))
LATER: Final = (*SHOWN, RoundClosed(R))
REAL: Final = (replace(FREE[0], names="real"), *FREE[1:])
MINUTE: Final = 60_000


def lowered(to: str, round: str = "") -> NamesLowered:
    return NamesLowered(round, to)


@table(
    ("NA2 what holds", [*FREE, planned(R, NAMELESS)], StartRound(R, "", now=False), ANA,
     [RoundStarted(R, NOW, NOW + WRITE.length, "none")]),
    ("NA2 the board's", [*FREE, planned(R, OWN), lowered("none")], StartRound(R, "", now=False),
     ANA, [RoundStarted(R, NOW, NOW + WRITE.length, "none")]),
    ("NA2 of the two", [*FREE, planned(R, replace(OWN, names="real"))],
     StartRound(R, "", now=False), ANA, [RoundStarted(R, NOW, NOW + WRITE.length, "alias")]),
    ("NA1 the ceiling", FREE, LowerNames("", "none"), ANA, [lowered("none")]),
    ("NA1 as it is", FREE, LowerNames("", "alias"), ANA, []),
    ("NA1 never up", FREE, LowerNames("", "real"), ANA, no("names-fixed", names="alias")),
    ("NA1 a name that was shown", REAL, LowerNames("", "alias"), ANA,
     no("names-fixed", names="real")),
    ("NA1 nobody was there", [*REAL[:4]], LowerNames("", "alias"), ANA, [lowered("alias")]),
    ("NA2 of a plan", [*FREE, planned(R, OWN)], LowerNames(R, "none"), ANA, [lowered("none", R)]),
    ("NA2 while it runs", RUNS, LowerNames(R, "none"), ANA, [lowered("none", R)]),
    ("NA2 once somebody wrote", [*RUNS, veiled(N)], LowerNames(R, "none"), ANA,
     no("names-fixed", names="alias")),
    ("NA2 never up again", BARE, LowerNames(R, "alias"), ANA, no("names-fixed", names="none")),
    ("NA6 not where all see it", [*FREE, planned(R)], LowerNames(R, "none"), ANA,
     no("agenda-invalid", round=R, field="visibility")),
    ("NA6 nor planned so", FREE, AddRound(R, replace(WRITE, names="none"), ""), ANA,
     no("agenda-invalid", round=R, field="visibility")),
    ("NA2 what is no policy", FREE, LowerNames("", "some"), ANA, no("bad-value", field="names")),
    ("NA2 no policy in a plan", FREE, AddRound(R, replace(WRITE, names="full"), ""), ANA,
     no("bad-value", field="names")),
    ("NA2 facilitators alone", FREE, LowerNames("", "none"), BO,
     no("not-allowed", verb="structure", role="participant")),
    ("NA11 only the words", BARE, add(N, colour="teal", x=9, y=9, secret=SECRET), BO,
     [veiled(N, seat=NOBODY, keys=KEYS)]),
    ("NA7 without a secret", BARE, add(N), BO, [veiled(N, seat=NOBODY)]),
    ("NA7 half a secret", BARE, add(N, secret=b"half"), BO, no("bad-value", field="secret")),
    ("NA7 where seats are kept", RUNS, add(N, secret=SECRET), BO, [veiled(N)]),
    ("NA4 on the whole board", [*FREE, lowered("none")], add(N, x=9, secret=SECRET), BO,
     [replace(added(N, at=(9, 0)), seat=NOBODY, keys=KEYS)]),
    ("NA8 with the proof", NOBODYS, EditNote(N, "x", "", 0, 0, SECRET), BO,
     [NoteEdited(N, "x", "", 0, altered=False)]),
    ("NA8 from any seat", NOBODYS, EditNote(N, "x", "", 0, 0, SECRET), CY,
     [NoteEdited(N, "x", "", 0, altered=False)]),
    ("NA8 another proof", NOBODYS, EditNote(N, "x", "", 0, 0, WRONG), BO, no("not-yours")),
    ("NA8 none", NOBODYS, EditNote(N, "x", "", 0, 0), BO, no("note-gone", id=N)),
    ("NA8 a facilitator", NOBODYS, EditNote(N, "x", "", 0, 0), ANA, no("note-gone", id=N)),
    ("NA8 once all see it", SHOWN, EditNote(N, "x", "", 0, 0, SECRET), BO,
     [NoteEdited(N, "x", "", 0, altered=False)]),
    ("NO6 a facilitator alters it", SHOWN, EditNote(N, "x", "", 0, 0), ANA,
     [NoteEdited(N, "x", "", 0, altered=True)]),
    ("NA8 once all see it, none", SHOWN, EditNote(N, "x", "", 0, 0), BO, no("not-yours")),
    ("NA8 when the round is over", [*LATER, planned(T, OWN), RoundStarted(T, NOW, 0)],
     EditNote(N, "x", "", 0, 0, SECRET), BO, no("not-yours")),
    ("NA8 moved", NOBODYS, MoveNote(N, RIGHT, 0, 0, "", 0, SECRET), BO,
     [NoteMoved(N, RIGHT, 0, 0, STEP)]),
    ("NA11 deleted in a minute, not at a moment", NOBODYS, DeleteNote(N, 0, SECRET),
     replace(BO, now=NOW + 59_999), [NoteDeleted(N, (NOW + 59_999) // MINUTE * MINUTE)]),
    ("NA8 deleted", NOBODYS, DeleteNote(N, 0), BO, no("note-gone", id=N)),
    ("NA8 brought back", [*NOBODYS, NoteDeleted(N, NOW)], RestoreNote(N, SECRET), BO,
     [NoteRestored(N)]),
    ("NA8 by whom", [*NOBODYS, NoteDeleted(N, NOW)], RestoreNote(N), BO, no("note-gone", id=N)),
    ("NO7 no colour of one's own", NOBODYS, PaintNote(N, "teal", 0), BO, no("note-gone", id=N)),
    ("VI9 shared", NOBODYS, ShareNote(N, SECRET), CY, [NotesRevealed(((N, STEP, 0, 0),), ())]),
)  # fmt: skip
def test_names(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    given(*events).when(command, by).then(expected)


def test_what_is_in_force() -> None:
    """NA2: the lower of the round's and the board's, at every moment."""
    board = replay(RUNS)
    assert ("alias", "alias") == (names.in_force(board, R), names.in_force(board, ""))
    board = replay([lowered("none", R)], board)
    assert "none" == board.round(R).names == board.round(R).plan.names == names.in_force(board, R)
    assert "none" == names.in_force(replay([lowered("none")], replay(RUNS)), R)
    assert replay([lowered("none", S + "x")], board) == replace(board, seq=board.seq + 1)


def test_keys_are_in_no_form() -> None:
    """NA7: they are the log's and the server's; what is visible goes out without them."""
    board = replay([*FREE, lowered("none")])
    event = replace(added(N), seat=NOBODY, keys=KEYS)
    after = replay([event], board)
    form = project.common(board, after, event)
    assert replace(event, keys=None) == form
    assert {N: KEYS} == dict(after.secret.keys)
    common, own = seen(NOBODYS[-1], *BARE)
    for key in (KEYS.receipt, KEYS.edit, SECRET):
        assert key not in wire.encode([form, common])
    assert {} == own


def test_edit_keys_go_with_the_round() -> None:
    """NA8, RO9: from the state; those of notes that were deleted as well."""
    other = veiled(M, seat=NOBODY, keys=names.keys(WRONG))
    board = replay([*NOBODYS, other, NoteDeleted(M, NOW), RoundClosed(R)])
    assert {Keys(KEYS.receipt, b""), Keys(names.keys(WRONG).receipt, b"")} == set(
        board.secret.keys.values()
    )
    assert not names.proves(board, N, SECRET)
    assert names.received(board, N, SECRET)


def test_edit_keys_outlast_the_rounds_of_others() -> None:
    """NA8, RO9: who wrote may edit for as long as the note's own round lasts."""
    board = replay([RoundClosed(S)], replay(NOBODYS))
    assert {N: KEYS} == dict(board.secret.keys)
    assert names.proves(board, N, SECRET)


def test_one_asks_by_receipt_what_became_of_a_note() -> None:
    """SY20, VI14: with the secret, and as if it were not there without."""
    asked = [(N, SECRET), (N, WRONG), (M, SECRET)]
    board = replay(NOBODYS)
    assert ((N, "own", board.secret.hidden[N], "", ""),) == project.mine(board, asked)
    board = replay([*LATER[len(NOBODYS) :]], board)
    assert ((N, "all", board.notes[N], "", ""),) == project.mine(board, asked)
    board = replay([NoteDeleted(N, NOW)], board)
    assert ((N, "gone", None, "", ""),) == project.mine(board, asked)


def test_a_note_written_under_no_name_keeps_none() -> None:
    """VI14, NA4: not in the count of those who wrote either."""
    board = replay(NOBODYS)
    assert NOBODY == board.secret.hidden[N].seat
    assert set() == hidden.readers(board, board.secret.hidden[N], "own")
