"""A link of a programme that is in the wrong hands is ended (PG10)."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import httpx
import msgspec
import pytest
from msgspec.structs import replace

from server.log import ProgrammeRow
from server.programmes import record
from tests.server.conftest import Web
from tests.server.test_programmes import ANN, Series

KEY, OTHER = "k" * 22, "o" * 22


@pytest.fixture
async def series(web: Web) -> Series:
    return await Series.begin(web)


async def renew(series: Series, role: str, key: str = KEY, by: str = "") -> httpx.Response:
    headers = {"Authorization": f"Bearer {by}"} if by else series.bearer()
    body = {"role": role, "key": key}
    return await series.client.post(f"{series.path}/links/rotate", json=body, headers=headers)


def token(links: dict[str, str], role: str = "facilitate") -> str:
    return links[role].partition("#t=")[2]


async def told(series: Series, by: str) -> Any:
    headers = {"Authorization": f"Bearer {by}"}
    return (await series.client.get(series.path, headers=headers)).json()


async def test_a_renewed_host_link_alone_leads(series: Series) -> None:
    """PG10: the old one is like one that never was; the participants' stays."""
    await series.open(1)
    old = series.made["links"]
    answer = await renew(series, "facilitator")
    assert 200 == answer.status_code
    new, code = answer.json()["links"], answer.json()["code"]
    assert (series.code, old["participate"]) == (code, new["participate"])
    unknown = (await told(series, "x" * 22)), "programme-gone"
    assert unknown == (await told(series, token(old)), unknown[0]["error"])
    for path, body in (("/seats", {"key": ANN}), ("/sessions/2/open", {"key": ANN})):
        refused = await series.post(path, body)
        assert (404, "programme-gone") == (refused.status_code, refused.json()["error"])
    series.made["links"] = new
    assert new["facilitate"] == (await series.get())["host"]
    await series.open(2)
    assert 2 == (await series.get(role="participate"))["on"]


async def test_a_renewed_invitation_has_another_code(series: Series) -> None:
    """PG10, PG2: page, code and the invitation of the board that is on follow."""
    host = (await series.open(1))["seat"]
    old, old_code = series.made["links"], series.code
    answer = (await renew(series, "participant")).json()
    new, code = answer["links"], answer["code"]
    assert (old["facilitate"], True) == (new["facilitate"], code != old_code)
    assert "programme-gone" == (await told(series, token(old, "participate")))["error"]
    assert "programme-gone" == (await series.seat(ANN)).json()["error"]
    assert 404 == (await series.client.get(f"/{old_code}")).status_code
    tried = await series.client.post("/api/join", json={"code": old_code})
    assert "code-unknown" == tried.json()["error"]
    page = await series.client.get(f"/{code}")
    assert page.headers["location"].endswith(f"#t={token(new, 'participate')}")
    own = {"Authorization": f"Bearer {host['token']}"}
    facts = (await series.client.get(f"/api/boards/{host['board']}", headers=own)).json()
    assert (code, new["participate"]) == (facts["code"], facts["links"]["participate"])
    assert new["participate"] == (await series.get())["invitation"]["link"]


async def test_who_is_in_stays_in(series: Series) -> None:
    """PG10: seats and the boards' own links are as before; by the new link people are the same."""
    host = (await series.open(1))["seat"]
    room, ann = await series.room(1), (await series.seat(ANN)).json()
    links = room.links
    await renew(series, "participant")
    series.made["links"] = (await renew(series, "facilitator")).json()["links"]
    for seat in (host, ann):
        own = {"Authorization": f"Bearer {seat['token']}"}
        facts = await series.client.get(f"/api/boards/{room.id}", headers=own)
        assert (200, seat["role"]) == (facts.status_code, facts.json()["role"])
    assert links == room.links
    assert ann == (await series.seat(ANN)).json()
    assert host == (await series.open(1))["seat"]


