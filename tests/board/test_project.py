"""What each seat sees: one common layer, and little of its own besides (VI)."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given as example
from msgspec.structs import replace

from board import ballots
from board.aside import NoteGone, left
from board.casting import BallotAbstained, BallotCast, BallotWithdrawn
from board.columns import ColumnRemoved
from board.erasing import NotesErased
from board.feelings import NoteFelt
from board.hidden import Count
from board.notes import (
    NoteDeleted,
    NoteEdited,
    NoteEvent,
    NoteFirst,
    NoteHidden,
    NoteRestored,
    NotesShown,
    shown,
)
from board.overlay import Proposal
from board.project import BallotOf, Hid, Masks, Own, Private, Thing, common, layered, private
from board.proposals import ProposalEvent
from board.reading import Covered, HandOf, covered
from board.rules import EVOLVE, Command, Event, Unknown, evolve, replay
from board.seats import RoleGiven
from board.sections import SectionRemoved
from board.state import Ballot, Board, Caller, NoteId, RoundId, SeatId
from board.teams import Teamed, TeamOf, counted, leads
from board.votes import VoteClosed, VoteOpened, VoteVoided
from tests.board.play import Play, asks, starts
from tests.board.spec import ANA, BO, CY, FREE, NOW, SEQ, VI, M, N, added, vote_id

V = vote_id("v")
VOTING = (*FREE, added(N), added(M, by=CY), VoteOpened(V, (M, N), 5, 2, own_allowed=True))
CAST = BallotCast(V, BO.mask, N, 2)
MASKS: Masks = {(V, BO.mask): BO.seat}
ALTERED = NoteEdited(N, "by Ana", "", 0, altered=True)
GONE = NoteDeleted(N, NOW)


def form_of(event: Event, *events: Event) -> object:
    board = replay(events)
    return common(board, evolve(board, event), event)


def seen_by(event: Event, *events: Event) -> Sequence[tuple[SeatId, tuple[Private, ...]]]:
    board = replay(events)
    return private(board, evolve(board, event), event, MASKS)


@pytest.mark.parametrize(
    ("events", "event", "form"),
    [
        (FREE, added(N), added(N)),
        (VOTING, CAST, Count(V, 1, 0)),
        ((*VOTING, CAST), replace(CAST, value=1), Hid()),
        ((*VOTING, CAST), BallotWithdrawn(V, BO.mask, N), Hid()),
        (VOTING, BallotAbstained(V, BO.mask, on=True), Count(V, 1, 0)),
        ((*VOTING, CAST), BallotAbstained(V, BO.mask, on=True), Hid()),
        ((*VOTING, CAST), BallotCast(V, CY.mask, N, 1), Count(V, 1, 0)),
        ((*VOTING, VoteVoided(V)), CAST, Hid()),
        (FREE, CAST, Hid()),
        (FREE, NoteRestored(N), Hid()),
        (VOTING, VoteClosed(V, 1, 3, ()), VoteClosed(V, 1, 3, ())),
        (FREE, Unknown(), Unknown()),
    ],
    ids=[
        "VI3 the event itself",
        "VO9 a first ballot counts",
        "VO9 the next dots are hid",
        "VO9 withdrawn is hid",
        "VO9 abstaining is taking part",
        "VO9 but once",
        "VO9 each mask counts",
        "VO22 a void vote counts nothing",
        "BO3 nor one that is not there",
        "BO3 nothing comes back",
        "VO18 results go to all",
        "SY24 unknown stays unknown",
    ],
)
def test_the_common_form(events: Sequence[Event], event: Event, form: object) -> None:
    assert form == form_of(event, *events)


def test_a_restored_note_is_shown_whole() -> None:
    """VI4: for those whose layer lacks it."""
    events = (*FREE, added(N), GONE)
    note = replay([*events, NoteRestored(N)]).notes[N]
    assert NotesShown((note,)) == form_of(NoteRestored(N), *events)
    assert SEQ + 3 == note.place_at


@pytest.mark.parametrize(
    ("events", "event", "seen"),
    [
        (VOTING, CAST, [(BO.seat, (CAST,))]),
        (VOTING, BallotCast(V, CY.mask, N, 1), ()),
        (VOTING, added(N), ()),
        (VOTING, ALTERED, [(BO.seat, (NoteFirst(N, "roses"),))]),
        ((*VOTING, ALTERED), replace(ALTERED, text="again"), ()),
        ((*FREE, replace(added(N), seat=SeatId(""))), ALTERED, ()),
        (FREE, ALTERED, ()),
        (VOTING, replace(ALTERED, altered=False), ()),
        ((*VOTING, GONE), NoteRestored(N), ()),
        ((*VOTING, ALTERED, GONE), NoteRestored(N), [(BO.seat, (NoteFirst(N, "roses"),))]),
        (VOTING, NoteRestored(N), ()),
    ],
    ids=[
        "VO9 one's own ballot",
        "VO9 a mask that nobody here has",
        "VI2 nothing more",
        "NO6 the author's first text",
        "NO6 only the first time",
        "NO13 a copy has no author",
        "BO3 gone",
        "NO5 the author's own edit",
        "NO11 restored",
        "NO6 restored with its first text",
        "BO3 nothing comes back",
    ],
)
def test_what_one_seat_sees_besides(
    events: Sequence[Event], event: Event, seen: Sequence[tuple[SeatId, tuple[Private, ...]]]
) -> None:
    assert list(seen) == list(seen_by(event, *events))


def test_the_private_layer_is_the_seats_own() -> None:
    """VI2, VO9, NO6: ballots of open votes and first texts of notes that are there."""
    play = Play([*VOTING, CAST, ALTERED])
    play.masks = {(V, BO.mask): BO.seat, (V, CY.mask): CY.seat}
    assert (BallotOf(V, False, ((N, 2),), real=False), NoteFirst(N, "roses")) == play.layer(BO)
    assert () == play.layer(CY) == play.layer(ANA)
    play.board = replay([GONE, VoteVoided(V)], play.board)
    assert () == play.layer(BO)


class Browser:
    """What one seat makes of the own forms that it is sent."""

    def __init__(self, by: Caller, board: Board, layer: Sequence[Thing]) -> None:
        self.by, self.board = by, board
        self.firsts: dict[str, NoteFirst] = {}
        self.faces: dict[str, BallotOf] = {}
        self.hidden = Board()
        self.proposal: Proposal | None = None
        self.sights: dict[str, tuple[str, str]] = {}
        self.hands: dict[RoundId, HandOf] = {}
        self.teams: dict[int, TeamOf] = {}
        self.felt = {thing.id: thing for thing in layer if isinstance(thing, NoteFelt)}
        self.receive(layer)

    def receive(self, layer: Sequence[Thing]) -> None:
        """Take the hidden notes of a private layer that came whole."""
        self.hidden = Board()
        self.teams = {thing.team: thing for thing in layer if isinstance(thing, TeamOf)}
        self.proposal = next((thing for thing in layer if isinstance(thing, Proposal)), None)
        for thing in layer:
            if isinstance(thing, NoteHidden):
                self._hide(thing)

    def _hide(self, thing: NoteHidden) -> None:
        self.hidden = self.hidden.with_note(thing.note)
        self.sights[thing.note.id] = thing.sight, thing.reason

    def take(self, form: Any, own: tuple[Private, ...], seq: int) -> None:
        """Apply the common form and then what is private, as docs/PROTOCOL.md says."""
        self._lay(form)
        self._follow(form, seq)
        self.hidden = replace(self.hidden, seq=seq - 1)
        for thing in own:
            if isinstance(thing, NoteFirst):
                self.firsts[thing.id] = thing
            elif isinstance(thing, NoteHidden):
                self._hide(thing)
            elif isinstance(thing, NoteGone):
                self.hidden = left(self.hidden, thing)
            elif isinstance(thing, NoteEvent):
                self.hidden = evolve(self.hidden, thing)
            elif isinstance(thing, NoteFelt | HandOf | TeamOf | Proposal | ProposalEvent):
                self._keep(thing)
            elif isinstance(thing, BallotOf):
                self._answer(thing)
            else:
                self.board = evolve(self.board, thing)

    def _keep(self, thing: NoteFelt | HandOf | TeamOf | Proposal | ProposalEvent) -> None:
        if isinstance(thing, NoteFelt):
            self.felt[thing.id] = thing
        elif isinstance(thing, HandOf):
            self.hands[thing.round] = thing
        elif isinstance(thing, TeamOf):
            same = {at: row for at, row in self.teams.items() if row.round == thing.round}
            self.teams = {**same, thing.team: thing}
        elif isinstance(thing, Proposal):
            self.proposal = thing
        else:
            known = Board().with_secret(proposal=self.proposal)
            self.proposal = evolve(known, thing).secret.proposal

    def _answer(self, thing: BallotOf) -> None:
        """Take one's own values in a vote whole; of a note they are reactions."""
        if self.board.vote(thing.vote) is None:
            self.faces[thing.vote] = thing
            return
        ballot = Ballot(thing.values, thing.abstained, thing.real)
        (mask,) = ballots.all_of(self.board, thing.vote)
        self.board = ballots.put(self.board, thing.vote, mask, ballot)

    def _lay(self, form: Any) -> None:
        if isinstance(form, NotesShown):
            self.board = shown(self.board, form)
        elif isinstance(form, NoteGone):
            self.board = left(self.board, form)
        elif isinstance(form, Covered):
            self.board = covered(self.board, form)
        elif isinstance(form, Teamed):
            self.board = counted(self.board, form)
        elif type(form) in EVOLVE:
            self.board = evolve(self.board, form)

    def _follow(self, form: object, seq: int) -> None:
        """Keep step with what the common form says of one's hidden notes: out of it, elsewhere."""
        if isinstance(form, NotesShown):
            for note in form.notes:
                self.hidden = evolve(self.hidden, NoteDeleted(note.id, 0))
        if isinstance(form, NotesErased):
            for id in form.notes:
                self.faces.pop(id, None)
        for note in self.hidden.notes.values():
            if isinstance(form, SectionRemoved) and note.section == form.id:
                moved = replace(note, section=form.to, place_at=seq)
            elif isinstance(form, ColumnRemoved) and note.column == form.id:
                moved = replace(note, column=form.to, place_at=seq)
            else:
                continue
            self.hidden = self.hidden.with_note(moved)

    def _known(self, row: TeamOf) -> bool:
        """Tell whether it is one's own team still; facilitators know all."""
        return self.by.seat in row.seats or leads(self.board, self.by.seat)

    def layer(self, board: Board) -> list[Thing]:
        ballots = [
            BallotOf(vote, ballot.abstained, ballot.values, ballot.real)
            for vote, kept in self.board.secret.ballots.items()
            for ballot in kept.values()
        ]
        ballots += self.faces.values()
        over = {round.id for round in board.rounds if round.state == "closed"}
        hands = [hand for id, hand in self.hands.items() if id not in over]
        mine = [thing for id, thing in self.firsts.items() if board.found(NoteId(id))]
        felt = [one for id, one in self.felt.items() if one.feeling and board.found(id)]
        hidden = [NoteHidden(n, *self.sights[id]) for id, n in self.hidden.notes.items()]
        things: list[Thing] = [
            *sorted(ballots, key=str),
            *sorted(hands, key=str),
            *sorted(mine, key=str),
            *sorted(felt, key=str),
            *(row for _, row in sorted(self.teams.items()) if self._known(row)),
            *sorted(hidden, key=str),
        ]
        return [*things, *([self.proposal] if self.proposal else [])]


