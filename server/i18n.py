"""The sentences of the server in five languages: found at the start, read when first said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt
from fluent.syntax.ast import Junk
from msgspec import Struct

_HEADER_MOST = 1_000  # characters of Accept-Language that are looked at
_FIELD_MOST = 2_000  # characters of a field; the library breaks off at 2,500


class Language(Struct, frozen=True):
    """A language by its tag, its own name in its own script, and its direction."""

    tag: str
    name: str
    direction: str


LANGUAGES: Final = (
    Language("en", "English", "ltr"),
    Language("nl", "Nederlands", "ltr"),
    Language("es", "Español", "ltr"),
    Language("vi", "Tiếng Việt", "ltr"),
    Language("fa", "فارسی", "rtl"),
)
"""English first: it answers whoever speaks none of the others."""

_TAGS: Final = tuple(language.tag for language in LANGUAGES)


_COMMENT: Final = re.compile(r"^#.*$", re.MULTILINE)
_KEY: Final = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
_STRAY: Final = re.compile(r"^(?![\s}[*]|[a-zA-Z][\w-]* *=).+", re.MULTILINE)  # of no sentence
_FIRST: Final = re.compile(r"\s*\S.*")  # where nothing may stand

PERSIAN: Final = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


class _Number(FluentInt):
    """A whole number in the signs of the language, as browsers write it."""

    def format(self, locale: Any) -> str:
        pattern = locale.decimal_formats[None]
        text = str(pattern.apply(int(self), locale, numbering_system="default"))
        return text.translate(PERSIAN) if locale.language == "fa" else text


class Sentence(Struct, frozen=True):
    """A sentence as it is written, with its key, and the file that it stands in."""

    file: str
    text: str


class Catalogue(Struct, frozen=True):
    """All sentences of one language, each read when it is first said.

    To read all of them at once takes a second, and most are only ever said by browsers.
    """

    language: Language
    sentences: Mapping[str, Sentence]
    bundle: Any

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence of this key."""
        return key in self.sentences

    def t(self, key: str, /, **fields: object) -> str:
        """Return a sentence with its fields, each between isolates so that directions do not mix.

        A field that the caller forgot is shown by its name. The text is plain: escape it in HTML.

        Raises:
            KeyError: There is no such sentence.
            ValueError: It is not Fluent.
        """
        if not self.bundle.has_message(key):
            self.read(key)
        pattern = self.bundle.get_message(key).value
        # The bundle's own format_pattern would make Latin digits of every number.
        args = CurrentEnvironment(args=_spoken(fields))
        return str(pattern(ResolverEnvironment(context=self.bundle, errors=[], current=args)))

    def read(self, key: str) -> None:
        """Read one sentence. Raises ``KeyError``: there is none; ``ValueError``: not Fluent."""
        sentence = self.sentences[key]
        resource = FluentResource(sentence.text)
        if any(isinstance(entry, Junk) for entry in resource.body):
            raise _unreadable(sentence.file, sentence.text)
        self.bundle.add_resource(resource)


def load(folder: Traversable | None = None) -> Mapping[str, Catalogue]:
    """Find every sentence, by the tag of its language; the shipped ones unless told otherwise.

    Raises:
        ValueError: There is a line that belongs to no sentence.
    """
    folder = folder or files("web") / "locales"
    return MappingProxyType(
        {language.tag: _read(language, folder / language.tag) for language in LANGUAGES}
    )


@cache
def catalogue(tag: str) -> Catalogue:
    """Read the shipped catalogue of one language, once. Raises ``KeyError``: it is none of ours."""
    language = {known.tag: known for known in LANGUAGES}[tag]
    return _read(language, files("web") / "locales" / tag)


def negotiate(accepted: str) -> str:
    """Return the tag of ours that an Accept-Language header likes best, English if none.

    Any text is a header: what cannot be read does not count.
    """
    liked = [_wish(part) for part in accepted[:_HEADER_MOST].split(",")]
    known = [(like, tag) for like, tag in liked if tag in _TAGS and like > 0]
    return max(known, key=lambda wish: wish[0], default=(0, _TAGS[0]))[1]


def _read(language: Language, folder: Traversable) -> Catalogue:
    sentences: dict[str, Sentence] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            name = f"{language.tag}/{file.name}"
            for key, text in _sentences(name, file.read_text("utf-8")):
                sentences.setdefault(key, Sentence(name, text))
    return Catalogue(language, sentences, FluentBundle([language.tag]))


def _sentences(name: str, text: str) -> Iterator[tuple[str, str]]:
    """Cut a file where a line begins with a key, without a look at what is said."""
    text = _COMMENT.sub("", text)
    before, *parts = _KEY.split(text)
    if stray := _STRAY.search(text) or _FIRST.match(before):
        raise _unreadable(name, stray[0])
    for key, said in zip(parts[::2], parts[1::2], strict=True):
        yield key, f"{key} ={said}"


def _unreadable(name: str, text: str) -> ValueError:
    return ValueError(f"{name}: cannot read {text!r}")


def _spoken(fields: Mapping[str, object]) -> dict[str, object]:
    return {
        name: _Number(field) if isinstance(field, int) else str(field)[:_FIELD_MOST]
        for name, field in fields.items()
    }


def _wish(part: str) -> tuple[float, str]:
    """Return how much a part of the header is liked (0 to 1), and the language without region."""
    tag, _, rest = part.partition(";")
    like = rest.strip().lower().removeprefix("q=").strip() if rest else "1"
    try:
        weight = float(like)
    except ValueError:
        weight = 0.0
    return (weight if weight <= 1 else 0.0), tag.strip().lower().partition("-")[0]
