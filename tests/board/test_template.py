"""Templates: what is not described is an error that names file, field and mistake."""

from typing import get_args

import pytest

from board import limits, state
from board.colours import COLOURS
from board.engines import BUILT, LAYOUTS, VISIBILITY, missing, needs
from board.layout import KINDS as LAYOUT_KINDS
from board.outline import Colour, LayoutKind, RoundKind, Template, Visibility
from board.template import Broken, gathered, parse, shipped

GOOD = """
id = "one"
menu = 3
people = { least = 2, best = 6, most = 12 }

[layout]
kind = "grid"
columns = ["one-before", "one-after"]

[[sections]]
id = "first"
title = "one-title"
prompt = "one-prompt"
colour = "teal"
max_chars = 140
limit = 20

[[rounds]]
id = "write"
kind = "write"
title = "one-write"
minutes = 8
visibility = "own"
can = ["create", "edit_own"]
sections = ["first"]

[[rounds]]
id = "vote"
kind = "vote"
title = "one-vote"
minutes = 4
vote = "v"

[[votes]]
id = "v"
method = "dots"
target = "notes"
votes = "suggest"
"""
MATRIX = """
id = "m"
[layout]
kind = "matrix"
x = { label = "a", low = "b", high = "c" }
y = { label = "d", low = "e", high = "f" }
quarters = ["g", "h", "i", "j"]
[[sections]]
id = "s"
title = "t"
matrix = true
"""
FIRST = (
    "free", "guided-brainstorm", "silent-share", "affinity-kj", "hmw", "dot-vote", "impact-effort",
    "journey-map", "job-canvas", "qa-chat", "one-two-four-all", "retro-ssc", "columns",
)  # fmt: skip


def test_a_whole_template() -> None:
    template = parse(GOOD)
    assert ("one", "grid", 12, 3) == (
        template.id,
        template.layout.kind,
        template.minutes,
        template.menu,
    )
    (section,) = template.sections
    assert ("one-title", "one-prompt", "teal", 140, 20) == (
        section.title,
        section.prompt,
        section.colour,
        section.max_chars,
        section.limit,
    )
    assert {
        *("one-name", "one-when", "one-before", "one-after"),
        *("one-title", "one-prompt", "one-write", "one-vote"),
    } == template.needed()


def test_what_may_be_left_out() -> None:
    text = 'id = "a"\nlayout = { kind = "free" }\n[[sections]]\nid = "s"\ntitle = "b"'
    (section,) = parse(text).sections
    assert ("", "yellow", 0, 0) == (
        section.prompt,
        section.colour,
        section.max_chars,
        section.limit,
    )


def changed(old: str, new: str, text: str = GOOD) -> str:
    assert old in text
    return text.replace(old, new)


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
        (changed('"grid"', '"spiral"'), "layout.kind"),
        (changed('kind = "grid"', ""), "layout.kind"),
        (changed("[[sections]]", "[[rows]]"), "rows"),
        (changed('id = "one"', 'id = "one"\nhtml = "<b>"'), "html"),
        (changed('"one-title"', '"<script>alert(1)</script>"'), "sections[0].title"),
        (changed('"one-prompt"', '"How could we?"'), "sections[0].prompt"),
        (changed('colour = "teal"', 'colour = "red;background:url(//evil)"'), "sections[0].colour"),
        (changed("max_chars = 140", "max_chars = -1"), "sections[0].max_chars"),
        (changed("max_chars = 140", "max_chars = 2001"), "sections[0].max_chars"),
        (changed("max_chars = 140", 'max_chars = "140"'), "sections[0].max_chars"),
        (changed("limit = 20", "limit = 20\nhtml = true"), "sections[0].html"),
        (changed('kind = "vote"', 'kind = "party"'), "rounds[1].kind"),
        (changed('kind = "vote"', 'kind = "vote"\nhidden = false'), "rounds[1].hidden"),
        (changed("minutes = 8", "minutes = 8\ndays = 61"), "rounds[0].days"),
        (changed('method = "dots"', 'method = "loud"'), "votes[0].method"),
        (changed('votes = "suggest"', "votes = 51"), "votes[0].votes"),
        (changed('votes = "suggest"', "anonymous = false"), "votes[0].anonymous"),
        ('id = "a"\nlayout = { kind = "free" }\nsections = []', "sections"),
    ],
)
def test_a_mistake_is_named(text: str, field: str) -> None:
    with pytest.raises(Broken) as caught:
        parse(text)
    assert field == caught.value.field


