"""Erasing notes and people (RE1-RE5, RE9): on the board, and in the rows of its log."""

from __future__ import annotations

from hypothesis import given as drawn
from msgspec.structs import replace

from board import project, redaction, wire
from board.aliases import guest
from board.aside import NoteAside, NoteGone
from board.banning import ReturnSeat
from board.casting import BallotCast
from board.erasing import EraseNote, EraseSeat, NotesErased, SeatErased, again
from board.feelings import NoteFelt
from board.hidden import Count
from board.names import keys
from board.notes import (
    CopyNote,
    EditNote,
    NoteAdded,
    NoteDeleted,
    NoteEdited,
    NotePainted,
    NoteTagged,
    RestoreNote,
)
from board.rounds import RoundClosed, RoundEnded
from board.rules import Command, Event, Unknown, bell, due, evolve, replay
from board.seats import RoleGiven, SeatRemoved, SeatRenamed
from board.settings import BoardFinished, BoardLocked, BoardRuled, RuleBoard
from board.snapshot import restore, shown, stored
from board.state import Caller, Role, SeatId
from board.twins import NoteMerged, NoteUnmerged
from board.votes import VoteOpened
from tests.board.play import Play, asks, check, starts
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    STEP,
    VI,
    G,
    K,
    M,
    N,
    R,
    add,
    added,
    given,
    grouped,
    no,
    note_id,
    seat_id,
    table,
    vote_id,
)
from tests.board.veils import BOS, LED, NOBODYS, SECRET, seen

EPOCH = "AAAAAAAA"
ONE = (*FREE, added(N, "a canary"), added(M, "another", by=CY, rank=2 * STEP))
GONE = NotesErased((N,), EPOCH)
COPY, OF_COPY = note_id("copy"), note_id("ofcopy")
COPIED = (
    *ONE,
    replace(added(COPY, "a canary"), seat=SeatId(""), copy_of=N),
    replace(added(OF_COPY, "a canary, changed"), seat=SeatId(""), copy_of=COPY),
)
SAME = (*ONE, NoteMerged(N, (M,)))
V = vote_id("v")
DAY = 24 * 60 * 60 * 1000
ERASE = EraseNote(N)


