"""What stands above a round-up, and whether everybody may read it (EX10, EX11)."""

from board import publishing
from board.outcome import RoundUp
from board.publishing import PublishRoundUp, RoundUpPublished, RoundUpWorded, WordRoundUp
from board.rules import Command, Event
from board.settings import BoardFinished, BoardLocked
from board.state import Caller
from tests.board.spec import ANA, BO, FREE, NOW, VI, given, no, table

WORD = WordRoundUp("en", "Thank you all.", 0)
WORDED = RoundUpWorded("en", "Thank you all.")
SAID = (*FREE, WORDED)
OUT = (*FREE, RoundUpPublished(on=True, at=NOW))
MANY = tuple(RoundUpWorded(f"a{sign}", "x") for sign in "abcdefghijkl")
LONG = "x" * 2_000


@table(
    ("EX10 words", FREE, WORD, ANA, [WORDED]),
    ("EX10 the same again", SAID, WordRoundUp("en", " Thank you all. ", 0), ANA, []),
    ("EX10 none", FREE, WordRoundUp("nl", " ", 0), ANA, []),
    ("EX10 away with them", SAID, WordRoundUp("en", "", 0), ANA, [RoundUpWorded("en", "")]),
    ("EX10 in no language", FREE, WordRoundUp("", "x", 0), ANA, no("bad-value", field="lang")),
    (
        "EX10 2,001",
        FREE,
        WordRoundUp("en", "x" * 2_001, 0),
        ANA,
        no("text-too-long", length=2_001, most=2_000),
    ),
    ("EX10 2,000", FREE, WordRoundUp("en", LONG, 0), ANA, [RoundUpWorded("en", LONG)]),
    (
        "EX10 a thirteenth language",
        (*FREE, *MANY),
        WORD,
        ANA,
        no("limit-reached", what="languages", most=12),
    ),
    (
        "EX10 one of twelve anew",
        (*FREE, *MANY),
        WordRoundUp("aa", "y", 0),
        ANA,
        [RoundUpWorded("aa", "y")],
    ),
    (
        "EX10 changed since",
        (*SAID, BoardLocked(on=False)),
        WordRoundUp("en", "Other", len(FREE)),
        ANA,
        no("changed-since", aspect="text", stamp=len(SAID)),
    ),
    ("EX10 a participant", FREE, WORD, BO, no("not-allowed", verb="structure", role="participant")),
    ("ID7 after the end", (*FREE, BoardFinished(on=True)), WORD, ANA, [WORDED]),
    ("EX11 out", FREE, PublishRoundUp(on=True), ANA, [RoundUpPublished(on=True, at=NOW)]),
    ("EX11 out already", OUT, PublishRoundUp(on=True), ANA, []),
    ("EX11 back", OUT, PublishRoundUp(on=False), ANA, [RoundUpPublished(on=False, at=NOW)]),
    ("EX11 never was", FREE, PublishRoundUp(on=False), ANA, []),
    (
        "EX11 a reader",
        FREE,
        PublishRoundUp(on=True),
        VI,
        no("not-allowed", verb="structure", role="viewer"),
    ),
)
def test_publishing(
    events: tuple[Event, ...], command: Command, by: Caller, expected: object
) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


def test_each_edition_has_a_number_of_its_own() -> None:
    """EX11: what was taken back does not come back under the old one."""
    turns = [RoundUpPublished(on=on, at=NOW + n) for n, on in enumerate((True, False, True))]
    board = given(*SAID, *turns).board
    said = (("en", "Thank you all."),)
    assert RoundUp(2, True, NOW + 2, said, len(SAID)) == publishing.of(board)
    assert RoundUp() == publishing.of(given(*FREE).board)


def test_words_of_several_languages() -> None:
    """EX10: each of them by itself, by language; none for one that was taken away."""
    more = [RoundUpWorded("nl", "Dank u"), RoundUpWorded("fa", "سپاس"), RoundUpWorded("en", "")]
    assert (("fa", "سپاس"), ("nl", "Dank u")) == publishing.of(given(*SAID, *more).board).words
