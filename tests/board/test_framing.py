"""EX13: which other sites may show a board."""

import pytest

from board.framing import AllowSite, BarSite, SiteAllowed, SiteBarred, is_site
from board.outcome import Site
from board.rules import Command, Event
from board.settings import BoardFinished
from board.state import Caller
from tests.board.spec import ANA, BO, FREE, given, no, table

A, B = "https://a.example", "b.example:8443"
ALLOWED = (*FREE, SiteAllowed(A))
MANY = tuple(SiteAllowed(f"https://s{n}.example") for n in range(10))
BAD = no("bad-value", field="site")


@table(
    ("EX13 one", FREE, AllowSite(A), ANA, [SiteAllowed(A)]),
    ("EX13 again", ALLOWED, AllowSite(A), ANA, []),
    ("EX13 no longer", ALLOWED, BarSite(A), ANA, [SiteBarred(A)]),
    ("EX13 not there", FREE, BarSite(A), ANA, []),
    ("EX13 at the end", (*FREE, BoardFinished(on=True)), AllowSite(A), ANA, [SiteAllowed(A)]),
    ("EX13 the eleventh", (*FREE, *MANY), AllowSite(A), ANA,
     no("limit-reached", what="sites", most=10)),
    ("EX13 all of them", FREE, AllowSite("*"), ANA, BAD),
    ("EX13 a participant", FREE, AllowSite(A), BO,
     no("not-allowed", verb="structure", role="participant")),
)  # fmt: skip
def test_sites(events: tuple[Event, ...], command: Command, by: Caller, expected: object) -> None:
    given(*events).when(command, by).then(expected)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["", "*", "https://*.example", "a.example/path", "a.example;", "a b", "A.example", "data:x",
     "'self'", "https://", "a" * 121, "a.example\n", "https://a.example:123456"],
)  # fmt: skip
def test_what_is_no_site_comes_into_no_header(text: str) -> None:
    assert not is_site(text)


def test_they_stand_in_order_and_each_once() -> None:
    board = given(*FREE, SiteAllowed(A), SiteAllowed(B), SiteAllowed(A)).board
    assert (Site(B), Site(A)) == board.sites
    assert () == given(*ALLOWED, SiteBarred(A), SiteBarred(A)).board.sites
