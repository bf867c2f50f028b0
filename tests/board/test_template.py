"""Templates: what is not described is an error that names its field."""

from typing import get_args

import pytest

from board import limits
from board.colours import COLOURS
from board.template import Broken, Colour, parse, shipped

GOOD = """
id = "one"
layout = "columns"

[[sections]]
title = "one-title"
prompt = "one-prompt"
colour = "teal"
max_chars = 140
limit = 20
"""


def test_a_whole_template() -> None:
    template = parse(GOOD)
    assert ("one", "columns") == (template.id, template.layout)
    (section,) = template.sections
    assert ("one-title", "one-prompt", "teal", 140, 20) == (
        section.title,
        section.prompt,
        section.colour,
        section.max_chars,
        section.limit,
    )
    assert {"one-title", "one-prompt"} == template.texts()


def test_what_may_be_left_out() -> None:
    (section,) = parse('id = "a"\nlayout = "free"\n[[sections]]\ntitle = "b"').sections
    assert ("", "yellow", 0, 0) == (
        section.prompt,
        section.colour,
        section.max_chars,
        section.limit,
    )


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("=", ""),
        ("id = 'a'\nid = 'b'", ""),
        (changed('id = "one"', ""), "id"),
        (changed('id = "one"', "id = 1"), "id"),
        (changed('"one"', '"One"'), "id"),
        (changed('"one"', '"../one"'), "id"),
        (changed('"one"', '"one\\n"'), "id"),
        (changed('"columns"', '"grid"'), "layout"),
        (changed('layout = "columns"', ""), "layout"),
        (changed("[[sections]]", "[[rows]]"), "rows"),
        (changed('id = "one"', 'id = "one"\nhtml = "<b>"'), "html"),
        (changed('"one-title"', '"<script>alert(1)</script>"'), "sections[0].title"),
        (changed('"one-prompt"', '"How could we?"'), "sections[0].prompt"),
        (changed('colour = "teal"', 'colour = "red;background:url(//evil)"'), "sections[0].colour"),
        (changed("max_chars = 140", "max_chars = -1"), "sections[0].max_chars"),
        (changed("max_chars = 140", "max_chars = 2001"), "sections[0].max_chars"),
        (changed("max_chars = 140", 'max_chars = "140"'), "sections[0].max_chars"),
        (changed("limit = 20", "limit = 20\nemotion = true"), "sections[0].emotion"),
        (GOOD + '[[sections]]\ntitle = "b"\n' * limits.SECTIONS, "sections"),
        ('id = "a"\nlayout = "free"\nsections = []', "sections"),
    ],
)
def test_a_mistake_is_named(text: str, field: str) -> None:
    with pytest.raises(Broken) as caught:
        parse(text)
    assert field == caught.value.field


def test_as_many_sections_as_a_board_holds() -> None:
    text = GOOD + '[[sections]]\ntitle = "b"\n' * (limits.SECTIONS - 1)
    assert limits.SECTIONS == len(parse(text).sections)


def test_a_mistake_says_where_and_what() -> None:
    with pytest.raises(Broken, match=r"sections\[0\]\.colour: .*'mauve'"):
        parse(changed('"teal"', '"mauve"'))


def test_the_colours_are_the_boards() -> None:
    assert set(COLOURS) == set(get_args(Colour))


def test_what_is_shipped() -> None:
    templates = shipped()
    assert {"free", "columns"} == templates.keys()
    assert "free" == templates["free"].layout
    assert "columns" == templates["columns"].layout
    assert 3 == len(templates["columns"].sections)
