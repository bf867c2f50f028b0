"""What is built is described, and what is described is built."""

import ast
import re
import zlib
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, get_args

import msgpack
import pytest

from board import (
    aside,
    banning,
    casting,
    feelings,
    hidden,
    limits,
    notes,
    outcome,
    permissions,
    project,
    proposals,
    reading,
    reveal,
    snapshot,
    state,
    teams,
    wire,
)
from board.bringing import BringNotes
from board.creation import CreateBoard
from board.erasing import EraseCopies
from board.overlay import Proposal
from board.project import layered
from board.proposals import MakeProposal
from board.remaking import RemakeBoard
from board.rules import DECIDE, EVOLVE
from board.seats import JoinSeat
from board.sums import total
from board.teaming import EnterTeam
from server import api, arrival, connection, parcels
from tests.board.test_permissions import CELLS, COLUMNED, FEELING, PLANNED, READING, RUNNING

ROOT: Final = Path(__file__).resolve().parent.parent
RULES: Final = (ROOT / "docs/RULES.md").read_text(encoding="utf-8")
FAULTS: Final = (ROOT / "docs/FAULTS.md").read_text(encoding="utf-8")
PROTOCOL: Final = (ROOT / "docs/PROTOCOL.md").read_text(encoding="utf-8")
RULE: Final = re.compile(r"\b(?:BO|SE|NO|RO|VI|NA|VO|GR|ID|PE|PR|SY|UN|EX|RE|PG)\d{1,2}\b")

# Rules of the shell and of the browser: the tests that would fail without them.
ARRIVAL = "tests/server/test_arrival.py"
BACK = "tests/server/test_back.py"
CONNECTION = "tests/server/test_connection.py"
DEAF = "tests/server/test_deaf.py"
FAST = "tests/server/test_fast.py"
TURN = "tests/server/test_turn.py"
PRESENCE = "tests/server/test_presence.py"
LOG = "tests/contracts/test_log.py"
SESSION = "web/src/core/session.test.ts"
STAYING = "web/src/core/staying.test.ts"
STEPS = "web/src/core/steps.test.ts"
NET = "web/src/core/net.test.ts"
PROPOSALS = "web/src/core/proposals.test.ts"
OUTBOX = "web/src/core/outbox.test.ts"
ELSEWHERE: Final = {
    "BO11": (CONNECTION, "the_fourth_connection_of_a_seat_replaces_the_first"),
    "BO15": (LOG, "a_parcel_is_handed_out_once_and_in_time"),
    "GR15": (PROPOSALS, "is old when over a fifth of its notes went elsewhere"),
    "NA9": (TURN, "without_its_key_nobody_votes"),
    "NA10": (TURN, "a_vote_gets_its_key_and_loses_it_with_its_end"),
    "NA12": (LOG, "answers_are_kept_a_day_and_forgotten_soon_after"),
    "NO5": (SESSION, "one's text that was overwritten unseen is offered back"),
    "PR1": (PRESENCE, "who_left_points_at_nothing"),
    "PR2": (PRESENCE, "a_seat_is_here_while_any_of_its_connections_is"),
    "PR3": (PRESENCE, "the_twenty_sixth_turns_the_cursors_off"),
    "PR4": (PRESENCE, "signs_are_gathered_and_the_last_one_counts"),
    "PR5": (SESSION, "who is here is told as changes"),
    "PR6": (PRESENCE, "signs_are_gathered_and_the_last_one_counts"),
    "RO10": (SESSION, "a note stays written for the round in which it was asked for"),
    "SE12": (SESSION, "presence is sent ten times a second at most, the latest last"),
    "SY2": (ARRIVAL, "the_first_frame_is_hello"),
    "SY3": (CONNECTION, "a_note_reaches_everybody_once"),
    "SY4": (BACK, "a_snapshot_for_who_cannot_go_on"),
    "SY5": (BACK, "a_big_snapshot_comes_in_parts"),
    "SY6": (STAYING, "a gap says hello anew with what is known, at most once in ten seconds"),
    "SY7": (BACK, "coming_back_brings_only_what_was_missed"),
    "SY8": (CONNECTION, "a_note_reaches_everybody_once"),
    "SY10": (LOG, "of_many_who_append_at_once_one_wins"),
    "SY11": (TURN, "a_soft_batch_leaves_out_what_is_refused"),
    "SY12": (TURN, "a_known_id_gets_its_first_answer_and_other_content_is_refused"),
    "SY13": (SESSION, "a refused note stays with its text until it is retried"),
    "SY14": (SESSION, "what waits is laid over whatever comes"),
    "SY15": (OUTBOX, "at most 32 are unanswered, and never more than the server lets through"),
    "SY16": (STAYING, "behind at two beats in a row: the last frame was lost"),
    "SY17": (DEAF, "who_does_not_read_is_cut_and_comes_back_without_loss"),
    "SY18": (STAYING, "another epoch, or a head behind ours, takes a snapshot"),
    "SY19": (BACK, "draining_says_when_to_come_back"),
    "SY21": (
        "tests/contracts/test_log_sqlite.py",
        "a_file_held_by_another_is_unavailable_soon_and_then_again_there",
    ),
    "SY22": (FAST, "who_is_too_fast_waits_and_then_goes"),
    "SY23": (CONNECTION, "a_rotated_link_ends_those_who_came_by_it"),
    "UN1": (STEPS, "takes a move back with the stamp that it left"),
    "UN4": (STEPS, "takes a move back with the stamp that it left"),
    "UN5": (STEPS, "of a batch is one soft batch, the last part first"),
    "UN6": (STEPS, "after another's change is refused, and the step is dropped"),
    "UN7": (STEPS, "what cannot be taken back, or changes nothing, is no step"),
    "UN8": (STEPS, "of dots casts what was there before"),
    "VO10": (
        "web/src/board/list/sieve.test.ts",
        "is for each person in another order, the same at every look",
    ),
}


