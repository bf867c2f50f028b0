"""The HTTP API: make a board, find it by its code, take a seat, read its facts, invite.

A link's or a seat's token rides as `Authorization: Bearer`, never in an address. A board that
is not there and a token that is not for it get the same answer, after the same time.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import secrets
import time
from typing import Annotated, Final, Literal, TypeVar, cast

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from board.aliases import ALIASES
from board.seats import free_aliases
from board.state import Refused, Role, SeatId
from server import answers, codes, origin, qr
from server.access import Versions
from server.hub import Hub
from server.links import Invited, Links, embedded, links, outside, ways
from server.log import Deed, NoBoard, Unavailable
from server.passphrases import made
from server.programmes import record
from server.retention import NEVER
from server.room import Room
from server.settings import embedding
from server.site import language_of, site_of
from server.templates import DEFAULT

NAMES: Final = 6  # to choose from
GONE_AFTER: Final = 0.03  # seconds: longer than any look-up that ends in board-gone takes
_BOARD: Final = re.compile(r"[A-Za-z0-9_-]{22}")
_WHERE: Final = re.compile(r"`\$\.(\w+)|field `(\w+)`")

Door = Literal["open", "approve", "closed"]
Said = Annotated[str, Meta(max_length=200)]
Tag = Annotated[str, Meta(max_length=12, pattern=r"^[A-Za-z0-9-]*$")]


class NewBoard(Struct, frozen=True, forbid_unknown_fields=True):
    """A board to make. Without a language it is the asker's; without a title, the question."""

    question: Annotated[str, Meta(max_length=2_000)]
    language: Tag = ""
    template: Annotated[str, Meta(max_length=60)] = DEFAULT
    title: Annotated[str, Meta(max_length=2_000)] = ""


class Started(Struct, frozen=True):
    """A new board. Who keeps `links.facilitate` can always come back as facilitator."""

    id: str
    code: str
    links: Links


class Typed(Struct, frozen=True, forbid_unknown_fields=True):
    """A join code as somebody typed it: any case, spaces, dashes, Persian or Arabic digits."""

    code: Annotated[str, Meta(max_length=codes.TYPED_MOST)]


class Found(Struct, frozen=True, omit_defaults=True):
    """The board of a code, and the participants' link token.

    A code of a ``programme`` leads to the session that is on, or to no board between sessions; its
    page, by ``/{code}``, is where people keep one seat in all of them.
    """

    board: str
    token: str
    programme: str = msgspec.field(default="")


class SeatWish(Struct, frozen=True, forbid_unknown_fields=True):
    """Asks for a seat by a link; the language is the person's own.

    ``scribe``, with a seat's token: a participant's seat for somebody whom its person writes for.
    """

    language: Tag = ""
    passphrase: Said = ""
    scribe: bool = False


class Seated(Struct, frozen=True):
    """A seat. Its token is the person's key to it: keep it, and show it to nobody."""

    token: str
    seat: str
    role: Role


class Facts(Struct, frozen=True, omit_defaults=True):
    """What a board is; the code and the links are for facilitators alone.

    Who waits at the door is told title and question, and that it is ``waiting``; so is who was
    removed for good. On ``erases_at`` (ms) all of it is erased; it moves with every change unless
    facilitators set a date. 0: never. Where it is a session of a ``programme`` that is on, code and
    participants' link are the programme's.
    """

    id: str
    title: str
    question: str
    language: str
    role: Role
    seats: int
    notes: int
    door: Door
    locked: bool = msgspec.field(default=False)
    code: str | None = None
    links: Invited | None = None
    waiting: bool = False
    passphrase: bool = False
    erases_at: int = 0
    programme: str = ""


class EraseBoard(Struct, frozen=True, forbid_unknown_fields=True):
    """The id of the board once more: what is erased by mistake is gone all the same."""

    board: Annotated[str, Meta(max_length=22)]


class Erased(Struct, frozen=True):
    """The board that is no more."""

    board: str


class Done(Struct, frozen=True):
    """What somebody did: `who` is a seat's id, the role of a link, or "" for nobody to name.

    `at` is in ms, and as exact as the minute.
    """

    at: int
    who: str
    what: str
    count: int


