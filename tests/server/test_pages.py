"""Pages: in the reader's language, without a script, and never with another's words as markup."""

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from board.settings import ChangeDoor
from board.state import SeatId
from server.assets import IMMUTABLE, REVALIDATED, Assets
from server.i18n import LANGUAGES
from tests.server.conftest import HERE, Web

SAME = {"Origin": HERE}
HOSTILE = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!-- <svg onload=alert(1)>",
    "{{7*7}}",
    "{% raise %}",
    "${7*7}",
    "%(x)s",
    "{0.__class__}",
    "javascript:alert(1)",
    "' autofocus onfocus=alert(1) x='",
    "\u2028\u2029&amp;",
]


def boot(text: str) -> dict[str, Any]:
    """What the page's script would read."""
    (block,) = re.findall(
        r'<script type="application/json" id="boot">(.*?)</script>', text, flags=re.DOTALL
    )
    read: dict[str, Any] = json.loads(block)
    return read


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@pytest.mark.parametrize("path", ["/", "/join", "/carry", "/b/x", "/p/x", "/b/x/invitation", "/no"])
async def test_every_page_speaks_every_language(web: Web, language: Any, path: str) -> None:
    by_link = await web.client.get(f"{path}?lang={language.tag}")
    by_browser = await web.client.get(path, headers={"Accept-Language": f"{language.tag}-XX"})
    assert by_link.text == by_browser.text
    assert f'<html lang="{language.tag}" dir="{language.direction}">' in by_link.text
    assert "<title>" in by_link.text


@pytest.mark.parametrize("path", ["/", "/join", "/b/x", "/p/x", "/b/x/invitation", "/22222"])
async def test_a_page_is_gzipped_for_whoever_reads_that(web: Web, path: str) -> None:
    told = await web.client.get(path, headers={"Accept-Encoding": "br, gzip"})
    plain = await web.client.get(path, headers={"Accept-Encoding": "identity"})
    assert "gzip" == told.headers["content-encoding"]
    assert "content-encoding" not in plain.headers
    assert told.text == plain.text
    assert int(told.headers["content-length"]) < int(plain.headers["content-length"])
    for answer in (told, plain):
        assert "Accept-Encoding" == answer.headers["vary"]


async def test_answers_with_tokens_are_never_compressed(web: Web) -> None:
    board = await web.board()
    headers = board.bearer("facilitate") | {"Accept-Encoding": "gzip"}
    for path in (board.path, f"{board.path}/invitation"):
        answer = await web.client.get(path, headers=headers)
        assert len(answer.content) > 300
        assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    "lang", ["../../etc/passwd", "xx-EVIL", "<b>", "x" * 3_000, "", "EN", "fa%00"]
)
async def test_a_language_that_is_none_is_the_browsers(web: Web, lang: str) -> None:
    answer = await web.client.get("/", params={"lang": lang}, headers={"Accept-Language": "nl"})
    assert '<html lang="nl"' in answer.text or answer.status_code == 400


@pytest.mark.parametrize("accepted", ["x" * 10_000, "\x01,;q=;;,,", "*", "en;q=nan", "fa;q=-1"])
async def test_any_accept_language_is_answered(web: Web, accepted: str) -> None:
    answer = await web.client.get("/", headers={"Accept-Language": accepted})
    assert 200 == answer.status_code
    assert '<html lang="en"' in answer.text


async def test_the_home_page_works_without_a_script(web: Web) -> None:
    text = (await web.client.get("/?lang=nl")).text
    assert '<form id="start" class="start" method="post" action="/start?lang=nl"' in text
    assert '<form id="join" class="join" method="get" action="/join"' in text
    for id in ("free", "columns"):
        assert f'form="start" name="template" value="{id}"' in text
    for language in LANGUAGES:
        assert f'href="?lang={language.tag}"' in text
        assert language.name in text


async def test_the_question_form_opens_a_board(web: Web) -> None:
    form = {"question": "چطور؟", "template": "columns"}
    answer = await web.client.post("/start?lang=fa", data=form, headers=SAME)
    assert 303 == answer.status_code
    place = answer.headers["location"]
    assert re.fullmatch(rf"{HERE}/b/[A-Za-z0-9_-]{{22}}\?lang=fa#t=[A-Za-z0-9_-]{{22}}", place)
    (room,) = web.app.state.hub.rooms.values()
    about = room.board.about
    assert ("چطور؟", "fa", "columns") == (about.question, about.lang, about.template)


