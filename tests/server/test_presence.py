"""Who is here: counted by seat, told as changes once a second; cursors only in small company."""

from __future__ import annotations

from typing import Any

import msgpack

from server.presence import CURSORS_MOST, HERE_SECONDS, SIGNS_SECONDS, Presence
from tests.bare import parsed


def due(presence: Presence, now: float) -> list[Any]:
    return [msgpack.unpackb(frame.data) for frame in parsed(presence.due(now))]


def crowd(size: int) -> Presence:
    presence = Presence()
    for n in range(1, size + 1):
        presence.arrive(n)
    presence.due(10.0)
    return presence


def test_a_newcomer_learns_all_and_the_others_what_changed() -> None:
    presence = crowd(2)
    presence.arrive(7)
    (everyone,) = parsed(presence.everyone())
    assert ["here", 3, [1, 2, 7], []] == msgpack.unpackb(everyone.data)
    presence.leave(1)
    assert [["here", 2, [7], [1]]] == due(presence, 11.0)
    assert [] == due(presence, 99.0)


def test_changes_are_told_once_a_second() -> None:
    presence = crowd(1)
    presence.arrive(2)
    assert [] == due(presence, 10.5)
    assert 0.5 == presence.wait(10.5)
    presence.arrive(3)
    assert [["here", 3, [2, 3], []]] == due(presence, 10.0 + HERE_SECONDS)
    assert presence.wait(11.0) is None


def test_a_seat_is_here_while_any_of_its_connections_is() -> None:
    presence = crowd(1)
    presence.arrive(1)
    presence.leave(1)
    assert [] == due(presence, 99.0)
    assert 1 == len(presence)
    presence.leave(1)
    assert [["here", 0, [], [1]]] == due(presence, 99.0)


def test_who_comes_and_goes_within_a_second_was_never_told() -> None:
    presence = crowd(1)
    presence.arrive(2)
    presence.leave(2)
    presence.leave(1)
    presence.arrive(1)
    assert [] == due(presence, 99.0)
    assert presence.wait(99.0) is None


def told(presence: Presence) -> set[int]:
    """A newcomer who comes now, and what he knows."""
    (everyone,) = parsed(presence.everyone())
    return set(msgpack.unpackb(everyone.data)[2])


def test_who_enters_between_two_tellings_hears_the_rest() -> None:
    """Found by the simulation: somebody came and went while a third one entered in between."""
    presence = crowd(2)
    presence.arrive(3)
    first = told(presence)  # has seen 3
    presence.leave(3)
    presence.leave(1)
    second = told(presence)  # has not seen 1
    presence.arrive(1)
    ((_, count, joined, left),) = due(presence, 99.0)
    for known in ({1, 2}, first, second):
        assert {1, 2} == (known | set(joined)) - set(left)
    assert 2 == count


def test_signs_are_gathered_and_the_last_one_counts() -> None:
    presence = crowd(3)
    assert presence.sign(1, 1, 10, 10, "")
    assert presence.sign(2, 2, 0, 0, "")
    assert presence.sign(1, 3, 20, 20, "note")
    assert 0.0 == presence.wait(20.0)
    assert [["pr", [[1, 3, 20, 20, "note"], [2, 2, 0, 0, ""]]]] == due(presence, 20.0)
    presence.sign(1, 1, 1, 1, "")
    assert [] == due(presence, 20.0 + SIGNS_SECONDS / 2)
    assert 0 < (presence.wait(20.0 + SIGNS_SECONDS / 2) or 0) < SIGNS_SECONDS


def test_who_left_points_at_nothing() -> None:
    presence = crowd(2)
    presence.sign(2, 1, 10, 10, "")
    presence.leave(2)
    assert ["here"] == [frame[0] for frame in due(presence, 99.0)]


def test_the_twenty_sixth_turns_the_cursors_off() -> None:
    presence = crowd(CURSORS_MOST)
    assert presence.sign(1, 1, 10, 10, "")
    presence.arrive(26)
    assert not presence.sign(2, 1, 10, 10, "")
    presence.leave(26)
    assert presence.sign(2, 1, 10, 10, "")
