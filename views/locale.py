"""What lies in `locales/`: the words of the chat, and what was learned of Vietnamese replies.

Each start needs it, and reads the translators' file without the library that writes it.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from domain.spoken.parts.guess import Weights

# Comments, the sentence and its translation, either of which may go on over several lines.
_ENTRY = re.compile(
    r'(?P<notes>(?:^#.*\n)*)^msgid (?P<sentence>(?:".*"\s*)+)^msgstr (?P<words>(?:".*"\s*)+)',
    re.MULTILINE,
)
_PIECE = re.compile(r'"(.*)"')
_ESCAPED = re.compile(r"\\(.)")
_MEANT = {"n": "\n", "t": "\t"}
VIETNAMESE = files("locales").joinpath("vi")


class Catalog:
    """What each sentence is in the readers' language."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words

    def gettext(self, sentence: str) -> str:
        """Return the translation of a sentence; where there is none it stands for itself."""
        return self._words.get(sentence, sentence)


@cache
def load_weights() -> Weights:
    """Return the weights that `make replies` has learned."""
    weights = json.loads(VIETNAMESE.joinpath("replies.json").read_text("utf-8"))["weights"]
    return Weights({sign: tuple(row) for sign, row in weights.items()})


def translated(file: str) -> dict[str, str]:
    """Return what a file in gettext's form translates, without what is fuzzy or has plurals."""
    return {
        _said(entry["sentence"]): words
        for entry in _ENTRY.finditer(file)
        if "fuzzy" not in entry["notes"] and (words := _said(entry["words"]))
    }


def _said(pieces: str) -> str:
    return _ESCAPED.sub(lambda one: _MEANT.get(one[1], one[1]), "".join(_PIECE.findall(pieces)))
