"""The sentences of one language, as patterns that find them on a page."""

import re
from functools import cache

from server import i18n

ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """The text as a person sees it: without the signs that only keep directions apart."""
    return text.translate(ISOLATES).replace("\xa0", " ")


class Words:
    """`words("send")` is a pattern of the whole sentence; fields may stand between isolates."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = _catalogues()[language].language.direction

    def __call__(self, key: str, **fields: object) -> re.Pattern[str]:
        return re.compile(f"^\\s*{self._within(key, **fields)}\\s*$")

    def within(self, key: str, **fields: object) -> re.Pattern[str]:
        """A pattern of the sentence wherever it stands in a longer text."""
        return re.compile(self._within(key, **fields))

    def beginning(self, key: str, **fields: object) -> re.Pattern[str]:
        return re.compile(f"^\\s*{self._within(key, **fields)}")

    def text(self, key: str, **fields: object) -> str:
        """The sentence itself, without isolates."""
        return plain(_catalogues()[self.language].t(key, **fields))

    def _within(self, key: str, **fields: object) -> str:
        sentence = re.escape(_catalogues()[self.language].t(key, **fields)).replace("\\ ", "\\s+")
        return re.sub("[\u2066-\u2069]", "[\u2066-\u2069]*", sentence)


@cache
def _catalogues() -> dict[str, i18n.Catalogue]:
    return dict(i18n.load())
