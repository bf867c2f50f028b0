"""A session that is over: what was asked, said, wanted, decided, and what happens next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from board.actions import ActionAdded, ActionTurned
from board.casting import BallotCast
from board.decisions import DecisionMade
from board.feelings import FeelingsCounted
from board.groups import GroupMade
from board.ideas import IdeaMade
from board.notes import NoteAdded, NoteEdited, NoteQuoted
from board.outcome import Source
from board.publishing import RoundUpWorded
from board.rules import Event, decide, replay
from board.seats import SeatJoined
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import Board, Mask, Mood, Role, SeatId
from board.votes import CloseVote, VoteOpened
from tests.board.spec import (
    ANA,
    BO,
    CY,
    LEFT,
    NOW,
    RIGHT,
    STEP,
    VI,
    action_id,
    group_id,
    idea_id,
    note_id,
    vote_id,
)

QUESTION: Final = "How can our community make sure each of us is well fed from now on?"
ABOVE: Final = "Thirty of you answered.\nFirst alone, then together."
UNQUOTED: Final = "canary2 do not quote this"
ALTERED: Final = "canary3 these are not its writer's words"
DROPPED: Final = "canary4 will not be done"
GROUPS: Final = (
    ("respect", "Respect, no shame", "pink", "fa", "از ایستادن در صف خجالت می‌کشم"),
    ("home", "Bring it home", "blue", "nl", "Kan iemand het brengen?"),
    ("paper", "Less paperwork", "violet", "en", "One form, and never again"),
    ("evening", "Evenings and Saturdays", "yellow", "en", "Please open on Saturday mornings"),
    ("fresh", "More fresh food", "green", "es", "Más fruta y verdura, por favor"),
    ("language", "In my language", "teal", "vi", "Tôi muốn đọc bằng tiếng Việt"),
)
SIZES: Final = (7, 6, 5, 4, 3, 2)
FIT, WORK, AGREE, DOTS = vote_id("f"), vote_id("w"), vote_id("a"), vote_id("d")
ROOM, FORM, EVENING, VOUCHER = (idea_id(name) for name in ("room", "form", "evening", "voucher"))
LONE: Final = note_id("lone")
STEPS: Final = ("", "", "", "", "")
AS_CLIENT: Final = ((4, 4, 4), (3, 4, 4), (4, 4, 3), (2, 3, 2), (1, 1, 2), (4, 4, 4))
AS_HELPER: Final = ((4, 4, 3), (1, 0, 1), (4, 3, 4), (4, 4, 4), (1, 1, 1), (3, 2, 3))


def group(n: int) -> str:
    return group_id(GROUPS[n][0])


def note(n: int, at: int) -> str:
    return note_id(f"{GROUPS[n][0]}{at}")


def events() -> Sequence[Event]:
    """Return the log, its votes still open."""
    return (
        BoardCreated("Westside food bank", QUESTION, "columns", "columns", "en", NOW),
        SectionAdded(LEFT, "What would help you?", "", "yellow", 0, 0, ""),
        SectionAdded(RIGHT, "What else?", "", "pink", 0, 0, ""),
        SeatJoined(ANA.seat, 1, Role.FACILITATOR, "Ana", 0),
        SeatJoined(BO.seat, 2, Role.PARTICIPANT, "Blue heron", 1),
        SeatJoined(CY.seat, 3, Role.PARTICIPANT, "Red fox", 2),
        SeatJoined(VI.seat, 4, Role.VIEWER, "Reader", 3),
        *(_note(n, at) for n, size in enumerate(SIZES) for at in range(size)),
        *(
            GroupMade(group_id(key), name, LEFT, tuple(map(note_id, _ids(n))), 0, 0, "", "person")
            for n, (key, name, *_) in enumerate(GROUPS)
        ),
        _written(LONE, UNQUOTED, "en", "grey", RIGHT, 90),
        *(NoteQuoted(note_id(f"{key}0"), on=True) for key, *_ in GROUPS),
        NoteQuoted(note_id("evening1"), on=True),
        NoteQuoted(note_id("evening2"), on=True),
        NoteEdited(note_id("evening1"), ALTERED, "en", 0, altered=True),
        *_wanted(),
        *_decided(),
        RoundUpWorded("en", ABOVE),
        RoundUpWorded("fa", "سی نفر پاسخ دادند."),
    )


def board() -> Board:
    """Return the whole board: four votes are closed, one idea is not decided about."""
    made = replay(events())
    for vote in (FIT, WORK, AGREE, DOTS):
        made = replay(decide(made, CloseVote(vote), ANA), made)
    return made


def felt() -> Board:
    """Return the same board with what was told of feelings: of two groups, a section, and all."""
    moods = (
        Mood("board", "", "fear", 3),
        Mood("group", group(0), "shame", 5),
        Mood("group", group(3), "hope", 3),
        Mood("section", LEFT, "hope", 4),
        Mood("section", LEFT, "shame", 3),
    )
    return replay([FeelingsCounted(moods)], board())


def _ids(n: int) -> list[str]:
    return [f"{GROUPS[n][0]}{at}" for at in range(SIZES[n])]


def _note(n: int, at: int) -> NoteAdded:
    key, _, colour, lang, words = GROUPS[n]
    other = "I think so too" if at == 2 else f"{UNQUOTED} {n}.{at}"
    text, spoken = (words, lang) if at == 0 else (other, "")
    return _written(note_id(f"{key}{at}"), text, spoken, colour, LEFT, 10 * n + at)


def _written(id: str, text: str, lang: str, colour: str, section: str, at: int) -> NoteAdded:
    made = NoteAdded(note_id(id), LEFT, text, lang, colour, 0, 0, STEP * (at + 1), BO.seat, "")
    return replace(made, section=section, seat=SeatId("") if at % 2 else BO.seat)


def _wanted() -> Sequence[Event]:
    voters = [Mask(f"{name} as a mask") for name in "abc"]
    groups = tuple(group_id(key) for key, *_ in GROUPS)
    asked = ((FIT, "client", AS_CLIENT), (WORK, "helper", AS_HELPER))
    more = (True, "range", STEPS)
    return (
        *(VoteOpened(id, groups, 0, 0, *more, lens, "groups") for id, lens, _ in asked),
        VoteOpened(AGREE, groups[:2], 0, 0, True, "agree3", (), "", "groups"),
        VoteOpened(DOTS, (*groups[:3], LONE), 4, 3, True, "dots", (), "", "groups"),
        *(
            BallotCast(id, voter, item, value)
            for id, _, rows in asked
            for item, row in zip(groups, rows, strict=True)
            for voter, value in zip(voters, row, strict=True)
        ),
        *(BallotCast(AGREE, v, groups[0], n) for v, n in zip(voters, (1, 1, -1), strict=True)),
        *(BallotCast(AGREE, v, groups[1], 1) for v in voters),
        *(BallotCast(DOTS, v, groups[0], n) for v, n in zip(voters, (3, 2, 1), strict=True)),
        BallotCast(DOTS, voters[0], groups[2], 1),
        BallotCast(DOTS, voters[1], LONE, 2),
    )


def _decided() -> Sequence[Event]:
    def made(id: str, text: str, *groups: int) -> IdeaMade:
        held = ((group(n), tuple(note(n, at) for at in range(SIZES[n]))) for n in groups)
        return IdeaMade(idea_id(id), text, "en", tuple(Source("group", *each) for each in held))

    def said(id: str, outcome: str, why: str, day: str = "") -> DecisionMade:
        return DecisionMade("idea", id, outcome, why, day, NOW)

    return (
        made("room", "A warm room in place of a line\nPeople get a number and sit down.", 0),
        made("form", "Sign up once, in your own language", 2, 5),
        made("evening", "One evening, one Saturday", 3),
        made("voucher", "Vouchers for the supermarket"),
        made("later", "Cooking together"),
        said(ROOM, "adopted", "Nobody should stand outside."),
        said(FORM, "partly", "One short form. Proof of income once a year."),
        said(EVENING, "later", "We need six more volunteers.", "2026-05-12"),
        said(VOUCHER, "no", "Our donors give food, not money. We asked them."),
        DecisionMade("note", LONE, "no", "It is not ours to change.", "", NOW),
        ActionAdded(
            action_id("r"), "The warm room opens", "Pieter", "2026-04-15", "", "", "idea", ROOM
        ),
        ActionAdded(action_id("n"), "The form is tried", "", "2026-04-01", "", "", "idea", FORM),
        ActionAdded(action_id("t"), "We tell you", "", "", "it works", "we go on", "", ""),
        ActionAdded(action_id("d"), DROPPED, "", "", "", "", "", ""),
        ActionTurned(action_id("d"), "dropped"),
    )
