"""Nothing of a hidden note goes to anybody else; a nameless one has no seat (VI, NA, G13, G14)."""

from __future__ import annotations

from collections import defaultdict
from random import Random

from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import project, snapshot, wire
from board.notes import (
    AddNote,
    CopyNote,
    DeleteNote,
    EditNote,
    MoveNote,
    NoteAdded,
    NoteEdited,
    PaintNote,
    RestoreNote,
    TagNote,
)
from board.reveal import NotesRevealed, RevealNotes, ShareNote
from board.rounds import StartRound
from board.rules import Command, Event, decide, evolve, replay
from board.seats import GiveRole
from board.sections import RemoveSection
from board.state import Board, NoteId, Plan, Refused, SeatId
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    LEFT,
    RIGHT,
    VI,
    WRITE,
    R,
    S,
    note_id,
    planned,
)
from tests.board.veils import (
    LEADS,
    NAMELESS,
    OWN,
    READ,
    SEALED,
    SECRET,
    round_of,
)

PLANS = (OWN, NAMELESS, LEADS, SEALED, WRITE, READ)
SEATS = (ANA, BO, CY, VI)
IDS = [note_id(sign) for sign in "abcdefgh"]


class Watch:
    """Holds for every text of a hidden note who may have it, and looks at what everybody gets."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.log: list[Event] = []
        self.texts: defaultdict[NoteId, dict[str, set[SeatId]]] = defaultdict(dict)

    def happen(self, event: Event) -> None:
        before, self.board = self.board, evolve(self.board, event)
        self.log.append(event)
        self._learn(event)
        form = wire.encode(project.common(before, self.board, event))
        own = dict(project.private(before, self.board, event, {}))
        for seat in (each.seat for each in SEATS):
            self.look(seat, form + wire.encode(own.get(seat, ())))

    def look(self, seat: SeatId, received: bytes) -> None:
        for texts in self.texts.values():
            for text, readers in texts.items():
                assert seat in readers or text.encode() not in received

    def look_at_all(self) -> None:
        for by in SEATS:
            layer = wire.encode(project.layer(self.board, by.seat, {}))
            self.look(by.seat, snapshot.shown(self.board) + layer)

    def _learn(self, event: Event) -> None:
        everybody = {each.seat for each in SEATS}
        match event:
            case NoteAdded() | NoteEdited():
                is_hidden = event.id in self.board.secret.hidden
                author = names_of(self.board, event.id)
                leads = {ANA.seat} if led(self.board, event.id) else set[SeatId]()
                self.texts[event.id][event.text] = (author | leads) if is_hidden else everybody
            case NotesRevealed():
                for id, *_ in event.places:
                    self.texts[id][self.board.notes[id].text] = everybody
            case _:
                pass


def led(board: Board, id: NoteId) -> bool:
    note = board.found(id)
    if note is None or not note.round:  # a copy is written for no round
        return False
    return board.round(note.round).plan.visibility == "facilitator"


def names_of(board: Board, id: NoteId) -> set[SeatId]:
    note = board.found(id)
    return {note.seat} if note is not None and note.seat else set()


def wishes(pick: Random) -> Command:
    id, n = pick.choice(IDS), pick.randrange(10**9)
    section = pick.choice((LEFT, RIGHT))
    proof = pick.choice((b"", SECRET))
    asks: list[Command] = [
        *[AddNote(id, section, f"canary {n}", "", "pink", 0, 0, "", "", SECRET)] * 5,
        *[EditNote(id, f"canary {n}", "", 0, 0, proof)] * 3,
        MoveNote(id, section, 0, 0, "", 0, proof),
        DeleteNote(id, 0, proof),
        RestoreNote(id, proof),
        TagNote(id, "tag", on=True),
        PaintNote(id, "teal", 0),
        CopyNote(id, pick.choice(IDS), section),
        ShareNote(id, proof),
        RemoveSection(LEFT, RIGHT),
        GiveRole(CY.seat, pick.choice((BO.role, ANA.role))),
        RevealNotes(pick.choice(("all", "section")), section),
        StartRound(pick.choice((R, S)), pick.choice((R, S, "")), now=pick.random() < 0.5),
    ]
    return pick.choice(asks)


@example(st.integers(0, 2**32), st.sampled_from(PLANS))
def test_no_text_of_a_hidden_note_leaves(seed: int, plan: Plan) -> None:
    """VI3, VI5, VI6, VI14, G13: not to anybody who may not have it, at any number, in any layer."""
    pick = Random(seed)
    watch = Watch(replay([*COLUMNS, planned(R, plan), planned(S, pick.choice(PLANS))]))
    first = StartRound(R, "", now=True)
    for command in (first, *(wishes(pick) for _ in range(80))):
        by = pick.choice((ANA, BO, BO, CY)) if command is not first else ANA
        role = watch.board.seats[by.seat].role
        if isinstance(command, GiveRole):  # a facilitator may read more: keep to one who leads
            continue
        try:
            fresh = pick.randbytes(32)
            events = decide(watch.board, command, replace(by, role=role, fresh=fresh))
        except Refused:
            continue
        for event in events:
            watch.happen(event)
        watch.look_at_all()


@example(st.integers(0, 2**32))
def test_what_has_no_name_has_no_seat_anywhere(seed: int) -> None:
    """VI14, NA4, G14: neither in a row of the log nor in the snapshot that is kept."""
    pick = Random(seed)
    board = replay(round_of(NAMELESS, "none"))
    log: list[Event] = []
    for command in (wishes(pick) for _ in range(60)):
        if isinstance(command, StartRound | GiveRole):
            continue
        by = pick.choice((ANA, BO, CY))
        try:
            events = decide(board, command, replace(by, role=board.seats[by.seat].role))
        except Refused:
            continue
        board = replay(events, board)
        log += events
    rows = b"".join(wire.encode(event) for event in log)
    kept = snapshot.stored(board)
    for by in SEATS:
        assert by.seat.encode() not in rows
        assert 1 == kept.count(by.seat.encode())  # where it says who has a seat
    assert board == snapshot.restore(kept)
