"""The ordered, durable record of what happened on each board.

The log is the truth: whatever else a process holds can be made again from it. One suite of
contract tests runs against every class that implements ``Log``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from msgspec import Struct
from msgspec.structs import replace

from board.state import BoardId, Role, Seq

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
DEEDS_SHOWN: Final = 500


class Conflict(Exception):
    """Somebody else wrote first; read what is new, decide again, write again."""


class NoBoard(Exception):
    """There is no such board, or it was erased."""


class Lapsed(Exception):
    """The board has another history now: it was erased in part, or an older copy was put back."""


class Unavailable(Exception):
    """The log cannot be reached or written now; a commit may be in it, as a whole, or not at all.

    A connection that is lost while the store answers leaves nobody to say which.
    """


class Unlisted(Unavailable):
    """What a commit erases cannot be written down now: the commit is not there (rule RE7)."""


class Unfit(Unavailable):
    """The store is there, but not for this program: waiting does not help."""


class CodeTaken(Exception):
    """Another board has this join code; make a new one."""


class Answer(Struct, frozen=True):
    """What a command id got, so that a resend gets the same: kept for 24 hours.

    ``digest`` stands for board, seat and command id, ``content`` for the command itself; both
    are made with the server's secret and say nothing without it.
    """

    digest: bytes
    content: bytes
    seq: Seq


class Deed(Struct, frozen=True):
    """What somebody did that others may want to know of: no contents, no more than a count.

    ``who`` is a seat, the role of a link, or "" where nobody may be named. ``at`` is in ms, as
    exact as the minute.
    """

    at: int
    who: str
    what: str
    count: int = 1


class Erasing(Struct, frozen=True):
    """What a commit takes out of the rows that are there: all with it, or nothing at all.

    ``rows`` stand in place of those with these numbers, ``snapshot`` (as of the commit's last
    number) in place of any other. ``epoch`` is that of the board from now on. ``notes`` and
    ``seats`` are the ids of what goes: all that is kept of them elsewhere (rule RE7).
    """

    epoch: str
    rows: tuple[tuple[Seq, bytes], ...]
    snapshot: bytes
    notes: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()


class Repeated(Exception):
    """Some commands of the commit were committed before; nothing was appended."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        super().__init__(f"{len(answers)} command ids are in the log already")
        self.answers = answers


class Commit(Struct, frozen=True):
    """All that one tick of one board writes: it is durable as a whole, or not at all.

    ``at`` is in ms and stored to the minute. A scope key is made with its vote and destroyed
    with its end: afterwards nobody can tell whose mask was whose. ``erases_at`` is the date on
    which all of the board goes (ms; 0: a while after its last event), None if it stays as it was.
    """

    board: BoardId
    epoch: str
    after: Seq
    events: tuple[bytes, ...]
    answers: tuple[Answer, ...] = ()
    keys_made: tuple[tuple[str, bytes], ...] = ()
    keys_lost: tuple[str, ...] = ()
    at: int = 0
    deeds: tuple[Deed, ...] = ()
    erases_at: int | None = None
    erasing: Erasing | None = None

    @property
    def next_epoch(self) -> str:
        return self.epoch if self.erasing is None else self.erasing.epoch

    @property
    def head(self) -> Seq:
        return Seq(self.after + len(self.events))

    @property
    def minute(self) -> int:
        return self.at // MINUTE

    @property
    def expires(self) -> int:
        """When its answers are forgotten (ms): a day on, at a full hour."""
        return (self.at + DAY) // HOUR * HOUR + HOUR


class Links(Struct, frozen=True):
    """The join code of a board, the versions of its links, what is kept of its passphrase.

    ``programme`` is the id of the programme that it is a session of, or "". By ``renewal`` who
    renewed the link that they came by is known again. Fields are only ever added at the end.
    """

    code: str
    facilitator: int = 1
    participant: int = 1
    viewer: int = 1
    passphrase: bytes = b""
    programme: str = ""
    renewal: bytes = b""

    @property
    def versions(self) -> Mapping[Role, int]:
        return {role: getattr(self, role.value) for role in Role}

    def ended(self, role: Role) -> Links:
        """Return the links with another one for ``role``."""
        return replace(self, **{role.value: self.versions[role] + 1})

    def before(self, role: Role) -> Links:
        """Return the links with the last one that ``role`` had."""
        return replace(self, **{role.value: self.versions[role] - 1})


class Head(Struct, frozen=True):
    """Where a board is now: enough to see that somebody else wrote, relinked or restored it."""

    epoch: str
    seq: Seq
    links: Links


class Keeping(Struct, frozen=True):
    """How long boards are kept, in ms: after their last event, and at most, whatever is asked."""

    usual: int
    most: int

    def until(self, asked: int, last: int) -> int:
        """Return when a board goes that was last written at ``last``; ``asked`` is 0 for usual."""
        return min(asked, last + self.most) if asked else last + self.usual


class Record(Struct, frozen=True):
    """What a room opens with. ``events`` follow ``snapshot_seq``, up to ``head``.

    ``written`` is when the last of them came, in ms.
    """

    epoch: str
    head: Seq
    links: Links
    snapshot_seq: Seq
    snapshot: bytes | None
    events: list[bytes]
    keys: dict[str, bytes]
    written: int = 0


