"""The round-up: we asked, you said, we decided, and what happens next (EX5, EX10)."""

from msgspec.structs import replace

from board.contents import contents
from board.decisions import DecisionMade
from board.groups import GroupDissolved
from board.ideas import IdeasMerged
from board.notes import NoteDeleted, NoteQuoted
from board.roundup import RoundUp, roundup, words_of
from board.rules import Event, replay
from board.snapshot import seen, shown
from board.state import EMPTY, GroupId, NoteId
from board.twins import NoteMerged
from tests import rounded
from tests.board.spec import FREE, LEFT, NOW, RIGHT, given
from tests.rounded import group, note

BOARD = rounded.board()
READ = roundup(contents(BOARD))


def after(*events: Event) -> RoundUp:
    return roundup(contents(replay(events, BOARD)))


def quoted(read: RoundUp) -> dict[str, list[str]]:
    return {v.group.id: [n.id for n in v.quotes] for v in read.voices if v.group}


def test_who_took_part() -> None:
    """EX10: seats that write and vote, notes, languages that are known, groups that hold some."""
    assert (3, 28, 5, 6, 5) == (READ.people, READ.notes, READ.languages, READ.groups, READ.ideas)
    assert READ.words[0] == ("en", rounded.ABOVE)


def test_what_was_said() -> None:
    """EX10: the largest group first, then what stands alone."""
    said = [(v.group and v.group.id, v.section.id, v.notes) for v in READ.voices]
    groups = [(group(n), LEFT, size) for n, size in enumerate(rounded.SIZES)]
    assert [*groups, (None, RIGHT, 1)] == said


def test_quotes_by_consent() -> None:
    """EX5, NO10: two of a group at most; not what somebody else wrote over it."""
    quotes = quoted(READ)
    assert [note(0, 0)] == quotes[group(0)]
    assert [note(3, 0), note(3, 2)] == quotes[group(3)]
    assert () == READ.voices[-1].quotes
    off = after(NoteQuoted(NoteId(note(3, 0)), on=False))
    assert [note(3, 2)] == quoted(off)[group(3)]
    gone = after(NoteDeleted(NoteId(note(3, 0)), NOW))
    assert note(3, 0) not in {n.id for voice in gone.voices for n in voice.quotes}


def test_a_second_quote_is_of_another_language() -> None:
    """EX10: where there is one, whatever its rank."""
    made = [NoteQuoted(NoteId(note(0, at)), on=True) for at in (1, 2, 3)]
    (first, *_) = after(*made).voices
    assert ["fa", ""] == [n.lang for n in first.quotes]


def test_what_people_want() -> None:
    """EX10: the last vote that was asked of themselves; a lens comes after all others."""
    assert READ.best is not None
    outcome, lines = READ.best
    assert rounded.DOTS == outcome.vote.id
    assert [(group(0), 6), (rounded.LONE, 2), (group(2), 1)] == [
        (line.standing.item, line.result.sum) for line in lines[:3]
    ]


def test_a_vote_that_came_to_nothing_is_passed_over() -> None:
    """EX10: the one before it is told; none where all came to nothing."""
    last = tuple(replace(v, results=()) if v.id == rounded.DOTS else v for v in BOARD.votes)
    before = roundup(contents(replace(BOARD, votes=last))).best
    assert before is not None
    assert rounded.AGREE == before[0].vote.id
    none = tuple(replace(vote, results=()) for vote in BOARD.votes)
    assert roundup(contents(replace(BOARD, votes=none))).best is None


def test_what_they_see_differently() -> None:
    """EX10: a quarter at either end at least, of three voters at least."""
    assert [(rounded.AGREE, group(0), 1, 2)] == [
        (one.vote.id, one.line.standing.item, one.against, one.agree) for one in READ.divided
    ]


