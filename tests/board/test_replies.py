"""Replies: what people say under a note, a group or an idea that all see (NO14)."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
import pytest
from msgspec.structs import replace

from board import checking, limits, project, remaking, snapshot, threads
from board.aside import NoteAside, NotesAccepted
from board.contents import contents
from board.erasing import EraseNote, EraseSeat, NotesErased, SeatErased, due
from board.groups import GroupDissolved, GroupParted, GroupsMerged, MergeGroups
from board.ideas import IdeaMade, IdeasMerged
from board.limits import GROUPS_OF_REPLY, REPLIES_TO_ONE
from board.lowering import NamesLowered
from board.moderating import AcceptNotes, HideNote
from board.notes import AddNote, CopyNote, DeleteNote, NoteDeleted, NotesShown, RestoreNote
from board.redaction import Redaction, wanted
from board.replies import AddReply
from board.reveal import NotesRevealed
from board.rounds import RoundStarted
from board.rules import Command, Event, decide, evolve, replay
from board.sections import SectionLocked
from board.settings import BoardLocked, BoardRuled
from board.snapshot import laid_out
from board.state import Board, Caller, Plan, Refused, Reply, SeatId
from board.threads import ReplyAdded
from board.twins import NoteMerged
from tests.board.spec import (
    ANA,
    BO,
    CY,
    FREE,
    LEFT,
    NOW,
    SEQ,
    VI,
    G,
    H,
    K,
    M,
    N,
    No,
    R,
    added,
    given,
    group_id,
    grouped,
    idea_id,
    no,
    note_id,
    planned,
    section_id,
    table,
)
from tests.board.veils import BOS

A, B, C, D = (note_id(f"said{sign}") for sign in "abcd")
IDEA, OTHER = idea_id("i"), idea_id("j")
LAST = group_id("last")
REPLIED = ((A, G), (B, H), (C, H))
TWO = (*FREE, added(N, by=BO), added(M, by=CY))
SAID = ReplyAdded(A, "note", N, "Why?", "en", CY.seat)
ONE = (*TWO, SAID)
ASK = AddReply(A, "note", N, " Why? ", "en")
THINGS = (*TWO, grouped(G, M), grouped(H), IdeaMade(IDEA, "x", "", ()))
NAMELESS = (planned(R, Plan("read", "", "", 0)), RoundStarted(R, NOW, 0, "none"))
EPOCH = "A" * 8
FULL = tuple(replace(SAID, id=note_id(f"{n}")) for n in range(REPLIES_TO_ONE))
MOST = no("limit-reached", what="replies", most=REPLIES_TO_ONE)
KEPT_BACK = no("not-now", verb="comment", kind="open")
LOCKED = SectionLocked(LEFT, on=True)


@table(
    ("NO14 to a note", TWO, ASK, CY, [SAID]),
    ("NO14 to a group", THINGS, replace(ASK, kind="group", on=G), CY,
     [replace(SAID, kind="group", on=G)]),
    ("NO14 to an idea", THINGS, replace(ASK, kind="idea", on=IDEA), CY,
     [replace(SAID, kind="idea", on=IDEA)]),
    ("NO14 to nothing else", TWO, replace(ASK, kind="seat"), CY, no("bad-value", field="kind")),
    ("NO14 gone", TWO, replace(ASK, on=K), CY, no("note-gone", id=K)),
    ("NO14 no such group", TWO, replace(ASK, kind="group", on=G), CY, no("group-gone", id=G)),
    ("NO14 no such idea", TWO, replace(ASK, kind="idea", on=G), CY, no("idea-gone", id=G)),
    ("NO14 not to a reply", ONE, AddReply(B, "note", A, "x", ""), CY, no("note-gone", id=A)),
    ("NO14 nor copied", ONE, CopyNote(A, B, LEFT), CY, no("note-gone", id=A)),
    ("NO14 a hundred", (*TWO, *FULL), ASK, CY, MOST),
    ("NO14 elsewhere goes on", (*TWO, *FULL), replace(ASK, on=M), CY, [replace(SAID, on=M)]),
    ("NO2 empty", TWO, replace(ASK, text=" "), CY, no("text-empty")),
    ("NO2 long", TWO, replace(ASK, text="x" * 501), CY,
     no("text-too-long", length=501, most=500)),
    ("NO1 no id", TWO, replace(ASK, id="x"), CY, no("bad-value", field="id")),
    ("NO1 a note's", TWO, replace(ASK, id=N), CY, no("id-taken", id=N)),
    ("NO1 a reply's", ONE, ASK, CY, no("id-taken", id=A)),
    ("NO1 a note with a reply's", ONE, AddNote(A, LEFT, "x", "", "teal", 0, 0, ""), BO,
     no("id-taken", id=A)),
    ("NO1 erased", (*ONE, NotesErased((A,), EPOCH)), ASK, CY, no("id-taken", id=A)),
    ("VI6 hidden", BOS, ASK, ANA, no("note-gone", id=N)),
    ("NO20 hidden by a host", (*TWO, NoteAside(N, "hidden", "")), ASK, ANA,
     no("note-gone", id=N)),
    ("NO21 while hosts read first", (*TWO, BoardRuled("hold", 1)), ASK, CY, KEPT_BACK),
    ("NO21 hosts themselves", (*TWO, BoardRuled("hold", 1)), ASK, ANA,
     [replace(SAID, seat=ANA.seat)]),
    ("SE2 locked", (*TWO, LOCKED), ASK, CY, no("section-locked", section=LEFT)),
    ("SE2 a group there", (*THINGS, LOCKED), replace(ASK, kind="group", on=G), CY,
     no("section-locked", section=LEFT)),
    ("BO5", (*TWO, BoardLocked(on=True)), ASK, CY, no("board-locked")),
    ("PE4", TWO, ASK, VI, no("not-allowed", verb="comment", role="viewer")),
    ("NA4 without names", (*TWO, *NAMELESS), ASK, CY, [replace(SAID, seat=SeatId(""))]),
    ("NA4 on such a board", (*TWO, NamesLowered("", "none")), ASK, CY,
     [replace(SAID, seat=SeatId(""))]),
)  # fmt: skip
def test_saying_something(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """NO14."""
    given(*events).when(command, by).then(expected)


def test_no_more_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO14."""
    monkeypatch.setattr(limits, "REPLIES", 1)
    given(*ONE).when(replace(ASK, id=B, on=M), CY).then(MOST)


