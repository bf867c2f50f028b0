"""Ideas: what people make of notes and groups, with where they come from (ID1-ID3)."""

from msgspec.structs import replace

from board.agenda import RoundAdded
from board.groups import GroupDissolved, GroupTaken
from board.ideas import (
    DropIdea,
    EditIdea,
    IdeaDropped,
    IdeaEdited,
    IdeaMade,
    IdeasMerged,
    IdeaSourced,
    MakeIdea,
    MergeIdeas,
    SourceIdea,
)
from board.notes import NoteDeleted
from board.outcome import Idea, Source
from board.rounds import RoundStarted
from board.rules import Command, Event
from board.settings import BoardFinished, BoardLocked
from board.state import Board, Caller, Plan
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    NOW,
    VI,
    G,
    H,
    K,
    M,
    N,
    R,
    added,
    given,
    group_id,
    grouped,
    idea_id,
    no,
    note_id,
    table,
)

IDEA, J, L = idea_id("i"), idea_id("j"), idea_id("l")
OF_NOTES = Source("note", N)
OF_GROUP = Source("group", G, (M, K))
MAKE = MakeIdea(IDEA, "A bench", "en", (("note", N), ("group", G)))
MADE = IdeaMade(IDEA, "A bench", "en", (OF_NOTES, OF_GROUP))
OTHER = IdeaMade(J, "A tree", "", (OF_GROUP,))
MERGING = Plan("merge", "", "", 0)
NOTES = (*FREE, added(N), added(M), added(K), grouped(G, M, K), grouped(H))
BEGUN = (*NOTES, RoundAdded(R, MERGING, "", ""), RoundStarted(R, NOW, 0))
THERE = (*BEGUN, MADE)
BOTH = (*THERE, OTHER)
SEQ = len(THERE)
ALL = [idea_id(f"{n:03}") for n in range(200)]
FULL = (*BEGUN, *(IdeaMade(id, "x", "", ()) for id in ALL))
MANY = [note_id(f"{n:04}") for n in range(1_001)]
HUGE = (*BEGUN, *map(added, MANY))
CROWDS = [group_id(f"{at}") for at in range(6)]
CROWDED = (*HUGE, *(grouped(id, *MANY[at * 167 : (at + 1) * 167]) for at, id in enumerate(CROWDS)))