def test_what_it_felt_like() -> None:
    """EX10, VI12: what was told, the most frequent first, each place with its own number."""
    told = roundup(contents(rounded.felt())).feelings
    assert [("shame", 8), ("hope", 7), ("fear", 3)] == [(one.feeling, one.n) for one in told]
    assert (("group", group(0), 5), ("section", LEFT, 3)) == told[0].places
    assert () == READ.feelings


def test_the_sweet_spot() -> None:
    """VO17: at or above both middles; and what matters to one side more than to the other."""
    assert READ.lenses is not None
    lenses = READ.lenses
    assert ("client", "helper") == (lenses.across.lens, lenses.up.lens)
    assert [group(0), group(2)] == [spot.item for spot in lenses.both]
    assert {group(1), group(3), group(5)} >= {spot.item for spot in lenses.apart}
    assert group(3) in {spot.item for spot in lenses.apart}


def test_one_lens_alone_is_no_spot() -> None:
    """VO17."""
    votes = tuple(vote for vote in BOARD.votes if vote.id != rounded.WORK)
    assert roundup(contents(replace(BOARD, votes=votes))).lenses is None
    same = tuple(replace(vote, lens=vote.lens and "x") for vote in BOARD.votes)
    assert roundup(contents(replace(BOARD, votes=same))).lenses is None


def test_what_was_decided() -> None:
    """EX10: with how many notes each answers; what was not adopted stands apart, as visibly."""
    assert [(rounded.ROOM, 7), (rounded.FORM, 7)] == [(d.decision.id, d.notes) for d in READ.taken]
    assert [(rounded.EVENING, 4), (rounded.VOUCHER, 0), (rounded.LONE, 1)] == [
        (d.decision.id, d.notes) for d in READ.declined
    ]
    assert 9 == READ.unanswered
    assert "2026-05-12" == READ.report_by


def test_decisions_about_what_is_gone_are_left_out() -> None:
    """EX10: a note, a group, an idea that became part of another."""
    decided = DecisionMade("group", group(1), "adopted", "Yes", "", NOW)
    assert group(1) in {d.decision.id for d in after(decided).taken}
    left = after(
        *(decided, GroupDissolved(GroupId(group(1)), ())),
        NoteDeleted(rounded.LONE, NOW),
        IdeasMerged(rounded.ROOM, (rounded.VOUCHER,)),
    )
    ids = {d.decision.id for d in (*left.taken, *left.declined)}
    assert {rounded.ROOM, rounded.FORM, rounded.EVENING} == ids


def test_what_happens_next() -> None:
    """EX10: by day, what has none last; not what was dropped."""
    assert ["2026-04-01", "2026-04-15", ""] == [action.due for action in READ.actions]


def test_words_of_a_note_by_consent_alone() -> None:
    """EX5: where a note is voted on or decided about as well."""
    read = READ.contents
    assert words_of(read, rounded.LONE) is None
    assert "Please open on Saturday mornings" == words_of(read, note(3, 0))
    assert words_of(read, note(3, 1)) is None
    assert "Respect, no shame" == words_of(read, group(0))


def test_nor_of_one_that_is_read_with_another() -> None:
    """NO17, EX5: whatever it was voted on for; the number of notes is that of those that stand."""
    merged = after(NoteMerged(NoteId(note(3, 0)), (rounded.LONE,)))
    assert words_of(merged.contents, rounded.LONE) is None
    assert READ.notes - 1 == merged.notes
    assert rounded.LONE not in {d.decision.id for d in merged.declined}


def test_nothing_was_said_yet() -> None:
    read = roundup(contents(given(*FREE).board))
    assert ((), None, (), None, (), (), (), 0, "") == (
        *(read.voices, read.best, read.divided, read.lenses, read.taken, read.declined),
        *(read.actions, read.unanswered, read.report_by),
    )
    assert 0 == roundup(contents(EMPTY)).people


def test_it_is_made_of_what_all_may_see() -> None:
    """VI17: from the bytes of the common layer, the same."""
    again = roundup(contents(seen(shown(BOARD))))
    assert replace(READ, contents=again.contents) == again
