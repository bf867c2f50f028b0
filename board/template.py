"""Ways of working, read from TOML: what a board begins with, without a word in any language.

Texts are keys of the catalogue, so a template holds no sentence and no markup. What is not
described here is an error that names the field: a typing mistake never passes for a setting.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from board import limits

_KEY: Final = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*\Z"
_WHERE: Final = re.compile(r"^(.*?)(?: - at `\$\.?(.*)`)?$", re.DOTALL)
_FIELD: Final = re.compile(r"field `(.*)`")

Key = Annotated[str, Meta(pattern=_KEY, max_length=60)]
Layout = Literal["free", "columns"]
Colour = Literal["yellow", "orange", "pink", "violet", "blue", "teal", "green", "grey"]


class Broken(ValueError):
    """A template that cannot be used; ``field`` says where the mistake is."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}" if field else why)
        self.field = field


class TemplateSection(Struct, frozen=True, forbid_unknown_fields=True):
    """A section as planned; ``max_chars`` and ``limit`` are 0 where nothing is set."""

    title: Key
    prompt: Key | Literal[""] = ""
    colour: Colour = "yellow"
    max_chars: Annotated[int, Meta(ge=0, le=limits.NOTE_CHARS_MOST)] = 0
    limit: Annotated[int, Meta(ge=0, le=limits.NOTES)] = 0


class Template(Struct, frozen=True, forbid_unknown_fields=True):
    """One way of working; ``id`` is what a request names."""

    id: Key
    layout: Layout
    sections: Annotated[tuple[TemplateSection, ...], Meta(min_length=1, max_length=limits.SECTIONS)]

    def texts(self) -> set[str]:
        """Every key of the catalogue that this template needs."""
        both = {key for section in self.sections for key in (section.title, section.prompt)}
        return both - {""}


def parse(text: str) -> Template:
    """Return the template that ``text`` describes.

    Raises:
        Broken: It is not TOML, or a field is missing, unknown or out of range.
    """
    try:
        return msgspec.convert(tomllib.loads(text), Template)
    except tomllib.TOMLDecodeError as error:
        raise Broken("", f"not TOML: {error}") from error
    except msgspec.ValidationError as error:
        raise Broken(*_named(str(error))) from error


def shipped() -> Mapping[str, Template]:
    """Return the templates that come with the program, by id."""
    folder = files("board") / "templates"
    texts = (path.read_text("utf-8") for path in folder.iterdir() if path.name.endswith(".toml"))
    return {template.id: template for template in sorted(map(parse, texts), key=lambda t: t.id)}


def _named(said: str) -> tuple[str, str]:
    """Take msgspec's sentence apart into the field and what is wrong with it."""
    found = _WHERE.match(said)
    what, where = (found.group(1), found.group(2) or "") if found else (said, "")
    field = _FIELD.search(what)
    return ".".join(filter(None, (where, field.group(1) if field else ""))), what
