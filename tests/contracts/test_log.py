"""What every Log must do, whatever stands behind it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from board.state import BoardId, Seq
from server.log import (
    DAY,
    HOUR,
    MINUTE,
    CodeTaken,
    Commit,
    Conflict,
    Deed,
    Erasing,
    Head,
    Keeping,
    Lapsed,
    Links,
    Log,
    NoBoard,
    ProgrammeRow,
    Repeated,
    Unavailable,
)
from server.log_postgres import PostgresLog
from server.log_sqlite import SQLiteLog
from tests.contracts.commits import NOBODY, NOW, A, B, answer, commit
from tests.engines.postgres import Postgres

Open = Callable[[], Awaitable[Log]]


@pytest.fixture(params=["sqlite", "postgres"])
async def opened(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Open]:
    """Open the same store again and again, as one process after another would."""
    logs: list[Log] = []

    async def opened() -> Log:
        if request.param == "sqlite":
            logs.append(SQLiteLog(tmp_path / "log.db"))
        else:
            logs.append(await PostgresLog.connect(postgres.url))
        return logs[-1]

    if request.param == "postgres":
        postgres: Postgres = request.getfixturevalue("postgres")
    yield opened
    for log in logs:
        await log.close()


@pytest.fixture
async def log(opened: Open) -> Log:
    log = await opened()
    await log.create(A, epoch="e", code="AAAAAA")
    await log.create(B, epoch="e", code="BBBBBB")
    return log


async def test_events_come_back_in_order_after_a_number(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    await log.append(commit(2, b"3"))
    assert [b"1", b"2", b"3"] == await log.read(A, epoch="e", after=Seq(0))
    assert [b"2", b"3"] == await log.read(A, epoch="e", after=Seq(1))
    assert [] == await log.read(A, epoch="e", after=Seq(3))
    assert [] == await log.read(B, epoch="e", after=Seq(0))


async def test_what_is_not_of_this_history_cannot_be_read_or_written(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    for epoch, after in (("other", 0), ("e", 3)):
        with pytest.raises(Lapsed):
            await log.read(A, epoch=epoch, after=Seq(after))
    with pytest.raises(NoBoard):
        await log.read(NOBODY, epoch="e", after=Seq(0))
    with pytest.raises(Conflict):
        await log.append(Commit(A, "other", Seq(2), (b"3",)))
    assert [b"1", b"2"] == await log.read(A, epoch="e", after=Seq(0))


async def test_heads_are_those_of_the_boards_there_are(log: Log) -> None:
    await log.append(commit(0, b"1", b"2"))
    await log.relink(B, Links("BBBBBB"), Links("CCCCCC", 1, 2, 3))
    heads = await log.heads([A, NOBODY, B])
    assert heads == {
        A: Head("e", Seq(2), Links("AAAAAA")),
        B: Head("e", Seq(0), Links("CCCCCC", 1, 2, 3)),
    }
    assert {} == await log.heads([])


async def test_the_store_knows_the_time(log: Log) -> None:
    assert abs(await log.time() - time.time() * 1_000) < 5_000


async def test_a_store_that_was_put_back_begins_new_histories(log: Log) -> None:
    await log.append(commit(0, b"1"))
    assert 2 == await log.renew()
    heads = await log.heads([A, B])
    assert 2 == len({"e", *(head.epoch for head in heads.values())}) - 1
    record = await log.open(A)
    assert (heads[A].epoch, [b"1"]) == (record.epoch, record.events)
    with pytest.raises(Lapsed):
        await log.read(A, epoch="e", after=Seq(0))


async def test_a_board_opens_as_it_was_made(log: Log) -> None:
    record = await log.open(A)
    assert ("e", 0, "AAAAAA") == (record.epoch, record.head, record.links.code)
    assert (1, 1, 1) == (
        record.links.facilitator,
        record.links.participant,
        record.links.viewer,
    )
    assert (0, None, [], {}) == (
        record.snapshot_seq,
        record.snapshot,
        record.events,
        record.keys,
    )


async def test_what_is_not_there_says_so(log: Log) -> None:
    with pytest.raises(NoBoard):
        await log.open(NOBODY)
    with pytest.raises(NoBoard):
        await log.append(commit(0, b"1", board=NOBODY))
    with pytest.raises(NoBoard):
        await log.relink(NOBODY, Links("NNNNNN"), Links("NNNNNN"))
    assert await log.board_of_code("NNNNNN") is None
    assert {} == await log.keys(NOBODY)


@pytest.mark.parametrize("after", [0, 2, 7])
async def test_a_stale_or_future_head_is_a_conflict_and_leaves_nothing(
    log: Log, after: int
) -> None:
    await log.append(commit(0, b"1"))
    with pytest.raises(Conflict):
        await log.append(
            commit(after, b"x", answers=(answer(1),), keys_made=(("vote", b"k" * 32),))
        )
    record = await log.open(A)
    assert (1, [b"1"], {}) == (record.head, record.events, record.keys)
    assert [] == await log.answers(A, [answer(1).digest])


async def test_of_many_who_append_at_once_one_wins(log: Log) -> None:
    tries = [log.append(commit(0, b"%d" % n)) for n in range(20)]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert 1 == outcomes.count(None)
    assert 19 == sum(isinstance(outcome, Conflict) for outcome in outcomes)
    assert [b"%d" % outcomes.index(None)] == await log.read(A, epoch="e", after=Seq(0))


async def test_a_known_command_is_repeated_and_appends_nothing(log: Log) -> None:
    await log.append(commit(0, b"1", answers=(answer(1),)))
    with pytest.raises(Repeated) as repeated:
        await log.append(commit(1, b"2", b"3", answers=(answer(2, 2), answer(1, 3))))
    assert [answer(1)] == list(repeated.value.answers)
    assert [b"1"] == await log.read(A, epoch="e", after=Seq(0))
    assert [answer(1)] == await log.answers(A, [answer(1).digest, answer(2).digest])


async def test_answers_alone_move_no_head(log: Log) -> None:
    await log.append(commit(0, answers=(answer(1, 0),)))
    assert 0 == (await log.open(A)).head
    with pytest.raises(Repeated):
        await log.append(commit(0, answers=(answer(1, 0),)))


async def test_answers_are_kept_a_day_and_forgotten_soon_after(log: Log) -> None:
    await log.append(commit(0, b"1", answers=(answer(1),)))
    await log.sweep(NOW + DAY - 1)
    assert [answer(1)] == await log.answers(A, [answer(1).digest])
    await log.sweep(NOW + DAY + HOUR)
    assert [] == await log.answers(A, [answer(1).digest])
    await log.append(commit(1, b"2", answers=(answer(1, 2),)))


async def test_keys_live_as_long_as_their_vote(log: Log, opened: Open) -> None:
    await log.append(commit(0, b"1", keys_made=(("one", b"1" * 32), ("two", b"2" * 32))))
    await log.append(commit(0, b"1", board=B, keys_made=(("one", b"b" * 32),)))
    assert {"one": b"1" * 32, "two": b"2" * 32} == await log.keys(A)
    await log.append(commit(1, b"2", keys_lost=("one",)))
    again = await opened()
    assert {"two": b"2" * 32} == await again.keys(A) == (await again.open(A)).keys
    assert {"one": b"b" * 32} == await again.keys(B)


async def test_a_key_may_be_made_and_lost_in_one_commit(log: Log) -> None:
    await log.append(commit(0, b"1", keys_made=(("one", b"1" * 32),), keys_lost=("one",)))
    assert {} == await log.keys(A)


async def test_a_snapshot_replaces_older_ones_only(log: Log) -> None:
    await log.append(commit(0, *(b"%d" % n for n in range(1, 10))))
    await log.keep_snapshot(A, Seq(4), b"four")
    record = await log.open(A)
    assert (4, b"four", 5) == (record.snapshot_seq, record.snapshot, len(record.events))
    await log.keep_snapshot(A, Seq(8), b"eight")
    await log.keep_snapshot(A, Seq(6), b"six")
    record = await log.open(A)
    assert (8, b"eight", [b"9"], 9) == (
        record.snapshot_seq,
        record.snapshot,
        record.events,
        record.head,
    )
    assert (await log.open(B)).snapshot is None


async def test_a_code_leads_to_one_board(log: Log) -> None:
    with pytest.raises(CodeTaken):
        await log.create(NOBODY, epoch="g", code="AAAAAA")
    with pytest.raises(NoBoard):
        await log.open(NOBODY)
    with pytest.raises(CodeTaken):
        await log.relink(B, Links("BBBBBB"), Links("AAAAAA"))
    assert A == await log.board_of_code("AAAAAA")
    assert await log.board_of_code("aaaaaa") is None


async def test_relinking_ends_the_old_code(log: Log, opened: Open) -> None:
    await log.relink(A, Links("AAAAAA"), Links("CCCCCC", 2, 3, 4))
    again = await opened()
    assert Links("CCCCCC", 2, 3, 4) == (await again.open(A)).links
    assert await again.board_of_code("AAAAAA") is None
    assert A == await again.board_of_code("CCCCCC")
    await again.relink(B, Links("BBBBBB"), Links("AAAAAA"))


async def test_of_two_who_relink_at_once_one_is_told(log: Log, opened: Open) -> None:
    """SY23, G16: a link that was renewed never comes back with somebody else's renewal."""
    logs, old = (log, await opened()), Links("AAAAAA")
    new = [Links("AAAAAA", 1, 2, 1), Links("AAAAAA", 1, 1, 2), Links("CCCCCC", 2, 1, 1)]
    told = await asyncio.gather(
        *(logs[at % 2].relink(A, old, links) for at, links in enumerate(new)),
        return_exceptions=True,
    )
    assert [Conflict, Conflict] == [type(error) for error in told if error is not None]
    assert new[told.index(None)] == (await log.open(A)).links
    roles = ({"facilitator": 9}, {"participant": 9}, {"viewer": 9})
    for change in ({"code": "DDDDDD"}, *roles, {"renewal": b"9"}):
        stored = (await log.open(A)).links
        with pytest.raises(Conflict):
            await log.relink(A, replace(stored, **change), Links("EEEEEE", 7, 7, 7))


