"""Makes .venv and fills it from the hashed lists: what `make run` and `make test` begin with.

    python3 scripts/setup.py run|dev

Runs under the machine's own Python (3.11 or newer, standard library alone). Does nothing when
the lists have not changed; prints what it does when they have.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LISTS = {"run": ROOT / "requirements.txt", "dev": ROOT / "requirements-dev.txt"}
OLDEST = (3, 11)
COMPILES = (3, 14)  # from here on immutables has no wheel yet and is compiled


def stamp(purpose: str) -> Path:
    """Holds the fingerprint of the list that was installed last."""
    return VENV / f".{purpose}"


def fingerprint(purpose: str) -> str:
    """Changes when a list, the package's description, or its place changes."""
    described = tomllib.loads((ROOT / "pyproject.toml").read_text())
    sum_ = hashlib.sha256(str(ROOT).encode())
    sum_.update(LISTS[purpose].read_bytes())
    sum_.update(repr([described["build-system"], described["project"]]).encode())
    return sum_.hexdigest()


def current(purpose: str) -> bool:
    held = stamp(purpose)
    return held.exists() and held.read_text() == fingerprint(purpose)


def need_venv() -> None:
    """Debian ships Python without ensurepip: install it where that is possible, else say so."""
    if has_venv():
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    wanted = f"sudo apt-get install -y {package}"
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit(f"This Python has no venv module. Please install it ({wanted}).")
    print(f"1/4 installing {package}", flush=True)
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    for words in (["update"], ["install", "-y", "--no-install-recommends", package]):
        subprocess.run([*apt, *words], check=False, stdout=subprocess.DEVNULL)
    if not has_venv():
        raise SystemExit(f"{package} could not be installed. Please install it ({wanted}).")


def has_venv() -> bool:
    """Asks a fresh interpreter, for this one may have looked before the package came."""
    asked = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(asked, check=False, stderr=subprocess.DEVNULL).returncode == 0


def make_venv() -> None:
    """A whole .venv or none: one that was interrupted, moved or lost its Python is made again."""
    made = VENV / ".made"
    if made.exists() and made.read_text() == str(ROOT) and runs(PYTHON):
        return
    need_venv()
    print("1/4 a Python of its own in .venv", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    made.write_text(str(ROOT))


def runs(python: Path) -> bool:
    """False also for a link whose Python was upgraded away."""
    return python.exists() and subprocess.run([str(python), "-c", ""], check=False).returncode == 0


def names(wanted: Path) -> Iterator[str]:
    for line in wanted.read_text().splitlines():
        if "==" in line:
            yield line.split("==")[0]


def pip(*words: str) -> list[str]:
    return [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *words]


def install(purpose: str) -> None:
    """Installs exactly the listed files (by hash), then the project itself as an editable."""
    wanted = LISTS[purpose]
    total = sum(1 for _ in names(wanted))
    print(f"2/4 {total} Python packages (the first time this loads some 250 MB)", flush=True)
    # Python compiles what it imports; compiling everything now is a fifth of all the work.
    words = ["install", "--require-hashes", "--no-deps", "--no-compile", "-r", str(wanted)]
    ready = "--only-binary=:all:" if sys.version_info < COMPILES else "--prefer-binary"
    follow(pip(*words, ready), total)
    follow(pip("install", "-q", "--no-deps", "--no-build-isolation", "-e", str(ROOT)), 0)


def follow(command: list[str], total: int) -> None:
    """Runs pip and shows how far it is; raises SystemExit with all it said when it fails."""
    said: list[str] = []
    seen = 0
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        for line in running.stdout or ():
            said.append(line)
            if total and line.startswith("Collecting "):
                seen += 1
                show(f"2/4 {seen} of {total}: {line.split()[1].split('==')[0]}")
            elif total and line.startswith("Installing "):
                show(f"2/4 installing {seen} packages")
    show("")
    if running.returncode:
        sys.stderr.writelines(said)
        if total and sys.version_info >= COMPILES:
            print("Python 3.14 needs a C compiler here; 3.11 to 3.13 do not.", file=sys.stderr)
        raise SystemExit(running.returncode)


def show(text: str) -> None:
    """One line that is written over again, on a terminal only."""
    if sys.stdout.isatty():
        print(f"\r\033[K{text}", end="", flush=True)


def main(purpose: str) -> None:
    if sys.version_info < OLDEST:
        raise SystemExit("Groundswell needs Python 3.11 or newer.")
    make_venv()
    if current(purpose) or (purpose == "run" and current("dev")):
        return
    install(purpose)
    stamp(purpose).write_text(fingerprint(purpose))


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LISTS:
        raise SystemExit(__doc__)
    main(sys.argv[1])
