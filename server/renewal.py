"""A link is in the wrong hands: which one is to end, and who asks, to know who asks again."""

from __future__ import annotations

import hmac
from typing import Annotated

from msgspec import Meta, Struct

from board.state import Role
from server.access import Access

Key = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{22}\Z")]
KeyIfAny = Annotated[str, Meta(pattern=r"^([A-Za-z0-9_-]{22})?\Z")]


class Renewal(Struct, frozen=True):
    """``token`` asks for the end of the link of ``role``.

    ``key`` is 16 random bytes in base64url, other ones for each renewal. Who ends by it the link
    that they came by, and gets no answer, asks again with the same key and the token that has
    ended. "": they do not.
    """

    role: Role
    token: str
    key: str

    def mark(self, access: Access) -> bytes:
        """Return the 16 bytes by which it is known again, to keep with the links; b"": never."""
        if not self.key:
            return b""
        parts = (self.role.value, self.token, self.key)
        return access.digest(b"renewal", *(part.encode() for part in parts))

    def left(self, access: Access, mark: bytes) -> bool:
        """Tell whether ``mark`` is what was kept of this one."""
        return bool(mark) and hmac.compare_digest(self.mark(access), mark)
