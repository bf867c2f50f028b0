"""The HTTP API: what each call gives, to whom, and how it says no."""

import asyncio
import base64
import time
from typing import Any

import httpx
import pytest

from board.settings import ChangeDoor
from board.state import Role, SeatId
from server import answers, qr
from server.api import GONE_AFTER
from server.log import Unavailable
from server.settings import Settings
from tests.server.conftest import HERE, Board, Web


def refused(answer: httpx.Response, status: int, slug: str) -> dict[str, Any]:
    """Assert a refusal; return its fields."""
    assert (status, slug) == (answer.status_code, answer.json().get("error")), answer.text
    assert "application/json" == answer.headers["content-type"]
    assert answer.json()["message"]
    fields: dict[str, Any] = answer.json()
    return fields


async def test_a_board_is_made_with_a_code_and_three_links(web: Web) -> None:
    board = await web.board(question="How are you?", language="nl")
    assert 22 == len(board.id)
    assert 6 == len(board.code)
    assert board.links["facilitate"].startswith(f"{HERE}/b/{board.id}#t=")
    assert board.links["participate"].startswith(f"{HERE}/p/{board.id}#t=")
    assert board.links["view"].startswith(f"{HERE}/b/{board.id}#t=")
    assert 3 == len({board.token(link) for link in board.links})


async def test_a_bare_question_opens_a_plane(web: Web) -> None:
    board = await web.board(question="How are you?", language="nl")
    about = (await web.app.state.hub.room(board.id)).board.about
    assert ("free", "free", "nl") == (about.template, about.layout, about.lang)
    assert ("How are you?", "How are you?") == (about.title, about.question)


async def test_columns_speak_the_language_of_the_board(web: Web) -> None:
    board = await web.board(template="columns", language="fa")
    state = (await web.app.state.hub.room(board.id)).board
    assert "columns" == state.about.layout
    assert 3 == len(state.sections)
    assert "ایده‌ها" == state.sections[2].title


async def test_the_askers_language_where_none_is_named(web: Web) -> None:
    answer = await web.client.post(
        "/api/boards", json={"question": "?"}, headers={"Accept-Language": "vi-VN, en;q=0.5"}
    )
    room = await web.app.state.hub.room(answer.json()["id"])
    assert "vi" == room.board.about.lang


async def test_a_board_without_a_question_is_called_something(web: Web) -> None:
    board = await web.board(question="", language="es")
    about = (await web.app.state.hub.room(board.id)).board.about
    assert "" == about.question
    assert about.title


@pytest.mark.parametrize(
    ("asked", "status", "slug", "field"),
    [
        ({"question": "x", "template": "sailboat"}, 400, "template-unknown", None),
        ({"question": "x" * 301}, 400, "bad-value", "question"),
        ({"question": "x", "title": "y" * 121}, 400, "bad-value", "title"),
        ({"question": "x" * 2_001}, 400, "malformed", "question"),
        ({"question": 1}, 400, "malformed", "question"),
        ({"question": None}, 400, "malformed", "question"),
        ({}, 400, "malformed", "question"),
        ({"question": "x", "role": "facilitator"}, 400, "malformed", "role"),
        ({"question": "x", "language": "e n"}, 400, "malformed", "language"),
        ([], 400, "malformed", None),
    ],
)
async def test_a_board_that_cannot_be_made(
    web: Web, asked: Any, status: int, slug: str, field: str | None
) -> None:
    answer = await web.client.post("/api/boards", json=asked)
    assert field == refused(answer, status, slug).get("field")
    assert {} == web.app.state.hub.rooms


async def test_the_longest_question_fits(web: Web) -> None:
    board = await web.board(question="x" * 300)
    assert 120 == len((await web.app.state.hub.room(board.id)).board.about.title)


async def test_the_sentence_is_in_the_askers_language(web: Web) -> None:
    answer = await web.client.post(
        "/api/join", json={"code": "222222"}, headers={"Accept-Language": "nl"}
    )
    assert "uitnodiging" in refused(answer, 404, "code-unknown")["message"]
    assert "nl" == answer.headers["content-language"]


async def test_a_code_leads_to_the_board(web: Web) -> None:
    board = await web.board()
    typed = f"{board.code[:3].lower()} - {board.code[3:]}"
    answer = await web.client.post("/api/join", json={"code": typed})
    assert {"board": board.id, "token": board.token("participate")} == answer.json()


