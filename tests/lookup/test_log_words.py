"""Whatever is written into the log can be read there."""

import ast
from collections.abc import Iterator
from pathlib import Path

from views.lookup.log import WORDS

ACTIONS = Path(__file__).parents[2] / "actions"
# Kinds that a variable names where they are written are not found.
WRITERS = {"here.record", "here.tx.events.add", "tx.events.add"}


def written() -> Iterator[str]:
    """The kinds of events that the actions write, as far as they are written out."""
    for path in ACTIONS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=func, args=[ast.Constant(value=str(kind)), *_]):
                    if ast.unparse(func) in WRITERS:
                        yield kind


def test_every_event_has_its_words() -> None:
    kinds = set(written())
    assert len(kinds) > 30
    assert kinds <= WORDS.keys()
