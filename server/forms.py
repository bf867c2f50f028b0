"""The newest events of a board as browsers get them, for those who come back soon."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import islice
from typing import Final

from server import frames

BYTES_MOST: Final = 4 * 1024 * 1024
# How forms begin after which words have to be nowhere: of a note that facilitators took away, of
# notes and of people that were erased.
GONE: Final = (b"\x92\xa4gone", b"\x94\xacnotes.erased", b"\x94\xabseat.erased")


class Forms:
    """Invariant: holds the common forms numbered ``oldest + 1`` to ``head``, encoded.

    As many as ``most``, and no more than ``BYTES_MOST`` of them: who is further behind is sent a
    snapshot, which is smaller then. So is who lacks what was taken away: it is in none (rule VI13).
    """

    def __init__(self, most: int, head: int = 0) -> None:
        self._forms: deque[bytes] = deque()
        self._most, self._size = most, 0
        self.head = head

    @property
    def oldest(self) -> int:
        """The number that one must have to go on from here."""
        return self.head - len(self._forms)

    def add(self, after: int, forms: Sequence[bytes]) -> None:
        """Add the forms numbered ``after + 1`` and on; after a hole, only these are left."""
        if after != self.head:
            self._clear()
        for form in forms:
            if form.startswith(GONE):
                self._clear()
            else:
                self._forms.append(form)
                self._size += len(form)
        self.head = after + len(forms)
        while len(self._forms) > self._most or self._size > BYTES_MOST:
            self._size -= len(self._forms.popleft())

    def reach(self, seq: int) -> bool:
        """Tell whether all forms above ``seq`` are here."""
        return self.oldest <= seq <= self.head

    def since(self, seq: int) -> bytes:
        """Return frames of all forms above ``seq``, which they must reach; b"" for none."""
        if seq == self.head:
            return b""
        return frames.events(seq, list(islice(self._forms, seq - self.oldest, None)))

    def _clear(self) -> None:
        self._forms.clear()
        self._size = 0
