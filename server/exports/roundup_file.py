"""The round-up as a PDF: tagged, its fonts within, on as few pages as it takes."""

from __future__ import annotations

from board.contents import Contents
from server.exports.telling import told
from server.exports.typesetting import typeset
from server.exports.words import Words


def write(contents: Contents, words: Words) -> bytes:
    return typeset("roundup.typ", told(contents, words), "pdf")
