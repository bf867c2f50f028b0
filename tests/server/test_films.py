"""EX9 over HTTP: the session once more, for facilitators, piece by piece."""

from __future__ import annotations

from typing import Any

import msgpack
import pytest

from board.agenda import AddRound
from board.erasing import EraseNote
from board.moderating import HideNote
from board.notes import AddNote
from board.reveal import RevealNotes
from board.rounds import StartRound
from board.state import NoteId, Plan, Role, RoundId, SeatId
from server import films
from server.exports import routes
from server.quota import Rate
from server.room import Room
from tests.replica import layer_sum
from tests.server.conftest import Board, Web

ROUND = RoundId("1" * 16)
IDS = [NoteId(f"{n:016}") for n in range(4)]
OWN = Plan("write", "", "", 0, "manual", (), "own", "alias")


async def session(web: Web) -> tuple[Board, Room, SeatId]:
    """Return a board with three notes that were hidden first: erased, kept back, and there."""
    board = await web.board()
    room = await web.app.state.hub.room(board.id)
    lead, _ = await web.app.state.hub.take_seat(room, Role.FACILITATOR)
    seat, _ = await web.app.state.hub.take_seat(room, Role.PARTICIPANT)
    await room.ask(AddRound(ROUND, OWN, ""), seat=lead)
    await room.ask(StartRound(ROUND, "", now=True), seat=lead)
    section = room.board.sections[0].id
    for n, id in enumerate(IDS):
        await room.ask(AddNote(id, section, f"canary{n}", "", "pink", 0, 0, ""), seat=seat)
    await room.ask(RevealNotes("all", ""), seat=lead)
    await room.ask(EraseNote(IDS[0]), seat=seat)
    await room.ask(HideNote(IDS[1], "unkind"), seat=lead)
    return board, room, lead


async def piece(web: Web, board: Board, query: str = "") -> list[Any]:
    answer = await web.client.get(f"{board.path}/film{query}", headers=board.bearer("facilitate"))
    assert 200 == answer.status_code, answer.text
    assert "gzip" == answer.headers["content-encoding"]
    found: list[Any] = msgpack.unpackb(answer.content)
    return found


async def test_it_ends_as_everybody_has_it(web: Web) -> None:
    """EX9: without a word of what is gone, from the first event on."""
    board, room, _ = await session(web)
    tag, head, step, after, starts, layer, forms = await piece(web, board)
    assert ("reel", room.board.seq, 500, 0) == (tag, head, step, after)
    assert head == len(forms)
    assert [ROUND] == [id for _, id in starts]
    whole = layer + b"".join(map(msgpack.packb, forms))
    assert b"canary2" in whole
    assert b"canary3" in whole
    for gone in (b"canary0", b"canary1", b"unkind"):
        assert gone not in whole
    shown = next(at for at, form in enumerate(forms) if form[0] == "notes.shown")
    assert b"canary" not in b"".join(map(msgpack.packb, forms[:shown]))
    room_sum = layer_sum(layer, forms)
    assert layer_sum(*(await piece(web, board, f"?at={head}"))[5:]) == room_sum


async def test_pieces_and_numbers(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """EX9: the same session in several, each from where the former ends."""
    monkeypatch.setattr(films, "STEP", 3)
    board, room, _ = await session(web)
    first = await piece(web, board, "?at=7")
    rest = [await piece(web, board, f"?at=7&reel={n}") for n in (1, 2)]
    assert [[7, 3, n] for n in (0, 3, 6)] == [one[1:4] for one in (first, *rest)]
    assert [3, 3, 1] == [len(one[6]) for one in (first, *rest)]
    for query in ("?at=7&reel=3", "?reel=x", "?at=0", f"?at={room.board.seq + 1}", "?at=-1"):
        path = f"{board.path}/film{query}"
        answer = await web.client.get(path, headers=board.bearer("facilitate"))
        assert (400, "bad-value") == (answer.status_code, answer.json()["error"])


async def test_what_goes_meanwhile_is_in_no_later_answer(web: Web) -> None:
    """EX9, RE2: a film that was made before does not keep it."""
    board, room, lead = await session(web)
    head = room.board.seq
    assert b"canary2" in msgpack.packb(await piece(web, board, f"?at={head}"))
    await room.ask(HideNote(IDS[2], ""), seat=lead)
    assert b"canary2" not in msgpack.packb(await piece(web, board, f"?at={head}"))
    await room.ask(EraseNote(IDS[3]), seat=lead)
    assert b"canary3" not in msgpack.packb(await piece(web, board, f"?at={head}"))


async def test_it_is_for_facilitators(web: Web) -> None:
    """EX9, EX1: it holds what was deleted since."""
    board = await web.board()
    for link in ("participate", "view"):
        answer = await web.client.get(f"{board.path}/film", headers=board.bearer(link))
        assert (403, "not-allowed") == (answer.status_code, answer.json()["error"])
    plain = {**board.bearer("facilitate"), "Accept-Encoding": "identity"}
    answer = await web.client.get(f"{board.path}/film", headers=plain)
    assert "content-encoding" not in answer.headers
    assert "reel" == msgpack.unpackb(answer.content)[0]


async def test_making_one_takes_its_turn(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is made already is not counted; and only the last few are kept."""
    monkeypatch.setattr(routes, "OFTEN", Rate(most=5, every=3.0))
    web.app.state.exports = routes.Counter(1)
    board, _, _ = await session(web)
    for n in (1, 1, 2, 3, 4, 5):
        await piece(web, board, f"?at={n}")
    path = f"{board.path}/film?at=1"
    answer = await web.client.get(path, headers=board.bearer("facilitate"))
    assert (429, "slow-down") == (answer.status_code, answer.json()["error"])