@cache
def described() -> list[str]:
    return re.findall(r"^\* \*\*([A-Z]{2}\d+)\*\*", RULES, re.MULTILINE)


@cache
def named() -> set[str]:
    paths = [path for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__)]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    return {rule for text in texts for rule in RULE.findall(text)}


def rows(text: str, heading: str) -> list[list[str]]:
    """Return the cells of the first table under a heading, without its head."""
    start = text.index(f"\n{heading}\n")
    lines = text[start:].split("\n")[2:]
    table = []
    for line in lines:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
        elif table or line.startswith("#"):
            break
    return table[2:]


def words(cell: str) -> list[str]:
    """Return what stands in backticks."""
    return re.findall(r"`([^`]+)`", cell)


def fields_of(cls: Any) -> list[str]:
    return list(cls.__struct_fields__)


def tag_of(cls: Any) -> str:
    return str(cls.__struct_config__.tag)


def tables(heading: str) -> dict[str, list[str]]:
    """Return the fields of each row's tag; values stand in quotes, and not in backticks."""
    found = {}
    for row in rows(PROTOCOL, heading):
        (tag,) = words(row[0])
        names = words(row[1])
        found[tag] = names
    return found


def test_every_rule_has_one_number() -> None:
    assert sorted(set(described())) == sorted(described())


@pytest.mark.parametrize("rule", described())
def test_every_rule_is_named_by_a_test(rule: str) -> None:
    assert rule in named() | set(ELSEWHERE), f"{rule}: no test names it"


def test_every_rule_that_a_test_names_is_described() -> None:
    assert set() == (named() | set(ELSEWHERE)) - set(described())


@pytest.mark.parametrize(("rule", "where"), ELSEWHERE.items())
def test_the_tests_elsewhere_are_there(rule: str, where: tuple[str, str]) -> None:
    path, name = where
    text = (ROOT / path).read_text(encoding="utf-8")
    assert f"def test_{name}(" in text or f'test("{name}"' in text, rule


@pytest.mark.parametrize("row", rows(FAULTS, "## What must hold"), ids=lambda row: row[0])
def test_every_guarantee_is_named_by_the_tests_that_hold_it(row: list[str]) -> None:
    guarantee, _, held_by = row
    assert words(held_by)
    for path in words(held_by):
        names = re.findall(r"\bG\d+\b", (ROOT / path).read_text(encoding="utf-8"))
        ranges = re.findall(r"\bG(\d+)-G(\d+)\b", (ROOT / path).read_text(encoding="utf-8"))
        within = any(int(a) <= int(guarantee[1:]) <= int(b) for a, b in ranges)
        assert within or guarantee in names, f"{path} does not name {guarantee}"


