"""One frame to all connections of a board: what most of a busy server's time goes into.

A few calls of ours between the loop and a transport cost half of what the kernel takes to send
(docs/adr/0036). So frames go straight to the transports of those who take all that they are sent;
only the others are asked, one by one, how much they have left.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from server.connection import Connection

logger = logging.getLogger(__name__)


class FanOut:
    """Invariant: a connection is in ``_straight`` with its transport, in ``_asked``, or gone.

    What went straight is counted once, for all; a connection counts from where it began.
    """

    def __init__(self) -> None:
        self._straight: dict[Connection, Callable[[bytes], None]] = {}
        self._asked: dict[Connection, None] = {}
        self._answers: dict[Connection, bytes] = {}
        self._bytes = 0

    def turn(self, connection: Connection) -> None:
        """Write to a connection as its writer wants from now on."""
        self.leave(connection)
        if (write := connection.straight) is None:
            self._asked[connection] = None
        else:
            self._straight[connection] = write
            connection.count(-self._bytes)

    def leave(self, connection: Connection) -> None:
        """Write no more to a connection."""
        if self._straight.pop(connection, None) is not None:
            connection.count(self._bytes)
        self._asked.pop(connection, None)

    def given(self, connection: Connection) -> int:
        """Return the bytes that ``connection`` does not count itself."""
        return self._bytes if connection in self._straight else 0

    def answer(self, connection: Connection, frame: bytes) -> None:
        """Keep an answer for the end of the tick that it belongs to."""
        self._answers[connection] = self._answers.get(connection, b"") + frame

    def show(self, common: bytes, own: Mapping[Connection, bytes], signs: bytes) -> None:
        """Write a tick's frame, and presence, to everybody: the own one to who has one.

        Answers that were kept go in the same write, behind what they answer.
        """
        everybody = common + signs
        apart = {connection: frame + signs for connection, frame in own.items()}
        for connection in self._answers.keys() & self._straight.keys():
            apart[connection] = apart.get(connection, everybody) + self._answers.pop(connection)
        self._bytes += len(everybody)
        for connection, write in list(self._straight.items()):
            out = apart.get(connection, everybody)
            try:
                write(out)
            except RuntimeError:  # its transport has closed, and whoever asks it first will see
                self.leave(connection)
                self._asked[connection] = None
            if out is not everybody:
                connection.count(len(out) - len(everybody))
        for connection in list(self._asked):
            try:
                connection.tick(own.get(connection, common), signs)
            except Exception:  # the others are shown it all the same
                logger.exception("a connection could not be written to")
                connection.cut()

    def flush(self) -> None:
        """Write the answers that went with no frame."""
        answers, self._answers = self._answers, {}
        for connection, frame in answers.items():
            connection.answer(frame)