async def test_a_code_is_no_use_at_a_closed_door(web: Web) -> None:
    board = await web.board()
    await shut(web, board)
    answer = await web.client.post("/api/join", json={"code": board.code})
    refused(answer, 403, "door-closed")
    answer = await web.client.post(
        f"{board.path}/seats", json={}, headers=board.bearer("participate")
    )
    refused(answer, 403, "door-closed")


@pytest.mark.parametrize(
    ("link", "role"),
    [("facilitate", "facilitator"), ("participate", "participant"), ("view", "viewer")],
)
async def test_a_link_is_exchanged_for_a_seat(web: Web, link: str, role: str) -> None:
    board = await web.board()
    answer = await web.client.post(f"{board.path}/seats", json={}, headers=board.bearer(link))
    assert 201 == answer.status_code
    assert role == answer.json()["role"]
    seat = (await web.app.state.hub.room(board.id)).board.seats[answer.json()["seat"]]
    assert role == seat.role


async def test_a_seat_gives_no_second_seat(web: Web) -> None:
    board = await web.board()
    seat = await board.seat("participate")
    answer = await web.client.post(f"{board.path}/seats", json={}, headers=seat)
    refused(answer, 403, "not-allowed")


async def test_what_a_facilitator_reads(web: Web) -> None:
    board = await web.board(question="How?", title="Tuesday", language="es")
    await board.seat("participate")
    for who in (board.bearer("facilitate"), await board.seat("facilitate")):
        facts = (await web.client.get(board.path, headers=who)).json()
        assert board.id == facts["id"]
        assert ("Tuesday", "How?", "es") == (facts["title"], facts["question"], facts["language"])
        assert ("facilitator", "open", 0) == (facts["role"], facts["door"], facts["notes"])
        assert board.code == facts["code"]
        assert {k: board.links[k] for k in ("participate", "view")} == facts["links"]


@pytest.mark.parametrize("link", ["participate", "view"])
async def test_others_read_neither_code_nor_links(web: Web, link: str) -> None:
    board = await web.board()
    for who in (board.bearer(link), await board.seat(link)):
        answer = await web.client.get(board.path, headers=who)
        assert 200 == answer.status_code
        assert {"code", "links"}.isdisjoint(answer.json())
        assert board.code not in answer.text


@pytest.mark.parametrize("language", ["en", "fa"])
async def test_six_names_that_nobody_has_are_offered(web: Web, language: str) -> None:
    """BO12"""
    board = await web.board(language=language)
    seats = [await board.seat("participate") for _ in range(3)]
    room = await web.app.state.hub.room(board.id)
    taken = {seat.label for seat in room.board.seats.values()}
    offers = [
        (await web.client.get(f"{board.path}/names", headers=who)).json()["names"] for who in seats
    ]
    for names in offers:
        assert 6 == len(set(names))
        assert taken.isdisjoint(names)
    assert (min(offers[0]) < "z") == (language == "en")


async def test_the_invitation_is_complete(web: Web) -> None:
    board = await web.board(question="How?", language="es")
    answer = await web.client.get(
        f"{board.path}/invitation",
        headers=board.bearer("facilitate") | {"Accept-Language": "nl"},
    )
    sheet = answer.json()
    assert (board.code, f"{HERE}/{board.code}") == (sheet["code"], sheet["url"])
    assert board.links["participate"] == sheet["link"]
    assert ("How?", "How?", "es") == (sheet["title"], sheet["question"], sheet["language"])
    assert qr.svg(sheet["url"]) == sheet["qr"]
    digits = {"2": "twee", "3": "drie", "4": "vier", "6": "zes", "7": "zeven"}
    digits |= {"8": "acht", "9": "negen"}
    said = [digits.get(sign, sign) for sign in board.code]
    assert ", ".join(f"\u2068{one}\u2069" for one in said) == sheet["spoken"]


@pytest.mark.parametrize("link", ["participate", "view"])
@pytest.mark.parametrize(
    ("method", "end", "body"),
    [("GET", "invitation", None), ("POST", "links/rotate", {"role": "participant"})],
)
async def test_only_facilitators_invite_and_rotate(
    web: Web, link: str, method: str, end: str, body: Any
) -> None:
    board = await web.board()
    for who in (board.bearer(link), await board.seat(link)):
        answer = await web.client.request(method, f"{board.path}/{end}", json=body, headers=who)
        refused(answer, 403, "not-allowed")
    still = await web.client.get(board.path, headers=board.bearer("participate"))
    assert 200 == still.status_code


