"""One Chromium and one real server for a whole module; a fresh context for each person."""

import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from scripts.need import find
from tests.browser.people import People
from tests.browser.served import Served

HERE = Path(__file__).parent
PICTURES = HERE.parents[1] / "test-results"
PATIENCE_MS = 10_000

Failed = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for test in items:
        if HERE in test.path.parents:
            test.add_marker(pytest.mark.browser)
            if test.get_closest_marker("timeout") is None:
                test.add_marker(pytest.mark.timeout(120))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "call":
        item.stash[Failed] = report.failed
    return report


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    """Ends with this folder: its event loop would stand in the way of the tests after it."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playing:
        yield playing


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """The browser of the machine. That there is none is a failure."""
    path = find("chromium")
    if path is None:
        pytest.fail("no Chromium here: python scripts/need.py chromium")
    browser = playwright.chromium.launch(executable_path=path, args=arguments())
    yield browser
    browser.close()


def arguments() -> list[str]:
    """How Chromium is started here and for the pictures."""
    root = os.name == "posix" and os.geteuid() == 0
    return ["--disable-gpu", "--disable-background-networking", *(["--no-sandbox"] if root else [])]


@pytest.fixture(scope="module")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Served]]:
    """Starts servers; those that still run are stopped with the module."""
    all_served: list[Served] = []

    def start(**settings: Any) -> Served:
        served = Served(tmp_path_factory.mktemp("served"), **settings)
        all_served.append(served)
        served.start()
        return served

    yield start
    for served in all_served:
        served.kill()


@pytest.fixture(scope="module")
def served(serve: Callable[..., Served]) -> Iterator[Served]:
    """The server of a module; whatever the tests did, it never met a mistake of its own."""
    served = serve()
    yield served
    assert "Traceback" not in served.said, served.said


@pytest.fixture
def people(browser: Browser, served: Served, request: pytest.FixtureRequest) -> Iterator[People]:
    """Opens browsers for people; afterwards nothing may have gone wrong in any of them."""
    people = People(browser, served)
    yield people
    try:
        if request.node.stash.get(Failed, True):
            people.picture(PICTURES / request.node.name.replace("/", "-"))
        else:
            people.check()
    finally:
        people.close()
