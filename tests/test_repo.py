"""What holds for the repository as a whole: locks, paths, settings, CI, languages."""

import json
import os
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from server.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
LISTS = ("requirements.txt", "requirements-dev.txt")
NPM_LOCKS = ("web/package-lock.json", "bench/peers/package-lock.json")
LANGUAGES = ("en", "es", "fa", "nl", "vi")
SETTING = re.compile(r"\bGROUNDSWELL_[A-Z][A-Z_]*[A-Z]\b")


@cache
def tracked() -> tuple[Path, ...]:
    said = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = (ROOT / name for name in said.stdout.split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def pins(name: str) -> dict[str, str]:
    """The list's packages and exact versions (a marker may follow and is dropped)."""
    lines = (ROOT / name).read_text().splitlines()
    return dict(line.split(" ")[0].split("==") for line in lines if "==" in line)


def npm_lock(path: str) -> dict[str, dict[str, Any]]:
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / path).read_text(encoding="utf-8"))[
        "packages"
    ]
    return {name: package for name, package in packages.items() if name}


@pytest.mark.parametrize("name", LISTS)
def test_python_locks_name_no_host(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert "index" not in re.sub(r"--hash=\S+", "", text)


@pytest.mark.parametrize("name", LISTS)
def test_every_locked_python_package_has_hashes(name: str) -> None:
    for line in (ROOT / name).read_text().replace("\\\n", " ").splitlines():
        assert "==" in line, line
        assert "--hash=sha256:" in line, line


def test_tests_run_on_the_versions_that_are_served() -> None:
    served, tested = (pins(name) for name in LISTS)
    assert served.items() <= tested.items()


@pytest.mark.parametrize("path", NPM_LOCKS)
def test_the_npm_lock_names_no_host(path: str) -> None:
    for name, package in npm_lock(path).items():
        package.pop("funding", None)  # sponsor pages, never fetched
        assert "resolved" not in package, name
        assert "://" not in json.dumps(package), name


@pytest.mark.parametrize("path", NPM_LOCKS)
def test_every_locked_npm_package_has_its_hash(path: str) -> None:
    assert [] == [name for name, package in npm_lock(path).items() if "integrity" not in package]


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    foreign = re.compile(
        "|".join(("[.][.]/" + "shared", "(?<![a-z0-9])/" + "work/", "[.]" + "library/"))
    )
    for path in tracked():
        found = foreign.search(path.read_bytes().decode("utf-8", "replace"))
        assert found is None, f"{path.relative_to(ROOT)}: {found}"


def test_every_setting_is_documented() -> None:
    documents = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    documented = {name for path in documents for name in SETTING.findall(path.read_text())}
    code = [path for path in tracked() if path.suffix in {".py", ".sh", ".ts", ".toml"}]
    used = {
        name
        for path in [*code, ROOT / "Makefile", ROOT / "Procfile"]
        if "tests" not in path.relative_to(ROOT).parts
        for name in SETTING.findall(path.read_text(encoding="utf-8"))
    }
    fields = {
        "GROUNDSWELL_" + name.upper() for name in Settings.__struct_fields__ if name != "port"
    }
    assert set() == (used | fields) - documented
    assert set() == documented - (used | fields), "documented, and nowhere to be found"


def test_ci_runs_what_a_developer_runs() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert "make test" in script.read_text()


def test_every_language_has_its_catalogues() -> None:
    folders = {language: ROOT / "web/locales" / language for language in LANGUAGES}
    english = {path.name for path in folders["en"].glob("*.ftl")}
    assert english
    for language, folder in folders.items():
        assert english == {path.name for path in folder.glob("*.ftl")}, language


def test_decisions_are_numbered_without_a_gap() -> None:
    names = sorted(path.name for path in (ROOT / "docs/adr").glob("*.md"))
    numbers = [int(name[:4]) for name in names]
    assert list(range(1, len(names) + 1)) == numbers
