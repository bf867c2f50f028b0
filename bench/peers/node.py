"""The peers' packages and processes, with the Node that builds our own pages."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from bench.load import Server, running
from build_web import node

HERE: Final = Path(__file__).resolve().parent
STAMP: Final = HERE / "node_modules" / ".installed"


def install() -> None:
    """Bring node_modules in line with the lock."""
    wanted = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    _, npm = node()
    subprocess.run([_program(), str(npm), "ci", "--silent"], cwd=HERE, env=_environ(), check=True)
    STAMP.write_text(wanted)


def run(*words: str) -> None:
    """Run a script of this folder to its end."""
    subprocess.run([_program(), *words], cwd=HERE, env=_environ(), check=True)


def serve(port: int, script: str, **variables: str) -> AbstractContextManager[Server]:
    """Start a server that a script of this folder is."""
    environ = {**_environ(), "PORT": str(port), "NODE_ENV": "production", **variables}
    return running(port, [_program(), script], environ, HERE)


def _program() -> str:
    return shutil.which("node", path=str(node()[0])) or "node"


def _environ() -> Mapping[str, str]:
    return {**os.environ, "PATH": f"{node()[0]}{os.pathsep}{os.environ.get('PATH', '')}"}
