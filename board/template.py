"""Ways of working, read from TOML: what a board begins with, without a word in any language.

Texts are keys of the catalogue, or of the ``texts`` that a template brings along by language. What
is not described is an error that names file and place: a typing mistake never passes for a setting.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from board.misfits import misfits
from board.outline import Template

_WHERE: Final = re.compile(r"^(.*?)(?: - at `\$\.?(.*)`)?$", re.DOTALL)
_FIELD: Final = re.compile(r"field `(.*)`")


class Broken(ValueError):
    """A template that cannot be used; ``file`` and ``field`` say where the mistake is."""

    def __init__(self, field: str, why: str, file: str = "") -> None:
        super().__init__(": ".join(filter(None, (file, field, why))))
        self.file, self.field, self.why = file, field, why


def parse(text: str, file: str = "") -> Template:
    """Return the template that ``text`` describes.

    Raises:
        Broken: It is not TOML, a field is missing, unknown or out of range, or two do not fit.
    """
    try:
        template = msgspec.convert(tomllib.loads(text), Template)
    except tomllib.TOMLDecodeError as error:
        raise Broken("", f"not TOML: {error}", file) from error
    except msgspec.ValidationError as error:
        raise Broken(*_named(str(error)), file) from error
    for field, why in misfits(template):
        raise Broken(field, why, file)
    return template


@cache
def shipped() -> Mapping[str, Template]:
    """Return the templates that come with the program, by id. They are read once."""
    folder = files("board") / "templates"
    return gathered((path.name, path.read_text("utf-8")) for path in folder.iterdir())


def gathered(texts: Iterable[tuple[str, str]]) -> Mapping[str, Template]:
    """Return the templates of a folder's files by id; what is not TOML by its name is passed over.

    Raises:
        Broken: One of them is, or has the id of another.
    """
    found: dict[str, Template] = {}
    for file, text in sorted(texts):
        if file.endswith(".toml"):
            template = parse(text, file)
            if template.id in found:
                raise Broken("id", f"another template is called {template.id!r}", file)
            found[template.id] = template
    return found


def _named(said: str) -> tuple[str, str]:
    """Take msgspec's sentence apart into the field and what is wrong with it."""
    found = _WHERE.match(said)
    what, where = (found.group(1), found.group(2) or "") if found else (said, "")
    field = _FIELD.search(what)
    return ".".join(filter(None, (where, field.group(1) if field else ""))), what
