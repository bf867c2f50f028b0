"""Who may come in: link tokens, seat tokens and join codes.

Nothing is stored: a token follows from the server's secret, so a copy of the database opens no
board. Raising the version of a link ends it, and every seat token that came by it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from typing import Final

from board.state import BoardId, Role, SeatId

Versions = Mapping[Role, int]

CODE_SIGNS: Final = "2346789ACDEFHJKMNPRTWXY"
CODE_LENGTH: Final = 6
_SEAT_TOKEN: Final = re.compile(r"([A-Za-z0-9_-]{16})([fpv])(\d{1,6})\.([A-Za-z0-9_-]{22})")
_LETTERS: Final = {"f": Role.FACILITATOR, "p": Role.PARTICIPANT, "v": Role.VIEWER}


def new_board_id() -> BoardId:
    return BoardId(secrets.token_urlsafe(16))


def new_seat_id() -> SeatId:
    return SeatId(secrets.token_urlsafe(12))


def new_proposal_id() -> str:
    return secrets.token_urlsafe(12)


def new_epoch() -> str:
    """Return the name of a history: two that differ were never the same board."""
    return secrets.token_urlsafe(6)


def new_code() -> str:
    """Return six of 23 signs that nobody mistakes for one another."""
    return "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))


class Access:
    """Makes and checks tokens with one secret of at least 16 bytes."""

    def __init__(self, secret: bytes) -> None:
        self._secret = hashlib.blake2b(secret, digest_size=32).digest()

    def link(self, board: BoardId, role: Role, version: int) -> str:
        """Return the token of a board's link: 128 bits in 22 signs."""
        return self._mac("link", board, role.value, str(version))

    def role_of(self, token: str, board: BoardId, versions: Versions) -> Role | None:
        """Return the role that a link token gives; None if it is not of this board."""
        found = None
        for role in Role:  # every role is compared, so the time taken tells nothing
            if _same(token, self.link(board, role, versions[role])):
                found = role
        return found

    def seat_token(self, board: BoardId, seat: SeatId, role: Role, version: int) -> str:
        """Return the token of a seat that came by the link of ``role``, at that version."""
        letter = role.value[0]
        return f"{seat}{letter}{version}." + self._mac("seat", board, seat, letter, str(version))

    def seat_of(self, token: str, board: BoardId, versions: Versions) -> SeatId | None:
        """Return the seat of a token; None if it is forged, foreign, or its link is over."""
        match = _SEAT_TOKEN.fullmatch(token)
        if match is None:
            return None
        seat, letter, version, mac = match.groups()
        if not _same(mac, self._mac("seat", board, seat, letter, version)):
            return None
        return SeatId(seat) if int(version) == versions[_LETTERS[letter]] else None

    def programme(self, id: str, role: Role, version: int) -> str:
        """Return the token of a programme's link, which opens no board by itself."""
        later = (str(version),) if version > 1 else ()  # the first ones were made without a version
        return self._mac("programme", id, role.value, *later)

    def programme_role(self, token: str, id: str, versions: Versions) -> Role | None:
        """Return the role that a programme's link gives; None if it is not of this one."""
        found = None
        for role, version in versions.items():  # all of them, so the time taken tells nothing
            if _same(token, self.programme(id, role, version)):
                found = role
        return found

    def person(self, programme: str, board: BoardId, role: Role, key: str, turn: int) -> SeatId:
        """Return the seat on a board of whoever has ``key`` in a programme.

        Without the key, and the secret, nobody can tell that seats of two boards are one person's.
        """
        return SeatId(self._mac("person", programme, board, role.value, key, str(turn))[:16])

    def page(self, board: BoardId, kind: str, edition: int) -> str:
        """Return what opens a page of a board to whoever has its address, and nothing else."""
        return self._mac("page", board, kind, str(edition))

    def opens(self, token: str, board: BoardId, kind: str, edition: int) -> bool:
        return _same(token, self.page(board, kind, edition))

    def digest(self, *parts: bytes) -> bytes:
        """Return 16 bytes that stand for ``parts`` and tell nobody without the secret what."""
        return hashlib.blake2b(b"\0".join(parts), key=self._secret, digest_size=16).digest()

    def _mac(self, *parts: str) -> str:
        mac = self.digest(*(part.encode() for part in parts))
        return base64.urlsafe_b64encode(mac).decode().rstrip("=")


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
