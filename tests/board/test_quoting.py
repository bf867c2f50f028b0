"""May a note be quoted: its writer alone says so, at any time (NO10)."""

from msgspec.structs import replace

from board.notes import NoteAdded, NoteDeleted, NoteQuoted, NoteRestored, QuoteNote
from board.project import HID
from board.reveal import NotesRevealed
from board.rounds import RoundClosed
from board.rules import Command, Event, Unknown
from board.settings import BoardFinished, BoardLocked
from board.state import Caller, SeatId
from tests.board.spec import ANA, BO, CY, FREE, NOW, STEP, M, N, R, added, given, no, table
from tests.board.veils import BOS, LED, NOBODYS, SECRET, seen

YES = QuoteNote(N, on=True)
PROVED = replace(YES, proof=SECRET)
WROTE = (*FREE, added(N))
SAID = (*WROTE, NoteQuoted(N, on=True))
COPY: NoteAdded = replace(added(M), seat=SeatId(""), copy_of=N)
LATER = (*NOBODYS, NotesRevealed(((N, STEP, 0, 0),), (R,)), RoundClosed(R))


@table(
    ("NO10 mine", WROTE, YES, BO, [NoteQuoted(N, on=True)]),
    ("NO10 mine already", SAID, YES, BO, []),
    ("NO10 not any more", SAID, QuoteNote(N, on=False), BO, [NoteQuoted(N, on=False)]),
    ("NO10 never was", WROTE, QuoteNote(N, on=False), BO, []),
    ("NO10 not another's", WROTE, YES, CY, no("not-yours")),
    ("NO10 nor by who leads", WROTE, YES, ANA, no("not-yours")),
    ("NO10 a copy is nobody's", (*WROTE, COPY), QuoteNote(M, on=True), BO, no("not-yours")),
    ("NO10 gone", FREE, YES, BO, no("note-gone", id=N)),
    ("NO10 hidden", BOS, YES, BO, [NoteQuoted(N, on=True)]),
    ("PE9 hidden from who asks", BOS, YES, CY, no("note-gone", id=N)),
    ("NO10 read by who leads", LED, YES, ANA, no("not-yours")),
    ("NO10 by proof", NOBODYS, PROVED, CY, [NoteQuoted(N, on=True)]),
    ("NO10 by proof, the round over", LATER, PROVED, CY, [NoteQuoted(N, on=True)]),
    ("NO10 by a wrong proof", LATER, replace(YES, proof=bytes(16)), CY, no("not-yours")),
    ("NO10 by none", LATER, YES, BO, no("not-yours")),
    ("NO10 a proof of what has a name", WROTE, PROVED, BO, no("not-yours")),
    ("PE6 under a lock", (*WROTE, BoardLocked(on=True)), YES, BO, [NoteQuoted(N, on=True)]),
    ("PE6 after the end", (*WROTE, BoardFinished(on=True)), YES, BO, [NoteQuoted(N, on=True)]),
    ("BO3 a newer board", (*WROTE, Unknown()), YES, BO, no("newer-board")),
)
def test_quoting(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def test_it_goes_with_the_note() -> None:
    """NO10: off at first; kept by whoever restores it; nothing for a note that is gone."""
    assert not given(*WROTE).board.notes[N].quote
    back = given(*SAID, NoteDeleted(N, NOW), NoteRestored(N)).board
    assert back.notes[N].quote
    assert not given(*FREE, NoteQuoted(N, on=True)).board.notes


def test_of_a_hidden_note_others_learn_nothing() -> None:
    """VI5: until it is shown, and its consent with it."""
    form, own = seen(NoteQuoted(N, on=True), *BOS)
    assert form == HID
    assert {BO.seat} == set(own)
    shown = given(*BOS, NoteQuoted(N, on=True), NotesRevealed(((N, STEP, 0, 0),), (R,))).board
    assert shown.notes[N].quote