@table(
    ("RE1 one's own", ONE, ERASE, BO, [GONE]),
    ("RE1 a facilitator's reach", ONE, ERASE, ANA, [GONE]),
    ("RE1 not another's", ONE, ERASE, CY, no("not-yours")),
    ("RE1 never there", ONE, EraseNote(K), BO, no("note-gone", id=K)),
    ("RE1 on a locked board", (*ONE, BoardLocked(on=True)), ERASE, BO, [GONE]),
    ("RE1 after the end", (*ONE, BoardFinished(on=True)), ERASE, BO, [GONE]),
    ("RE1 by one who only looks now", (*ONE, RoleGiven(BO.seat, Role.VIEWER)), ERASE, BO, [GONE]),
    ("RE1 a deleted one", (*ONE, NoteDeleted(N, NOW)), ERASE, BO, [GONE]),
    ("BO4 once is enough", (*ONE, GONE), ERASE, BO, []),
    ("RE1 with its copies", COPIED, ERASE, BO, [NotesErased((COPY, N, OF_COPY), EPOCH)]),
    ("RE1 a copy alone", COPIED, EraseNote(COPY), ANA, [NotesErased((COPY, OF_COPY), EPOCH)]),
    ("RE1 a copy is nobody's to erase", COPIED, EraseNote(COPY), CY, no("not-yours")),
    ("NO17 RE1 what was merged into it stays", SAME, ERASE, BO, [NoteUnmerged(N, (M,)), GONE]),
    ("RE1 one that was merged", SAME, EraseNote(M), CY, [NotesErased((M,), EPOCH)]),
    ("RE1 one's own hidden one", BOS, ERASE, BO, [GONE]),
    ("PE9 not what one may not see", BOS, ERASE, ANA, no("note-gone", id=N)),
    ("RE1 what facilitators receive", LED, ERASE, ANA, [GONE]),
    ("RE1 by receipt", NOBODYS, EraseNote(N, SECRET), VI, [GONE]),
    ("RE1 after its round", (*NOBODYS, RoundClosed(R)), EraseNote(N, SECRET), CY, [GONE]),
    ("RE1 another secret", NOBODYS, EraseNote(N, bytes(16)), BO, no("not-yours")),
    ("RE1 no secret", (*NOBODYS, RoundClosed(R)), ERASE, BO, no("note-gone", id=N)),
    ("NO1 its id is spent", (*ONE, GONE), add(N), BO, no("id-taken", id=N)),
    ("NO1 for copies too", (*ONE, GONE), CopyNote(M, N, LEFT), BO, no("id-taken", id=N)),
    ("RE1 nothing brings it back", (*ONE, GONE), RestoreNote(N), BO, no("note-gone", id=N)),
    ("RE1 nothing edits it", (*ONE, GONE), EditNote(N, "x", "", 0, 0), BO, no("note-gone", id=N)),
    ("BO3 not by an old program", (*ONE, Unknown()), ERASE, BO, no("newer-board")),
)
def test_erasing_a_note(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


LEFT_SEAT = SeatErased(BO.seat, EPOCH, "Guest 2")
FORGET = EraseSeat(BO.seat)


@table(
    ("RE5 by oneself", ONE, FORGET, BO, [GONE, LEFT_SEAT]),
    ("RE5 by who leads", ONE, FORGET, ANA, [GONE, LEFT_SEAT]),
    ("RE5 not by others", ONE, FORGET, CY, no("not-allowed", verb="structure", role="participant")),
    ("RE5 who wrote nothing", FREE, FORGET, BO, [LEFT_SEAT]),
    ("RE5 who has left", (*ONE, SeatRemoved(BO.seat)), FORGET, ANA, [GONE, LEFT_SEAT]),
    ("BO4 once is enough", (*ONE, GONE, LEFT_SEAT), FORGET, ANA, []),
    ("BO13 the last who leads", ONE, EraseSeat(ANA.seat), ANA, no("last-facilitator")),
    ("RE5 nobody", ONE, EraseSeat(seat_id("x")), ANA, no("bad-value", field="seat")),
    ("RE5 after the end", (*ONE, BoardFinished(on=True)), FORGET, BO, [GONE, LEFT_SEAT]),
    (
        "BO12 a name that nobody has",
        (*ONE, SeatRenamed(CY.seat, "guest 2")),
        FORGET,
        BO,
        [GONE, replace(LEFT_SEAT, label="Guest 3")],
    ),
    ("BO3 not by an old program", (*ONE, Unknown()), FORGET, BO, no("newer-board")),
)
def test_forgetting_a_person(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_who_was_forgotten_has_left_under_no_name() -> None:
    """RE5."""
    seat = replay((*ONE, LEFT_SEAT)).seats[BO.seat]
    assert ("Guest 2", True, True) == (seat.label, seat.gone, seat.waiting)
    given(*ONE, LEFT_SEAT).when(ReturnSeat(BO.seat), ANA).then(no("bad-value", field="seat"))
    assert replay((*ONE, SeatErased(seat_id("x"), EPOCH, "x"))).seats == replay(ONE).seats


def test_nothing_of_an_erased_note_is_left() -> None:
    """RE3, VO14: off groups and ballots; its id alone stays, so that nobody takes it again."""
    vote = (VoteOpened(V, (N, M), 5, 2, own_allowed=True), BallotCast(V, BO.mask, N, 2))
    events = (
        *ONE,
        NoteTagged(N, "canary", on=True),
        NoteEdited(N, "canary 2", "", 0, altered=True),
    )
    board = replay((*events, grouped(G, N, M), *vote, GONE))
    assert b"canary" not in stored(board)
    assert [(M, 12)] == list(board.group(G).notes)
    assert () == board.secret.ballots[V][BO.mask].values
    assert {N} == set(board.secret.erased)
    assert restore(stored(board)).secret == board.secret
    assert board == evolve(replay((*events, grouped(G, N, M), *vote)), GONE)


def test_a_merged_note_is_erased_from_both_layers() -> None:
    """RE2, NO17."""
    gone = NotesErased((M,), EPOCH)
    before, after = replay(SAME), replay((*SAME, gone))
    assert not after.twins
    assert b"another" not in stored(after)
    laid = project.lay(before.common(), project.common(before, after, gone))
    assert shown(laid) == shown(after)


def test_what_all_see_of_an_erasure() -> None:
    """RE2, VI3: hidden notes stay a number; who had one by themselves is told that it went."""
    assert (GONE, {}) == seen(GONE, *ONE)
    form, own = seen(GONE, *BOS)
    assert NotesErased((), EPOCH, (Count(LEFT, -1, -1, R),)) == form
    assert {BO.seat: (NoteGone(N),)} == own
    form, own = seen(GONE, *LED, NoteAside(N, "held", "why"))
    assert NotesErased((), EPOCH) == form
    assert {ANA.seat, BO.seat} == set(own)
    deleted = (*ONE, grouped(G, N), NoteDeleted(N, NOW))
    before, after = replay(deleted), replay((*deleted, GONE))
    laid = project.lay(before.common(), project.common(before, after, GONE))
    assert shown(laid) == shown(after)


def test_deleted_notes_are_erased_when_nobody_can_restore_them() -> None:
    """RE9, NO11: a day later, without their copies."""
    board = replay((*COPIED, NoteDeleted(N, NOW), NoteDeleted(M, NOW + DAY)))
    assert NOW + DAY + 1 == bell(board)
    assert [] == due(board, NOW + DAY, bytes(32))
    assert [GONE] == due(board, NOW + DAY + 1, bytes(32))
    later = evolve(board, GONE)
    assert NOW + 2 * DAY + 1 == bell(later)
    assert 0 == bell(evolve(board, Unknown()))
    assert [] == due(evolve(board, Unknown()), NOW + 9 * DAY, bytes(32))


ROWS = (
    *(SeatRenamed(BO.seat, "Bo of Canary Street"), NoteEdited(M, "canary", "", 0, altered=True)),
    *(NoteTagged(N, "canary", on=True), NotePainted(N, "pink"), NoteAside(N, "hidden", "canary")),
    NoteFelt(N, "shame"),
)


def test_rows_keep_their_number_and_tag_and_lose_the_words() -> None:
    """RE4: what is not about it stays as it is, to the byte."""
    log = (*ONE, *ROWS)
    gone = redaction.Redaction(frozenset({N, M}), {BO.seat: "Guest 2"})
    after = [gone.of(event) for event in log]
    assert [type(event) for event in log] == [type(event) for event in after]
    text = b"".join(map(wire.encode, after))
    assert not any(word in text for word in (b"canary", b"Canary", b"another", b"shame"))
    kept = [new is old for old, new in zip(log, after, strict=True)]
    changed = [at for at, same in enumerate(kept) if not same]
    assert [4, *range(7, 15)] == changed
    assert not redaction.Redaction()
    assert gone


def test_edit_keys_leave_the_rows_when_their_round_closes() -> None:
    """NA8: receipts stay, as long as their notes do."""
    close = (RoundEnded(R, 0), RoundClosed(R))
    board = replay((*NOBODYS, close[0]))
    wanted = redaction.wanted([(board, close[1])])
    assert frozenset({R}) == wanted.rounds
    assert "" == wanted.epoch
    rows = [wanted.of(event) for event in NOBODYS]
    assert keys(SECRET).edit not in b"".join(map(wire.encode, rows))
    assert replay((*rows, *close)) == replay((*NOBODYS, *close))
    assert not redaction.wanted([(replay(BOS), RoundClosed(R))])
    assert rows[0] is NOBODYS[0]
    again = redaction.wanted([(replay((*rows, *close)), RoundClosed(R))])
    assert not again


def test_what_a_commit_takes_out_is_all_of_it() -> None:
    """RE2: several erasures in one commit are one redaction, under the last one's epoch."""
    board = replay(ONE)
    other = NotesErased((M,), "other")
    found = redaction.wanted([(board, GONE), (board, other), (board, BoardLocked(on=True))])
    assert (frozenset({N, M}), "other") == (found.notes, found.epoch)
    found = redaction.wanted([(board, GONE), (board, replace(LEFT_SEAT, epoch="last"))])
    assert ({BO.seat: "Guest 2"}, "last") == (found.labels, found.epoch)


@drawn(starts, asks)
def test_a_redacted_log_is_the_same_board(
    start: tuple[Event, ...], told: list[tuple[Command, Caller]]
) -> None:
    """RE4: whatever happened before and after, and no text of it is in the rows."""
    play = Play(start)
    steps = []
    for command, by in told:
        steps += list(play.ask(command, by))
    erasing = [at for at, (_, event) in enumerate(steps) if redaction.wanted([steps[at]]).epoch]
    if not erasing:
        return
    at = len(play.log) - len(steps) + erasing[-1] + 1
    rows = redacted_as_it_went(start, [event for _, event in steps])
    board = replay(rows[:at])
    assert stored(board) == stored(replay(play.log[:at]))
    check(board)
    assert stored(replay(rows)) == stored(play.board)
    dead = set(play.board.secret.erased)
    for row in rows:
        if isinstance(row, NoteAdded | NoteEdited) and row.id in dead:
            assert ("", "") == (row.text, row.lang)


def redacted_as_it_went(start: tuple[Event, ...], events: list[Event]) -> list[Event]:
    """The log as each commit leaves it, one event a commit."""
    rows, board = list(start), replay(start)
    for event in events:
        gone = redaction.wanted([(board, event)])
        rows = [gone.of(row) for row in [*rows, event]]
        board = evolve(board, event)
    return rows


def test_when_the_board_goes_is_for_facilitators_to_say() -> None:
    """RE6: from an hour to two years ahead, also on a board that is finished."""
    hour = 60 * 60 * 1000
    for at, ok in ((hour, True), (hour - 1, False), (732 * DAY, True), (732 * DAY + 1, False)):
        outcome = given(*FREE).when(RuleBoard("erases_at", NOW + at), ANA).outcome
        assert ok == (outcome == [BoardRuled("erases_at", NOW + at)])
    ended = (*FREE, BoardFinished(on=True), BoardRuled("erases_at", NOW + DAY))
    given(*ended).when(RuleBoard("erases_at", 0), ANA).then([BoardRuled("erases_at", 0)])
    given(*ended).when(RuleBoard("cursors", 0), ANA).then(no("board-finished"))


def test_a_guest_has_a_word_in_every_language() -> None:
    """RE5."""
    words = [guest(lang) for lang in ("en", "nl", "es", "vi", "fa")]
    assert len(words) == len(set(words))
    assert guest("xx") == guest("en")


def test_what_an_older_copy_brought_back_is_erased_again() -> None:
    """RE7: what is there, copies with it; what is not there costs nothing."""
    copy = replace(added(M), copy_of=N)
    board = replay([*FREE, added(N), copy])
    (event,) = again(board, (N, note_id("o")), bytes(range(32)))
    assert isinstance(event, NotesErased)
    assert tuple(sorted((M, N))) == event.notes
    assert [] == again(replay([event], board), (N, M), bytes(32))