@table(
    ("ID1 of notes and groups", BEGUN, MAKE, BO, [MADE]),
    ("ID1 each once", BEGUN, replace(MAKE, sources=(*MAKE.sources, ("note", N))), BO, [MADE]),
    ("ID1 of nothing", BEGUN, replace(MAKE, sources=()), BO, [replace(MADE, sources=())]),
    ("ID1 cleaned", BEGUN, replace(MAKE, text=" A bench\r\n"), BO, [MADE]),
    ("ID1 without words", BEGUN, replace(MAKE, text=" \u200b"), BO, no("text-empty")),
    (
        "ID1 500",
        BEGUN,
        replace(MAKE, text="x" * 500),
        BO,
        [replace(MADE, text="x" * 500)],
    ),
    (
        "ID1 501",
        BEGUN,
        replace(MAKE, text="x" * 501),
        BO,
        no("text-too-long", length=501, most=500),
    ),
    (
        "ID1 far too much",
        BEGUN,
        replace(MAKE, text=" " * 8_001),
        BO,
        no("text-too-long", length=8_001, most=500),
    ),
    ("ID1 no language", BEGUN, replace(MAKE, lang="?"), BO, no("bad-value", field="lang", most=12)),
    ("ID1 no id", BEGUN, replace(MAKE, id=idea_id("!")), BO, no("bad-value", field="id")),
    ("ID1 a known id", THERE, MAKE, BO, no("id-taken", id=IDEA)),
    (
        "ID1 a note that is not there",
        (*BEGUN, NoteDeleted(N, NOW)),
        MAKE,
        BO,
        no("note-gone", id=N),
    ),
    (
        "ID1 nor one that is hidden",
        (*BEGUN, replace(added(note_id("h")), sight="own")),
        replace(MAKE, sources=(("note", note_id("h")),)),
        BO,
        no("note-gone", id=note_id("h")),
    ),
    (
        "ID1 a group that is not there",
        BEGUN,
        replace(MAKE, sources=(("group", "x"),)),
        BO,
        no("group-gone", id="x"),
    ),
    (
        "ID1 an idea that is not there",
        BEGUN,
        replace(MAKE, sources=(("idea", "x"),)),
        BO,
        no("idea-gone", id="x"),
    ),
    (
        "ID1 of what is no source",
        BEGUN,
        replace(MAKE, sources=(("seat", "x"),)),
        BO,
        no("bad-value", field="kind"),
    ),
    (
        "ID1 200 sources",
        HUGE,
        replace(MAKE, sources=tuple(("note", id) for id in MANY[:200])),
        BO,
        [replace(MADE, sources=tuple(Source("note", id) for id in MANY[:200]))],
    ),
    (
        "ID1 201",
        HUGE,
        replace(MAKE, sources=tuple(("note", id) for id in MANY[:201])),
        BO,
        no("limit-reached", what="sources", most=200),
    ),
    (
        "ID1 a thousand notes behind them",
        CROWDED,
        replace(MAKE, sources=tuple(("group", id) for id in CROWDS)),
        BO,
        no("limit-reached", what="idea-notes", most=1_000),
    ),
    ("ID1 201 ideas", FULL, MAKE, BO, no("limit-reached", what="ideas", most=200)),
    (
        "ID2 of an idea: its notes",
        (*THERE,),
        MakeIdea(J, "x", "", (("idea", IDEA),)),
        BO,
        [IdeaMade(J, "x", "", (Source("idea", IDEA, (N, M, K)),))],
    ),
    ("PE1 a viewer", BEGUN, MAKE, VI, no("not-allowed", verb="merge_into_idea", role="viewer")),
    ("BO5 a locked board", (*BEGUN, BoardLocked(on=True)), MAKE, BO, no("board-locked")),
    ("BO9 a finished board", (*BEGUN, BoardFinished(on=True)), MAKE, ANA, no("board-finished")),
)
def test_make(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


@table(
    (
        "ID1 other words",
        THERE,
        EditIdea(IDEA, "Two", "nl", SEQ),
        BO,
        [IdeaEdited(IDEA, "Two", "nl")],
    ),
    ("ID1 the same words", THERE, EditIdea(IDEA, "A bench ", "en", 0), BO, []),
    ("ID1 no words", THERE, EditIdea(IDEA, "", "en", 0), BO, no("text-empty")),
    (
        "ID1 words that others changed",
        (*THERE, IdeaEdited(IDEA, "x", "")),
        EditIdea(IDEA, "Two", "nl", SEQ),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 1),
    ),
    ("ID1 of none", BEGUN, EditIdea(IDEA, "Two", "", 0), BO, no("idea-gone", id=IDEA)),
    (
        "ID1 one more source",
        (*BEGUN, OTHER),
        SourceIdea(J, (("note", N), ("group", G)), on=True),
        BO,
        [IdeaSourced(J, (OF_NOTES,), on=True)],
    ),
    ("ID1 that is there", THERE, SourceIdea(IDEA, (("note", N),), on=True), BO, []),
    (
        "ID1 one less",
        THERE,
        SourceIdea(IDEA, (("group", G), ("group", G), ("note", M)), on=False),
        BO,
        [IdeaSourced(IDEA, (OF_GROUP,), on=False)],
    ),
    ("ID1 that is not there", THERE, SourceIdea(IDEA, (("note", M),), on=False), BO, []),
    (
        "ID1 itself",
        THERE,
        SourceIdea(IDEA, (("idea", IDEA),), on=True),
        BO,
        no("bad-value", field="sources"),
    ),
    (
        "ID1 too many sources",
        (*HUGE, IdeaMade(IDEA, "x", "", tuple(Source("note", id) for id in MANY[:200]))),
        SourceIdea(IDEA, (("note", N),), on=True),
        BO,
        no("limit-reached", what="sources", most=200),
    ),
    ("ID3 merged", BOTH, MergeIdeas(IDEA, (J, IDEA, J)), BO, [IdeasMerged(IDEA, (J,))]),
    ("ID3 with itself", BOTH, MergeIdeas(IDEA, (IDEA,)), BO, []),
    (
        "ID3 merged away",
        (*BOTH, IdeasMerged(IDEA, (J,))),
        MergeIdeas(IDEA, (J,)),
        BO,
        no("idea-gone", id=J),
    ),
    (
        "ID3 into one that was merged",
        (*BOTH, IdeasMerged(IDEA, (J,))),
        MergeIdeas(J, (IDEA,)),
        BO,
        no("idea-gone", id=J),
    ),
    (
        "ID3 no source any more",
        (*BOTH, IdeasMerged(IDEA, (J,))),
        MakeIdea(L, "x", "", (("idea", J),)),
        BO,
        no("idea-gone", id=J),
    ),
    ("ID1 dropped", THERE, DropIdea(IDEA, SEQ), BO, [IdeaDropped(IDEA)]),
    (
        "ID1 but not what others changed",
        (*THERE, IdeaSourced(IDEA, (OF_GROUP,), on=False)),
        DropIdea(IDEA, SEQ),
        BO,
        no("changed-since", aspect="text", stamp=SEQ + 1),
    ),
    ("ID1 dropped twice", BEGUN, DropIdea(IDEA, 0), BO, no("idea-gone", id=IDEA)),
)
def test_change(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def ideas(*events: Event) -> tuple[Idea, ...]:
    return board_of(*events).ideas


def board_of(*events: Event) -> Board:
    return given(*events).board


def test_an_idea_stands_where_it_was_made() -> None:
    """ID1."""
    made = Idea(IDEA, "A bench", "en", (OF_NOTES, OF_GROUP), SEQ, SEQ)
    assert (made,) == ideas(*THERE)
    assert (made,) == ideas(*THERE, MADE)
    edited = replace(made, text="Two", lang="nl", text_at=SEQ + 1)
    assert (edited,) == ideas(*THERE, IdeaEdited(IDEA, "Two", "nl"))
    less = replace(made, sources=(OF_NOTES,), sources_at=SEQ + 1)
    assert (less,) == ideas(*THERE, IdeaSourced(IDEA, (OF_GROUP,), on=False))
    more = Idea(J, "A tree", "", (OF_GROUP, OF_NOTES), SEQ + 1, SEQ + 2)
    assert (made, more) == ideas(*BOTH, IdeaSourced(J, (OF_NOTES, OF_GROUP), on=True))
    assert () == ideas(*THERE, IdeaDropped(IDEA))


def test_what_it_came_from_is_kept_for_good() -> None:
    """ID2: whatever becomes of the group and its notes."""
    later = (GroupTaken(((M, 0, 0),)), NoteDeleted(K, NOW), GroupDissolved(G, ()))
    assert ideas(*THERE) == ideas(*THERE, *later)


def test_merged_ideas_are_one() -> None:
    """ID3: sources in order without doubles; the others end, and are no source any more."""
    third = IdeaMade(L, "Third", "", (Source("note", K), OF_NOTES))
    board = board_of(*BOTH, third, IdeasMerged(J, (IDEA,)), IdeasMerged(L, (J,)))
    first, second, last = board.ideas
    assert (L, L, "") == (first.into, second.into, last.into)
    assert (Source("note", K), OF_NOTES, OF_GROUP) == last.sources
    assert SEQ + 4 == last.sources_at
    assert (
        ()
        == board_of(
            *BOTH, third, IdeasMerged(J, (IDEA,)), IdeasMerged(L, (J,)), IdeaDropped(L)
        ).ideas
    )


def test_events_about_ideas_that_are_gone_change_nothing() -> None:
    """BO3."""
    for event in (
        IdeaEdited(J, "x", ""),
        IdeaSourced(J, (OF_NOTES,), on=True),
        IdeasMerged(J, (IDEA,)),
        IdeaDropped(J),
    ):
        assert ideas(*THERE) == ideas(*THERE, event)
