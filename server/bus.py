"""Carries messages about a board between the processes that serve it: a fan-out, never the truth.

A message may be lost, repeated, late or out of order. Whoever listens can do without: the log has
it all, and a gap shows where to read it.
"""

from __future__ import annotations

from typing import Protocol

from board.state import BoardId


class Listener(Protocol):
    """One board in one process."""

    def hear(self, message: bytes) -> None:
        """Take a message; called in the event loop, so it must not wait."""
        ...

    def missed(self) -> None:
        """Know that messages may have been lost: what counts is in the log."""
        ...


class Bus(Protocol):
    """What one process says on a board is heard by the others, and not by itself."""

    @property
    def name(self) -> str:
        """What this process is called among the others."""
        ...

    @property
    def well(self) -> bool:
        """False while nothing gets through: look into the log instead, every second."""
        ...

    @property
    def carries(self) -> bool:
        """False where nobody will ever hear anything: it need not be said."""
        ...

    async def subscribe(self, board: BoardId, listener: Listener) -> None:
        """Begin to hear; returns when that has begun, or when it takes too long.

        ``listener.missed`` is called whenever hearing begins, also after an interruption.
        """
        ...

    async def unsubscribe(self, board: BoardId) -> None: ...

    def publish(self, board: BoardId, message: bytes) -> None:
        """Say something, soon; never waits, and forgets what nobody takes in time."""
        ...

    async def close(self) -> None: ...


class Alone:
    """The bus of the only process there is, or of one that has no bus to the ``others``."""

    name = "alone"
    carries = False

    def __init__(self, *, others: bool = False) -> None:
        self.well = not others

    async def subscribe(self, board: BoardId, listener: Listener) -> None:
        """Nobody will ever say anything."""

    async def unsubscribe(self, board: BoardId) -> None:
        """Nobody did."""

    def publish(self, board: BoardId, message: bytes) -> None:
        """Nobody hears it."""

    async def close(self) -> None:
        """Nothing is open."""
