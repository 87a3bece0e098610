"""What was learned of Vietnamese replies, as it lies beside the words of the chat."""

import json
from functools import cache
from importlib.resources import files

from domain.spoken.parts.guess import Weights


@cache
def load_weights() -> Weights:
    """Return the weights that `make replies` has learned."""
    text = files("locales").joinpath("vi", "replies.json").read_text("utf-8")
    return Weights({sign: tuple(row) for sign, row in json.loads(text)["weights"].items()})
