"""A link of a board that is in the wrong hands is ended (SY23, SY26)."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from board.seats import GiveRole, RemoveSeat
from board.state import BoardId, Role, SeatId
from server.log import Links
from tests.server.conftest import Board, Web

KEY, OTHER = "k" * 22, "o" * 22


async def renew(board: Board, by: dict[str, str], role: str = "facilitator", key: str = KEY) -> Any:
    """Return what was answered, with its status."""
    body = {"role": role, "key": key}
    answer = await board.client.post(f"{board.path}/links/rotate", json=body, headers=by)
    return {**answer.json(), "status": answer.status_code}


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token.rpartition('#t=')[2]}"}


async def facts(board: Board, by: dict[str, str]) -> httpx.Response:
    return await board.client.get(board.path, headers=by)


async def raised(web: Web, board: Board) -> tuple[dict[str, str], str, str]:
    """Make a host of somebody who came by the participants' link; return bearer, seat and host."""
    seated = (
        await board.client.post(f"{board.path}/seats", json={}, headers=board.bearer("participate"))
    ).json()
    led = (
        await board.client.post(f"{board.path}/seats", json={}, headers=board.bearer("facilitate"))
    ).json()
    room = await web.app.state.hub.room(board.id)
    give = GiveRole(SeatId(seated["seat"]), Role.FACILITATOR)
    await room.ask(give, seat=SeatId(led["seat"]))
    return bearer(seated["token"]), seated["seat"], led["seat"]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("came", [Role.FACILITATOR, Role.PARTICIPANT])
async def test_who_renews_a_link_stays_the_same_person(web: Web, role: Role, came: Role) -> None:
    """SY26: also where they came by it themselves."""
    board = await web.board()
    by, seat, _ = await raised(web, board)
    if came is Role.FACILITATOR:
        by = await board.seat("facilitate")
        seat = by["Authorization"].removeprefix("Bearer ")[:16]
    told = await renew(board, by, role.value, "")
    assert (200, came is role) == (told["status"], told["token"].startswith(seat))
    assert (404 if came is role else 200) == (await facts(board, by)).status_code
    now = bearer(told["token"]) if came is role else by
    assert "facilitator" == (await facts(board, now)).json()["role"]


async def test_by_the_new_link_and_no_other_one_leads(web: Web) -> None:
    board = await web.board()
    told = await renew(board, board.bearer("facilitate"))
    assert "" == told["token"]
    assert 404 == (await facts(board, board.bearer("facilitate"))).status_code
    assert "facilitator" == (await facts(board, bearer(told["links"]["facilitate"]))).json()["role"]


@pytest.mark.parametrize("way", ["link", "seat"])
async def test_of_two_who_renew_the_host_link_one_has_it(web: Web, way: str) -> None:
    """SY26: who holds an old link gets no new one by asking while it ends."""
    board = await web.board()
    hosts = [board.bearer("facilitate")] * 2
    if way == "seat":
        hosts = [await board.seat("facilitate") for _ in hosts]
    told = await asyncio.gather(
        *(renew(board, by, key=key) for by, key in zip(hosts, (KEY, OTHER), strict=True))
    )
    assert [200, 404] == sorted(each["status"] for each in told)
    (lost,) = [each for each in told if each["status"] == 404]
    assert ("board-gone", False) == (lost["error"], "links" in lost)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("way", ["link", "seat", "raised"])
