"""The device's clock is set back and forward under a page: nothing waits for it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser import truth
from tests.browser.people import People
from tests.browser.served import Served
from tests.browser.watch import NO_NETWORK

SET = "const now = Date.now; window.off = 0; Date.now = () => now() + window.off;"
MINUTE = 60_000
SILENCE = 13_000  # ms: ten seconds without a frame, and some for a busy machine


@pytest.fixture
def served(serve: Callable[..., Served]) -> Iterator[Served]:
    """A server that is frozen for a while."""
    served = serve()
    yield served
    served.kill()


def test_a_clock_that_jumps_delays_no_note_and_hides_no_silence(
    people: People, served: Served
) -> None:
    made = people.made()
    phone = people.phone()
    phone.watch.allow(NO_NETWORK)
    phone.page.add_init_script(SET)
    phone.open(made.participate)
    phone.write("Before")
    phone.saved("Before")
    for minutes in (-10, 24 * 60):
        phone.page.evaluate("(off) => { window.off = off; }", minutes * MINUTE)
        phone.another(f"After {minutes}")
        phone.saved(f"After {minutes}")

    phone.page.evaluate("window.off = 0")
    served.freeze()  # half open: the line stands, and nothing comes
    try:
        expect(phone.chip).not_to_have_text(phone.t("connection-live"), timeout=SILENCE)
    finally:
        served.thaw()
    phone.another("Last")
    phone.saved("Last")
    assert ["Before", "After -10", "After 1440", "Last"] == truth.texts(served, made.id)
