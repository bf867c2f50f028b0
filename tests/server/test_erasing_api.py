"""Erasing and keeping over HTTP and by the command: who may, and what they are told (RE6, RE8)."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from server import __main__ as main
from server.log import DAY, HOUR
from tests.server.conftest import Board, Web
from tests.servers import furnished_folder


@pytest.fixture
async def board(web: Web) -> Board:
    return await web.board()


async def test_everybody_is_told_until_when_it_is_kept(web: Web, board: Board) -> None:
    """RE6: inside and at the door."""
    now = time.time() * 1_000
    for link in ("facilitate", "participate", "view"):
        told = (await web.client.get(board.path, headers=board.bearer(link))).json()
        assert abs(told["erases_at"] - now - 90 * DAY) < HOUR
    asked = {"passphrase": "open sesame"}
    path, lead = f"{board.path}/passphrase", board.bearer("facilitate")
    await web.client.post(path, json=asked, headers=lead)
    told = (await web.client.get(board.path, headers=board.bearer("participate"))).json()
    assert "" == told["title"]
    assert told["erases_at"]


async def test_facilitators_alone_read_who_did_what(web: Web, board: Board) -> None:
    """RE8: also who took what away, and by which link."""
    path, seat = f"{board.path}/deeds", await board.seat("participate")
    lead = board.bearer("facilitate")
    await web.client.post(f"{board.path}/links/rotate", json={"role": "viewer"}, headers=lead)
    assert 200 == (await web.client.get(f"{board.path}/export.csv", headers=seat)).status_code
    assert 404 == (await web.client.get(f"{board.path}/export.doc", headers=seat)).status_code
    assert 403 == (await web.client.get(path, headers=seat)).status_code
    assert 401 == (await web.client.get(path)).status_code
    found = (await web.client.get(path, headers=lead)).json()["deeds"]
    assert ["export.csv", "link.renewed"] == [one["what"] for one in found]
    assert "facilitator" == found[1]["who"]
    assert 16 == len(found[0]["who"])
    assert all(one["count"] == 1 and one["at"] % 60_000 == 0 for one in found)


async def test_facilitators_alone_erase_a_board_and_say_which(web: Web, board: Board) -> None:
    """RE6: then it is as if it had never been."""
    path, lead = f"{board.path}/erase", board.bearer("facilitate")
    other = await web.board()
    for headers, asked, status in (
        (board.bearer("participate"), {"board": board.id}, 403),
        (lead, {"board": other.id}, 400),
        (lead, {}, 400),
        (lead, {"board": "x" * 23}, 400),
        (other.bearer("facilitate"), {"board": board.id}, 404),
        (lead, {"board": board.id}, 200),
        (lead, {"board": board.id}, 404),
    ):
        answer = await web.client.post(path, json=asked, headers=headers)
        assert status == answer.status_code, (asked, answer.text)
    assert 404 == (await web.client.get(board.path, headers=lead)).status_code
    answer = await web.client.post("/api/join", json={"code": board.code})
    assert "code-unknown" == answer.json()["error"]
    lead = other.bearer("facilitate")
    assert 200 == (await web.client.get(other.path, headers=lead)).status_code


async def test_an_operator_erases_a_board_when_sure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """RE6: `groundswell erase` says what would go, and erases it only when told to."""
    at = await furnished_folder(tmp_path)
    monkeypatch.setenv("GROUNDSWELL_DATA", str(tmp_path))

    def asked(*words: str) -> tuple[int, str]:
        status = main.main(["erase", *words])
        said = capsys.readouterr()
        return status, said.out + said.err

    for words, status, says in (
        (("--", at.board), 0, "would be erased"),
        (("--sure", "--", at.board), 0, "2 people"),
        (("--sure", "--", at.board), 2, "There is no board"),
    ):
        found = await asyncio.to_thread(asked, *words)
        assert status == found[0]
        assert says in found[1]
