"""Finds the programs that tests and `make cluster` drive, and installs those that are missing.

    python scripts/need.py chromium redis-server postgres

Installs where it can: as root on Debian. Tests import `find` for the same answer. A missing
program is a failure, never a skip.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

NAMES = {
    # Without windows a page costs a third of the CPU time.
    "chromium": ("chromium-headless-shell", "chromium", "google-chrome", "google-chrome-stable"),
    "haproxy": ("haproxy",),
    "ip": ("ip",),
    "iptables": ("iptables",),
    "libfaketime": (),
    "nginx": ("nginx",),
    "redis-server": ("redis-server", "valkey-server"),
    "postgres": ("postgres",),
}
PACKAGES = {
    # The fonts: Persian in pictures.
    "chromium": ("chromium-headless-shell", "fonts-noto-core"),
    "haproxy": ("haproxy",),
    "ip": ("iproute2",),
    "iptables": ("iptables",),
    "libfaketime": ("libfaketime",),
    "nginx": ("nginx",),
    "redis-server": ("redis-server",),
    "postgres": ("postgresql",),
}
SECOND_BEST = {"chromium": ("chromium", "fonts-noto-core")}  # where there is no better package
ADMINS = "/usr/local/sbin:/usr/sbin:/sbin"  # on Debian not on everybody's PATH
MAC_CHROME = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
POLICY = Path("/usr/sbin/policy-rc.d")


def find(program: str) -> Path | None:
    """The program's path, or None. $CHROMIUM, $REDIS_SERVER and so on name one outright."""
    named = os.environ.get(_variable(program))
    if named and Path(named).is_file():
        return Path(named)
    if program == "postgres":
        return next((path.resolve() for path in _servers() if path.is_file()), None)
    if program == "libfaketime":  # not a program: it is loaded into one
        return next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
    for name in NAMES[program]:
        if found := shutil.which(name) or shutil.which(name, path=ADMINS):
            return Path(found)
    return MAC_CHROME if program == "chromium" and MAC_CHROME.is_file() else None


def _variable(program: str) -> str:
    return program.upper().replace("-", "_")


def _servers() -> Iterator[Path]:
    """Where PostgreSQL's server may be: with initdb beside it, and on Debian off the PATH."""
    if found := shutil.which("postgres"):
        yield Path(found)
    folders = Path("/usr/lib/postgresql").glob("*/bin")
    for folder in sorted(folders, key=lambda path: float(path.parent.name), reverse=True):
        yield folder / "postgres"
    if asked := shutil.which("pg_config"):
        said = subprocess.run([asked, "--bindir"], capture_output=True, text=True, check=False)
        yield Path(said.stdout.strip()) / "postgres"


@contextmanager
def no_services() -> Iterator[None]:
    """Keeps Debian's packages from starting their servers: the tests start their own."""
    ours = not POLICY.exists()
    if ours:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    try:
        yield
    finally:
        if ours:
            POLICY.unlink()


def lacks(program: str) -> bool:
    """Whether the machine has nothing that does, or only the second best."""
    found = find(program)
    second = program in SECOND_BEST and os.environ.get(_variable(program)) is None
    return found is None or (second and found.name != PACKAGES[program][0])


def install(programs: Sequence[str]) -> None:
    """Installs the Debian packages of these programs, the second best where the best is missing."""
    print(f"installing {', '.join(programs)}", flush=True)
    with no_services():
        _apt("update")
        # One by one: apt installs nothing of what it is asked for when it does not know a part.
        for program in programs:
            _apt("install", "-y", "--no-install-recommends", *PACKAGES[program])
            if find(program) is None and program in SECOND_BEST:
                _apt("install", "-y", "--no-install-recommends", *SECOND_BEST[program])


def _apt(*words: str) -> None:
    """Apt's own words are shown only when it fails."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", *words]
    done = subprocess.run(apt, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)


def main(programs: Sequence[str]) -> None:
    lacking = [program for program in programs if lacks(program)]
    if lacking and os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        install(lacking)
    missing = [program for program in programs if find(program) is None]
    if missing:
        packages = " ".join(PACKAGES[program][0] for program in missing)
        named = ", ".join(f"{_variable(program)}=" for program in missing)
        raise SystemExit(
            f"{', '.join(missing)}: not on this machine. Please install:\n"
            f"    sudo apt-get install -y {packages}    (Debian; elsewhere the same programs)\n"
            f"A program outside the PATH can be named: {named}"
        )


if __name__ == "__main__":
    unknown = [program for program in sys.argv[1:] if program not in NAMES]
    if unknown or len(sys.argv) == 1:
        raise SystemExit(__doc__)
    main(sys.argv[1:])
