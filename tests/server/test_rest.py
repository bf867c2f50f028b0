"""How long a log rests between two transactions, and that it does."""

import time
from pathlib import Path

import pytest

from board.state import BoardId
from server import group_commit, rest
from server.log_sqlite import SQLiteLog
from server.rest import EACH, MOST, Rest

REST = 0.1


class Still:
    """A clock in place of the module ``time``."""

    def __init__(self) -> None:
        self.now = 0.0

    def perf_counter(self) -> float:
        return self.now


def rested(monkeypatch: pytest.MonkeyPatch, boards: list[str]) -> float:
    """Return the rest after a tenth of a second in which these wrote."""
    clock = Still()
    monkeypatch.setattr(rest, "time", clock)
    kept = Rest()
    for board in boards:
        kept.wrote(BoardId(board))
    assert kept.seconds() == 0  # nothing is known yet
    clock.now = 0.1
    return kept.seconds()


@pytest.mark.parametrize(
    ("boards", "seconds"),
    [
        ([], 0.0),
        (["one"] * 500, EACH),
        (["one", "two"] * 9, 2 * EACH),
        ([str(n) for n in range(20)], 20 * EACH),
        ([str(n) for n in range(200)], MOST),
    ],
)
def test_grows_with_the_boards_not_with_what_one_writes(
    monkeypatch: pytest.MonkeyPatch, boards: list[str], seconds: float
) -> None:
    assert rested(monkeypatch, boards) == pytest.approx(seconds)


def test_forgets_who_wrote_before(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Still()
    monkeypatch.setattr(rest, "time", clock)
    kept = Rest()
    kept.wrote(BoardId("one"))
    for now, seconds in ((0.05, 0.0), (0.1, EACH), (0.15, EACH), (0.2, 0.0)):
        clock.now = now
        assert kept.seconds() == pytest.approx(seconds), now


async def test_a_transaction_begins_no_sooner_than_the_rest_after_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Long(Rest):
        def seconds(self) -> float:
            return REST

    monkeypatch.setattr(group_commit, "Rest", Long)
    log = SQLiteLog(tmp_path / "log.db")
    start, ran = time.perf_counter(), list[float]()
    for _ in range(3):
        await log._write.run(lambda _: ran.append(time.perf_counter()))
    await log.close()
    assert ran[2] - start >= 2 * REST
