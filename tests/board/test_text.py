"""Cleaning texts, folding labels, telling look-alikes apart (NO3, NO4, NO8, BO12)."""

import unicodedata
from itertools import groupby

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from board import limits
from board.state import Refused
from board.text import clean, fits, fold, is_id, language, line, shortened, skeleton

ACUTE = "\u0301"
DOT = "\u0323"
RTL, END = "\u2067", "\u2069"  # opens and closes an isolate
FAMILY = "👩\u200d👩\u200d👧"
HALF = "می\u200cخواهم"  # a Persian word with a half space


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        (" \n roses \t", "roses"),
        ("\u3000roses\u00a0", "roses"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"),
        ("a\x00\x1b[31m\x9b\x7f\x0bb\x0c", "a[31mb"),
        ("\ufeffa\ufeffb\ufffe\uffff", "ab"),
        ("a\u202egpj.exe\u202c", "agpj.exe"),
        ("cafe" + ACUTE, "caf\u00e9"),
        ("e\x00" + ACUTE, "\u00e9"),
        ("\u212b", "\u00c5"),
        (FAMILY, FAMILY),
        (HALF, HALF),
        ("سلام hello ۱۲۳ 456", "سلام hello ۱۲۳ 456"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        (RTL + "abc", RTL + "abc" + END),
        ("abc" + END, "abc"),
        (END + " abc", "abc"),
        (RTL + "a\nb" + END, RTL + "a" + END + "\nb"),
        (RTL + RTL + "a" + END, RTL + RTL + "a" + END + END),
        (RTL + "a" + END, RTL + "a" + END),
        ("\U000100007", "\U000100007"),
        ("", ""),
        (" \n\t ", ""),
        ("\u200b\u200b", ""),
        ("\u3164", ""),
        ("\u115f\u1160\uffa0\u2800", ""),
        ("\u00ad\u200e\u200f\u061c\u2060\u180e", ""),
        (RTL + END, ""),
        (ACUTE, ""),
        ("\ufe0f", ""),
        ("\U0001fae8", "\U0001fae8"),
        ("\ue000", "\ue000"),
        ("x" + "\u200b", "x\u200b"),
    ],
    ids=ascii,
)
def test_cleaning(raw: str, cleaned: str) -> None:
    """NO3."""
    assert cleaned == clean(raw)


def test_at_most_eight_marks_in_a_row() -> None:
    """NO3: of any kind of mark; what they stand on is kept."""
    assert "x" + "\u0489" * 8 + "y" == clean("x" + "\u0489" * 500 + "y")
    assert "x" + "\ufe0f" * 8 == clean("x" + "\ufe0f" * 9)
    assert "x" + "\u0303" * 8 == clean("x" + "\u0303" * 8)


