"""Aliases: enough of them, all different, kind in grammar and in sense (BO12)."""

import unicodedata

import pytest

from board.aliases import ALIASES, ICONS, alias, face

LANGUAGES = ("en", "nl", "es", "vi", "fa")


def folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_520_different_aliases(lang: str) -> None:
    assert ALIASES == len({folded(alias(lang, index)) for index in range(ALIASES)}) == 520


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_alias_is_a_legal_label(lang: str) -> None:
    for index in range(ALIASES):
        name = alias(lang, index)
        assert len(name) <= 40
        assert name == unicodedata.normalize("NFC", " ".join(name.split()))


def test_first_aliases_read_well() -> None:
    first = {lang: [alias(lang, index) for index in range(3)] for lang in LANGUAGES}

    assert first == {
        "en": ["Golden heron", "Dreamy cat", "Merry beetle"],
        "nl": ["Gouden reiger", "Dromerige kat", "Opgewekte kever"],
        "es": ["Garza ámbar", "Gato original", "Escarabajo entusiasta"],
        "vi": ["Diệc ánh vàng", "Mèo mơ mộng", "Bọ rùa phấn khởi"],
        "fa": ["حواصیل طلایی", "گربهٔ رویایی", "کفشدوزک بانشاط"],
    }


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_neighbours_share_no_word(lang: str) -> None:
    for index in range(ALIASES):
        here = set(alias(lang, index).casefold().split())
        there = set(alias(lang, (index + 1) % ALIASES).casefold().split())
        assert not here & there


def test_dutch_adjectives_have_the_form_that_goes_with_de() -> None:
    adjectives = {alias("nl", index).split()[0] for index in range(ALIASES)}
    assert all(word.endswith(("e", "en")) for word in adjectives)


def test_spanish_adjectives_do_not_change_with_gender() -> None:
    unchanging = [
        "rosa",
        "violeta",
        "naranja",
        "turquesa",
        "esmeralda",
        "perla",
        "entusiasta",
        "optimista",
    ]
    for index in range(ALIASES):
        adjective = alias("es", index).split()[-1]
        assert adjective in unchanging or not adjective.endswith(("o", "a"))


def test_persian_nouns_that_end_in_a_vowel_carry_the_ezafe() -> None:
    nouns = {alias("fa", index).split()[0] for index in range(ALIASES)}
    assert len(nouns) == len(ICONS)
    assert not [noun for noun in nouns if noun.endswith(("ه", "ا", "و"))]


def test_an_unknown_language_gets_english() -> None:
    assert alias("en", 7) == alias("tlh", 7) == alias("", 7)


def test_faces_name_animal_and_colour() -> None:
    faces = [face(index) for index in range(ALIASES)]

    assert set(range(len(ICONS) * 8)) == set(faces)
    assert len(set(faces[:104])) == 104


@pytest.mark.parametrize(("word", "colour"), [("Pink", 2), ("Blue", 4), ("Silver", 7)])
def test_a_colour_in_the_name_is_the_colour_of_the_face(word: str, colour: int) -> None:
    named = [index for index in range(ALIASES) if alias("en", index).startswith(word)]

    assert len(ICONS) == len(named)
    assert {colour} == {face(index) % 8 for index in named}


def test_the_animal_of_the_face_is_the_animal_of_the_name() -> None:
    for index in range(ALIASES):
        assert (ICONS[face(index) // 8] == "turtle") == alias("en", index).endswith(" turtle")