class ProgrammeRow(Struct, frozen=True):
    """A programme as it is stored; ``version`` grows by 1 with each change.

    It goes at ``expires`` (ms), which each change puts off.
    """

    id: str
    code: str
    version: int
    body: bytes
    expires: int


class Log(Protocol):
    """An append-only list of event bytes per board, numbered 1, 2, 3... without gaps.

    Every method raises ``Unavailable`` when the store is away. Concurrent appends to one
    board are serialised: one of them wins, the others raise ``Conflict``.
    """

    async def create(self, board: BoardId, *, epoch: str, code: str) -> None:
        """Make an empty board. Raises ``CodeTaken``."""
        ...

    async def open(self, board: BoardId) -> Record:
        """Return all that is needed to replay the board. Raises ``NoBoard``."""
        ...

    async def append(self, commit: Commit) -> None:
        """Write a commit; on return it is on disk.

        What ``commit.erasing`` takes out is gone from the rows with it, and soon after from the
        raw files as far as the store allows.

        Raises:
            Conflict: The head is no longer ``commit.after``, or the epoch another one.
            Repeated: A digest of its answers is known.
            NoBoard: There is no such board.
        """
        ...

    async def read(self, board: BoardId, *, epoch: str, after: Seq) -> list[bytes]:
        """Return every event numbered above ``after``, in order.

        Raises:
            Lapsed: The epoch is another one, or the head below ``after``.
            NoBoard: There is no such board.
        """
        ...

    async def renew(self) -> int:
        """Give every board a new epoch, after an older copy of the store was put back.

        Return how many boards there are. Browsers then take a snapshot, and keep what they
        have not seen saved.
        """
        ...

    async def heads(self, boards: Sequence[BoardId]) -> dict[BoardId, Head]:
        """Return the heads of those of these boards that there are."""
        ...

    async def time(self) -> int:
        """Return the store's time in ms: the one that all processes go by."""
        ...

    async def keys(self, board: BoardId) -> dict[str, bytes]:
        """Return the scope keys of the board's open votes, by scope."""
        ...

    async def answers(self, board: BoardId, digests: Sequence[bytes]) -> list[Answer]:
        """Return those of these command digests that are known: see ``sweep``."""
        ...

    async def keep_snapshot(self, board: BoardId, seq: Seq, body: bytes) -> None:
        """Keep a snapshot to open from; the newest one replaces all others, an older one none."""
        ...

    async def relink(self, board: BoardId, old: Links, links: Links) -> None:
        """Store new link versions and join code in place of ``old``.

        Raises:
            Conflict: They are no longer ``old``.
            CodeTaken: Another board has this code.
            NoBoard: There is no such board.
        """
        ...

    async def board_of_code(self, code: str) -> BoardId | None: ...

    async def put_parcel(self, slot: str, sealed: bytes, expires: int) -> None:
        """Keep a sealed parcel until ``expires`` (ms)."""
        ...

    async def take_parcel(self, slot: str, now: int) -> bytes | None:
        """Return a parcel once and forget it; None if it is gone or was never there."""
        ...

    async def look_parcel(self, slot: str, now: int) -> bytes | None:
        """Return a parcel, which stays; None if it is gone or was never there."""
        ...

    async def add_programme(self, row: ProgrammeRow) -> None:
        """Keep a new programme. Raises ``CodeTaken``: by another programme."""
        ...

    async def programme(self, id: str) -> ProgrammeRow | None: ...

    async def programme_of_code(self, code: str) -> ProgrammeRow | None: ...

    async def change_programme(self, row: ProgrammeRow) -> None:
        """Keep it in place of the version before.

        Raises:
            Conflict: That is not there now.
            CodeTaken: By another programme.
        """
        ...

    async def erase_programme(self, id: str) -> bool:
        """Forget a programme; its boards stay. False if there is none."""
        ...

    async def secret(self) -> bytes:
        """Return 32 random bytes that this store made when it was new."""
        ...

    async def expired(self, now: int, keeping: Keeping) -> list[tuple[BoardId, Seq]]:
        """Return the boards whose time is over at ``now`` (ms), each with its head."""
        ...

    async def erase(self, board: BoardId, *, head: Seq | None = None) -> bool:
        """Erase all of a board; False if there is none, or its head is no longer ``head``."""
        ...

    async def note_deed(self, board: BoardId, deed: Deed) -> None:
        """Remember a deed that no commit does. Raises ``NoBoard``."""
        ...

    async def deeds(self, board: BoardId) -> list[Deed]:
        """Return what was done on a board, the newest first, at most ``DEEDS_SHOWN``."""
        ...

    async def sweep(self, now: int) -> None:
        """Forget what has expired by ``now`` (ms), also in the raw files.

        Command ids expire when they are between 24 and 25 hours old, parcels and programmes at
        their time.
        """
        ...

    async def close(self) -> None:
        """Finish what is being written, then let go of the store."""
        ...
