"""New notes are offered the nearest group, and groups stay as they are (GR18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from board.clustering.embedder import Embedder, Vectors, unit
from board.clustering.lexical import Lexical
from board.clustering.offering import offered
from board.clustering.proposal import Written
from board.clustering.texts import normalised

TEXTS = {
    "a": "red roses in the garden",
    "b": "old roses for the garden",
    "c": "a bench under the tree",
    "d": "more benches under trees",
    "e": "rode rozen in de tuin",
    "new": "wild roses in our garden",
    "neu": "rozen voor de tuin",
    "odd": "quite another thing",
}
HOMES = {"roses": ("a", "b"), "benches": ("c", "d")}


class Placed:
    """Each text by its first letter's number: what is near is known."""

    id = "placed"
    lexical = False

    def embed(self, texts: Sequence[str]) -> Vectors:
        rows = {"r": (1.0, 0.1), "b": (0.1, 1.0), "x": (-1.0, -1.0)}
        return unit(np.array([rows[text[0]] for text in texts], np.float32))


def asked(
    embedder: Embedder, texts: Mapping[str, str], homes: Mapping[str, Sequence[str]], *new: str
) -> object:
    notes = [Written(id, text) for id, text in texts.items()]
    vectors = embedder.embed([normalised(note.text) for note in notes])
    return offered(notes, vectors, homes, new, embedder)


def test_a_note_is_offered_what_it_is_near_to_or_nothing() -> None:
    texts = {"1": "r", "2": "r", "3": "b", "4": "b", "5": "r", "6": "b", "7": "x"}
    homes = {"one": ("1", "2"), "two": ("3", "4")}
    assert {"5": "one", "6": "two"} == asked(Placed(), texts, homes, "5", "6", "7")
    assert {"5": "one"} == asked(Placed(), texts, homes, "5"), "the others say where the centre is"
    assert {"5": "one"} == asked(Placed(), texts, {"one": ("1", "2")}, "5")


def test_words_are_compared_within_a_language() -> None:
    homes = {**HOMES, "rozen": ("e",)}
    assert {"new": "roses", "neu": "rozen"} == asked(Lexical(), TEXTS, homes, "new", "neu", "odd")
    assert {} == asked(Lexical(), TEXTS, HOMES, "neu")


def test_without_groups_or_without_new_notes_nothing_is_offered() -> None:
    assert {} == asked(Lexical(), TEXTS, {}, "new")
    assert {} == asked(Lexical(), TEXTS, HOMES)
    assert {} == asked(Lexical(), {"new": TEXTS["new"]}, {}, "new")
