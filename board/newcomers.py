"""New notes and the groups that they may be offered (docs/RULES.md, GR18): none goes by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from board import membership
from board.state import Board, Note, NoteId

LEAST: Final = 2  # notes: one alone says too little of what belongs with it


class Home(Struct, frozen=True):
    """A group, on the board or proposed; what came after the number ``since`` is new to it."""

    id: str
    notes: tuple[NoteId, ...]
    since: int


def homes(board: Board) -> dict[str, Home]:
    """Return the groups that may be offered by their ids; a locked one is left whole."""
    proposal = board.secret.proposal
    base, accepted = (proposal.base, proposal.accepted) if proposal else (0, ())
    found: dict[str, Home] = {
        group.id: Home(
            group.id,
            tuple(id for id, _ in group.notes if id in board.notes),
            base if group.id in accepted else min((came for _, came in group.notes), default=0),
        )
        for group in board.groups
        if not group.locked
    }
    for one in proposal.groups if proposal else ():
        inside = tuple(id for id in map(NoteId, one.notes) if id in board.notes)
        found[one.id] = Home(one.id, inside, base)
    for id in proposal.locked if proposal else ():
        found.pop(id, None)
    return {id: home for id, home in found.items() if len(home.notes) >= LEAST}


def new(board: Board, among: Mapping[str, Home]) -> list[Note]:
    """Return the notes, by id, that are in no group and newer than one of these groups."""
    since = min((home.since for home in among.values()), default=board.seq)
    later = [note for note in board.notes.values() if note.text_at > since]
    if not later:
        return []
    inside = membership.grouped(board) | _proposed(board)
    return sorted((note for note in later if note.id not in inside), key=lambda note: note.id)


def standing(board: Board, offers: Mapping[NoteId, str]) -> dict[NoteId, str]:
    """Return those of the offers that still make sense on the board as it is."""
    among = homes(board) if offers else {}
    return {
        note.id: offers[note.id]
        for note in new(board, among)
        if (home := among.get(offers.get(note.id, ""))) and note.text_at > home.since
    }


def _proposed(board: Board) -> set[NoteId]:
    """Return the notes that an open proposal has a word about."""
    proposal = board.secret.proposal
    if proposal is None:
        return set()
    inside = {id for group in proposal.groups for id in group.notes}
    return {NoteId(id) for id in inside.union(proposal.loose)}
