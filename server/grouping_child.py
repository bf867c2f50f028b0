"""The process that groups: it makes the vectors that are missing, and a proposal.

Native code of others runs here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import msgspec
import numpy as np

from board.clustering.embedder import Embedder, Vectors
from board.clustering.offering import offered
from board.clustering.proposing import propose
from board.clustering.texts import normalised
from server import embedders, fence
from server.grouping import Answer, Ask, Made, Place, Placed, Step
from server.vectors import digest

BATCH: Final = 32  # texts between two words about how far it is
Say = Callable[[bytes], None]
_JOB: Final = msgspec.msgpack.Decoder(Ask | Place)


def work(asked: bytes, say: Say) -> None:
    job = _JOB.decode(asked)
    threads = 1 if isinstance(job, Place) else 0  # nobody waits for it
    embedder = embedders.chosen(job.embedder, url=job.url, key=job.key, threads=threads)
    directions = embedders.directions(embedder)
    vectors = _vectors(job, embedder, say)
    answer: Answer | Placed
    if isinstance(job, Ask):
        answer = Answer(propose(job.notes, vectors, embedder, directions, before=job.before))
    else:
        answer = Placed(offered(job.notes, vectors, job.homes, job.new, embedder, directions))
    say(msgspec.msgpack.encode(answer))


def _vectors(job: Ask | Place, embedder: Embedder, say: Say) -> Vectors:
    """Return a row for each note, with those made that nobody had kept."""
    kept = job.kept if job.made_by == embedder.id else {}
    texts = [normalised(note.text) for note in job.notes]
    # Those of a length together: the engine's threads then have about as much to do.
    missing = sorted(
        {text for text in texts if digest(text) not in kept}, key=lambda t: (len(t), t)
    )
    made = _made(embedder, missing, say)
    rows = [(kept.get(key) or made[key]) for key in map(digest, texts)]
    return np.array([np.frombuffer(row, np.float32) for row in rows], np.float32)


def _made(embedder: Embedder, texts: list[str], say: Say) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    for first in range(0, len(texts), BATCH):
        say(msgspec.msgpack.encode(Step(first, len(texts))))
        some = texts[first : first + BATCH]
        vectors = embedder.embed(some)
        rows = {digest(text): row.tobytes() for text, row in zip(some, vectors, strict=True)}
        say(msgspec.msgpack.encode(Made(embedder.id, rows)))
        found |= rows
    say(msgspec.msgpack.encode(Step(len(texts), len(texts))))
    return found


if __name__ == "__main__":
    fence.serve(work)