@pytest.mark.parametrize("words", ["x" * 301, *(word * 100 for word in HOSTILE)])
async def test_a_question_that_does_not_fit_is_kept_in_the_form(web: Web, words: str) -> None:
    answer = await web.client.post("/start", data={"question": words}, headers=SAME)
    assert 400 == answer.status_code
    assert "300" in answer.text
    (value,) = re.findall(r'id="question"[^>]* value="([^"]*)"', answer.text)
    assert words == html.unescape(value)
    assert words not in answer.text or not re.search("[<>\"'&]", words)
    assert {} == web.app.state.hub.rooms


async def test_the_form_says_when_there_were_too_many(web: Web) -> None:
    for _ in range(20):
        await web.board()
    answer = await web.client.post("/start", data={"question": "?"}, headers=SAME)
    assert 429 == answer.status_code
    assert "try again in an hour" in answer.text


@pytest.mark.parametrize("typed", ["k7m4px", "K7M-4PX", " k7m 4px "])
async def test_the_code_form_leads_to_the_codes_own_address(web: Web, typed: str) -> None:
    answer = await web.client.get("/join", params={"code": typed, "lang": "es"})
    assert (303, "/K7M4PX?lang=es") == (answer.status_code, answer.headers["location"])


@pytest.mark.parametrize("typed", ["0", "K7M4P", "//evil.example", "\\evil", *HOSTILE])
async def test_what_is_no_code_is_kept_in_the_form(web: Web, typed: str) -> None:
    answer = await web.client.get("/join", params={"code": typed})
    assert 404 == answer.status_code
    (value,) = re.findall(r'id="code"[^>]* value="([^"]*)"', answer.text)
    assert typed == html.unescape(value)
    assert "We know no board with this code" in answer.text


@pytest.mark.parametrize("lower", [True, False])
async def test_a_codes_page_holds_the_question_and_the_way_in(web: Web, lower: bool) -> None:
    board = await web.board(question="How are you?", title="Tuesday")
    code = board.code.lower() if lower else board.code
    answer = await web.client.get(f"/{code}?lang=vi")
    known = boot(answer.text)
    assert {
        "page": "join",
        "board": board.id,
        "code": board.code,
        "token": board.token("participate"),
        "title": "Tuesday",
        "question": "How are you?",
        "language": "vi",
        "base": HERE,
    } == {name: value for name, value in known.items() if name != "languages"}
    assert [["en", "English", "ltr"], ["fa", "فارسی", "rtl"]] == known["languages"][::4]
    assert '<h1 dir="auto">How are you?</h1>' in answer.text
    assert "<textarea" in answer.text


async def test_a_closed_door_lets_back_in_and_tells_nothing(web: Web) -> None:
    board = await web.board(question="How are you?")
    await board.seat("facilitate")
    room = await web.app.state.hub.room(board.id)
    (seat,) = room.board.seats
    await room.ask(ChangeDoor("closed"), seat=SeatId(seat))
    answer = await web.client.get(f"/{board.code}")
    known = boot(answer.text)
    assert (board.id, "", "", "") == tuple(
        known[name] for name in ("board", "token", "title", "question")
    )
    assert "How are you?" not in answer.text


async def test_a_wrong_code_is_a_page_to_try_again(web: Web) -> None:
    answer = await web.client.get("/222222")
    assert 404 == answer.status_code
    assert ("join", "", "222222") == tuple(
        boot(answer.text)[name] for name in ("page", "board", "code")
    )
    assert "This code does not work" in answer.text
    assert "<textarea" not in answer.text


async def test_pages_by_code_count_wrong_codes_too(web: Web) -> None:
    for _ in range(21):
        assert 404 == (await web.client.get("/222222")).status_code
    answer = await web.client.get("/222222")
    assert 429 == answer.status_code
    assert "One minute, please" in answer.text
    assert answer.headers["retry-after"]