async def test_renewals_at_once_bring_nothing_back(series: Series) -> None:
    """PG10: each holds, whatever else of the programme is changed meanwhile."""
    answers = await asyncio.gather(
        *(renew(series, "participant", f"{at}" * 22) for at in range(4)),
        series.post("/sessions/2/plan", {"title": "Listen"}),
    )
    assert [200] * 5 == [answer.status_code for answer in answers]
    kept = await record.found(series.web.app.state.hub, series.id)
    assert kept is not None
    assert (5, 1) == (kept.programme.participant, kept.programme.facilitator)
    assert "Listen" == kept.programme.sessions[1].title
    codes = {answer.json()["code"] for answer in answers[:4]} | {series.code}
    ways = [token(answer.json()["links"], "participate") for answer in answers[:4]]
    assert (5, 4) == (len(codes), len(set(ways)))
    opened = [way for way in ways if "error" not in await told(series, way)]
    assert [token((await renew(series, "facilitator")).json()["links"], "participate")] == opened


async def test_of_two_who_renew_the_host_link_one_has_it(series: Series) -> None:
    """PG10: who holds an old link gets no new one by asking while it ends."""
    answers = await asyncio.gather(*(renew(series, "facilitator", key) for key in (KEY, OTHER)))
    assert [200, 404] == sorted(answer.status_code for answer in answers)
    (new,) = [answer.json()["links"] for answer in answers if answer.is_success]
    assert new["facilitate"] == (await told(series, token(new)))["host"]


@pytest.mark.parametrize("role", ["facilitator", "participant"])
async def test_an_old_link_asks_too_late(
    series: Series, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PG10: it was good when it was looked at, and is not when it would be written."""
    log = series.web.app.state.hub.log
    change = log.change_programme

    async def late(row: ProgrammeRow) -> None:
        monkeypatch.undo()
        assert 200 == (await renew(series, "facilitator", OTHER)).status_code
        await change(row)

    monkeypatch.setattr(log, "change_programme", late)
    assert "programme-gone" == (await renew(series, role)).json()["error"]
    assert 303 == (await series.client.get(f"/{series.code}")).status_code


async def test_who_got_no_answer_asks_again(series: Series) -> None:
    """PG10: by the link that has ended, with the same key, until the next renewal."""
    first = (await renew(series, "facilitator")).json()
    assert first == (await renew(series, "facilitator")).json()
    for role, key in (("facilitator", OTHER), ("participant", KEY)):
        assert "programme-gone" == (await renew(series, role, key)).json()["error"]
    stranger = await renew(series, "facilitator", KEY, by="x" * 22)
    assert "programme-gone" == stranger.json()["error"]
    new = token(first["links"])
    await renew(series, "facilitator", OTHER, by=new)
    assert "programme-gone" == (await renew(series, "facilitator")).json()["error"]
    other = await Series.begin(series.web)
    by = token(series.made["links"])
    assert "programme-gone" == (await renew(other, "facilitator", KEY, by)).json()["error"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"role": "participant"},
        {"role": "viewer", "key": KEY},
        {"role": "", "key": KEY},
        {"role": 1, "key": KEY},
        {"role": "facilitator", "key": "short"},
        {"role": "facilitator", "key": "ä" * 22},
        {"role": "facilitator", "key": KEY, "version": 1},
        [],
    ],
    ids=str,
)
async def test_bad_input_ends_nothing(series: Series, body: object) -> None:
    """PG10"""
    answer = await series.post("/links/rotate", body)
    assert (400, "malformed") == (answer.status_code, answer.json()["error"])
    assert "error" not in await told(series, token(series.made["links"]))
    assert 303 == (await series.client.get(f"/{series.code}")).status_code


async def test_links_of_before_there_were_renewals_hold(series: Series) -> None:
    """PG10: what an older program kept and handed out goes on, until it is renewed."""
    hub = series.web.app.state.hub
    row = await hub.log.programme(series.id)
    old = msgspec.msgpack.encode(msgspec.msgpack.decode(row.body)[:6])
    await hub.log.change_programme(replace(row, version=2, body=old))
    for way, role in (("facilitate", b"facilitator"), ("participate", b"participant")):
        first = hub.access.digest(b"programme", series.id.encode(), role)
        assert base64.urlsafe_b64encode(first).rstrip(b"=").decode() == token(
            series.made["links"], way
        )
        assert "error" not in await told(series, token(series.made["links"], way))
    assert 200 == (await renew(series, "facilitator")).status_code
    assert "programme-gone" == (await told(series, token(series.made["links"])))["error"]
