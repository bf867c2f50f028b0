"""Proposals: what is asked about one, and what happens to it (docs/RULES.md, GR11-GR17).

Who may change a proposal receives it, and nobody else (rule GR12); it is a secret of the server
and of theirs. Putting its groups on the board is in ``accepting``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from immutables import Map
from msgspec import Struct
from msgspec.structs import asdict

from board import grouping, limits, material, overlay, text
from board.overlay import Proposal, Proposed, Suggestion
from board.permissions import check, offered, unfrozen
from board.state import Board, Caller, GroupId, NoteId, Refused, Role, Seat, SeatId


class MakeProposal(Suggestion, frozen=True, array_like=True, tag="proposal.make"):
    """Never on the wire: the clustering step asks."""


class NameProposed(
    Struct, frozen=True, array_like=True, tag="proposal.name", forbid_unknown_fields=True
):
    id: str
    group: str
    name: str


class MoveProposed(
    Struct, frozen=True, array_like=True, tag="proposal.move", forbid_unknown_fields=True
):
    """``group`` "" takes the note out of all."""

    id: str
    note: NoteId
    group: str


class JoinProposed(
    Struct, frozen=True, array_like=True, tag="proposal.join", forbid_unknown_fields=True
):
    id: str
    into: str
    ending: str


class SplitProposed(
    Struct, frozen=True, array_like=True, tag="proposal.split", forbid_unknown_fields=True
):
    """``notes``, some of the group's, become the group ``fresh``."""

    id: str
    group: str
    fresh: str
    notes: tuple[NoteId, ...]


class LockProposed(
    Struct, frozen=True, array_like=True, tag="proposal.lock", forbid_unknown_fields=True
):
    id: str
    group: str
    on: bool


class LevelProposal(
    Struct, frozen=True, array_like=True, tag="proposal.level", forbid_unknown_fields=True
):
    id: str
    level: int


class AcceptProposal(
    Struct, frozen=True, array_like=True, tag="proposal.accept", forbid_unknown_fields=True
):
    """``groups`` empty: all of them."""

    id: str
    groups: tuple[str, ...]


class DismissProposal(
    Struct, frozen=True, array_like=True, tag="proposal.dismiss", forbid_unknown_fields=True
):
    id: str


class ProposalMade(Suggestion, frozen=True, array_like=True, tag="proposal.made"):
    """It takes the place of one that was open, and keeps its locked groups (rule GR11)."""

    locked: tuple[str, ...] = ()


class ProposalNamed(Struct, frozen=True, array_like=True, tag="proposal.named"):
    id: str
    group: str
    name: str


class ProposalMoved(Struct, frozen=True, array_like=True, tag="proposal.moved"):
    id: str
    note: NoteId
    group: str


class ProposalJoined(Struct, frozen=True, array_like=True, tag="proposal.joined"):
    id: str
    into: str
    ending: str


class ProposalParted(Struct, frozen=True, array_like=True, tag="proposal.parted"):
    id: str
    group: str
    fresh: str
    notes: tuple[NoteId, ...]


class ProposalLocked(Struct, frozen=True, array_like=True, tag="proposal.locked"):
    id: str
    group: str
    on: bool


class ProposalLevelled(Struct, frozen=True, array_like=True, tag="proposal.levelled"):
    id: str
    level: int


class ProposalAccepted(Struct, frozen=True, array_like=True, tag="proposal.accepted"):
    """``groups`` are settled; ``left`` are notes that stayed where they are, each with why.

    ``made`` are the groups on the board that nobody has changed since a proposal did.
    """

    id: str
    groups: tuple[str, ...]
    left: tuple[tuple[NoteId, str], ...]
    edited: tuple[NoteId, ...]
    made: tuple[GroupId, ...]


class ProposalDismissed(Struct, frozen=True, array_like=True, tag="proposal.dismissed"):
    id: str


