"""Programs that run beside each other: started one by one, watched, ended in order."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

START_SECONDS: Final = 30.0
STOP_SECONDS: Final = 12.0  # a web process may take ten to say goodbye
BRIEF_SECONDS: Final = 5.0
SAID_LINES: Final = 8


class Failed(Exception):
    """A program does not run; the message holds the last of what it said."""


class Program:
    """One program. What it says goes to a file; Ctrl-C in our terminal does not reach it."""

    def __init__(
        self,
        name: str,
        words: Sequence[str | Path],
        ready: Callable[[], bool],
        *,
        said: Path,
        environ: Mapping[str, str] | None = None,
        stop: signal.Signals = signal.SIGTERM,
        **options: Any,
    ) -> None:
        self.name = name
        self._words, self._ready, self._said, self._stop = list(words), ready, said, stop
        self._options = {**options, "env": {**os.environ, **(environ or {})}}
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0

    @property
    def pid(self) -> int:
        assert self._process is not None  # noqa: S101 - asked for once it runs
        return self._process.pid

    @property
    def ended(self) -> bool:
        return self._process is not None and self._process.poll() is not None

    @property
    def gave_up(self) -> bool:
        """Tell whether it ended by itself soon after it was started: it would do so again."""
        brief = self.lived < BRIEF_SECONDS
        return brief and self._process is not None and (self._process.poll() or 0) > 0

    @property
    def lived(self) -> float:
        """Seconds since it was started last."""
        return time.monotonic() - self._started

    def launch(self) -> None:
        """Start it, and wait for nothing."""
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                self._words, stdout=said, stderr=said, start_new_session=True, **self._options
            )
        self._started = time.monotonic()

    def settle(self) -> None:
        """Return when it is ready. Raises ``Failed``."""
        while not self._ready():
            if self.ended or self.lived > START_SECONDS:
                raise Failed(f"{self.name} did not start. {self.last_words()}")
            time.sleep(0.05)

    def last_words(self) -> str:
        lines = self._said.read_text("utf-8", "replace").splitlines()[-SAID_LINES:]
        return "\n".join([f"The last of {self._said}:", *(f"    {line}" for line in lines)])

    def ask_to_stop(self) -> None:
        if self._process is not None and not self.ended:
            self._process.send_signal(self._stop)

    def wait(self, until: float) -> None:
        """Wait for its end, and bring that about when the time (of the monotonic clock) is up."""
        if self._process is None:
            return
        try:
            self._process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def start(programs: Sequence[Program]) -> None:
    """Start these together; return when all are ready. Raises ``Failed``."""
    for program in programs:
        program.launch()
    for program in programs:
        program.settle()


def stop(programs: Sequence[Program]) -> None:
    """End these together."""
    for program in programs:
        program.ask_to_stop()
    until = time.monotonic() + STOP_SECONDS
    for program in programs:
        program.wait(until)