async def test_a_parcel_is_handed_out_once_and_in_time(log: Log) -> None:
    await log.put_parcel("slot", b"sealed", NOW + 10)
    assert b"sealed" == await log.take_parcel("slot", NOW)
    assert await log.take_parcel("slot", NOW) is None
    await log.put_parcel("slot", b"sealed", NOW + 10)
    assert await log.take_parcel("slot", NOW + 10) is None
    await log.put_parcel("slot", b"sealed", NOW + 10)
    await log.put_parcel("slot", b"newer", NOW + 20)
    await log.sweep(NOW + 19)
    assert b"newer" == await log.take_parcel("slot", NOW + 19)
    await log.put_parcel("slot", b"sealed", NOW + 10)
    await log.sweep(NOW + 10)
    assert await log.take_parcel("slot", NOW) is None
    takers = [log.take_parcel("both", NOW) for _ in range(8)]
    await log.put_parcel("both", b"one", NOW + 10)
    assert 1 >= sum(got is not None for got in await asyncio.gather(*takers))


async def test_a_parcel_that_is_looked_into_stays(log: Log) -> None:
    assert await log.look_parcel("slot", NOW) is None
    await log.put_parcel("slot", b"sealed", NOW + 10)
    for _ in range(2):
        assert b"sealed" == await log.look_parcel("slot", NOW)
    assert await log.look_parcel("slot", NOW + 10) is None
    assert b"sealed" == await log.take_parcel("slot", NOW)


