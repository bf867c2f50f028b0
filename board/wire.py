"""Messages as msgpack arrays ``[tag, *fields]``, checked field by field on the way in.

msgspec does the checking: unknown tags, missing or extra fields, wrong types, floats where an
integer belongs, trailing bytes and broken UTF-8 are all errors, and depth is bounded by the
types themselves. docs/PROTOCOL.md is the public description; a test holds it to this file.
"""

from __future__ import annotations

from typing import Final, get_args

import msgspec
from msgspec import Struct

from board import (
    actions,
    agenda,
    aside,
    banning,
    casting,
    columns,
    decisions,
    erasing,
    faces,
    feelings,
    focus,
    framing,
    groups,
    ideas,
    lowering,
    moderating,
    moments,
    notes,
    proposals,
    publishing,
    pulling,
    reading,
    replies,
    reveal,
    rounds,
    same,
    sections,
    settings,
    teaming,
    teams,
    threads,
    translating,
    translations,
    twins,
    votes,
)
from board.rules import Event, Unknown
from board.seats import AdmitSeat, GiveRole, RemoveSeat, RenameSeat, SeatEvent
from board.settings import SettingsCommand
from board.state import NoteId

FRAME_MOST: Final = 64 * 1024

WireCommand = (
    SettingsCommand
    | focus.SetFocus
    | RenameSeat
    | GiveRole
    | RemoveSeat
    | AdmitSeat
    | banning.BanningCommand
    | sections.SectionCommand
    | columns.ColumnCommand
    | notes.NoteCommand
    | votes.VoteCommand
    | casting.BallotCommand
    | agenda.AgendaCommand
    | rounds.RoundCommand
    | reveal.RevealCommand
    | lowering.LowerNames
    | groups.GroupCommand
    | ideas.IdeaCommand
    | decisions.MakeDecision
    | actions.ActionCommand
    | publishing.RoundUpCommand
    | moments.MomentCommand
    | framing.SiteCommand
    | moderating.ModeratingCommand
    | erasing.ErasingCommand
    | proposals.ProposalCommand
    | reading.DrawCards
    | feelings.FeelNote
    | same.SameCommand
    | faces.ReactToNote
    | replies.AddReply
    | teaming.MoveTeam
    | translating.TranslateNote
)
StoredEvent = (
    settings.SettingsEvent
    | focus.FocusMoved
    | SeatEvent
    | banning.BanningEvent
    | sections.SectionEvent
    | columns.ColumnEvent
    | notes.NoteEvent
    | votes.VoteEvent
    | casting.BallotEvent
    | agenda.AgendaEvent
    | rounds.RoundEvent
    | lowering.NamesLowered
    | groups.GroupEvent
    | ideas.IdeaEvent
    | decisions.DecisionMade
    | actions.ActionEvent
    | publishing.RoundUpEvent
    | moments.MomentEvent
    | framing.SiteEvent
    | aside.AsideEvent
    | erasing.ErasingEvent
    | proposals.ProposalEvent
    | reading.CardsDealt
    | feelings.FeelingEvent
    | twins.TwinEvent
    | faces.NoteReacted
    | threads.ReplyAdded
    | translations.NoteTranslated
    | pulling.NotePulled
    | teams.TeamEvent
)


class Malformed(ValueError):
    """The bytes are not a message of this protocol; the sender is broken or hostile."""


class Hello(Struct, frozen=True, array_like=True, tag="hello", forbid_unknown_fields=True):
    """The first frame. ``since`` -1 asks for a snapshot, ``sum`` 0 means not known."""

    token: str
    board: str
    since: int
    epoch: str
    sum: int
    deflate: bool


class Do(Struct, frozen=True, array_like=True, tag="do", forbid_unknown_fields=True):
    cid: bytes
    command: WireCommand


class All(Struct, frozen=True, array_like=True, tag="all", forbid_unknown_fields=True):
    """All or nothing; ``soft`` leaves refused commands out and reports them."""

    cid: bytes
    commands: tuple[WireCommand, ...]
    soft: bool


class Present(Struct, frozen=True, array_like=True, tag="pr", forbid_unknown_fields=True):
    """Presence: mode 0 away, 1 cursor, 2 typing, 3 dragging ``note`` to (x, y)."""

    mode: int
    x: int
    y: int
    note: str


class Mine(Struct, frozen=True, array_like=True, tag="mine", forbid_unknown_fields=True):
    """What became of notes without a name: their ids, each with the secret that proves it."""

    asked: tuple[tuple[NoteId, bytes], ...]


class Suggest(Struct, frozen=True, array_like=True, tag="suggest", forbid_unknown_fields=True):
    """Ask the clustering step for a proposal: 1 begins, 0 cancels. It changes no state."""

    on: int


class Ready(Struct, frozen=True, array_like=True, tag="ready", forbid_unknown_fields=True):
    """Presence: am I ready, is my hand up (0, 1), in ``round``, "" for none. It is not stored."""

    round: str
    ready: int
    hand: int


class Lower(Struct, frozen=True, array_like=True, tag="lower", forbid_unknown_fields=True):
    """A facilitator takes down the hand of the seat with the number ``n``."""

    n: int


ClientFrame = Hello | Do | All | Present | Mine | Suggest | Ready | Lower

_frames: Final[msgspec.msgpack.Decoder[ClientFrame]] = msgspec.msgpack.Decoder(ClientFrame)
_events: Final[msgspec.msgpack.Decoder[StoredEvent]] = msgspec.msgpack.Decoder(StoredEvent)
_tags: Final = msgspec.msgpack.Decoder(list[msgspec.Raw])
_tag: Final = msgspec.msgpack.Decoder(str)
_known: Final = frozenset(cls.__struct_config__.tag for cls in get_args(StoredEvent))
encode: Final = msgspec.msgpack.Encoder().encode


def frame(data: bytes) -> ClientFrame:
    """Return the client's frame.

    Raises:
        Malformed: It is none, or a command id has not 8 to 16 bytes.
    """
    if len(data) > FRAME_MOST:
        raise Malformed("frame too large")
    try:
        message = _frames.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from error
    if isinstance(message, Do | All) and not 8 <= len(message.cid) <= 16:
        raise Malformed("a command id has 8 to 16 bytes")
    return message


def event(body: bytes) -> Event:
    """Return a logged event; one that a newer program wrote is ``Unknown``."""
    try:
        return _events.decode(body)
    except msgspec.ValidationError:
        if _tag.decode(_tags.decode(body)[0]) in _known:
            raise
        return Unknown()
