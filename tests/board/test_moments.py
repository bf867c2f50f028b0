"""EX8: a name on a number of the log, so that what the board was then is found again."""

from board import moments
from board.moments import DropMoment, KeepMoment, MomentDropped, MomentKept
from board.outcome import Moment, MomentId
from board.rules import Command, Event
from board.settings import BoardFinished, BoardTitled
from board.state import Caller
from tests.board.spec import ANA, BO, FREE, NOW, given, no, table

HEAD = len(FREE)
ONE, TWO = MomentId("onesonesonesones"), MomentId("twostwostwostwos")
KEPT = MomentKept(ONE, "Before the vote", HEAD, NOW)
LATER = (*FREE, BoardTitled("Other"))
MANY = tuple(MomentKept(MomentId(f"moment{n:010}"), "x", 1, NOW) for n in range(50))


@table(
    ("EX8 now", FREE, KeepMoment(ONE, " Before  the vote ", 0), ANA, [KEPT]),
    ("EX8 what was", LATER, KeepMoment(ONE, "Before the vote", HEAD), ANA, [KEPT]),
    ("EX8 the same again", (*FREE, KEPT), KeepMoment(ONE, "Before the vote", HEAD), ANA, []),
    ("EX8 sent again", (*FREE, KEPT), KeepMoment(ONE, "Before the vote", 0), ANA, []),
    ("EX8 taken", (*FREE, KEPT), KeepMoment(ONE, "Other", 1), ANA, no("id-taken", id=ONE)),
    (
        "EX8 named anew",
        (*FREE, KEPT),
        KeepMoment(ONE, "Other", 0),
        ANA,
        [MomentKept(ONE, "Other", HEAD, NOW)],
    ),
    ("EX8 no id", FREE, KeepMoment(MomentId("x"), "x", 0), ANA, no("bad-value", field="id")),
    ("EX8 no name", FREE, KeepMoment(ONE, " ", 0), ANA, no("text-empty")),
    (
        "EX8 a long name",
        FREE,
        KeepMoment(ONE, "x" * 81, 0),
        ANA,
        no("bad-value", field="name", most=80),
    ),
    (
        "EX8 not yet",
        FREE,
        KeepMoment(ONE, "x", HEAD + 1),
        ANA,
        no("bad-value", field="seq", least=0, most=HEAD),
    ),
    (
        "EX8 before the first",
        FREE,
        KeepMoment(ONE, "x", -1),
        ANA,
        no("bad-value", field="seq", least=0, most=HEAD),
    ),
    (
        "EX8 the fifty-first",
        (*FREE, *MANY),
        KeepMoment(ONE, "x", 1),
        ANA,
        no("limit-reached", what="moments", most=50),
    ),
    (
        "EX8 a participant",
        FREE,
        KeepMoment(ONE, "x", 0),
        BO,
        no("not-allowed", verb="structure", role="participant"),
    ),
    ("EX8 dropped", (*FREE, KEPT), DropMoment(ONE), ANA, [MomentDropped(ONE)]),
    ("EX8 not there", FREE, DropMoment(ONE), ANA, []),
    (
        "EX8 after the end",
        (*FREE, BoardFinished(on=True)),
        KeepMoment(ONE, "Before the vote", HEAD),
        ANA,
        [KEPT],
    ),
)
def test_moments(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def test_they_stand_by_their_numbers_and_one_that_is_kept_again_stands_once() -> None:
    """EX8: undo of dropping gives the same id its name back."""
    early = MomentKept(TWO, "The beginning", 2, NOW)
    board = given(*FREE, KEPT, early, MomentDropped(ONE), KEPT).board
    assert board.moments == (
        Moment(TWO, "The beginning", 2, NOW),
        Moment(ONE, "Before the vote", HEAD, NOW),
    )
    assert moments.kept(board, KEPT).moments == board.moments
