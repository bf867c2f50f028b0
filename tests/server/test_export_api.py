"""Files over HTTP: for whoever may see the board, with a token, and not too often."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.exports import press, routes
from server.exports.formats import FORMATS
from server.quota import Rate
from tests.server.conftest import Web


async def test_every_role_takes_the_board_away(web: Web) -> None:
    """EX2: and it is the same file."""
    board = await web.board(title="Café and tea")
    files = set()
    for link in ("facilitate", "participate", "view"):
        answer = await web.client.get(f"{board.path}/export.json", headers=board.bearer(link))
        assert 200 == answer.status_code
        files.add(answer.content)
    assert ["How?"] == [json.loads(file)["about"]["question"] for file in files]
    assert "application/json" == answer.headers["content-type"]
    told = answer.headers["content-disposition"]
    assert told == "attachment; filename=board.json; filename*=UTF-8''caf%C3%A9-and-tea.json"
    assert "no-store" == answer.headers["cache-control"]


async def test_a_seat_may_as_well_and_chooses_the_language(web: Web) -> None:
    board = await web.board(template="columns")
    seat = await board.seat("participate")
    asked = f"{board.path}/export.md?lang=nl"
    answer = await web.client.get(asked, headers=seat)
    assert "nl" == answer.headers["content-language"]
    assert "0 briefjes" in answer.text


@pytest.mark.parametrize("kind", ["exe", "CSV", "", "csv.exe", "%00"])
async def test_a_kind_of_file_that_there_is_not(web: Web, kind: str) -> None:
    board = await web.board()
    answer = await web.client.get(f"{board.path}/export.{kind}", headers=board.bearer("view"))
    assert 404 == answer.status_code


async def test_nobody_else_gets_anything(web: Web) -> None:
    board, other = await web.board(), await web.board()
    path = f"{board.path}/export.csv"
    assert 401 == (await web.client.get(path)).status_code
    assert 404 == (await web.client.get(path, headers=other.bearer("facilitate"))).status_code
    answer = await web.client.get(f"{path}?token={board.token('view')}")
    assert "token-in-query" == answer.json()["error"]


@pytest.mark.parametrize(
    "query", ["bom=2", "progress=2", "progress=", "at=x", "at=0", "at=999999", "at=-1", "at=٣"]
)
async def test_what_cannot_be_asked(web: Web, query: str) -> None:
    board = await web.board()
    answer = await web.client.get(
        f"{board.path}/export.csv?{query}", headers=board.bearer("facilitate")
    )
    assert (400, "bad-value") == (answer.status_code, answer.json()["error"])


async def test_a_section_that_is_not_there(web: Web) -> None:
    board = await web.board()
    path = f"{board.path}/export.svg?section=nowhere"
    answer = await web.client.get(path, headers=board.bearer("view"))
    assert (409, "section-gone") == (answer.status_code, answer.json()["error"])


async def test_what_was_is_for_facilitators(web: Web) -> None:
    """EX1: it holds what was deleted since."""
    board = await web.board()
    path = f"{board.path}/export.json?at=1"
    answer = await web.client.get(path, headers=board.bearer("facilitate"))
    assert 1 == answer.json()["seq"]
    answer = await web.client.get(path, headers=board.bearer("participate"))
    assert (403, "not-allowed") == (answer.status_code, answer.json()["error"])


async def test_lines_say_how_far_a_file_is_and_then_it_comes(web: Web) -> None:
    """EX12: each step and how much of it, in the order of its steps; the file is the same."""
    board = await web.board(template="columns")
    path = f"{board.path}/export"
    for kind, steps in (("pdf", ("notes", "pages", "set")), ("xlsx", ("sheets",)), ("json", ())):
        answer = await web.client.get(f"{path}.{kind}?progress=1", headers=board.bearer("view"))
        assert 200 == answer.status_code
        rest, told = answer.content, list[dict[str, Any]]()
        while not told or "size" not in told[-1]:
            line, _, rest = rest.partition(b"\n")
            told.append(json.loads(line))
        *far, ready = told
        assert list(steps) == list(dict.fromkeys(one["doing"] for one in far))
        assert [one["step"] for one in far] == sorted(one["step"] for one in far)
        assert all(0 <= one["done"] <= one["of"] and one["steps"] == len(steps) for one in far)
        assert {one["doing"] for one in far if one["done"] == one["of"]} == set(steps)
        assert (len(rest), f"how.{kind}") == (ready["size"], ready["name"])
        plain = await web.client.get(f"{path}.{kind}", headers=board.bearer("view"))
        assert plain.headers["content-type"] == ready["media"]
        assert kind == "xlsx" or len(plain.content) == len(rest)


async def test_a_file_says_behind_its_lines_that_the_log_is_away(web: Web) -> None:
    """EX12, RE8: what cannot be noted is not handed out; as without lines, that is an answer."""
    board = await web.board()
    hub = web.app.state.hub
    await hub.room(board.id)
    await hub.log.close()
    path, headers = f"{board.path}/export.csv", board.bearer("view")
    plain = await web.client.get(path, headers=headers)
    told = await web.client.get(f"{path}?progress=1", headers=headers)
    assert (503, 200) == (plain.status_code, told.status_code)
    assert plain.json() == told.json()


async def test_a_file_that_fails_says_so_behind_its_lines(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "WITHIN", 0.0)
    board = await web.board()
    answer = await web.client.get(
        f"{board.path}/export.pdf?progress=1", headers=board.bearer("view")
    )
    assert "export-failed" == json.loads(answer.content.splitlines()[-1])["error"]


async def test_who_asks_too_often_waits(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "OFTEN", Rate(most=2, every=3.0))
    web.app.state.exports = routes.Counter(1)
    board = await web.board()
    path = f"{board.path}/export.csv"
    for _ in range(2):
        assert 200 == (await web.client.get(path, headers=board.bearer("view"))).status_code
    answer = await web.client.get(path, headers=board.bearer("view"))
    assert (429, "slow-down") == (answer.status_code, answer.json()["error"])
    assert 200 == (await web.client.get(path, headers=board.bearer("facilitate"))).status_code


def test_every_format_says_what_it_is() -> None:
    assert all("/" in kind.media for kind in FORMATS.values())