@pytest.mark.parametrize("path", ["/b/{id}", "/p/{id}", "/b/{id}/invitation"])
async def test_shells_of_boards_look_nothing_up(web: Web, path: str) -> None:
    board = await web.board(question="How are you?")
    real = await web.client.get(path.format(id=board.id))
    made_up = await web.client.get(path.format(id="A" * 22))
    assert 200 == real.status_code == made_up.status_code
    assert made_up.text == real.text.replace(board.id, "A" * 22)
    assert board.id == boot(real.text)["board"]
    assert "How are you?" not in real.text


@pytest.mark.parametrize("words", HOSTILE)
async def test_peoples_words_are_text_and_nothing_else(web: Web, words: str) -> None:
    board = await web.board(question=words, title=words[:40])
    answer = await web.client.get(f"/{board.code}")
    room = await web.app.state.hub.room(board.id)
    assert room.board.about.question == boot(answer.text)["question"]
    (heading,) = re.findall(r'<h1 dir="auto">(.*?)</h1>', answer.text)
    assert room.board.about.question == html.unescape(heading)
    assert "<script>alert" not in answer.text
    assert "<img" not in answer.text
    assert "<svg onload" not in answer.text
    assert "49" not in heading


@pytest.mark.parametrize("id", ["</script><script>alert(1)", "%3Cb%3E", '"x', "a" * 2_000])
async def test_an_address_is_text_too(web: Web, id: str) -> None:
    answer = await web.client.get(f"/b/{id}")
    assert "<script>alert" not in answer.text
    assert "<b>" not in answer.text


async def test_nothing_in_a_page_is_inline(web: Web) -> None:
    board = await web.board()
    for path in ("/", "/join", f"/{board.code}", "/b/x", "/b/x/invitation", "/no"):
        text = (await web.client.get(path)).text
        assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:", text), path
        for attributes, inside in re.findall(r"<script([^>]*)>(.*?)</script>", text, re.DOTALL):
            assert "application/json" in attributes or not inside.strip(), path
        for address in re.findall(r'(?:src|href)="([^"]*)"', text):
            assert not re.match(r"https?:|//", address), address


async def test_what_is_not_here_is_a_page(web: Web) -> None:
    answer = await web.client.get("/no/such/page", headers={"Accept-Language": "es"})
    assert 404 == answer.status_code
    assert "text/html; charset=utf-8" == answer.headers["content-type"]
    assert 'href="/?lang=es"' in answer.text


@pytest.mark.parametrize(
    "path", ["//evil.example", "/\\evil.example", "/%2f%2fevil.example", "/b//"]
)
async def test_no_address_redirects_to_another_place(web: Web, path: str) -> None:
    status, headers, _ = await web.untidied(path)
    assert 404 == status
    assert "location" not in headers


async def test_robots_see_the_first_page_alone(web: Web) -> None:
    assert "Disallow: /" in (await web.client.get("/robots.txt")).text
    assert "noindex" in (await web.client.get("/b/x")).text
    assert "noindex" not in (await web.client.get("/")).text


@pytest.fixture
def built(web: Web, tmp_path: Path) -> Path:
    """A small build: an entry with a shared chunk, a language, compressed twins."""
    folder = tmp_path / "static"
    (folder / ".vite").mkdir(parents=True)
    (folder / "assets").mkdir()
    manifest = {
        "src/pages/home.ts": {
            "file": "assets/home-AbCd1234.js",
            "css": ["assets/home-AAAA1111.css", "assets/base-BBBB2222.css"],
            "imports": ["_shared.js"],
        },
        "_shared.js": {"file": "assets/shared-CCCC3333.js", "imports": ["src/pages/home.ts"]},
        "_base.css": {"file": "assets/base-BBBB2222.css"},
        "src/board/main.ts": {"file": "assets/board-DDDD4444.js"},
        "locales/nl/board.ftl?raw": {"file": "assets/board-EEEE5555.js"},
        "locales/fa/board.ftl?raw": {"file": "assets/board-FFFF6666.js"},
    }
    (folder / ".vite/manifest.json").write_text(json.dumps(manifest))
    (folder / "assets/home-AbCd1234.js").write_text("export {}")
    (folder / "assets/home-AbCd1234.js.br").write_bytes(b"brotli")
    (folder / "assets/home-AbCd1234.js.gz").write_bytes(b"gzip")
    (folder / "plain.txt").write_text("hello")
    (folder / "secret.key").write_text("no kind that is served")
    (tmp_path / "outside.txt").write_text("outside")
    web.app.state.site = replace(web.app.state.site, assets=Assets(folder))
    return folder


