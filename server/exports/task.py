"""``groundswell export``: a board as a file, straight from where boards are kept."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from board.state import Board, BoardId
from server import codes, opening, stores
from server.exports import past
from server.exports.formats import FORMATS, Wish, made, name
from server.i18n import LANGUAGES
from server.log import Log, NoBoard
from server.settings import Settings


def describe(command: ArgumentParser) -> None:
    """Add what may be asked to the command."""
    command.add_argument("board", metavar="BOARD", help="its join code, or after -- its id")
    command.add_argument("--format", choices=[*FORMATS], required=True)
    command.add_argument("--output", type=Path, help="a file, or - for standard output")
    command.add_argument(
        "--lang", default="en", choices=[language.tag for language in LANGUAGES], help="of headings"
    )
    command.add_argument("--at", type=int, metavar="N", help="as it was after event N")
    command.add_argument("--no-bom", action="store_true", help="CSV without a byte order mark")


async def export(settings: Settings, asked: Namespace) -> str:
    """Write the file; return what to say about it. Raises ``NoBoard``, ``Unavailable``."""
    log = await stores.open_log(settings)
    try:
        board = await _board(log, asked.board, asked.at)
    finally:
        await log.close()
    wish = Wish(asked.format, asked.lang, bom=not asked.no_bom)
    body = await asyncio.to_thread(made, board, wish)
    if asked.output == Path("-"):
        sys.stdout.buffer.write(body)
        return ""
    path = asked.output or Path(name(board, asked.format))
    await asyncio.to_thread(path.write_bytes, body)
    return f"{path}: {len(board.notes)} notes, as of event {board.seq}"


async def _board(log: Log, typed: str, at: int | None) -> Board:
    code = codes.normal(typed)
    id = (await log.board_of_code(code) if code else None) or BoardId(typed)
    record, kept, _ = await opening.opened(log, id, 0)
    board = kept.board
    if at is None:
        return board
    if not 1 <= at <= board.seq:
        raise NoBoard
    return await past.board_at(log, id, record.epoch, at, board)
