"""Ways of working in people's words: all of them load, and make the boards that they promise."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from board import creation, engines
from board.agenda import RoundAdded
from board.columns import ColumnAdded
from board.creation import CreateBoard
from board.rules import replay
from board.sections import SectionAdded
from board.settings import BoardCreated
from board.state import EMPTY, Board, Refused
from board.template import Broken, parse, shipped
from server.i18n import LANGUAGES, Catalogue, load
from server.settings import Settings
from server.site import make
from server.templates import DEFAULT, Templates, plan_of, read
from tests.board.spec import SYSTEM

TAGS = [language.tag for language in LANGUAGES]
ELEVEN = (
    "guided-brainstorm", "silent-share", "affinity-kj", "hmw", "dot-vote", "impact-effort",
    "journey-map", "job-canvas", "qa-chat", "one-two-four-all", "retro-ssc",
)  # fmt: skip
MINE = """
id = "mine"
[layout]
kind = "lanes"
columns = ["mine-step"]
[[sections]]
id = "s"
title = "mine-lane"
line = "mine-line"
[[rounds]]
id = "r"
kind = "write"
title = "common-alone"
minutes = 2
[texts.nl]
mine-name = "Van mij"
mine-when = "Altijd"
mine-step = "Stap"
mine-lane = "Baan"
mine-line = "Grens"
"""


@pytest.fixture(scope="module")
def catalogues() -> Mapping[str, Catalogue]:
    return load()


@pytest.fixture(scope="module")
def templates(catalogues: Mapping[str, Catalogue]) -> Templates:
    return Templates(shipped(), catalogues)


def made(ask: CreateBoard) -> Board:
    return replay(creation.create(EMPTY, ask, SYSTEM))


@pytest.mark.parametrize("language", TAGS)
@pytest.mark.parametrize("id", ["free", "columns", *ELEVEN])
def test_the_first_of_the_menu_speak_every_language(
    templates: Templates, id: str, language: str
) -> None:
    """BO1: sections and rounds in the words of the board's language, and each says something."""
    ask = templates.plan(id, question="?", title="", language=language)
    assert (id, language) == (ask.template, ask.lang)
    board = made(ask)
    assert all(section.title for section in board.sections)
    assert all(round.plan.title and round.plan.instruction for round in board.rounds)
    english = templates.plan(id, question="?", title="", language="en")
    words = {round.instruction for round in ask.rounds} & {r.instruction for r in english.rounds}
    assert language == "en" or not words
    assert (language == "en") == (english.sections == ask.sections)


def test_a_template_makes_a_board_in_one_commit(templates: Templates) -> None:
    """BO1, SE16: sections, columns, rounds, each in its order, and no two of one id."""
    ask = templates.plan("journey-map", question="?", title="", language="en")
    events = creation.create(EMPTY, ask, SYSTEM)
    kinds = [type(event) for event in events]
    assert [BoardCreated, *[SectionAdded] * 6, *[ColumnAdded] * 4, *[RoundAdded] * 8] == kinds
    board = replay(events)
    assert ["Before", "Arrives", "Uses it", "After"] == [column.title for column in board.columns]
    assert "Feels" == board.sections[3].title
    names: list[str] = [s.id for s in board.sections]
    names += [c.id for c in board.columns] + [r.id for r in board.rounds]
    assert len(names) == len(set(names))
    steps = board.rounds[1].plan
    assert ("write", 8 * 60_000, "timer") == (steps.kind, steps.length, steps.advance)
    assert "add_column" in steps.can
    assert "react" in steps.can
    one = templates.plan("qa-chat", question="?", title="", language="en").rounds
    assert not {"comment", "reply"} & {verb for round in one for verb in round.can}


