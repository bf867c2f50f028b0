"""Feelings: said by the writer, told as numbers of three people and more (NO9, VI12)."""

from __future__ import annotations

from collections import Counter, defaultdict
from random import Random
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import strategies as st
from msgspec.structs import replace

from board import project, snapshot, wire
from board.feelings import FEELINGS, FeelingsCounted, FeelNote, NoteFelt
from board.groups import MakeGroup
from board.notes import DeleteNote, EditNote, MoveNote, NoteDeleted
from board.reveal import RevealNotes
from board.rounds import EndRound, RoundClosed, RoundStarted, StartRound
from board.rules import Event, decide, evolve, replay
from board.settings import FinishBoard
from board.state import Board, Mood, NoteId, Refused, Role
from tests.board.spec import (
    ANA,
    BO,
    COLUMNS,
    CY,
    LEFT,
    NOW,
    RIGHT,
    TALK,
    VI,
    G,
    N,
    R,
    S,
    add,
    added,
    given,
    group_id,
    grouped,
    no,
    note_id,
    planned,
    seat_id,
)
from tests.board.veils import NAMELESS, OWN, READ, SEALED, SECRET, round_of, veiled

GATHER = replace(TALK, kind="group")
HALL = (*COLUMNS, planned(R, TALK), RoundStarted(R, NOW, 0))


def said(n: int, feeling: str, by: str = "", **changes: Any) -> tuple[Event, ...]:
    """Return a note, by a person of its own, that carries a feeling."""
    id = note_id(f"n{n}")
    seat = seat_id(by or f"p{n}")
    note = replace(added(id), seat=seat, **changes)
    return (note, NoteFelt(id, feeling)) if feeling else (note,)


def told(*events: Event) -> tuple[Mood, ...]:
    """Return what is told when the round ends."""
    return told_of(replay([*HALL, *events]))


def told_of(board: Board) -> tuple[Mood, ...]:
    found = [e for e in decide(board, EndRound(R, now=True), ANA) if isinstance(e, FeelingsCounted)]
    return found[0].moods if found else ()


def test_the_writer_says_it_and_takes_it_back() -> None:
    """NO9: one's own alone; the same again is no event."""
    start = given(*COLUMNS, added(N))
    start.when(FeelNote(N, "hope"), BO).then([NoteFelt(N, "hope")])
    start.when(FeelNote(N, ""), BO).then([])
    felt = given(*COLUMNS, added(N), NoteFelt(N, "hope"))
    felt.when(FeelNote(N, "hope"), BO).then([])
    felt.when(FeelNote(N, ""), BO).then([NoteFelt(N, "")])
    felt.when(FeelNote(N, "fear"), BO).then([NoteFelt(N, "fear")])
    start.when(FeelNote(N, "joy"), BO).then(no("bad-value", field="feeling"))
    start.when(FeelNote(N, "hope"), CY).then(no("not-yours"))
    start.when(FeelNote(N, "hope"), ANA).then(no("not-yours"))
    start.when(FeelNote(note_id("gone"), "hope"), BO).then(no("note-gone", id=note_id("gone")))
    copied = replace(added(N), seat="", copy_of=N)
    given(*COLUMNS, copied).when(FeelNote(N, "hope"), BO).then(no("not-yours"))
    assert not replay([*COLUMNS, added(N), NoteFelt(N, ""), NoteFelt(N, "")]).secret.felt


def test_without_a_name_it_takes_the_secret() -> None:
    """NO9, NA8, SY20: and nothing comes back but by proof."""
    (written,) = decide(replay(round_of(NAMELESS, "none")), add(N, secret=SECRET), BO)
    board = replay([written], replay(round_of(NAMELESS, "none")))
    (felt,) = decide(board, FeelNote(N, "shame", SECRET), CY)
    with pytest.raises(Refused):
        decide(board, FeelNote(N, "shame"), BO)
    after = evolve(board, felt)
    assert () == project.private(board, after, felt, {})
    ((_, _, _, _, feeling),) = project.mine(after, [(N, SECRET)])
    assert "shame" == feeling