@table(
    ("RE1 one's own", ONE, EraseNote(A), CY, [NotesErased((A,), EPOCH)]),
    ("RE1 by a host", ONE, EraseNote(A), ANA, [NotesErased((A,), EPOCH)]),
    ("RE1 not another's", ONE, EraseNote(A), BO, no("not-yours")),
    ("RE1 proves nothing", ONE, EraseNote(A, bytes(16)), CY, no("not-yours")),
    ("RE1 once", (*ONE, NotesErased((A,), EPOCH)), EraseNote(A), CY, []),
    ("RE1 nobody's", (*TWO, replace(SAID, seat=SeatId(""))), EraseNote(A), CY, no("not-yours")),
    ("RE1 with its note", ONE, EraseNote(N), BO, [NotesErased((N, A), EPOCH)]),
    ("RE1 with a hidden note", (*ONE, NoteAside(N, "hidden", "")), EraseNote(N), BO,
     [NotesErased((N, A), EPOCH)]),
    ("RE5 with its writer", ONE, EraseSeat(CY.seat), CY,
     [NotesErased((M, A), EPOCH), SeatErased(CY.seat, EPOCH, "Guest 3")]),
)  # fmt: skip
def test_erasing(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """RE1, RE5."""
    given(*events).when(command, by).then(expected)


def test_what_is_erased_is_gone_from_board_and_log() -> None:
    """RE2, RE3, RE9: with a note that nobody can restore, too."""
    erased = NotesErased((A,), EPOCH)
    board = evolve(replay(ONE), erased)
    assert not board.replies
    redaction = wanted([(replay(ONE), erased)])
    assert replace(SAID, text="", lang="", seat=SeatId("")) == redaction.of(SAID)
    assert SAID == Redaction(frozenset([B])).of(SAID)
    gone = replay((*ONE, NoteDeleted(N, NOW)))
    assert b"Why?" not in snapshot.shown(gone)
    later = NOW + limits.RESTORE_MS + 1
    assert [NotesErased((N, A), EPOCH)] == due(gone, later, bytes(32))
    assert not due(gone, NOW, bytes(32))
    assert not evolve(gone, NotesErased((N, A), EPOCH)).secret.hushed


def told(before: Board, event: Event) -> tuple[Board, project.Common]:
    """Return the board after an event, once what all see of it is right, and that form."""
    after = evolve(before, event)
    form = project.common(before, after, event)
    seen = project.lay(before.common(), form)
    assert snapshot.shown(seen) == snapshot.shown(after)
    assert after == snapshot.restore(snapshot.stored(after))
    return after, form


def test_it_leaves_with_its_note_and_comes_back_with_it() -> None:
    """NO11, VI13: what not all may see is in no form and no snapshot."""
    before = replay((*ONE, replace(SAID, id=B, on=M, seat=BO.seat)))
    reply = Reply(A, "note", N, "Why?", "en", CY.seat, SEQ + 3)
    for ask, back, by in (
        (DeleteNote(N, 0), RestoreNote(N), BO),
        (HideNote(N, ""), AcceptNotes((N,)), ANA),
    ):
        (leaving,) = decide(before, ask, by)
        hidden, _ = told(before, leaving)
        assert [B] == list(hidden.replies)
        assert {A: reply} == dict(hidden.secret.hushed)
        (coming,) = decide(hidden, back, by)
        again, form = told(hidden, coming)
        assert isinstance(form, NotesShown)
        assert (reply,) == form.replies
        assert before.replies == again.replies
        assert not again.secret.hushed


def test_a_note_that_comes_back_hidden_has_none_until_it_is_shown() -> None:
    """VI7, NO20."""
    board, _ = told(replay(ONE), NoteAside(N, "hidden", ""))
    (back,) = decide(board, AcceptNotes((N,)), ANA)
    assert isinstance(back, NotesAccepted)
    board, _ = told(board, NotesAccepted((replace(back.backs[0], sight="own"),)))
    assert not board.replies
    board, form = told(board, NotesRevealed(((N, 9, 0, 0),), ()))
    assert isinstance(form, NotesShown)
    assert [A] == [one.id for one in form.replies] == list(board.replies)
    deleted, _ = told(evolve(replay(ONE), NoteAside(N, "hidden", "")), NoteDeleted(N, NOW))
    (back,) = decide(deleted, RestoreNote(N), BO)
    assert not told(deleted, back)[0].replies


def test_who_may_not_see_the_note_may_not_take_it_away() -> None:
    """RE1, PE9: its writer and hosts may."""
    hidden = (*ONE, NoteAside(N, "hidden", ""))
    given(*hidden).when(EraseNote(A), BO).then(no("not-yours"))
    then = given(*hidden).when(EraseNote(A), CY).then([NotesErased((A,), EPOCH)])
    assert not then.secret.hushed


def test_notes_that_say_the_same_are_talked_about_together() -> None:
    """NO17, ID3: and ideas that were merged."""
    board = replay((*ONE, replace(SAID, id=B, on=M, text="Who?"), NoteMerged(M, (N,))))
    assert [A, B] == [one.id for one in threads.of(board, "note", M)]
    assert ["Why?", "Who?"] == contents(board).said("note", M)
    assert "roses\n= roses\n> Why?\n> Who?" == contents(board).talked(board.notes[M])
    assert "" == contents(board).replied("note", K)
    made = (IdeaMade(IDEA, "x", "", ()), IdeaMade(OTHER, "y", "", ()))
    said = replace(SAID, kind="idea", on=OTHER)
    board = replay((*TWO, *made, said, IdeasMerged(IDEA, (OTHER,))))
    assert ["Why?"] == contents(board).said("idea", IDEA)


def test_groups_that_are_merged_keep_what_was_said() -> None:
    """GR7: under the one that they are now; of one that was dissolved until it is made again."""
    said = replace(SAID, kind="group", on=H)
    then = given(*THINGS, said).when(MergeGroups(G, (H,)), BO).board
    assert [A] == [one.id for one in threads.of(then, "group", G)]
    gone = replay((*THINGS, said, GroupDissolved(H, ())))
    assert [A] == [one.id for one in threads.of(evolve(gone, grouped(H)), "group", H)]


def test_a_group_that_is_taken_out_again_has_its_own_replies_back() -> None:
    """GR7, UN1: from the group that it went into last, also where two went one after another."""
    of_g, of_h, to_h = (replace(SAID, id=id, kind="group", on=on) for id, on in REPLIED)
    apart = replay((*THINGS, grouped(LAST), of_g, of_h, to_h))

    def said(board: Board) -> list[list[str]]:
        return [[one.id for one in threads.of(board, "group", id)] for id in (G, H, LAST)]

    assert [[A], [B, C], []] == said(apart)
    once = replay((GroupsMerged(G, (H,)),), apart)
    twice = replay((GroupsMerged(LAST, (G,)),), once)
    assert [[], [], [A, B, C]] == said(twice)
    assert said(once) == said(replay((grouped(G),), twice))
    assert [[], [B, C], [A]] == said(replay((grouped(H),), twice))
    assert said(apart) == said(replay((grouped(G), grouped(H)), twice))
    assert said(once) == said(replay((grouped(H, section=section_id("gone")),), once))
    assert said(once) == said(replay((GroupParted(G, H, "", (), 0, 0),), once))


def test_a_group_that_ends_again_gives_its_replies_on_again() -> None:
    """GR7, UN4: redo dissolves what undo made; they go to the next one that is there."""
    said = replace(SAID, kind="group", on=H)
    merged = (GroupsMerged(G, (H,)), grouped(LAST), GroupsMerged(LAST, (G,)))
    board = replay((*THINGS, said, *merged, grouped(G), grouped(H)))

    def about(*events: Event) -> str:
        return replay(events, board).replies[A].on

    assert H == about()
    assert G == about(GroupDissolved(H, ()))
    assert LAST == about(GroupDissolved(G, ()), GroupDissolved(H, ()))
    assert LAST == about(GroupDissolved(H, ()), GroupDissolved(G, ()))
    assert H == about(GroupDissolved(H, ()), grouped(H))
    assert H == about(GroupDissolved(G, ()), grouped(G)), "what lies ahead takes nothing"
    ends = [GroupDissolved(id, ()) for id in (LAST, G, H)]
    assert H == about(*ends), "until it is made again"
    assert LAST == about(GroupsMerged(LAST, (H,)), GroupDissolved(G, ()))


def test_a_reply_knows_so_many_groups_that_it_went_through() -> None:
    """GR7: the last of them."""
    board = replay((*THINGS, replace(SAID, kind="group", on=H)))
    there = [H, *(group_id(f"g{at}") for at in range(GROUPS_OF_REPLY))]
    for old, new in pairwise(there):
        board = replay((grouped(new), GroupsMerged(new, (old,))), board)
    assert tuple(there[1:]) == board.replies[A].way


def test_a_reply_is_logged_once() -> None:
    """BO3: the same id a second time changes the number alone."""
    board = replay(ONE)
    twice = evolve(board, replace(SAID, text="Other."))
    assert board.replies == twice.replies


def test_it_comes_along_to_another_board() -> None:
    """EX6: without its writer; what belongs to nothing stays behind."""
    orphan = replace(SAID, id=C, kind="group", on=K)
    board = replay((*THINGS, replace(SAID, id=B, kind="group", on=G), SAID, orphan))
    again = replay(remaking.events(checking.checked(laid_out(board)), NOW))
    assert remaking.digest(board) == remaking.digest(again)
    found = sorted(again.replies.values(), key=lambda one: one.n)
    assert [("group", ""), ("note", "")] == [(one.kind, one.seat) for one in found]


@pytest.mark.parametrize(
    "broken",
    [
        {"kind": "seat"},
        {"id": N},
        {"id": "x"},
        {"on": "x"},
        {"text": " "},
        {"text": "x" * 2_001},
        {"lang": "??"},
    ],
    ids=str,
)
def test_a_file_that_no_commands_could_have_made(broken: dict[str, str]) -> None:
    """EX6."""
    layer = laid_out(replay(ONE))
    layer = replace(layer, replies=(replace(layer.replies[0], **broken),))
    with pytest.raises(Refused) as refusal:
        checking.checked(msgspec.msgpack.decode(msgspec.msgpack.encode(layer), type=type(layer)))
    assert {"part": "replies"} == refusal.value.fields