async def test_of_two_who_change_a_programme_one_is_told(log: Log, opened: Open) -> None:
    """PG1: a change is of the version that was read; others stay as they are."""
    row = ProgrammeRow("one", "PPPPPP", 1, b"sessions", NOW + 10)
    await log.add_programme(row)
    with pytest.raises(CodeTaken):
        await log.add_programme(replace(row, id="two"))
    other = await opened()
    assert row == await other.programme("one") == await other.programme_of_code("PPPPPP")
    assert (None, None) == (await log.programme("two"), await log.programme_of_code("QQQQQQ"))
    new = [replace(row, version=2, body=body) for body in (b"mine", b"yours")]
    told = await asyncio.gather(
        log.change_programme(new[0]), other.change_programme(new[1]), return_exceptions=True
    )
    assert [Conflict] == [type(error) for error in told if error is not None]
    assert new[told.index(None)] == await log.programme("one")
    with pytest.raises(Conflict):
        await log.change_programme(replace(row, id="none", version=2))


async def test_a_programme_gets_another_code(log: Log, opened: Open) -> None:
    """PG10: the old one is free; one that another has changes nothing."""
    row = ProgrammeRow("one", "PPPPPP", 1, b"sessions", NOW + 10)
    await log.add_programme(row)
    await log.add_programme(replace(row, id="two", code="QQQQQQ"))
    other = await opened()
    with pytest.raises(CodeTaken):
        await log.change_programme(replace(row, code="QQQQQQ", version=2, body=b"not this"))
    assert row == await other.programme("one")
    new = replace(row, code="RRRRRR", version=2)
    await log.change_programme(new)
    assert await other.programme_of_code("PPPPPP") is None
    assert new == await other.programme_of_code("RRRRRR")
    await other.add_programme(replace(row, id="three"))