@pytest.mark.usefixtures("built")
async def test_a_page_links_what_it_needs(web: Web) -> None:
    text = (await web.client.get("/")).text
    script = '<script type="module" src="/static/assets/home-AbCd1234.js"></script>'
    assert script in text
    shared, own = re.findall(r'<link rel="stylesheet" href="([^"]*)">', text)
    assert "/static/assets/base-BBBB2222.css" == shared
    assert "/static/assets/home-AAAA1111.css" == own
    assert '<link rel="modulepreload" href="/static/assets/shared-CCCC3333.js">' in text


@pytest.mark.usefixtures("built")
async def test_a_page_asks_ahead_for_its_own_language(web: Web) -> None:
    text = (await web.client.get("/b/x?lang=nl")).text
    assert "board-EEEE5555" in text
    assert "board-FFFF6666" not in text


async def test_a_new_build_is_noticed(web: Web, built: Path) -> None:
    await web.client.get("/")
    (built / "assets/later-GGGG7777.js").write_text("later")
    manifest = built / ".vite/manifest.json"
    manifest.write_text(manifest.read_text().replace("home-AbCd1234", "later-GGGG7777"))
    assert "later-GGGG7777.js" in (await web.client.get("/")).text
    answer = await web.client.get("/static/assets/later-GGGG7777.js")
    assert "later" == answer.text


@pytest.mark.parametrize(
    ("accepted", "encoding", "body"),
    [
        ("br, gzip", "br", b"brotli"),
        ("gzip", "gzip", b"gzip"),
        ("gzip;q=0.8, br;q=0", "gzip", b"gzip"),
        ("identity", None, b"export {}"),
        ("x" * 9_000, None, b"export {}"),
    ],
)
@pytest.mark.usefixtures("built")
async def test_assets_are_sent_as_the_browser_takes_them(
    web: Web, accepted: str, encoding: str | None, body: bytes
) -> None:
    request = web.client.build_request(
        "GET", "/static/assets/home-AbCd1234.js", headers={"Accept-Encoding": accepted}
    )
    answer = await web.client.send(request, stream=True)
    assert body == b"".join([part async for part in answer.aiter_raw()])
    assert encoding == answer.headers.get("content-encoding")
    assert IMMUTABLE == answer.headers["cache-control"]
    assert "text/javascript; charset=utf-8" == answer.headers["content-type"]
    assert "Accept-Encoding" == answer.headers["vary"]


@pytest.mark.usefixtures("built")
async def test_an_asset_that_the_browser_has_is_not_sent_again(web: Web) -> None:
    first = await web.client.get("/static/plain.txt")
    assert REVALIDATED == first.headers["cache-control"]
    again = await web.client.get(
        "/static/plain.txt", headers={"If-None-Match": first.headers["etag"]}
    )
    assert (304, b"") == (again.status_code, again.content)


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "..%2foutside.txt",
        "%2e%2e/outside.txt",
        "%2e%2e%2foutside.txt",
        "..;/outside.txt",
        "assets/../plain.txt",
        "assets//home-AbCd1234.js",
        "/plain.txt",
        "plain.txt%00",
        "plain.txt/",
        "PLAIN.TXT",
        ".vite/manifest.json",
        "%2evite/manifest.json",
        "secret.key",
        "assets",
        "",
    ],
)
@pytest.mark.usefixtures("built")
async def test_only_the_built_files_are_served(web: Web, name: str) -> None:
    status, _, body = await web.untidied(f"/static/{name}")
    assert 404 == status
    assert "outside" not in body


@pytest.mark.usefixtures("built")
async def test_a_thousand_ranges_get_the_whole_file(web: Web) -> None:
    ranges = "bytes=" + ",".join(f"{n}-{n}" for n in range(1_000))
    answer = await web.client.get("/static/plain.txt", headers={"Range": ranges})
    assert (200, "hello") == (answer.status_code, answer.text)


async def test_before_the_first_build_pages_still_answer(web: Web, tmp_path: Path) -> None:
    web.app.state.site = replace(web.app.state.site, assets=Assets(tmp_path / "none"))
    answer = await web.client.get("/")
    assert 200 == answer.status_code
    assert "<script type=" not in answer.text
