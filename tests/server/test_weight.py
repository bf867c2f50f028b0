"""The participant page stays small enough for a slow line: 60 KB with all that it links to."""

import pytest

from bench.page import MOST, weight
from server.i18n import LANGUAGES
from server.settings import Settings
from server.site import make

SITE = make(Settings())


@pytest.mark.parametrize("language", [known.tag for known in LANGUAGES])
def test_the_participant_page_fits_into_sixty_kilobytes(language: str) -> None:
    sizes = weight(SITE, language)

    assert sizes["js"] > 10_000, "the page links to no script: build it first"
    assert sizes["all"] <= MOST, sizes