def test_others_learn_nothing_of_it() -> None:
    """NO9, VI12: not facilitators either, of a hidden note or of one that all see."""
    for before in (replay([*COLUMNS, added(N)]), replay([*round_of(OWN), veiled(N)])):
        felt = NoteFelt(N, "shame")
        after = evolve(before, felt)
        assert project.HID == project.common(before, after, felt)
        assert [(BO.seat, (felt,))] == list(project.private(before, after, felt, {}))
        assert felt in project.layer(after, BO.seat, {})
        for by in (ANA, CY, VI):
            assert felt not in project.layer(after, by.seat, {})
        assert b"shame" not in snapshot.shown(after)
        assert after == snapshot.restore(snapshot.stored(after))


@pytest.mark.parametrize(
    ("feelings", "cells"),
    [
        ("sss..", {"shame": 3}),
        ("ss....", {}),
        ("sssss..", {"shame": 5}),
        ("sss.", {}),
        ("sss", {}),
        ("sssff", {"shame": 3}),
        ("sssfff", {"shame": 3, "fear": 3}),
        ("........", {}),
    ],
)
def test_from_three_people_on(feelings: str, cells: dict[str, int]) -> None:
    """VI12: and never where nearly all of a place feel the same."""
    expected = tuple(Mood("section", LEFT, feeling, n) for feeling, n in sorted(cells.items()))
    names = {"s": "shame", "f": "fear"}
    events = [e for n, sign in enumerate(feelings) for e in said(n, names.get(sign, ""))]
    assert sorted(map(str, expected)) == sorted(map(str, told(*events)))


def test_three_notes_of_one_person_are_one_person() -> None:
    """VI12: what counts is how many say it."""
    same = [e for n in range(3) for e in said(n, "shame", by="one")]
    assert () == told(*same, *said(8, ""), *said(9, ""))


def test_a_note_counts_once_where_it_says_most() -> None:
    """VI12: in its group, else its section, else the board."""
    events = [
        *(e for n in range(3) for e in said(n, "hope")),
        *(e for n in range(3, 5) for e in said(n, "fear")),
        *(e for n in range(5, 7) for e in said(n, "")),
        *said(7, "fear", section=RIGHT),
        *said(8, "", section=RIGHT),
    ]
    inside = grouped(G, *(note_id(f"n{n}") for n in (0, 1, 2, 5, 6)))
    expected = (Mood("group", G, "hope", 3), Mood("board", "", "fear", 3))
    assert expected == told(*events, inside)


def test_it_waits_until_groups_are_made() -> None:
    """VI12: while a round for them is to come, and then it tells once."""
    five = [e for n in range(5) for e in said(n, "hope" if n < 3 else "")]
    assert () == told(*five, planned(S, GATHER))
    board = replay([*HALL, *five, planned(S, GATHER), RoundClosed(R)])
    events = decide(board, FinishBoard(on=True), ANA)
    assert 1 == sum(isinstance(event, FeelingsCounted) for event in events)


def test_only_what_all_see_and_what_is_sealed() -> None:
    """VI11, VI12: what is still to be shown waits; of sealed notes only numbers come out."""
    for plan, sight, n in ((OWN, "own", 0), (SEALED, "sealed", 1)):
        hidden = [
            event
            for at in range(5)
            for event in (
                veiled(note_id(f"n{at}"), sight=sight, seat=seat_id(f"p{at}")),
                NoteFelt(note_id(f"n{at}"), "calm" if at < 3 else ""),
            )
        ]
        assert n == len(told_of(replay([*round_of(plan), *hidden])))


def test_the_next_number_says_no_more_of_one() -> None:
    """VI12: what was told is told; only three and more new ones are added, and not all new ones."""
    board = replay([*HALL, *(e for n in range(5) for e in said(n, "shame" if n < 3 else ""))])
    board = replay(decide(board, EndRound(R, now=True), ANA), board)
    assert (Mood("section", LEFT, "shame", 3),) == board.moods
    for more, n in (("", 3), ("s", 3), ("sss", 3), ("sss..", 6)):
        names = {"s": "shame"}
        new = [e for at, sign in enumerate(more, 20) for e in said(at, names.get(sign, ""))]
        later = replay([*new, planned(S, READ), RoundStarted(S, NOW, 0)], board)
        later = replay(decide(later, EndRound(S, now=True), ANA), later)
        assert (Mood("section", LEFT, "shame", n),) == later.moods
    assert board.moods == evolve(board, NoteDeleted(note_id("n0"), NOW)).moods


