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
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "haproxy": ("haproxy",),
    "ip": ("ip",),
    "iptables": ("iptables",),
    "libfaketime": (),
    "nginx": ("nginx",),
    "redis-server": ("redis-server", "valkey-server"),
    "postgres": ("postgres",),
}
PACKAGES = {
    "chromium": ("chromium", "fonts-noto-core"),  # the fonts: Persian in pictures
    "haproxy": ("haproxy",),
    "ip": ("iproute2",),
    "iptables": ("iptables",),
    "libfaketime": ("libfaketime",),
    "nginx": ("nginx",),
    "redis-server": ("redis-server",),
    "postgres": ("postgresql",),
}
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


def install(programs: Sequence[str]) -> None:
    """Installs their Debian packages; apt's own words are shown only when it fails."""
    packages = [package for program in programs for package in PACKAGES[program]]
    print(f"installing {', '.join(packages)}", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    with no_services():
        for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            done = subprocess.run(
                [*apt, *words], env=environ, capture_output=True, text=True, check=False
            )
            if done.returncode:
                print(done.stdout, done.stderr, file=sys.stderr)


def main(programs: Sequence[str]) -> None:
    missing = [program for program in programs if find(program) is None]
    if missing and os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        install(missing)
        missing = [program for program in missing if find(program) is None]
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