ProposalCommand = (
    NameProposed
    | MoveProposed
    | JoinProposed
    | SplitProposed
    | LockProposed
    | LevelProposal
    | AcceptProposal
    | DismissProposal
)
ProposalEvent = (
    ProposalMade
    | ProposalNamed
    | ProposalMoved
    | ProposalJoined
    | ProposalParted
    | ProposalLocked
    | ProposalLevelled
    | ProposalAccepted
    | ProposalDismissed
)


def make(board: Board, ask: MakeProposal, by: Caller) -> list[ProposalMade]:
    """Take what the clustering step found; what has left the board since is left out."""
    if by.seat:
        raise Refused("not-allowed", verb="structure", role=by.role.value)
    unfrozen(board, by)
    former = board.secret.proposal
    if former and former.id == ask.id:
        return []
    named = {*ask.loose, *_of(ask.groups), *_of(step.fresh for step in ask.levels)}
    found = overlay.pruned(Proposal(**asdict(ask)))
    for note in sorted(id for id in named if NoteId(id) not in board.notes):
        found = overlay.without(found, note)
    if former:
        found = overlay.kept(found, former)
    fields = asdict(found)
    del fields["accepted"]
    return [ProposalMade(**fields)]


def name(board: Board, ask: NameProposed, by: Caller) -> list[ProposalNamed]:
    proposal = adjustable(board, ask.id, by)
    group = changeable(proposal, ask.group, by)
    words = text.fits(ask.name, limits.GROUP_NAME, field="name")
    return [] if words == group.name else [ProposalNamed(proposal.id, group.id, words)]


def move(board: Board, ask: MoveProposed, by: Caller) -> list[ProposalMoved]:
    proposal = adjustable(board, ask.id, by)
    note = board.note(ask.note).id
    there = changeable(proposal, ask.group, by).notes if ask.group else proposal.loose
    home = next((group.id for group in proposal.groups if note in group.notes), "")
    if home:
        changeable(proposal, home, by)
    return [] if note in there else [ProposalMoved(proposal.id, note, ask.group)]


def join(board: Board, ask: JoinProposed, by: Caller) -> list[ProposalJoined]:
    proposal = adjustable(board, ask.id, by)
    into, ending = (changeable(proposal, id, by).id for id in (ask.into, ask.ending))
    return [] if into == ending else [ProposalJoined(proposal.id, into, ending)]


def split(board: Board, ask: SplitProposed, by: Caller) -> list[ProposalParted]:
    """Some notes of a group, not all, become one of their own."""
    proposal = adjustable(board, ask.id, by)
    group = changeable(proposal, ask.group, by)
    grouping.new_id(board, GroupId(ask.fresh))
    if ask.fresh in overlay.ids(proposal):
        raise Refused("id-taken", id=ask.fresh)
    for note in ask.notes:
        if note not in group.notes:
            raise Refused("note-gone", id=note)
    leaving = tuple(note for note in map(NoteId, group.notes) if note in ask.notes)
    if not 0 < len(leaving) < len(group.notes):
        raise Refused("bad-value", field="notes", least=1, most=len(group.notes) - 1)
    return [ProposalParted(proposal.id, group.id, ask.fresh, leaving)]


def lock(board: Board, ask: LockProposed, by: Caller) -> list[ProposalLocked]:
    unfrozen(board, by)
    check(board, "structure", by)
    proposal = open_one(board, ask.id)
    group = proposed(proposal, ask.group)
    same = ask.on == (group.id in proposal.locked)
    return [] if same else [ProposalLocked(proposal.id, group.id, ask.on)]


def level(board: Board, ask: LevelProposal, by: Caller) -> list[ProposalLevelled]:
    proposal = adjustable(board, ask.id, by)
    least, most = overlay.reach(proposal)
    if not least <= ask.level <= most:
        raise Refused("bad-value", field="level", least=least, most=most)
    same = ask.level == proposal.level
    return [] if same else [ProposalLevelled(proposal.id, ask.level)]