def test_the_log_knows_what_was_counted_and_the_form_does_not() -> None:
    """VI12, VI3."""
    board = replay([*HALL, *(e for n in range(5) for e in said(n, "hope" if n < 3 else ""))])
    (event,) = (
        e for e in decide(board, EndRound(R, now=True), ANA) if isinstance(e, FeelingsCounted)
    )
    assert 3 == len(event.notes)
    after = evolve(board, event)
    form = project.common(board, after, event)
    assert FeelingsCounted(event.moods) == form
    assert after.common() == project.lay(board.common(), form)
    assert after == snapshot.restore(snapshot.stored(after))


NOTES = [note_id(sign) for sign in "abcdefghijkl"]
PEOPLE = (ANA, BO, CY)


class Watch:
    """Looks at all that leaves: no feeling but to its writer, no number below three people."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.sums: defaultdict[tuple[str, str, str], int] = defaultdict(int)
        self.spent: Counter[NoteId] = Counter()

    def happen(self, event: Event) -> None:
        before, self.board = self.board, evolve(self.board, event)
        form = project.common(before, self.board, event)
        own = project.private(before, self.board, event, {})
        words = [feeling.encode() for feeling in FEELINGS]
        if isinstance(form, FeelingsCounted):
            self.numbers(before, event, form)
        else:
            assert not any(word in wire.encode(form) for word in words)
        for seat, things in own:
            for thing in things:
                if any(word in wire.encode(thing) for word in words):
                    assert isinstance(thing, NoteFelt)
                    note = self.board.found(thing.id)
                    assert note is not None
                    assert note.seat == seat

    def numbers(self, before: Board, event: Any, form: FeelingsCounted) -> None:
        assert () == form.notes
        by = [before.secret.felt[id] for id in event.notes]
        assert Counter(by) == sum(
            (Counter({mood.feeling: mood.n}) for mood in form.moods), Counter()
        )
        self.spent.update(event.notes)
        assert 1 == max(self.spent.values())
        for mood in form.moods:
            assert mood.n >= 3
            self.sums[mood.kind, mood.id, mood.feeling] += mood.n


@example(st.integers(0, 2**32))
def test_no_feeling_of_one_note_leaves(seed: int) -> None:
    """NO9, VI12, G13: whatever is written, felt, moved, grouped, deleted, shown, and told when."""
    pick = Random(seed)
    watch = Watch(replay([*COLUMNS, planned(R, OWN), planned(S, READ), RoundStarted(R, NOW, 0)]))
    people = [*PEOPLE, *(replace(BO, role=Role.PARTICIPANT) for _ in range(2))]
    for _ in range(150):
        id, by = pick.choice(NOTES), pick.choice(people)
        feeling = pick.choice(("hope", "hope", "shame", ""))
        asks: list[Any] = [
            *[add(id, f"canary {id[0]}", section=pick.choice((LEFT, RIGHT)))] * 3,
            *[FeelNote(id, feeling)] * 4,
            MoveNote(id, pick.choice((LEFT, RIGHT)), 0, 0, "", 0),
            MakeGroup(
                group_id(pick.choice("pq")), "", LEFT, tuple(pick.sample(NOTES, 3)), 0, 0, ""
            ),
            DeleteNote(id, 0),
            EditNote(id, f"again {pick.random()}", "", 0, 0),
            RevealNotes("all", ""),
            StartRound(S, R, now=True),
            EndRound(pick.choice((R, S)), now=True),
            FinishBoard(on=pick.random() < 0.2),
        ]
        try:
            events = decide(watch.board, pick.choice(asks), replace(by, fresh=pick.randbytes(32)))
        except Refused:
            continue
        for event in events:
            watch.happen(event)
    shown = {(m.kind, m.id, m.feeling): m.n for m in watch.board.moods}
    assert shown == dict(watch.sums)
    assert isinstance(snapshot.shown(watch.board), bytes)
