"""Kinds of words that replies are made of, so that a rare word is known by what is like it.

Of "bên kia im re" nobody may have learned a thing, but "im re" refuses as "không trả lời" does.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.spoken.parts.kind_words import KIND_WORDS
from domain.text import fold

_OF: dict[str, str] = {}
for _kind, _words in KIND_WORDS.items():
    for _word in _words.split():
        for _form in (_word, fold(_word)):
            _OF.setdefault(_form.replace("_", " "), _kind)
_LONGEST = max(word.count(" ") for word in _OF) + 1
_REACH = 5


def kinds(said: Sequence[str]) -> Iterator[str]:
    """Yield signs of which kinds of words stand in what order, others left out."""
    found = list(_found(said))
    ends = ["^", *found, "$"]
    yield from (f"k {kind}" for kind in found)
    yield from (f"k2 {one} {two}" for one, two in pairwise(ends))
    yield from (f"k3 {' '.join(ends[at : at + 3])}" for at in range(len(ends) - 2))
    for at, one in enumerate(found):
        yield from (f"k_ {one} {two}" for two in found[at + 2 : at + _REACH])


def _found(said: Sequence[str]) -> Iterator[str]:
    """Yield the kinds in turn, of the longest words, and what stands for figures."""
    at = 0
    while at < len(said):
        for length in range(min(_LONGEST, len(said) - at), 0, -1):
            if kind := _OF.get(" ".join(said[at : at + length])):
                yield kind
                at += length
                break
        else:
            if said[at].startswith("#"):
                yield said[at]
            at += 1
