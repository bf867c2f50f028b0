"""Groups keep their ids from run to run."""

from __future__ import annotations

from board.clustering.identities import fresh, kept
from board.text import is_id

ABC, ABCD, DEF = frozenset("abc"), frozenset("abcd"), frozenset("def")


def test_a_group_keeps_the_id_of_the_one_that_it_shares_most_with() -> None:
    assert ["one", "two"] == kept([ABCD, frozenset("ef")], {"one": ABC, "two": DEF})
    assert ["two", "one"] == kept([DEF, ABC], {"one": ABC, "two": DEF})


def test_an_id_is_given_once_to_the_largest_share() -> None:
    first, second = kept([frozenset("ab"), frozenset("cdef")], {"one": frozenset("abcdef")})
    assert "one" == second != first


def test_little_in_common_is_another_group() -> None:
    (found,) = kept([frozenset("axyzuvw")], {"one": ABC})
    assert "one" != found


def test_a_new_id_is_an_id_and_follows_from_the_notes() -> None:
    (found,) = kept([ABC], {})
    assert is_id(found)
    assert [found] == kept([frozenset("cba")], {})
    assert fresh(ABC, {found}) not in {found, *kept([DEF], {})}