async def test_a_programme_goes_at_its_time_or_at_once(log: Log) -> None:
    """PG9"""
    for id, code, expires in (("one", "PPPPPP", NOW + 10), ("two", "QQQQQQ", NOW + 20)):
        await log.add_programme(ProgrammeRow(id, code, 1, b"", expires))
    await log.sweep(NOW + 10)
    assert await log.programme("one") is None
    assert await log.erase_programme("two")
    assert not await log.erase_programme("two")
    assert await log.programme_of_code("QQQQQQ") is None


async def test_a_board_knows_its_programme(log: Log, opened: Open) -> None:
    """PG2: with its links, so that all processes hear of it."""
    await log.relink(A, Links("AAAAAA"), Links("AAAAAA", programme="one"))
    again = await opened()
    assert "one" == (await again.open(A)).links.programme
    assert "one" == (await again.heads([A]))[A].links.programme
    with pytest.raises(Conflict):
        await again.relink(A, Links("AAAAAA"), Links("CCCCCC"))


async def test_a_board_knows_its_last_renewal(log: Log, opened: Open) -> None:
    """SY26: with its links, so that all processes hear of it."""
    links = Links("AAAAAA", 2, renewal=b"0" * 16)
    await log.relink(A, Links("AAAAAA"), links)
    again = await opened()
    assert links == (await again.open(A)).links == (await again.heads([A]))[A].links


async def test_the_secret_is_made_once(log: Log, opened: Open) -> None:
    secret = await log.secret()
    assert 32 == len(secret)
    assert secret == await (await opened()).secret()


async def test_one_that_fails_leaves_the_others_of_its_transaction(log: Log) -> None:
    boards = [BoardId(f"board {n}") for n in range(30)]
    for n, board in enumerate(boards):
        await log.create(board, epoch="e", code=f"{n:06}")
    wrong = set(boards[::7])
    outcomes = await asyncio.gather(
        *(log.append(commit(board in wrong, b"1", board=board)) for board in boards),
        return_exceptions=True,
    )
    for board, outcome in zip(boards, outcomes, strict=True):
        assert isinstance(outcome, Conflict) == (board in wrong)
        assert (await log.read(board, epoch="e", after=Seq(0))) == (
            [] if board in wrong else [b"1"]
        )


