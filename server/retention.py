"""When a board's time is over, all of it is erased: by the one process that comes first (RE6)."""

from __future__ import annotations

import logging
from typing import Final

from board.state import BoardId
from server.log import DAY, Keeping, Log
from server.settings import Settings

NEVER: Final = 2**52  # ms: no board lives to see it
logger = logging.getLogger(__name__)


def keeping(settings: Settings) -> Keeping:
    """Return how long boards are kept; 0 days are for ever."""
    usual, most = settings.keep_days, settings.keep_days_most
    return Keeping(usual * DAY if usual else NEVER, most * DAY if most else NEVER)


async def erase_expired(log: Log, how: Keeping) -> list[BoardId]:
    """Erase every board whose time is over; return those. Raises ``Unavailable``."""
    over = await log.expired(await log.time(), how)
    erased = [board for board, head in over if await log.erase(board, head=head)]
    for board in erased:
        logger.info("board %s: its time was over, it is erased", board[:6])
    return erased
