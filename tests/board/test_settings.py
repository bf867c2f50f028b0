"""Beginning a board, its words, rules, lock, end and door (BO1-BO9)."""

import pytest
from msgspec.structs import replace

from board.casting import CastVote
from board.creation import CreateBoard, PlannedSection, fresh_id
from board.rules import Command, Event, Unknown, decide, replay
from board.sections import SectionAdded
from board.settings import (
    AskBoard,
    BoardAsked,
    BoardCreated,
    BoardFinished,
    BoardLocked,
    BoardRuled,
    BoardTitled,
    ChangeDoor,
    DoorChanged,
    FinishBoard,
    LockBoard,
    RuleBoard,
    TitleBoard,
)
from board.state import About, Caller, Result, SectionId
from board.text import is_id
from board.votes import CloseVote, VoteClosed, VoteOpened, VoteVoided
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    NOW,
    SYSTEM,
    VI,
    K,
    M,
    N,
    add,
    added,
    given,
    no,
    table,
    vote_id,
)

PLANNED = PlannedSection("Notes", "Say more", "teal", 100, 7)
CREATE = CreateBoard("", " What now? ", "FA", "free", "free", (PLANNED,))
CREATED = BoardCreated("What now?", "What now?", "free", "free", "fa", NOW)
ID = SectionId(fresh_id(bytes(32), 0))
SECTION = SectionAdded(ID, "Notes", "Say more", "teal", 100, 7, "")
LONG = "word " * 59 + "words"


@table(
    ("BO1 with its sections", [], CREATE, SYSTEM, [CREATED, SECTION]),
    ("BO1 once", FREE, CREATE, SYSTEM, []),
    (
        "BO2 a title",
        [],
        replace(CREATE, title=" A "),
        SYSTEM,
        [replace(CREATED, title="A"), SECTION],
    ),
    (
        "BO2 the question cut to a title",
        [],
        replace(CREATE, question=LONG),
        SYSTEM,
        [replace(CREATED, title=("word " * 24).strip(), question=LONG), SECTION],
    ),
    (
        "BO2 one long word",
        [],
        replace(CREATE, question="x" * 300),
        SYSTEM,
        [replace(CREATED, title="x" * 120, question="x" * 300), SECTION],
    ),
    (
        "BO2 a title whose isolates would have to be closed",
        [],
        replace(CREATE, question="\u2067" * 100 + "x" * 50 + "\u2069" * 100),
        SYSTEM,
        [
            replace(CREATED, title="x" * 50, question="\u2067" * 100 + "x" * 50 + "\u2069" * 100),
            SECTION,
        ],
    ),
    ("BO2 neither", [], replace(CREATE, question=" "), SYSTEM, no("text-empty")),
    (
        "BO2 a title alone",
        [],
        replace(CREATE, title="A", question=""),
        SYSTEM,
        [replace(CREATED, title="A", question=""), SECTION],
    ),
    (
        "BO2 121",
        [],
        replace(CREATE, title="x" * 121),
        SYSTEM,
        no("bad-value", field="title", most=120),
    ),
    (
        "BO2 301",
        [],
        replace(CREATE, question="x" * 301),
        SYSTEM,
        no("bad-value", field="question", most=300),
    ),
    ("BO2 a language", [], replace(CREATE, lang=""), SYSTEM, no("bad-value", field="lang")),
    (
        "BO2 a real one",
        [],
        replace(CREATE, lang="a b"),
        SYSTEM,
        no("bad-value", field="lang", most=12),
    ),
    ("SE3 a layout", [], replace(CREATE, layout="spiral"), SYSTEM, no("bad-value", field="layout")),
    (
        "SE1 sections",
        [],
        replace(CREATE, sections=()),
        SYSTEM,
        no("bad-value", field="sections", least=1, most=40),
    ),
    (
        "SE1 at most 40",
        [],
        replace(CREATE, sections=(PLANNED,) * 41),
        SYSTEM,
        no("bad-value", field="sections", least=1, most=40),
    ),
    (
        "NO7 a colour",
        [],
        replace(CREATE, sections=(replace(PLANNED, colour="red"),)),
        SYSTEM,
        no("bad-value", field="colour"),
    ),
)
def test_beginning(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_ids_that_follow_from_fresh_bytes_are_ids() -> None:
    """BO1: each of them another one."""
    ids = {fresh_id(bytes(range(32)), n) for n in range(40)}
    assert 40 == len(ids)
    assert all(map(is_id, ids))


def test_a_board_is_what_its_events_say() -> None:
    """BO2: the settings have their defaults from the start."""
    expected = About("What now?", "What now?", "free", "free", "fa", NOW)
    assert expected == replay([CREATED]).about
    assert (500, 1, "open") == (expected.note_chars, expected.cursors, expected.door)


@table(
    ("BO2 title", FREE, TitleBoard(" Beds "), ANA, [BoardTitled("Beds")]),
    ("BO4 title", FREE, TitleBoard("Garden"), ANA, []),
    ("BO2 no title", FREE, TitleBoard(""), ANA, no("text-empty")),
    ("BO2 long title", FREE, TitleBoard("x" * 121), ANA, no("bad-value", field="title", most=120)),
    ("BO2 question", FREE, AskBoard("Where?"), ANA, [BoardAsked("Where?")]),
    ("BO2 no question", FREE, AskBoard(""), ANA, [BoardAsked("")]),
    ("BO4 question", FREE, AskBoard("What shall we plant?"), ANA, []),
    (
        "BO2 long question",
        FREE,
        AskBoard("x" * 301),
        ANA,
        no("bad-value", field="question", most=300),
    ),
    (
        "BO2 note_chars",
        FREE,
        RuleBoard("note_chars", 2_000),
        ANA,
        [BoardRuled("note_chars", 2_000)],
    ),
    ("BO4 note_chars", FREE, RuleBoard("note_chars", 500), ANA, []),
    (
        "BO2 over",
        FREE,
        RuleBoard("note_chars", 2_001),
        ANA,
        no("bad-value", field="note_chars", least=20, most=2_000),
    ),
    (
        "BO2 under",
        FREE,
        RuleBoard("note_chars", 19),
        ANA,
        no("bad-value", field="note_chars", least=20, most=2_000),
    ),
    ("BO2 cursors", FREE, RuleBoard("cursors", 0), ANA, [BoardRuled("cursors", 0)]),
    ("BO2 no such key", FREE, RuleBoard("locked", 1), ANA, no("bad-value", field="key")),
    ("BO5 lock", FREE, LockBoard(on=True), ANA, [BoardLocked(on=True)]),
    ("BO4 not locked", FREE, LockBoard(on=False), ANA, []),
    ("BO6 close", FREE, ChangeDoor("closed"), ANA, [DoorChanged("closed")]),
    ("BO4 open", FREE, ChangeDoor("open"), ANA, []),
    ("BO6 no such door", FREE, ChangeDoor("ajar"), ANA, no("bad-value", field="state")),
)
def test_words_and_rules(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (BoardTitled("x"), {"title": "x"}),
        (BoardAsked("x"), {"question": "x"}),
        (BoardRuled("note_chars", 20), {"note_chars": 20}),
        (BoardRuled("cursors", 0), {"cursors": 0}),
        (BoardRuled("title", 0), {}),
        (BoardLocked(on=True), {"locked": True}),
        (BoardFinished(on=True), {"finished": True}),
        (DoorChanged("closed"), {"door": "closed"}),
        (Unknown(), {"newer": True}),
    ],
    ids=str,
)
def test_events_change_what_they_name(event: Event, expected: dict[str, object]) -> None:
    """BO2, BO3: a key of a newer program is no setting of this one."""
    assert replace(replay(FREE).about, **expected) == replay([*FREE, event]).about