async def test_an_old_link_asks_too_late(
    web: Web, role: Role, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SY26: it was good when it was looked at, and is not when it would be written."""
    board, hub = await web.board(), web.app.state.hub
    asks = {
        "link": board.bearer("facilitate"),
        "seat": await board.seat("facilitate"),
        "raised": (await raised(web, board))[0],
    }[way]
    ends = "participant" if way == "raised" else "facilitator"
    other, relink = await board.seat("facilitate"), hub.log.relink

    async def late(id: BoardId, old: Links, new: Links) -> None:
        monkeypatch.undo()
        assert 200 == (await renew(board, other, ends, OTHER))["status"]
        await relink(id, old, new)

    monkeypatch.setattr(hub.log, "relink", late)
    told = await renew(board, asks, role.value)
    assert (404, "board-gone") == (told["status"], told["error"])
    links = (await hub.room(board.id)).links
    assert 2 == getattr(links, ends)
    assert 4 == links.facilitator + links.participant + links.viewer


async def test_what_is_renewed_while_it_is_answered_is_not_told(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SY26: the links are those of one's own renewal."""
    board, hub = await web.board(), web.app.state.hub
    other, note_deed = await board.seat("facilitate"), hub.log.note_deed

    async def late(id: BoardId, deed: object) -> None:
        monkeypatch.undo()
        assert 200 == (await renew(board, other, key=OTHER))["status"]
        await note_deed(id, deed)

    monkeypatch.setattr(hub.log, "note_deed", late)
    told = await renew(board, board.bearer("facilitate"), "viewer")
    assert board.links["facilitate"] == told["links"]["facilitate"]
    assert 404 == (await facts(board, bearer(told["links"]["facilitate"]))).status_code


@pytest.mark.parametrize("way", ["link", "seat", "raised"])
async def test_who_got_no_answer_asks_again(web: Web, way: str) -> None:
    """SY26: by what has ended, with the same key, until the next renewal of that link."""
    board = await web.board()
    asks, role = board.bearer("facilitate"), "facilitator"
    if way == "seat":
        asks = await board.seat("facilitate")
    if way == "raised":
        asks, role = (await raised(web, board))[0], "participant"
    stranger = await board.seat("participate" if way == "raised" else "facilitate")
    first = await renew(board, asks, role)
    assert (200, first) == (first["status"], await renew(board, asks, role))
    for by, of, key in ((asks, role, OTHER), (asks, "viewer", KEY), (stranger, role, KEY)):
        assert "board-gone" == (await renew(board, by, of, key))["error"]
    host = bearer(first["links"]["facilitate"])
    assert 200 == (await renew(board, host, "viewer"))["status"]
    assert 200 == (await renew(board, asks, role))["status"]
    assert 200 == (await renew(board, host, role, ""))["status"]
    assert "board-gone" == (await renew(board, asks, role))["error"]


@pytest.mark.parametrize("key", ["", None])
async def test_without_a_key_nobody_asks_again(web: Web, key: str | None) -> None:
    board = await web.board()
    body = {"role": "facilitator"} if key is None else {"role": "facilitator", "key": key}
    by = board.bearer("facilitate")
    statuses = [
        (await board.client.post(f"{board.path}/links/rotate", json=body, headers=by)).status_code
        for _ in range(2)
    ]
    assert [200, 404] == statuses


@pytest.mark.parametrize("key", ["k", "k" * 21 + " ", "k" * 22 + "\n"])
async def test_keys_are_16_bytes(web: Web, key: str) -> None:
    board = await web.board()
    told = await renew(board, board.bearer("facilitate"), key=key)
    assert ("malformed", "key") == (told["error"], told["field"])


@pytest.mark.parametrize("out", [True, False])
async def test_who_leads_no_more_gets_no_second_answer(web: Web, out: bool) -> None:
    """SY26: by what has ended nobody gets more than by what holds."""
    board = await web.board()
    by, seat, host = await raised(web, board)
    assert 200 == (await renew(board, by, "participant"))["status"]
    room = await web.app.state.hub.room(board.id)
    ask = RemoveSeat(SeatId(seat)) if out else GiveRole(SeatId(seat), Role.PARTICIPANT)
    await room.ask(ask, seat=SeatId(host))
    assert "board-gone" == (await renew(board, by, "participant"))["error"]


async def test_of_a_board_that_is_not_there_nothing_is_renewed(web: Web) -> None:
    board = await web.board()
    board.path = f"/api/boards/{'x' * 22}"
    assert "board-gone" == (await renew(board, board.bearer("facilitate")))["error"]
