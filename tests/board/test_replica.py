"""The common layer, built from a snapshot or from nothing, form by form (VI4)."""

from __future__ import annotations

import msgspec

from board import project, replica, wire
from board.notes import NoteDeleted
from board.rules import Event, evolve, replay
from board.snapshot import seen, shown
from board.state import EMPTY
from tests.board.spec import FREE, NOW, G, M, N, added, grouped

EVENTS: tuple[Event, ...] = (*FREE, added(N), added(M), grouped(G, N), NoteDeleted(M, NOW))
encode = msgspec.msgpack.Encoder().encode


def forms(*events: Event) -> list[bytes]:
    board, found = EMPTY, []
    for event in events:
        after = evolve(board, event)
        found.append(wire.encode(project.common(board, after, event)))
        board = after
    return found


def test_forms_laid_on_nothing_and_on_a_snapshot_are_the_same_layer() -> None:
    whole = replay(EVENTS).common()
    assert whole == replica.laid(EMPTY, forms(*EVENTS))
    begun = seen(shown(replay(EVENTS[:-2])))
    assert shown(whole) == shown(replica.laid(begun, forms(*EVENTS)[-2:]))


def test_of_an_own_form_the_common_one_counts() -> None:
    form = forms(*EVENTS)[-1]
    own = encode(["own", msgspec.Raw(form), []])
    assert replica.form(form) == replica.form(own)


def test_a_form_of_a_newer_program_counts_as_one() -> None:
    """SY24: and so does one that hides something."""
    board = replica.laid(replay(FREE).common(), [encode(["note.sung", "x"]), encode(["hid"])])
    assert len(FREE) + 2 == board.seq
    assert board.about.newer
