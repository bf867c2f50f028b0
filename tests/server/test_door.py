"""The door as newcomers meet it: they wait, unseen and unseeing, or say a passphrase (BO7, BO8)."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from board.banning import BanSeat, ReturnSeat
from board.notes import AddNote
from board.seats import AdmitSeat, RemoveSeat
from board.settings import ChangeDoor
from board.state import NoteId, Role, SeatId
from server import passphrases
from server.arrival import _seat
from server.connection import Ended
from server.quota import Guesses
from tests.server.conftest import Board, Web
from tests.server.test_api import refused

SAID = "Blue  Kettle"


async def newcomer(board: Board, **said: str) -> httpx.Response:
    return await board.client.post(
        f"{board.path}/seats", json=said, headers=board.bearer("participate")
    )


async def guarded(web: Web) -> Board:
    board = await web.board(question="What is secret?")
    answer = await web.client.post(
        f"{board.path}/passphrase", json={"passphrase": SAID}, headers=board.bearer("facilitate")
    )
    assert (200, {"passphrase": True}) == (answer.status_code, answer.json())
    return board


async def asked_to_wait(web: Web) -> tuple[Board, Any, SeatId, dict[str, str]]:
    board = await web.board(question="How are you?")
    await board.seat("facilitate")
    room = await web.app.state.hub.room(board.id)
    (lead,) = room.board.seats
    await room.ask(ChangeDoor("approve"), seat=lead, role=Role.FACILITATOR)
    section = room.board.sections[0].id
    note = AddNote(NoteId("n" * 16), section, "canary", "", "pink", 0, 0, "")
    await room.ask(note, seat=lead, role=Role.FACILITATOR)
    return board, room, lead, await board.seat("participate")


async def test_who_was_removed_for_good_stands_at_the_door(web: Web) -> None:
    """BO14: told no more than who waits; and goes on when it is taken back."""
    board, room, lead, seat = await asked_to_wait(web)
    guest = next(id for id, found in room.board.seats.items() if found.waiting)
    await room.ask(AdmitSeat(guest), seat=lead, role=Role.FACILITATOR)
    await room.ask(BanSeat(guest), seat=lead, role=Role.FACILITATOR)
    told = (await web.client.get(board.path, headers=seat)).json()
    assert ("How are you?", True, 0) == (told["question"], told["waiting"], told["notes"])
    for path in ("names", "export.json"):
        refused(await web.client.get(f"{board.path}/{path}", headers=seat), 403, "not-allowed")
    refused(await web.client.post(f"{board.path}/seats", json={}, headers=seat), 403, "not-allowed")
    await room.ask(ReturnSeat(guest), seat=lead, role=Role.FACILITATOR)
    told = (await web.client.get(board.path, headers=seat)).json()
    assert "waiting" not in told


async def test_who_waits_is_told_the_question_and_nothing_else(web: Web) -> None:
    """BO7: not by HTTP, and no websocket is opened."""
    board, room, lead, seat = await asked_to_wait(web)
    told = (await web.client.get(board.path, headers=seat)).json()
    assert ("How are you?", True) == (told["question"], told["waiting"])
    assert (0, 0) == (told["notes"], told["seats"])
    for path in ("names", "export.json"):
        refused(await web.client.get(f"{board.path}/{path}", headers=seat), 403, "not-allowed")
        link = board.bearer("participate")
        refused(await web.client.get(f"{board.path}/{path}", headers=link), 403, "not-allowed")
    token = seat["Authorization"].removeprefix("Bearer ")
    with pytest.raises(Ended) as ended:
        _seat(room, token)
    assert 4423 == ended.value.code
    waiting = next(id for id, found in room.board.seats.items() if found.waiting)
    await room.ask(AdmitSeat(waiting), seat=lead, role=Role.FACILITATOR)
    told = (await web.client.get(board.path, headers=seat)).json()
    assert "waiting" not in told
    assert 1 == told["notes"]
    assert waiting == _seat(room, token)


async def test_who_is_sent_away_is_told_nothing_more(web: Web) -> None:
    """BO7."""
    board, room, lead, seat = await asked_to_wait(web)
    waiting = next(id for id, found in room.board.seats.items() if found.waiting)
    await room.ask(RemoveSeat(waiting), seat=lead, role=Role.FACILITATOR)
    refused(await web.client.get(board.path, headers=seat), 404, "board-gone")


@pytest.mark.parametrize("said", [SAID, "blue kettle", " BLUE KETTLE "])
async def test_the_passphrase_opens(web: Web, said: str) -> None:
    """BO8: as it is heard; the second time by a quick comparison."""
    board = await guarded(web)
    for _ in range(2):
        assert 201 == (await newcomer(board, passphrase=said)).status_code


async def test_without_the_passphrase_there_is_no_seat(web: Web, caplog: Any) -> None:
    """BO8: nor a word of the board; and what was said is in no log line."""
    caplog.set_level(logging.DEBUG)
    board = await guarded(web)
    refused(await newcomer(board), 403, "passphrase-needed")
    refused(await newcomer(board, passphrase="Green Kettle"), 403, "wrong-passphrase")
    told = (await web.client.get(board.path, headers=board.bearer("participate"))).json()
    assert ("", "", 0) == (told["title"], told["question"], told["seats"])
    refused(
        await web.client.get(f"{board.path}/names", headers=board.bearer("view")), 403,
        "not-allowed",
    )  # fmt: skip
    assert "What is secret?" not in (await web.client.get(f"/{board.code}")).text
    assert "ettle" not in caplog.text.lower()
    room = await web.app.state.hub.room(board.id)
    assert b"ettle" not in room.links.passphrase.lower()


async def test_facilitators_need_none_and_take_it_away(web: Web) -> None:
    """BO8."""
    board = await guarded(web)
    lead = board.bearer("facilitate")
    await board.seat("facilitate")
    assert (await web.client.get(board.path, headers=lead)).json()["passphrase"]
    answer = await web.client.post(
        f"{board.path}/links/rotate", json={"role": "participant"}, headers=lead
    )
    assert 200 == answer.status_code  # it outlasts new links
    assert (await web.client.get(board.path, headers=lead)).json()["passphrase"]
    answer = await web.client.post(
        f"{board.path}/passphrase", json={"passphrase": ""}, headers=lead
    )
    assert {"passphrase": False} == answer.json()
    assert "passphrase" not in (await web.client.get(board.path, headers=lead)).json()


@pytest.mark.parametrize("said", ["short", "  a  b  ", "x" * 65])
async def test_what_is_no_passphrase(web: Web, said: str) -> None:
    """BO8: 6 to 64 signs."""
    board = await web.board()
    answer = await web.client.post(
        f"{board.path}/passphrase", json={"passphrase": said}, headers=board.bearer("facilitate")
    )
    assert "passphrase" == refused(answer, 400, "bad-value")["field"]
    answer = await web.client.post(
        f"{board.path}/passphrase", json={"passphrase": SAID}, headers=board.bearer("participate")
    )
    refused(answer, 403, "not-allowed")


async def test_guesses_are_few(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """BO8: the right one is not told either to who has to wait; nobody else does."""
    monkeypatch.setattr(passphrases, "_slow", slow)
    board = await guarded(web)
    assert 201 == (await newcomer(board, passphrase=SAID)).status_code
    for n in range(Guesses.FREE + 1):
        refused(await newcomer(board, passphrase=f"guess {n:04}"), 403, "wrong-passphrase")
    refused(await newcomer(board, passphrase=SAID), 429, "code-wait")
    async with web.elsewhere("192.0.2.8") as other:
        answer = await other.post(
            f"{board.path}/seats", json={"passphrase": SAID}, headers=board.bearer("participate")
        )
        assert 201 == answer.status_code
    web.seconds.now += 61
    assert 201 == (await newcomer(board, passphrase=SAID)).status_code


async def slow(said: str, salt: bytes) -> bytes:
    """Be quick about it: twenty guesses are not what this is about."""
    return salt + passphrases._plain(said)
