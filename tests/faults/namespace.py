"""A network of its own for one process, and the cable to it: Linux's own faults, for root alone."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.need import find

NEEDED = ("ip", "iptables")


class Namespace:
    """``ours`` and ``theirs`` are the addresses of the cable's ends."""

    def __init__(self) -> None:
        self.name = f"groundswell{os.getpid()}"
        self._here, self._there = f"gs{os.getpid()}a", f"gs{os.getpid()}b"
        self.ours, self.theirs = "10.213.77.1", "10.213.77.2"

    @property
    def wrapper(self) -> tuple[str, ...]:
        """What stands before the words that start a program in it."""
        return ("ip", "netns", "exec", self.name)

    def make(self) -> None:
        _run("ip", "netns", "add", self.name)
        _run("ip", "link", "add", self._here, "type", "veth", "peer", "name", self._there)
        _run("ip", "link", "set", self._there, "netns", self.name)
        _run("ip", "addr", "add", f"{self.ours}/30", "dev", self._here)
        self._inside("ip", "addr", "add", f"{self.theirs}/30", "dev", self._there)
        self._inside("ip", "link", "set", "lo", "up")
        self._inside("ip", "link", "set", self._there, "up")
        self.join()

    def remove(self) -> None:
        for words in (("ip", "link", "del", self._here), ("ip", "netns", "del", self.name)):
            subprocess.run(words, check=False, capture_output=True)

    def lose(self, share: float) -> None:
        """Drop this share of all packets, both ways."""
        random = ("-m", "statistic", "--mode", "random", "--probability", str(share))
        for chain in ("INPUT", "OUTPUT"):
            self._inside("iptables", "-A", chain, *random, "-j", "DROP")

    def narrow(self, rate: str) -> None:
        """Let no more than ``rate`` through, as in ``50kbit``, both ways."""
        bucket = ("root", "tbf", "rate", rate, "burst", "4k", "latency", "400ms")
        _run("tc", "qdisc", "replace", "dev", self._here, *bucket)
        self._inside("tc", "qdisc", "replace", "dev", self._there, *bucket)

    def cut(self) -> None:
        """Pull the cable."""
        _run("ip", "link", "set", self._here, "down")

    def join(self) -> None:
        _run("ip", "link", "set", self._here, "up")

    def heal(self) -> None:
        self._inside("iptables", "-F")
        for words in (
            ("tc", "qdisc", "del", "dev", self._here, "root"),
            (*self.wrapper, "tc", "qdisc", "del", "dev", self._there, "root"),
        ):
            subprocess.run(words, check=False, capture_output=True)
        self.join()

    def _inside(self, *words: str) -> None:
        _run(*self.wrapper, *words)


def _run(*words: str) -> None:
    ran = subprocess.run(words, check=False, capture_output=True, text=True)
    assert 0 == ran.returncode, f"{' '.join(words)}: {ran.stdout} {ran.stderr}"


@contextmanager
def namespace() -> Iterator[Namespace]:
    """Make a namespace for as long as the block lasts; fail with a clear word where that cannot be.

    Packets are lost and cables pulled by the kernel, and the kernel listens to root alone.
    """
    assert os.geteuid() == 0, "this test makes a network of its own: run it as root"
    missing = [name for name in NEEDED if find(name) is None]
    assert not missing, f"python scripts/need.py {' '.join(missing)}"
    made = Namespace()
    try:
        made.make()
        yield made
    finally:
        made.remove()
