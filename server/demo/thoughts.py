"""What simulated people think: 120 notes of a food bank's clients, in five languages."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Final

from msgspec import Struct

FILE: Final = Path(__file__).with_name("notes.tsv")
QUESTION: Final = "How can the food bank help you better?"


class Thought(Struct, frozen=True):
    """One note's text, its language, and what it is about (an English word, for grouping)."""

    lang: str
    topic: str
    text: str


def thoughts() -> list[Thought]:
    """Return all of them, in the file's order."""
    lines = FILE.read_text("utf-8").splitlines()
    return [Thought(*line.split("\t")) for line in lines]


def topics() -> dict[str, str]:
    """Return what each text is about, as a group's name."""
    return {thought.text: thought.topic.capitalize() for thought in thoughts()}


def shared_out(people: int, rnd: random.Random) -> list[list[Thought]]:
    """Return for each of so many people what is on their mind, all in one language.

    With many people the same thought comes to several, as it does.
    """
    by_lang: dict[str, list[Thought]] = {}
    for thought in thoughts():
        by_lang.setdefault(thought.lang, []).append(thought)
    langs = sorted(by_lang)
    return [rnd.sample(by_lang[langs[n % len(langs)]], 8) for n in range(people)]