async def test_a_value_that_no_row_takes_fails_alone(
    log: Log, caplog: pytest.LogCaptureFixture
) -> None:
    outcomes = await asyncio.gather(
        log.append(commit(0, b"1")),
        log.put_parcel("\ud800", b"no such text", NOW),
        log.put_parcel("slot", b"sealed", 2**80),
        log.append(commit(0, b"1", board=B)),
        return_exceptions=True,
    )
    assert [None, Unavailable, Unavailable, None] == [
        outcome and type(outcome) for outcome in outcomes
    ]
    assert [b"1"] == await log.read(B, epoch="e", after=Seq(0))
    assert "a write failed by itself" in caplog.text


async def test_a_closed_log_answers_all_the_same(log: Log) -> None:
    waiting = [asyncio.create_task(log.append(commit(0, b"1")))]
    await asyncio.sleep(0)
    await log.close()
    assert [None] == await asyncio.gather(*waiting)
    for late in (log.append(commit(1, b"2")), log.read(A, epoch="e", after=Seq(0)), log.open(A)):
        with pytest.raises(Unavailable):
            await late
    await log.close()


async def test_who_asked_may_have_gone(log: Log) -> None:
    gone = asyncio.create_task(log.append(commit(0, b"1")))
    await asyncio.sleep(0)
    gone.cancel()
    await log.append(commit(0, b"1", board=B))
    async with asyncio.timeout(5):
        while [b"1"] != await log.read(A, epoch="e", after=Seq(0)):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


KEEPING = Keeping(usual=90 * DAY, most=700 * DAY)


def erasing(*rows: tuple[int, bytes], epoch: str = "later") -> Erasing:
    return Erasing(epoch, tuple((Seq(at), body) for at, body in rows), b"the snapshot after")


async def test_an_erasure_rewrites_rows_and_begins_another_history(log: Log) -> None:
    """RE2, RE4, G19: rows keep their number; whoever knows the old history reads nothing on."""
    await log.append(commit(0, b"one", b"two", b"three"))
    await log.append(commit(0, b"of another", board=B))
    await log.keep_snapshot(A, Seq(3), b"a snapshot with it")
    known = answer(1, 4)
    await log.append(commit(3, b"erased", erasing=erasing((2, b"-")), answers=(known,)))
    assert [b"one", b"-", b"three", b"erased"] == await log.read(A, epoch="later", after=Seq(0))
    record = await log.open(A)
    assert ("later", 4, b"the snapshot after") == (record.epoch, record.head, record.snapshot)
    assert (4, []) == (record.snapshot_seq, record.events)
    assert [known] == await log.answers(A, [known.digest])
    assert [b"of another"] == await log.read(B, epoch="e", after=Seq(0))
    with pytest.raises(Lapsed):
        await log.read(A, epoch="e", after=Seq(0))
    with pytest.raises(Conflict):
        await log.append(commit(4, b"from before"))
    await log.keep_snapshot(A, Seq(3), b"a late one from before")
    assert b"the snapshot after" == (await log.open(A)).snapshot
    with pytest.raises(Repeated):
        await log.append(Commit(A, "later", Seq(4), (b"again",), (known,)))


async def test_an_erasure_that_fails_changes_nothing(log: Log) -> None:
    """G19: before or after, never half."""
    known = answer(2, 2)
    await log.append(commit(0, b"one", b"two", answers=(known,)))
    for after, answers, error in ((1, (), Conflict), (2, (known,), Repeated)):
        with pytest.raises(error):
            await log.append(commit(after, b"3", answers=answers, erasing=erasing((1, b"-"))))
    record = await log.open(A)
    assert ("e", None, [b"one", b"two"]) == (record.epoch, record.snapshot, record.events)


async def test_rows_can_lose_something_within_the_same_history(log: Log) -> None:
    """NA8: edit keys go with the end of their round, which nobody can tell from outside."""
    await log.append(commit(0, b"with a key"))
    await log.append(commit(1, b"closed", erasing=erasing((1, b"without"), epoch="e")))
    assert [b"without", b"closed"] == await log.read(A, epoch="e", after=Seq(0))


