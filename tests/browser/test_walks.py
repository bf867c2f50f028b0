"""Each of the eleven ways of working from its first round to its result, by four people.

``WALK_PICTURES=folder pytest -m long tests/browser/test_walks.py`` leaves a picture of every round.
"""

from collections.abc import Iterable, Iterator

import pytest

from board.template import shipped
from tests.browser.ballots import Ballot
from tests.browser.outcome import agree
from tests.browser.party import Party
from tests.browser.people import People
from tests.browser.pushed import Pushed
from tests.browser.served import Served
from tests.browser.walk import WORDS, Walk

JOB = "job-canvas"
OTHERS = sorted(one.id for one in shipped().values() if one.menu and one.rounds and one.id != JOB)
LANGUAGES = ("en", "fa")
# One of both tiers: it is short, and has notes, a group, dots and a result.
SHORT = ("dot-vote", "fa")
NAMES = {"en": ("Respect", "Marble"), "fa": ("احترام", "سنگ مرمر")}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    served = Pushed(tmp_path_factory.mktemp("pushed"))
    served.start()
    yield served
    served.kill()
    assert "Traceback" not in served.said, served.said


def walks() -> Iterator[object]:
    for template in OTHERS:
        for language in LANGUAGES:
            marks = [] if (template, language) == SHORT else [pytest.mark.long]
            yield pytest.param(template, language, marks=[*marks, pytest.mark.timeout(300)])


@pytest.mark.parametrize(("template", "language"), list(walks()))
def test_four_people_walk_through(
    people: People, served: Pushed, template: str, language: str
) -> None:
    """BO1, RO7, RO9, VI9: what is hidden stays so, and all end with the same result."""
    walk = Walk(Party(people, template, language), served)
    walk.through()
    agree(walk)


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_fits_both_becomes_the_idea(people: People, served: Pushed, language: str) -> None:
    """VO17, ID1: of three groups one fits client and provider, and its four notes are the idea.

    Steps go from 0 to 3, so the middle is 1.5. As client the means are 2.7, 2.7 and 0.3, as
    provider 0.7, 2.7 and 1.7: only the second group is at or above it twice.
    """
    fits, (client, provider) = WORDS[language][0], NAMES[language]
    by_client = [(3, 3, 1), (3, 2, 0), (2, 3, 0)]
    by_provider = [(1, 2, 2), (0, 3, 1), (1, 3, 2)]
    columns = (client, fits, provider)

    def ballots(steps: Iterable[tuple[int, ...]]) -> list[Ballot]:
        return [dict(zip(columns, each, strict=True)) for each in steps]

    walk = Walk(
        Party(people, JOB, language),
        served,
        piles={client: 3, fits: 4, provider: 2},
        ratings={
            "job-canvas-client": ballots(by_client),
            "job-canvas-provider": ballots(by_provider),
        },
    )
    walk.through()
    agree(walk)