class Deeds(Struct, frozen=True):
    """What was done on a board, the newest first, at most 500; no contents."""

    deeds: list[Done]


class Invitation(Struct, frozen=True):
    """What goes on paper. `qr` is an `<svg>` of `url`; `spoken` is how the code is read aloud.

    `embed` is the address of the page that other sites may show: those of `sites` that the board
    allows; "" where the operator names none.
    """

    code: str
    spoken: str
    link: str
    qr: str
    url: str
    title: str
    question: str
    language: str
    embed: str = ""
    sites: list[str] = msgspec.field(default_factory=list)


class Names(Struct, frozen=True):
    """Aliases that nobody on the board has, by chance; for whoever wants another one."""

    names: list[str]


class Passphrase(Struct, frozen=True, forbid_unknown_fields=True):
    """What newcomers have to say from now on; "" for nothing."""

    passphrase: Said


class Guarded(Struct, frozen=True):
    """Whether newcomers have to say a passphrase."""

    passphrase: bool


class Asker(Struct, frozen=True):
    """Who asks, as the token says; ``seat`` is None for a link."""

    room: Room
    role: Role
    seat: SeatId | None
    waiting: bool = False

    @property
    def inside(self) -> bool:
        """Tell whether the board is open to whoever this is: for a link, whether its door is."""
        if self.seat is not None or self.role is Role.FACILITATOR:
            return not self.waiting
        return self.room.board.about.door == "open" and not self.room.links.passphrase


Asked = TypeVar("Asked", bound=Struct)


async def create_board(request: Request, new: NewBoard) -> Started:
    """Make a board. Raises ``Refused`` (also ``board-quota``), ``Unavailable``."""
    site, hub = site_of(request.scope), hub_of(request)
    language = new.language.lower().partition("-")[0]
    if language not in site.catalogues:
        language = language_of(request.scope)
    ask = site.templates.plan(
        new.template, question=new.question, title=new.title, language=language
    )
    paid(request)
    made = await hub.create(ask)
    room = await hub.room(made.id)
    return Started(made.id, made.code, _links(request, room))


def paid(request: Request) -> None:
    """Count one more board of this address. Raises ``Refused`` ``board-quota``."""
    site = site_of(request.scope)
    if wait := site.boards.take(origin.address(request.scope, site.settings)):
        raise Refused("board-quota", wait=round(wait * 1000))


async def room_of(request: Request, typed: str) -> Room:
    """Return the room of a join code that is no programme's.

    Raises:
        Refused: ``code-unknown``.
        Unavailable: The code is being renewed: who has the old one must not get the new link.
    """
    site = site_of(request.scope)
    code = codes.normal(typed)
    board = await hub_of(request).log.board_of_code(code) if code else None
    if board is None:
        site.guesses.wrong(origin.address(request.scope, site.settings))
        raise Refused("code-unknown")
    room = await hub_of(request).room(board)
    if room.links.code != code:
        raise Unavailable("the code is being renewed")
    return room


async def asker(request: Request) -> Asker:
    """Return who asks about the board in the path.

    Raises:
        Refused: As ``asker_of``; ``not-allowed`` for who is not inside.
    """
    who = await knocker(request)
    if not who.inside:
        raise Refused("not-allowed", verb="read", role=who.role.value)
    return who


async def knocker(request: Request) -> Asker:
    """Return who asks about the board in the path, inside or not; raises as ``asker_of``."""
    return await asker_of(request, request.path_params["board"])


async def asker_of(request: Request, id: str) -> Asker:
    """Return who asks about this board.

    Raises:
        Refused: ``token`` where none was sent; ``board-gone`` where it opens nothing here.
    """
    token, began = bearer(request), time.monotonic()
    found = await _asker(hub_of(request), id, token)
    if found is None:
        await asyncio.sleep(max(0.0, began + GONE_AFTER - time.monotonic()))
        raise Refused("board-gone")
    return found


