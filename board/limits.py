"""How much of everything a board holds (docs/RULES.md, 17.1)."""

from __future__ import annotations

from typing import Final

NOTE_CHARS: Final = 500
NOTE_CHARS_LEAST: Final = 20
NOTE_CHARS_MOST: Final = 2_000
LABEL: Final = 40
TITLE: Final = 120
QUESTION: Final = 300
TAGS_OF_NOTE: Final = 8
TAGS_OF_BOARD: Final = 64
TAG: Final = 24
TWINS: Final = 50  # notes that were merged into one
LANG: Final = 12
MARKS: Final = 8
NEWLINES: Final = 50
RAW: Final = 8_000  # code points of a text before cleaning: beyond, it is not even cleaned
NOTES: Final = 5_000
SEATS: Final = 500
SEATS_IN_ALL: Final = 3_000  # those of viewers, and of people who left, too
SECTIONS: Final = 40
COLUMNS: Final = 40
COLUMN_TITLE: Final = 80
ROUNDS: Final = 60
GROUPS: Final = 200
GROUP_NAME: Final = 80
NAMES_OF_GROUP: Final = 12
INSTRUCTION: Final = 500
ROUND_MS: Final = 60 * 24 * 60 * 60 * 1000
EXTEND_MS: Final = 60 * 60 * 1000
LEFT_MS: Final = 5_000  # the shortest time left after a change
GRACE_MS: Final = 15_000
XY: Final = 1_000_000
ID: Final = 16
RANK_STEP: Final = 65_536
OPEN_VOTES: Final = 4
VOTES: Final = 300  # those that are over too
VOTE_ITEMS: Final = 300
PAIR_ITEMS: Final = 50  # in a vote of pairs: what was compared goes to everybody
STEPS: Final = 11  # of a range
OPTIONS: Final = 8  # of a choice
WORD: Final = 40  # a step, an option, a lens
PAIRS: Final = 300  # that one voter compares
LENS_BALLOTS: Final = 3  # fewer say too much of who gave them
DRAWS: Final = 500
COMPARISONS: Final = 10  # of each item, before pairs make a ranking
BUDGET: Final = 50
HAND: Final = 3  # cards that one holds at once: the next ones are there before one asks
COVERAGE: Final = 5
BATCH: Final = 200
IDEA: Final = 500
IDEAS: Final = 200
SOURCES: Final = 200  # of an idea
IDEA_NOTES: Final = 1_000  # behind all its sources
WHY: Final = 500  # a decision was made
DECISIONS: Final = 5_000
FORMER: Final = 10  # decisions about one thing that stay in its history
ACTION: Final = 300
ACTIONS: Final = 200
REASON: Final = 200
ABOVE: Final = 2_000  # a round-up, in one language
LANGUAGES: Final = 12  # in which something stands there
REVEAL_BYTES: Final = 48 * 1024  # of text in one event of a reveal
RESTORE_MS: Final = 24 * 60 * 60 * 1000
