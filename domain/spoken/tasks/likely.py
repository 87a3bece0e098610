"""Which tasks words may well be about: those whose titles share the most with them."""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from domain.spoken.tasks.titled import EMPTY
from domain.text import fold, nfc

_WORD = re.compile(r"[^\W_]+")
# What stands in the way, and whom one waits for, is said of any work.
_OF_ANY = frozenset(
    re.findall(
        r"\w+",
        "kinh phi so lieu van ban gop y phe duyet phan bo giam doc lanh dao tai chinh xin lui"
        " gia han thoi het ngay thang tuan nam nay roi nhe nua duoc vi",
    )
)
# Behind these a single word may be the name: "kế hoạch trại", "cái dự án".
_KIND = frozenset({"hoach", "viec", "vu", "cai", "an", "cao", "quyet", "phan", "mon", "ve"})

_NUMBERS = re.compile(r"[\s,]*(?:(?:số|so|thứ|đợt|kỳ|lần)\s*)?\d", re.IGNORECASE)
_TIES = frozenset(
    re.findall(r"\w+", "la viec nhiem vu cua cho thuoc ve cai do day nhe nha a em anh chi da thi")
)
_Names = Callable[[list[str], list[str]], set[tuple[str, ...]]]


def likely(words: str, titles: Mapping[str, str]) -> list[str]:
    """Return the codes of the tasks that words may well be about, of which `titles` has the words.

    Two telling words on end are enough, or one behind what kind of thing it is; of several tasks
    those count that share the most. None where no title shares any.
    """
    said = _WORD.findall(fold(nfc(words)))
    for names in (_pairs, _singly):
        shared = {code: _shared(said, title, names) for code, title in titles.items()}
        most = max(shared.values(), default=0)
        if most:
            return [code for code, count in shared.items() if count == most]
    return []


def coded(words: str, code: str, title: str) -> str:
    """Return words with the code of a task in place of the longest that they share with its title.

    As they are where that tells nothing.
    """
    said, of_title = nfc(words), set(_WORD.findall(fold(nfc(title))))
    best, run = list[re.Match[str]](), list[re.Match[str]]()
    for word in _WORD.finditer(said):
        run = [*run, word] if fold(word[0]) in of_title else []
        best = max(best, run, key=len)
    while best and fold(best[-1][0]) in EMPTY:
        best.pop()
    if len(best) < 2 or not _tells(fold(one[0]) for one in best):
        return words
    rest = said[best[-1].end() :]
    # "TT-03 số 1 in xong" would name two tasks.
    apart = ":" if _NUMBERS.match(rest) else ""
    return f"{said[: best[0].start()]}{code}{apart}{rest}"


def only_names(words: str, title: str) -> bool:
    """Return whether words without their codes hold nothing but some of a title's, and what ties.

    "kế hoạch nước ép là việc"
    """
    said = set(_WORD.findall(fold(nfc(words))))
    return said <= _TIES | set(_WORD.findall(fold(nfc(title))))


def _shared(said: list[str], title: str, names: _Names) -> int:
    of_title = _WORD.findall(fold(nfc(title)))
    return len(names(said, of_title))


def _pairs(said: list[str], title: list[str]) -> set[tuple[str, ...]]:
    both = set(pairwise(said)) & set(pairwise(title))
    return {pair for pair in both if _tells(pair)}


def _singly(said: list[str], title: list[str]) -> set[tuple[str, ...]]:
    named = {after for kind, after in pairwise(said) if kind in _KIND}
    return {(one,) for one in named & set(title) if len(one) > 2 and _tells((one,))}


def _tells(words: Iterable[str]) -> bool:
    return any(one not in EMPTY and one not in _OF_ANY for one in words)
