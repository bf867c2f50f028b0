"""Processes that play the people of a workload, so that the load is not the limit.

One for each core that the server leaves, four at most; `load_share` in a report says how busy the
busiest of them was: near 1, it is the load that was measured.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
from collections.abc import Sequence
from functools import reduce
from multiprocessing.connection import Connection
from operator import add
from types import TracebackType
from typing import Self

import uvloop

from bench.crowd import Crowd, Person, Tally

MOST = 4


class Generators:
    """Use it as a context: the processes end with it, and with them all connections."""

    def __init__(self, people: Sequence[Person], processes: int = 0) -> None:
        processes = processes or min(MOST, _cores())
        spawn = multiprocessing.get_context("spawn")
        self._pipes = []
        self._processes = []
        for at in range(processes):
            mine, theirs = spawn.Pipe()
            self._pipes.append(mine)
            process = spawn.Process(target=_play, args=(theirs, people[at::processes]))
            self._processes.append(process)
            process.start()
            theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.join(10)
            process.kill()

    @property
    def pids(self) -> list[int]:
        return [process.pid or 0 for process in self._processes]

    def tell(self, word: str, *arguments: object) -> Tally:
        """Let every process do what a method of ``Crowd`` says; return what they counted.

        Raises:
            RuntimeError: One of them could not.
        """
        for pipe in self._pipes:
            pipe.send((word, arguments))
        answers = [pipe.recv() for pipe in self._pipes]
        if wrong := [error for _, error in answers if error]:
            raise RuntimeError(wrong[0])
        return reduce(add, (tally for tally, _ in answers if tally is not None), Tally())


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return max(1, (os.cpu_count() or 1) - 1)


def _play(pipe: Connection, people: Sequence[Person]) -> None:
    gc.disable()  # a pause here would count as the server's
    uvloop.run(_obey(pipe, people))


async def _obey(pipe: Connection, people: Sequence[Person]) -> None:
    crowd = Crowd(people)
    while True:
        try:
            word, arguments = await asyncio.to_thread(pipe.recv)
        except EOFError:
            return
        try:
            pipe.send((await getattr(crowd, word)(*arguments), ""))
        except Exception as error:  # noqa: BLE001 - it is told to who asked
            pipe.send((None, f"{word}: {error!r}"))
