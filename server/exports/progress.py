"""How far a file is: which of its steps, and how much of what within that one.

Writers tell as they go; whoever started them may listen. Nobody has to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, TypeVar

from msgspec import Struct

FILE: Final = b"=\n"  # the line after which a child's file begins
PARTS: Final = 50  # of a step that are told: who listens has to draw each

T = TypeVar("T")
Tell = Callable[[str, int, int], None]
_listening: ContextVar[Tell | None] = ContextVar("listening", default=None)


class Progress(Struct, frozen=True):
    """``doing`` is the step: ``done`` of ``of`` notes, pages, slides or sheets are finished.

    It is step ``step`` of ``steps``, from 1 on; 0 while the file waits behind ``of`` others.
    """

    doing: str
    done: int
    of: int
    step: int
    steps: int


@contextmanager
def heard(tell: Tell) -> Iterator[None]:
    """Call ``tell`` with what is told meanwhile: the step, how many are done, of how many."""
    token = _listening.set(tell)
    try:
        yield
    finally:
        _listening.reset(token)


def tell(doing: str, done: int, of: int) -> None:
    listener = _listening.get()
    if listener is not None:
        listener(doing, done, of)


def counted(doing: str, things: Sequence[T]) -> Iterator[T]:
    """Yield the things, and tell now and then how many are behind us."""
    every = max(1, len(things) // PARTS)
    for n, thing in enumerate(things):
        if n % every == 0:
            tell(doing, n, len(things))
        yield thing
    tell(doing, len(things), len(things))
