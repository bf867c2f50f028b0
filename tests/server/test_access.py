"""Tokens: nothing opens but the right one, for as long as its link lives."""

from __future__ import annotations

import re

import pytest

from board.state import BoardId, Role, SeatId
from server.access import (
    CODE_LENGTH,
    CODE_SIGNS,
    Access,
    new_board_id,
    new_code,
    new_seat_id,
)

BOARD, OTHER = BoardId("B" * 22), BoardId("C" * 22)
SEAT = SeatId("s" * 16)
VERSIONS = {Role.FACILITATOR: 1, Role.PARTICIPANT: 2, Role.VIEWER: 3}


@pytest.fixture
def access() -> Access:
    return Access(b"sixteen bytes or more")


@pytest.mark.parametrize("role", Role)
def test_a_link_gives_its_role_on_its_board_while_its_version_lasts(
    access: Access, role: Role
) -> None:
    token = access.link(BOARD, role, VERSIONS[role])
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", token)
    assert role is access.role_of(token, BOARD, VERSIONS)
    assert access.role_of(token, OTHER, VERSIONS) is None
    assert access.role_of(token, BOARD, {**VERSIONS, role: VERSIONS[role] + 1}) is None
    assert Access(b"another secret....").role_of(token, BOARD, VERSIONS) is None


@pytest.mark.parametrize("role", Role)
def test_a_seat_token_is_the_seat_while_its_link_lasts(access: Access, role: Role) -> None:
    token = access.seat_token(BOARD, SEAT, role, VERSIONS[role])
    assert SEAT == access.seat_of(token, BOARD, VERSIONS)
    assert access.seat_of(token, OTHER, VERSIONS) is None
    assert access.seat_of(token, BOARD, {**VERSIONS, role: VERSIONS[role] + 1}) is None
    assert Access(b"another secret....").seat_of(token, BOARD, VERSIONS) is None


def test_no_sign_of_a_token_can_be_changed(access: Access) -> None:
    token = access.seat_token(BOARD, SEAT, Role.VIEWER, 3)
    for at, sign in enumerate(token):
        for other in {"A", "f", "p", "1", "3", ".", sign.swapcase()} - {sign}:
            forged = token[:at] + other + token[at + 1 :]
            # The last sign carries two bits that count for nothing.
            assert access.seat_of(forged, BOARD, VERSIONS) is None, (at, other)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x",
        "\0",
        "سلام",
        "a" * 100_000,
        "s" * 16 + "p2.",
        "s" * 16 + "p٢." + "A" * 22,
        ".",
        "None",
    ],
)
def test_garbage_opens_nothing(access: Access, token: str) -> None:
    assert access.seat_of(token, BOARD, VERSIONS) is None
    assert access.role_of(token, BOARD, VERSIONS) is None


def test_a_link_is_no_seat_and_a_seat_no_link(access: Access) -> None:
    link = access.link(BOARD, Role.FACILITATOR, 1)
    seat = access.seat_token(BOARD, SEAT, Role.FACILITATOR, 1)
    assert access.seat_of(link, BOARD, VERSIONS) is None
    assert access.role_of(seat, BOARD, VERSIONS) is None
    assert access.role_of(seat.partition(".")[2], BOARD, VERSIONS) is None


def test_a_digest_needs_the_secret(access: Access) -> None:
    assert 16 == len(access.digest(b"a", b"b"))
    assert access.digest(b"a", b"b") == Access(b"sixteen bytes or more").digest(b"a", b"b")
    assert access.digest(b"a", b"b") != Access(b"another secret....").digest(b"a", b"b")
    assert access.digest(b"a", b"b") != access.digest(b"ab")


def test_ids_and_codes_are_of_their_shape_and_do_not_repeat() -> None:
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", new_board_id()) for _ in range(100))
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{16}", new_seat_id()) for _ in range(100))
    codes = {new_code() for _ in range(1_000)}
    assert all(len(code) == CODE_LENGTH and set(code) <= set(CODE_SIGNS) for code in codes)
    assert len(codes) > 990
    assert set("01OIL5SBGQUVZ").isdisjoint(CODE_SIGNS)
