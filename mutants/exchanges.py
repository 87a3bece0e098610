"""What stands in for what: each operator, name and constant, and the one it is exchanged for."""

import io
import tokenize
from collections.abc import Iterator

COMPARISONS = {
    "==": "!=",
    "!=": "==",
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "in": "not in",
    "not in": "in",
    "is": "is not",
    "is not": "is",
}
OPERATORS = {
    "+": "-",
    "-": "+",
    "*": "+",
    "/": "*",
    "//": "*",
    "%": "*",
    "|": "&",
    "&": "|",
    "and": "or",
    "or": "and",
    "+=": "-=",
    "-=": "+=",
    "|=": "&=",
}
NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "startswith": "endswith",
    "endswith": "startswith",
    "removeprefix": "removesuffix",
    "removesuffix": "removeprefix",
}


def others_of(value: object, text: str) -> Iterator[str]:
    """Return what may stand in a constant's place."""
    match value:
        case bool():
            yield str(not value)
        case int():
            yield from (str(value + 1), str(value - 1)) if value > 0 else (str(value + 1),)
        case float():
            yield str(value * 2 + 1)
        case str() if _is_one_token(text):
            quotes = text[-3:] if text.endswith(('"""', "'''")) else text[-1]
            yield text.removesuffix(quotes) + "X" + quotes


def _is_one_token(text: str) -> bool:
    """Whether a constant is one text, and not several side by side."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(one.type == tokenize.STRING for one in tokens) == 1