def test_rounds_bring_what_they_promise(templates: Templates) -> None:
    """BO1, RO4, VI1: who sees it, what is kept of who wrote, and the votes that open with it."""
    canvas = made(templates.plan("job-canvas", question="?", title="", language="nl"))
    sights = [round.plan.visibility for round in canvas.rounds]
    assert ["all", *["own"] * 3, *["all"] * 8] == sights  # where nobody writes, nothing is hidden
    client, provider = (vote for round in canvas.rounds for vote in round.plan.votes)
    assert ("range", ("",) * 4, "Klant", "groups") == (
        client.method,
        client.steps,
        client.lens,
        client.target,
    )
    assert (provider.method, provider.lens) == ("range", "Wie het aanbiedt")
    journey = made(templates.plan("journey-map", question="?", title="", language="en"))
    (dots,) = (vote for round in journey.rounds for vote in round.plan.votes)
    where = [section.title for section in journey.sections if section.id in dots.sections]
    assert ("dots", 3, ["Sore point"]) == (dots.method, dots.budget, where)
    ranked = made(templates.plan("affinity-kj", question="?", title="", language="en"))
    assert [("rank", 3)] == [(v.method, v.budget) for r in ranked.rounds for v in r.plan.votes]
    retro = made(templates.plan("retro-ssc", question="?", title="", language="en"))
    suggested, worth = (vote for round in retro.rounds for vote in round.plan.votes)
    assert ("dots", 0) == (suggested.method, suggested.budget)
    assert ("range", "session") == (worth.method, worth.target)
    bare = made(templates.plan("triz", question="?", title="", language="en"))
    names = [(round.plan.visibility, round.plan.names) for round in bare.rounds]
    assert ("own", "none") == names[2]


def test_days_are_days() -> None:
    template = shipped()["opinion-map"]
    round = template.rounds[1]
    assert 7 == round.days
    assert 7 * 24 * 60 * 60_000 == plan_of(template, round, str).length


def test_what_a_layout_draws(templates: Templates) -> None:
    """SE17."""
    matrix = made(templates.plan("impact-effort", question="?", title="", language="en"))
    sides = ("Effort", "little", "much", "Impact", "little", "much")
    quarters = ("Do now", "Plan", "If there is time", "Leave it")
    assert ["", (*sides, *quarters)] == [s.labels or "" for s in matrix.sections]
    lanes = made(templates.plan("service-blueprint", question="?", title="", language="en"))
    lines = [section.labels for section in lanes.sections if section.labels]
    assert ("Where client and service meet",) == lines[0]
    assert 3 == len(lines)


def test_a_template_that_changes_changes_no_board(templates: Templates) -> None:
    """BO1: what a board is, its log says."""
    events = creation.create(
        EMPTY, templates.plan("hmw", question="?", title="", language="en"), SYSTEM
    )
    assert (
        replay(events).sections
        == made(templates.plan("hmw", question="?", title="", language="en")).sections
    )
    assert [] == creation.create(
        replay(events), templates.plan("columns", question="?", title="", language="en"), SYSTEM
    )


@pytest.mark.parametrize("language", TAGS)
def test_the_menu(templates: Templates, language: str) -> None:
    ways = templates.menu(language)
    assert (DEFAULT, *ELEVEN, "columns") == tuple(way.id for way in ways if way.first)
    assert all(way.name and way.when and not engines.missing(shipped()[way.id]) for way in ways)
    assert len(ways) == len({way.name for way in ways})
    guided = next(way for way in ways if way.id == "guided-brainstorm")
    assert (49, 2, 350) == (guided.minutes, guided.people.least, guided.people.most)
    more = {way.id for way in ways if not way.first}
    assert {"retro-boat", "service-blueprint", "what-so-what"} <= more


@pytest.mark.parametrize("language", TAGS)
def test_every_method_has_a_name_in_every_language(
    catalogues: Mapping[str, Catalogue], language: str
) -> None:
    for template in shipped().values():
        assert catalogues[language].has(template.name), template.id
        assert catalogues[language].has(template.when), template.id


@pytest.mark.parametrize("id", shipped())
def test_every_method_has_words(catalogues: Mapping[str, Catalogue], id: str) -> None:
    """All 31, those without an engine too: in English at least."""
    template = shipped()[id]
    own = template.texts.get("en", {})
    assert [] == sorted(
        k for k in template.needed() if k not in own and not catalogues["en"].has(k)
    )
    assert [] == sorted(own.keys() - template.needed())


def test_no_text_is_for_nothing() -> None:
    """Every sentence of templates.ftl is said by a template."""
    folder = Path(__file__).parents[2] / "web" / "locales" / "en"
    said = re.findall(
        r"^([a-z0-9-]+) =", (folder / "templates.ftl").read_text("utf-8"), re.MULTILINE
    )
    needed = {key for template in shipped().values() for key in template.needed()}
    assert [] == sorted(set(said) - needed)


def test_an_unknown_template_is_refused(templates: Templates) -> None:
    for id in ("", "no-such", "../free", "FREE", "pairwise"):
        with pytest.raises(Refused, match="template-unknown"):
            templates.plan(id, question="?", title="", language="en")


def test_words_that_do_not_fit_are_refused_before_there_is_a_board(templates: Templates) -> None:
    with pytest.raises(Refused, match="bad-value") as no:
        templates.plan("free", question="?" * 301, title="", language="en")
    assert {"field": "question", "most": 300} == no.value.fields
    with pytest.raises(Refused, match="bad-value"):
        templates.plan("free", question="?", title="!" * 121, language="en")


@pytest.mark.parametrize("question", ["", "   ", "\n\t"])
def test_a_board_always_has_a_name(templates: Templates, question: str) -> None:
    assert templates.plan("free", question=question, title="", language="nl").title


def test_a_key_without_a_sentence_stops_the_start(catalogues: Mapping[str, Catalogue]) -> None:
    odd = parse(MINE.replace('title = "mine-lane"', 'title = "no-such-key"'))
    with pytest.raises(Broken, match=r"mine\.toml: texts: no \['no-such-key'\] in nl"):
        Templates({"mine": odd}, catalogues)


def test_a_sentence_that_is_too_long_stops_the_start(catalogues: Mapping[str, Catalogue]) -> None:
    odd = parse(MINE.replace('"Stap"', f'"{"x" * 81}"'))
    with pytest.raises(Broken, match=r"mine\.toml: texts\.nl: bad-value .*'columns'"):
        Templates({"mine": odd}, catalogues)


def test_an_operators_folder(tmp_path: Path) -> None:
    """Its templates stand beside ours, in the languages that they speak."""
    (tmp_path / "mine.toml").write_text(MINE, "utf-8")
    templates = make(Settings(templates=str(tmp_path))).templates
    assert ["Van mij"] == [way.name for way in templates.menu("nl") if way.id == "mine"]
    assert not any(way.id == "mine" for way in templates.menu("en"))
    board = made(templates.plan("mine", question="?", title="", language="nl"))
    assert ("Baan", ("Grens",)) == (board.sections[0].title, board.sections[0].labels)
    assert "Alleen schrijven" == board.rounds[0].plan.title
    assert "Stap" == board.columns[0].title
    elsewhere = made(templates.plan("mine", question="?", title="", language="fa"))
    assert "Baan" == elsewhere.sections[0].title


def test_a_broken_folder_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="GROUNDSWELL_TEMPLATES='/no/such' is not a folder"):
        read("/no/such")
    (tmp_path / "odd.toml").write_text(MINE + "loud = true\n", "utf-8")
    with pytest.raises(Broken, match=r"odd\.toml: texts"):
        read(str(tmp_path))
    (tmp_path / "odd.toml").write_text(MINE.replace('"mine"', '"hmw"'), "utf-8")
    with pytest.raises(Broken, match=r"hmw\.toml: id: the program has a template called 'hmw'"):
        read(str(tmp_path))


def test_the_example_of_the_documents_is_one(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "TEMPLATES.md").read_text("utf-8")
    (tmp_path / "walk.toml").write_text(text.split("```toml\n")[1].split("```")[0], "utf-8")
    templates = make(Settings(templates=str(tmp_path))).templates
    assert any(way.id == "walk" for way in templates.menu("en"))
