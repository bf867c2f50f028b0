"""Typst as this program uses it: our own sheets and fonts, people's words as data, no network."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

import msgspec
import typst

from server.exports.progress import tell

HERE: Final = Path(__file__).resolve().parent
SHEETS: Final = HERE / "sheets"
FONTS: Final = HERE / "fonts"


def typeset(
    sheet: str, board: object, kind: Literal["pdf", "png", "svg"], *, ppi: float = 72
) -> bytes:
    """Return what a sheet makes of ``board``, which it reads as JSON: never as markup.

    Raises ``typst.TypstError``, whose words may be a note's.
    """
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    inputs = {"board": msgspec.json.encode(board).decode()}
    compiler = typst.Compiler(SHEETS / sheet, root=SHEETS, font_paths=fonts, sys_inputs=inputs)
    tell("set", 0, 1)
    made = _tagged(compiler) if kind == "pdf" else _first(compiler.compile(format=kind, ppi=ppi))
    tell("set", 1, 1)
    return made


def _tagged(compiler: typst.Compiler) -> bytes:
    """Return a PDF that keeps to PDF/UA; tagged all the same where a sign is in no font of ours."""
    try:
        return _first(compiler.compile(format="pdf", pdf_standards=["ua-1"]))
    except typst.TypstError:
        return _first(compiler.compile(format="pdf"))


def _first(made: bytes | list[bytes] | None) -> bytes:
    """Return the one file; a picture of several pages would be a file for each."""
    found = made[0] if isinstance(made, list) else made
    if found is None:
        raise ValueError("nothing was typeset")
    return found