@pytest.mark.parametrize(
    ("text", "field", "why"),
    [
        (changed('"one-after"', '"one-before"'), "layout.columns[1]", "two of 'one-before'"),
        (changed('id = "vote"', 'id = "write"'), "rounds[1]", "two of 'write'"),
        (changed('sections = ["first"]', 'sections = ["fist"]'), "rounds[0].sections", "'fist'"),
        (changed('vote = "v"', 'vote = "w"'), "rounds[1].vote", "no vote 'w'"),
        (changed('vote = "v"', ""), "votes[0].id", "no round opens 'v'"),
        (changed('vote = "v"', 'vote = "v"\nmerge_of = "vote"'), "rounds[1].merge_of", "before it"),
        (changed("best = 6", "best = 1"), "people", "do not rise"),
        (changed("minutes = 8", "minutes = 8\ndays = 1"), "rounds[0].days", "in minutes or"),
        (changed('"edit_own"]', '"create"]'), "rounds[0].can", "twice"),
        (changed("minutes = 8", 'minutes = 8\nnames = "none"\nmax_notes = 1'), "rounds[0].names",
         "know the writer"),
        (changed("minutes = 4", 'minutes = 4\nnames = "none"'), "rounds[1].visibility", "own"),
        (changed("minutes = 4", "min_notes = 2\nmax_notes = 1"), "rounds[1].max_notes", "less"),
        (changed('columns = ["one-before", "one-after"]', ""), "layout.columns", "grid"),
        (changed('"grid"', '"lanes"') + "[[sections]]\nid='b'\ntitle='c'\nmax_chars=-1",
         "sections[1].max_chars", ">= 0"),
        (changed('colour = "teal"', 'line = "one-line"'), "sections", "only lanes"),
        (changed('"dots"', '"range"'), "votes[0].scale", "a range has a scale"),
        (changed('votes = "suggest"', "votes = 2\nscale = [1, 2]"), "votes[0].scale", "else has"),
        (changed('"dots"', '"rank"'), "votes[0].points", "a ranking has points"),
        (changed('"dots"', '"choice"'), "votes[0].options", "two to eight"),
        (changed('target = "notes"', 'target = "notes"\nsections = ["fist"]'), "votes[0].sections",
         "no section 'fist'"),
        (changed('method = "dots"', 'method = "range"\nscale = [2, 1]'), "votes[0].scale", "rise"),
        (changed('method = "dots"', 'method = "rank"\npoints = [1, 2]'), "votes[0].points", "fall"),
        (changed('votes = "suggest"', ""), "votes[0].votes", "a budget"),
        (changed("matrix = true", "", MATRIX), "sections", "exactly one"),
        (changed('quarters = ["g", "h", "i", "j"]', "", MATRIX), "layout", "x, y and quarters"),
        (changed('"g", ', "", MATRIX), "layout.quarters", "length 4"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_named(text: str, field: str, why: str) -> None:
    with pytest.raises(Broken, match=why) as caught:
        parse(text, "one.toml")
    assert field == caught.value.field
    assert str(caught.value).startswith(f"one.toml: {field}: ")


def test_a_matrix_needs_nothing_more() -> None:
    assert "matrix" == parse(MATRIX).layout.kind


def test_as_many_sections_as_a_board_holds() -> None:
    more = "".join(f'[[sections]]\nid = "s{n}"\ntitle = "b"\n' for n in range(limits.SECTIONS))
    text = GOOD + more
    with pytest.raises(Broken, match="sections"):
        parse(text)
    assert limits.SECTIONS == len(parse(text[: text.rindex("[[")]).sections)


def test_a_mistake_says_where_and_what() -> None:
    with pytest.raises(Broken, match=r"one\.toml: sections\[0\]\.colour: .*'mauve'"):
        parse(changed('"teal"', '"mauve"'), "one.toml")


def test_the_words_of_a_file_are_the_boards() -> None:
    assert set(COLOURS) == set(get_args(Colour))
    assert {*state.KINDS, "moderate"} == set(get_args(RoundKind))
    assert set(LAYOUTS) < set(get_args(LayoutKind))
    assert set(LAYOUT_KINDS) == set(LAYOUTS.values())
    assert set(VISIBILITY) < set(get_args(Visibility))


def test_two_of_one_id_are_an_error() -> None:
    texts = [("b.toml", GOOD), ("notes.txt", "not a template"), ("a.toml", GOOD)]
    assert {"one"} == gathered(texts[1:]).keys()
    with pytest.raises(Broken, match=r"b\.toml: id: another template is called 'one'"):
        gathered(texts)


def test_what_is_shipped() -> None:
    """All 31 methods, and the two boards without steps."""
    templates = shipped()
    assert 33 == len(templates)
    shown = sorted((t for t in templates.values() if t.menu), key=lambda t: t.menu)
    assert FIRST == tuple(template.id for template in shown)
    assert [] == [template.id for template in shown if missing(template)]


@pytest.mark.parametrize("template", shipped().values(), ids=list(shipped()))
def test_what_a_method_needs_is_known(template: Template) -> None:
    """Each has rounds that last, and asks for something that there is a word for."""
    assert missing(template) == {
        (part, word) for part, word in needs(template) if word not in BUILT.get(part, ())
    }
    assert (template.minutes > 0) == bool(template.rounds) or template.id in ("free", "columns")
    assert all(round.minutes or round.days for round in template.rounds)


def test_what_has_no_engine_is_not_offered() -> None:
    assert ("layout", "pairs") in missing(shipped()["pairwise"])
    assert ("visibility", "routed") in missing(shipped()["liberating-25-10"])
    assert ("sheets", "one_per_person") in missing(shipped()["brainwriting-635"])


def test_an_input_other_than_text_is_an_engine() -> None:
    photos = parse(changed("limit = 20", 'limit = 20\ninput = ["photo"]'))
    assert ("input", "photo") in needs(photos)
    assert ("input", "photo") in missing(photos)
