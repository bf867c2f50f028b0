"""Which language a short text is in, as well as its letters and small words can tell.

Enough to lay notes side by side by language and to find label words; nobody is told about it.
Source: Grefenstette, "Comparing two language identification schemes" (1995), for small words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from board.clustering.stopwords import STOPWORDS
from board.clustering.texts import words

# A script that one language of ours has, or that stands for those who write it.
_SCRIPTS: Final = {
    "CYRILLIC": "ru", "GREEK": "el", "HEBREW": "he", "DEVANAGARI": "hi", "ETHIOPIC": "am",
    "THAI": "th", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh",
    "ARMENIAN": "hy", "GEORGIAN": "ka", "BENGALI": "bn", "TAMIL": "ta",
}  # fmt: skip
_CANDIDATES: Final = {
    "ARABIC": ("fa", "ar", "ur", "ps", "ckb"),
    "LATIN": tuple(tag for tag in STOPWORDS if tag != "fa"),
}
_ONLY: Final = {"ARABIC": "fa"}  # where not even a letter tells
_LETTERS: Final = (  # that one language has, and hardly another of its script
    ("ur", re.compile("[ٹڈڑںےھ]")),
    ("ps", re.compile("[ټډړښځڅڼېۍ]")),
    ("ckb", re.compile("[ەێۆڵڕ]")),
    ("ar", re.compile(r"[ةأإؤئ]|\bال")),
    ("fa", re.compile("[پچژگ\u200c]")),
    ("vi", re.compile("[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")),
    ("es", re.compile("[ñ¿¡]")),
    ("de", re.compile("ß")),
    ("pl", re.compile("[ąęłśźżń]")),
    ("tr", re.compile("[ğış]")),
    ("pt", re.compile("[ãõ]")),
)
_MARK: Final = 1.5  # what such a letter counts, in small words
_NONE: Final[frozenset[str]] = frozenset()
_HINT: Final = 0.5  # less than a small word: who writes in another language than their page


def spoken(text: str, hint: str = "") -> str:
    """Return the language tag of a normalised text, "" if nothing tells.

    ``hint`` is the tag of the page that it was written on: it decides where the text does not.
    """
    script = _script(text)
    candidates = _CANDIDATES.get(script)
    if candidates is None:
        return _SCRIPTS.get(script, "")
    low, told = text.lower(), words(text)
    counts = {
        tag: sum(map(STOPWORDS.get(tag, _NONE).__contains__, told))
        + _HINT * (tag == hint.partition("-")[0])
        for tag in candidates
    }
    for tag, letters in _LETTERS:
        if tag in counts:
            counts[tag] += _MARK * len(letters.findall(low))
    best = max(candidates, key=lambda tag: counts[tag])
    return best if counts[best] else _ONLY.get(script, "")


def of_board(texts: Sequence[str], hints: Sequence[str]) -> list[str]:
    """Return the language of each text; where neither it nor its page tells, the one that most
    others of its script are in.
    """
    found = [spoken(text, hint) for text, hint in zip(texts, hints, strict=True)]
    usual = Counter(tag for tag in found if tag in _CANDIDATES["LATIN"]).most_common(1)
    return [
        tag or (usual[0][0] if usual and _script(text) == "LATIN" else "")
        for tag, text in zip(found, texts, strict=True)
    ]


def _script(text: str) -> str:
    """Return the script of most letters, by the first word of their names; "" without any."""
    counts: Counter[str] = Counter()
    for sign, many in Counter(filter(str.isalpha, text)).items():
        counts[_script_of(sign)] += many
    return max(sorted(counts), key=lambda name: counts[name], default="")


@lru_cache(maxsize=2048)
def _script_of(sign: str) -> str:
    return unicodedata.name(sign, "").partition(" ")[0].partition("-")[0]
