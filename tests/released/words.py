"""The words that rows and buttons keep once they were released: none is changed."""

import json
from collections.abc import Iterable
from pathlib import Path

from bot.rooms import CONVERSATIONS, ROOMS
from domain.kept import Kept

KEPT = Path(__file__).with_name("words.json")


def known() -> dict[str, set[str]]:
    """Return the words of today's buttons, questions and subjects."""
    return {
        "verbs": set(CONVERSATIONS.presses),
        "questions": _kinds(ROOMS.questions),
        "subjects": _kinds(ROOMS.wordings),
    }


def kept() -> dict[str, set[str]]:
    """Return the words of all released versions."""
    return {what: set(words) for what, words in json.loads(KEPT.read_text("utf-8")).items()}


def keep_words() -> None:
    """Keep today's words beside those of earlier versions."""
    before = kept()
    whole = {what: sorted(words | before[what]) for what, words in known().items()}
    KEPT.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def _kinds(bound: Iterable[type[Kept]]) -> set[str]:
    return {one.kind for one in bound}
