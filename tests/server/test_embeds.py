"""EX13: a board within another site's page, for sites that the operator names, and no others."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from board.agenda import AddRound
from board.framing import AllowSite, BarSite
from board.notes import AddNote
from board.rounds import StartRound
from board.settings import ChangeDoor
from board.state import NoteId, Plan, Role, RoundId
from server import settings as settings_of
from server.headers import FIXED, policy
from server.room import Room
from server.settings import Settings
from tests.server.conftest import Board, Web

SITES = "https://school.example, https://city.example:8443"
FRAMED = "frame-ancestors https://school.example https://city.example:8443;"
ROUND = RoundId("1" * 16)
OWN = Plan("write", "", "", 0, "manual", (), "own", "alias")


async def board_with_notes(web: Web) -> tuple[Board, Room]:
    """Return a board with a note for all, and one that is hidden."""
    board = await web.board(question="What shall we plant?")
    room = await web.app.state.hub.room(board.id)
    lead, _ = await web.app.state.hub.take_seat(room, Role.FACILITATOR)
    section = room.board.sections[0].id
    shown, hidden = NoteId("a" * 16), NoteId("b" * 16)
    await room.ask(AddNote(shown, section, "Roses <b>", "en", "pink", 0, 0, ""), seat=lead)
    for site in (*SITES.split(", "), "https://not.of.the.operator.example"):
        await room.ask(AllowSite(site), seat=lead)
    await room.ask(AddRound(ROUND, OWN, ""), seat=lead)
    await room.ask(StartRound(ROUND, "", now=True), seat=lead)
    await room.ask(AddNote(hidden, section, "canary1", "en", "pink", 0, 0, ""), seat=lead)
    return board, room


async def invitation(web: Web, board: Board) -> dict[str, Any]:
    path = f"{board.path}/invitation"
    answer = await web.client.get(path, headers=board.bearer("facilitate"))
    found: dict[str, Any] = answer.json()
    return found


class TestSomeMay:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, embed_hosts=SITES)

    async def test_what_all_see_is_to_be_read_there(self, web: Web) -> None:
        board, room = await board_with_notes(web)
        address = (await invitation(web, board))["embed"]
        page = await web.client.get(f"{address}?lang=fa")
        assert 200 == page.status_code
        assert FRAMED in page.headers["content-security-policy"]
        assert "x-frame-options" not in page.headers
        for name, value in FIXED.items():
            if name != "X-Frame-Options":
                assert value == page.headers[name]
        assert "Roses &lt;b&gt;" in page.text
        assert 'dir="rtl"' in page.text
        labels = [seat.label for seat in room.board.seats.values()]
        assert not [word for word in ("canary1", *labels) if word in page.text]

    async def test_hosts_choose_among_the_sites_of_the_operator(self, web: Web) -> None:
        """EX13: neither list alone is enough."""
        board, room = await board_with_notes(web)
        lead, _ = await web.app.state.hub.take_seat(room, Role.FACILITATOR)
        found = await invitation(web, board)
        school, city = found["sites"]
        await room.ask(BarSite(city), seat=lead)
        policy = (await web.client.get(found["embed"])).headers["content-security-policy"]
        assert f"frame-ancestors {school};" in policy
        await room.ask(BarSite(school), seat=lead)
        assert 404 == (await web.client.get(found["embed"])).status_code

    async def test_all_other_pages_stay_alone(self, web: Web) -> None:
        board, _ = await board_with_notes(web)
        for path in ("/", f"/b/{board.id}", f"/e/{board.id}/other", "/e/x/t"):
            answer = await web.client.get(path)
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert "DENY" == answer.headers["x-frame-options"]

    async def test_it_ends_with_the_read_only_link(self, web: Web) -> None:
        board, room = await board_with_notes(web)
        address = (await invitation(web, board))["embed"]
        await web.app.state.hub.rotate(room, Role.VIEWER)
        assert 404 == (await web.client.get(address)).status_code
        again = (await invitation(web, board))["embed"]
        assert 200 == (await web.client.get(again)).status_code

    async def test_a_door_that_is_not_open_shows_nothing(self, web: Web) -> None:
        """BO8: a link alone reads no such board."""
        board, room = await board_with_notes(web)
        address = (await invitation(web, board))["embed"]
        lead = next(iter(room.board.seats))
        await room.ask(ChangeDoor("approve"), seat=lead)
        assert 404 == (await web.client.get(address)).status_code
        await room.ask(ChangeDoor("open"), seat=lead)
        assert 200 == (await web.client.get(address)).status_code
        body = {"passphrase": "quiet garden"}
        path = f"{board.path}/passphrase"
        await web.client.post(path, json=body, headers=board.bearer("facilitate"))
        assert 404 == (await web.client.get(address)).status_code


async def test_by_default_nobody_may(web: Web) -> None:
    board, room = await board_with_notes(web)
    assert "" == (await invitation(web, board))["embed"]
    token = room.access.page(room.id, "embed", room.versions[Role.VIEWER])
    answer = await web.client.get(f"/e/{board.id}/{token}")
    assert 404 == answer.status_code
    assert policy("http", "localhost:8000") == answer.headers["content-security-policy"]


@pytest.mark.parametrize("sites", ["*", "https://*.example", "school.example; script-src *", "a b"])
def test_a_site_that_is_none_stops_the_start(sites: str) -> None:
    with pytest.raises(ValueError, match="GROUNDSWELL_EMBED_HOSTS"):
        settings_of.check(Settings(embed_hosts=sites))


def test_sites_are_named_one_by_one() -> None:
    settings_of.check(Settings(embed_hosts=SITES))
    assert ("a", "https://b:1") == settings_of.embedding(Settings(embed_hosts=" a,, https://b:1 "))
