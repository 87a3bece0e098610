"""What lies in `locales/`: the words of the chat, and what was learned of Vietnamese replies."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from babel.messages.pofile import read_po

from domain.spoken.parts.guess import Weights

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


def translated() -> dict[str, str]:
    """Return each sentence in Vietnamese; what is fuzzy is left out."""
    with VIETNAMESE.joinpath("LC_MESSAGES", "messages.po").open("rb") as source:
        read = read_po(source, locale="vi")
    return {str(one.id): str(one.string) for one in read if one.string and not one.fuzzy}