VOTE = VoteOpened(vote_id("a"), (N, M), 5, 2, own_allowed=True)
OTHER = VoteOpened(vote_id("b"), (N,), 5, 2, own_allowed=True)
FINISHED = (*FREE, added(N), BoardFinished(on=True))
VOTING = (*FREE, added(N), added(M), VOTE, OTHER, VoteVoided(OTHER.id))


@table(
    ("BO9 finish", FREE, FinishBoard(on=True), ANA, [BoardFinished(on=True)]),
    ("BO4 finished", FINISHED, FinishBoard(on=True), ANA, []),
    ("BO9 taken back", FINISHED, FinishBoard(on=False), ANA, [BoardFinished(on=False)]),
    (
        "BO9 not by participants",
        FREE,
        FinishBoard(on=True),
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("BO9 read only", FINISHED, add(K), BO, no("board-finished")),
    ("BO9 for all", FINISHED, TitleBoard("x"), ANA, no("board-finished")),
    (
        "BO9 no votes",
        (*FREE, added(N), VOTE, BoardFinished(on=True)),
        CastVote(VOTE.id, N, 1),
        BO,
        no("board-finished"),
    ),
    (
        "BO9 closes votes",
        VOTING,
        FinishBoard(on=True),
        ANA,
        [VoteClosed(VOTE.id, 0, 3, (Result(N, 0, 0), Result(M, 0, 0))), BoardFinished(on=True)],
    ),
    ("BO9 opens none", FINISHED, CloseVote(VOTE.id), ANA, no("board-finished")),
    ("BO5 participants", (*FREE, BoardLocked(on=True)), add(N), BO, no("board-locked")),
    ("BO5 viewers", (*FREE, BoardLocked(on=True)), add(N), VI, no("board-locked")),
    ("BO5 not facilitators", (*FREE, BoardLocked(on=True)), add(N), ANA, [added(N, by=ANA)]),
    ("BO3 newer", (*FREE, Unknown()), add(N), ANA, no("newer-board")),
    ("BO3 not even finished", (*FREE, Unknown()), FinishBoard(on=True), ANA, no("newer-board")),
    (
        "PE9 newer before finished",
        (*FREE, Unknown(), BoardFinished(on=True)),
        add(N),
        BO,
        no("newer-board"),
    ),
    (
        "PE9 finished before locked",
        (*FREE, BoardLocked(on=True), BoardFinished(on=True)),
        add(N),
        BO,
        no("board-finished"),
    ),
    (
        "PE9 locked before not-allowed",
        (*FREE, BoardLocked(on=True)),
        TitleBoard("x"),
        BO,
        no("board-locked"),
    ),
)
def test_lock_and_end(
    events: list[Event], command: Command, by: Caller, expected: list[Event]
) -> None:
    given(*events).when(command, by).then(expected)


def test_an_unknown_event_counts_and_marks_the_board() -> None:
    """BO3."""
    board = replay([*FREE, Unknown(), added(N)])
    assert len(FREE) + 2 == board.seq
    assert N in board.notes
    assert board.about.newer


def test_later_words_of_a_template_change_no_board() -> None:
    """BO1: creating it again is no event, whatever is planned."""
    again = replace(CREATE, template="columns", sections=(PLANNED, PLANNED))
    assert [] == decide(replay([CREATED, SECTION]), again, SYSTEM)
