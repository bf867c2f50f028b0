"""What a board begins with besides its words: columns and rounds (BO1)."""

from msgspec.structs import replace

from board.agenda import RoundAdded
from board.columns import ColumnAdded
from board.creation import CreateBoard, PlannedSection, fresh_id
from board.rules import Event
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import ColumnId, RoundId, SectionId, VotePlan
from tests.board.spec import NOW, SYSTEM, WRITE, No, given, no, table

IDS = [fresh_id(bytes(32), n) for n in range(3)]
PLANNED = PlannedSection("Does", "What?", "teal", labels=("A line",), feeling="asked")
CREATE = CreateBoard("", "What?", "en", "mine", "lanes", (PLANNED,), (" Be\tfore ",), (WRITE,))
CREATED = BoardCreated("What?", "What?", "mine", "lanes", "en", NOW)
SECTION = SectionAdded(SectionId(IDS[0]), "Does", "What?", "teal", 0, 0, "", ("A line",), "asked")
COLUMN = ColumnAdded(ColumnId(IDS[1]), "Be fore", "")
ROUND = RoundAdded(RoundId(IDS[2]), WRITE, "", "")
DANCE = replace(WRITE, kind="dance")
ABOUT = VotePlan(sections=(SectionId("what-it-does"),))
VOTING = replace(WRITE, kind="vote", votes=(ABOUT, VotePlan()))
NAMED = replace(CREATE, sections=(replace(PLANNED, name="what-it-does"),), rounds=(VOTING,))
VOTED = replace(VOTING, votes=(VotePlan(sections=(SectionId(IDS[0]),)), VotePlan()))


@table(
    ("BO1 in its order", [], CREATE, SYSTEM, [CREATED, SECTION, COLUMN, ROUND]),
    ("BO1 votes", [], NAMED, SYSTEM, [CREATED, SECTION, COLUMN, replace(ROUND, plan=VOTED)]),
    ("BO1 no such round", [], replace(CREATE, rounds=(DANCE,)), SYSTEM,
     no("bad-value", field="kind")),
    ("BO1 61 rounds", [], replace(CREATE, rounds=(WRITE,) * 61), SYSTEM,
     no("bad-value", field="rounds", least=0, most=60)),
    ("SE15 a table without columns", [], replace(CREATE, columns=()), SYSTEM,
     no("bad-value", field="columns", least=1, most=40)),
    ("SE15 columns and no table", [], replace(CREATE, layout="free"), SYSTEM,
     no("bad-value", field="columns", least=0, most=0)),
    ("SE15 a long title", [], replace(CREATE, columns=("x" * 81,)), SYSTEM,
     no("bad-value", field="columns", most=80)),
    ("SE17 a long label", [], replace(CREATE, sections=(replace(PLANNED, labels=("x" * 41,)),)),
     SYSTEM, no("bad-value", field="labels", most=40)),
)  # fmt: skip
def test_what_a_board_begins_with(
    events: list[Event], command: CreateBoard, by: object, expected: list[Event] | No
) -> None:
    assert by is SYSTEM
    given(*events).when(command, SYSTEM).then(expected)
