"""What the rows of a log become when something is erased: as long, in number, without the words.

A row keeps its number and its tag, so a replay of the redacted log gives, from the erasure on,
the very board that everybody has (rules RE2, RE4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from board import aside, feelings, names, notes, overlay, seats
from board.erasing import NotesErased, SeatErased
from board.groups import GroupMade, GroupParted, GroupRenamed
from board.proposals import ProposalMade
from board.rounds import RoundClosed
from board.rules import Event
from board.state import Board, Keys, SeatId
from board.threads import ReplyAdded
from board.translations import NoteTranslated

COLOUR: Final = "yellow"  # of a note that says nothing any more
NOBODY: Final[Mapping[SeatId, str]] = MappingProxyType({})


class Redaction(Struct, frozen=True):
    """What has to leave a log: texts of notes, names of seats, edit keys of rounds that are over.

    ``headings`` are notes whose words no group may bear any more. ``epoch`` is the name of the
    history that begins; "" where nobody can tell the two apart.
    """

    notes: frozenset[str] = frozenset()
    labels: Mapping[SeatId, str] = NOBODY
    rounds: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    epoch: str = ""

    def __bool__(self) -> bool:
        return bool(self.notes or self.labels or self.rounds)

    def of(self, event: Event) -> Event:
        """Return what remains of an event; the same one where nothing has to go."""
        match event:
            case notes.NoteAdded() if event.id in self.notes:
                plain = replace(event, text="", lang="", colour=COLOUR, tags=())
                return replace(plain, seat=SeatId(""), keys=None)  # others lie around its place
            case notes.NoteAdded(keys=Keys(receipt, edit)) if edit and event.round in self.rounds:
                return replace(event, keys=Keys(receipt, b""))
            case notes.NoteEdited() if event.id in self.notes:
                return replace(event, text="", lang="")
            case notes.NotePainted() if event.id in self.notes:
                return replace(event, colour=COLOUR)
            case notes.NoteTagged() if event.id in self.notes:
                return replace(event, tag="")
            case seats.SeatJoined() | seats.SeatRenamed() if event.id in self.labels:
                return replace(event, label=self.labels[event.id])
            case _:
                return self._of_what_was_said(event)

    def _of_what_was_said(self, event: Event) -> Event:
        """Return what remains of what people said of a note: its writer, or facilitators."""
        match event:
            case ReplyAdded() if event.id in self.notes:
                return replace(event, text="", lang="", seat=SeatId(""))
            case NoteTranslated() if event.id in self.notes:
                return replace(event, lang="", text="", seat=SeatId(""), of=0)
            case NoteTranslated() if event.seat in self.labels:  # as if it was taken away
                return replace(event, text="", seat=SeatId(""), of=0)
            case feelings.NoteFelt() if event.id in self.notes:
                return replace(event, feeling="")
            case aside.NoteAside() if event.id in self.notes:
                return replace(event, reason="")
            case _:
                return self._of_groups(event)

    def _of_groups(self, event: Event) -> Event:
        """Return what remains of what groups are called by words of notes."""
        match event:
            case GroupMade() | GroupRenamed() | GroupParted() if event.words_of in self.headings:
                return replace(event, name="")
            case ProposalMade() if self.notes:
                return overlay.silenced(event)
            case _:
                return event


def wanted(steps: Iterable[tuple[Board, Event]]) -> Redaction:
    """Return what these events take out of the log, each with the board before it."""
    gone, headings, rounds = set[str](), set[str](), set[str]()
    labels, epoch = dict[SeatId, str](), ""
    for before, event in steps:
        match event:
            case NotesErased():
                gone, epoch = gone | set(event.notes), event.epoch
                headings |= set(event.notes) - {group.words_of for group in before.groups}
            case SeatErased():
                labels[event.id], epoch = event.label, event.epoch
            case RoundClosed() if _secretive(before, event.id):
                rounds.add(event.id)
            case _:
                pass
    return Redaction(frozenset(gone), labels, frozenset(rounds), frozenset(headings), epoch)


def _secretive(board: Board, round: str) -> bool:
    """Tell whether proofs still open notes of a round (rule NA8)."""
    keys = board.secret.keys.items()
    open_to_proof = (names.anywhere(board, id) for id, pair in keys if pair.edit)
    return any(note is not None and note.round == round for note in open_to_proof)