def bearer(request: Request) -> str:
    """Return the token that was sent. Raises ``Refused`` ``token`` where there was none."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        raise Refused("token")
    return token.strip()


def hub_of(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


async def body_as(request: Request, kind: type[Asked]) -> Asked:
    """Return the body. Raises ``Refused`` ``malformed``, with the field where that is known."""
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except msgspec.ValidationError as error:
        where = _WHERE.search(str(error))
        field = next(filter(None, where.groups()), "") if where else ""
        raise Refused("malformed", **({"field": field} if field else {})) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refused("malformed") from None


async def boards(request: Request) -> Response:
    started = await create_board(request, await body_as(request, NewBoard))
    return answers.json(started, 201, {"Location": f"/api/boards/{started.id}"})


async def programme_of(request: Request, typed: str) -> record.Kept | None:
    """Return the programme of a join code; None if it is another's, or nobody's.

    Raises:
        Refused: ``code-wait``.
    """
    site = site_of(request.scope)
    site.guesses.check(origin.address(request.scope, site.settings))
    code = codes.normal(typed)
    return await record.of_code(hub_of(request), code) if code else None


async def join(request: Request) -> Response:
    typed = (await body_as(request, Typed)).code
    if kept := await programme_of(request, typed):
        return answers.json(await _found(request, kept))
    room = await room_of(request, typed)
    if room.board.about.door == "closed":
        raise Refused("door-closed")
    token = room.access.link(room.id, Role.PARTICIPANT, room.versions[Role.PARTICIPANT])
    return answers.json(Found(room.id, token))


async def _found(request: Request, kept: record.Kept) -> Found:
    """Return where a programme's code leads to at this moment."""
    room = await record.room_on(hub_of(request), kept.programme)
    if room is None or room.board.about.door == "closed":
        return Found("", "", kept.id)
    token = room.access.link(room.id, Role.PARTICIPANT, room.versions[Role.PARTICIPANT])
    return Found(room.id, token, kept.id)


async def seats(request: Request) -> Response:
    who = await knocker(request)
    wish = await body_as(request, SeatWish)
    if who.seat is not None:
        return answers.json(await _for_someone(request, who, wish), 201)
    if who.role is not Role.FACILITATOR:
        site, kept = site_of(request.scope), who.room.links.passphrase
        address = origin.address(request.scope, site.settings)
        await site.passphrases.check(who.room.id, address, kept, wish.passphrase)
    seat, token = await hub_of(request).take_seat(who.room, who.role)
    return answers.json(Seated(token, seat, who.role), 201)


async def _for_someone(request: Request, who: Asker, wish: SeatWish) -> Seated:
    """Take a seat for somebody without a device, at the door of whoever writes (rule BO19)."""
    if not wish.scribe or who.waiting or who.role is Role.VIEWER:
        raise Refused("not-allowed", verb="seat.join", role=who.role.value)
    led = who.role is Role.FACILITATOR
    if not led and who.room.board.about.door == "closed":
        raise Refused("door-closed")
    if wait := site_of(request.scope).scribes.take(f"{who.room.id} {who.seat}"):
        raise Refused("slow-down", wait=round(wait * 1000))
    seat, token = await hub_of(request).take_seat(who.room, Role.PARTICIPANT, led=led)
    return Seated(token, seat, Role.PARTICIPANT)


async def board(request: Request) -> Response:
    who = await knocker(request)
    about, state = who.room.board.about, who.room.board
    facts = Facts(
        who.room.id,
        about.title,
        about.question,
        about.lang,
        who.role,
        sum(not (seat.gone or seat.waiting) for seat in state.seats.values()),
        len(state.notes),
        cast("Door", about.door),
        about.locked,
        erases_at=who.room.erases_at if who.room.erases_at < NEVER else 0,
        programme=who.room.links.programme,
    )
    if not who.inside:
        hidden = {} if who.waiting else {"title": "", "question": ""}
        counts = {"seats": 0, "notes": 0, "locked": False, "waiting": who.waiting}
        return answers.json(msgspec.structs.replace(facts, **hidden, **counts))
    if who.role is Role.FACILITATOR:
        code, link = await _invited(request, who.room)
        facts = msgspec.structs.replace(
            facts,
            code=code,
            links=Invited(link, _links(request, who.room).view),
            passphrase=bool(who.room.links.passphrase),
        )
    return answers.json(facts)


async def names(request: Request) -> Response:
    who = await asker(request)
    free = free_aliases(who.room.board, secrets.randbelow(ALIASES))
    return answers.json(Names([label for _, label in itertools.islice(free, NAMES)]))


