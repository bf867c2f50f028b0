"""Notes of one board are read as they arrive, and new ones are offered a group (rule GR18).

Read means: their vectors are made and kept, by text, so that who asks for groups waits less. It
is work that nobody waits for, and what all may see is all that it is given.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

from board import material, newcomers, proposals
from board.clustering.proposal import Written
from board.state import Board, Note, NoteId, SeatId
from server import frames
from server.fence import Fallen
from server.groupers import OFF, REMOTE
from server.grouping import Place
from server.peers import Offers
from server.spare import Spare

if TYPE_CHECKING:
    from server.room import Room

SETTLE_SECONDS: Final = 5.0  # after a note came: others come with it
FEWEST: Final = 30  # notes: fewer are read in a second once somebody asks
AT_ONCE: Final = 400  # notes that a child reads; then others have their turn
BESIDE: Final = 200  # notes that tell what this board's have in common
SAMPLE: Final = 40  # notes that tell what a group is about
Key = tuple[NoteId, int]
logger = logging.getLogger(__name__)


class Offering:
    """Invariant: at most one run here, and none beside one that groups."""

    spare: Spare
    """Set by the hub: there is one for all boards of a process."""

    def __init__(self, room: Room, say: Callable[[Offers], None]) -> None:
        self._room, self._say = room, say
        self._task: asyncio.Task[None] | None = None
        self._read: frozenset[Key] = frozenset()
        self._asked: object = None
        self._offers: dict[NoteId, str] = {}
        self._shown = frames.message("offers", ())
        self._framed: tuple[tuple[object, ...], bytes] = ((None,) * 4, b"")

    def look(self, before: Board, after: Board) -> None:
        """Take what was written here: it may be worth a run, soon."""
        if self.quiet and not _same(before, after) and self._worth(after):
            self._task = asyncio.create_task(self._run(), name="offering")

    @property
    def quiet(self) -> bool:
        """Tell whether nothing is being read here, nor will be soon."""
        return self._task is None or self._task.done()

    def renew(self, before: Board, after: Board) -> None:
        """Tell those who may group from now on."""
        if self._offers and proposals.changes_readers(before, after):
            self._show()

    def rest(self) -> None:
        """End a run: somebody asks for groups. What it has read is kept."""
        if self._task is not None:
            self._task.cancel()

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    def hear(self, said: Offers) -> None:
        """Take what another process found."""
        self._offers = dict(said.pairs)
        self._show()

    def murmur(self) -> None:
        """Tell the other processes again: some may have just begun to listen."""
        if self._offers:
            self._say(Offers(tuple(self._offers.items())))

    def frame_for(self, seat: SeatId) -> bytes:
        """Return what who comes in is offered; b"" for nothing."""
        if not self._offers or not proposals.reads(self._room.board, seat):
            return b""
        return self._frame()

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(SETTLE_SECONDS)
            async with self.spare.turn():
                board = self._room.board
                # Beside the loop: it goes through all notes.
                place = await asyncio.to_thread(self._place, board) if self._worth(board) else None
                if self._room.suggesting.running:
                    return
                if place is None:
                    if _same(board, self._room.board):
                        return
                    continue  # what came meanwhile found this run busy
                self._asked = _state(place)
                try:
                    found = await self._room.suggesting.grouper.placed(place)
                except Fallen as fallen:
                    logger.info("board %s: new notes wait: %s", self._room.id[:6], fallen)
                    return
            self._remember(board, place)
            self._take(found.offers)

    def _remember(self, board: Board, place: Place) -> None:
        there = frozenset(map(_key, board.notes.values()))
        ids = {note.id for note in place.notes}
        self._read = (self._read & there) | {key for key in there if key[0] in ids}

    def _take(self, offers: Mapping[str, str]) -> None:
        found = {NoteId(note): group for note, group in offers.items()}
        if found != self._offers:
            self._offers = found
            self._say(Offers(tuple(found.items())))
        if self._frame() != self._shown:
            self._show()

    def _worth(self, board: Board) -> bool:
        """Tell whether there may be something to do; each turn asks, so it looks at no note."""
        embedder = self._room.settings.embedder
        # Notes go to another house when somebody asks for groups, and not before.
        if embedder == OFF or embedder.startswith(REMOTE) or board.about.finished:
            return False
        grouped = board.groups or board.secret.proposal is not None
        return len(board.notes) >= FEWEST or bool(grouped)

    def _place(self, board: Board) -> Place | None:
        """Return what a child is to be asked now; None for nothing."""
        homes = newcomers.homes(board)
        new = newcomers.new(board, homes)
        sample = {home.id: home.notes[:SAMPLE] for home in homes.values()} if new else {}
        unread = self._unread(board)
        inside = [board.notes[id] for notes in sample.values() for id in notes]
        beside = islice(board.notes.values(), BESIDE) if new else ()
        notes = {note.id: note for note in (*unread, *inside, *new, *beside)}
        words = tuple(Written(note.id, note.text, note.lang) for note in notes.values())
        place = Place(words, homes=dict(sample), new=tuple(note.id for note in new))
        stale = bool(new) and _state(place) != self._asked
        return place if unread or stale else None

    def _unread(self, board: Board) -> list[Note]:
        notes = material.notes(board)
        if len(notes) < FEWEST:
            return []
        return [note for note in notes if _key(note) not in self._read][:AT_ONCE]

    def _show(self) -> None:
        self._shown = frame = self._frame()
        crowd = self._room.crowd
        for seat in proposals.readers(self._room.board) & crowd.seats.keys():
            for connection in crowd.seats[seat]:
                connection.renew(frame)

    def _frame(self) -> bytes:
        """Return what is offered now, looked up once however many come in."""
        board = self._room.board
        of = (board.notes, board.groups, board.secret.proposal, self._offers)
        if any(one is not other for one, other in zip(of, self._framed[0], strict=True)):
            offers = newcomers.standing(board, self._offers)
            self._framed = of, frames.message("offers", tuple(offers.items()))
        return self._framed[1]


def _same(before: Board, after: Board) -> bool:
    """Tell whether nothing changed that a run looks at."""
    same = before.notes is after.notes and before.groups is after.groups
    return same and before.secret.proposal is after.secret.proposal


def _key(note: Note) -> Key:
    return note.id, note.text_at


def _state(place: Place) -> object:
    """Return what tells whether the same was asked before."""
    texts = {note.id: note.text for note in place.notes}
    return place.homes, [(id, texts[id]) for id in place.new]
