"""What is kept for those who come back soon: so many events, and so many bytes (SY4)."""

from __future__ import annotations

from server import frames
from server.forms import BYTES_MOST, Forms


def test_the_newest_forms_are_there_and_the_oldest_are_not() -> None:
    forms = Forms(3)
    forms.add(0, [b"a", b"b"])
    forms.add(2, [b"c", b"d"])
    assert (1, 4) == (forms.oldest, forms.head)
    assert [False, True, True, False] == [forms.reach(seq) for seq in (0, 1, 4, 5)]
    assert frames.events(2, [b"c", b"d"]) == forms.since(2)
    assert b"" == forms.since(4)


def test_after_a_hole_only_what_follows_it_is_there() -> None:
    forms = Forms(9)
    forms.add(0, [b"a"])
    forms.add(5, [b"f"])
    assert (5, 6) == (forms.oldest, forms.head)


def test_large_forms_are_fewer() -> None:
    """Two thousand results of votes would be a hundred megabytes, for each who comes back."""
    forms, large = Forms(2_000), bytes(BYTES_MOST // 10)
    for seq in range(25):
        forms.add(seq, [large])
    assert (15, 25) == (forms.oldest, forms.head)
    forms.add(25, [bytes(BYTES_MOST + 1)])
    assert (26, 26) == (forms.oldest, forms.head)
    forms.add(26, [b"small"])
    assert (26, 27) == (forms.oldest, forms.head)
