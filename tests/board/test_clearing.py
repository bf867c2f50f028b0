"""What lies loose where a group comes to lie makes room for it (rule SE10)."""

from msgspec.structs import replace

from board import layout
from board.groups import GroupFilled, GroupsMerged, MakeGroup, MergeGroups, PutInGroup
from board.notes import NoteAdded
from board.rules import Command, Event
from board.sections import NotesPlaced
from board.state import Board, Caller
from tests.board.spec import (
    ANA,
    BO,
    FREE,
    LEFT,
    RIGHT,
    G,
    H,
    K,
    M,
    N,
    R,
    added,
    given,
    grouped,
    note_id,
    table,
)
from tests.board.veils import RUNS, veiled

L = note_id("l")
# A group of two is 448 wide and 204 high; of three it is 360 high.
PAIR = (added(N), added(M, at=(216, 0)))
MAKE = MakeGroup(G, "", LEFT, (N, M), -16, -48, "")
MADE = replace(grouped(G, N, M), x=-16, y=-48)
ROW = (*FREE, *PAIR, added(K, at=(400, 0)))
BELOW = added(L, at=(0, 200))
PUT = PutInGroup(G, (K,), "", 0)


def hides(board: Board) -> list[str]:
    """The loose notes that lie under a group."""
    assert board.about.layout == "free"
    return [note.id for group in board.groups for note in layout.under(board, group)]


@table(
    ("SE10 beside it", ROW, MAKE, BO, [MADE, NotesPlaced(((K, 448, 0),))]),
    (
        "SE10 where nothing lies yet",
        (*ROW, added(L, at=(500, 10))),
        MAKE,
        BO,
        [MADE, NotesPlaced(((K, 880, 0),))],
    ),
    (
        "SE10 in the order of reading",
        (*ROW, added(L, at=(100, 0))),
        MAKE,
        BO,
        [MADE, NotesPlaced(((L, 448, 0), (K, 664, 0)))],
    ),
    (
        "SE10 of another section too",
        (*FREE, *PAIR, added(K, section=RIGHT, at=(0, 90))),
        MAKE,
        BO,
        [MADE, NotesPlaced(((K, 448, 0),))],
    ),
    ("SE10 what is beside stays", (*FREE, *PAIR, added(K, at=(432, 0))), MAKE, BO, [MADE]),
    (
        "SE10 when it grows",
        (*FREE, *PAIR, BELOW, added(K, at=(900, 900)), MADE),
        PUT,
        BO,
        [GroupFilled(G, (K,), ""), NotesPlaced(((L, 448, 0),))],
    ),
    (
        "SE10 when it is merged into",
        (*FREE, *PAIR, BELOW, added(K, at=(900, 900)), MADE, grouped(H, K, x=900, y=900)),
        MergeGroups(G, (H,)),
        BO,
        [GroupsMerged(G, (H,)), NotesPlaced(((L, 448, 0),))],
    ),
    ("VI5 not a hidden one", (*FREE, *RUNS[len(FREE) :], *PAIR, veiled(K)), MAKE, ANA, [MADE]),
)
def test_clearing(events: list[Event], command: Command, by: Caller, expected: list[Event]) -> None:
    assert hides(given(*events).when(command, by).then(expected)) == []


def test_a_heap_makes_room_in_pieces_that_fit_a_frame() -> None:
    """SE10: 200 places in an event at most."""
    heap: list[NoteAdded] = [added(note_id(f"h{n}"), at=(n % 40, 0)) for n in range(240)]
    then = given(*FREE, *PAIR, *heap).when(MAKE, BO)
    assert isinstance(then.outcome, list)
    assert [200, 40] == [len(e.places) for e in then.outcome if isinstance(e, NotesPlaced)]
    assert hides(then.board) == []
    assert R not in {note.round for note in then.board.notes.values()}
