"""BO19: somebody writes for people without a device, each with a seat of their own."""

from __future__ import annotations

import pytest

from board.casting import CastVote
from board.notes import AddNote
from board.seats import AdmitSeat
from board.settings import ChangeDoor
from board.state import NoteId, Refused, Role, SeatId, VoteId
from board.votes import OpenVote
from server.room import Room
from server.site import SCRIBES
from tests.server.conftest import Board, Web
from tests.server.test_api import refused

PEOPLE = 8
ASKS = {"scribe": True}


async def room_of(web: Web, board: Board) -> Room:
    room: Room = await web.app.state.hub.room(board.id)
    return room


def host_of(room: Room) -> SeatId:
    return next(seat.id for seat in room.board.seats.values() if seat.role is Role.FACILITATOR)


async def some(web: Web, board: Board, seat: dict[str, str], people: int) -> list[SeatId]:
    """Take seats for so many people."""
    answers = [
        await web.client.post(f"{board.path}/seats", json=ASKS, headers=seat) for _ in range(people)
    ]
    assert {201} == {answer.status_code for answer in answers}
    assert {"participant"} == {answer.json()["role"] for answer in answers}
    return [SeatId(answer.json()["seat"]) for answer in answers]


async def test_eight_people_without_a_device_have_eight_names_notes_and_budgets(web: Web) -> None:
    board = await web.board()
    room = await room_of(web, board)
    host = await board.seat("facilitate")
    lead = host_of(room)
    people = await some(web, board, host, PEOPLE)
    assert PEOPLE + 1 == len({seat.label for seat in room.board.seats.values()})
    section = room.board.sections[0].id
    for n, seat in enumerate(people):
        note = AddNote(NoteId(f"{n}" * 16), section, "words", "en", "yellow", 0, 0, "")
        await room.ask(note, seat=seat)
    vote = VoteId("v" * 16)
    await room.ask(OpenVote(vote, (section,), 2, 1, own_allowed=True), seat=lead)
    for seat in people:
        for n in range(2):
            await room.ask(CastVote(vote, f"{n}" * 16, 1), seat=seat)
        with pytest.raises(Refused, match="votes-spent"):
            await room.ask(CastVote(vote, "2" * 16, 1), seat=seat)
    assert {note.seat for note in room.board.notes.values()} == set(people)
    assert PEOPLE == room.board.votes[0].turnout


@pytest.mark.parametrize("door", ["approve", "closed"])
async def test_a_door_that_is_not_open_holds_for_helpers_and_not_for_who_leads(
    web: Web, door: str
) -> None:
    """BO7: at one where each is let in the person waits, and a host lets it in."""
    board = await web.board()
    room = await room_of(web, board)
    host, helper = await board.seat("facilitate"), await board.seat("participate")
    await room.ask(ChangeDoor(door), seat=host_of(room))
    answer = await web.client.post(f"{board.path}/seats", json=ASKS, headers=helper)
    if door == "approve":
        waiting = SeatId(answer.json()["seat"])
        assert room.board.seats[waiting].waiting
        await room.ask(AdmitSeat(waiting), seat=host_of(room))
        assert not room.board.seats[waiting].waiting
    else:
        refused(answer, 403, "door-closed")
    (seat,) = await some(web, board, host, 1)
    assert not room.board.seats[seat].waiting


async def test_who_only_reads_writes_for_nobody_and_nobody_for_a_crowd(web: Web) -> None:
    board = await web.board()
    reader, helper = await board.seat("view"), await board.seat("participate")
    answer = await web.client.post(f"{board.path}/seats", json=ASKS, headers=reader)
    refused(answer, 403, "not-allowed")
    await some(web, board, helper, SCRIBES.most)
    answer = await web.client.post(f"{board.path}/seats", json=ASKS, headers=helper)
    refused(answer, 429, "slow-down")
    answer = await web.client.post(f"{board.path}/seats", json={"scribe": 1}, headers=helper)
    refused(answer, 400, "malformed")


async def test_a_link_gives_its_own_role_whatever_is_asked(web: Web) -> None:
    board = await web.board()
    answer = await web.client.post(f"{board.path}/seats", json=ASKS, headers=board.bearer("view"))
    assert Role.VIEWER.value == answer.json()["role"]