async def test_deeds_are_told_newest_first(log: Log) -> None:
    """RE8: who, what, when to the minute, how many; those of a commit come and fail with it."""
    exact = NOW + 12_345
    one, two = Deed(exact, "seat", "note.erase"), Deed(exact, "facilitator", "export.pdf", 7)
    await log.append(commit(0, b"1", deeds=(one,), at=exact))
    await log.note_deed(A, two)
    with pytest.raises(Conflict):
        await log.append(commit(0, b"1", deeds=(one,)))
    told = [replace(deed, at=exact // MINUTE * MINUTE) for deed in (two, one)]
    assert told == await log.deeds(A)
    assert [] == await log.deeds(B)
    with pytest.raises(NoBoard):
        await log.note_deed(NOBODY, one)


async def test_a_board_goes_a_while_after_its_last_event(log: Log) -> None:
    """RE6: one that was never written is not there yet, and stays."""
    written = NOW // MINUTE * MINUTE
    await log.append(commit(0, b"1"))
    assert written == (await log.open(A)).written
    assert 0 == (await log.open(B)).written
    assert [] == await log.expired(written + 90 * DAY - 1, KEEPING)
    assert [(A, Seq(1))] == await log.expired(written + 90 * DAY, KEEPING)
    await log.append(commit(1, b"2", at=NOW + DAY))
    assert [] == await log.expired(written + 90 * DAY, KEEPING)


async def test_a_board_goes_on_the_date_that_it_was_given(log: Log) -> None:
    """RE6: sooner or later than usual, and never later than the operator allows."""
    written = NOW // MINUTE * MINUTE
    await log.append(commit(0, b"1", erases_at=NOW + DAY))
    assert [] == await log.expired(NOW + DAY - 1, KEEPING)
    assert [(A, Seq(1))] == await log.expired(NOW + DAY, KEEPING)
    await log.append(commit(1, b"2", erases_at=NOW + 900 * DAY))
    await log.append(commit(2, b"3"))
    assert [] == await log.expired(written + 700 * DAY - 1, KEEPING)
    assert [(A, Seq(3))] == await log.expired(written + 700 * DAY, KEEPING)
    await log.append(commit(3, b"4", erases_at=0))
    assert [(A, Seq(4))] == await log.expired(written + 90 * DAY, KEEPING)
    for asked in (0, NOW + DAY, NOW + 900 * DAY):
        at = KEEPING.until(asked, written)
        assert at in (written + 90 * DAY, NOW + DAY, written + 700 * DAY)


async def test_a_board_is_erased_once_and_whole(log: Log) -> None:
    """RE6: by whoever comes first, and only as it was when its time was found to be over."""
    await log.append(commit(0, b"1", keys_made=(("vote", b"k" * 32),), deeds=(Deed(NOW, "", "x"),)))
    await log.append(commit(0, b"of another", board=B))
    await log.keep_snapshot(A, Seq(1), b"snapshot")
    assert not await log.erase(A, head=Seq(0))
    assert not await log.erase(NOBODY)
    assert [True, False] == sorted(
        await asyncio.gather(*(log.erase(A, head=Seq(1)) for _ in range(2))), reverse=True
    )
    with pytest.raises(NoBoard):
        await log.open(A)
    with pytest.raises(NoBoard):
        await log.append(commit(1, b"2"))
    with pytest.raises(NoBoard):
        await log.read(A, epoch="e", after=Seq(0))
    assert await log.board_of_code("AAAAAA") is None
    await log.keep_snapshot(A, Seq(9), b"a late one")
    await log.create(A, epoch="new", code="AAAAAA")
    record = await log.open(A)
    assert (None, [], {}) == (record.snapshot, record.events, record.keys)
    assert [] == await log.deeds(A)
    assert [b"of another"] == await log.read(B, epoch="e", after=Seq(0))
    assert await log.erase(B)
