"""The process that groups: it makes the vectors that are missing, and a proposal.

Native code of others runs here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
import numpy as np

from board.clustering.embedder import Embedder
from board.clustering.proposing import propose
from board.clustering.texts import normalised
from server import embedders, fence
from server.grouping import Answer, Ask, Step
from server.vectors import digest

BATCH: Final = 32  # texts between two words about how far it is


def work(asked: bytes, say: Callable[[bytes], None]) -> None:
    ask = msgspec.msgpack.decode(asked, type=Ask)
    embedder = embedders.chosen(ask.embedder, url=ask.url, key=ask.key)
    kept = ask.kept if ask.made_by == embedder.id else {}
    texts = [normalised(note.text) for note in ask.notes]
    missing = sorted({text for text in texts if digest(text) not in kept})
    made = _made(embedder, missing, say)
    rows = [(kept.get(key) or made[key]) for key in map(digest, texts)]
    vectors = np.array([np.frombuffer(row, np.float32) for row in rows], np.float32)
    proposal = propose(
        ask.notes, vectors, embedder, embedders.directions(embedder), before=ask.before
    )
    say(msgspec.msgpack.encode(Answer(proposal, made)))


def _made(embedder: Embedder, texts: list[str], say: Callable[[bytes], None]) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    for first in range(0, len(texts), BATCH):
        say(msgspec.msgpack.encode(Step(first, len(texts))))
        some = texts[first : first + BATCH]
        for text, vector in zip(some, embedder.embed(some), strict=True):
            found[digest(text)] = vector.tobytes()
    say(msgspec.msgpack.encode(Step(len(texts), len(texts))))
    return found


if __name__ == "__main__":
    fence.serve(work)