@example(starts, asks)
def test_own_forms_make_the_private_layer(
    start: Sequence[Event], asked: list[tuple[Command, Caller]]
) -> None:
    """VI2, VI3: what a browser makes of its forms is what it would be sent anew."""
    play = Play(start)
    browsers = {
        by.seat: Browser(by, replay(start).common(), play.layer(by)) for by in (ANA, BO, CY)
    }
    for command, by in asked:
        for before, event in play.ask(command, by):
            after = evolve(before, event)
            form = common(before, after, event)
            seen = dict(private(before, after, event, play.masks))
            for seat, browser in browsers.items():
                own = Own(form, seen.get(seat, ()))
                browser.take(own.form, own.private, after.seq)
                if isinstance(event, RoleGiven) and event.id == seat:  # rule VI15
                    browser.receive(play.layer(browser.by))
    for browser in browsers.values():
        kinds: list[Any] = [BallotOf, HandOf, NoteFirst, NoteFelt, TeamOf, NoteHidden, Proposal]
        layer = sorted(play.layer(browser.by), key=lambda one: (kinds.index(type(one)), str(one)))
        assert layer == browser.layer(play.board)


def test_the_common_layer_is_the_same_for_all() -> None:
    """VI2, VI4: it has nothing of the secret one, whatever a board holds."""
    board = replay([*VOTING, CAST, ALTERED, GONE])
    forms = [
        common(replay(log[:at]), replay(log[: at + 1]), event)
        for log in [[*VOTING, CAST, ALTERED, GONE]]
        for at, event in enumerate(log)
    ]
    assert board.common() == layered(forms)
    assert not board.common().secret.gone
    assert VI.seat in board.common().seats