def test_a_tower_of_marks_costs_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO3: normalising sorts a run of marks, which takes the square of its length."""
    real, longest = unicodedata.normalize, 0

    def watched(form: str, text: str) -> str:
        nonlocal longest
        runs = groupby(text, key=lambda sign: unicodedata.combining(sign) > 0)
        longest = max([longest, *(len(list(run)) for marks, run in runs if marks)])
        return real(form, text)  # type: ignore[arg-type]

    monkeypatch.setattr(unicodedata, "normalize", watched)
    assert 1 + limits.MARKS >= len(clean("a" + (ACUTE + DOT) * 4_000))
    assert 4 * limits.MARKS == longest


def test_at_most_fifty_newlines() -> None:
    """NO3: the lines beyond become one; no word is lost."""
    words = [str(n) for n in range(60)]
    assert "\n".join(words[:51]) == clean("\n".join(words[:51]))
    expected = "\n".join([*words[:50], " ".join(words[50:])])
    assert expected == clean("\n".join(words))
    assert "é" + "\n" * 50 + " " * 1_949 + "é" == clean("é" + "\n" * 1_999 + "é")


hostile = st.text(
    st.sampled_from("aAe \n\t\r\u2066\u2069\u0301\u0323\ufeff\u200b\u200d\u0344\u2028\u09c7\u09be")
    | st.characters(),
    max_size=24,
)


@example(hostile)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    """NO3: so what comes back from a browser is what was stored."""
    cleaned = clean(raw)
    assert cleaned == clean(cleaned)
    assert cleaned == cleaned.strip() == unicodedata.normalize("NFC", cleaned)
    for part in cleaned.split("\n"):
        assert part.count("\u2066") + part.count("\u2067") + part.count("\u2068") == part.count(END)


@example(hostile)
def test_a_line_is_one_line(raw: str) -> None:
    """BO12, SE1: and cleaned."""
    found = line(raw)
    assert found == line(found) == clean(found)
    assert "\n" not in found
    assert "\t" not in found


def test_what_does_not_fit_is_refused() -> None:
    """BO2, BO12: counted in code points after cleaning."""
    assert "x" * 40 == fits("  " + "x" * 40 + "\n", 40, field="label")
    assert "👩" * 40 == fits("👩" * 40, 40, field="label")
    for long in ("x" * 41, " " * 8_001):
        with pytest.raises(Refused) as refusal:
            fits(long, 40, field="label")
        assert ("bad-value", {"field": "label", "most": 40}) == (
            refusal.value.slug,
            refusal.value.fields,
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two", "one two"),
        ("one two three", "one two"),
        ("onetwothree", "onetwothre"),
        (RTL + "onetwothr" + END, "onetwothr"),
        ("one two" + RTL + "three" + END, "one"),
    ],
)
def test_a_shortened_line_fits(text: str, expected: str) -> None:
    """BO2."""
    assert expected == shortened(text, 10)


@example(hostile)
def test_shortened_is_never_too_long(raw: str) -> None:
    """BO2."""
    assert len(shortened(line(raw), 7)) <= 7


@pytest.mark.parametrize(
    ("one", "other"),
    [("Straße", "STRASSE"), ("Ｋｉｍ", "kim"), ("ﬁn", "FIN"), ("a\u200db", "ab"), ("İ", "i̇")],
)
def test_labels_that_fold_alike(one: str, other: str) -> None:
    """BO12, NO8."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna", "Аnnа"),  # Cyrillic
        ("BOB", "ВОВ"),
        ("Nik", "Νik"),  # Greek
        ("vera", "νera"),
        ("Isa", "lsa"),
        ("Isa", "1sa"),
        ("O", "0"),
        ("Đan", "Ðan"),
        ("marie", "rnarie"),
        ("علی", "علي"),
        ("کیم", "كيم"),
    ],
)
def test_labels_that_look_alike(one: str, other: str) -> None:
    """BO12."""
    assert skeleton(one) == skeleton(other)
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("one", "other"), [("Anna", "Hanna"), ("نیما", "نینا"), ("Bo", "Bó")])
def test_labels_that_do_not(one: str, other: str) -> None:
    """BO12."""
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A-z_09" + "x" * 10, True),
        ("x" * 15, False),
        ("x" * 17, False),
        ("x" * 15 + "\n", False),
        ("x" * 15 + "٣", False),
        ("", False),
    ],
)
def test_ids(text: str, *, expected: bool) -> None:
    """NO1: 16 of 64 signs."""
    assert expected is is_id(text)


@pytest.mark.parametrize(
    ("tag", "expected"), [("", ""), ("fa", "fa"), ("NL-be", "nl-be"), ("zh-hant-tw", "zh-hant-tw")]
)
def test_languages(tag: str, expected: str) -> None:
    """NO4."""
    assert expected == language(tag)


@pytest.mark.parametrize(
    "tag", ["-", "x", "en_GB", "../../etc", "en-", "en\n", "éa", "abcdefghi", "en-aaaaaaaa-aaa"]
)
def test_what_is_no_language(tag: str) -> None:
    """NO4."""
    with pytest.raises(Refused, match="bad-value"):
        language(tag)
