"""Translations: what a note says, put into another language by a person (NO23)."""

from collections.abc import Sequence

import msgspec
import pytest
from msgspec.structs import replace

from board import checking, film, project, remaking, snapshot, sums, translations
from board.aside import NoteAside, NoteGone, NotesAccepted
from board.contents import contents
from board.erasing import EraseSeat, NotesErased, SeatErased
from board.lowering import NamesLowered
from board.moderating import AcceptNotes, HideNote
from board.names import keys
from board.notes import CopyNote, DeleteNote, EditNote, NoteAdded, NoteEdited, RestoreNote
from board.redaction import wanted
from board.reveal import NotesRevealed
from board.rounds import RoundStarted
from board.rules import Command, Event, decide, evolve, replay
from board.sections import SectionLocked
from board.settings import BoardFinished, BoardLocked, BoardRuled
from board.snapshot import laid_out
from board.state import Board, Caller, NoteId, Plan, Refused, SeatId
from board.threads import ReplyAdded
from board.translating import TranslateNote
from board.translations import NoteTranslated, print_of
from board.twins import NoteMerged, NoteUnmerged
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    LEFT,
    NOW,
    SEQ,
    VI,
    K,
    M,
    N,
    No,
    R,
    added,
    given,
    no,
    note_id,
    planned,
    table,
)
from tests.board.test_replies import told
from tests.board.veils import BOS

NOBODY = SeatId("")
EPOCH = "A" * 8
ROSES = print_of("roses")
TWO = (*COLUMNS, added(N, by=BO), added(M, by=BO))
ASK = TranslateNote(N, "NL", " rozen ", ROSES, 0)
READ = NoteTranslated(N, "nl", "rozen", CY.seat, ROSES)
ONE = (*TWO, READ)
AWAY = NoteTranslated(N, "nl", "", NOBODY, 0)
OTHER = replace(ASK, lang="nl", text="roosjes")
CHANGED = NoteEdited(N, "tulips", "", 0, altered=False)
NAMELESS = (planned(R, Plan("read", "", "", 0)), RoundStarted(R, NOW, 0, "none"))
SECRET = bytes(range(16))
BARE = replace(added(K), seat=NOBODY, keys=keys(SECRET))
FULL = tuple(replace(READ, lang=f"x-{n:02}".replace("x-", "xx-")) for n in range(12))
THERE = no("translated-already", id=N, lang="nl")


