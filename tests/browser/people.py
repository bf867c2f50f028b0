"""The people of a test: each with a browser of their own, a language, a desk or a phone."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.browser.desk import Desk
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.watch import Watch
from tests.browser.wire import Made, token_of
from tests.browser.words import Words

LOCALES = {"en": "en-GB", "nl": "nl-NL", "es": "es-ES", "vi": "vi-VN", "fa": "fa-IR"}
ANDROID = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/130.0.0.0 Mobile Safari/537.36"
)


class People:
    """Makes contexts, and keeps an eye on them until all are closed."""

    def __init__(self, browser: Browser, served: Served) -> None:
        self.served = served
        self._browser = browser
        self._all: list[tuple[BrowserContext, Watch]] = []
        self._made: list[Made] = []

    def desk(
        self, language: str = "en", *, width: int = 1440, height: int = 900, **how: Any
    ) -> Desk:
        """A person with a laptop."""
        page, watch = self._page(language, viewport={"width": width, "height": height}, **how)
        return Desk(page, watch, self.served, Words(language))

    def phone(
        self, language: str = "en", *, width: int = 390, height: int = 844, **how: Any
    ) -> Phone:
        """A person with a phone."""
        page, watch = self._page(
            language,
            viewport={"width": width, "height": height},
            device_scale_factor=2,
            is_mobile=True,
            has_touch=True,
            user_agent=ANDROID,
            **how,
        )
        return Phone(page, watch, self.served, Words(language))

    def made(self, question: str = "What would help?", language: str = "en", **more: str) -> Made:
        """A board that is there already; nobody may tell its secrets."""
        made = Made(self.served.here, question, language, **more)
        for _, watch in self._all:
            self._keep(watch, made)
        self._made.append(made)
        return made

    def check(self) -> None:
        for _, watch in self._all:
            watch.check()

    def picture(self, folder: Path) -> None:
        """What everybody saw when the test failed."""
        folder.mkdir(parents=True, exist_ok=True)
        for place, (context, watch) in enumerate(self._all):
            for page in context.pages:
                with suppress(Error):
                    page.screenshot(path=folder / f"{place}.png", timeout=3000)
            (folder / f"{place}.txt").write_text("\n".join(watch.troubles))

    def close(self) -> None:
        for context, _ in self._all:
            context.close()

    def _page(self, language: str, **how: Any) -> tuple[Page, Watch]:
        # What keeps pages for without a network costs each test's browser a process of its own.
        how = {"service_workers": "block", **how}
        context = self._browser.new_context(locale=LOCALES[language], **how)
        context.set_default_timeout(10_000)
        watch = Watch(context, {self.served.here, self.served.there})
        for made in self._made:
            self._keep(watch, made)
        self._all.append((context, watch))
        return context.new_page(), watch

    @staticmethod
    def _keep(watch: Watch, made: Made) -> None:
        watch.keep_secret(*map(token_of, (made.facilitate, made.participate, made.view)))
