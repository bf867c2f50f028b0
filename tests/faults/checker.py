"""Holds what people saw, and what they were told, to the log: the judge of every campaign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgpack
from msgspec import Struct

from board import ballots, casting, notes, project, rules, wire
from board.state import EMPTY, Board
from board.sums import Sum, total
from tests.client import Command
from tests.faults.people import Person
from tests.replica import shown

EXPECTED = frozenset({"votes-spent"})


class Truth(Struct, frozen=True):
    """What follows from the log alone. ``sums`` are those after the numbers that were asked for."""

    board: Board
    events: list[Any]
    forms: list[Any]
    sums: dict[int, int]
    overspent: list[int]


def truth(bodies: Iterable[bytes], wanted: Collection[int]) -> Truth:
    """Replay a log."""
    board, sums, summed = EMPTY, dict[int, int](), Sum()
    events, forms, overspent = [], [], []
    for seq, body in enumerate(bodies, 1):
        event = wire.event(body)
        after = rules.evolve(board, event)
        form = project.common(board, after, event)
        events.append(event)
        forms.append(msgpack.unpackb(body if form is event else wire.encode(form)))
        board = after
        if seq in wanted:
            sums[seq] = summed.of(board)
        if _overspent(board):
            overspent.append(seq)
    return Truth(board, events, forms, sums, overspent)


def check(
    bodies: Sequence[bytes],
    people: Sequence[Person],
    *,
    since: int,
    expected: Collection[str] = EXPECTED,
) -> Truth:
    """Fail unless all is well; ``since`` is the number after which the people alone wrote.

    ``expected`` are the slugs of refusals that mean nothing.
    """
    chronicle = people[0].chronicle
    assert [] == chronicle.wrong, f"{len(chronicle.wrong)} things: {chronicle.wrong[:5]}"
    assert [len(bodies)] * len(people) == [person.head for person in people], "not all caught up"
    (epoch,) = {person.epoch for person in people}
    told, sums = chronicle.snapshots[epoch], chronicle.sums[epoch]
    found = truth(bodies, {*told, *sums, len(bodies)})
    assert [] == found.overspent, "votes beyond the budget"
    _same_forms(found, chronicle.forms[epoch])
    for seq, snapshots in told.items():
        assert {found.sums[seq]} == {total(shown(body)) for body in snapshots}, f"snapshot {seq}"
    for seq, beats in sums.items():
        assert {found.sums[seq]} == beats, f"heartbeat {seq}"
    refused = [both for one in people for both in one.refused if both[1][0] not in expected]
    assert [] == refused[:5], f"refused without need: {refused[:5]}"
    _saved_once(found, people, since)
    return found


def settled(people: Sequence[Person], head: int) -> bool:
    """Tell whether all are at ``head``, and were told its sum."""
    heads = {person.head for person in people} == {head}
    return heads and all(person.beats and person.beats[0][0] == head for person in people)


def _same_forms(found: Truth, seen: dict[int, Any]) -> None:
    wrong = [seq for seq, form in seen.items() if found.forms[seq - 1] != form]
    assert [] == wrong[:5], "what was shown is not what the log says"


def _saved_once(found: Truth, people: Sequence[Person], since: int) -> None:
    """Each acknowledged command is in the log once, at its number, and nothing else is."""
    saved = [both for person in people for both in person.saved.values()]
    wrong = [(command, seq) for command, seq in saved if not _stands(found, command, seq)]
    assert [] == wrong[:5], f"{len(wrong)} commands are not where they were said to be"
    logged = Counter(_key(event) for event in found.events[since:])
    asked = Counter(_asked(command) for command, _ in saved)
    moved = {key for key in asked if key[0] == "note.move"}  # a later one may stand for these
    assert {} == {key: n for key, n in logged.items() if n > asked[key]}, "twice, or nobody's"
    assert set() == {key for key in asked - logged if key not in moved}, "not in the log"


def _stands(found: Truth, command: Command, seq: int) -> bool:
    event = found.events[seq - 1] if seq <= len(found.events) else None
    if isinstance(event, notes.NoteMoved):
        return bool(command[0] == "note.move" and command[1] == event.id)
    return _key(event) == _asked(command)


def _asked(command: Command) -> tuple[object, ...]:
    match command:
        case ["note.add", id, *_] | ["note.delete", id, _]:
            return (command[0], id)
        case ["note.edit", id, text, *_]:
            return ("note.edit", id, text)
        case ["note.move", id, _, x, y, *_]:
            return ("note.move", id, x, y)
        case ["vote.cast", vote, note, value]:
            return ("vote.cast", vote, note, value)
    raise AssertionError(f"nobody asks for {command}")


def _key(event: object) -> tuple[object, ...]:
    match event:
        case notes.NoteAdded():
            return ("note.add", event.id)
        case notes.NoteDeleted():
            return ("note.delete", event.id)
        case notes.NoteEdited():
            return ("note.edit", event.id, event.text)
        case notes.NoteMoved():
            return ("note.move", event.id, event.x, event.y)
        case casting.BallotCast():
            return ("vote.cast", event.vote, event.item, event.value)
    return ("other", repr(event))


def _overspent(board: Board) -> bool:
    return any(
        ballots.spent(vote, ballot) > vote.budget
        for vote in board.votes
        if vote.state == "open"
        for ballot in ballots.all_of(board, vote.id).values()
    )