def dismiss(board: Board, ask: DismissProposal, by: Caller) -> list[ProposalDismissed]:
    unfrozen(board, by)
    check(board, "structure", by)
    return [ProposalDismissed(open_one(board, ask.id).id)]


def adjustable(board: Board, id: str, by: Caller) -> Proposal:
    grouping.may(board, by, "group")
    return open_one(board, id)


def open_one(board: Board, id: str) -> Proposal:
    """Return the proposal, or refuse: it was dismissed, or another took its place (GR17)."""
    proposal = board.secret.proposal
    if proposal is None or proposal.id != id:
        raise Refused("proposal-gone", id=id, by=proposal.id if proposal else "")
    return proposal


def proposed(proposal: Proposal, id: str) -> Proposed:
    group = proposal.group(id)
    if group is None:
        raise Refused("group-gone", id=id)
    return group


def changeable(proposal: Proposal, id: str, by: Caller) -> Proposed:
    """Return the group, or refuse: it is locked, for all but facilitators (rule GR8)."""
    group = proposed(proposal, id)
    if id in proposal.locked and by.role is not Role.FACILITATOR:
        raise Refused("group-locked", id=id)
    return group


def readers(board: Board) -> set[SeatId]:
    """Return the seats that receive a proposal: those that may change it (rule GR12)."""
    wide = offered(board, "group")
    return {id for id, seat in board.seats.items() if _reads(seat, wide=wide)}


def reads(board: Board, seat: SeatId) -> bool:
    found = board.seats.get(seat)
    return found is not None and _reads(found, wide=offered(board, "group"))


def changes_readers(before: Board, after: Board) -> bool:
    """Tell whether others may receive a proposal after an event than before it, at a glance."""
    return before.seats is not after.seats or offered(before, "group") != offered(after, "group")


def _reads(seat: Seat, *, wide: bool) -> bool:
    if seat.gone or seat.waiting:
        return False
    return seat.role is Role.FACILITATOR or (wide and seat.role is Role.PARTICIPANT)


def made(board: Board, e: ProposalMade) -> Board:
    return board.with_secret(proposal=Proposal(**asdict(e)))


def named(board: Board, e: ProposalNamed) -> Board:
    return _changed(board, e.id, lambda old: old.with_group(e.group, name=e.name))


def moved(board: Board, e: ProposalMoved) -> Board:
    return _changed(board, e.id, lambda old: overlay.moved(old, e.note, e.group))


def joined(board: Board, e: ProposalJoined) -> Board:
    return _changed(board, e.id, lambda old: overlay.joined(old, e.into, e.ending))


def parted(board: Board, e: ProposalParted) -> Board:
    return _changed(board, e.id, lambda old: overlay.split(old, e.group, e.fresh, e.notes))


def locked(board: Board, e: ProposalLocked) -> Board:
    return _changed(board, e.id, lambda old: overlay.locked(old, e.group, on=e.on))


def levelled(board: Board, e: ProposalLevelled) -> Board:
    return _changed(board, e.id, lambda old: overlay.levelled(old, e.level))


def accepted(board: Board, e: ProposalAccepted) -> Board:
    """Its groups were made or filled before, in the same commit."""
    board = _changed(board, e.id, lambda old: overlay.accepted(old, e.groups))
    left = {group.id: material.shape(group) for group in board.groups if group.id in e.made}
    return board.with_secret(left=Map(left))


def dismissed(board: Board, e: ProposalDismissed) -> Board:
    proposal = board.secret.proposal
    gone = proposal is not None and proposal.id == e.id
    return board.with_secret(proposal=None) if gone else board


def _changed(board: Board, id: str, change: Callable[[Proposal], Proposal]) -> Board:
    proposal = board.secret.proposal
    if proposal is None or proposal.id != id:
        return board
    return board.with_secret(proposal=change(proposal))


def _of(groups: Iterable[Proposed]) -> set[str]:
    return {note for group in groups for note in group.notes}
