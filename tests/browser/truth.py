"""What the log holds, whatever a page says: read from its file, by the board's own rules."""

import sqlite3

from board import rules, wire
from board.state import Board
from tests.browser.served import Served


def replayed(served: Served, board: str) -> Board:
    """The board as all its events make it, from the first one on."""
    db = sqlite3.connect(f"file:{served.folder / 'groundswell.db'}?mode=ro", uri=True)
    try:
        rows = db.execute(
            "SELECT body FROM event JOIN board ON board.n = event.board"
            " WHERE board.id = ? ORDER BY seq",
            (board,),
        ).fetchall()
    finally:
        db.close()
    return rules.replay(wire.event(body) for (body,) in rows)


def texts(served: Served, board: str) -> list[str]:
    """The notes' words in the order in which the notes came."""
    notes = replayed(served, board).notes.values()
    return [note.text for note in sorted(notes, key=lambda note: note.text_at)]