@table(
    ("NO23", TWO, ASK, CY, [READ]),
    ("NO23 by its writer", TWO, ASK, BO, [replace(READ, seat=BO.seat)]),
    ("NO23 another language", ONE, replace(ASK, lang="fa"), BO,
     [replace(READ, lang="fa", seat=BO.seat)]),
    ("NO23 what is so", ONE, ASK, BO, []),
    ("NO23 one's own anew", ONE, OTHER, CY, [replace(READ, text="roosjes")]),
    ("NO23 by the note's writer", ONE, OTHER, BO, [replace(READ, text="roosjes", seat=BO.seat)]),
    ("NO23 by a host", ONE, OTHER, ANA, [replace(READ, text="roosjes", seat=ANA.seat)]),
    ("NO23 taken away by its maker", ONE, replace(ASK, text=""), CY, [AWAY]),
    ("NO23 by a host, too", ONE, replace(ASK, text=""), ANA, [AWAY]),
    ("NO23 nothing to take", TWO, replace(ASK, text=""), CY, []),
    ("NO23 of an older text", TWO, replace(ASK, of=7), CY, [replace(READ, of=7)]),
    ("NO23 it still fits", (*ONE, CHANGED), replace(ASK, of=print_of("tulips")), CY,
     [replace(READ, of=print_of("tulips"))]),
    ("NO23 no print", TWO, replace(ASK, of=2**32), CY,
     no("bad-value", field="of", least=0, most=2**32 - 1)),
    ("NO23 no language", TWO, replace(ASK, lang=""), CY, no("bad-value", field="lang")),
    ("NO23 none that is one", TWO, replace(ASK, lang="n!"), CY,
     no("bad-value", field="lang", most=12)),
    ("NO23 its own", (*COLUMNS, replace(added(N), lang="nl")), ASK, CY,
     no("bad-value", field="lang")),
    ("NO23 blank", TWO, replace(ASK, text=" "), CY, no("text-empty")),
    ("NO23 long", TWO, replace(ASK, text="x" * 501), CY,
     no("text-too-long", length=501, most=500)),
    ("NO23 as long as a note", (*TWO, BoardRuled("note_chars", 600)),
     replace(ASK, text="x" * 600), CY, [replace(READ, text="x" * 600)]),
    ("NO23 twelve", (*TWO, *FULL), ASK, CY, no("limit-reached", what="translations", most=12)),
    ("NO12 gone", TWO, replace(ASK, id=K), CY, no("note-gone", id=K)),
    ("VI6 hidden", BOS, ASK, ANA, no("note-gone", id=N)),
    ("NO17 merged", (*TWO, NoteMerged(M, (N,))), ASK, CY, no("note-gone", id=N)),
    ("NO21 while hosts read first", (*TWO, BoardRuled("hold", 1)), ASK, CY,
     no("not-now", verb="translate", kind="open")),
    ("NO21 hosts themselves", (*TWO, BoardRuled("hold", 1)), ASK, ANA,
     [replace(READ, seat=ANA.seat)]),
    ("SE2", (*TWO, SectionLocked(LEFT, on=True)), ASK, CY, no("section-locked", section=LEFT)),
    ("BO5", (*TWO, BoardLocked(on=True)), ASK, CY, no("board-locked")),
    ("BO9", (*TWO, BoardFinished(on=True)), ASK, CY, no("board-finished")),
    ("PE4", TWO, ASK, VI, no("not-allowed", verb="translate", role="viewer")),
    ("NA4 without names", (*TWO, *NAMELESS), ASK, CY, [replace(READ, seat=NOBODY)]),
    ("NA4 on such a board", (*TWO, NamesLowered("", "none")), ASK, CY,
     [replace(READ, seat=NOBODY)]),
    ("NO23 a note without a name", (*TWO, BARE), replace(ASK, id=K), CY,
     [replace(READ, id=K, seat=NOBODY)]),
    ("UN2 since", (*ONE, replace(READ, text="roosjes")), replace(ASK, expect=SEQ + 3), CY,
     no("changed-since", aspect="translation", stamp=SEQ + 4)),
    ("UN2 taken away since", (*ONE, replace(READ, text="roosjes")),
     replace(ASK, text="", expect=SEQ + 3), CY,
     no("changed-since", aspect="translation", stamp=SEQ + 4)),
    ("UN1", ONE, replace(ASK, text="", expect=SEQ + 3), CY, [AWAY]),
)  # fmt: skip
def test_putting_a_note_into_another_language(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """NO23, NA4, UN3."""
    given(*events).when(command, by).then(expected)


BYS = (*COLUMNS, added(N, by=CY), replace(READ, seat=ANA.seat))
COPIED = (*COLUMNS, replace(added(N), seat=NOBODY, copy_of=M), replace(READ, seat=ANA.seat))
UNNAMED = (*COLUMNS, BARE, replace(READ, id=K, seat=NOBODY))


@table(
    ("NO23 not another's", BYS, OTHER, BO, THERE),
    ("NO23 nor away", BYS, replace(OTHER, text=""), BO, no("not-yours")),
    ("NO23 once the note was changed", (*BYS, CHANGED), OTHER, BO,
     [replace(READ, text="roosjes", seat=BO.seat)]),
    ("NO23 not away even then", (*BYS, CHANGED), replace(OTHER, text=""), BO, no("not-yours")),
    ("NO13 a copy is nobody's", COPIED, OTHER, BO, [replace(READ, text="roosjes", seat=BO.seat)]),
    ("NO23 nobody's", UNNAMED, replace(OTHER, id=K), CY, no("translated-already", id=K, lang="nl")),
    ("NA8 its writer, by the secret", UNNAMED, replace(OTHER, id=K, proof=SECRET), CY,
     [replace(READ, id=K, text="roosjes", seat=NOBODY)]),
    ("NA8 another secret", UNNAMED, replace(OTHER, id=K, text="", proof=bytes(16)), CY,
     no("not-yours")),
    ("PE3 a host with one that is no use", UNNAMED,
     replace(OTHER, id=K, text="", proof=bytes(16)), ANA, [replace(AWAY, id=K)]),
)  # fmt: skip
def test_whose_it_is(
    events: Sequence[Event], command: Command, by: Caller, expected: Sequence[Event] | No
) -> None:
    """NO23: its maker's, the note's writer's, hosts'; everybody's once it is out of date."""
    given(*events).when(command, by).then(expected)


def test_one_for_each_language_and_the_note_stays_as_it_is() -> None:
    """NO23: who changes the note, and changes it back, changes no translation."""
    board = replay((*ONE, replace(READ, lang="fa", text="گل سرخ"), replace(READ, text="roosjes")))
    assert [("fa", "گل سرخ"), ("nl", "roosjes")] == [
        (one.lang, one.text) for one in translations.of(board, N)
    ]
    assert "roses" == board.notes[N].text
    assert board.translations == evolve(board, CHANGED).translations
    assert evolve(board, AWAY).translations[N][0].lang == "fa"
    assert not evolve(replay(ONE), AWAY).translations
    assert evolve(replay(TWO), replace(READ, id=K)).translations == replay(TWO).translations
    assert sums.total(replay(ONE)) != sums.total(evolve(evolve(replay(ONE), AWAY), READ))


def test_it_leaves_with_its_note_and_comes_back_with_it() -> None:
    """NO11, VI13: what not all may see is in no form and no snapshot."""
    before = replay((*ONE, replace(READ, id=M)))
    for ask, back, by in (
        (DeleteNote(N, 0), RestoreNote(N), BO),
        (HideNote(N, ""), AcceptNotes((N,)), ANA),
    ):
        (leaving,) = decide(before, ask, by)
        hidden, form = told(before, leaving)
        assert [M] == list(hidden.translations)
        assert b"rozen" not in msgspec.msgpack.encode(form)
        assert [N] == list(hidden.secret.shelved)
        (coming,) = decide(hidden, back, by)
        again, form = told(hidden, coming)
        assert b"rozen" in msgspec.msgpack.encode(form)
        assert before.translations == again.translations
        assert not again.secret.shelved


def test_a_note_that_comes_back_hidden_has_none_until_it_is_shown() -> None:
    """VI7, NO20."""
    board, _ = told(replay(ONE), NoteAside(N, "hidden", ""))
    (back,) = decide(board, AcceptNotes((N,)), ANA)
    assert isinstance(back, NotesAccepted)
    board, _ = told(board, NotesAccepted((replace(back.backs[0], sight="own"),)))
    assert not board.translations
    board, _ = told(board, NotesRevealed(((N, 9, 0, 0),), ()))
    assert [N] == list(board.translations)
    assert not project.lay(replay(ONE), NoteGone(N)).translations


def test_it_goes_where_its_note_goes() -> None:
    """NO13, NO17: along with a copy, and with a note that is read with another."""
    board = replay(ONE)
    copied, read = decide(board, CopyNote(N, K, LEFT), ANA)
    assert isinstance(copied, NoteAdded)
    assert replace(READ, id=K) == read
    merged, _ = told(board, NoteMerged(M, (N,)))
    assert [N] == list(merged.translations)
    assert board.translations == told(merged, NoteUnmerged(M, (N,)))[0].translations


def test_what_is_erased_is_gone_from_board_and_log() -> None:
    """RE2, RE4, RE5: with its note, and with its maker; former ones, too."""
    former = replace(READ, seat=BO.seat, text="rode bloemen")
    events = (*TWO, former, READ, replace(READ, id=M, lang="fa"), NoteAside(M, "hidden", ""))
    board = replay(events)
    for end in (NotesErased((N,), EPOCH), SeatErased(CY.seat, EPOCH, "Guest 3")):
        after, _ = told(board, end)
        redaction = wanted([(board, end)])
        kept = [redaction.of(event) for event in events]
        assert b"rozen" not in msgspec.msgpack.encode(kept[len(TWO) + 1])
        assert N not in after.translations
        again = replay((*kept, end))
        assert (after.translations, after.secret.shelved) == (
            again.translations, again.secret.shelved,
        )  # fmt: skip
    others, _ = told(board, SeatErased(BO.seat, EPOCH, "Guest 2"))
    assert board.translations == others.translations
    erased = redaction.of(READ)
    assert replace(AWAY, id=N) == erased
    (gone,) = [e for e in decide(board, EraseSeat(CY.seat), CY) if isinstance(e, SeatErased)]
    assert CY.seat == gone.id
    assert replace(AWAY, lang="") == wanted([(board, NotesErased((N,), EPOCH))]).of(former)


def test_the_session_once_more_has_no_word_of_what_is_kept_back() -> None:
    """EX9: neither its translation nor what people said about it."""
    said = ReplyAdded(note_id("said"), "note", N, "Why rozen?", "", CY.seat)
    other = replace(said, id=note_id("told"), on=M, text="Who?")
    came = (NoteAside(N, "hidden", ""), NotesAccepted(()))
    events = (*ONE, said, other, *came)
    (accepted,) = decide(replay(events), AcceptNotes((N,)), ANA)
    events = (*events, accepted, NoteAside(N, "hidden", ""))
    found = list(film.reels(events, film.withheld(replay(events)), 99))
    told = msgspec.msgpack.encode([reel.forms for reel in found])
    assert b"rozen" not in told
    assert b"Who?" in told
    whole = msgspec.msgpack.encode([reel.forms for reel in film.reels(events, frozenset(), 99)])
    assert b"rozen" in whole


def test_every_file_has_both() -> None:
    """NO23: the words, and how they read elsewhere."""
    found = contents(replay(ONE))
    assert ["rozen (nl)"] == found.read(found.board.notes[N])
    assert [] == found.read(found.board.notes[M])


def test_it_comes_along_to_another_board() -> None:
    """EX6: without its maker; what belongs to nothing stays behind."""
    board = replay((*ONE, replace(READ, id=M, lang="fa"), NoteMerged(N, (M,))))
    layer = laid_out(board)
    orphan = replace(layer.translations[0], note=note_id("orphan"))
    layer = checking.checked(replace(layer, translations=(*layer.translations, orphan)))
    again = replay(remaking.events(layer, NOW))
    assert remaking.digest(board) == remaking.digest(again)
    assert {M, N} == set(again.translations)
    assert NOBODY == again.translations[N][0].seat


@pytest.mark.parametrize(
    "broken",
    [
        {"note": "x"},
        {"lang": ""},
        {"lang": "??"},
        {"text": " "},
        {"text": "x" * 2_001},
        {"of": -1},
        {"of": 2**32},
    ],
    ids=str,
)
def test_a_file_that_no_commands_could_have_made(broken: dict[str, object]) -> None:
    """EX6."""
    _refused(replay(ONE), [broken])


def test_nor_two_of_a_language_or_too_many() -> None:
    """EX6."""
    _refused(replay(ONE), [{}, {"text": "roosjes"}])
    _refused(replay(ONE), [{"lang": f"xx-{n:02}"} for n in range(13)])


def _refused(board: Board, rows: list[dict[str, object]]) -> None:
    layer = laid_out(board)
    (one,) = layer.translations
    layer = replace(layer, translations=tuple(replace(one, **row) for row in rows))
    with pytest.raises(Refused) as refusal:
        checking.checked(msgspec.msgpack.decode(msgspec.msgpack.encode(layer), type=type(layer)))
    assert {"part": "translations"} == refusal.value.fields


def test_saying_which_language_it_is_alters_nothing() -> None:
    """NO6, NO10: the words are still the writer's."""
    said = EditNote(N, "roses", "en", 0, 0)
    then = given(*TWO).when(said, ANA).then([NoteEdited(N, "roses", "en", 0, altered=False)])
    assert not then.notes[NoteId(N)].altered
    assert snapshot.restore(snapshot.stored(then)) == then