async def invitation(request: Request) -> Response:
    who = await facilitator(request)
    site, (code, link) = site_of(request.scope), await _invited(request, who.room)
    catalogue = site.catalogues[language_of(request.scope)]
    base = outside(request.scope, site.settings)
    url = f"{base}/{code}"
    spoken = codes.spoken(code, catalogue)
    about = who.room.board.about
    embed = embedded(request.scope, site.settings, hub_of(request).access, who.room)
    words = (about.title, about.question, about.lang, embed)
    sites = [*embedding(site.settings)]
    return answers.json(Invitation(code, spoken, link, qr.svg(url), url, *words, sites))


async def passphrase(request: Request) -> Response:
    who = await facilitator(request)
    said = (await body_as(request, Passphrase)).passphrase
    await hub_of(request).lock_door(who.room, await made(said))
    await did(who, "passphrase.set")
    return answers.json(Guarded(bool(said)))


async def erase(request: Request) -> Response:
    who = await facilitator(request)
    said = await body_as(request, EraseBoard)
    if said.board != who.room.id:
        raise Refused("bad-value", field="board")
    await hub_of(request).erase(who.room.id)
    return answers.json(Erased(who.room.id))


async def deeds(request: Request) -> Response:
    who = await facilitator(request)
    found = await hub_of(request).log.deeds(who.room.id)
    return answers.json(Deeds([Done(one.at, one.who, one.what, one.count) for one in found]))


async def did(who: Asker, what: str, count: int = 1) -> None:
    """Remember what somebody did that leaves no event (rule RE8). Raises ``Unavailable``."""
    deed = Deed(who.room.clock.now(), who.seat or who.role.value, what, count)
    try:
        await who.room.log.note_deed(who.room.id, deed)
    except NoBoard:
        raise Refused("board-gone") from None


async def facilitator(request: Request) -> Asker:
    """Return who asks. Raises ``Refused``, ``not-allowed`` for every other role."""
    who = await asker(request)
    if who.role is not Role.FACILITATOR:
        raise Refused("not-allowed", verb="structure", role=who.role.value)
    return who


def routes() -> list[Route]:
    return [
        Route("/api/boards", boards, methods=["POST"]),
        Route("/api/join", join, methods=["POST"]),
        Route("/api/boards/{board}", board, methods=["GET"]),
        Route("/api/boards/{board}/seats", seats, methods=["POST"]),
        Route("/api/boards/{board}/names", names, methods=["GET"]),
        Route("/api/boards/{board}/invitation", invitation, methods=["GET"]),
        Route("/api/boards/{board}/passphrase", passphrase, methods=["POST"]),
        Route("/api/boards/{board}/deeds", deeds, methods=["GET"]),
        Route("/api/boards/{board}/erase", erase, methods=["POST"]),
    ]


async def _asker(hub: Hub, id: str, token: str) -> Asker | None:
    if not _BOARD.fullmatch(id):
        return None
    try:
        room = await hub.room(id)
    except NoBoard:
        return None
    return asker_in(room, token, room.versions)


def asker_in(room: Room, token: str, versions: Versions) -> Asker | None:
    """Return who asks, were its links of these versions; None if the token opens nothing."""
    if role := room.access.role_of(token, room.id, versions):
        return Asker(room, role, None)
    seat = room.access.seat_of(token, room.id, versions)
    known = room.board.seats.get(seat) if seat else None
    if known is None:
        return None
    out = known.id in room.board.secret.banned  # such a seat stands at the door, and may look
    return (
        None if known.gone and not out else Asker(room, known.role, known.id, known.waiting or out)
    )


async def _invited(request: Request, room: Room) -> tuple[str, str]:
    """Return code and address of the invitation: the programme's, where it leads here (PG2)."""
    kept = await record.inviting(hub_of(request), room) if room.links.programme else None
    if kept is None:
        return room.links.code, _links(request, room).participate
    settings = site_of(request.scope).settings
    return kept.code, ways(request.scope, settings, room.access, kept).participate


def _links(request: Request, room: Room) -> Links:
    settings = site_of(request.scope).settings
    return links(request.scope, settings, room.access, room.id, room.versions)
