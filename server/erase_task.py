"""``groundswell erase``: all of one board, by whoever runs the server."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from board.state import BoardId
from server import codes, opening, stores
from server.log import NoBoard
from server.settings import Settings


def describe(command: ArgumentParser) -> None:
    """Add what may be asked to the command."""
    command.add_argument("board", metavar="BOARD", help="its join code, or after -- its id")
    command.add_argument(
        "--sure", action="store_true", help="erase it; without this, only say what would go"
    )


async def erase(settings: Settings, asked: Namespace) -> str:
    """Erase a board; return what to say about it. Raises ``NoBoard``, ``Unavailable``."""
    log = await stores.open_log(settings)
    try:
        code = codes.normal(asked.board)
        id = (await log.board_of_code(code) if code else None) or BoardId(asked.board)
        record, kept, _ = await opening.opened(log, id, 0)
        notes, seats = len(kept.board.notes), len(kept.board.seats)
        what = f"{notes} notes and {seats} people, {record.head} events"
        if not asked.sure:
            return f"{what} would be erased for good. Add --sure to do so."
        if not await log.erase(id):
            raise NoBoard
    finally:
        await log.close()
    return f"{what} were erased. Who is on that board is sent away within seconds."
