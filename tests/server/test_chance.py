"""Random bytes: nobody gets the same ones, and the system is rarely asked."""

import secrets

import pytest

from server import chance


def test_many_pieces_of_one_call_and_none_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []

    def counted(size: int) -> bytes:
        calls.append(size)
        return secrets.randbits(size * 8).to_bytes(size, "big")

    monkeypatch.setattr("server.chance.secrets.token_bytes", counted)
    pieces = [chance.fresh() for _ in range(3 * chance.PIECES)]
    assert {len(piece) for piece in pieces} == {chance.PIECE}
    assert len(set(pieces)) == len(pieces)
    assert len(calls) == 3
