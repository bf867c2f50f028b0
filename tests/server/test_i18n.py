"""Catalogues: complete in every language, and a header of any kind picks one."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from server.i18n import LANGUAGES, Catalogue, load, negotiate

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "web" / "locales"
OTHERS = [language.tag for language in LANGUAGES if language.tag != "en"]
BESIDE = ["span", "comment"]  # no part of what is said
ISOLATES = re.compile("[\u2066-\u2069]")


class Fields(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(file: Path) -> Iterator[tuple[str, frozenset[str]]]:
    for entry in FluentParser().parse(file.read_text("utf-8")).body:
        if isinstance(entry, ast.Message):
            fields = Fields()
            fields.visit(entry)
            yield entry.id.name, frozenset(fields.names)


def sources(*globs: str) -> Iterator[tuple[Path, str]]:
    for pattern in globs:
        for path in sorted(ROOT.glob(pattern)):
            mine = "node_modules" not in path.parts and not path.name.endswith(".test.ts")
            if mine and path.is_file():
                yield path, path.read_text("utf-8")


@pytest.fixture(scope="module")
def catalogues() -> Mapping[str, Catalogue]:
    return load()


ENGLISH = sorted(path.name for path in (LOCALES / "en").glob("*.ftl"))


@pytest.mark.parametrize("tag", OTHERS)
@pytest.mark.parametrize("name", ENGLISH)
def test_every_language_says_the_same_things_with_the_same_fields(tag: str, name: str) -> None:
    assert dict(messages(LOCALES / "en" / name)) == dict(messages(LOCALES / tag / name))


def test_no_language_has_a_file_of_its_own() -> None:
    for language in LANGUAGES:
        assert sorted(path.name for path in (LOCALES / language.tag).iterdir()) == ENGLISH


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_no_key_is_said_twice(tag: str) -> None:
    keys = [key for path in sorted((LOCALES / tag).glob("*.ftl")) for key, _ in messages(path)]
    assert sorted(keys) == sorted(set(keys))


def catalogue_files() -> list[Path]:
    return sorted(LOCALES.glob("*/*.ftl"))


@pytest.mark.parametrize(
    "path", catalogue_files(), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_messages_are_plain_text(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert [
        line
        for line in lines
        if re.search(r"<\s*/?[a-z]|&[a-z]+;|[\u202A-\u202E\u2066-\u2069]", line)
    ] == []


@pytest.mark.parametrize("tag", OTHERS)
def test_what_no_native_speaker_has_read_says_so(tag: str) -> None:
    for path in sorted((LOCALES / tag).glob("*.ftl")):
        first = path.read_text("utf-8").partition("\n")[0]
        assert first.startswith("# "), path
        assert "reviewed by" in first, path


def test_a_broken_catalogue_is_named(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language.tag).mkdir()
    (tmp_path / "nl" / "common.ftl").write_text("send = Versturen\nsave Bewaren\n", "utf-8")
    with pytest.raises(ValueError, match=r"nl/common\.ftl: cannot read 'save Bewaren"):
        load(tmp_path)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_every_sentence_can_be_read(catalogues: Mapping[str, Catalogue], tag: str) -> None:
    """The parser finds the same keys in the whole files, and none of its own mistakes."""
    catalogue = catalogues[tag]
    files = sorted((LOCALES / tag).glob("*.ftl"))
    assert [key for path in files for key, _ in messages(path)] == list(catalogue.sentences)
    for key in catalogue.sentences:
        catalogue.read(key)
    for path in files:
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                assert entry.equals(parsed(catalogue.sentences[entry.id.name].text), BESIDE), path


def parsed(text: str) -> ast.BaseNode:
    """The one entry of a text, without the comment that stands above it in its file."""
    (entry,) = FluentParser().parse(text).body
    return entry


@pytest.mark.parametrize("text", ["  a\nb = c\n", "b = c\n= d\n", "b = c\n-d = e\n"])
def test_a_line_of_no_sentence_is_named(tmp_path: Path, text: str) -> None:
    for language in LANGUAGES:
        (tmp_path / language.tag).mkdir()
    (tmp_path / "nl" / "common.ftl").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"nl/common\.ftl: cannot read"):
        load(tmp_path)


def test_a_broken_sentence_is_named_when_it_is_said(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language.tag).mkdir()
    (tmp_path / "nl" / "common.ftl").write_text("send = Ja\nsave = { $x\n", "utf-8")
    dutch = load(tmp_path)["nl"]
    assert "Ja" == dutch.t("send")
    with pytest.raises(ValueError, match=r"nl/common\.ftl: cannot read 'save ="):
        dutch.t("save")


def test_a_file_of_another_kind_is_passed_over(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language.tag).mkdir()
    (tmp_path / "nl" / "common.ftl~").write_text("}{", "utf-8")
    assert not load(tmp_path)["nl"].has("send")


CALLED = re.compile(r"""\bt\(\s*(["'`])([a-z][a-z0-9-]*)(\1|\$\{)""")
CHOSEN = re.compile(r"""\bt\([^()"'`]+\?\s*"([a-z][a-z0-9-]*)"\s*:\s*"([a-z][a-z0-9-]*)\"""")


def keys_in(text: str) -> Iterator[tuple[str, bool]]:
    """Each key that a source asks for, and whether it is whole or only the beginning of one."""
    for _, key, end in CALLED.findall(text):
        yield key, end != "${"
    for pair in CHOSEN.findall(text):
        yield from ((key, True) for key in pair)


def test_keys_are_found_in_every_form() -> None:
    text = (
        """t("a-b") t('c', n=1) {t(`refusal-${slug}`)} t(own ? "d" : "e-f", {n}) at("no") t(key)"""
    )
    assert sorted(keys_in(text)) == [
        ("a-b", True),
        ("c", True),
        ("d", True),
        ("e-f", True),
        ("refusal-", False),
    ]


def test_every_key_that_code_uses_has_a_sentence() -> None:
    said = [key for path in (LOCALES / "en").glob("*.ftl") for key, _ in messages(path)]
    missing = [
        f"{key} in {path.relative_to(ROOT)}"
        for path, text in sources(
            "web/src/**/*.ts", "web/src/**/*.svelte", "web/templates/*.html", "server/**/*.py"
        )
        for key, whole in keys_in(text)
        if not (key in said if whole else any(known.startswith(key) for known in said))
    ]
    assert missing == []


QUOTED = re.compile(r"""["'`]([a-z][a-z0-9-]*)["'`]""")
BEGUN = re.compile(r"""[`"']([a-z][a-z0-9-]*-)(?:\$?\{|["'] *[+~])""")
ENDED = re.compile(r"""[`"'](?:\$?\{[a-z.]+\}|["'] *[+~] *["'])(-[a-z0-9-]+)[`"']""")


def test_every_sentence_is_said_somewhere() -> None:
    """Its key stands in a source: whole, begun with a word that a source adds to, or so ended."""
    text = "\n".join(
        source
        for _, source in sources(
            "web/src/**/*.ts", "web/src/**/*.svelte", "web/templates/*.html", "server/**/*.py",
            "board/**/*.py", "board/**/*.toml",
        )
    )  # fmt: skip
    whole, begun = {*QUOTED.findall(text)}, tuple({*BEGUN.findall(text)})
    ended = tuple({*ENDED.findall(text)})
    said = [key for path in (LOCALES / "en").glob("*.ftl") for key, _ in messages(path)]
    dead = [
        key
        for key in said
        if key not in whole
        and not key.startswith(begun)
        and not (key.endswith(ended) and key[: key.rindex("-")] in whole)
    ]
    assert dead == []


def test_every_refusal_has_a_sentence(catalogues: Mapping[str, Catalogue]) -> None:
    raised = re.compile(r"""Refused\(\s*["']([a-z-]+)["']""")
    slugs = {
        slug for _, text in sources("board/*.py", "server/**/*.py") for slug in raised.findall(text)
    }
    assert "text-too-long" in slugs
    assert [slug for slug in sorted(slugs) if not catalogues["en"].has(f"refusal-{slug}")] == []


def test_a_sentence_with_a_field(catalogues: Mapping[str, Catalogue]) -> None:
    assert catalogues["nl"].t("you-are", label="Blauwe reiger") == "Jij: \u2068Blauwe reiger\u2069"


def test_a_field_may_be_called_key(catalogues: Mapping[str, Catalogue]) -> None:
    assert catalogues["en"].t("send", key="x", self="y") == "Send"


def test_what_a_person_wrote_is_never_a_pattern(catalogues: Mapping[str, Catalogue]) -> None:
    hostile = "{ $n } {0.__class__} %s <b>"
    assert hostile in catalogues["en"].t("you-are", label=hostile)


def test_a_forgotten_field_shows_its_name(catalogues: Mapping[str, Catalogue]) -> None:
    assert "label" in catalogues["en"].t("you-are")


def test_an_unknown_key_is_our_mistake(catalogues: Mapping[str, Catalogue]) -> None:
    with pytest.raises(KeyError):
        catalogues["en"].t("no-such-key")


@pytest.mark.parametrize(
    ("tag", "n", "said"),
    [
        ("en", 0, "0 notes"),
        ("en", 1, "1 note"),
        ("en", 1250, "1,250 notes"),
        ("nl", 1, "1 briefje"),
        ("nl", 2, "2 briefjes"),
        ("es", 1, "1 nota"),
        ("es", 1_000_000, "1.000.000 notas"),
        ("vi", 2, "2 ghi chú"),
        ("fa", 1250, "۱٬۲۵۰ یادداشت"),
    ],
)
def test_numbers_are_said_as_the_language_says_them(
    catalogues: Mapping[str, Catalogue], tag: str, n: int, said: str
) -> None:
    assert ISOLATES.sub("", catalogues[tag].t("notes-count", n=n)) == said


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_nothing_is_a_form_of_its_own(catalogues: Mapping[str, Catalogue], tag: str) -> None:
    said = {catalogues[tag].t("connection-offline", n=n) for n in (0, 1, 2)}
    assert len(said) == 3


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_every_sentence_can_be_said(catalogues: Mapping[str, Catalogue], tag: str) -> None:
    for path in sorted((LOCALES / tag).glob("*.ftl")):
        for key, fields in messages(path):
            for n in (0, 1, 2, 21, 1_000_000):
                said = catalogues[tag].t(key, **dict.fromkeys(fields, n))
                assert said.strip(), key
                assert "???" not in said, key
                assert "{" not in said, key


@pytest.mark.parametrize(
    ("accepted", "tag"),
    [
        ("", "en"),
        ("nl", "nl"),
        ("NL-be", "nl"),
        ("de, fr;q=0.9, vi;q=0.8, es;q=0.7", "vi"),
        ("en;q=0.5, fa-IR;q=0.9", "fa"),
        ("es ; q=0.3 , nl ; q=0.4", "nl"),
        ("fa;q=0, es;q=0.1", "es"),
        ("fa;q=0", "en"),
        ("nl;q=banana, es;q=0.1", "es"),
        ("nl;q=nan, vi;q=inf, es;q=1e-3", "es"),
        ("fa;q=-1, nl;q=7", "en"),
        ("*", "en"),
        ("tlh, x-klingon", "en"),
        ("\x00\xff\r\n, ;;;=, nl;q=", "en"),
        ("__class__, constructor, ../../fa", "en"),
        (",".join(["de"] * 100_000) + ",nl", "en"),
        ("nl," + "x" * 10_240, "nl"),
        ("q" * 10_240, "en"),
        (";" * 10_240 + ",fa", "en"),
        ("٣, ﷺ, फ", "en"),
    ],
)
def test_any_header_picks_a_language(accepted: str, tag: str) -> None:
    assert negotiate(accepted) == tag


def test_languages_are_named_in_their_own_script() -> None:
    assert [(known.tag, known.name, known.direction) for known in LANGUAGES] == [
        ("en", "English", "ltr"),
        ("nl", "Nederlands", "ltr"),
        ("es", "Español", "ltr"),
        ("vi", "Tiếng Việt", "ltr"),
        ("fa", "فارسی", "rtl"),
    ]
