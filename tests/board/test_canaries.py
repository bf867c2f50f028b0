"""Nothing of a hidden note goes to anybody else; a nameless one has no seat (VI, NA, G13, G14)."""

from __future__ import annotations

from collections import defaultdict
from random import Random

from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import project, snapshot, wire
from board.aside import NoteAside, NotesAccepted
from board.moderating import AcceptNotes, HideNote, ReturnNote
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
from board.seats import GiveRole, SeatJoined
from board.sections import RemoveSection
from board.settings import RuleBoard
from board.state import Board, NoteId, Plan, Refused, Role, SeatId
from board.teaming import EnterTeam, MoveTeam
from board.teams import RoundTeamed, SeatTeamed
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
    caller,
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

PAIRS = replace(OWN, visibility="group", team_size=2)
PLANS = (OWN, NAMELESS, LEADS, SEALED, WRITE, READ, PAIRS, replace(PAIRS, team_size=3, team_of=R))
DEE, EVE = caller("dee", Role.PARTICIPANT), caller("eve", Role.PARTICIPANT)
MORE = tuple(SeatJoined(by.seat, n, by.role, f"{n}", 0) for n, by in enumerate((DEE, EVE), 5))
SEATS = (ANA, BO, CY, DEE, EVE, VI)
EVERYBODY = {each.seat for each in SEATS}
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
        known = {text for texts in self.texts.values() for text in texts if seat in texts[text]}
        for texts in self.texts.values():
            for text in texts:  # a copy may be there though its original is hidden
                assert text in known or text.encode() not in received

    def look_at_all(self) -> None:
        for by in SEATS:
            layer = wire.encode(project.layer(self.board, by.seat, {}))
            self.look(by.seat, snapshot.shown(self.board) + layer)

    def _learn(self, event: Event) -> None:
        match event:
            case NoteAdded() | NoteEdited():
                self.texts[event.id][event.text] = self._readers(event.id)
            case NoteAside():  # what all had is not sent to them again
                readers = self._readers(event.id)
                self.texts[event.id] = dict.fromkeys(self.texts[event.id], readers)
            case NotesAccepted() | NotesRevealed():
                for id in ids_of(event):
                    note = self.board.found(id)
                    assert note is not None
                    self.texts[id][note.text] = self._readers(id)
            case RoundTeamed() | SeatTeamed():
                self._learn_teams()
            case _:
                pass

    def _learn_teams(self) -> None:
        """Whoever sits elsewhere now is not sent again what they had."""
        for id, sight in self.board.secret.sights.items():
            if sight == "team" and id in self.board.secret.hidden:
                self.texts[id] = dict.fromkeys(self.texts[id], self._readers(id))

    def _readers(self, id: NoteId) -> set[SeatId]:
        if id not in self.board.secret.hidden:
            return EVERYBODY
        author = names_of(self.board, id)
        if self.board.secret.sights[id] == "team":
            return author | fellows(self.board, id)
        return author | {ANA.seat} if led(self.board, id) else author


def ids_of(event: NotesAccepted | NotesRevealed) -> list[NoteId]:
    if isinstance(event, NotesAccepted):
        return [back.id for back in event.backs]
    return [id for id, *_ in event.places]


def led(board: Board, id: NoteId) -> bool:
    """Say it by the words of the rules: for facilitators to read, or kept back by them."""
    return board.secret.sights.get(id) in ("facilitator", "held", "hidden", "returned")


def fellows(board: Board, id: NoteId) -> set[SeatId]:
    """Say it by the words of the rules: whom its writer sits with, in a round of it or later."""
    note = board.secret.hidden[id]
    cuts = [cut for cut in board.secret.cuts if note.round in cut.over]
    teams = [team for cut in cuts for team in cut.teams if note.seat in team]
    return {seat for team in teams for seat in team}


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
        *[HideNote(id, "why")] * 2,
        ReturnNote(id, "why"),
        *[AcceptNotes((id, pick.choice(IDS)))] * 3,
        AcceptNotes((id,)),
        *[EnterTeam()] * 2,
        *[MoveTeam(pick.choice((R, S)), pick.choice(SEATS).seat, pick.choice((1, 2)))] * 3,
        RuleBoard("hold", pick.choice((0, 1))),
        RevealNotes(pick.choice(("all", "section")), section),
        StartRound(pick.choice((R, S)), pick.choice((R, S, "")), now=pick.random() < 0.5),
    ]
    return pick.choice(asks)


@example(st.integers(0, 2**32), st.sampled_from(PLANS))
def test_no_text_of_a_hidden_note_leaves(seed: int, plan: Plan) -> None:
    """VI3, VI5, VI6, VI13, VI14, NO20, NO21, G13: not to whom it is not for, in any layer."""
    pick = Random(seed)
    watch = Watch(replay([*COLUMNS, *MORE, planned(R, plan), planned(S, pick.choice(PLANS))]))
    first = StartRound(R, "", now=True)
    for command in (first, *(wishes(pick) for _ in range(80))):
        by = pick.choice((ANA, BO, BO, CY, DEE, EVE)) if command is not first else ANA
        role = watch.board.seats[by.seat].role
        if isinstance(command, GiveRole):  # a facilitator may read more: keep to one who leads
            continue
        try:
            fresh, here = pick.randbytes(32), pick.sample((2, 3, 5, 6), 3)
            events = decide(watch.board, command, replace(by, role=role, fresh=fresh, here=here))
        except Refused:
            continue
        for event in events:
            watch.happen(event)
        watch.look_at_all()


@example(st.integers(0, 2**32))
def test_what_has_no_name_has_no_seat_anywhere(seed: int) -> None:
    """VI14, NA4, G14: neither in a row of the log nor in the snapshot that is kept."""
    pick = Random(seed)
    board = replay([*round_of(NAMELESS, "none"), *MORE])
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
