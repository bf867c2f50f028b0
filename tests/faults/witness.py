"""A client that keeps nothing and checks everything: what it is sent is held to what others saw."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Any

from tests.client import Client

# How many fields of a frame this version knows: a later one may add some, and tags (SY24).
FIELDS = {"welcome": 6, "snap": 5, "priv": 2, "ev": 2, "ok": 3, "no": 4, "here": 3, "pr": 1}
FIELDS |= {"beat": 4, "bye": 1, "mine": 2}


class Chronicle:
    """What everybody must have seen, by epoch and number; the first to see it writes it down."""

    def __init__(self) -> None:
        self.forms: defaultdict[str, dict[int, Any]] = defaultdict(dict)
        self.snapshots: defaultdict[str, dict[int, set[bytes]]] = defaultdict(dict)
        self.sums: defaultdict[str, dict[int, set[int]]] = defaultdict(dict)
        self.wrong: list[str] = []

    def form(self, epoch: str, seq: int, form: Any) -> None:
        if form[0] == "own":  # what everybody sees of it
            form = form[1]
        if form != self.forms[epoch].setdefault(seq, form):
            self.wrong.append(f"two truths at {seq}: {form} and {self.forms[epoch][seq]}")

    def snapshot(self, epoch: str, seq: int, body: bytes) -> None:
        self.snapshots[epoch].setdefault(seq, set()).add(body)

    def beat(self, epoch: str, seq: int, layer_sum: int) -> None:
        self.sums[epoch].setdefault(seq, set()).add(layer_sum)


class Witness(Client):
    """Has been sent, since its snapshot, every number up to ``head`` in order.

    On a ``noisy`` line nothing is believed: what was spoilt at its very end can still be read, and
    only the next sum tells.
    """

    noisy = False

    def __init__(self, url: str, board: str, token: str, chronicle: Chronicle) -> None:
        super().__init__(url, board, token)
        self.chronicle = chronicle
        self.heard = 0.0
        self.joins = 0

    async def come(self, within: float = 4.0) -> None:
        """Connect from where it is, and wait until all that it missed is in."""
        async with asyncio.timeout(within):
            await self.open()
            await self.hello()
            await self.until(lambda: "here" in self.order or self.over)
        self.joins += "here" in self.order

    @property
    def seated(self) -> bool:
        """Tell whether it is connected and has all that it missed."""
        return self._reader is not None and not self._reader.done() and "here" in self.order

    @property
    def over(self) -> bool:
        return self._reader is not None and self._reader.done()

    async def drop(self) -> None:
        """Let go of the connection without a word."""
        if self._socket is None or self._reader is None:
            return
        self._socket.transport.abort()
        try:
            await self._reader
        except Exception as error:  # noqa: BLE001 - said aloud, or due to the noise
            if not self.noisy:
                self.chronicle.wrong.append(f"not understood: {error!r}")
        if self.noisy:
            self.forget()
        self._socket = self._reader = None

    def forget(self) -> None:
        """Ask for a snapshot the next time."""
        self.welcome, self.head = [], 0

    def take(self, frame: bytes) -> None:
        self.heard = asyncio.get_running_loop().time()
        super().take(frame)

    def act(self, tag: str, fields: list[Any]) -> None:
        if tag in FIELDS:
            super().act(tag, fields[: FIELDS[tag]])

    def _welcome(self, *fields: Any) -> None:
        if self.welcome and fields[2] != self.epoch and fields[-1] == "tail":
            self.chronicle.wrong.append("a tail of another history")
        super()._welcome(*fields)

    def _snap(self, seq: int, part: int, parts: int, deflated: bool, piece: bytes) -> None:
        super()._snap(seq, part, parts, deflated, piece)
        if part + 1 == parts:
            if not self.noisy:
                self.chronicle.snapshot(self.epoch, seq, self.snapshot)
            self.snapshot = b""

    def _ev(self, after: int, forms: list[Any]) -> None:
        if not self.noisy:
            self._hold(after, forms)
        self.head = max(self.head, after + len(forms))

    def _hold(self, after: int, forms: list[Any]) -> None:
        """Hold the forms to what others saw."""
        for seq, form in enumerate(forms, after + 1):
            self.chronicle.form(self.epoch, seq, form)
        if after > self.head:
            self.gaps += 1
            self.chronicle.wrong.append(f"a gap between {self.head} and {after}")

    def _beat(self, *fields: Any) -> None:
        if self.noisy:
            return
        head, layer_sum, _, epoch = fields
        if (head, epoch) != (self.head, self.epoch):
            self.chronicle.wrong.append(f"at {self.head}, and the heart beats at {head}")
        self.chronicle.beat(epoch, head, layer_sum)
        self.beats = [list(fields)]
