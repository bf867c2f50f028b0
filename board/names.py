"""What is kept of who wrote a note, and how a note without a name is proved one's own (6).

A policy only ever gets stricter; making it so is in ``lowering``.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from msgspec.structs import replace

from board.state import Board, Keys, Note, NoteId, Refused

POLICIES: Final = ("real", "alias", "none")
SECRET: Final = 16


def lower(one: str, other: str) -> str:
    """Return the policy of the two that keeps less."""
    return max(one, other, key=POLICIES.index)


def in_force(board: Board, round: str) -> str:
    """Return what holds for a note that is written for a round, or for none, now."""
    found = next((each for each in board.rounds if each.id == round), None)
    own = "real" if found is None else found.names or found.plan.names
    return lower(own, board.about.names)


def keys(secret: bytes) -> Keys:
    """Return what is stored of a note's secret; it does not lead back to it."""
    return Keys(_key(b"receipt", secret), _key(b"edit", secret))


def checked(secret: bytes) -> bytes:
    """Return a secret of a command: 16 bytes, or none."""
    if len(secret) not in (0, SECRET):
        raise Refused("bad-value", field="secret")
    return secret


def proves(board: Board, note: NoteId, proof: bytes) -> bool:
    """Tell whether ``proof`` opens a note to its author, for as long as its round lasts."""
    found = board.secret.keys.get(note)
    return found is not None and _fits(found.edit, b"edit", proof)


def received(board: Board, note: NoteId, secret: bytes) -> bool:
    """Tell whether ``secret`` is the one that the note was written with (rule SY20)."""
    found = board.secret.keys.get(note)
    return found is not None and _fits(found.receipt, b"receipt", secret)


def forgotten(board: Board, round: str) -> Board:
    """Return the board without the edit keys of a round that is over (rule NA8)."""
    found = board.secret.keys
    for id, pair in found.items():
        note = anywhere(board, id)
        if pair.edit and note is not None and note.round == round:
            found = found.set(id, replace(pair, edit=b""))
    return board.with_secret(keys=found)


def anywhere(board: Board, id: NoteId) -> Note | None:
    """Return a note that is visible, hidden, merged or deleted."""
    gone, _ = board.secret.gone.get(id, (None, 0))
    twin = board.twins.get(id)
    return board.found(id) or (twin.note if twin else gone)


def _key(word: bytes, secret: bytes) -> bytes:
    return hashlib.sha256(word + secret).digest()


def _fits(key: bytes, word: bytes, secret: bytes) -> bool:
    return hmac.compare_digest(key, _key(word, secret))