def refusals(*folders: str) -> dict[str, set[str]]:
    """Return the fields of each slug that the code refuses with."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path in (path for folder in folders for path in sorted(ROOT.glob(folder))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Refused":
                (slug,) = node.args
                assert isinstance(slug, ast.Constant)
                found[str(slug.value)] |= {key.arg for key in node.keywords if key.arg}
    return dict(found)


ON_THE_WIRE: Final = (
    "board/*.py",
    "server/turn.py",
    "server/ledger.py",
    "server/connection.py",
    "server/arrival.py",
)


def test_every_refusal_is_in_the_table_with_its_fields() -> None:
    table = {
        words(row[0])[0]: {name.strip(" ?") for name in row[1].split(",") if name.strip()}
        for row in rows(RULES, "## 18 Refusals")
    }
    assert table == refusals(*ON_THE_WIRE)


def test_every_refusal_has_a_sentence_and_every_sentence_a_refusal() -> None:
    files = sorted((ROOT / "web/locales/en").glob("*.ftl"))  # those of few pages lie beside them
    catalogue = "\n".join(path.read_text(encoding="utf-8") for path in files)
    sentences = set(re.findall(r"^refusal-([a-z-]+) =", catalogue, re.MULTILINE))
    code = set(refusals(*ON_THE_WIRE))
    assert set() == code - sentences
    sources = [*ROOT.glob("server/*.py"), *ROOT.glob("board/*.py"), *ROOT.glob("web/src/**/*.ts")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    assert set() == {slug for slug in sentences if f'"{slug}"' not in text}


HOUR: Final = 60 * 60 * 1000


def test_every_limit_is_in_the_table() -> None:
    numbers = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", RULES)}
    values = {name: value for name, value in vars(limits).items() if name.isupper()}
    missing = {name: value for name, value in values.items() if value not in numbers}
    spelt = {"RESTORE_MS": 24 * HOUR, "ROUND_MS": 60 * 24 * HOUR, "EXTEND_MS": HOUR}
    spelt |= {"ERASED_SOONEST_MS": HOUR, "ERASED_LATEST_MS": 732 * 24 * HOUR}
    assert spelt | {"GRACE_MS": 15_000, "REVEAL_BYTES": 48 * 1024} == missing


KINDS: Final = "### 19.1 By the kind of what runs"
ALWAYS: Final = "### 19.2 Whatever runs"


def test_the_table_of_permissions_is_that_of_the_code() -> None:
    kinds, always = rows(RULES, KINDS), rows(RULES, ALWAYS)
    cells = {verb: list(row.values()) for verb, row in permissions.KIND.items()}
    assert cells == {words(row[0])[0]: row[2:] for row in kinds}
    assert " | ".join([*state.KINDS, "idle", "open"]) in RULES
    assert dict(permissions.ALWAYS) == {words(row[0])[0]: row[2] for row in always}
    commands = {words(row[0])[0]: row[1].split(", ") for row in (*kinds, *always)}
    for command, verb, _ in (*CELLS, *PLANNED, *RUNNING, *COLUMNED, *READING, *FEELING):
        assert tag_of(type(command)) in commands[verb]
    assert "seat.remove (oneself)" in commands["own"]


def test_every_command_is_described_field_by_field() -> None:
    commands = {tag_of(cls): fields_of(cls) for cls in get_args(wire.WireCommand)}
    assert commands == tables("## 3 Commands")
    assert set(DECIDE) - set(get_args(wire.WireCommand)) == ALONE


ALONE: Final = {
    BringNotes,
    CreateBoard,
    EraseCopies,
    JoinSeat,
    MakeProposal,
    RemakeBoard,
    EnterTeam,
}  # asked by the access layer
HIDDEN: Final = (
    reading.CardsDealt,
    feelings.NoteFelt,
    notes.NoteRestored,
    reveal.NotesRevealed,
    *get_args(aside.AsideEvent),
    *get_args(casting.BallotEvent),
    *get_args(proposals.ProposalEvent),
    *get_args(teams.TeamEvent),
    banning.SeatBanned,
)
FORMS: Final = (
    *EVOLVE,
    project.Hid,
    hidden.Count,
    project.Own,
    notes.NotesShown,
    aside.NoteGone,
    reading.Covered,
    teams.Teamed,
)


def test_every_form_is_described_field_by_field() -> None:
    forms = {tag_of(cls): fields_of(cls) for cls in FORMS if cls not in HIDDEN}
    assert forms == tables("### 4.2 Forms")
    for cls in HIDDEN:
        assert f"`{tag_of(cls)}`" in PROTOCOL


def test_every_thing_is_described_field_by_field() -> None:
    kinds: list[Any] = [state.About, state.Section, state.Column, state.Seat, state.Note]
    kinds += [state.Vote, state.Round, state.Unseen, state.Group, state.Twin]
    kinds += [state.Faces, state.Mood, state.Reply, state.Pull, state.Translation]
    kinds += [outcome.Idea, outcome.Decision, outcome.Action, outcome.RoundUp]
    kinds += [outcome.Moment, outcome.Site]
    assert {tag_of(cls): fields_of(cls) for cls in kinds} == tables("### 4.1 Snapshot")
    private = (
        project.BallotOf,
        notes.NoteFirst,
        notes.NoteHidden,
        aside.NoteGone,
        reading.HandOf,
        feelings.NoteFelt,
        teams.TeamOf,
        *get_args(casting.BallotEvent),
        *get_args(proposals.ProposalEvent),
        Proposal,
    )
    assert {tag_of(cls): fields_of(cls) for cls in private} == tables("### 4.3 The private layer")
    parts = [
        "about",
        "sections",
        "seats",
        "notes",
        "votes",
        "rounds",
        "unseen",
        "groups",
        "columns",
        "ideas",
        "decisions",
        "actions",
        "twins",
        "roundup",
        "faces",
        "moods",
        "replies",
        "pulls",
        "moments",
        "translations",
        "sites",
    ]
    assert ["version", "seq", *parts] == fields_of(snapshot.Shown)
    assert f'`["snapshot", {snapshot.VERSION}, seq,' in PROTOCOL
    (plan,) = (row for row in rows(f"\n{PROTOCOL}", "# The protocol") if row[0] == "plan")
    assert fields_of(state.Plan) == words(plan[1])


def test_every_client_frame_is_described_field_by_field() -> None:
    frames = {tag_of(cls): fields_of(cls) for cls in get_args(wire.ClientFrame)}
    assert frames == tables("### 2.1 From the client")


def sent() -> Iterator[tuple[str, int]]:
    """Yield the tag and the number of fields of every frame that the server makes."""
    yield "ev", 2  # put together from parts that are encoded already
    for path in sorted(ROOT.glob("server/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "frames.message":
                tag, *fields = node.args
                assert isinstance(tag, ast.Constant)
                yield str(tag.value), len(fields)


def test_every_server_frame_is_described() -> None:
    described = {tag: len(fields) for tag, fields in tables("### 2.2 From the server").items()}
    assert described == dict(sent())


def test_every_close_code_is_described() -> None:
    codes = {int(row[0]) for row in rows(PROTOCOL, "### 2.3 Close codes")}
    assert set(connection.CLOSE_CODES) == codes
    assert f"`{arrival.PROTOCOL}`" in PROTOCOL


def test_every_address_of_the_api_is_described() -> None:
    for route in (*api.routes(), *parcels.routes()):
        for method in (route.methods or set()) - {"HEAD"}:
            assert f"`{method} {route.path}`" in PROTOCOL


def block(kind: str) -> list[str]:
    (found,) = re.findall(rf"```{kind}\n(.*?)```", PROTOCOL, re.DOTALL)
    return str(found).splitlines()


def test_the_worked_example_of_a_sum_is_right() -> None:
    forms = [wire.event(msgpack.packb(_json(line))) for line in block("forms")]
    pairs = [line.split(" ") for line in block("sum")]
    for body, crc in pairs:
        assert int(crc, 16) == zlib.crc32(bytes.fromhex(body))
    board = layered(list(forms))
    assert sum(int(crc, 16) for _, crc in pairs) % 2**32 == total(board)
    assert f"= {total(board)}" in PROTOCOL
    common = board.about, board.sections, *board.seats.values(), *board.notes.values()
    things = [*common, board.rounds, board.groups, board.columns]
    assert [wire.encode(thing).hex() for thing in things] == [body for body, _ in pairs]


def test_the_example_in_bytes_is_right() -> None:
    (line,) = block("hex")
    cid = bytes(range(16))
    assert msgpack.packb(["do", cid, ["note.raise", "rosesrosesroses-"]]).hex() == line
    assert isinstance(wire.frame(bytes.fromhex(line)), wire.Do)


def _json(line: str) -> Any:
    return ast.literal_eval(line)
