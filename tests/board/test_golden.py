"""The golden files are what the rules give now; the TypeScript mirror is held to the files."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from board import hidden, notes, project, wire
from board.rules import EVOLVE, replay
from board.snapshot import shown
from tests.golden.make import HERE, stories, text_of

AGAIN = "run python -m tests.golden.make and look at what changed"
NAMES = sorted(path.stem for path in HERE.glob("*.json"))


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, Any]]:
    return stories()


def test_there_is_a_file_for_each_story(told: dict[str, dict[str, Any]]) -> None:
    assert sorted(told) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_file_is_what_the_rules_give_now(
    name: str, told: dict[str, dict[str, Any]]
) -> None:
    committed = Path(HERE / f"{name}.json").read_text(encoding="utf-8")
    assert text_of(told[name]) == committed, AGAIN


@pytest.mark.parametrize("name", NAMES)
def test_replaying_the_events_gives_the_snapshot(name: str) -> None:
    """G18: whatever is kept can be made again from the log."""
    story = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    board = replay(wire.event(bytes.fromhex(body)) for body in story["events"])
    assert shown(board).hex() == story["snapshot"]


def test_every_event_and_form_is_in_some_golden_file(told: dict[str, dict[str, Any]]) -> None:
    events, forms = (
        {
            msgspec.msgpack.decode(bytes.fromhex(body))[0]
            for story in told.values()
            for body in story[key]
        }
        for key in ("events", "own")
    )
    assert _tags(*EVOLVE) <= events
    assert _tags(project.Hid, hidden.Count, project.Own, notes.NotesShown) <= forms


def _tags(*classes: Any) -> set[str]:
    return {cls.__struct_config__.tag for cls in classes}
