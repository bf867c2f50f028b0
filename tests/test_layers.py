"""The import graph: the board is pure, and the server leans on the board alone."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BOARD = sorted((ROOT / "board").rglob("*.py"))
SERVER = sorted((ROOT / "server").rglob("*.py"))

# All that a rule may lean on: nothing here waits, looks at a clock, rolls dice or opens a file.
ALLOWED = frozenset(
    {
        "__future__",
        "base64",
        "bisect",
        "board",
        "collections",
        "dataclasses",
        "enum",
        "fractions",
        "functools",
        "hashlib",
        "hmac",
        "immutables",
        "itertools",
        "math",
        "msgspec",
        "operator",
        "re",
        "types",
        "typing",
        "unicodedata",
        "zlib",
    }
)
# What the worker's part of the board leans on besides: pure too, but native and large.
NUMERIC = {
    "numpy": "vectors of hundreds of numbers for thousands of notes",
    "rapidfuzz": "thousands of texts compared with each other, letter by letter",
}
# file -> what it alone may import, and why
EXCEPTIONS = {
    "board/template.py": {
        "importlib.resources": "templates lie beside the rules and are read once, at the start",
        "tomllib": "they are written in TOML",
    },
}


def imported(path: Path) -> Iterator[str]:
    """Every module that the file names in an import, wherever in the file it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            if node.module == "importlib":
                yield from (f"importlib.{alias.name}" for alias in node.names)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def strangers(path: Path) -> set[str]:
    """What a board file imports and may not."""
    excused = EXCEPTIONS.get(named(path), {})
    allowed = ALLOWED | (set(NUMERIC) if "board/clustering" in named(path) else set())
    found = {module for module in imported(path) if module not in excused}
    return {module for module in found if module.partition(".")[0] not in allowed} - (
        {"importlib"} if "importlib.resources" in excused else set()
    )


@pytest.mark.parametrize("path", BOARD, ids=named)
def test_the_board_imports_only_what_is_pure(path: Path) -> None:
    assert set() == strangers(path)


@pytest.mark.parametrize("path", SERVER, ids=named)
def test_the_server_imports_neither_web_nor_tests(path: Path) -> None:
    roots = {module.partition(".")[0] for module in imported(path)}
    assert set() == roots & {"web", "tests", "bench", "scripts"}


def test_every_exception_is_still_needed() -> None:
    for name, excused in EXCEPTIONS.items():
        assert set(excused) <= set(imported(ROOT / name)), f"{name}: take it off the list"


def test_the_numeric_are_all_needed() -> None:
    clustering = [path for path in BOARD if path.parent.name == "clustering"]
    found = {module.partition(".")[0] for path in clustering for module in imported(path)}
    assert set(NUMERIC) <= found


def test_the_web_process_loads_nothing_numeric() -> None:
    """Native code of others runs in the worker alone; nothing of it is loaded by the server."""
    asked = f"import sys, server.__main__, server.app; print({set(NUMERIC)} & set(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "set()" == said.stdout.strip()


def test_the_allowed_are_known_modules() -> None:
    ours = {"board", "immutables", "msgspec"}
    assert ours == ALLOWED - sys.stdlib_module_names


@pytest.mark.parametrize(
    "line",
    ["import time", "from asyncio import sleep", "import random", "from server import room"],
)
def test_an_impure_import_is_caught(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    path = tmp_path / "rule.py"
    path.write_text(f"def rule():\n    {line}\n")
    assert strangers(path)
