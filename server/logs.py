"""What the server says about itself: one line a message, as text or JSON, and nobody's words in it.

An exception is told by its kind and by the places it went through: its message may hold a note.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import PurePath
from types import FrameType
from typing import Any, Final

import msgspec

CHAIN_MOST: Final = 5
SPARING_SECONDS: Final = 10.0
logger = logging.getLogger(__name__)


class Format(StrEnum):
    """How lines are written."""

    TEXT = "text"
    JSON = "json"


def begin(how: Format) -> None:
    """Send everything from warnings up to stderr, the libraries' too; once in a process's life."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines() if how is Format.TEXT else JSONLines())
    handler.addFilter(Sparing())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class Sparing(logging.Filter):
    """Lets a warning through once in a while: a store that is away fails every board's every turn.

    Warnings are the same if their words are, whatever board or number stands in them. The next
    one that is let through says how many were not. Errors are never held back.
    """

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno > logging.WARNING:
            return True
        key = (record.name, str(record.msg))
        at, held = self._last.get(key, (0.0, 0))
        if record.created - at < SPARING_SECONDS:
            self._last[key] = (at, held + 1)
            return False
        self._last[key] = (record.created, 0)
        if held:
            record.fields = {**_fields(record), "held_back": held}
        return True


class Lines(logging.Formatter):
    """For people: time, level, who and what; then where an error came from."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{_time(record)} {record.levelname:<7} {record.name}: {record.getMessage()}"
        fields = [f"{name}={value}" for name, value in _fields(record).items()]
        return "\n  ".join((" ".join((line, *fields)), *_error(record)))


class JSONLines(logging.Formatter):
    """For programs: ``time``, ``level``, ``logger``, ``message``, fields; ``error`` is a list."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **_fields(record),
        }
        if error := _error(record):
            line["error"] = error
        return msgspec.json.encode(line, enc_hook=str).decode()


def fields(**said: object) -> dict[str, object]:
    """Return the ``extra`` of a message that has fields: ``logger.warning(..., extra=fields())``.

    Neither text of a board nor names or tokens may be among them; of a board's id six signs.
    """
    return {"fields": said}


def unhandled(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what no task waits for; asyncio itself would write the arguments of the call."""
    logger.error("something failed that nobody waited for", exc_info=context.get("exception"))


def places(frames: Iterable[tuple[FrameType, int]]) -> list[str]:
    """Return file:line function of each frame, without any values."""
    return [
        f"{'/'.join(PurePath(frame.f_code.co_filename).parts[-2:])}:{line}"
        f" {frame.f_code.co_qualname}"
        for frame, line in frames
    ]


def _time(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _fields(record: logging.LogRecord) -> dict[str, object]:
    found: dict[str, object] = getattr(record, "fields", {})
    return found


def _error(record: logging.LogRecord) -> list[str]:
    return told(record.exc_info[1] if record.exc_info else None)


def told(error: BaseException | None) -> list[str]:
    """Return the kinds and places of an error and of those behind it, the last one first."""
    lines: list[str] = []
    while error is not None and len(lines) < CHAIN_MOST:
        walked = places(traceback.walk_tb(error.__traceback__))
        lines.append(" < ".join([f"Traceback {type(error).__qualname__}", *reversed(walked)]))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines
