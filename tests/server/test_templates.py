"""Ways of working in people's words."""

from collections.abc import Mapping

import pytest

from board.state import Refused
from board.template import Template, TemplateSection, shipped
from server.i18n import LANGUAGES, Catalogue, load
from server.templates import DEFAULT, Templates


@pytest.fixture(scope="module")
def catalogues() -> Mapping[str, Catalogue]:
    return load()


@pytest.fixture(scope="module")
def templates(catalogues: Mapping[str, Catalogue]) -> Templates:
    return Templates(shipped(), catalogues)


@pytest.mark.parametrize("language", [language.tag for language in LANGUAGES])
@pytest.mark.parametrize("id", ["free", "columns"])
def test_every_template_speaks_every_language(templates: Templates, id: str, language: str) -> None:
    ask = templates.plan(id, question="?", title="", language=language)
    assert (id, language) == (ask.template, ask.lang)
    assert all(section.title for section in ask.sections)
    others = templates.plan(id, question="?", title="", language="en").sections
    assert (language == "en") == (others == ask.sections)


def test_the_default_is_first_in_the_menu(templates: Templates) -> None:
    assert (DEFAULT, "columns") == templates.ids


def test_an_unknown_template_is_refused(templates: Templates) -> None:
    for id in ("", "sailboat", "../free", "FREE"):
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
    odd = Template("odd", "free", (TemplateSection("no-such-key"),))
    with pytest.raises(ValueError, match=r"odd: no \['no-such-key'\] in en"):
        Templates({"odd": odd}, catalogues)
