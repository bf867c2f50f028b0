"""Two builds in one folder do not meet."""

import subprocess
import sys
from pathlib import Path

from tests.servers import ROOT

BUILDER = """
import pathlib, sys
import build_web
build_web.LOCK = pathlib.Path(sys.argv[1])
with build_web.alone():
    print("begins", flush=True)
    sys.stdin.read()
"""


def builder(lock: Path) -> subprocess.Popen[str]:
    """Start a process that builds until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", BUILDER, str(lock)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_build_waits_for_the_first_even_for_one_that_dies(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with builder(lock) as first:
        assert says(first) == "begins"
        with builder(lock) as second:
            assert says(second) == "waiting for another build in this folder"
            first.kill()
            assert says(second) == "begins"
            second.communicate()