@pytest.mark.parametrize("path", ["/api/join", "/"])
async def test_an_old_code_leads_to_no_new_link(
    web: Web, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SY23: who asks again and again would come in while the code is being renewed."""
    board, hub = await web.board(), web.app.state.hub
    look_up = hub.log.board_of_code

    async def meanwhile_rotated(code: str) -> object:
        found = await look_up(code)
        await hub.rotate(await hub.room(board.id), Role.PARTICIPANT)
        return found

    monkeypatch.setattr(hub.log, "board_of_code", meanwhile_rotated)
    if path == "/":
        answer = await web.client.get(f"/{board.code}")
    else:
        answer = await web.client.post(path, json={"code": board.code})
    assert 503 == answer.status_code
    assert "1" == answer.headers["Retry-After"]
    assert "token" not in answer.text


async def test_rotation_ends_a_link_its_seats_and_the_code(web: Web) -> None:
    board = await web.board()
    seat, old = await board.seat("participate"), board.bearer("participate")
    answer = await web.client.post(
        f"{board.path}/links/rotate",
        json={"role": "participant"},
        headers=board.bearer("facilitate"),
    )
    fresh = answer.json()
    assert board.links["facilitate"] == fresh["links"]["facilitate"]
    assert board.links["view"] == fresh["links"]["view"]
    for dead in (seat, old):
        refused(await web.client.get(board.path, headers=dead), 404, "board-gone")
    refused(await web.client.post("/api/join", json={"code": board.code}), 404, "code-unknown")
    found = await web.client.post("/api/join", json={"code": fresh["code"]})
    assert fresh["links"]["participate"].endswith(found.json()["token"])


async def test_a_removed_seat_is_gone(web: Web) -> None:
    board = await web.board()
    host, guest = await board.seat("facilitate"), await board.seat("participate")
    room = await web.app.state.hub.room(board.id)
    by_role = {seat.role: seat.id for seat in room.board.seats.values()}
    from board.seats import RemoveSeat  # noqa: PLC0415  only here

    await room.ask(RemoveSeat(by_role[Role.PARTICIPANT]), seat=by_role[Role.FACILITATOR])
    refused(await web.client.get(board.path, headers=guest), 404, "board-gone")
    assert 200 == (await web.client.get(board.path, headers=host)).status_code


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer"}, {"Authorization": "Basic x"}])
async def test_without_a_token(web: Web, headers: dict[str, str]) -> None:
    board = await web.board()
    for id in (board.id, "x" * 22):
        answer = await web.client.get(f"/api/boards/{id}", headers=headers)
        refused(answer, 401, "token")
        assert "Bearer" == answer.headers["www-authenticate"]


async def test_an_unknown_board_and_a_wrong_token_are_told_the_same(web: Web) -> None:
    board, other = await web.board(), await web.board()
    right = board.token("facilitate")
    last = "A" if right[-1] != "A" else "B"
    tries = [
        (board.id, right[:-1] + last),
        (board.id, other.token("facilitate")),
        (board.id, ""),
        (board.id, "é" * 22),
        (board.id, "x" * 8_000),
        (board.id, "A" * 16 + "f1." + "A" * 22),
        (board.id[:-1] + ("Q" if board.id[-1] != "Q" else "g"), right),
        (board.id.swapcase(), right),
        ("A" * 22, right),
        ("admin", right),
        ("%00", right),
        ("a" * 2_000, right),
    ]
    said = set()
    for id, token in tries:
        began = time.monotonic()
        answer = await web.client.get(
            f"/api/boards/{id}", headers=[(b"Authorization", b"Bearer " + (token or "-").encode())]
        )
        took = time.monotonic() - began
        refused(answer, 404, "board-gone")
        assert took >= GONE_AFTER
        said.add((answer.text, str(sorted(answer.headers.items()))))
    assert 1 == len(said)


async def test_many_ids_at_once_learn_nothing(web: Web) -> None:
    board = await web.board()
    names = [board.id] + [
        base64.urlsafe_b64encode(bytes([n] * 16)).decode()[:22] for n in range(99)
    ]
    headers = {"Authorization": "Bearer " + "A" * 22}
    found = await asyncio.gather(
        *(web.client.get(f"/api/boards/{id}", headers=headers) for id in names)
    )
    assert 1 == len({(answer.status_code, answer.text) for answer in found})
    assert {board.id} == set(web.app.state.hub.rooms)


async def test_an_address_makes_twenty_boards_an_hour(web: Web) -> None:
    for _ in range(20):
        await web.board()
    answer = await web.client.post("/api/boards", json={"question": "one more?"})
    fields = refused(answer, 429, "board-quota")
    assert 0 < fields["wait"] <= 180_000
    assert str(-(-fields["wait"] // 1000)) == answer.headers["retry-after"]
    async with web.elsewhere("192.0.2.8") as other:
        assert 201 == (await other.post("/api/boards", json={"question": "?"})).status_code
    web.seconds.now += 180
    await web.board()


async def test_what_is_refused_is_not_counted(web: Web) -> None:
    for _ in range(25):
        answer = await web.client.post("/api/boards", json={"question": "x" * 301})
        refused(answer, 400, "bad-value")
    await web.board()


async def test_a_forwarded_address_is_not_believed(web: Web) -> None:
    for n in range(20):
        await web.client.post(
            "/api/boards", json={"question": "?"}, headers={"X-Forwarded-For": f"10.0.0.{n}"}
        )
    answer = await web.client.post(
        "/api/boards", json={"question": "?"}, headers={"X-Forwarded-For": "10.1.1.1"}
    )
    refused(answer, 429, "board-quota")


async def test_wrong_codes_make_the_next_one_wait_even_a_right_one(web: Web) -> None:
    board = await web.board()
    for _ in range(21):
        refused(await web.client.post("/api/join", json={"code": "22-22-22"}), 404, "code-unknown")
    answer = await web.client.post("/api/join", json={"code": board.code})
    assert "retry-after" in answer.headers
    wait = refused(answer, 429, "code-wait")["wait"]
    async with web.elsewhere("192.0.2.8") as other:
        assert 200 == (await other.post("/api/join", json={"code": board.code})).status_code
    web.seconds.now += wait / 1000
    assert 200 == (await web.client.post("/api/join", json={"code": board.code})).status_code


async def test_right_codes_are_never_counted(web: Web) -> None:
    board = await web.board()
    for _ in range(60):
        assert 200 == (await web.client.post("/api/join", json={"code": board.code})).status_code


SLOT = "c2xvdC1vZi13b3Jkcw"
SEALED = base64.b64encode(b"sealed by the browser").decode()


async def test_a_parcel_is_given_out_once(web: Web) -> None:
    board = await web.board()
    seat = await board.seat("participate")
    kept = await web.client.post(
        "/api/parcels", json={"board": board.id, "slot": SLOT, "sealed": SEALED}, headers=seat
    )
    assert 201 == kept.status_code
    now = web.app.state.hub.clock.now()
    assert 590_000 < kept.json()["expires"] - now <= 600_000
    opened = await web.client.post("/api/parcels/open", json={"slot": SLOT})
    assert {"sealed": SEALED} == opened.json()
    again = await web.client.post("/api/parcels/open", json={"slot": SLOT})
    refused(again, 404, "parcel-gone")


async def test_a_lasting_parcel_stays_for_whoever_has_its_key(web: Web) -> None:
    """BO15: for 90 days; and a short one is not to be had that way, nor the other way round."""
    board = await web.board()
    seat = await board.seat("participate")
    parcel = {"board": board.id, "slot": SLOT, "sealed": SEALED, "lasting": True}
    kept = await web.client.post("/api/parcels", json=parcel, headers=seat)
    days = (kept.json()["expires"] - web.app.state.hub.clock.now()) / 86_400_000
    assert 89 < days <= 90
    asked = {"slot": SLOT}
    refused(await web.client.post("/api/parcels/open", json=asked), 404, "parcel-gone")
    for _ in range(2):
        looked = await web.client.post("/api/parcels/look", json=asked)
        assert {"sealed": SEALED} == looked.json()
    short = {**parcel, "slot": "x" * 16, "lasting": False}
    await web.client.post("/api/parcels", json=short, headers=seat)
    gone = await web.client.post("/api/parcels/look", json={"slot": "x" * 16})
    refused(gone, 404, "parcel-gone")


async def test_a_seat_sends_a_few_parcels(web: Web) -> None:
    """Each is kept for ten minutes, whoever wants it or not."""
    board = await web.board()
    mine, others = await board.seat("participate"), await board.seat("participate")

    async def send(seat: dict[str, str], n: int) -> httpx.Response:
        parcel = {"board": board.id, "slot": f"{n:016}", "sealed": SEALED}
        return await web.client.post("/api/parcels", json=parcel, headers=seat)

    assert [201] * 5 == [(await send(mine, n)).status_code for n in range(5)]
    answer = await send(mine, 5)
    refused(answer, 429, "slow-down")
    assert "120" == answer.headers["Retry-After"]
    assert 201 == (await send(others, 6)).status_code
    web.seconds.now += 120
    assert 201 == (await send(mine, 7)).status_code


async def test_only_a_seat_sends_parcels(web: Web) -> None:
    board, other = await web.board(), await web.board()
    parcel = {"board": board.id, "slot": SLOT, "sealed": SEALED}
    by_link = await web.client.post(
        "/api/parcels", json=parcel, headers=board.bearer("participate")
    )
    refused(by_link, 403, "not-allowed")
    by_other = await web.client.post(
        "/api/parcels", json=parcel, headers=await other.seat("participate")
    )
    refused(by_other, 404, "board-gone")
    refused(await web.client.post("/api/parcels", json=parcel), 401, "token")


@pytest.mark.parametrize(
    "change",
    [
        {"slot": "short"},
        {"slot": "x" * 65},
        {"slot": "../../../../etc/passwd"},
        {"sealed": "not base64!"},
        {"sealed": "A" * 8_193},
        {"sealed": ""},
    ],
)
async def test_parcels_of_another_shape(web: Web, change: dict[str, str]) -> None:
    board = await web.board()
    parcel = {"board": board.id, "slot": SLOT, "sealed": SEALED} | change
    answer = await web.client.post(
        "/api/parcels", json=parcel, headers=await board.seat("participate")
    )
    (field,) = change
    assert field == refused(answer, 400, "malformed")["field"]


async def test_guessing_at_parcels_waits_like_guessing_at_codes(web: Web) -> None:
    for n in range(21):
        await web.client.post("/api/parcels/open", json={"slot": f"{n:016}"})
    answer = await web.client.post("/api/parcels/open", json={"slot": SLOT})
    refused(answer, 429, "code-wait")


async def test_the_log_is_away(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(_: str) -> None:
        raise Unavailable("disk on fire at /secret/place")

    monkeypatch.setattr(web.app.state.hub.log, "board_of_code", away)
    answer = await web.client.post("/api/join", json={"code": "222222"})
    refused(answer, 503, "unavailable")
    assert "secret" not in answer.text


@pytest.mark.parametrize(
    ("asked_at", "public", "bound", "expected"),
    [
        ("http://localhost:8000", "", "127.0.0.1", "http://localhost:8000"),
        ("http://localhost:8000", "", "0.0.0.0", "http://198.51.100.4:8000"),
        ("http://127.0.0.1:9000", "", "0.0.0.0", "http://198.51.100.4:9000"),
        ("http://198.51.100.4:8000", "", "0.0.0.0", "http://198.51.100.4:8000"),
        ("http://localhost:8000", "https://board.example", "0.0.0.0", "https://board.example"),
    ],
)
async def test_invitations_lead_where_phones_can_follow(
    web: Web,
    monkeypatch: pytest.MonkeyPatch,
    asked_at: str,
    public: str,
    bound: str,
    expected: str,
) -> None:
    from msgspec.structs import replace  # noqa: PLC0415

    monkeypatch.setattr("server.origin.local_address", lambda: "198.51.100.4")
    there = Settings(host=bound, public_url=public, data=web.app.state.settings.data)
    web.app.state.site = replace(web.app.state.site, settings=there)
    answer = await web.client.post(f"{asked_at}/api/boards", json={"question": "?"})
    links = answer.json()["links"]
    assert links["participate"].startswith(f"{expected}/p/")
    assert links["view"].startswith(f"{expected}/b/")
    assert links["facilitate"].startswith(f"{public or asked_at}/b/")


def test_every_status_is_one_of_http() -> None:
    assert all(400 <= status < 600 for status in answers.STATUS.values())


async def shut(web: Web, board: Board) -> None:
    await board.seat("facilitate")
    room = await web.app.state.hub.room(board.id)
    (seat,) = room.board.seats
    await room.ask(ChangeDoor("closed"), seat=SeatId(seat))
