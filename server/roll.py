"""The roll of what was erased: ids and nothing else, kept beside the boards (rule RE7).

It lies in a folder of its own, a file for each month, not in the database: an older copy of that,
put back, is checked against it before a board opens. Processes that share a folder write the same
files; those that do not have a part of the roll each.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from board.state import BoardId
from server.log import DAY, Commit, Unavailable, Unlisted

KEPT_MONTHS: Final = 4  # copies live 30 days at most
MONTH: Final = 31 * DAY
logger = logging.getLogger(__name__)


class Entry(Struct, frozen=True, omit_defaults=True):
    """What one commit takes from a board, whose history is called ``epoch`` from then on.

    ``whole``: the board is gone. What was just put back in order has neither notes nor seats.
    """

    board: BoardId
    epoch: str = ""
    notes: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    whole: bool = False


class Roll:
    """Appends entries, and reads them back; a folder of None keeps none.

    Invariant: the last entry of a board that was erased in part names the board's epoch, unless
    something failed or an older copy was put back.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def before(self, commit: Commit) -> None:
        """Write down what a commit is about to erase; nothing but the store may fail it any more.

        Raises ``Unlisted``: then it must not.
        """
        erasing = commit.erasing
        if erasing is not None and (erasing.notes or erasing.seats):
            self.add(Entry(commit.board, erasing.epoch, erasing.notes, erasing.seats))

    def add(self, entry: Entry) -> None:
        """Keep an entry: on return it is on disk. Raises ``Unlisted``."""
        if self._folder is None:
            return
        try:
            _append(self._folder, msgspec.json.encode(entry))
        except OSError as error:
            raise Unlisted(f"what is erased cannot be written down: {error.strerror}") from error

    async def read(self) -> dict[BoardId, Entry]:
        """Return one entry for each board: all that was taken, and the last epoch.

        Months that no copy is as old as are forgotten by it. Raises ``Unavailable``.
        """
        if self._folder is None:
            return {}
        try:
            return await asyncio.to_thread(_read, self._folder)
        except OSError as error:
            raise Unavailable(f"what was erased cannot be read: {error.strerror}") from error


def _append(folder: Path, line: bytes) -> None:
    """One write for one entry: processes do not mix theirs, and half a line spoils no other."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{_month(time.time())}.jsonl"
    new = not path.exists()
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        if os.write(file, b"\n" + line + b"\n") < len(line) + 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(file)
    finally:
        os.close(file)
    if new:
        _flush(folder)


def _flush(folder: Path) -> None:
    """See to it that a new file is found again after a loss of power, where that is possible."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        at = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(at)
        finally:
            os.close(at)


def _read(folder: Path) -> dict[BoardId, Entry]:
    oldest = _month(time.time() - KEPT_MONTHS * MONTH / 1000)
    found: dict[BoardId, Entry] = {}
    for path in sorted(folder.glob("????-??.jsonl")):
        if path.stem < oldest:
            path.unlink(missing_ok=True)
            continue
        for entry in _entries(path):
            found[entry.board] = _joined(found.get(entry.board), entry)
    return found


def _entries(path: Path) -> Iterator[Entry]:
    for line in path.read_bytes().split(b"\n"):
        if not line:
            continue
        try:
            yield msgspec.json.decode(line, type=Entry)
        except msgspec.DecodeError:
            logger.warning("%s: a line cannot be read", path.name)


def _joined(old: Entry | None, new: Entry) -> Entry:
    if old is None:
        return new
    notes, seats = {*old.notes, *new.notes}, {*old.seats, *new.seats}
    whole = old.whole or new.whole
    return Entry(new.board, new.epoch, tuple(sorted(notes)), tuple(sorted(seats)), whole)


def _month(seconds: float) -> str:
    return time.strftime("%Y-%m", time.gmtime(seconds))
