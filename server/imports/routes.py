"""Files into boards over HTTP: into one that is there, or as a new one."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from collections.abc import Sequence
from functools import reduce
from typing import Final

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board import names, remaking, snapshot
from board.rules import Command, decide, evolve
from board.state import Board, Caller, NoteId, Refused, SectionId
from server import answers
from server.api import Asker, facilitator, hub_of, paid
from server.imports.founding import founded
from server.imports.heads import Heads
from server.imports.intake import Intake
from server.imports.plan import Plan, Planned
from server.imports.table import KINDS, USES, Reading, Table
from server.quota import Buckets, Rate
from server.site import Site

OFTEN: Final = Rate(most=30, every=2.0)  # each look at a preview is one
SAMPLE: Final = 8  # rows that a preview shows
SHOWN: Final = 160  # signs of a cell there
BATCH: Final = 16


class Preview(Struct, frozen=True):
    """What would come: nothing has happened yet.

    ``uses`` says which column is what, by its number from 0; ``columns`` are their names, where the
    first row has them (``header``). ``rows`` are the first ones. Of ``notes`` that would come,
    ``empty`` were left out; ``sections`` are those that would be added. ``problem`` is why it would
    be refused as it is, in a sentence, or "".
    """

    kind: str
    sheets: Sequence[str]
    sheet: int
    header: bool
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    uses: dict[str, int]
    notes: int
    empty: int
    groups: int
    sections: Sequence[str]
    problem: str = ""


class Imported(Struct, frozen=True):
    """All of it came, as of event ``seq``: the ids of what was made."""

    seq: int
    notes: Sequence[str]
    groups: Sequence[str]
    sections: Sequence[str]
    columns: Sequence[str]


class Desk:
    """Where files are handed in: who reads them, and how often each one may ask."""

    def __init__(self, site: Site) -> None:
        self.intake, self.heads = Intake(), Heads(site.catalogues)
        self._asked = Buckets(OFTEN, time.monotonic)

    def admit(self, who: Asker) -> None:
        """Raise ``Refused`` ``slow-down`` where somebody asks too often."""
        if wait := self._asked.take(f"{who.room.id}{who.seat}"):
            raise Refused("slow-down", wait=round(wait * 1000))


async def bring(request: Request) -> Response:
    """Bring the notes of a file to a board, all or none; with ``preview``, say what would come."""
    who = await facilitator(request)
    if who.seat is None:
        raise Refused("not-allowed", verb="structure", role="none")
    desk: Desk = request.app.state.imports
    desk.admit(who)
    wish = _Wish(request)
    table = await desk.intake.rows(await request.body(), wish.reading)
    wish.settle(table, desk.heads)
    board = who.room.board
    if not wish.into and board.sections:
        wish.into = board.sections[0].id
    board.section(SectionId(wish.into))
    plan = Plan(board, wish.uses, SectionId(wish.into), wish.batch, desk.heads.colour)
    planned = await asyncio.to_thread(plan.made, table.rows[wish.header :])
    caller = Caller(who.seat, who.role, who.room.clock.now(), secrets.token_bytes(32))
    if wish.preview:
        no = await asyncio.to_thread(refused, board, planned.commands, caller)
        return answers.json(_previewed(request, table, wish, planned, no))
    if not planned.notes:
        raise Refused("import-empty")
    return answers.json(await _done(who, planned, wish.batch), 201)


async def found(request: Request) -> Response:
    """Make a new board with the contents of a board file."""
    desk: Desk = request.app.state.imports
    paid(request)
    layer = (await desk.intake.whole(await request.body())).layer
    asks = await asyncio.to_thread(_asks, layer, hub_of(request).clock.now())
    started = await founded(request, asks)
    return answers.json(started, 201, {"Location": f"/api/boards/{started.id}"})


def routes() -> list[Route]:
    return [
        Route("/api/boards/import", found, methods=["POST"]),
        Route("/api/boards/{board}/import", bring, methods=["POST"]),
    ]


def refused(board: Board, commands: Sequence[Command], by: Caller) -> Refused | None:
    """Return why these commands would be refused, all in a row; None if they would not."""
    try:
        for command in commands:
            board = reduce(evolve, decide(board, command, by), board)
    except Refused as no:
        return no
    return None


class _Wish:
    """What the address says of how the file is to be read."""

    def __init__(self, request: Request) -> None:
        self._asked = request.query_params
        kind = self._asked.get("kind", "")
        if kind not in KINDS:
            raise Refused("bad-value", field="kind")
        self.reading = Reading(kind, self._number("sheet", 0, 0, 1_000))
        self.preview = bool(self._number("preview", 0, 0, 1))
        self.into = self._asked.get("into", "")
        self.batch = self._asked.get("batch", "") or secrets.token_urlsafe(12)
        if len(self.batch) > BATCH:
            raise Refused("bad-value", field="batch", most=BATCH)
        self.uses: dict[str, int] = {}
        self.header = False

    def settle(self, table: Table, heads: Heads) -> None:
        """Take what was said of the columns, else what they look like."""
        named = heads.named(table)
        self.header = bool(self._number("header", int(named), 0, 1)) and not table.uses
        wide = len(table.rows[0]) if table.rows else 0
        given = {use: self._number(use, -1, -1, wide - 1) for use in USES if use in self._asked}
        self.uses = given if "text" in given else heads.guess(table, header=self.header)

    def _number(self, name: str, usual: int, least: int, most: int) -> int:
        asked = self._asked.get(name)
        if asked is None:
            return usual
        if not (asked.lstrip("-").isdecimal() and asked.isascii() and len(asked) < 6):
            raise Refused("bad-value", field=name, least=least, most=most)
        if not least <= (n := int(asked)) <= most:
            raise Refused("bad-value", field=name, least=least, most=most)
        return n


async def _done(who: Asker, planned: Planned, batch: str) -> Imported:
    """Ask for all of it at once. What the same batch brought before is not brought again."""
    room, seq = who.room, who.room.board.seq
    made = (planned.notes, planned.groups, planned.sections, planned.columns)
    if names.anywhere(room.board, NoteId(planned.notes[0])) is None:
        cid = hashlib.sha256(batch.encode()).digest()[:16]
        assert who.seat is not None  # noqa: S101 - ``bring`` has refused links
        seq = await room.ask(*planned.commands, seat=who.seat, cid=cid)
    return Imported(seq, *made)


def _asks(layer: bytes, now: int) -> list[remaking.RemakeBoard]:
    return remaking.pieces(snapshot.laid_out(snapshot.seen(layer)), now)


def _previewed(
    request: Request, table: Table, wish: _Wish, planned: Planned, no: Refused | None
) -> Preview:
    head = table.rows[0] if wish.header and table.rows else ()
    sample = table.rows[wish.header :][:SAMPLE]
    return Preview(
        table.kind,
        table.sheets,
        table.sheet,
        wish.header,
        [cell[:SHOWN] for cell in head],
        [[cell[:SHOWN].lstrip("\0") for cell in row] for row in sample],
        wish.uses,
        len(planned.notes),
        planned.empty,
        len(planned.groups),
        planned.titles,
        "" if no is None else answers.sentence(request.scope, no),
    )
