"""Settings: read from the environment, and a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from server import settings
from server.logs import Format
from server.settings import Settings


def test_without_variables_all_is_as_it_comes() -> None:
    assert Settings() == settings.read({})
    assert Settings() == settings.read({"PATH": "/bin", "GROUNDSWELL_UNKNOWN": "x"})


@pytest.mark.parametrize("name", Settings.__struct_fields__)
def test_every_field_has_its_variable(name: str) -> None:
    before = getattr(Settings(), name)
    variable = "PORT" if name == "port" else f"GROUNDSWELL_{name.upper()}"
    kinds = {bool: "yes", int: "17", float: "0.5", str: "words", Format: "json"}
    given = kinds.get(type(before), "some/where")
    after = getattr(settings.read({variable: given}), name)
    assert before != after
    assert type(after) is type(before) or isinstance(after, Path)


@pytest.mark.parametrize("raw", ["1", "true", "YES", "On"])
def test_yes_is_said_in_many_ways(raw: str) -> None:
    assert settings.read({"GROUNDSWELL_TRUST_PROXY": raw}).trust_proxy


@pytest.mark.parametrize("raw", ["0", "false", "", "no", "maybe"])
def test_anything_else_is_no(raw: str) -> None:
    assert not settings.read({"GROUNDSWELL_TRUST_PROXY": raw}).trust_proxy


@pytest.mark.parametrize(
    ("variable", "raw"),
    [
        ("PORT", "http"),
        ("PORT", ""),
        ("GROUNDSWELL_BEAT_SECONDS", "often"),
        ("GROUNDSWELL_LOG_FORMAT", "xml"),
    ],
)
def test_a_wrong_value_is_named(variable: str, raw: str) -> None:
    with pytest.raises(ValueError, match=f"{variable}={raw!r}"):
        settings.read({variable: raw})


def test_a_setting_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Settings().port = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("database", "bus"), [("", ""), ("postgresql://a", ""), ("postgresql://a", "redis://b")]
)
def test_redis_needs_postgresql(database: str, bus: str) -> None:
    settings.check(Settings(database_url=database, redis_url=bus))


def test_several_processes_on_one_file_are_refused() -> None:
    with pytest.raises(ValueError, match="GROUNDSWELL_DATABASE_URL"):
        settings.check(Settings(redis_url="redis://:secret@b"))
