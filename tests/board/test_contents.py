"""A board as it is read: in order, whole, and with nothing that is hidden (EX1, EX3)."""

from board.contents import contents
from board.snapshot import seen, shown
from board.state import ItemId
from tests import taken
from tests.board.spec import LEFT, RIGHT

BOARD = taken.board()
READ = contents(BOARD.common())


def test_each_note_stands_in_one_place() -> None:
    """SE6: groups first, in their order; then the loose ones by rank."""
    notes = [note.id for part in READ.parts for note in part.notes]
    assert sorted(BOARD.notes) == sorted(notes)
    left = next(part for part in READ.parts if part.section.id == LEFT)
    assert [taken.IDS[2], taken.IDS[1], taken.IDS[3]] == [note.id for note in left.notes][:3]
    assert [(taken.GROUP, 2)] == [(b.group.id, len(b.notes)) for b in left.bundles]


def test_what_is_hidden_is_a_number() -> None:
    """EX3: not even its section is more than a count; and it is the same from the secret layer."""
    assert {LEFT: 0, RIGHT: 1} == {part.section.id: part.unseen for part in READ.parts}
    assert 1 == READ.unseen
    assert READ.parts == contents(BOARD).parts
    assert taken.HIDDEN.encode() not in shown(READ.board)


def test_results_of_closed_votes_alone() -> None:
    """EX3: the open one has none."""
    assert [taken.DOTS, taken.CLIENT] == [outcome.vote.id for outcome in READ.outcomes]
    dots, client = READ.outcomes
    assert [(taken.IDS[0], 1, 5), (taken.IDS[2], 2, 1)] == [
        (line.standing.item, line.standing.place, line.result.sum) for line in dots.lines[:2]
    ]
    assert [(taken.IDS[8], 3_000), (taken.IDS[0], 1_000)] == [
        (line.standing.item, line.standing.score) for line in client.lines
    ]


def test_the_last_vote_that_ranked_a_note_counts() -> None:
    last = READ.last()
    assert taken.CLIENT == last[taken.IDS[0]][0].id
    assert taken.DOTS == last[taken.IDS[2]][0].id
    assert taken.IDS[5] not in last


def test_a_note_without_a_name_has_no_author() -> None:
    """EX4, NA4."""
    assert "" == READ.author(BOARD.notes[taken.NAMELESS_ID])
    assert "Ana" == READ.author(BOARD.notes[taken.IDS[0]])


def test_what_is_voted_on_has_words() -> None:
    """Of a note its text, of a group or an idea its name; of what is gone nothing."""
    assert taken.TEXTS[0] == READ.text(ItemId(taken.IDS[0]))
    assert READ.board.groups[0].name == READ.text(ItemId(READ.board.groups[0].id))
    assert "" == READ.text(ItemId("x" * 16))


def test_what_is_not_there_has_no_title() -> None:
    assert "" == READ.column("x")
    assert READ.round("x") is None
    assert READ.group("x") is None
    assert READ.idea("x") is None


def test_bytes_of_the_common_layer_are_the_layer() -> None:
    assert shown(READ.board) == shown(seen(shown(BOARD)))
