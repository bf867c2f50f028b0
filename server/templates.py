"""Ways of working in people's words: templates of the board, read in a board's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from board import creation
from board.creation import CreateBoard, PlannedSection
from board.state import EMPTY, Caller, Refused, Role, SeatId
from board.template import Template
from server.i18n import Catalogue

DEFAULT: Final = "free"
_NOBODY: Final = Caller(SeatId(""), Role.FACILITATOR, 0, bytes(32))


class Templates:
    """All templates of this server; every text that they name is in every catalogue."""

    def __init__(
        self, templates: Mapping[str, Template], catalogues: Mapping[str, Catalogue]
    ) -> None:
        for template in templates.values():
            for language, catalogue in catalogues.items():
                if missing := {key for key in template.texts() if not catalogue.has(key)}:
                    raise ValueError(f"{template.id}: no {sorted(missing)} in {language}")
        self._templates = templates
        self._catalogues = catalogues

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id, the default first."""
        return (DEFAULT, *sorted(self._templates.keys() - {DEFAULT}))

    def plan(self, id: str, *, question: str, title: str, language: str) -> CreateBoard:
        """Return what to ask of an empty board.

        Raises:
            Refused: There is no such template, or the question or the title does not fit.
        """
        template = self._templates.get(id)
        if template is None:
            raise Refused("template-unknown")
        catalogue = self._catalogues[language]
        if not question.strip() and not title.strip():
            title = catalogue.t("untitled-board")
        sections = tuple(
            PlannedSection(
                catalogue.t(section.title),
                catalogue.t(section.prompt) if section.prompt else "",
                section.colour,
                section.max_chars,
                section.limit,
            )
            for section in template.sections
        )
        ask = CreateBoard(title, question, language, id, template.layout, sections)
        creation.create(EMPTY, ask, _NOBODY)  # refused before a board is made, not after
        return ask
